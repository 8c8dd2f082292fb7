"""What is done with a fact: one write each, with the words Undo has for it."""

from functools import partial

from PySide6.QtCore import QObject

from relbook.journal.fact import Care, Fact, Question
from relbook.store import endings, facts, questions
from relbook.ui.desk import Desk
from relbook.ui.knowing import words
from relbook.ui.knowing.adding import Learned
from relbook.ui.knowing.form import Answer


class Acts(QObject):
    """Writes through the desk, about one client at a time."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.client_id = ""
        self.name = ""

    def learn(self, learned: Learned) -> bool:
        """Keep something new; says whether it was kept."""
        if learned.kind is None:
            return self.ask(learned.text)
        today = self._desk.today()
        write = partial(facts.add, self.client_id, learned.kind, learned.text, as_of=today, mine=learned.mine)
        return self._desk.perform(write, self.tr("Added to what you know.")) is not None

    def ask(self, question: str) -> bool:
        """Keep a question for next time."""
        write = partial(questions.ask_later, self.client_id, question, self._desk.today())
        return self._desk.perform(write, self.tr("Question kept for next time.")) is not None

    def ask_whether_solved(self, fact: Fact) -> bool:
        """Nobody has confirmed that a challenge is solved: it stays open, and is asked about."""
        return self.ask(self.tr("Does it work now: {what}?").format(what=fact.text.rstrip(".?")))

    def reword(self, fact: Fact, said: str) -> bool:
        """Say it in other words."""
        write = partial(facts.reword, fact.id, said)
        return self._desk.perform(write, self.tr("Said in other words.")) is not None

    def change(self, fact: Fact, said: str) -> bool:
        """It has changed."""
        write = partial(facts.supersede, fact.id, said, self._desk.today())
        return self._desk.perform(write, self.tr("Changed; what it was is kept.")) is not None

    def close(self, fact: Fact, answer: Answer) -> bool:
        """It is over, with what is made of it."""
        what = answer.words or fact.text
        head = words.kind(fact.kind, self.name, mine=fact.mine)
        note = f"{head}: {fact.text}\n\n{answer.words}" if answer.note else ""
        promise = self.tr("Congratulate {name}: {what}").format(name=self.name, what=what)
        write = partial(
            endings.conclude,
            fact.id,
            self._desk.today(),
            answer.words,
            note=note,
            promise=promise if answer.congratulate else "",
        )
        return self._desk.perform(write, self.tr("Closed, and kept as history.")) is not None

    def do(self, verb: str, fact: Fact, care: Care | None = None) -> None:
        """What needs no more words: confirm, reopen, pin, shelter, turn, handle, remove."""
        today = self._desk.today()
        match verb:
            case "confirm":
                self._desk.perform(partial(facts.confirm, fact.id, today), self.tr("Still true today."))
            case "reopen":
                self._desk.perform(partial(facts.reopen, fact.id), self.tr("It holds again."))
            case "pin":
                said = self.tr("No longer pinned.") if fact.pinned else self.tr("Good to remember.")
                self._desk.perform(partial(facts.pin, fact.id, pinned=not fact.pinned), said)
            case "shelter":
                said = self.tr("No longer sensitive.") if fact.sensitive else self.tr("It stays with you.")
                self._desk.perform(partial(facts.shelter, fact.id, sensitive=not fact.sensitive), said)
            case "turn":
                said = self.tr("This is about {name}.") if fact.mine else self.tr("This is yours.")
                write = partial(facts.turn, fact.id, mine=not fact.mine)
                self._desk.perform(write, said.format(name=self.name))
            case "handle" if care is not None:
                write = partial(facts.handle, fact.id, care)
                self._desk.perform(write, self.tr("How to speak of it is noted."))
            case "remove":
                self._desk.perform(partial(facts.remove, fact.id), self.tr("Fact moved to the bin."))

    def do_question(self, verb: str, question: Question) -> None:
        """Tick a question off, or take it off the list."""
        if verb == "asked":
            write = partial(questions.asked, question.id, self._desk.today())
            self._desk.perform(write, self.tr("Question asked."))
        elif verb == "remove":
            write = partial(questions.remove, question.id)
            self._desk.perform(write, self.tr("Question moved to the bin."))

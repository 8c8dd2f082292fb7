"""What is done about the question on the card: one write each, with the words Undo has for it."""

from collections.abc import Callable
from datetime import date, time
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from relbook.journal.answer import Answer, Thing
from relbook.journal.asking import Asked
from relbook.journal.fact import Fact
from relbook.journal.history import ask_less_due
from relbook.store import askings, facts
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.reflection import words
from relbook.ui.reflection.draft import AnswerDraft
from relbook.ui.shared.crowded import carry_out

Reply = Callable[[str, str, date], Edit]


class Deeds(QObject):
    """Writes through the desk; `whom` is the key of whom the question is about, empty for nobody."""

    kept = Signal(str, str)  # the prompt and the words: the question of the day is answered
    passed = Signal()  # the question was answered otherwise than in words

    def __init__(self, desk: Desk, draft: AnswerDraft, room: QWidget) -> None:
        super().__init__(room)
        self._desk, self._draft, self._room = desk, draft, room
        self.asked: Asked | None = None
        self.whom = self.first = ""
        self.fact: Fact | None = None
        self._keeping = ("", "")

    def keep(self, said: Answer) -> None:
        """Keep an answer and what it becomes; a circle that is full asks first who would move."""
        if self.asked is None:
            return
        self._keeping = (self.asked.prompt.id, said.text)
        today, at = self._moment()
        write = partial(askings.keep, self.asked, self.whom, said, today, at)
        circle = said.circle if said.thing is Thing.CIRCLE else None
        label = words.kept(said, self.first, today)
        carry_out(self._desk, self._room.window(), [self.whom], circle, write, label, self._on_written)

    def still(self, text: str) -> None:
        """What is known still holds; what is written meanwhile is kept along."""
        self._say_of_fact(askings.still, text, self.tr("Kept. Still true today."))

    def over(self, text: str) -> None:
        """What is known holds no more."""
        self._say_of_fact(askings.over, text, self.tr("Kept. It is closed, and stays as history."))

    def ask_them(self) -> None:
        """Nobody knows yet: the question waits for the next brief."""
        if self.asked is not None:
            self._keeping = ("", "")
            write = partial(askings.answer, self.asked, self.whom, "", self._desk.today())
            edit = self._desk.perform(write, self.tr("Question for the next brief."))
            if edit is not None:
                self._on_written(edit)

    def reply(self, reply: Reply, label: str = "") -> bool:
        """Answer for the prompt in some other way than in words; says whether that was done."""
        asked, self.asked = self.asked, None  # from here on the question may change
        if asked is None:
            return False
        if self._desk.perform(partial(reply, asked.prompt.id, self.whom, self._desk.today()), label) is None:
            self.asked = asked
            return False
        self.passed.emit()
        return True

    def put_off(self) -> None:
        """Not today; what is written so far is there tomorrow."""
        self._draft.flush()
        self.reply(askings.later, self.tr("Not today"))

    def never(self) -> None:
        """Never ask this about them."""
        self._draft.clear(self.whom)
        self.reply(askings.never, self.tr("Never ask this"))

    def less(self) -> None:
        """Ask this less from now on."""
        self._draft.clear(self.whom)
        self.reply(askings.less, self.tr("Asked less from now on."))

    def is_tiresome(self, prompt_id: str, whom: str) -> bool:
        """Whether a prompt was passed over twice running about somebody, so that it may be asked less."""
        return ask_less_due(askings.history(whom), prompt_id)

    def of_passed(self, reply: Reply, prompt_id: str, whom: str, label: str) -> None:
        """Say how a prompt that was passed over is to be asked."""
        self._desk.perform(partial(reply, prompt_id, whom, self._desk.today()), label)

    def hold(self, fact_id: str) -> None:
        """What an earlier answer made still holds."""
        self._desk.perform(partial(facts.confirm, fact_id, self._desk.today()), self.tr("Still true today."))

    def end(self, fact_id: str) -> None:
        """What an earlier answer made holds no more."""
        write = partial(facts.close, fact_id, self._desk.today())
        self._desk.perform(write, self.tr("Closed, and kept as history."))

    def _say_of_fact(self, saying: Callable[..., Edit], text: str, label: str) -> None:
        if self.asked is None or self.fact is None:
            return
        self._keeping = (self.asked.prompt.id, text)
        write = partial(saying, self.asked, self.whom, self.fact.id, text, *self._moment())
        edit = self._desk.perform(write, label)
        if edit is not None:
            self._on_written(edit)

    def _moment(self) -> tuple[date, time]:
        """The day and the minute it is."""
        now = self._desk.now()
        return now.date(), now.time().replace(second=0, microsecond=0)

    def _on_written(self, _: Edit) -> None:
        self.kept.emit(*self._keeping)

"""Ending the work with a client, page by page; at its end everything is one write and one Undo.

Only the promises that are still open are decided as one goes, as everywhere: each of them has a step
back of its own already. All the rest waits, word by word, until the writer finishes.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.errors import MissingError
from relbook.journal import ending
from relbook.journal.client import Client, Role
from relbook.journal.ending import Ending
from relbook.journal.promise import Promise
from relbook.journal.rituals import parting
from relbook.journal.rituals.parting import Parting, Staying, Thanks
from relbook.journal.rituals.ritual import Answer, Place, Step, composed, in_order
from relbook.journal.syntax import parse
from relbook.store import clients, organisations, partings, promises
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.rituals.page import QuestionPage, RitualPage
from relbook.ui.rituals.parting import words
from relbook.ui.rituals.parting.finishing import FinishPage
from relbook.ui.rituals.parting.staying import StayPage, ThanksPage
from relbook.ui.rituals.sheet import RitualSheet
from relbook.ui.shared import ending_words, wording
from relbook.ui.shared.background import Background
from relbook.ui.shared.language import tr
from relbook.ui.shared.paragraph import Paragraph


class EndPage(RitualPage):
    """What will be kept and changed, before it is."""

    def __init__(self, coming: Sequence[str], doubts: Sequence[str]) -> None:
        super().__init__()
        self.coming = Paragraph("\n".join(coming), "ui")
        self.doubts = Paragraph("\n".join(doubts), "small", "honey_text")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Paragraph(tr("What follows from here"), "prompt"))
        column.addWidget(self.coming)
        column.addWidget(self.doubts)
        self.doubts.setVisible(bool(doubts))
        said = tr("It is kept as one step; Undo takes it back whole.")
        column.addWidget(Paragraph(said, "small", "text2"))
        column.addStretch(1)


class PartingSheet(RitualSheet):
    """About one client; opened again it goes on where it was left."""

    NAME = partings.RITUAL

    promise_chosen = Signal(object)  # a Promise, to be shown where it was written
    message_asked = Signal(object)  # a Promise, to write to the client about

    def __init__(self, desk: Desk, window: QWidget, background: Background | None = None) -> None:
        super().__init__(desk, window, tr("Ending the work"))
        self._background = background
        self._client = Client("", "")
        self._roles: list[Role] = []

    def begin(self, about: str = "") -> None:
        """Open for a client; for nobody it does not open."""
        if self.isVisible() or not about:
            return
        try:
            self._client = clients.get(about)
        except MissingError as error:
            self.desk.failed.emit(error)
            return
        self._roles = organisations.roles(about)
        super().begin(about)

    def title(self) -> str:
        return tr("Ending the work with {name}").format(name=self._client.first)

    def beneath(self) -> str:
        return tr("The work ends; the person stays. Leave out what you like.")

    def steps(self) -> Sequence[Step]:
        return parting.steps(owing=partings.owing(self._client.id))

    def page(self, step: Step) -> RitualPage:
        name, today = self._client.first, self.desk.today()
        match step.key:
            case parting.FINISH:
                return self._finish_page()
            case parting.HAND_OVER:
                day = wording.day_with_weekday(ending.by(Ending.HAND_OVER, today), today)
                why = tr("Each line becomes a promise of yours, by {day} or its own day (@fri).")
                return QuestionPage(self.question(step), why.format(day=day))
            case parting.THANK:
                return ThanksPage(self._client, today)
            case parting.TAKE:
                return QuestionPage(self.question(step), tr("What was good, what you would do otherwise."))
            case parting.STAY:
                return StayPage(self._client, self._roles, today)
        return self._end_page(name)

    def question(self, step: Step) -> str:
        asked = {
            parting.HAND_OVER: tr("What does {name} need from you to go on well?"),
            parting.THANK: tr("What do you thank {name} for?"),
            parting.TAKE: tr("What do you take along from the work with {name}?"),
            parting.STAY: tr("How would you like to stay in touch with {name}?"),
        }
        return asked.get(step.key, "").format(name=self._client.first)

    def said(self, answer: Answer) -> str:
        """Promises as lines of the entry; thanks that were said have an entry of their own."""
        name, today = self._client.first, self.desk.today()
        match answer.key:
            case parting.HAND_OVER:
                return parting.promise_lines(answer.value, ending.by(Ending.HAND_OVER, today), today)
            case parting.THANK:
                thanks = parting.read_thanks(answer.value)
                return "" if thanks.said else f"{thanks.words.strip()}\n\n{self._line(Ending.THANK, name)}"
            case parting.STAY:
                asks = parting.read_staying(answer.value, Staying()).ask
                return self._line(Ending.STAY, name) if asks else ""
        return answer.value

    def ending(self, place: Place, text: str) -> Callable[[], Edit]:
        return partial(partings.part, place, text, self.desk.now(), self._parted(place))

    def label(self) -> str:
        return tr("The work with {name} has ended.").format(name=self._client.first)

    def _line(self, what: Ending, name: str) -> str:
        return f"[] {ending_words.promise(what, name)} @{ending.by(what, self.desk.today()).isoformat()}"

    def _thanks(self, place: Place) -> Thanks:
        return parting.read_thanks(place.value(parting.THANK))

    def _staying(self, place: Place) -> Staying:
        return parting.read_staying(place.value(parting.STAY), parting.begin(self._client))

    def _parted(self, place: Place) -> Parting:
        return parting.parted(self._staying(place), self._thanks(place), self.desk.today())

    def _finish_page(self) -> RitualPage:
        page = FinishPage(self.desk, self._client.id, self._client.first, self._background)
        page.words_asked.connect(self._on_words_asked)
        page.message_asked.connect(self.message_asked)
        return page

    def _end_page(self, name: str) -> RitualPage:
        """Read from the same answers and by the same words as the end itself."""
        place, today = self.place_now, self.desk.today()
        spoken = [Answer(one.key, one.question, self.said(one)) for one in in_order(self.shown, place)]
        lines = parse(composed(self.title(), spoken), today).promises
        coming = words.coming(self._client, self._parted(place), self._roles, today)
        coming += [words.promised(one.text, one.due, today) for one in lines]
        open_ones = [one for one in promises.of_client(self._client.id) if one.open]
        coming += filter(None, [words.still_open(open_ones)])
        doubts = [words.unread(it) for it in parting.doubts(self._staying(place), today)]
        return EndPage(coming, doubts)

    def _on_words_asked(self, promise: Promise) -> None:
        self.close_sheet()
        self.promise_chosen.emit(promise)

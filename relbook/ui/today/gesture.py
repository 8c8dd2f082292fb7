"""The small gesture of the day: one client, one thing that could be done, and the rule behind it."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.gesture import REST, Idea, Spring
from relbook.store import gestures
from relbook.store.edit import Edit
from relbook.store.gestures import Proposal
from relbook.ui.desk import Desk
from relbook.ui.shared import wording
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Button, Card, IconButton, Label
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.language import tr
from relbook.ui.shared.marks import Mark, NameLink
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.person import Face
from relbook.ui.shared.room import Room
from relbook.ui.shared.theme import theme


def words_of(idea: Idea, first: str, today: date) -> str:
    """What could be done; `first` is how the client is called."""
    day = wording.day_with_weekday(idea.day, today) if idea.day else ""
    return {
        Spring.DATE: tr("{words} on {day}: a card, or three lines in time."),
        Spring.DAY: tr("{day}: {words}. Send a word."),
        Spring.LIKE: tr("Something small to do with {words}."),
        Spring.SHARED: tr("Say that you still think of {words}."),
        Spring.WISH: tr("A hint or a name that helps with {words}."),
        Spring.WORRY: tr("Three lines to say you have not forgotten {words}."),
        Spring.PERSONAL: tr("Ask after this: {words}."),
        Spring.WORK: tr("Say one thing you value about working with {name}."),
    }[idea.spring].format(words=idea.words.strip().rstrip("."), day=day, name=first)


class GestureCard(Room):
    """Whose turn it is today; done in one click, somebody else, or not today."""

    client_chosen = Signal(str)
    looked = Signal()

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._background = background
        self._job: partial[Proposal | None] | None = None
        self.setAccessibleName(self.tr("A small gesture"))
        self.proposal: Proposal | None = None
        self.face = Face(theme().px(32))
        self.name = NameLink("")
        self.words = Paragraph(role="read_small")
        self.why = Paragraph(role="caption", tone="text2")
        self.done = Button(self.tr("Done"), icon_name="check")
        self.another = Button(self.tr("Another"), variant="quiet")
        self.not_today = IconButton("x", self.tr("No gesture today"))
        self.card = Card()
        self._lay_out()
        self.card.hide()
        self.name.clicked.connect(self._on_name)
        self.done.clicked.connect(self._on_done)
        self.another.clicked.connect(self._on_another)
        self.not_today.clicked.connect(self._on_not_today)
        background.done.connect(self._on_found)

    @property
    def wanted(self) -> bool:
        """Whether there is one to show, in view."""
        return self.proposal is not None and self.isVisible()

    def concerned(self, edit: Edit) -> bool:
        return not edit.kinds or bool(edit.kinds & {"asking", "entry", "client", "fact", "important_date"})

    def look(self) -> None:
        """Ask in the background; what is shown stays until the answer comes."""
        self._job = partial(gestures.today, self.desk.today())
        self._background.run(self._job)

    def show_proposal(self, found: Proposal | None, today: date) -> None:
        """Show this one; that it was proposed is kept, so that nobody comes up twice in a fortnight."""
        self.proposal = found
        self.card.setVisible(found is not None)
        if found is None:
            self.looked.emit()
            return
        client = found.client
        self.face.show_person(client.id, client.initials, None)
        self.name.setText(client.name)
        self.name.setAccessibleName(client.name)
        self.words.set_text(words_of(found.idea, client.first, today))
        self.why.set_text(self._rule(found, today))
        self.another.setEnabled(bool(found.other))
        self.done.setAccessibleName(self.tr("Done: a gesture for {name}").format(name=client.name))
        self.another.setAccessibleName(self.tr("A gesture for somebody else"))
        self.looked.emit()

    def _rule(self, found: Proposal, today: date) -> str:
        name = found.client.first
        if found.thanked is None:
            said = self.tr("No thank-you to {name} is noted yet. Nobody comes up twice in {days} days.")
            return said.format(name=name, days=REST.days)
        said = self.tr(
            "{name}’s last thank-you was on {day}, the longest ago. Nobody comes up twice in {days} days."
        )
        return said.format(name=name, day=wording.day_short(found.thanked, today), days=REST.days)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Mark("hand-heart", "plum_text"))
        head.addWidget(Label(self.tr("A small gesture"), "strong"))
        head.addStretch(1)
        head.addWidget(self.not_today)
        who = QHBoxLayout()
        who.setSpacing(10)
        who.addWidget(self.face)
        who.addWidget(self.name)
        who.addStretch(1)
        ways = Flow(gap=4)
        for button in (self.done, self.another):
            ways.addWidget(button)
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(18, 10, 14, 14)
        inside.setSpacing(8)
        inside.addLayout(head)
        inside.addLayout(who)
        inside.addWidget(self.words)
        inside.addWidget(self.why)
        inside.addLayout(ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card, 0, Qt.AlignmentFlag.AlignTop)

    def _on_found(self, job: object, found: object) -> None:
        if job is not self._job or not (found is None or isinstance(found, Proposal)):
            return  # another room's, or overtaken by a later question
        today = self.desk.today()
        self.show_proposal(found, today)
        if found is not None and not found.kept and not self.desk.read_only and self.isVisible():
            self.desk.perform_soon(partial(gestures.propose, found.client.id, today))

    def _on_name(self) -> None:
        if self.proposal is not None:
            self.client_chosen.emit(self.proposal.client.id)

    def _on_done(self) -> None:
        if self.proposal is None:
            return
        client, now = self.proposal.client, self.desk.now()
        said = words_of(self.proposal.idea, client.first, now.date())
        write = partial(gestures.done, client.id, self.tr("A small gesture. {words}").format(words=said), now)
        self.desk.perform(write, self.tr("Noted as a thank-you to {name}.").format(name=client.first))

    def _on_another(self) -> None:
        if self.proposal is not None and self.proposal.other:
            was, other = self.proposal.client.id, self.proposal.other
            write = partial(gestures.another, was, other, self.desk.today())
            self.desk.perform(write, self.tr("Somebody else is proposed."))

    def _on_not_today(self) -> None:
        if self.proposal is not None:
            write = partial(gestures.not_today, self.proposal.client.id, self.desk.today())
            self.desk.perform(write, self.tr("No gesture today."))

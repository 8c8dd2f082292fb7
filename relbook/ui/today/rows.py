"""The rows of the day: a conversation, and somebody it would be good to write to."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from relbook.journal.day_page import Good, Talk
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button, IconButton, Label
from relbook.ui.shared.icons import SMALL
from relbook.ui.shared.marks import Mark, NameLink
from relbook.ui.shared.menu import Menu
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.person import Face
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip
from relbook.ui.today import words


class PersonRow(QWidget):
    """A row about somebody; a click anywhere beside its buttons leads to them."""

    client_chosen = Signal(str)

    def __init__(
        self, client_id: str, name: str, initials: str, share: float | None = None, *, side: int = 46
    ) -> None:
        super().__init__()
        self.client_id = client_id
        self.face = Face(theme().px(side))
        self.face.show_person(client_id, initials, share)
        self.name = NameLink(name)
        self.name.clicked.connect(self._on_name)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 12, 0, 12)
        self.line.setSpacing(theme().px(16))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._on_name()

    def _on_name(self) -> None:
        if self.client_id:
            self.client_chosen.emit(self.client_id)


class TalkRow(PersonRow):
    """When, with whom, about what, and the way to the brief."""

    brief_asked = Signal(str)

    def __init__(self, talk: Talk, *, coming: bool) -> None:
        meeting, line = talk.meeting, talk.line
        name = wording.listed([who.name for who in meeting.clients]) or talk.about
        super().__init__(line.id if line else "", name, line.client.initials if line else "", talk.share)
        self.talk = talk
        self.coming = coming
        begins = meeting.begins
        self.at = Label(wording.clock(begins.time()) if begins else self.tr("today"), "head")
        self.at.set_tone("text" if talk.ahead else "text3")
        self.soon = Label(role="caption", tone="ink")
        icon, _ = wording.kind_look(meeting.kind)
        icon = "video-camera" if "://" in meeting.place else icon
        if not self.client_id:  # nobody's face; who is below stands in line with it
            policy = self.face.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            self.face.setSizePolicy(policy)
            self.face.hide()
        self.kind = Mark(icon, "text2", SMALL)
        tip(self.kind, wording.kind(meeting.kind))
        self.brief = Button(self.tr("Brief"), variant="primary" if coming else "", icon_name="clipboard-text")
        self.brief.setAccessibleName(self.tr("Open the brief about {name}").format(name=name))
        if not self.client_id:  # a button that nobody holds yet must not be shown: it would be a window
            self.brief.hide()
        self.brief.clicked.connect(self._on_brief)
        about = talk.about if talk.about != self.name.text() else ""
        self.name.setAccessibleDescription(". ".join(filter(None, [self.at.text(), about])))
        self._lay_out(talk)

    def tick(self, now: datetime) -> None:
        """Say how long it is until then."""
        begins = self.talk.meeting.begins
        if begins is None or not self.coming:
            self.when.setCurrentWidget(self.kind_holder)
            return
        left = begins - now
        self.soon.setText(words.until(-int(-left.total_seconds() // 60)))
        self.when.setCurrentWidget(self.soon)

    def _lay_out(self, talk: Talk) -> None:
        self.kind_holder = QWidget()
        held = QHBoxLayout(self.kind_holder)
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(self.kind)
        held.addStretch(1)
        clock = QWidget()
        clock.setFixedWidth(theme().px(76))
        column = QVBoxLayout(clock)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.at)
        self.when = QStackedLayout()
        column.addLayout(self.when)
        self.when.addWidget(self.soon)
        self.when.addWidget(self.kind_holder)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addStretch(1)
        first = QHBoxLayout()
        first.addWidget(self.name)
        first.addStretch(1)  # a name takes no more room than it needs, and without it the row falls apart
        said.addLayout(first)
        if talk.about and talk.about != self.name.text():
            said.addWidget(Paragraph(talk.about, "small", "text2", max_lines=3, own=True))
        said.addStretch(1)
        self.line.addWidget(clock)
        self.line.addWidget(self.face)
        self.line.addLayout(said, 1)
        self.line.addWidget(self.brief)

    def _on_brief(self) -> None:
        self.brief_asked.emit(self.client_id)


class GoodRow(PersonRow):
    """Who, why now, something to begin with; and that it was done, or not this week."""

    spoke = Signal(str)
    snoozed = Signal(str)  # for a week
    waited = Signal(str)  # until after the next talk
    rest_asked = Signal(str)  # until a day that is to be chosen

    def __init__(self, good: Good) -> None:
        client = good.line.client
        super().__init__(client.id, client.name, client.initials, good.share)
        passed = good.share > 1
        reason = (words.overdue if passed else words.nearly)(good.days, good.rhythm)
        self.reason = Paragraph(reason, "small", "persimmon_text" if passed else "honey_text", max_lines=2)
        self.name.setAccessibleDescription(reason)
        self.done = Button(self.tr("Spoke"), icon_name="check")
        self.done.setAccessibleName(self.tr("Spoke with {name} today").format(name=client.name))
        self.later = IconButton("clock-countdown", self.tr("Put {name} off").format(name=client.first))
        self.done.clicked.connect(self._on_done)
        self._build_menu()
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.name, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self.reason, 1)
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addStretch(1)
        said.addLayout(first)
        if good.opener:
            said.addLayout(_opener(good.opener))
        said.addStretch(1)
        self.line.addWidget(self.face)
        self.line.addLayout(said, 1)
        self.line.addWidget(self.done)
        self.line.addWidget(self.later)
        self.line.setSpacing(theme().px(12))

    def _on_done(self) -> None:
        self.spoke.emit(self.client_id)

    def _build_menu(self) -> None:
        menu = Menu(self.later)
        self.week = menu.addAction(self.tr("For a week"))
        self.wait = menu.addAction(self.tr("Until after you next talk"))
        self.until = menu.addAction(self.tr("Until a day…"))
        self.week.triggered.connect(self._on_week)
        self.wait.triggered.connect(self._on_wait)
        self.until.triggered.connect(self._on_until)
        self.later.setMenu(menu)
        self.later.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _on_week(self) -> None:
        self.snoozed.emit(self.client_id)

    def _on_wait(self) -> None:
        self.waited.emit(self.client_id)

    def _on_until(self) -> None:
        self.rest_asked.emit(self.client_id)


def _opener(words_of_theirs: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(Mark("quotes-fill", "text3", SMALL - 2), 0, Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(Paragraph(words_of_theirs, "read", italic=True, max_lines=2), 1)
    return line

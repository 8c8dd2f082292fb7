"""The head of a person's page: who, how near, when last, what is owed, what is next."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.circle import Circle, CircleRule
from relbook.journal.fact import Fact
from relbook.journal.meeting import Meeting
from relbook.journal.rhythm import Beat
from relbook.journal.roster import ClientLine
from relbook.ui.shared import near_words, within, wording
from relbook.ui.shared.controls import Button, IconButton, Label
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr
from relbook.ui.shared.marks import NameLink
from relbook.ui.shared.person import CircleMark, Face
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip
from relbook.ui.timeline.strip import Remember, Strip

BEATS = {Beat.NONE: "", Beat.IN_RHYTHM: "sage", Beat.NEARLY: "honey", Beat.PASSED: "persimmon"}


class Header(QWidget):
    """Who this page is about and what can be done; on scrolling it folds to a line."""

    brief = Signal()
    call = Signal()
    promise = Signal()
    export = Signal()
    more = Signal()
    company_asked = Signal(str)  # the name of the organisation they are at

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = Face(62)
        self.name = Label(role="title")
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.role = Label(role="small", tone="text2")
        self.company = NameLink("", "small", "text2")
        self.mark = CircleMark()
        self.circle = Label(role="small", tone="text2")
        self.since = Label(role="small", tone="text2")
        self.next_up = Label(role="small", tone="ink")
        self.strip = Strip()
        self.remember = Remember()
        self._folded = False
        self._tight = False
        self._narrow = False
        self._worth_briefing = True
        self._writing = False
        for words in (self.name, self.role, self.circle, self.next_up):
            words.may_shrink()
        self._build()

    def _build(self) -> None:
        self.call_button = IconButton("phone-plus", self.tr("Log a quick call"), "Ctrl+J")
        self.promise_button = IconButton("list-plus", self.tr("New promise"), "Ctrl+Shift+P")
        self.export_button = IconButton("export", self.tr("Export"), "Ctrl+E")
        self.more_button = IconButton("dots-three", self.tr("More about this client"))
        self.brief_button = Button(self.tr("Brief"), variant="primary", icon_name="clipboard-text")
        self.brief_button.setToolTip(self.tr("Open the brief  Ctrl+Shift+B"))
        self.brief_button.setAccessibleName(self.tr("Open the brief"))
        for button, news in (
            (self.call_button, self.call),
            (self.promise_button, self.promise),
            (self.export_button, self.export),
            (self.more_button, self.more),
            (self.brief_button, self.brief),
        ):
            button.clicked.connect(news)
        self.company.clicked.connect(self._on_company)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)
        self.column.addLayout(self._top())
        self.column.addWidget(self.strip)
        self.column.addWidget(self.remember)

    def _top(self) -> QHBoxLayout:
        """Who it is, and what can be begun with them."""
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.face)
        top.addSpacing(10)
        top.addLayout(self._names(), 1)
        for button in (self.call_button, self.promise_button, self.export_button, self.more_button):
            top.addWidget(button)
        top.addSpacing(8)
        top.addWidget(self.brief_button)
        return top

    def _names(self) -> QVBoxLayout:
        """The name, and below it the work, the circle and what comes next."""
        work = QHBoxLayout()
        work.setSpacing(4)
        work.addWidget(self.role)
        work.addWidget(self.company)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addLayout(work)
        for widget in (self.mark, self.circle, self.since, self.next_up):
            second.addWidget(widget)
        second.addStretch(1)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addStretch(1)
        names.addWidget(self.name)
        names.addLayout(second)
        names.addStretch(1)
        return names

    def tighten(self, *, tight: bool, narrow: bool) -> None:
        """Take less room in a low or a narrow window."""
        self._tight, self._narrow = tight, narrow
        self.column.setSpacing(9 if tight else 14)
        self._show_since()
        self._size_face()

    def fold(self, *, folded: bool) -> None:
        """Be one line high while the history is scrolled, and whole again at its top."""
        self._folded = folded
        self.strip.setHidden(folded)
        self.remember.setHidden(folded or not self.remember.facts)
        for widget in (self.role, self.company, self.circle):
            widget.setHidden(folded or not widget.text())
        self._show_since()
        self.mark.setHidden(folded or not self.circle.text())
        self.next_up.setVisible(folded and bool(self.next_up.text()))
        self._size_face()

    @property
    def fold_saves(self) -> int:
        """How much lower it is for being folded, in pixels; nothing while it is whole."""
        if not self._folded:
            return 0
        parts = [self.strip, self.remember] if self.remember.facts else [self.strip]
        hidden = sum(part.sizeHint().height() + self.column.spacing() for part in parts)
        return hidden + self._face_side(folded=False) - self._face_side(folded=True)

    def show_person(
        self, line: ClientLine, facts: list[Fact], today: date, rules: dict[Circle, CircleRule]
    ) -> None:
        """Turn to this client."""
        client = line.client
        self.face.show_person(client.id, client.initials, line.passed(today, rules))
        self.name.setText(client.name)
        ways = "\u200f" if self.isRightToLeft() else "\u200e"  # the comma stands on the company's side
        both = client.role and client.company
        self.role.setText(ways + self.tr("{role},").format(role=client.role) if both else client.role)
        self.company.setText(client.company)
        said = self.tr("Everybody at {company}").format(company=client.company) if client.company else ""
        self.company.setAccessibleName(said)
        tip(self.company, said)
        self.mark.show_circle(client.circle)
        self.circle.setText(
            self.tr("{circle} circle").format(circle=within.circle(client.circle)) if client.circle else ""
        )
        self.mark.setAccessibleName(self.circle.text())
        tip(self.mark, self.circle.text())
        self.next_up.setText(_next_words(line.next_meeting, today))
        self.strip.say(self._cells(line, today, rules))
        self.remember.say(facts)
        self._worth_briefing = line.last_contact is not None or line.next_meeting is not None
        self._weigh_brief()
        self.fold(folded=self._folded)

    def make_way(self, *, writing: bool) -> None:
        """Be outlined while something is written: a pane has one filled button (design 1)."""
        self._writing = writing
        self._weigh_brief()

    def _weigh_brief(self) -> None:
        filled = self._worth_briefing and not self._writing
        self.brief_button.set_variant("primary" if filled else "")

    def show_since(self, since: date | None, today: date) -> None:
        """Say since when one knows this client, and how long that is."""
        said = near_words.known_for(since, today) if since and since <= today else ""
        self.since.setText(self.tr("· {since}").format(since=said) if said else "")
        self._show_since()

    def _cells(
        self, line: ClientLine, today: date, rules: dict[Circle, CircleRule]
    ) -> list[tuple[str, str, str, str, str]]:
        last = self.tr("not yet")
        days = line.days_since(today)
        if days is not None:
            last = f"{wording.ago(days)}, {within.kind(line.last_kind)}"
        beat = BEATS[line.beat(today, rules)]
        return [
            (self.tr("Last contact"), last, "text" if days is not None else "text2", "", ""),
            (self.tr("Rhythm"), wording.rhythm(line.rhythm_days(rules)), "text", "dot" if beat else "", beat),
            self._promised(line),
            self._coming(line.next_meeting, today),
        ]

    def _promised(self, line: ClientLine) -> tuple[str, str, str, str, str]:
        head = self.tr("Promises")
        if not line.mine_open and not line.theirs_open:
            return head, self.tr("none open"), "text2", "", ""
        words = [self.tr("You {count}").format(count=figure(line.mine_open))] * bool(line.mine_open)
        theirs = self.tr("{name} {count}").format(name=line.client.first, count=figure(line.theirs_open))
        words += [theirs] * bool(line.theirs_open)
        return head, ", ".join(words), "text", "box" if line.mine_due else "", "persimmon"

    def _coming(self, meeting: Meeting | None, today: date) -> tuple[str, str, str, str, str]:
        head = self.tr("Next")
        if meeting is None:
            return head, self.tr("nothing planned"), "text2", "", ""
        now = meeting.day == today
        icon = wording.kind_look(meeting.kind)[0] if now else "calendar-blank"
        return (
            head,
            _next_words(meeting, today),
            "ink_text" if now else "text",
            icon,
            "ink" if now else "text2",
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_since()

    def _show_since(self) -> None:
        """What has no room goes: since when (design 3.3), then the acts that have keys, then the circle.

        The mark says the circle all the same, and the menu of the client has what the buttons do.
        """
        acts = (self.export_button, self.promise_button, self.call_button)
        kept = _wide(self.more_button, self.brief_button) + self.face.width() + 32
        below = (self.next_up,) if self._folded else (self.role, self.company)
        work = _wide(*(one for one in below if one.text()))
        near = _wide(self.mark, self.circle) if self.circle.text() and not self._folded else 0
        since = _wide(self.since) if self.since.text() else 0
        words = max(self.name.sizeHint().width() + 8, work + near)
        room = self.width() - kept - _wide(*acts)
        fits = max(words, work + near + since) <= room
        self.since.setHidden(self._narrow or self._folded or not self.since.text() or not fits)
        for act in acts:
            act.setHidden(words > room and self.width() > 0)
            room += _wide(act) if act.isHidden() else 0
        self.circle.setHidden(self._folded or not self.circle.text() or words > room)

    def _on_company(self) -> None:
        self.company_asked.emit(self.company.text())

    def _size_face(self) -> None:
        self.face.resize_to(self._face_side(folded=self._folded))

    def _face_side(self, *, folded: bool) -> int:
        return theme().px(36 if folded else 54 if self._tight else 62)


def _wide(*widgets: QWidget) -> int:
    """How wide these want to be together, each with its gap."""
    return sum(widget.sizeHint().width() + 8 for widget in widgets)


def _next_words(meeting: Meeting | None, today: date) -> str:
    if meeting is None:
        return ""
    begins = meeting.begins
    on = begins.date() if begins else meeting.day
    day = tr("Today") if on == today else wording.day_with_weekday(on, today)
    at = f" {wording.clock(begins.time())}" if begins else ""
    kind = f", {within.kind(meeting.kind)}" if on == today else ""
    return f"{day}{at}{kind}"

"""Planning a talk by hand: with whom, when, how long, of what kind, about what, and where."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from relbook.errors import BadDateError
from relbook.journal import evenings
from relbook.journal.client import Who
from relbook.journal.dates import read_moment
from relbook.journal.entry import Kind
from relbook.journal.meeting import Meeting
from relbook.store import clients, meetings, own_time
from relbook.ui.clients.attendees import Attendees
from relbook.ui.clients.plans import Plans
from relbook.ui.desk import Desk
from relbook.ui.shared import error_words, wording
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.select import Select
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_plan import FootRow

KINDS = (Kind.CALL, Kind.MEETING, Kind.IN_PERSON, Kind.NEGOTIATION)
LENGTHS = (15, 30, 45, 60, 90, 120, 180)
"""How long a talk may be planned to take, in minutes; a length from a calendar joins them."""


class PlanSheet(Sheet):
    """One line for the moment, as one would say it; also changes a plan, or takes it back."""

    worth_keeping = True
    write_asked = Signal(str)  # the meeting that has taken place

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, "", (520, 560), top=0.25)
        self._desk = desk
        self._meeting: Meeting | None = None
        self.title = Label(role="title")
        self.people = Attendees()
        self.when, self.about, self.place_field = Field(own=False), Field(), Field()
        self.understood = Paragraph(role="caption", tone="text2")
        self.kind, self.length = Select(), Select()
        self.plans = Plans()
        self.area, self.fields = Scrolling(), QWidget()
        self.plan = Button(self.tr("Plan it"), variant="primary")
        self.cancel = Button(self.tr("Close"), variant="quiet")
        self.off = Button(self.tr("Take it off the plan"), variant="danger")
        self.done = Button(self.tr("It has taken place"), variant="quiet")
        self._name()
        self._build()
        self._wire()

    def ask(self, client_id: str) -> None:
        """Open the sheet for a new talk with this client."""
        client = clients.get(client_id)
        who = Who(client.id, client.name, client.first)
        self._begin(self.tr("When do you meet {name}?").format(name=client.first), [who])
        self.plans.show_meetings(meetings.ahead(client_id, self._desk.now()), self._desk.today())
        self.open()

    def change(self, meeting_id: str) -> None:
        """Open the sheet on a plan."""
        meeting = meetings.get(meeting_id)
        names = ", ".join(who.first for who in meeting.clients)
        self._begin(self.tr("The talk with {names}").format(names=names), list(meeting.clients), meeting)
        self.plans.show_meetings([], self._desk.today())
        self.open()
        self.place()

    def first_focus(self) -> QWidget:
        return self.when

    def wanted_height(self) -> int:
        around = self.body.sizeHint().height() - self.area.sizeHint().height()
        return around + self.fields.sizeHint().height()

    def _name(self) -> None:
        self.when.setPlaceholderText(self.tr("fri 15:00, or 12 dec 10:00"))
        for field, name in (
            (self.when, self.tr("When")),
            (self.about, self.tr("About")),
            (self.place_field, self.tr("Where")),
            (self.kind, self.tr("Kind")),
            (self.length, self.tr("How long")),
        ):
            field.setAccessibleName(name)
        for kind in KINDS:
            self.kind.addItem(wording.kind(kind), str(kind))

    def _build(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(16)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignTop)
        for words, field in (
            (self.tr("With"), self.people),
            (self.tr("When"), self.when),
            ("", self.understood),
            (self.tr("How long"), self.length),
            (self.tr("Kind"), self.kind),
            (self.tr("About"), self.about),
            (self.tr("Where"), self.place_field),
        ):
            form.addRow(Label(words, role="small", tone="text2"), field)
        foot = FootRow((self.off, self.done), (self.cancel, self.plan))
        inner = QVBoxLayout()
        inner.setContentsMargins(28, 22, 28, 18)
        inner.setSpacing(16)
        inner.addWidget(self.title)
        inner.addWidget(self._scrolled(form), 1)
        inner.addLayout(foot)
        self.column.addLayout(inner)

    def _scrolled(self, form: QFormLayout) -> Scrolling:
        """The fields and what is planned already; they scroll where the window is low or the text large."""
        column = QVBoxLayout(self.fields)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self.plans)
        column.addStretch(1)
        self.area.setWidget(self.fields)
        self.fields.setAutoFillBackground(False)  # it was dressed before it scrolled: the sheet is its ground
        return self.area

    def _wire(self) -> None:
        self.when.textChanged.connect(self._on_when)
        for field in (self.when, self.about, self.place_field):
            field.returnPressed.connect(self._on_plan)
        self.people.changed.connect(self.place)
        self.plans.chosen.connect(self._on_chosen)
        self.plan.clicked.connect(self._on_plan)
        self.cancel.clicked.connect(self.leave_sheet)
        self.off.clicked.connect(self._on_off)
        self.done.clicked.connect(self._on_done)

    def _begin(self, title: str, there: list[Who], meeting: Meeting | None = None) -> None:
        self._meeting = meeting
        self.title.setText(title)
        self.setAccessibleName(title)
        self.people.show_people(there, clients.names())
        self._offer_lengths(meeting.minutes if meeting else None)
        self.when.setText(_said(meeting) if meeting else "")
        self.about.setText(meeting.title if meeting else "")
        self.place_field.setText(meeting.place if meeting else "")
        if meeting and self.kind.findData(meeting.kind) < 0:
            self.kind.addItem(wording.kind(meeting.kind), meeting.kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(meeting.kind)) if meeting else 0)
        self.plan.setText(self.tr("Keep") if meeting else self.tr("Plan it"))
        for button in (self.off, self.done):
            button.setVisible(meeting is not None)
        self._on_when()

    def _offer_lengths(self, minutes: int | None) -> None:
        self.length.clear()
        self.length.addItem(self.tr("not said"), None)
        for one in sorted({*LENGTHS, *([minutes] if minutes else [])}):
            self.length.addItem(wording.length(one), one)
        self.length.setCurrentIndex(max(0, self.length.findData(minutes)) if minutes else 0)

    def _on_when(self) -> None:
        words = self.when.text().strip()
        said, tone = self.tr("A day, and a time where there is one."), "text2"
        self.plan.setEnabled(False)
        if words:
            try:
                day, at = read_moment(words, self._desk.today(), past=False)
            except BadDateError as error:
                said, tone = error_words.of_error(error), "persimmon_text"
            else:
                said = f"{wording.day_long(day)} {wording.clock(at) if at else ''}".strip()
                if evenings.meets(own_time.evenings(self._desk.today()), day, at):
                    said = self.tr("{when}. You keep this evening free.").format(when=said)
                self.plan.setEnabled(True)
        self.understood.set_text(said, tone)
        self.when.setAccessibleDescription(said)

    def _on_plan(self) -> None:
        if not self.plan.isEnabled() or not self.people.keys:
            return
        day, at = read_moment(self.when.text().strip(), self._desk.today(), past=False)
        about, where = self.about.text().strip(), self.place_field.text().strip()
        said: dict[str, Any] = {
            "kind": self.kind.currentData(),
            "title": about,
            "minutes": self.length.currentData(),
            "where": where,
        }
        if self._meeting is None:
            self._perform(partial(meetings.plan, self.people.keys, day, at, **said), self.tr("Planned."))
        else:
            write = partial(
                meetings.amend, self._meeting.id, clients=self.people.keys, day=day, at=at, **said
            )
            self._perform(write, self.tr("Plan changed."))

    def _on_off(self) -> None:
        if self._meeting is not None:
            self._perform(partial(meetings.cancel, self._meeting.id), self.tr("Taken off the plan."))

    def _on_done(self) -> None:
        if self._meeting is not None:
            self.close_sheet()
            self.write_asked.emit(self._meeting.id)

    def _on_chosen(self, meeting_id: str) -> None:
        self.change(meeting_id)
        self.when.setFocus(Qt.FocusReason.OtherFocusReason)

    def _perform(self, write: Any, label: str) -> None:
        if self._desk.perform(write, label) is not None:
            self.close_sheet()


def _said(meeting: Meeting) -> str:
    """The moment of a meeting, in words the field reads again."""
    day = meeting.day.isoformat()
    return f"{day} {meeting.at:%H:%M}" if meeting.at else day

"""When to be reminded of a client again, and until when they are away."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from relbook.errors import BadDateError
from relbook.journal.client import Client
from relbook.journal.dates import months_later, read_moment
from relbook.journal.rhythm import UNTIL_NEXT_TALK
from relbook.store import roster, snoozes
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.shared import error_words, wording
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Rule
from relbook.ui.shared.theme import theme

WEEK = timedelta(days=7)


class DayField(QWidget):
    """A day as one would say it, and what was understood."""

    def __init__(self, name: str, example: str, verb: str) -> None:
        super().__init__()
        self._today = date.min
        self.day: date | None = None
        self.field = Field(own=False)
        self.field.setPlaceholderText(example)
        self.field.setAccessibleName(name)
        self.keep = Button(verb)
        self.keep.setAccessibleName(f"{name}: {verb}")
        self.understood = Label(role="caption", tone="text2")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.field, 0, 0)
        grid.addWidget(self.keep, 0, 1)
        grid.addWidget(self.understood, 1, 0)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, theme().px(88))
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self.keep.click)

    def begin(self, today: date, day: date | None = None) -> None:
        """Start anew, with this day in it."""
        self._today = today
        self.field.setText(day.isoformat() if day else "")
        self._on_typed()

    def _on_typed(self) -> None:
        words, self.day, said = self.field.text().strip(), None, ""
        if words:
            try:
                self.day = read_moment(words, self._today, past=False)[0]
            except BadDateError as error:
                said = error_words.of_error(error)
        if self.day and self.day <= self._today:
            self.day, said = None, self.tr("That day is over. Choose one ahead.")
        if self.day:
            said = wording.day_long(self.day)
            said = said if self.day.year == self._today.year else f"{said} {self.day.year}"
        self.understood.setText(said)
        self.keep.setEnabled(self.day is not None)


class RestSheet(Sheet):
    """Three common answers a key away, a day of one's own, and until when somebody is away."""

    worth_keeping = True

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, "", (460, 440), top=0.3)
        self._desk = desk
        self._client: Client | None = None
        self.title = Label(role="title")
        self.now = Paragraph(role="small", tone="text2")
        self.week = Button("", variant="choice", icon_name="clock-countdown")
        self.month = Button("", variant="choice", icon_name="calendar-blank")
        self.talk = Button(self.tr("After we next talk"), variant="choice", icon_name="chat-circle-text")
        self.date = DayField(self.tr("On a date"), self.tr("fri, 12 dec or +2w"), self.tr("Put off"))
        self.away = DayField(self.tr("Away until"), self.tr("12 dec or +2w"), self.tr("Keep"))
        self.away_label = Label(role="small", tone="text2")
        self.wake = Button(self.tr("Remind me as usual"), variant="quiet")
        self.cancel = Button(self.tr("Close"), variant="quiet")
        self._build()
        self.week.clicked.connect(self._on_week)
        self.month.clicked.connect(self._on_month)
        self.talk.clicked.connect(self._on_talk)
        self.date.keep.clicked.connect(self._on_date)
        self.away.keep.clicked.connect(self._on_away)
        self.wake.clicked.connect(self._on_wake)
        self.cancel.clicked.connect(self.leave_sheet)

    def ask(self, client_id: str) -> None:
        """Open the sheet for this client."""
        today = self._desk.today()
        self._client = client = roster.one(client_id, today).client
        name = self.tr("Remind me about {name}").format(name=client.first)
        self.title.setText(name)
        self.setAccessibleName(name)
        self.away_label.setText(self.tr("{name} is away until").format(name=client.first))
        self.week.setText(self._in(self.tr("In a week, {day}"), today + WEEK))
        self.month.setText(self._in(self.tr("In a month, {day}"), months_later(today, 1)))
        said = self._resting(client, today)
        self.now.set_text(said or self.tr("Reminders follow the rhythm you chose."))
        self.wake.setVisible(bool(said))
        self.date.begin(today)
        self.away.begin(today, client.away_until if _ahead(client.away_until, today) else None)
        self.open()

    def first_focus(self) -> QWidget:
        return self.week

    def wanted_height(self) -> int:
        return self.body.sizeHint().height()

    def _build(self) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(28, 22, 28, 18)
        inner.setSpacing(8)
        inner.addWidget(self.title)
        inner.addWidget(self.now)
        inner.addSpacing(4)
        for choice in (self.week, self.month, self.talk):
            inner.addWidget(choice)
        inner.addWidget(Label(self.tr("On a date"), role="small", tone="text2"))
        inner.addWidget(self.date)
        inner.addWidget(Rule())
        inner.addWidget(self.away_label)
        inner.addWidget(self.away)
        foot = QHBoxLayout()
        foot.addWidget(self.wake)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        inner.addLayout(foot)
        self.column.addLayout(inner)

    def _in(self, words: str, day: date) -> str:
        return words.format(day=wording.day_with_weekday(day, self._desk.today()))

    def _resting(self, client: Client, today: date) -> str:
        """What keeps reminders away just now."""
        if _ahead(client.away_until, today) and client.away_until:
            return self.tr("{name} is away until {day}.").format(
                name=client.first, day=wording.day_with_weekday(client.away_until, today)
            )
        if client.snoozed_until == UNTIL_NEXT_TALK:
            return self.tr("Put off until after you next talk.")
        if _ahead(client.snoozed_until, today) and client.snoozed_until:
            day = wording.day_with_weekday(client.snoozed_until, today)
            return self.tr("Put off until {day}.").format(day=day)
        return ""

    def _on_week(self) -> None:
        self._put_off(self._desk.today() + WEEK)

    def _on_month(self) -> None:
        self._put_off(months_later(self._desk.today(), 1))

    def _on_date(self) -> None:
        if self.date.day:
            self._put_off(self.date.day)

    def _on_talk(self) -> None:
        if self._client:
            write = partial(snoozes.until_next_talk, self._client.id, self._desk.today())
            self._perform(write, self.tr("Put off until after you next talk."))

    def _on_away(self) -> None:
        if self._client and self.away.day:
            day = wording.day_with_weekday(self.away.day, self._desk.today())
            said = self.tr("{name} is away until {day}.").format(name=self._client.first, day=day)
            self._perform(partial(snoozes.away, self._client.id, self.away.day), said)

    def _on_wake(self) -> None:
        if self._client:
            self._perform(partial(snoozes.wake, self._client.id), self.tr("Reminders come as usual."))

    def _put_off(self, until: date) -> None:
        if self._client:
            day = wording.day_with_weekday(until, self._desk.today())
            said = self.tr("Put off until {day}.").format(day=day)
            self._perform(partial(snoozes.put_off, self._client.id, until), said)

    def _perform(self, write: "partial[Edit]", label: str) -> None:
        if self._desk.perform(write, label) is not None:
            self.close_sheet()


def _ahead(day: date | None, today: date) -> bool:
    return day is not None and day > today

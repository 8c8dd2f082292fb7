"""The writer's own time in the settings: quiet hours, and how soon an answer comes."""

from datetime import time
from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.hours import QuietHours, usual
from relbook.store import own_time
from relbook.ui.desk import Desk
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.loose import LoosePart
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.select import Select
from relbook.ui.shared.tick import Tick

WEEK = range(7)


class QuietField(QWidget):
    """Quiet hours, or none: from one clock to another, and whole days of the week."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.on = Tick(self.tr("I have quiet hours"))
        self.start, self.end = Select(), Select()
        self.days = {day: Button(QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat)) for day in WEEK}
        self.inside = QWidget()
        self._name()
        self._build()
        self.on.clicked.connect(self._on_switched)
        self.start.activated.connect(self._on_changed)
        self.end.activated.connect(self._on_changed)
        for button in self.days.values():
            button.clicked.connect(self._on_changed)

    def look(self) -> None:
        """Show what the journal that is open says."""
        found = own_time.quiet_hours()
        self.on.setChecked(found is not None)
        self.inside.setVisible(found is not None)
        shown = found or usual()
        for field, clock in ((self.start, shown.start), (self.end, shown.end)):
            field.clear()
            for one in sorted({clock, *map(time, range(24))}):
                field.addItem(wording.clock(one), one.isoformat())
            field.setCurrentIndex(sorted({clock, *map(time, range(24))}).index(clock))
        for day, button in self.days.items():
            button.setChecked(day in shown.days)

    def _name(self) -> None:
        self.start.setAccessibleName(self.tr("Quiet from"))
        self.end.setAccessibleName(self.tr("Quiet until"))
        for day, button in self.days.items():
            whole = QLocale().dayName(day + 1, QLocale.FormatType.LongFormat)
            button.set_variant("choice")
            button.setCheckable(True)
            button.setAccessibleName(self.tr("Quiet all day: {day}").format(day=whole))

    def _build(self) -> None:
        clocks = QHBoxLayout()
        clocks.setSpacing(8)
        clocks.addWidget(Label(self.tr("From"), "small", "text2"))
        clocks.addWidget(self.start)
        clocks.addWidget(Label(self.tr("until"), "small", "text2"))
        clocks.addWidget(self.end)
        clocks.addStretch(1)
        days = Flow()
        for button in self.days.values():
            days.addWidget(button)
        inner = QVBoxLayout(self.inside)
        inner.setContentsMargins(32, 0, 0, 0)
        inner.setSpacing(8)
        inner.addLayout(clocks)
        inner.addWidget(Label(self.tr("And all day on"), "small", "text2"))
        inner.addLayout(days)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.on)
        column.addWidget(self.inside)

    def _on_switched(self, on: bool) -> None:  # noqa: FBT001 - a signal's slot
        label = self.tr("Quiet hours are kept.") if on else self.tr("No quiet hours any more.")
        self._desk.perform(partial(own_time.keep_hours, usual() if on else None), label)
        self.look()

    def _on_changed(self) -> None:
        days = frozenset(day for day, button in self.days.items() if button.isChecked())
        wanted = QuietHours(_clock(self.start), _clock(self.end), days)
        if wanted != own_time.quiet_hours():
            self._desk.perform(partial(own_time.keep_hours, wanted), self.tr("Quiet hours are kept."))


def _clock(field: Select) -> time:
    """The clock that is chosen; as words, because Qt makes a clock of its own of Python's."""
    return time.fromisoformat(str(field.currentData()))


class OwnTime(LoosePart):
    """Quiet hours, the answer one promises, and the way to being away."""

    away_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.quiet = QuietField(desk)
        self.answer = Field(own=False)
        self.answer.setPlaceholderText(self.tr("within a day"))
        self.answer.setAccessibleName(self.tr("I answer"))
        self.away = Button(self.tr("I am away"))
        words = self.tr("In quiet hours the book asks nothing by itself. You can always write.")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Label(self.tr("I answer"), "ui"))
        row.addWidget(self.answer, 1)
        row.addWidget(self.away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Paragraph(words, "small", "text2"))
        column.addWidget(self.quiet)
        column.addSpacing(4)
        column.addLayout(row)
        self.answer.editingFinished.connect(self._on_answer)
        self.away.clicked.connect(self.away_asked)

    def look(self) -> None:
        """Show what the journal that is open says."""
        self.quiet.look()
        if not self.answer.hasFocus():
            self.answer.setText(own_time.answer_promise())

    def _on_answer(self) -> None:
        words = self.answer.text()
        write, label = partial(own_time.keep_answer, words), self.tr("Your answer promise is kept.")
        as_before = " ".join(words.split()) == own_time.answer_promise()
        if as_before or self._desk.perform(write, label) is not None:
            self.answer.setModified(False)  # nothing is loose any more

"""The day of the step that was chosen: to be changed, or taken back."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbook.errors import BadDateError
from relbook.journal.dates import read_date
from relbook.journal.lives.parts import Life, Step
from relbook.ui.desk import Desk
from relbook.ui.shared import error_words, living, wording
from relbook.ui.shared.announcing import fault_in
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.loose import LoosePart
from relbook.ui.shared.theme import theme


class DayLine(LoosePart):
    """“Raised on …”, below the steps; there only while a step is chosen that has happened."""

    dated = Signal(object, object)  # a Step and the date it happened on
    taken_back = Signal(object)  # a Step

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._step: Step | None = None
        self.settled = True
        self.name = Label("", "small", "text2")
        self.day = Field(own=False)
        self.day.setFixedWidth(theme().px(150))
        self.back = Button("", variant="link")
        self.fault = Label("", "caption", "persimmon")
        self.fault.setWordWrap(True)
        self.name.setBuddy(self.day)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 4, 32, 10)
        row.setSpacing(10)
        row.addWidget(self.name)
        row.addWidget(self.day)
        row.addWidget(self.back)
        row.addWidget(self.fault, 1)
        self.setFocusProxy(self.day)
        self.day.editingFinished.connect(self._on_day)
        self.back.clicked.connect(self._on_back)
        self.hide()

    def forget(self) -> None:
        """Be about no step any more."""
        self._step = None
        self.complain("")
        self.hide()

    def choose(self, step: Step) -> None:
        """Be about this step."""
        self._step = step
        self.complain("")

    def complain(self, said: str) -> None:
        """Say what is wrong with the day; nothing when all is well."""
        self.settled = not said
        self.fault.setText(said)
        fault_in(self.day, said)

    def look(self, life: Life) -> None:
        """Show the day of the step, as it stands."""
        day = life.day(self._step) if self._step else None
        self.setVisible(day is not None)
        if self._step is None or day is None:
            return
        name = living.step(self._step)
        self.name.setText(self.tr("{step} on").format(step=name))
        self.day.setAccessibleName(self.tr("{step} on").format(step=name))
        self.back.setText(self.tr("Take back"))
        self.back.setAccessibleName(self.tr("Take back: {step}").format(step=name))
        if not self.day.hasFocus() and self.settled:
            self.day.setText(self._said(day))

    def _said(self, day: date) -> str:
        """The day as it is spoken of, where that can be read again; else as numbers."""
        said = f"{wording.day_short(day, day)} {day.year}"
        try:
            same = read_date(said, self._desk.today(), past=True) == day
        except BadDateError:
            same = False
        return said if same else day.isoformat()

    def _on_day(self) -> None:
        if self._step is None or not self.isVisible():
            return
        try:
            day = read_date(self.day.text().strip(), self._desk.today(), past=True)
        except BadDateError as error:
            self.complain(error_words.of_error(error))
            return
        self.complain("")
        self.day.setModified(False)  # it is in the draft now
        self.dated.emit(self._step, day)

    def _on_back(self) -> None:
        step = self._step
        self.forget()
        if step is not None:
            self.taken_back.emit(step)

"""The circles of this journal: how many clients fit, and how many days may pass between two talks."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from relbook.journal.circle import Circle, CircleRule
from relbook.store import clients
from relbook.ui.desk import Desk
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.loose import LoosePart
from relbook.ui.shared.number import NumberField
from relbook.ui.shared.person import CircleMark
from relbook.ui.shared.theme import theme

MOST_CLIENTS, MOST_DAYS = 999, 1500


class CircleTable(LoosePart):
    """A row for each circle; nothing in a field means no limit."""

    choosing_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.fields: dict[Circle, tuple[NumberField, NumberField]] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for column, words in ((2, self.tr("Clients")), (3, self.tr("Days between two talks"))):
            grid.addWidget(Label(words, "caption", "text2"), 0, column)
        for row, circle in enumerate(Circle, 1):
            self._add(grid, row, circle)
        self.choose = Button(self.tr("Choose whom to be near"), variant="link")
        grid.addWidget(self.choose, len(Circle) + 1, 0, 1, 4, Qt.AlignmentFlag.AlignLeading)
        self.choose.clicked.connect(self.choosing_asked)
        grid.setColumnStretch(1, 1)
        theme().changed.connect(self._measure)
        self._measure()

    def look(self) -> None:
        """Show the rules of the journal that is open."""
        for circle, rule in clients.circle_rules().items():
            capacity, rhythm = self.fields[circle]
            for field, value in ((capacity, rule.capacity), (rhythm, rule.rhythm_days)):
                field.set_value(value)

    def _add(self, grid: QGridLayout, row: int, circle: Circle) -> None:
        mark = CircleMark()
        grid.addWidget(mark, row, 0)
        mark.show_circle(circle)
        grid.addWidget(Label(wording.circle(circle)), row, 1)
        capacity = NumberField(MOST_CLIENTS, self.tr("no limit"))
        rhythm = NumberField(MOST_DAYS, self.tr("no rhythm"))
        name = wording.circle(circle)
        capacity.setAccessibleName(self.tr("How many clients fit into {circle}").format(circle=name))
        rhythm.setAccessibleName(self.tr("Days between two talks in {circle}").format(circle=name))
        for column, field in ((2, capacity), (3, rhythm)):
            field.editingFinished.connect(self._on_edited)
            grid.addWidget(field, row, column)
        self.fields[circle] = (capacity, rhythm)

    def _measure(self) -> None:
        for fields in self.fields.values():
            for field in fields:
                field.setFixedWidth(theme().px(140))

    def _on_edited(self) -> None:
        rules = clients.circle_rules()
        for circle, (capacity, rhythm) in self.fields.items():
            wanted = CircleRule(circle, capacity.value(), rhythm.value())
            if wanted != rules[circle]:
                label = self.tr("Circle changed.")
                self._desk.perform(partial(clients.set_circle_rule, wanted), label)
            for field in (capacity, rhythm):
                field.setModified(False)  # it is in the book

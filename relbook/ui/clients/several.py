"""What can be done with several clients at once: a quiet bar below the list."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QWidget

from relbook.journal.circle import Circle
from relbook.journal.client import State
from relbook.journal.roster import ClientLine
from relbook.ui.desk import Desk
from relbook.ui.shared import wording
from relbook.ui.shared.controls import IconButton, Label
from relbook.ui.shared.figures import figure
from relbook.ui.shared.menu import Menu

WEEKS = (1, 2, 4, 13)
"""For how many weeks reminders can rest: a week, two, about a month, about a quarter."""


class SeveralBar(QWidget):
    """How many are selected, and a button for each thing to do with them."""

    left = Signal()  # no more several

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lines: tuple[ClientLine, ...] = ()
        self._rail = False
        self.count = Label(role="small_strong", tone="ink")
        self.count.may_shrink(8)
        self.circle = IconButton("circles-three", self.tr("Move them to a circle"))
        self.state = IconButton("flag-pennant", self.tr("Change their state"))
        self.later = IconButton("clock-countdown", self.tr("Put their reminders off"))
        self.more = IconButton("dots-three", self.tr("What else to do with them"))
        self.leave = IconButton("x", self.tr("Select no more"), "Esc")
        self._whole = (self.circle, self.state, self.later)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(18, 4, 8, 4)
        self._row.setSpacing(0)
        self._row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignCenter)
        self._row.addStretch(1)
        for button in (*self._whole, self.more, self.leave):
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
            button.clicked.connect(self._on_button)
        self.hide()

    def show_people(self, lines: Sequence[ClientLine]) -> None:
        """Offer what can be done with these; with fewer than two there is nothing to offer."""
        self._lines = tuple(lines)
        self.setVisible(len(lines) > 1)
        self.setAccessibleName(self.tr("{count} selected").format(count=figure(len(lines))))
        self._say()

    def fold(self, *, rail: bool) -> None:
        """Be as narrow as the rail, or whole again."""
        for button in self._whole:
            button.setHidden(rail)
        self._rail = rail
        self._say()
        down = QBoxLayout.Direction.TopToBottom if rail else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down)
        self._row.setContentsMargins(*((4, 4, 4, 4) if rail else (18, 4, 8, 4)))

    def _say(self) -> None:
        """Say how many; beside faces there is room for the number alone."""
        self.count.setText(figure(len(self._lines)) if self._rail else self.accessibleName())

    @property
    def keys(self) -> tuple[str, ...]:
        """Whom it is about."""
        return tuple(line.id for line in self._lines)

    @property
    def _away(self) -> bool:
        return all(line.client.archived for line in self._lines)

    def menu_of(self, button: IconButton) -> Menu:
        """What a button offers."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if button is self.more:
            for one in self._whole if self._rail else ():
                self._fill(menu.branch(one.accessibleName()), one)
            said = self.tr("Put back on the list") if self._away else self.tr("Take off the list")
            menu.addAction(said).setData(("archive", None))
            menu.addAction(self.tr("Delete…")).setData(("remove", None))
        else:
            self._fill(menu, button)
        menu.triggered.connect(self._on_chosen)
        return menu

    def _fill(self, menu: Menu, button: IconButton) -> None:
        if button is self.circle:
            for circle in (*Circle, None):
                words = wording.circle(circle) if circle else self.tr("No circle")
                menu.addAction(words).setData(("circle", circle))
        elif button is self.state:
            for state in State:
                menu.addAction(wording.state(state)).setData(("state", state))
        else:
            for weeks in WEEKS:
                day = self._desk.today() + timedelta(weeks=weeks)
                words = self.tr("Until {day}").format(day=wording.day_with_weekday(day, self._desk.today()))
                menu.addAction(words).setData(("later", day))
            menu.addSeparator()
            menu.addAction(self.tr("No longer put off")).setData(("later", None))

    def _on_button(self) -> None:
        button = self.sender()
        if button is self.leave:
            self.left.emit()
        elif isinstance(button, IconButton):
            menu = self.menu_of(button)
            menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    def _on_chosen(self, action: QAction) -> None:
        self._do(*action.data())

    def _do(self, verb: str, value: object) -> None:
        from relbook.store import many  # the bar is there from the first picture on, what it does hardly ever
        from relbook.ui.clients.deleting import DeleteQuestion
        from relbook.ui.shared.crowded import place

        keys, count = self.keys, len(self._lines)
        today = self._desk.today()
        match verb, value:
            case "circle", Circle() | None:
                place(self._desk, self.window(), keys, value)
            case "state", State():
                said = self.tr("{count} clients are marked {state}.")
                said = said.format(count=figure(count), state=wording.state(value).lower())
                self._desk.perform_soon(partial(many.give_state, keys, value, today), said)
            case "later", date() | None:
                said = self.tr("Reminders about {count} clients rest.") if value else ""
                said = said or self.tr("Reminders about {count} clients are back.")
                self._desk.perform_soon(partial(many.put_off, keys, value), said.format(count=figure(count)))
            case "archive", _ if self._away:
                said = self.tr("{count} clients are back on the list.").format(count=figure(count))
                self._desk.perform_soon(partial(many.bring_back, keys), said)
            case "archive", _:
                said = self.tr("{count} clients are off the list. Every note stays.")
                self._desk.perform_soon(partial(many.archive, keys), said.format(count=figure(count)))
            case "remove", _:
                people = [line.client for line in self._lines]
                DeleteQuestion(self._desk, people, self.window()).open()

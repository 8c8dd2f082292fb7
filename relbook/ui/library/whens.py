"""When a prompt is asked, and for which circles: chips to add, to open and to take away."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.circle import Circle
from relbook.journal.prompt import Prompt, When
from relbook.journal.tact import PROFESSIONAL
from relbook.ui.library.asked_when import groups, said
from relbook.ui.library.chips import CircleChip, WhenChip
from relbook.ui.library.flaw_words import FaultLine
from relbook.ui.library.flow_box import FlowBox
from relbook.ui.library.numbers import Numbers, begin
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.icons import icon
from relbook.ui.shared.menu import Menu
from relbook.ui.shared.tips import tip


class Whens(QWidget):
    """The triggers of a prompt; any of them is enough."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.triggers: list[When] = []
        self.chips: list[WhenChip] = []
        self.add = Button(self.tr("Add"), variant="link", icon_name="plus")
        self.add.setAccessibleName(self.tr("Add when to ask it"))
        self._last = QWidget()
        holder = QVBoxLayout(self._last)
        holder.setContentsMargins(0, 4, 0, 4)  # as high as a chip
        holder.addWidget(self.add)
        self.numbers = Numbers()
        self.fault = FaultLine()
        self._row = FlowBox()
        self._row.flow.addWidget(self._last)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._row, self.numbers, self.fault):
            column.addWidget(part)
        self.add.clicked.connect(self._on_add)
        self.numbers.changed.connect(self._on_numbers)

    def show_triggers(self, triggers: Sequence[When]) -> None:
        """Show these."""
        if list(triggers) == self.triggers:
            return
        self.triggers = list(triggers)
        if self.numbers.when not in self.triggers:
            self.numbers.open_for(None)
        self._fill()

    def menu(self) -> Menu:
        """Every trigger there is, in plain words."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for heading, icon_name, names in groups():
            branch = menu.branch(heading, icon(icon_name))
            for name in names:
                when = begin(When(name))
                action = QAction(said(when).replace("&", "&&"), branch)
                action.setData(name)
                branch.addAction(action)
        menu.triggered.connect(self._on_chosen)
        return menu

    def put(self, name: str) -> None:
        """One trigger more; its numbers are open at once."""
        when = begin(When(name))
        if when not in self.triggers:
            self.triggers.append(when)
            self._fill()
            self._open(when)
            self.changed.emit()

    def _fill(self) -> None:
        for chip in self.chips:
            self._row.flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._row.flow.removeWidget(self._last)
        self.chips = [WhenChip(when, self._row) for when in self.triggers]
        for chip in self.chips:
            chip.opened.connect(self._on_opened)
            chip.removed.connect(self._on_removed)
            self._row.flow.addWidget(chip)
            chip.setChecked(chip.when == self.numbers.when)
            chip.show()
        self._row.flow.addWidget(self._last)
        self._row.updateGeometry()

    def _open(self, when: When | None) -> None:
        self.numbers.open_for(when)
        for chip in self.chips:
            chip.setChecked(self.numbers.isVisibleTo(self) and chip.when == when)

    def _on_add(self) -> None:
        self.menu().popup(self.add.mapToGlobal(QPoint(0, self.add.height() + 4)))

    def _on_chosen(self, action: QAction) -> None:
        if action.data():
            self.put(action.data())

    def _on_opened(self, when: When) -> None:
        again = self.numbers.when == when and self.numbers.isVisibleTo(self)
        self._open(None if again else when)
        first = self.numbers.first()
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_removed(self, when: When) -> None:
        self.triggers.remove(when)
        self._open(None)
        self._fill()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _on_numbers(self, was: When, now: When) -> None:
        self.triggers = [now if when == was else when for when in self.triggers]
        self._fill()
        self.changed.emit()


class Circles(QWidget):
    """The circles a prompt is for; for all of them where nobody chose."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._was: tuple[Circle, ...] = ()
        self._shown: set[Circle] = set()
        self._row = FlowBox()
        self.nobody = Label(self.tr("Nobody in particular: it is about your own days."), "small", "text2")
        self.chips = [CircleChip(circle, self._row) for circle in Circle]
        for chip in self.chips:
            self._row.flow.addWidget(chip)
            chip.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        column.addWidget(self.nobody)

    @property
    def chosen(self) -> tuple[Circle, ...]:
        """Those it is for; none where it is for all of them, or for whoever stands in none."""
        open_ones = [chip for chip in self.chips if chip.isEnabled()]
        chosen = tuple(chip.circle for chip in open_ones if chip.isChecked())
        if set(chosen) == self._shown:
            return self._was
        return () if len(chosen) == len(open_ones) else chosen

    def show_circles(self, prompt: Prompt) -> None:
        """Show whom this prompt is for."""
        anyone = bool(prompt.triggers) and prompt.anyone
        for chip in self.chips:
            fits = chip.circle is not Circle.PROFESSIONAL or prompt.lead in PROFESSIONAL
            chip.setEnabled(fits)
            tip(chip, "" if fits else self.tr("There only questions about the work itself are asked."))
            chip.setChecked(fits and (not prompt.circles or chip.circle in prompt.circles))
        self._was = prompt.circles
        self._shown = {chip.circle for chip in self.chips if chip.isChecked()}
        self._row.setVisible(not anyone)
        self.nobody.setVisible(anyone)

    def _on_clicked(self) -> None:
        if not any(chip.isChecked() for chip in self.chips):
            chip = self.sender()
            assert isinstance(chip, CircleChip)
            chip.setChecked(True)  # a prompt for nobody is one that rests: that is what the switch is for
            return
        self.changed.emit()

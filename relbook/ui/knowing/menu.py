"""The menu of one fact: everything its keys do, and what is done more rarely."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from relbook.journal.fact import Care, FactKind, Standing
from relbook.ui.knowing import words
from relbook.ui.knowing.line import Shown
from relbook.ui.shared.menu import Menu


class FactMenu(Menu):
    """Asks what to do with a fact and is gone."""

    acted = Signal(str, object)  # what to do, and how to speak of it where that was asked

    def __init__(self, shown: Shown, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shown = shown
        self._life()
        self.addSeparator()
        self._marks()
        self.addSeparator()
        self._add(self.tr("Move to the bin"), "remove", self.tr("Del"))
        self.triggered.connect(self._on_triggered)

    def open_at(self, where: QPoint) -> None:
        """Open below a button."""
        self.popup(where)

    def _life(self) -> None:
        fact = self._shown.fact
        if fact.entry_id:
            self._add(self.tr("Go to where it was written"), "source", "O")
        self._add(self.tr("Reword"), "reword", "E")
        if fact.standing is Standing.CLOSED:
            self._add(self.tr("It holds after all"), "reopen", "C")
        else:
            self._add(self.tr("Still true today"), "confirm", "C")
            self._add(self.tr("It has changed"), "changed", "N")
            self._add(self.tr("It is over"), "close", "X")
        if self._shown.before:
            self._add(self.tr("What it was before"), "before", "H")

    def _marks(self) -> None:
        fact = self._shown.fact
        self._tick(self.tr("Good to remember"), "pin", "P", on=fact.pinned)
        self._tick(self.tr("Sensitive: stays with you"), "shelter", on=fact.sensitive)
        told = self.tr("Your boundary") if fact.kind is FactKind.BOUNDARY else self.tr("You told {name}")
        self._tick(told.format(name=self._shown.name), "turn", on=fact.mine)
        if fact.kind is FactKind.DIFFERENCE:
            below = self.branch(self.tr("How to speak of it"))
            for how in Care:
                action = below.addAction(words.care(how))
                action.setCheckable(True)
                action.setChecked(fact.care is how)
                action.setData(("handle", how))

    def _add(self, said: str, verb: str, key: str = "") -> QAction:
        action = self.addAction(f"{said}\t{key}" if key else said)
        action.setData((verb, None))
        return action

    def _tick(self, said: str, verb: str, key: str = "", *, on: bool) -> None:
        action = self._add(said, verb, key)
        action.setCheckable(True)
        action.setChecked(on)

    def _on_triggered(self, action: QAction) -> None:
        verb, how = action.data()
        self.acted.emit(verb, how)

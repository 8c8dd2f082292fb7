"""One fact as a painted line: its words in the reading font, the doubt about it in honey."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from relbook.journal.fact import Fact, Standing
from relbook.journal.frozen import frozen
from relbook.ui.knowing import words
from relbook.ui.shared import wording
from relbook.ui.shared.line import Line, Pen
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip

KEYS = {
    Qt.Key.Key_Return: "reword",
    Qt.Key.Key_Enter: "reword",
    Qt.Key.Key_E: "reword",
    Qt.Key.Key_C: "confirm",
    Qt.Key.Key_X: "close",
    Qt.Key.Key_N: "changed",
    Qt.Key.Key_P: "pin",
    Qt.Key.Key_H: "before",
    Qt.Key.Key_O: "source",
    Qt.Key.Key_Delete: "remove",
    Qt.Key.Key_Menu: "menu",
}
"""What a key does to the fact it is pressed on."""

STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_K: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_J: 1,
    Qt.Key.Key_Home: -1000000,
    Qt.Key.Key_End: 1000000,
}
"""How far a key moves up or down the page."""


@frozen
class Shown:
    """A fact with what it was before, as it is shown to somebody today."""

    fact: Fact
    before: tuple[Fact, ...]
    today: date
    name: str

    @property
    def kind(self) -> str:
        return words.kind(self.fact.kind, self.name, mine=self.fact.mine)

    @property
    def doubt(self) -> str:
        return words.doubt(self.fact, self.today)

    @property
    def aside(self) -> str:
        return " · ".join(words.asides(self.fact, list(self.before), self.today))


class Stop(Line):
    """A line the keyboard stops at on its way up and down the page."""

    stepped = Signal(object, int)  # this line, and how far to go from it
    reached = Signal(object)  # this line: the keyboard is on it
    acted = Signal(str)  # what to do, by its name in `KEYS`
    in_box = False
    """Whether it fills a tinted box, which takes an edge under the mouse: no other ground lies in it then."""

    def __init__(self, said: str, keys: dict[Qt.Key, str], parent: QWidget | None = None) -> None:
        super().__init__(said, parent=parent)
        self._keys = keys
        self.be_lively(True)  # noqa: FBT003

    def ground(self, painter: QPainter) -> None:
        if not self.in_box:
            super().ground(painter)

    def event(self, event: QEvent) -> bool:
        box = self.parentWidget()
        if box and self.in_box and event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            box.update()
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit(self)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if shifted and key is Qt.Key.Key_F10:
            self.acted.emit("menu")
        elif plain and key in STEPS:
            self.stepped.emit(self, STEPS[key])
        elif plain and key in self._keys:
            self.acted.emit(self._keys[key])
        else:
            super().keyPressEvent(event)


class FactLine(Stop):
    """The words of a fact, what kind it is where that is not plain, and what may be doubted."""

    def __init__(self, shown: Shown, parent: QWidget, *, named: bool, large: bool = False) -> None:
        super().__init__(shown.fact.text, KEYS, parent)
        self.shown = shown
        self.named = named
        self._large = large
        self._icon, self._hue = wording.fact_look(shown.fact.kind)
        fact = shown.fact
        self.setAccessibleName(words.sentence(fact, list(shown.before), shown.today, shown.name))
        rule = words.rule(fact.kind) if shown.doubt else ""
        self.setAccessibleDescription(rule)
        go = self.tr("Go to where it was written") if fact.entry_id else self.tr("Reword")
        tip(self, rule or go)

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        closed = self.shown.fact.standing is Standing.CLOSED
        hue = "text3" if closed else f"{self._hue}_text"
        pen.icon(self._icon, pen.spot(px(6), px(8), px(17), px(17)), hue)
        left = px(34)
        room = width - left - px(6)
        y = float(px(6))
        if self.named:
            pen.words(self.shown.kind, pen.spot(left, y, room, px(20)), "small_strong", hue)
            y += px(21)
        role, weight = ("read", 600) if self._large else ("read_small", None)
        tone = "text2" if closed else "text"
        y += pen.paragraph(self.key, pen.spot(left, y, room, 0), role, tone, weight=weight)
        for said, colour in ((self.shown.aside, "text2"), (self.shown.doubt, "honey_text")):
            if said:
                y += px(1) + pen.paragraph(said, pen.spot(left, y + px(1), room, 0), "caption", colour)
        return y + px(6)

    def _on_clicked(self) -> None:
        self.acted.emit("source" if self.shown.fact.entry_id else "reword")

"""A few words side by side, of which one may be chosen, and none need be."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from relbook.journal.frozen import frozen
from relbook.ui.shared.tips import tip
from relbook.ui.writing.chip import Chip


@frozen
class Option:
    """A value, the word for it, and perhaps an icon."""

    value: object
    word: str
    icon: str = ""


class Choice(QWidget):
    """The same again takes it back. The keys 1, 2, 3 choose; the arrows go from word to word.

    Where room is short the words of options with an icon fold away, but the chosen one's.
    """

    spoken_as = QAccessible.Role.Grouping

    changed = Signal()
    done = Signal()  # chosen by a figure or left by Escape: the hand goes back to the words

    def __init__(self, name: str, options: Sequence[Option], key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)  # one that is pressed again is taken back
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self.chips: dict[object, Chip] = {}
        for number, option in enumerate(options, 1):
            chip = Chip(option.word, option.icon, font="small")
            chip.setCheckable(True)
            tip(
                chip, self.tr("{word}  {key}, then {number}").format(word=option.word, key=key, number=number)
            )
            chip.installEventFilter(self)
            self._group.addButton(chip)
            self._row.addWidget(chip)
            self.chips[option.value] = chip
            self._name(chip)
        self._row.addStretch(1)
        self._group.buttonClicked.connect(self._on_clicked)
        self._turn()

    def value(self) -> object | None:
        """What was chosen; None when nothing was."""
        return next((value for value, chip in self.chips.items() if chip.isChecked()), None)

    def put(self, value: object | None) -> None:
        """Show what was chosen."""
        for known, chip in self.chips.items():
            chip.setChecked(known == value)
        self._turn()

    def rename(self, value: object, word: str) -> None:
        """Say another word for a value."""
        chip = self.chips[value]
        tip(chip, chip.toolTip().replace(chip.text(), word, 1))
        chip.say(word)
        self._name(chip)
        self._fold()

    def take_focus(self) -> None:
        """Go to the chosen word, else to the first."""
        self._at().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.wide(words=False), self._at().sizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.wide(words=True), self._at().sizeHint().height())

    def wide(self, *, words: bool) -> int:
        """How wide it is with all its words, or with the icons of those that are not chosen."""
        chips = [
            chip.width_with(words=words or chip.isChecked() or not chip.has_icon)
            for chip in self.chips.values()
        ]
        return sum(chips) + self._row.spacing() * len(chips)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """One key, one word; Escape goes back without a choice."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        number, key = event.key() - Qt.Key.Key_1, event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if 0 <= number < len(self.chips):
            self._choose(list(self.chips)[number])
            self.done.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(next(value for value, chip in self.chips.items() if chip is watched))
            self.done.emit()
        elif key == Qt.Key.Key_Escape:
            self.done.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(watched, 1 if (key == Qt.Key.Key_Right) != self.isRightToLeft() else -1)
        else:
            return False
        return True

    def _step(self, here: QObject, step: int) -> None:
        chips = list(self.chips.values())
        at = next(place for place, chip in enumerate(chips) if chip is here)
        chips[(at + step) % len(chips)].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, value: object) -> None:
        self.put(None if self.value() == value else value)
        self.changed.emit()

    def _on_clicked(self, pressed: object) -> None:
        chosen = next(value for value, chip in self.chips.items() if chip is pressed)
        self.put(chosen if self.chips[chosen].isChecked() else None)
        self.changed.emit()

    def _at(self) -> Chip:
        chips = list(self.chips.values())
        return next((chip for chip in chips if chip.isChecked()), chips[0])

    def _turn(self) -> None:
        """Tab comes to one of the words only."""
        for chip in self.chips.values():
            tab = chip is self._at()
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus if tab else Qt.FocusPolicy.NoFocus)
            chip.updateGeometry()
        self._fold()

    def _fold(self) -> None:
        short = self.width() < self.wide(words=True)
        for chip in self.chips.values():
            chip.set_bare(bare=short and chip.has_icon)

    def _name(self, chip: Chip) -> None:
        chip.setAccessibleName(f"{self.accessibleName()}: {chip.text()}")

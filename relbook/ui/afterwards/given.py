"""Lines one types one after the other: Enter in one that says something begins the next."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from relbook.ui.shared.controls import Label
from relbook.ui.shared.field import Field

MOST = 5
"""How many lines one question takes; whoever has more to say opens the entry."""


class GivenLine(QWidget):
    """A field, and beside it how it is understood."""

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = Field()
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(hint)
        self.understood = Label("", "caption", "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.field, 1)
        row.addWidget(self.understood)


class GivenField(QWidget):
    """One line at first. `read` says how words are understood, and whether they need a second look."""

    changed = Signal()
    passed = Signal()  # Enter where there is nothing more to say
    grew = Signal()

    def __init__(
        self, name: str, hint: str, read: Callable[[str], tuple[str, bool]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._hint, self._read = name, hint, read
        self.lines: list[GivenLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._add()

    def said(self) -> tuple[str, ...]:
        """What was typed, line by line."""
        words = (" ".join(line.field.text().split()) for line in self.lines)
        return tuple(one for one in words if one)

    def begin(self, name: str, hint: str) -> None:
        """Be one empty line again."""
        self._name, self._hint = name, hint
        for line in self.lines[1:]:
            line.hide()
            line.deleteLater()
        del self.lines[1:]
        first = self.lines[0].field
        first.setAccessibleName(name)
        first.setPlaceholderText(hint)
        first.clear()

    def first(self) -> QLineEdit:
        """The field to begin in."""
        return self.lines[0].field

    def _add(self) -> GivenLine:
        line = GivenLine(self._name, "" if self.lines else self._hint)
        line.field.textChanged.connect(self._on_typed)
        line.field.returnPressed.connect(self._on_return)
        line.understood.hide()
        self.lines.append(line)
        self._column.addWidget(line)
        line.setVisible(True)
        self.updateGeometry()
        return line

    def _on_typed(self) -> None:
        for line in self.lines:
            words = " ".join(line.field.text().split())
            said, doubtful = self._read(words) if words else ("", False)
            line.understood.setText(said)
            line.understood.setVisible(bool(said))
            line.understood.set_tone("honey" if doubtful else "text2")
        self.changed.emit()

    def _on_return(self) -> None:
        last = self.lines[-1]
        if last.field.text().strip() and len(self.lines) < MOST:
            self._add().field.setFocus(Qt.FocusReason.TabFocusReason)
            self.grew.emit()
        else:
            self.passed.emit()

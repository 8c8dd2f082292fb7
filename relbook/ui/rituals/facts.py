"""What a page tells: a sentence, which unfolds into what it counts."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.ui.shared.line import Line, Pen
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.theme import theme

INDENT = 26
"""How far what unfolds stands in, in pixels at 100 %: under the words, past the caret."""


class Sentence(Line):
    """A sentence; one with rows behind it has a caret and unfolds."""

    def __init__(self, said: str, *, folds: bool) -> None:
        super().__init__(said)
        self._folds = folds
        self.be_lively(folds)
        if folds:
            self.setCheckable(True)
            self.toggled.connect(self._on_toggled)
            self._on_toggled()

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        if self._folds:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            folded = "caret-left" if mirrored else "caret-right"
            icon_name = "caret-down" if self.isChecked() else folded
            pen.icon(icon_name, pen.spot(px(4), px(7), px(14), px(14)), "text2")
        else:
            pen.words("•", pen.spot(px(8), px(4), px(14), theme().line("ui")), "ui", "text3")
        left = px(INDENT)
        box = pen.spot(left, px(4), width - left - px(8), px(20))
        return px(8) + pen.paragraph(self.key, box, "ui", "text")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def _on_toggled(self) -> None:
        self.setAccessibleDescription(self.tr("Unfolded") if self.isChecked() else self.tr("Folded"))


class Fact(QWidget):
    """A sentence and, below it when asked for, the rows it counts."""

    def __init__(self, said: str, rows: Sequence[str] = (), *, unfolded: bool = False) -> None:
        super().__init__()
        self.sentence = Sentence(said, folds=bool(rows))
        self.rows = QWidget()
        inside = QVBoxLayout(self.rows)
        inside.setContentsMargins(theme().px(INDENT), 0, 0, 8)
        inside.setSpacing(4)
        for row in rows:
            inside.addWidget(Paragraph(row, "small", "text2"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.sentence)
        column.addWidget(self.rows)
        self.rows.setHidden(not unfolded)
        if rows:
            self.sentence.setChecked(unfolded)
            self.sentence.toggled.connect(self._on_toggled)

    def _on_toggled(self) -> None:
        self.rows.setHidden(not self.sentence.isChecked())


class Facts(QWidget):
    """Sentences below one another."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for fact in facts:
            column.addWidget(fact)

"""A part of the day: a heading and a card of rows."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.ui.shared.controls import Button, Card, Label
from relbook.ui.shared.marks import Rule


class Section(QWidget):
    """A heading with a quiet word beside it, perhaps a link, and below it a card."""

    def __init__(self, heading: str, aside: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(heading)
        self.link = Button("", variant="link")
        self.link.hide()
        head = QHBoxLayout()
        head.setContentsMargins(Card.REACH, 0, Card.REACH, 0)
        head.setSpacing(10)
        head.addWidget(Label(heading, "head"))
        head.addWidget(Label(aside, "caption", "text2"))
        head.addStretch(1)
        head.addWidget(self.link)
        self.card = Card()
        self.rows = QVBoxLayout(self.card)
        self.rows.setContentsMargins(20, 4, 16, 4)
        self._shown: QWidget | None = None  # what holds the rows of the moment
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.card)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these rows and no others; without any, nothing at all."""
        old, self._shown = self._shown, _one_below_the_other(rows) if rows else None
        if old is not None:
            old.hide()
            old.deleteLater()
        if self._shown is not None:
            self.rows.addWidget(self._shown)
            self._shown.show()  # at once, so that the keyboard can stay on a row
        self.setVisible(bool(rows))


def _one_below_the_other(rows: Sequence[QWidget]) -> QWidget:
    """One widget for all: of those that appear each has the whole day laid out again."""
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for number, row in enumerate(rows):
        if number:
            column.addWidget(Rule())
        column.addWidget(row)
    return held

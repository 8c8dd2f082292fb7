"""A group of rows under a heading; a long one shows its first and says how many more there are."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.ui.shared.controls import Label
from relbook.ui.shared.edges import edges
from relbook.ui.shared.marks import Rule
from relbook.ui.shared.more import MoreButton
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.theme import theme


class Section(QWidget):
    """A heading with a quiet word beside it, rows, and the way to more of them."""

    more_asked = Signal(str)  # the name of this section

    def __init__(self, name: str, heading: str, aside: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self.setAccessibleName(heading)
        head = QHBoxLayout()
        head.setContentsMargins(edges(theme().px(6), 0, 0, 2))
        head.setSpacing(10)
        head.addWidget(Paragraph(heading, "head", parent=self))
        self.aside = Label(aside, "caption", "text2", self)
        head.addWidget(self.aside)
        head.addStretch(1)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        self.more = MoreButton(parent=self)
        self.more.hide()
        self.more.clicked.connect(self._on_more)
        foot = QHBoxLayout()
        foot.setContentsMargins(edges(theme().px(34), 2, 0, 0))
        foot.addWidget(self.more)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self.rows)
        column.addLayout(foot)

    def show_rows(self, rows: Sequence[QWidget], hidden: int = 0) -> None:
        """Show these rows; `hidden` is how many more there are."""
        for number, row in enumerate(rows):
            if number:
                self.rows.addWidget(Rule(parent=self))
            self.rows.addWidget(row)
        if hidden:
            self.more.offer(len(rows), len(rows) + hidden)
            self.more.setAccessibleName(f"{self.accessibleName()}: {self.more.text()}")

    def _on_more(self) -> None:
        self.more_asked.emit(self.name)

"""What stands in place of the window where the book is not open: a calm page, and the book is as it was."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.ui.shared.controls import Button
from relbook.ui.shared.empty import Medal
from relbook.ui.unlocking.reason import Said

WIDE = 520
"""How wide the sentences run, in pixels at 100 %."""


class CalmPage(QWidget):
    """A heading and a sentence about it, in the middle of the window's ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("relbook")
        self.heading, self.sentence = Said(WIDE, role="title"), Said(WIDE, tone="text2")

    def put(self, heading: str, sentence: str) -> None:
        """Say this, to eyes and ears."""
        self.heading.set_text(heading)
        self.sentence.set_text(sentence)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(sentence)

    def stand(self, medal: Medal, *acts: QHBoxLayout, beneath: Iterable[QWidget] = ()) -> None:
        """Lay it out: a medal, what is said with what belongs `beneath`, and rows of what can be done."""
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 28)
        column.setSpacing(8)
        column.addStretch(4)
        column.addWidget(medal)
        column.addSpacing(8)
        for part in (self.heading, self.sentence, *beneath):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        for row in acts:
            column.addLayout(row)
        column.addStretch(5)


def fill(row: QHBoxLayout, buttons: Iterable[Button]) -> None:
    """Lay these out in the middle of the row; one that stands in another row leaves it."""
    while row.takeAt(0) is not None:
        pass
    row.setSpacing(8)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)

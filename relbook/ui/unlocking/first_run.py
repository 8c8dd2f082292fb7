"""The first screen: what the book is for, and four ways to begin."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from relbook.ui.shared.controls import Button, Card
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.picking import BOOKS_AND_PACKED, ask_file
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.theme import theme
from relbook.ui.unlocking.drawing import TwoRings
from relbook.ui.unlocking.reason import Medallion, Note, Said, TallButton

WIDE = 842
"""The widest the three reasons get together, in pixels at 100 %."""

SIDE = 28
"""The margin at both sides, in pixels."""

AIR, LITTLE = 36, 8
"""What is between the parts, in pixels, where there is room and in a low window."""

LOW = 560
"""Below this height, in pixels at 100 %, it is a low window."""

PLACE = 90
"""How much more height it takes to say that nothing was in a folder, in pixels at 100 %."""

RINGS, LEAST = 96, 40
"""How high the drawing is at the least, in pixels; the second in a low window."""


class FirstRun(QWidget):
    """Shown where there is no book yet; no book is made before a button is pressed.

    `place` is the one folder that everything was to be kept below, where nothing was there: whoever had
    a book in it is told that it is not lost.
    """

    started = Signal()
    opened = Signal(str)
    sample_asked = Signal()
    import_asked = Signal()

    def __init__(self, place: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = Said(WIDE, self._of(place), "small", "text2") if place else None
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Welcome"))
        self.setWindowTitle("relbook")
        self.heading = Said(WIDE, self.tr("A quiet book about the people you work with"), "display")
        self.rings = TwoRings()
        self._air = [QSpacerItem(0, AIR) for _ in range(2)]
        self.start = TallButton(self.tr("Start my book"), variant="primary")
        self.open = TallButton(self.tr("Open a book I have"))
        self.sample = Button(self.tr("Look around a sample book first"), variant="link")
        self.bring = Button(self.tr("Bring in notes you have"), variant="link")
        self.start.setDefault(True)
        self._wire()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Scrolling(self._page()), 1)
        column.addWidget(
            Note("shield-check", self.tr("No account, no cloud, no tracking. One file on this computer."))
        )
        column.addSpacing(22)
        self.start.setFocus()

    def _page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(SIDE, 16, SIDE, 8)
        column.setSpacing(0)
        column.addStretch(3)
        column.addWidget(self.rings, 6)
        column.addSpacing(18)
        column.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self._promise(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacerItem(self._air[0])
        column.addLayout(self._reasons())
        column.addSpacerItem(self._air[1])
        if self.place is not None:
            column.addWidget(self.place, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(16)
        for row in self._ways():
            column.addLayout(row)
            column.addSpacing(8)
        column.addStretch(4)
        return page

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window everything stands closer together, so that every way in is in view."""
        super().resizeEvent(event)
        self.heading.keep_within(self.width() - 2 * SIDE)
        if self.place is not None:
            self.place.keep_within(self.width() - 2 * SIDE)
        low = self.height() < theme().px(LOW if self.place is None else LOW + PLACE)
        for gap in self._air:
            gap.changeSize(0, LITTLE if low else AIR)
        self.rings.setMinimumHeight(RINGS)
        self.rings.setMinimumHeight(LEAST if low else RINGS)

    def _of(self, place: Path) -> str:
        return self.tr(
            "Nothing lies in {place} yet. If you had a book there, the folder was moved or renamed, and "
            "the book is safe where it lies now: open it below."
        ).format(place=place)

    def _promise(self) -> Said:
        words = self.tr(
            "Write down what happened. Remember it before the next call. Think about it for two minutes. "
            "That is all it does."
        )
        return Said(490, words, "ui", "text2")

    def _reasons(self) -> QHBoxLayout:
        reasons = (
            (
                "pen-nib",
                "ink",
                self.tr("After a meeting"),
                self.tr("A few lines in ten seconds, without the mouse."),
            ),
            (
                "clipboard-text",
                "plum",
                self.tr("Before a call"),
                self.tr("Half a minute, and you know where you left off."),
            ),
            (
                "lightbulb-filament",
                "honey",
                self.tr("Once a day"),
                self.tr("One good question about one relationship."),
            ),
        )
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addStretch(1)
        for reason in reasons:
            row.addWidget(_reason(*reason), 100)
        row.addStretch(1)
        return row

    def _ways(self) -> list[QHBoxLayout]:
        rows = []
        for buttons in ((self.start, self.open), (self.sample, self.bring)):
            row = QHBoxLayout()
            row.setSpacing(10 if buttons[0] is self.start else 26)
            row.addStretch(1)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            rows.append(row)
        return rows

    def _wire(self) -> None:
        self.start.clicked.connect(self.started)
        self.open.clicked.connect(self._on_open)
        self.sample.clicked.connect(self.sample_asked)
        self.bring.clicked.connect(self.import_asked)

    def _on_open(self) -> None:
        ask_file(self, self.tr("Open a book"), self.opened.emit, kinds=BOOKS_AND_PACKED)


def _reason(icon_name: str, hue: str, heading: str, words: str) -> Card:
    card = Card()
    card.setMaximumWidth(theme().px(WIDE // 3))
    card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    row = QHBoxLayout(card)
    row.setContentsMargins(16, 16, 14, 18)
    row.setSpacing(12)
    row.addWidget(Medallion(icon_name, hue))
    column = QVBoxLayout()
    column.setSpacing(1)
    column.addStretch(1)
    column.addWidget(Paragraph(heading, "strong"))
    column.addWidget(Paragraph(words, "small", "text2"))
    column.addStretch(1)
    row.addLayout(column, 1)
    return card

"""Two clients side by side: a line for each field in which they differ."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from relbook.journal.merging import Comparison, Difference, Pick
from relbook.ui.clients import fields
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.line import Pen
from relbook.ui.shared.paint import focus_ring, rounded, text_width
from relbook.ui.shared.painted import PaintedButton
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.sheet_frame import Rule
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip


class Side(PaintedButton):
    """What one of the two pages says; chosen or not, shown by a round mark and a tint."""

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        tip(self, words)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(text_width(self.text(), "read_small")) + theme().px(44), theme().px(38))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(90), theme().px(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        pen, px = Pen(self, QPainter(self)), theme().px
        painter = pen.painter
        assert painter is not None
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        on = self.isChecked()
        rounded(
            painter,
            box,
            9,
            "ink_tint" if on else "hover" if self.underMouse() else "",
            "ink_line" if on else "line",
        )
        side = px(16)
        mark = pen.spot(px(11), (self.height() - side) / 2, side, side)
        rounded(painter, mark, side / 2, "raised", "ink" if on else "line_input", 1.6)
        if on:
            rounded(painter, mark.adjusted(4, 4, -4, -4), side / 2, "ink")
        words = pen.spot(px(36), 0, self.width() - px(46), self.height())
        pen.words(self.text(), words, "read_small", "text" if on else "text2")
        if self.ring:
            focus_ring(painter, box, 9)


class ComparingPage(QWidget):
    """Field by field, left or right or both; below it what moves, and the buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[tuple[Difference, dict[Pick, Side]]] = []
        self.moving = Paragraph(tone="text2", role="small")
        self.back = Button(self.tr("Somebody else"), variant="quiet")
        self.cancel = Button(self.tr("Cancel"))
        self.merge = Button(self.tr("Make them one"), variant="primary")
        self.area = Scrolling()
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 12, 32, 18)
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.merge)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(Rule())
        beneath = QVBoxLayout()
        beneath.setContentsMargins(32, 12, 32, 0)
        beneath.addWidget(self.moving)
        column.addLayout(beneath)
        column.addLayout(foot)

    def show_comparison(self, found: Comparison) -> None:
        """Lay these two side by side."""
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(32, 16, 32, 16)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self.lines = []
        names = (found.left.name, found.right.name)
        for column, name in enumerate(names, 1):
            grid.addWidget(Paragraph(name, role="small_strong", tone="text2", max_lines=1), 0, column)
        if not found.differences:
            grid.addWidget(Paragraph(self.tr("Both pages say the same."), tone="text2"), 1, 0, 1, 3)
        for row, field in enumerate(found.differences, 1):
            self._add(grid, row, field, names)
        grid.setRowStretch(grid.rowCount(), 1)
        self.area.turn_to(inner)
        self.moving.set_text(self._moving_words(found))

    def kept(self) -> Iterator[tuple[Difference, object]]:
        """What is kept of each field in which they differ."""
        for field, sides in self.lines:
            for pick, side in sides.items():
                if side.isChecked():
                    yield field, field.kept(pick)

    def first_focus(self) -> QWidget:
        """What has the focus at first: what would be done."""
        return self.merge

    def _add(self, grid: QGridLayout, row: int, field: Difference, names: tuple[str, str]) -> None:
        label = Label(fields.name_of(field), role="small", tone="text2")
        label.setWordWrap(True)
        label.setFixedWidth(theme().px(116))
        grid.addWidget(label, 2 * row, 0)
        group = QButtonGroup(grid.parentWidget())
        sides: dict[Pick, Side] = {}
        for column, (pick, value) in enumerate(((Pick.LEFT, field.left), (Pick.RIGHT, field.right)), 1):
            spoken = self.tr("{field}: {value}, from {name}").format(
                field=label.text(), value=fields.said(value), name=names[column - 1]
            )
            sides[pick] = Side(fields.said(value), spoken)
            grid.addWidget(sides[pick], 2 * row, column)
        if field.both:
            words = self.tr("Both, one below the other")
            sides[Pick.BOTH] = Side(words, self.tr("{field}: both").format(field=label.text()))
            grid.addWidget(sides[Pick.BOTH], 2 * row + 1, 1, 1, 2)
        for side in sides.values():
            group.addButton(side)
        sides[field.pick].setChecked(True)
        self.lines.append((field, sides))

    def _moving_words(self, found: Comparison) -> str:
        moves = fields.counted(dict(found.counts))
        said = self.tr("From {name}: {moves}.") if moves else self.tr("Nothing else lies with {name}.")
        rest = self.tr("The emptied page goes to the bin; Undo takes all of it back.")
        return f"{said.format(name=found.right.name, moves=moves)} {rest}"

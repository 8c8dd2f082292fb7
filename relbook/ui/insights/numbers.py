"""Four plain numbers in a row, or in two; each opens what it counts."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from relbook.ui.shared.controls import Card
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import focus_ring, mirrored, rounded, text_line, text_width
from relbook.ui.shared.painted import PaintedButton
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip
from relbook.ui.shared.veil import veil


class Tile(PaintedButton):
    """An icon in a disc, a number, and what it counts."""

    opened = Signal(object)

    def __init__(self, icon_name: str, hue: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._hue = icon_name, hue
        self._number = self._words = ""
        self._value: object = None
        self._bare = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    def say(self, number: str, words: str, rule: str, value: object) -> None:
        """Show a number; `rule` says how it was counted, `value` is what it opens."""
        self._number, self._words, self._value = number, words, value
        self.setAccessibleName(f"{number} {words}")
        self.setAccessibleDescription(rule)
        tip(self, rule)
        self.update()

    def needs(self) -> float:
        """How wide the tile would be with its words whole."""
        return text_width(self._words, "caption") + self._before() + 5

    def be_bare(self, *, bare: bool) -> None:
        """Leave out the icon, where the words need its room."""
        if bare != self._bare:
            self._bare = bare
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(150), theme().px(54))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(110), theme().px(54))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = QRectF(self.rect())
        if self.underMouse():
            rounded(painter, whole, 10, "hover")
        if self.ring:
            focus_ring(painter, whole, 10)
        if not self._bare:
            self._paint_disc(painter)
        left = 6.0 if self._bare else self._before()
        near = self._near()
        room = max(10.0, self.width() - left - 4)
        top = (self.height() - theme().px(48)) / 2
        number = self._placed(QRectF(left, top, room, theme().px(28)))
        with veil().whose(own=False):  # counted, not written
            text_line(painter, number, self._number, "prompt", "text", weight=600, align=near)
        words = self._placed(QRectF(left, top + theme().px(28), room, theme().px(20)))
        text_line(painter, words, self._words, "caption", "text2", align=near)

    def _before(self) -> float:
        """From the edge to the words, where the icon stands before them."""
        return float(theme().px(36) + theme().px(18))

    def _paint_disc(self, painter: QPainter) -> None:
        side = theme().px(36)
        disc = self._placed(QRectF(6, (self.height() - side) / 2, side, side))
        rounded(painter, disc, side / 2, f"{self._hue}_tint")
        mark = QRectF(0, 0, theme().px(18), theme().px(18))
        mark.moveCenter(disc.center())
        paint_icon(painter, self._icon, mark, theme().color(f"{self._hue}_text"))

    def _near(self) -> Qt.AlignmentFlag:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft

    def _placed(self, box: QRectF) -> QRectF:
        return QRectF(mirrored(self, box.toRect()))

    def _on_clicked(self) -> None:
        self.opened.emit(self._value)


class Numbers(Card):
    """The four of them, with hairlines between."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mine = Tile("check-square", "sage")
        self.theirs = Tile("handshake", "sage")
        self.gestures = Tile("hand-heart", "plum")
        self.reflections = Tile("lightbulb-filament", "honey")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 12, 14, 12)
        self._grid.setSpacing(8)
        self._across = 0
        self.fold(sum(tile.sizeHint().width() for tile in self.tiles) * 2)
        for tile in self.tiles:
            tile.opened.connect(self.opened)

    @property
    def tiles(self) -> tuple[Tile, ...]:
        return self.mine, self.theirs, self.gestures, self.reflections

    def fold(self, width: int) -> None:
        """Stand in one row, or two by two where they have not that much room."""
        wanted = sum(tile.minimumSizeHint().width() + 9 for tile in self.tiles) + 28 + 2 * Card.REACH
        across = 4 if wanted <= width else 2
        if across == self._across:
            return
        self._across = across
        for number, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, *divmod(number, across))
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def fit(self) -> None:
        """Leave the icons out where one of the words would not be seen whole beside them."""
        bare = any(tile.needs() > tile.width() for tile in self.tiles)
        for tile in self.tiles:
            tile.be_bare(bare=bare)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.fit()
        painter = QPainter(self)
        for one, other in zip(self.tiles, self.tiles[1:], strict=False):
            if one.y() != other.y():
                continue  # the first of the next row
            low, high = sorted((one.geometry().center().x(), other.geometry().center().x()))
            x = (low + high) / 2
            painter.fillRect(QRectF(round(x), one.y() + 4, 1, one.height() - 8), theme().color("line"))

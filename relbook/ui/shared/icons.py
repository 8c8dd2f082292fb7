"""Icons: one SVG each, painted in whatever colour a role has."""

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from relbook import assets
from relbook.ui.shared.paint import upright
from relbook.ui.shared.theme import theme

NORMAL = 18
SMALL = 16


def paint_icon(painter: QPainter, name: str, box: QRectF, color: QColor) -> None:
    """Paint an icon into a box; the same icon at the same size is drawn only once."""
    ratio = painter.device().devicePixelRatioF()
    side = max(1, round(min(box.width(), box.height()) * ratio))
    pixmap = _pixmap(name, side, color.rgba())
    target = QRectF(0, 0, side / ratio, side / ratio)
    target.moveCenter(box.center())
    with upright(painter, box.center().x()):
        painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))


def pixmap(name: str, size: int, color: QColor, ratio: float = 1.0) -> QPixmap:
    """An icon as a picture, `size` logical pixels wide."""
    picture = QPixmap(_pixmap(name, round(size * ratio), color.rgba()))
    picture.setDevicePixelRatio(ratio)
    return picture


class PaintedIcon(QIconEngine):
    """An icon that is painted each time; where Qt asks for a picture of it, that is made of the same."""

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, picture.rect(), mode, state)
        painter.end()
        return picture


class RoleIcon(PaintedIcon):
    """An icon for Qt's own widgets that asks the theme for its colour each time it is painted."""

    def __init__(self, name: str, role: str, on: str, off: str) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._on = on or role
        self._off = off

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = self._on if state == QIcon.State.On else self._role
        role = self._off if mode == QIcon.Mode.Disabled else role
        paint_icon(painter, self._name, QRectF(rect), theme().color(role))

    def clone(self) -> QIconEngine:
        return RoleIcon(self._name, self._role, self._on, self._off)


def icon(name: str, role: str = "text2", *, on: str = "", off: str = "text3") -> QIcon:
    """An icon that follows the theme; `on` is its role while checked, `off` while it cannot be pressed."""
    return QIcon(RoleIcon(name, role, on, off))


@lru_cache(maxsize=512)
def _pixmap(name: str, side: int, rgba: int) -> QPixmap:
    """A shape that Qt reads and we fill: read by Python, each call of the disk would wait for the workers."""
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = str(assets.path(f"icons/{name}.svg"))
    QSvgRenderer(shape).render(painter, QRectF(0, 0, side, side))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(picture.rect(), QColor.fromRgba(rgba))
    painter.end()
    return picture

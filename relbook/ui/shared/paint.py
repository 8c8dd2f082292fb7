"""Strokes the painted parts share: rounded boxes, shadows, one line of text, hairlines."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from relbook.journal.fleeting import fleeting
from relbook.journal.reading import from_the_right
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tokens import tokens
from relbook.ui.shared.veil import veil


def rounded(
    painter: QPainter,
    box: QRectF,
    radius: float,
    fill: str = "",
    edge: str = "",
    width: float = 1,
    *,
    share: float = 1,
) -> None:
    """A box with round corners, filled and edged in the colours of roles; the edge lies inside.

    `share`, from 0 to 1, is how much of it covers what lies below.
    """
    painter.save()
    painter.setOpacity(share)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme().color(fill) if fill else Qt.BrushStyle.NoBrush)
    edge = edge or theme().edge(fill)
    if edge:
        painter.setPen(QPen(theme().color(edge), width))
        box = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box, radius, radius)
    painter.restore()


def dashed(painter: QPainter, box: QRectF, radius: float, fill: str, edge: str) -> None:
    """A box with a dashed edge: something not known yet."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme().color(edge), 1.2, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([3, 2.4])
    painter.setPen(pen)
    painter.setBrush(theme().color(fill))
    painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), radius, radius)
    painter.restore()


def hairline(painter: QPainter, left: float, right: float, y: float, role: str = "line") -> None:
    """A line one pixel high, crisp at every scale."""
    painter.fillRect(QRectF(left, round(y), right - left, 1), theme().color(role))


def edge_line(widget: QWidget) -> None:
    """A line one pixel wide where a pane at the end of the window begins."""
    begin = widget.width() - 1 if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
    QPainter(widget).fillRect(begin, 0, 1, widget.height(), theme().color("line"))


def text_line(
    painter: QPainter,
    box: QRectF,
    text: str,
    font: str,
    color: str,
    *,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    weight: int | None = None,
    italic: bool = False,
) -> float:
    """One line of text, centred in its box by cap height and elided at its end; says how wide it is.

    The writer's words are read from the side they begin on, in any window, and stand where they are told.
    """
    text, look = veil().said(text), theme()
    how = (font, weight, italic)
    shown, width, tall = _fitted(text, box.width(), how, look.zoom, look.reading)
    left = box.left()
    if align & Qt.AlignmentFlag.AlignRight:
        left = box.right() - width
    elif align & Qt.AlignmentFlag.AlignHCenter:
        left = box.center().x() - width / 2
    if veil().covers(font, painter, box):
        bar(painter, QRectF(left, box.center().y(), width, 0), tall)
        return width
    painter.setFont(look.font(font, weight=weight, italic=italic))
    painter.setPen(look.color(color))
    at = QPointF(left, box.center().y() + tall / 2)
    before = painter.layoutDirection()
    if veil().own(font):
        painter.setLayoutDirection(direction_of(text))
    with upright(painter, left + width / 2):
        painter.drawText(at, shown)
    painter.setLayoutDirection(before)
    return width


def direction_of(text: str) -> Qt.LayoutDirection:
    """From which side a text is read."""
    return Qt.LayoutDirection.RightToLeft if from_the_right(text) else Qt.LayoutDirection.LeftToRight


def side_mark(text: str) -> str:
    """What a line of several begins with, unseen, so that it is read from the side the whole text is."""
    return "\u200f" if from_the_right(text) else "\u200e"


@fleeting(2000)
def _fitted(
    text: str, room: float, how: tuple[str, int | None, bool], zoom: float, reading: str
) -> tuple[str, float, float]:
    """What of a line fits, how wide that is, and how high its capitals are: most lines are painted often.

    `zoom` and `reading` are those of the theme, which decide the font of a role.
    """
    font, weight, italic = how
    metrics = QFontMetricsF(theme().font(font, weight=weight, italic=italic))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room + 0.5)
    return shown, metrics.horizontalAdvance(shown), metrics.capHeight()


@contextmanager
def upright(painter: QPainter, middle: float) -> Iterator[None]:
    """Paint what may not be turned around, about a middle, though its place is mirrored with the rest."""
    if painter.worldTransform().m11() >= 0:
        yield
        return
    painter.save()
    painter.translate(2 * middle, 0)
    painter.scale(-1, 1)
    yield
    painter.restore()


def turn_around(painter: QPainter, box: QRectF) -> None:
    """Mirror all that is painted into a box from now on: places change sides, words and icons do not."""
    painter.translate(box.left() + box.right(), 0)
    painter.scale(-1, 1)


def own_line(painter: QPainter, box: QRectF, text: str, font: str, color: str) -> float:
    """A line of the writer's words, set in a role that does not say so: a veil covers it all the same."""
    with veil().whose(own=True):
        return text_line(painter, box, text, font, color)


def bar(painter: QPainter, line: QRectF, high: float) -> None:
    """What stands for words that are covered: a bar around the middle of their line, as long as they are."""
    box = QRectF(line.left(), line.center().y() - high / 2, line.width(), high)
    rounded(painter, box, high / 3, "line_strong")


def text_width(text: str, font: str, *, weight: int | None = None) -> float:
    """How wide a line of text is, in pixels."""
    return theme().metrics(font, weight=weight).horizontalAdvance(veil().said(text))


def shadow(painter: QPainter, box: QRectF, radius: float, level: str = "card") -> None:
    """The soft shadow under a box, from a picture drawn once for each level and look."""
    reach = reach_of(level)
    ratio = painter.device().devicePixelRatioF()
    picture = shadow_picture(level, radius, ratio)
    _nine(painter, picture, box, reach, reach + round(radius) + 2, ratio)


def shadow_picture(level: str, radius: float, ratio: float) -> QPixmap:
    """What that shadow is cut from, for a screen of this ratio: drawing one takes 5 ms."""
    return _shadow(level, round(radius), theme().color("shadow").rgba(), ratio, dark=theme().dark)


def reach_of(level: str) -> int:
    """How far a shadow reaches beyond its box, in pixels."""
    return round(max(offset + blur for offset, blur, _ in tokens().elevation[level]))


@lru_cache(maxsize=24)
def _shadow(level: str, radius: int, rgba: int, ratio: float, *, dark: bool) -> QPixmap:
    layers, reach = tokens().elevation[level], reach_of(level)
    side = 2 * (reach + radius + 2) + 4
    picture = QPixmap(QSize(side, side) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    body = QRectF(reach, reach, side - 2 * reach, side - 2 * reach)
    for offset, blur, alpha in layers:
        steps = max(1, round(blur))
        color = QColor.fromRgba(rgba)
        color.setAlphaF(alpha * (1.6 if dark else 1) / steps)
        painter.setBrush(color)
        for step in range(steps):
            grow = blur / 2 - step * blur / steps
            layer = body.adjusted(-grow, -grow + offset, grow, grow + offset)
            painter.drawRoundedRect(layer, max(1, radius + grow), max(1, radius + grow))
    painter.end()
    return picture


def _nine(painter: QPainter, picture: QPixmap, box: QRectF, reach: int, corner: int, ratio: float) -> None:
    """Stretch a picture's middle, keep its corners."""
    full = picture.width() / ratio
    target = box.adjusted(-reach, -reach, reach, reach)
    xs = (target.left(), target.left() + corner, target.right() - corner, target.right())
    ys = (target.top(), target.top() + corner, target.bottom() - corner, target.bottom())
    cuts = (0.0, corner, full - corner, full)
    for row in range(3):
        for column in range(3):
            piece = QRectF(xs[column], ys[row], xs[column + 1] - xs[column], ys[row + 1] - ys[row])
            source = QRectF(
                cuts[column] * ratio,
                cuts[row] * ratio,
                (cuts[column + 1] - cuts[column]) * ratio,
                (cuts[row + 1] - cuts[row]) * ratio,
            )
            painter.drawPixmap(piece, picture, source)


def focus_ring(painter: QPainter, box: QRectF, radius: float) -> None:
    """The ink ring around what the keyboard is on."""
    rounded(painter, box, radius, edge="ink", width=theme().ring)


def mirrored(widget: QWidget, box: QRect) -> QRect:
    """A box where it lies in this widget's reading direction."""
    if widget.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return box
    return QRect(widget.width() - box.right() - 1, box.y(), box.width(), box.height())

"""The rows painted lately, as pictures: scrolling moves them, and paints only what comes into view."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from relbook.ui.shared.theme import theme

ROOM = 3_000_000
"""How many pixels the pictures may have together: about two and a half views of a window of 1440 x 900."""

TALLEST = 1_200
"""Rows higher than this are painted as they are, in pixels."""

Look = tuple[object, ...]
Paint = Callable[[QPainter, QStyleOptionViewItem, int], None]


class Pictures:
    """One picture a row, as long as everything it shows is the same and there is room for it."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, tuple[Look, QPixmap]] = OrderedDict()
        self._pixels = 0

    def of(
        self, key: str, look: Look, option: QStyleOptionViewItem, row: int, paint: Paint, ratio: float
    ) -> QPixmap:
        """The picture of a row; `look` is all that decides what it shows, `ratio` that of the screen."""
        found = self._kept.get(key)
        if found is not None and found[0] == look:
            self._kept.move_to_end(key)
            return found[1]
        picture = _painted(option, row, paint, ratio)
        self._drop(key)
        self._kept[key] = look, picture
        self._pixels += _size(picture)
        while self._pixels > ROOM * ratio * ratio and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))
        return picture

    def forget(self) -> None:
        """Paint everything anew."""
        self._kept.clear()
        self._pixels = 0

    def _drop(self, key: str) -> None:
        found = self._kept.pop(key, None)
        if found is not None:
            self._pixels -= _size(found[1])


def _painted(option: QStyleOptionViewItem, row: int, paint: Paint, ratio: float) -> QPixmap:
    size = QSize(option.rect.size())
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(theme().color("window"))
    here = QStyleOptionViewItem(option)
    here.rect.moveTo(0, 0)
    with QPainter(picture) as painter:
        painter.setFont(option.font)
        painter.setLayoutDirection(option.direction)
        paint(painter, here, row)
    return picture


def _size(picture: QPixmap) -> int:
    return picture.width() * picture.height()

"""The rows painted lately, as pictures: scrolling moves them, and paints only what comes into view."""

from collections import OrderedDict
from collections.abc import Callable
from weakref import WeakSet

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from relbook.ui.shared.theme import theme
from relbook.ui.shared.veil import veil

ROOM = 1_800_000
"""How many pixels the pictures may have together: a window of 1440 x 900 and half of one.

With 3,000,000 they take 5 MB more, and scrolling is no smoother.
"""

TALLEST = 1_200
"""Rows higher than this are painted as they are, in pixels."""

STATES = (
    QStyle.StateFlag.State_Selected,
    QStyle.StateFlag.State_MouseOver,
    QStyle.StateFlag.State_HasFocus,
    QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_Active,
)
"""What a row may look different for, beside what it shows: being active shows where it is selected."""

Look = tuple[object, ...]
Paint = Callable[[QPainter, QStyleOptionViewItem, int], None]


class Pictures:
    """One picture a row, as long as everything it shows is the same and there is room for it.

    `ground` is the role of what lies behind the rows, where that is the same for all of them;
    `states` are those that a row looks different for.
    """

    def __init__(self, ground: str = "", states: tuple[QStyle.StateFlag, ...] = STATES) -> None:
        self._ground, self._states = ground, states
        self._kept: OrderedDict[str, tuple[Look, QPixmap]] = OrderedDict()
        self._pixels = 0
        self.drawn_in: QWidget | None = None  # as far as there was anything to draw
        _ALL.add(self)

    def draw(
        self, painter: QPainter, option: QStyleOptionViewItem, key: str, shown: Look, row: int, paint: Paint
    ) -> None:
        """Draw a row from its picture; `shown` is all it shows. In call mode and on paper it is painted."""
        device = painter.device()
        if veil().on or not isinstance(device, QWidget):
            paint(painter, option, row)
            return
        self.drawn_in = device
        picture = self._picture(option, key, shown, row, paint, device.devicePixelRatioF())
        painter.drawPixmap(option.rect.topLeft(), picture)

    def draw_kept(self, painter: QPainter, option: QStyleOptionViewItem, key: str, shown: Look) -> bool:
        """Draw a row where its picture is there already; says whether it was."""
        device, found = painter.device(), self._kept.get(key)
        if veil().on or not isinstance(device, QWidget):
            return False
        self.drawn_in = device
        if found is None or found[0] != self._look(option, shown):
            return False
        self._kept.move_to_end(key)
        painter.drawPixmap(option.rect.topLeft(), found[1])
        return True

    def prepare(
        self, option: QStyleOptionViewItem, key: str, shown: Look, row: int, paint: Paint, ratio: float
    ) -> None:
        """Paint a row before it is drawn, for a screen of this ratio; in call mode nothing is kept."""
        if not veil().on:
            self._picture(option, key, shown, row, paint, ratio)

    def forget(self) -> None:
        """Paint everything anew."""
        self._kept.clear()
        self._pixels = 0

    def _picture(
        self, option: QStyleOptionViewItem, key: str, shown: Look, row: int, paint: Paint, ratio: float
    ) -> QPixmap:
        look = self._look(option, shown)
        found = self._kept.get(key)
        if found is not None and found[0] == look:
            self._kept.move_to_end(key)
            return found[1]
        picture = _painted(option, row, paint, ratio, self._ground)
        self._drop(key)
        self._kept[key] = look, picture
        self._pixels += _size(picture)
        self._thin(ROOM * ratio * ratio)
        return picture

    def _thin(self, pixels: float) -> None:
        """Drop what was drawn longest ago until the others fit, but for the one drawn last."""
        while self._pixels > pixels and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))

    def _look(self, option: QStyleOptionViewItem, shown: Look) -> Look:
        """All that decides how a row looks, beside where it lies."""
        skin, rect = theme(), option.rect
        return (
            *(shown, rect.width(), rect.height(), option.direction, skin.zoom, skin.paper, skin.reading),
            *(option.state & state == state for state in self._states),
        )

    def _drop(self, key: str) -> None:
        found = self._kept.pop(key, None)
        if found is not None:
            self._pixels -= _size(found[1])


_ALL: WeakSet[Pictures] = WeakSet()


def rest() -> None:
    """Nothing has moved for a moment: keep none, for what is in view stands in the window's own picture.

    That is 3.4 MB; what is scrolled next is painted once more, 2.5 ms of the first frame.
    """
    for pictures in _ALL:
        pictures.forget()


def drawn_in() -> list[QWidget]:
    """Where pictures were drawn last; some of it may be out of view by now, or gone."""
    return list({pictures.drawn_in for pictures in _ALL if pictures.drawn_in is not None})


def _painted(option: QStyleOptionViewItem, row: int, paint: Paint, ratio: float, ground: str) -> QPixmap:
    size = QSize(option.rect.size())
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(theme().color(ground) if ground else Qt.GlobalColor.transparent)
    here = QStyleOptionViewItem(option)
    here.rect.moveTo(0, 0)
    with QPainter(picture) as painter:
        painter.setFont(option.font)
        painter.setLayoutDirection(option.direction)
        paint(painter, here, row)
    return picture


def _size(picture: QPixmap) -> int:
    return picture.width() * picture.height()

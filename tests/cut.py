"""What of a window cannot be seen whole: words without room, and parts that stand out of their place."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget


def cut(top: QWidget) -> Iterator[str]:
    """Say what is cut off, from left to right; what scrolls down is none of it."""
    for part in top.findChildren(QWidget):
        if not part.isVisible() or part.width() < 2 or not isinstance(part, QLabel | QAbstractButton):
            continue
        said = part.text() or part.accessibleName()
        if said and part.minimumSizeHint().width() > part.width() + 1:
            yield f"{type(part).__name__} “{said}” wants {part.minimumSizeHint().width()}, has {part.width()}"
        for holder in _holders(part):
            room = holder.rect()
            box = QRect(part.mapTo(holder, QPoint(0, 0)), part.size())
            if box.left() < room.left() - 1 or box.right() > room.right() + 1:
                yield f"{type(part).__name__} “{said}” at {box.left()}–{box.right()} of {room.width()}"
                break


def _holders(part: QWidget) -> Iterator[QWidget]:
    """What a part lies in, as far as it cannot be scrolled sideways."""
    holder = part.parentWidget()
    while holder is not None and not part.isWindow():
        area = holder.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.horizontalScrollBar().isVisible():
            return
        yield holder
        if holder.isWindow():
            return
        holder = holder.parentWidget()

"""A layout that sets its widgets side by side and goes on below when the line is full."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Left to right and on the next line, or right to left where one reads so."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's own
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's own
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's own
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's own
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        wide = sum(item.sizeHint().width() for item in self._items) + self._gap * max(0, len(self._items) - 1)
        high = max((item.sizeHint().height() for item in self._items), default=0)
        return QSize(wide, high)

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's own
        sizes = [item.minimumSize() for item in self._items]
        wide = max((size.width() for size in sizes), default=0)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's own
        super().setGeometry(rect)
        self._lay(rect, place=True)

    def _lay(self, rect: QRect, *, place: bool) -> int:
        left, top, line = rect.left(), rect.top(), 0
        owner = self.parentWidget()
        mirrored = owner is not None and owner.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(rect.width(), item.minimumSize().width())))
            if left > rect.left() and left + size.width() > rect.right() + 1:
                left, top, line = rect.left(), top + line + self._gap, 0
            if place:
                x = rect.left() + rect.right() + 1 - left - size.width() if mirrored else left
                item.setGeometry(QRect(QPoint(x, top), size))
            left += size.width() + self._gap
            line = max(line, size.height())
        return top + line - rect.top()

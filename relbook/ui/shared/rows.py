"""A list model that is told what to show and works out what changed."""

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from relbook.ui.shared.tips import plain
from relbook.ui.shared.veil import veil

Index = QModelIndex | QPersistentModelIndex
VALUE = Qt.ItemDataRole.UserRole
"""The role of the whole value behind a row."""


_SAID = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.StatusTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    }
)
"""The roles whose words Qt paints, speaks or copies by itself."""

_TOLD = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


def seen(answer: object, role: int) -> object:
    """What a model answers, as others may see it: in call mode other names, and no tooltip."""
    if not isinstance(answer, str):
        return answer
    if role == Qt.ItemDataRole.ToolTipRole:
        return None if veil().on else plain(answer)
    return veil().said(answer) if role in _SAID else answer


class HasId(Protocol):
    """Anything with a key."""

    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=HasId)


class Rows(QAbstractListModel, Generic[T]):
    """Plain values, one a row. `data` never touches the store.

    Rooms need no clever updates: whenever something changed they ask the store again and call
    `show`. Rows that stay keep their selection.
    """

    def __init__(self) -> None:
        super().__init__()
        self._values: list[T] = []

    @property
    def values(self) -> Sequence[T]:
        """What is shown, in order."""
        return self._values

    def row_of(self, key: str) -> int:
        """Where the value with this key stands, or -1."""
        return next((row for row, value in enumerate(self._values) if value.id == key), -1)

    def show(self, values: Sequence[T]) -> None:
        """Show exactly these values, in this order."""
        wanted = {value.id for value in values}
        if wanted.isdisjoint(old.id for old in self._values):
            self.beginResetModel()
            self._values = list(values)
            self.endResetModel()
            return
        for row in reversed(range(len(self._values))):
            if self._values[row].id not in wanted:
                self._drop(row)
        for row, value in enumerate(values):
            self._place(row, value)

    def text(self, value: T, role: int) -> object:
        """What `value` says in `role`: the same to eyes and ears, unless a room's model overrides this."""
        return self.sentence(value) if role in _TOLD else None

    def sentence(self, value: T) -> str:
        """What `value` says in one line; a room's model overrides this or `text`."""
        raise NotImplementedError

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._values)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        value = self._values[index.row()]
        return value if role == VALUE else seen(self.text(value, role), role)

    def _place(self, row: int, value: T) -> None:
        here = self._values[row] if row < len(self._values) else None
        if here == value:
            return
        if here is not None and here.id == value.id:
            self._values[row] = value
            self.dataChanged.emit(self.index(row), self.index(row))
            return
        for later in range(row + 1, len(self._values)):
            if self._values[later].id == value.id:  # a note was re-dated
                self._drop(later)
                break
        self.beginInsertRows(QModelIndex(), row, row)
        self._values.insert(row, value)
        self.endInsertRows()

    def _drop(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._values[row]
        self.endRemoveRows()

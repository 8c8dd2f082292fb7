"""The field for a town: those the book knows are completed, however their letters are typed."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QWidget

from relbook.journal.trip import town_key
from relbook.ui.shared.field import Field

_FOLDED = Qt.ItemDataRole.UserRole


class _Folding(QCompleter):
    """Compares folded letters, and completes to the town as it is spelt."""

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - Qt's own
        return [town_key(path)]

    def pathFromIndex(  # noqa: N802 - Qt's own
        self, index: QModelIndex | QPersistentModelIndex
    ) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class TownField(Field):
    """A line for one town."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = QStandardItemModel(self)
        self.choices = _Folding(self._model, self)
        self.choices.setCompletionRole(_FOLDED)
        self.choices.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(self.choices)
        self.setPlaceholderText(self.tr("Porto"))
        self.setAccessibleName(self.tr("Town"))

    def know(self, towns: Sequence[str]) -> None:
        """Complete these."""
        self._model.clear()
        for town in towns:
            item = QStandardItem(town)
            item.setData(town_key(town), _FOLDED)
            self._model.appendRow(item)

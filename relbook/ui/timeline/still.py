"""A list that stays where it is when a row above comes or goes, or the row with the keyboard does."""

from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex, QPoint
from PySide6.QtWidgets import QListView

from relbook.ui.shared.rows import Index
from relbook.ui.timeline.ahead import TOP


class StillList(QListView):
    """What is read keeps its place on the screen, whatever is written or taken out above it.

    The row behind the one that goes has the keyboard, and stands where that stood: Qt would scroll until
    it is in view to its end, past its beginning, where a row is taller than the page.
    """

    _held: tuple[QPersistentModelIndex, int] | None = None  # what stands at the top, and where it ends

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 - Qt's own
        super().setModel(model)
        if model is not None:
            model.rowsAboutToBeInserted.connect(self._on_coming)
            model.rowsInserted.connect(self._on_moved)
            model.rowsRemoved.connect(self._on_moved)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:  # noqa: N802 - Qt's own
        self._hold(end + 1)
        self.setAutoScroll(False)
        try:
            super().rowsAboutToBeRemoved(parent, start, end)
        finally:
            self.setAutoScroll(True)

    def _on_coming(self, _parent: Index, start: int, _end: int) -> None:
        self._hold(start)

    def _hold(self, row: int) -> None:
        """Remember where the row at the top of the page ends, if it is this one or one below it.

        Its end, for above its words there may stand the month, which goes to the row that comes.
        """
        top = self.indexAt(QPoint(0, 0))
        if self.verticalScrollBar().value() > TOP and top.isValid() and row <= top.row():
            self._held = QPersistentModelIndex(top), self.visualRect(top).bottom()

    def _on_moved(self) -> None:
        """Lay out what came or went and put the page back, before it is painted."""
        held, self._held = self._held, None
        if held is None:
            return
        here, was = held
        self.doItemsLayout()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.visualRect(here).bottom() - was)

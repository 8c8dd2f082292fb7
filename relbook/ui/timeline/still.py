"""A list that stays where it is when a row goes."""

from PySide6.QtWidgets import QListView

from relbook.ui.shared.rows import Index


class StillList(QListView):
    """The row behind the one that goes has the keyboard, and stands where that stood.

    Qt would scroll until it is in view to its end: past its beginning, where a row is taller than the page.
    """

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:  # noqa: N802 - Qt's own
        self.setAutoScroll(False)
        try:
            super().rowsAboutToBeRemoved(parent, start, end)
        finally:
            self.setAutoScroll(True)

"""The page of the window, which Tab goes through as it is read."""

from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """All there is in a window but what lies over it."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        from relbook.ui.shared.stops import step_on  # nobody presses Tab before the first picture

        return step_on(self, forward=forward)

"""Held over the window while much is written: how far it is, and Cancel for as long as stopping is safe."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.ui.shared.edges import edges
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead
from relbook.ui.shared.underway import Underway, Walk

WIDE = 480
"""How wide the sheet is, in pixels at 100 %."""


class LengthySheet(Sheet):
    """Keeps everybody from writing meanwhile; to close it is to stop what is under way."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, self.tr("Writing…"), (WIDE, 160))
        self._walk: Walk | None = None
        self.head = SheetHead(self.tr("Writing…"), self.tr("Nothing else is written until it is done."))
        self.underway = Underway()
        inside = QVBoxLayout()
        inside.setContentsMargins(edges(32, 20, 28, 24))
        inside.addWidget(self.underway)
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addLayout(inside)
        self.head.close_button.clicked.connect(self.close_sheet)

    def hold(self, words: str, walk: Walk) -> None:
        """Show what is under way, until `let_go`."""
        self._walk = walk
        self.head.title.setText(words)
        self.setAccessibleName(words)
        self.underway.begin("", walk)
        walk.bound.connect(self._on_bound)
        self.open()
        self.place()

    def let_go(self) -> None:
        """It is over, one way or another."""
        self._walk = None
        self.underway.end()
        super().close_sheet()

    def close_sheet(self) -> None:
        if self._walk is None:
            super().close_sheet()
        else:
            self.underway.stop()  # it closes once nothing is written any more

    def first_focus(self) -> QWidget:
        return self.head.close_button if self.underway.isHidden() else self.underway.cancel

    def wanted_height(self) -> int:
        return self.measured_height()

    def _on_bound(self) -> None:
        """Cancel is gone, and the keyboard stays in the sheet."""
        self.have_keyboard(self)

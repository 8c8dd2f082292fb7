"""Where the book that was open last is not at its place: it is said before anything else is shown."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.empty import Medal
from relbook.ui.unlocking.calm import CalmPage, fill


class GoneScreen(CalmPage):
    """A calm page in place of the window; nothing was made or changed.

    `other` is the book at the usual place, where there is one and it is not this.
    """

    again = Signal()
    another = Signal()
    without = Signal()

    def __init__(self, path: Path, other: Path | None) -> None:
        super().__init__()
        self.retry = Button(self.tr("Try again"), variant="primary")
        self.elsewhere = Button(self.tr("Open another book"))
        if other is None:
            self.go_on = Button(self.tr("Begin a new book"), variant="link")
        else:
            self.go_on = Button(self.tr("Open the book at the usual place"), variant="link")
        where = Label(str(path), "small", "text3")
        where.may_shrink()
        row = QHBoxLayout()
        fill(row, (self.retry, self.elsewhere, self.go_on))
        self.stand(Medal("book-open", "honey"), row, beneath=[where])
        self.retry.clicked.connect(self.again)
        self.elsewhere.clicked.connect(self.another)
        self.go_on.clicked.connect(self.without)
        self.put(
            self.tr("Your book is not at its place"),
            self.tr(
                "It was here when it was open last. Its folder may have been moved or renamed, or its disk "
                "is not plugged in. Nothing was made or changed: bring it back and press Try again, "
                "or open it where it lies now."
            ),
        )
        self.retry.setFocus(Qt.FocusReason.OtherFocusReason)

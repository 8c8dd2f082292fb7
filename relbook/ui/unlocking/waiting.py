"""While the window that has the book does not answer: that it is there, and what can be done meanwhile."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout

from relbook.ui.shared.controls import Button
from relbook.ui.shared.empty import Medal
from relbook.ui.shared.in_view import first_place
from relbook.ui.shared.patience import Meanwhile
from relbook.ui.unlocking.calm import CalmPage, fill


class WaitingScreen(CalmPage):
    """A calm page of a second start. Whoever waits asks it again and again what was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._chosen = Meanwhile.WAIT
        self.read = Button(self.tr("Open it to read"), variant="primary")
        self.leave = Button(self.tr("Close"))
        row = QHBoxLayout()
        fill(row, (self.read, self.leave))
        self.stand(Medal("clock-countdown", "honey"), row)
        self.read.clicked.connect(self._on_read)
        self.leave.clicked.connect(self.close)
        self.put(
            self.tr("Your book is open in a window that does not answer yet"),
            self.tr(
                "That window may be at something long. What you kept is safe. As soon as it answers it comes "
                "to the front, and this page goes; meanwhile you can open the book here to read."
            ),
        )
        first_place(self)
        self.show()
        self.read.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> Meanwhile:
        """What was chosen so far; keys and clicks are heard while this is asked."""
        QApplication.processEvents()
        return self._chosen

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever closes it does not want the book any more."""
        if self._chosen is Meanwhile.WAIT:
            self._chosen = Meanwhile.LEAVE
        super().closeEvent(event)

    def _on_read(self) -> None:
        self._chosen = Meanwhile.READ
        self.close()

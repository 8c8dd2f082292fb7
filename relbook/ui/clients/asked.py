"""What the list leaves out just now, and who stands in no circle yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.sieve import Lack, Sieve
from relbook.ui.clients.bands import SmallButton
from relbook.ui.clients.chips import Chips
from relbook.ui.clients.sieve import chips_of
from relbook.ui.shared.figures import figure


class AskedBand(QWidget):
    """A chip for everything that is asked, and a link to those without a circle."""

    asked = Signal(object)  # another Sieve
    list_asked = Signal()  # those on the list again, not those taken off it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outside = SmallButton("", variant="link")
        self.chips = Chips()
        self._sieve = Sieve()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 12, 4)
        column.setSpacing(4)
        column.addWidget(self.outside, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.chips)
        self.outside.clicked.connect(self._on_outside)
        self.chips.removed.connect(self._on_removed)

    def say(self, sieve: Sieve, *, outside: int, put_away: bool) -> bool:
        """Show what is asked; `outside` is how many to offer as being without a circle.

        Says whether anybody is left out.
        """
        self._sieve = sieve
        chips: list[tuple[str, object]] = list(chips_of(sieve))
        if put_away:
            chips.insert(0, (self.tr("Off the list"), None))
        self.chips.show_chips(chips)
        self.chips.setHidden(not chips)
        offered = outside > 0 and Lack.CIRCLE not in sieve.lacks
        self.outside.setText(self.tr("Without a circle {count}").format(count=figure(outside)))
        self.outside.setHidden(not offered)
        self.setHidden(not chips and not offered)
        return bool(chips)

    def _on_outside(self) -> None:
        self.asked.emit(self._sieve.lack(Lack.CIRCLE, on=True))

    def _on_removed(self, left: object) -> None:
        if left is None:
            self.list_asked.emit()
        else:
            self.asked.emit(left)

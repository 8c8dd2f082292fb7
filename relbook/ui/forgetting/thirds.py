"""Who else is named in what is handed over: each is hidden unless their box is unticked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.access import Third
from relbook.journal.visible import visible
from relbook.ui.shared.figures import figure
from relbook.ui.shared.more import MoreButton
from relbook.ui.shared.tick import Tick

AT_ONCE = 6
"""How many are shown at first; the others stay hidden until they are asked for."""


class ThirdList(QWidget):
    """A box for each; `named` are the keys of those who keep their names."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._thirds: Sequence[Third] = ()
        self._named: set[str] = set()
        self.ticks: list[Tick] = []
        self.more = MoreButton()
        self.more.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.clicked.connect(self._on_more)

    def named(self) -> frozenset[str]:
        """Who keeps their name."""
        return frozenset(self._named)

    def forget(self) -> None:
        """Everybody hidden again, and nobody shown."""
        self._named = set()
        self.show_thirds(())

    def show_thirds(self, thirds: Sequence[Third]) -> None:
        """Show these, as it was decided on them before."""
        for tick in self.ticks:
            tick.hide()
            tick.deleteLater()
        self.ticks = []
        self._thirds = thirds
        self._lay(AT_ONCE)

    def _lay(self, most: int) -> None:
        for third in self._thirds[len(self.ticks) : most]:
            tick = Tick(self.tr("Hide {name}").format(name=visible(third.name)))
            times = self.tr("once") if third.times == 1 else self.tr("{count} times")
            tick.say(times.format(count=figure(third.times)))
            tick.setChecked(third.id not in self._named)
            tick.setProperty("key", third.id)
            tick.toggled.connect(self._on_toggled)
            self._column.insertWidget(len(self.ticks), tick)
            self.ticks.append(tick)
        self.more.offer(len(self.ticks), len(self._thirds))

    def _on_toggled(self) -> None:
        shown = {str(tick.property("key")) for tick in self.ticks if not tick.isChecked()}
        hidden = {str(tick.property("key")) for tick in self.ticks if tick.isChecked()}
        self._named = (self._named | shown) - hidden
        self.changed.emit()

    def _on_more(self) -> None:
        first = len(self.ticks)
        self._lay(len(self._thirds))
        self.ticks[first].setFocus()
        self.changed.emit()

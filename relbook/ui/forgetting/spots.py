"""Notes about others in which somebody is named: tick those from which the name goes."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.forgetting import Spot, Wish
from relbook.ui.forgetting.words import where
from relbook.ui.shared.more import MoreButton
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tick import Tick
from relbook.ui.shared.tips import tip

AT_ONCE = 30
"""How many are shown at first; the rest keeps what is proposed for it until it is asked for."""


class SpotRow(QWidget):
    """What it stands in, with a box, and the words around the name below it."""

    def __init__(self, spot: Spot, today: date) -> None:
        super().__init__()
        self.spot = spot
        head = where(spot, today)
        self.tick = Tick(head)
        self.tick.setChecked(spot.sure)
        self.tick.setAccessibleName(f"{head}: {spot.excerpt}")
        tip(self.tick, head)
        words = QHBoxLayout()
        words.setContentsMargins(theme().px(33), 0, 0, 0)
        words.addWidget(Paragraph(spot.excerpt, "read_small", "text2", max_lines=2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tick)
        column.addLayout(words)


class SpotList(QWidget):
    """A row for each text; `wish` is what was ticked."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._spots: Sequence[Spot] = ()
        self._today = date.min
        self.rows: list[SpotRow] = []
        self.more = MoreButton()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.more)
        self.more.clicked.connect(self._on_more)

    def show_spots(self, spots: Sequence[Spot], today: date) -> None:
        """Show these texts anew."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        self._spots, self._today = spots, today
        self._lay(AT_ONCE)

    def wish(self) -> Wish:
        """From which texts the name goes."""
        also = {row.spot.address for row in self.rows if row.tick.isChecked() and not row.spot.sure}
        but = {row.spot.address for row in self.rows if not row.tick.isChecked() and row.spot.sure}
        return Wish(frozenset(also), frozenset(but))

    def _lay(self, most: int) -> None:
        for spot in self._spots[len(self.rows) : most]:
            row = SpotRow(spot, self._today)
            self._column.insertWidget(len(self.rows), row)
            row.tick.toggled.connect(self._on_toggled)
            self.rows.append(row)
        self.more.offer(len(self.rows), len(self._spots))

    def _on_more(self) -> None:
        last = self.rows[-1] if self.rows else None
        self._lay(len(self._spots))
        if last is not None:
            self.rows[self.rows.index(last) + 1].tick.setFocus()

    def _on_toggled(self) -> None:
        self.changed.emit()

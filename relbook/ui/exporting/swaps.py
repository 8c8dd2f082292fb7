"""Every replacement of an export under other names: where it stands, what is said instead, whether at all."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relbook.journal.pseudonyms import Ruling, Swap
from relbook.journal.visible import visible
from relbook.ui.shared.field import Field
from relbook.ui.shared.figures import figure
from relbook.ui.shared.loose import LoosePart
from relbook.ui.shared.more import MoreButton
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tick import Tick

AT_ONCE = 12
"""How many replacements are shown at first; the rest keeps what is proposed for it until it is asked for."""

WIDE = 140
"""How wide the field for the other name is, in pixels at text size 1."""


class SwapRow(QWidget):
    """A box, what stands there, a field with what is said instead, and below it some places."""

    ruled = Signal(object)  # this row

    def __init__(self, swap: Swap, said: str, asked: str, *, stays: bool) -> None:
        super().__init__()
        self.swap = swap
        self.tick = Tick(visible(swap.stands))
        self.tick.setChecked(not stays)
        times = self.tr("once") if swap.times == 1 else self.tr("{count} times")
        self.tick.say(times.format(count=figure(swap.times)))
        self.said = Field(said)
        self.said.setFixedWidth(theme().px(WIDE))
        self.said.setEnabled(not stays)
        self.said.setAccessibleName(asked)
        self._arrange()
        self.tick.toggled.connect(self._on_toggled)
        self.said.editingFinished.connect(self._on_said)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        self.tick.setMinimumWidth(theme().px(60))
        self.tick.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        head.addWidget(self.tick, 1)
        head.addWidget(self.said)
        below = QVBoxLayout()
        below.setContentsMargins(theme().px(33), 0, 0, 0)
        below.setSpacing(0)
        if self.swap.ordinary:
            asked = self.tr("Also a word of its own. Untick it if it is nobody’s name here.")
            below.addWidget(Paragraph(asked, "caption", "honey_text"))
        for place in self.swap.around[: 2 if self.swap.ordinary else 1]:
            below.addWidget(Paragraph(visible(place), "caption", "text2", max_lines=2, own=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(below)

    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's own
        self.said.setEnabled(on)
        self.ruled.emit(self)

    def _on_said(self) -> None:
        if self.said.isModified():
            self.said.setModified(False)
            self.ruled.emit(self)


class SwapList(LoosePart):
    """A row for each replacement, those that are asked about first; `ruling` is what was decided."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._swaps: Sequence[Swap] = ()
        self._renamed: dict[str, str] = {}
        self._stays: set[str] = set()
        self.rows: list[SwapRow] = []
        self.more = MoreButton()
        self.more.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.clicked.connect(self._on_more)

    def ruling(self) -> Ruling:
        """What was decided so far."""
        return Ruling(dict(self._renamed), frozenset(self._stays))

    def decided(self) -> list[str]:
        first = {swap.other: swap for swap in reversed(self._swaps)} if self.isVisible() else {}
        renamed = ((first[other], said) for other, said in self._renamed.items() if other in first)
        return [f"{self._asked(swap)}: {said}" for swap, said in renamed]

    def show_swaps(self, swaps: Sequence[Swap]) -> None:
        """Show these, as they were decided on before."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        self._swaps = swaps
        self._lay(AT_ONCE)

    def forget(self) -> None:
        """Everything as it is proposed again."""
        self._renamed, self._stays = {}, set()
        self.show_swaps(())

    def _asked(self, swap: Swap) -> str:
        return self.tr("What is said instead of {name}").format(name=swap.stands)

    def _lay(self, most: int) -> None:
        for swap in self._swaps[len(self.rows) : most]:
            said = self._renamed.get(swap.other, swap.other)
            row = SwapRow(swap, said, self._asked(swap), stays=swap.key in self._stays)
            self._column.insertWidget(len(self.rows), row)
            row.ruled.connect(self._on_ruled)
            self.rows.append(row)
        self.more.offer(len(self.rows), len(self._swaps))

    def _on_ruled(self, row: SwapRow) -> None:
        """A name given to one place holds for every place of the same."""
        swap, said = row.swap, row.said.text().strip()
        if row.tick.isChecked():
            self._stays.discard(swap.key)
        else:
            self._stays.add(swap.key)
        if said and said != swap.other:
            self._renamed[swap.other] = said
        else:
            self._renamed.pop(swap.other, None)
        for other in self.rows:
            if other.swap.other == swap.other:
                other.said.setText(said or swap.other)
        self.changed.emit()

    def _on_more(self) -> None:
        last = self.rows[-1]
        self._lay(len(self._swaps))
        self.rows[self.rows.index(last) + 1].tick.setFocus()

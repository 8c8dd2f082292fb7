"""What was brought in before: when, how much, and that it can be taken back."""

from collections.abc import Sequence
from datetime import UTC, date

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFocusEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.store.batches import OFFERED, Past
from relbook.ui.importing import format_words
from relbook.ui.importing.past_words import AT_ONCE
from relbook.ui.shared import backup_words
from relbook.ui.shared.announcing import announce
from relbook.ui.shared.controls import Label
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr
from relbook.ui.shared.line import Pen, StepLine, go_on
from relbook.ui.shared.paint import rounded, text_width
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.theme import theme


class PastLine(StepLine):
    """An import; Enter or a click takes it back, and asks once more where no Undo would bring it again."""

    def __init__(self, past: Past, today: date) -> None:
        self._about = _about(past, today)
        super().__init__(format_words.said(past.format), past.key)
        self._is_large, self._is_asking = past.came > AT_ONCE, False
        self._say(asking=False)

    def is_meant(self) -> bool:
        """Whether it is to be taken back now; a large one asks first, until the keyboard goes elsewhere."""
        if not self._is_large or self._is_asking:
            return True
        self._say(asking=True)
        announce(self, self._back)
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._say(asking=False)

    def _say(self, *, asking: bool) -> None:
        self._is_asking = asking
        self._back = tr("Really take all of it back?") if asking else tr("Take back")
        self.setAccessibleName(f"{self.key}. {self._about}. {self._back}")
        self.update()

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        side, back = px(18), text_width(self._back, "small_strong") + px(4)
        pen.icon("download-simple", pen.spot(px(8), px(9), side, side), "text2")
        left, room = px(36), width - px(36) - back - px(24)
        pen.words(self.key, pen.spot(left, px(6), room, px(20)), "strong", "text")
        pen.words(self._about, pen.spot(left, px(26), room, px(20)), "small", "text2")
        end = pen.spot(width - back - px(8), px(6), back, px(40))
        pen.words(self._back, end, "small_strong", "ink_text", at_end=True)
        return px(52)

    def ground(self, painter: QPainter) -> None:
        if self.underMouse():
            rounded(painter, QRectF(self.rect()), 10, "hover")


class PastList(QWidget):
    """The imports of the last thirty days, the latest first; not there where there were none."""

    chosen = Signal(str)  # the key of the import to take back

    def __init__(self) -> None:
        super().__init__()
        self.head = Label(tr("Brought in before"), "small_strong", "text2")
        self.lines: list[PastLine] = []
        self.area = Scrolling()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.head)
        column.addWidget(self.area, 1)

    def show_past(self, found: Sequence[Past], today: date) -> None:
        """Show these."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(0)
        self.lines = [PastLine(one, today) for one in found]
        for line in self.lines:
            line.chosen.connect(self._on_chosen)
            line.stepped.connect(self._on_stepped)
            column.addWidget(line)
        column.addStretch(1)
        self.area.setWidget(inner)
        said = tr("Brought in during the last {days} days").format(days=OFFERED.days)
        self.head.setText(said)
        self.setVisible(bool(self.lines))

    def _on_chosen(self, key: str) -> None:
        if any(line.entry_id == key and line.is_meant() for line in self.lines):
            self.chosen.emit(key)

    def _on_stepped(self, step: int) -> None:
        self.area.ensureWidgetVisible(go_on(self.lines, self.sender(), step))


def _about(past: Past, today: date) -> str:
    """When it was, how much came and how much was left out."""
    when = backup_words.when(past.when.replace(tzinfo=UTC), today)
    one, several = tr("1 record"), tr("{count} records")
    parts = [when, one if past.came == 1 else several.format(count=figure(past.came))]
    if past.skipped:
        parts.append(tr("{count} left out").format(count=figure(past.skipped)))
    return " · ".join(parts)

"""A small button with an icon and a word, as the kinds of a note and its moment are chosen with."""

from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.ui.shared.icons import NORMAL, paint_icon
from relbook.ui.shared.paint import focus_ring, mirrored, rounded, text_line, text_width
from relbook.ui.shared.painted import PaintedButton
from relbook.ui.shared.theme import theme

PAD = 10
GAP = 7


class Chip(PaintedButton):
    """Ink while checked; `rest` and `tone` are its colours otherwise. `last` is an icon at its end."""

    def __init__(
        self,
        text: str,
        icon_name: str = "",
        *,
        rest: str = "",
        tone: str = "text2",
        last: str = "",
        font: str = "strong",
        weight: int = 400,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon_name
        self._last = last
        self._font = font
        self._rest_weight = weight
        self._rest = rest
        self._tone = tone
        self._mute = False  # not even the chosen one has its word
        self.bare = False  # only the icon; the word is in the tooltip
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(text, icon_name)

    @property
    def has_icon(self) -> bool:
        """Whether it can do without its word."""
        return bool(self._icon)

    def say(self, text: str, icon_name: str = "") -> None:
        """Show another word, and perhaps another icon."""
        self.setText(text)
        self._icon = icon_name or self._icon
        self.updateGeometry()
        self.update()

    def set_bare(self, *, bare: bool, chosen_too: bool = False) -> None:
        """Show only the icon, or the word too; the chosen one keeps its word unless said otherwise."""
        if (bare, chosen_too) != (self.bare, self._mute):
            self.bare, self._mute = bare, chosen_too
            self.updateGeometry()
            self.update()

    @property
    def _worded(self) -> bool:
        return not self.bare or (self.isChecked() and not self._mute)

    def width_with(self, *, words: bool, mute: bool = False) -> int:
        """How wide it is with its words or without them, or where not even the chosen one has its word."""
        inner = theme().px(NORMAL) if self._icon else 0
        if words and self.text():
            inner += (theme().px(GAP) if inner else 0) + self._words()
        if self._last:
            inner += theme().px(GAP + 14)
        return inner + 2 * _air(mute=mute)

    def sizeHint(self) -> QSize:
        return QSize(self.width_with(words=self._worded, mute=self._mute), theme().px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def checkStateSet(self) -> None:  # noqa: N802 - Qt's own
        super().checkStateSet()
        self.updateGeometry()  # its words are heavier now, or there at all

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, tone = self._look()
        if fill:
            rounded(painter, QRectF(self.rect()), 9, fill)
        left = _air(mute=self._mute)
        if self._icon:
            side = theme().px(NORMAL)
            spot = QRectF(mirrored(self, self._box(left, side).toRect()))
            paint_icon(painter, self._icon, spot, theme().color(tone))
            left += side + theme().px(GAP)
        if self._worded:
            box = QRectF(mirrored(self, self._box(left, self._words()).toRect()))
            text_line(painter, box, self.text(), self._font, tone, weight=self._weight)
            left += self._words() + theme().px(GAP)
        if self._last:
            spot = QRectF(mirrored(self, self._box(left, theme().px(14)).toRect()))
            paint_icon(painter, self._last, spot, theme().color(tone))
        if self.ring:
            focus_ring(painter, QRectF(self.rect()), 9)

    @property
    def _weight(self) -> int:
        return 600 if self.isChecked() else self._rest_weight

    def _words(self) -> int:
        return ceil(text_width(self.text(), self._font, weight=self._weight))

    def _box(self, left: float, width: float) -> QRectF:
        return QRectF(left, 0, width, self.height())

    def _look(self) -> tuple[str, str]:
        if self.isChecked():
            return "ink_tint", "ink_text"
        if self.isDown():
            return "pressed", self._tone
        return ("hover" if self.underMouse() else self._rest), self._tone


def _air(*, mute: bool) -> int:
    """How far what is in it stays from its ends: where room is shortest, air does not grow with letters."""
    return PAD if mute else theme().px(PAD)

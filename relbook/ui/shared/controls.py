"""Buttons, labels, cards and paragraphs in the roles of the design."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QStyle, QToolButton, QWidget

from relbook.ui.shared.icons import NORMAL, icon
from relbook.ui.shared.keycaps import caps_of, in_words, now
from relbook.ui.shared.paint import rounded, shadow, text_line
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip

_TONES = {
    "primary": "on_ink",
    "quiet": "text2",
    "link": "ink_text",
    "danger": "persimmon_text",
    "choice": "text2",
}


_WORDS = {"honey": "honey_text", "ink": "ink_text", "persimmon": "persimmon_text"}
"""Tones whose words have a colour of their own."""


class Button(QPushButton):
    """A push button in one of the design's variants: primary, plain, quiet, link, danger, choice."""

    def __init__(
        self, text: str, *, variant: str = "", icon_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.set_variant(variant)
        self._dress()

    def setText(self, text: str) -> None:
        """Say `text`; a thin gap keeps it off the icon."""
        super().setText(f"\u2009\u2009{text}" if self._icon_name and text else text)
        self.setAccessibleName(text)

    def text(self) -> str:
        return super().text().lstrip("\u2009")

    def set_variant(self, variant: str) -> None:
        """Be another kind of button."""
        self.setProperty("variant", variant)
        self.updateGeometry()
        self.update()
        self._dress_icon()

    def set_words(self, color: str) -> None:
        """Say its words in a colour of their own, as `Theme.hex` spells it; empty for that of the variant."""
        self.setProperty("words", color)
        self.update()

    def show_icon(self, icon_name: str) -> None:
        """Show another icon, or none."""
        self._icon_name = icon_name
        if not icon_name:
            self.setIcon(QIcon())
        self._dress_icon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._dress()

    def _dress(self) -> None:
        font = theme().font("strong")
        if self.font() != font:
            self.setFont(font)
        self._dress_icon()

    def _dress_icon(self) -> None:
        if self._icon_name:
            role = _TONES.get(str(self.property("variant")), "text")
            self.setIcon(icon(self._icon_name, role, on="ink_text"))
            side = theme().px(NORMAL)
            self.setIconSize(QSize(side, side))


class IconButton(QToolButton):
    """A button with only an icon: its name is what it does, its tooltip says the key too."""

    def __init__(
        self, icon_name: str, name: str, key: str = "", *, role: str = "text2", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._role = role
        self._key = key
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.say(name)
        self._dress()

    def say(self, name: str) -> None:
        """Name the act, for the tooltip and the screen reader."""
        self.setAccessibleName(name)
        tip(self, f"{name}  {in_words(now(self._key))}".strip())

    def set_icon(self, icon_name: str, role: str = "text2") -> None:
        """Show another icon."""
        self._icon_name, self._role = icon_name, role
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        side, hit = theme().px(NORMAL + 2), max(32, theme().px(32))
        self.setIcon(icon(self._icon_name, self._role, off="line_strong"))
        self.setIconSize(QSize(side, side))
        if self.minimumWidth() != hit:
            self.setFixedSize(hit, hit)


class Label(QLabel):
    """A line of interface text in a role of type and a tone of colour."""

    def __init__(
        self, text: str = "", role: str = "ui", tone: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._role = role
        self._least = 0  # it may shrink to so many pixels at 100 %
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(self.alignment())
        self.setProperty("tone", tone)
        self._dress()

    def setAlignment(self, arg__1: Qt.AlignmentFlag) -> None:  # noqa: N802 - Qt's own
        """Lean as the window does: Qt leans as the words do, which takes a name away from its face."""
        self._leans = arg__1
        side = QStyle.visualAlignment(self.layoutDirection(), arg__1)
        super().setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)

    def set_tone(self, tone: str) -> None:
        """Be of another tone: text, text2, text3, honey, ink, persimmon; window on a ground of text."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kind = event.type()
        if kind == QEvent.Type.StyleChange:
            self._dress()
        elif kind == QEvent.Type.LayoutDirectionChange:
            self.setAlignment(self._leans)

    def may_shrink(self, least: int = 40) -> None:
        """Take as little as `least` pixels at 100 %, and end in dots then: a letter is never cut through."""
        self._least = least
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        wanted = super().minimumSizeHint()
        if not self._least:
            return wanted
        return QSize(min(theme().px(self._least), wanted.width()), wanted.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        said, room = self.text(), self.contentsRect().width()
        if not self._least or self.sizeHint().width() <= self.width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        dots = self.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room)
        align = self.alignment() | Qt.AlignmentFlag.AlignVCenter
        role = QPalette.ColorRole.WindowText
        self.style().drawItemText(painter, self.contentsRect(), int(align), self.palette(), True, dots, role)  # noqa: FBT003 - Qt's own

    def _dress(self) -> None:
        font = theme().font(self._role)
        if self.font() != font:
            self.setFont(font)
        tone = str(self.property("tone"))
        palette, color = self.palette(), theme().color(_WORDS.get(tone, tone))
        if palette.color(QPalette.ColorRole.WindowText) != color:
            palette.setColor(QPalette.ColorRole.WindowText, color)
            self.setPalette(palette)


class Card(QFrame):
    """A raised box with a soft shadow; lay it out like any frame, inside `reach` margins."""

    REACH = 6

    def __init__(self, parent: QWidget | None = None, *, fill: str = "raised", edge: str = "line") -> None:
        super().__init__(parent)
        self._fill = fill
        self._edge = edge
        self.radius = 14
        reach = self.REACH
        self.setContentsMargins(reach, reach - 2, reach, reach + 2)

    def recolour(self, fill: str, edge: str) -> None:
        """Be of another material."""
        self._fill, self._edge = fill, edge
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.contentsRect())
        shadow(painter, box, self.radius)
        rounded(painter, box, self.radius, self._fill, self._edge)


class Key(QWidget):
    """A keycap, or several: "Ctrl+K" becomes two."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = keys
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def _keys(self) -> tuple[str, ...]:
        """Those of the moment: none where the act has none any more."""
        return caps_of(QKeySequence(now(self._given)))

    def renew(self) -> None:
        """Keys were given otherwise."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        keys = self._keys
        return QSize(round(sum(self._widths()) + 4 * max(0, len(keys) - 1)), theme().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_keys(painter, QRectF(self.rect()), self._keys)

    def _widths(self) -> list[float]:
        return [key_width(key) for key in self._keys]


def key_width(key: str) -> float:
    """How wide a keycap is."""
    return max(theme().px(20), theme().metrics("micro").horizontalAdvance(key) + theme().px(12))


def paint_keys(painter: QPainter, box: QRectF, keys: Sequence[str]) -> None:
    """Keycaps side by side from the left of a box."""
    left = box.left()
    for key in keys:
        width = key_width(key)
        cap = QRectF(left, box.center().y() - theme().px(10), width, theme().px(20))
        rounded(painter, cap, 5, "side", "line")
        text_line(painter, cap, key, "micro", "text2", align=Qt.AlignmentFlag.AlignHCenter)
        left += width + 4

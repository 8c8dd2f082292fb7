"""A filter as a chip: quiet while it asks nothing, in ink with a cross once it does."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from relbook.ui.shared.icons import icon, paint_icon
from relbook.ui.shared.menu import Menu
from relbook.ui.shared.paint import focus_ring, rounded, text_line, text_width
from relbook.ui.shared.theme import theme


class FilterChip(QAbstractButton):
    """Opens a menu of choices; the first of them asks nothing.

    With no more than one choice it is a switch.
    """

    chosen = Signal(object)  # what the choice stands for

    def __init__(self, icon_name: str, rest: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon_name
        self._rest = rest
        self._choices: list[tuple[str, object, str]] = []
        self._value: object = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.clicked.connect(self._on_clicked)
        self.set_choices([])

    @property
    def asks(self) -> bool:
        """Whether anything is chosen."""
        return bool(self._value)

    def set_choices(self, choices: list[tuple[str, object, str]]) -> None:
        """What can be chosen: words, what they stand for, an icon."""
        self._choices = choices
        self._dress()

    def offers(self, value: object) -> bool:
        """Whether this can be chosen."""
        return any(known == value for _, known, _ in self._choices)

    def choose(self, value: object) -> None:
        """Show this choice without saying so."""
        self._value = value
        self._dress()

    def menu_of_choices(self) -> Menu:
        """The choices as a menu, the present one ticked."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for words, value, icon_name in [(self._rest, None, ""), *self._choices]:
            action = QAction(words.replace("&", "&&"), menu)
            if icon_name:
                action.setIcon(icon(icon_name))
            action.setCheckable(True)
            action.setChecked((value or None) == (self._value or None))
            action.setData(value)
            group.addAction(action)
            menu.addAction(action)
        menu.triggered.connect(self._on_picked)
        return menu

    def sizeHint(self) -> QSize:
        role = "small_strong" if self.asks else "small"
        wide = text_width(self._words(), role) + theme().px(
            34 + (14 if self._switch() and not self.asks else 32)
        )
        return QSize(round(wide), theme().px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # Ctrl+Enter is the sheet's
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.asks:
            self._pick(None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.asks and self._cross().contains(event.position()):
            self.setDown(False)
            self._pick(None)
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        fill, edge, tone = ("ink_tint", "ink_line", "ink_text") if self.asks else ("", "line_strong", "text2")
        if self.underMouse() and not self.asks:
            fill = "hover"
        rounded(painter, box, 9, fill, edge)
        side = theme().px(16)
        mark = QRectF(theme().px(11), (box.height() - side) / 2, side, side)
        paint_icon(painter, self._icon, self._mirror(mark), theme().color(tone))
        role = "small_strong" if self.asks else "small"
        words = QRectF(theme().px(34), 0, text_width(self._words(), role) + 1, box.height())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        text_line(painter, self._mirror(words), self._words(), role, tone, align=align)
        if self.asks or not self._switch():
            name = "x" if self.asks else "caret-down"
            inset = theme().px(8)
            paint_icon(
                painter, name, self._cross().adjusted(inset, inset, -inset, -inset), theme().color(tone)
            )
        if self.hasFocus():
            focus_ring(painter, box, 9)

    def _switch(self) -> bool:
        return len(self._choices) == 1

    def _words(self) -> str:
        if not self.asks:
            return self._choices[0][0] if self._switch() else self._rest
        return next((words for words, value, _ in self._choices if value == self._value), self._rest)

    def _cross(self) -> QRectF:
        side = theme().px(28)
        return self._mirror(
            QRectF(self.width() - side - theme().px(3), (self.height() - side) / 2, side, side)
        )

    def _mirror(self, box: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return box
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())

    def _dress(self) -> None:
        self.setAccessibleName(self._words())
        self.setAccessibleDescription(
            self.tr("Filter. Delete takes it away.") if self.asks else self.tr("Filter")
        )
        self.updateGeometry()
        self.update()

    def _pick(self, value: object) -> None:
        if (value or None) != (self._value or None):
            self.choose(value)
            self.chosen.emit(value)

    def _on_clicked(self) -> None:
        if self._switch():
            self._pick(None if self.asks else self._choices[0][1])
        else:
            self.menu_of_choices().popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def _on_picked(self, action: QAction) -> None:
        self._pick(action.data())

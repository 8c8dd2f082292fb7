"""The shapes of Qt's own widgets, painted from the tokens.

There is no style sheet for the whole application: with one, Qt matches every widget against every rule,
and dresses the whole family again at each change of a parent. That was 1.1 of 2.5 s of opening the
window, and 10 MB. What is rare (menus, tables) wears a sheet of its own (`sheet_style.py`).
"""

from typing import Any, Protocol

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QFrame,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStyle,
    QTableView,
    QTextEdit,
    QWidget,
)

from relbook.ui.shared.button_looks import VARIANTS, Variant, button_look, variant
from relbook.ui.shared.scroll_bars import BAR, bar_part, paint_bar
from relbook.ui.shared.shapes import box, paint_label
from relbook.ui.shared.sheet_style import menu_sheet, progress_sheet, table_sheet
from relbook.ui.shared.veiled_style import VeiledStyle

_State = QStyle.StateFlag
_CE = QStyle.ControlElement
_PE = QStyle.PrimitiveElement
_CC = QStyle.ComplexControl
_CT = QStyle.ContentsType
_SC = QStyle.SubControl
_SE = QStyle.SubElement

RADIUS = 9
FIELD_PAD = 11
"""From the edge of a field to its words, the edge itself with it."""

ICON_GAP = 8
"""Between the icon of a choice and its words, in pixels at 100 %."""

CARET = 30
"""Where a choice has its caret."""

TIP_PAD = (14, 11, 14, 11)
"""Around the words of a tooltip."""


class Look(Protocol):
    """What the shapes need to know of a theme."""

    def color(self, role: str) -> QColor: ...

    def hex(self, role: str) -> str: ...

    def px(self, length: float) -> int: ...


_SHEETS = {QMenu: menu_sheet, QTableView: table_sheet, QProgressBar: progress_sheet}
"""Who wears a sheet."""


class HouseStyle(VeiledStyle):
    """Fusion where nothing is said here, and the names of call mode as `VeiledStyle` has them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def polish(self, widget: Any) -> None:
        super().polish(widget)
        if not isinstance(widget, QWidget):
            return
        self.dress(widget)
        if isinstance(widget, QAbstractScrollArea):
            self._clear(widget)
        parent = widget.parentWidget()
        if isinstance(parent, QWidget) and isinstance(parent.parentWidget(), QScrollArea):
            widget.setAutoFillBackground(False)

    def _clear(self, area: QAbstractScrollArea) -> None:
        """Let what lies below be seen through what scrolls, without a frame where nothing is typed in it."""
        if area.window().windowType() == Qt.WindowType.Popup:
            return  # nothing lies below what drops down
        area.viewport().setAutoFillBackground(False)
        inside = area.widget() if isinstance(area, QScrollArea) else None
        if inside is not None and not inside.property("ground"):
            inside.setAutoFillBackground(False)  # it may have been dressed before it scrolled
        if not isinstance(area, QTextEdit | QPlainTextEdit):
            area.setFrameShape(QFrame.Shape.NoFrame)

    def dress(self, widget: QWidget) -> None:
        """Give a widget the colours of the moment, where they are its own and not the application's."""
        ground = widget.property("ground")
        if ground:
            palette = widget.palette()
            palette.setColor(QPalette.ColorRole.Window, self._look.color(ground))
            widget.setPalette(palette)
            styled = widget.testAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            widget.setAutoFillBackground(styled or isinstance(widget, QFrame))
        elif widget.metaObject().className() == "QTipLabel":
            widget.setContentsMargins(*TIP_PAD)
        elif isinstance(widget, tuple(_SHEETS)):
            sheet = next(make for kind, make in _SHEETS.items() if isinstance(widget, kind))(self._look)
            if widget.styleSheet() != sheet:
                widget.setStyleSheet(sheet)

    # -- sizes --

    def sizeFromContents(  # noqa: N802 - Qt's own
        self, kind: Any, option: Any, size: QSize, widget: Any = None
    ) -> QSize:
        if kind == _CT.CT_PushButton and isinstance(widget, QPushButton):
            of = variant(widget.property("variant"))
            edge = 2 if of.rest.edge else 0
            wide = size.width() + 2 * self._pad(of) + edge
            if widget.menu() is not None:  # which is shown by an icon, or by nothing
                wide -= self.pixelMetric(QStyle.PixelMetric.PM_MenuButtonIndicator, option, widget)
            return QSize(wide, max(size.height(), self._look.px(of.tall)) + edge)
        if kind == _CT.CT_LineEdit:
            if widget is not None and widget.property("bare"):
                return QSize(size.width(), max(size.height(), self._look.px(32)))
            return QSize(size.width() + 2 * FIELD_PAD, max(size.height(), self._look.px(32)) + 2)
        if kind == _CT.CT_ComboBox:
            wide = size.width() + 2 * FIELD_PAD + self._look.px(CARET)
            if isinstance(widget, QComboBox) and not widget.itemIcon(0).isNull():
                side = widget.iconSize().width()
                wide += self._look.px(side + ICON_GAP) - side - 4  # Qt counts a gap of 4
            return QSize(wide, max(size.height(), self._look.px(32)) + 2)
        if kind == _CT.CT_ScrollBar:
            upright = not option.state & _State.State_Horizontal
            return QSize(BAR, size.height()) if upright else QSize(size.width(), BAR)
        return super().sizeFromContents(kind, option, size, widget)

    def subElementRect(  # noqa: N802 - Qt's own
        self, element: Any, option: Any, widget: Any = None
    ) -> QRect:
        if element == _SE.SE_LineEditContents:
            bare = widget is not None and widget.property("bare")
            return QRect(option.rect) if bare else option.rect.adjusted(FIELD_PAD, 1, -FIELD_PAD, -1)
        return super().subElementRect(element, option, widget)

    def subControlRect(  # noqa: N802 - Qt's own
        self, control: Any, option: Any, part: Any, widget: Any = None
    ) -> QRect:
        if control == _CC.CC_ScrollBar:
            return bar_part(self, option, part)
        if control == _CC.CC_ComboBox and part == _SC.SC_ComboBoxEditField:
            room = option.rect.adjusted(FIELD_PAD, 1, -FIELD_PAD - self._look.px(CARET), -1)
            return self.visualRect(option.direction, option.rect, room)
        return super().subControlRect(control, option, part, widget)

    # -- painting --

    def drawPrimitive(self, element: Any, option: Any, painter: QPainter, widget: Any = None) -> None:
        if element == _PE.PE_PanelLineEdit:
            if isinstance(widget, QLineEdit) and not widget.property("bare"):
                self._field(option, painter, widget)
        elif element == _PE.PE_Frame and isinstance(widget, QTextEdit | QPlainTextEdit):
            if not widget.property("bare"):
                self._field(option, painter, widget)
        elif element == _PE.PE_Frame and widget is not None and widget.windowType() == Qt.WindowType.Popup:
            box(painter, QRectF(option.rect), 0, edge=self._look.color("line_strong"))
        elif element == _PE.PE_PanelTipLabel:
            painter.fillRect(option.rect, self._look.color("text"))
        elif element != _PE.PE_FrameFocusRect:  # the window has a ring of its own (`at_keyboard.py`)
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(self, element: Any, option: Any, painter: QPainter, widget: Any = None) -> None:
        if element == _CE.CE_PushButton and isinstance(widget, QPushButton):
            self._button(option, painter, widget)
        elif element == _CE.CE_Splitter:
            painter.fillRect(option.rect, self._look.color("line"))
        elif element == _CE.CE_MenuEmptyArea:  # behind what a choice offers
            painter.fillRect(option.rect, self._look.color("raised"))
        elif element == _CE.CE_ComboBoxLabel:
            self._chosen(option, painter, widget)
        else:
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(  # noqa: N802 - Qt's own
        self, control: Any, option: Any, painter: QPainter, widget: Any = None
    ) -> None:
        if control == _CC.CC_ScrollBar:
            paint_bar(self, option, painter, self._look)
        elif control == _CC.CC_ComboBox:
            self._field(option, painter, widget)
        elif control == _CC.CC_ToolButton:
            self._tool(option, painter, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def _field(self, option: Any, painter: QPainter, widget: QWidget) -> None:
        """What is typed or chosen in; the edge says where the keyboard is, and what is not right."""
        enabled = bool(option.state & _State.State_Enabled)
        fault = widget.property("fault") in ("true", True)
        focused = bool(option.state & _State.State_HasFocus) or widget.hasFocus()
        box(
            painter,
            QRectF(widget.rect()),
            RADIUS,
            fill=self._look.color(
                "raised" if enabled or not isinstance(widget, QLineEdit | QComboBox) else "hover"
            ),
            edge=self._look.color("persimmon" if fault else "ink" if focused else "line_input"),
            width=2 if fault or focused else 1,
        )

    def _chosen(self, option: Any, painter: QPainter, widget: QWidget) -> None:
        room = self.subControlRect(_CC.CC_ComboBox, option, _SC.SC_ComboBoxEditField, widget)
        enabled = bool(option.state & _State.State_Enabled)
        painter.setPen(self._look.color("text" if enabled else "text3"))
        if not option.currentIcon.isNull():
            room = self._lead(option, painter, room, option.currentIcon, enabled=enabled)
        side = self.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        dots = Qt.TextElideMode.ElideRight  # it ends before the caret
        free = room.width() + 4  # Qt measures a choice by its ink, and there is air before the caret
        said = painter.fontMetrics().elidedText(option.currentText, dots, free)
        self.drawItemText(painter, room, side.value, option.palette, enabled, said)

    def _lead(self, option: Any, painter: QPainter, room: QRect, icon: QIcon, *, enabled: bool) -> QRect:
        """Paint an icon at the near side, and say what room it leaves."""
        mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
        side = self._look.px(option.iconSize.width())
        spot = QRect(room.x(), room.y() + (room.height() - side) // 2, side, side)
        icon.paint(painter, self.visualRect(option.direction, room, spot), mode=mode)
        return self.visualRect(option.direction, room, room.adjusted(side + self._look.px(ICON_GAP), 0, 0, 0))

    def _tool(self, option: Any, painter: QPainter, widget: QWidget) -> None:
        state = option.state
        if state & (_State.State_Sunken | _State.State_On):
            box(painter, QRectF(option.rect), RADIUS, fill=self._look.color("pressed"))
        elif state & _State.State_MouseOver and state & _State.State_Enabled:
            box(painter, QRectF(option.rect), RADIUS, fill=self._look.color("hover"))
        self.drawControl(_CE.CE_ToolButtonLabel, option, painter, widget)

    def _button(self, option: Any, painter: QPainter, widget: QPushButton) -> None:
        of = variant(widget.property("variant"))
        look = button_look(of, option.state)
        fill = self._look.color(look.fill) if look.fill else None
        edge = self._look.color(look.edge) if look.edge else None
        if fill or edge:
            box(painter, QRectF(option.rect), RADIUS, fill=fill, edge=edge)
        painter.setPen(QColor(widget.property("words") or self._look.color(look.words)))
        lit = option.state & _State.State_MouseOver and option.state & _State.State_Enabled
        if widget.property("variant") == "link" and lit:
            font = painter.font()
            font.setUnderline(True)
            painter.setFont(font)
        inset = self._pad(of) + (1 if of.rest.edge else 0)
        paint_label(self, option, painter, option.rect.adjusted(inset, 0, -inset, 0), left=of.left)

    def _pad(self, of: Variant) -> int:
        return of.pad if of is VARIANTS["link"] else self._look.px(of.pad)

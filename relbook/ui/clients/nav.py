"""The places of the window: Today, the insights, everyone's journal, the Inbox, Promises, Prompts."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from relbook.ui.shared.figures import figure
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import focus_ring, rounded, text_line
from relbook.ui.shared.painted import PaintedButton
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip


class Place(PaintedButton):
    """One row: icon, name, and a count when there is something to count."""

    def __init__(self, icon_name: str, filled: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = (icon_name, filled)
        self._name = name
        self._count = 0
        self.rail = False
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.say(0)

    def say(self, count: int) -> None:
        """Say how many wait there."""
        self._count = count
        self.setAccessibleName(f"{self._name}, {figure(count)}" if count else self._name)
        tip(self, self._name if self.rail else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(56, theme().px(35))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(8, 0.5, -8, -0.5)
        on = self.isChecked()
        if on or self.underMouse():
            rounded(painter, box, 10, "selected" if on else "pressed" if self.isDown() else "hover")
        if self.ring:
            focus_ring(painter, box, 10)
        side = theme().px(19)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = box.right() - 11 - side if rtl else box.left() + 11
        spot = QRectF(
            box.center().x() - side / 2 if self.rail else left, box.center().y() - side / 2, side, side
        )
        paint_icon(painter, self._icons[1 if on else 0], spot, theme().color("ink" if on else "text2"))
        if self.rail:
            return
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        near_icon = 11 + side + 10
        words = box.adjusted(14, 0, -near_icon, 0) if rtl else box.adjusted(near_icon, 0, -14, 0)
        text_line(painter, words, self._name, "strong", "text", align=far if rtl else near, weight=500)
        if self._count:
            count = box.adjusted(14, 0, -14, 0)
            align = near if rtl else far
            text_line(painter, count, figure(self._count), "small_strong", "text2", align=align)


class Nav(QWidget):
    """The places, one below another."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places = {
            "today": Place("sun-horizon", "sun-horizon-fill", self.tr("Today")),
            "insights": Place("chart-donut", "chart-donut-fill", self.tr("Insights")),
            "everyone": Place("books", "books", self.tr("Everyone")),
            "inbox": Place("tray", "tray", self.tr("Inbox")),
            "promises": Place("check-square-offset", "check-square-offset", self.tr("Promises")),
            "prompts": Place("lightbulb-filament", "lightbulb-filament-fill", self.tr("Prompts")),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(0)
        for place in self.places.values():
            column.addWidget(place)
            place.clicked.connect(self._on_clicked)

    def choose(self, name: str) -> None:
        """Mark a place; an unknown name marks none."""
        for key, place in self.places.items():
            place.setChecked(key == name)

    def count(self, name: str, count: int) -> None:
        """Say how many wait at a place; an empty Inbox needs no row."""
        self.places[name].say(count)
        if name == "inbox":
            self.places[name].setVisible(count > 0)

    def fold(self, *, rail: bool) -> None:
        """Be icons only, or whole again."""
        for place in self.places.values():
            place.rail = rail
            place.say(place._count)  # noqa: SLF001 - its own rows

    def _on_clicked(self) -> None:
        for key, place in self.places.items():
            if place is self.sender():
                self.chosen.emit(key)

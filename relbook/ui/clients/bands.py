"""The bands of the side that hold still: the name of the book, the head of the list, the foot."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QIcon, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook import assets
from relbook.journal.roster import Order
from relbook.ui.shared.controls import Button, IconButton, Label
from relbook.ui.shared.edges import edges
from relbook.ui.shared.icons import icon
from relbook.ui.shared.language import tr
from relbook.ui.shared.line import Pen
from relbook.ui.shared.menu import Menu
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip

LEAST = 4
"""Of how many letters and dots something is still said; fewer are left out."""


class _BookMark(Label):
    """The mark of the book, in the size and the light of the moment."""

    def _dress(self) -> None:
        super()._dress()
        self.setPixmap(icon_of_book(theme().px(26), self.devicePixelRatioF()))


class _BookName(Label):
    """The name of the program, as heavy as a heading and as large as a question, as the pictures have it."""

    def _dress(self) -> None:
        super()._dress()
        self.setFont(theme().font("prompt", weight=600))


class BookBand(QWidget):
    """The mark and the name of the book, the lock and the menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = _BookName("relbook", role="prompt")
        self.mark = _BookMark()
        self.lock = IconButton("lock-key", self.tr("Lock now"), "Ctrl+L")
        self.menu = IconButton("list", self.tr("Menu"), "F10")
        self._rail = False
        row = self._row = QHBoxLayout(self)
        row.setSpacing(4)
        row.addWidget(self.mark)
        row.addSpacing(6)
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.lock)
        row.addWidget(self.menu)
        self._stand()

    def fold(self, *, rail: bool) -> None:
        """Be the mark alone, in the middle of a rail, or whole again."""
        self._rail = rail
        for widget in (self.title, self.lock, self.menu):
            widget.setHidden(rail)
        self._stand()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._rail:
            self._stand()

    def _stand(self) -> None:
        middle = (self.width() - self.mark.sizeHint().width()) // 2
        self._row.setContentsMargins(edges(max(0, middle), 16, 0, 0) if self._rail else edges(14, 16, 10, 0))


class SmallButton(Button):
    """A button in small type, for where there is little room; a caret says that it opens."""

    def __init__(
        self, text: str, *, variant: str, opens: bool = False, parent: QWidget | None = None
    ) -> None:
        self._opens = opens
        super().__init__(text, variant=variant, parent=parent)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + theme().px(14), hint.height()) if self._opens else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._opens:
            side = theme().px(12)
            pen = Pen(self, QPainter(self))
            spot = pen.spot(self.width() - theme().px(4) - side, (self.height() - side) / 2, side, side)
            pen.icon("caret-down", spot, "text2")

    def _dress(self) -> None:
        font = theme().font("small")
        if self.font() != font:
            self.setFont(font)


class HeadBand(QWidget):
    """What the list is, how many are on it, its order, the funnel, and adding somebody."""

    def __init__(self, order: Order, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order = order
        self.heading = Label(self.tr("Clients"), role="small_strong", tone="text2")
        self.count = Label(role="small", tone="text3")
        self.order = SmallButton(order_words(order), variant="tight", opens=True)
        self.funnel = IconButton("funnel-simple", self.tr("Which clients to show"))
        self.add = IconButton("plus", self.tr("Add a client"), "Ctrl+Shift+N")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 10, 2)
        row.setSpacing(2)
        row.addWidget(self.heading)
        row.addSpacing(4)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.order)
        row.addWidget(self.funnel)
        row.addWidget(self.add)

    def show_count(self, number: str) -> None:
        """Say how many are on the list."""
        self.count.setText(number)
        self._fit()

    def show_order(self, order: Order) -> None:
        """Say in which order the list is."""
        self._order = order
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Where it is narrow the order of the list ends in dots, its caret stays; the number goes last."""
        words = order_words(self._order)
        self.order.setText(words)
        others = (self.heading, self.order, self.funnel, self.add)
        lacks = 44 + sum(widget.sizeHint().width() for widget in others) - self.width()
        metrics, number = self.order.fontMetrics(), self.count.sizeHint().width()
        self.count.setHidden(lacks + number > metrics.horizontalAdvance(words))
        lacks += 0 if self.count.isHidden() else number
        if lacks > 0:
            most = metrics.horizontalAdvance(words) - lacks
            said = metrics.elidedText(words, Qt.TextElideMode.ElideRight, most)
            self.order.setText(said if len(said) >= LEAST else "")
        name = self.tr("Order of the list")
        self.order.setAccessibleName(f"{name}: {words}")
        tip(self.order, words if lacks > 0 else "")

    def show_asking(self, *, asking: bool) -> None:
        """Say whether the funnel leaves anybody out."""
        self.funnel.set_icon("funnel-simple", "ink_text" if asking else "text2")
        said = self.tr("Which clients to show, not everybody now")
        self.funnel.say(said if asking else self.tr("Which clients to show"))


class FootBand(QWidget):
    """How the book is kept, in a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.safe = Paragraph(role="caption", tone="text2")
        self.back_up = SmallButton(self.tr("Back up now"), variant="link")
        self.back_up.hide()
        self._parts = {"safe": "", "backed": ""}
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 12, 8)
        row.setSpacing(8)
        self._shield = Label()
        self._dress()
        theme().changed.connect(self._dress)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.safe)
        words.addWidget(self.back_up, 0, Qt.AlignmentFlag.AlignLeading)
        row.addWidget(self._shield, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def say(self, part: str, words: str) -> None:
        """Say who can read the book ("safe"), or how old its backup is ("backed")."""
        self._parts[part] = words
        self.safe.set_text(" ".join(filter(None, self._parts.values())))

    def _dress(self) -> None:
        self._shield.setPixmap(icon("shield-check", "sage_text").pixmap(QSize(18, 18)))

    def offer_backup(self, *, offered: bool) -> None:
        """Offer to make a backup, or not."""
        self.back_up.setVisible(offered)


class OrderMenu(Menu):
    """The orders of the list, and whether those taken off it are shown instead."""

    def __init__(self, order: Order, parent: QWidget) -> None:
        super().__init__(parent)
        self.orders = QActionGroup(self)
        for one in Order:
            action = QAction(order_words(one), self, checkable=True, checked=one is order)
            action.setData(one)
            self.orders.addAction(action)
            self.addAction(action)
        self.addSeparator()
        self.put_away = QAction(self.tr("Show those taken off the list"), self, checkable=True)
        self.addAction(self.put_away)


def padded(widget: QWidget, left: int, top: int, right: int, bottom: int) -> QVBoxLayout:
    """A widget with air around it, in pixels."""
    box = QVBoxLayout()
    box.setContentsMargins(left, top, right, bottom)
    box.addWidget(widget)
    return box


def order_words(order: Order) -> str:
    """What an order of the list is called."""
    return {
        Order.RHYTHM: tr("by rhythm"),
        Order.NAME: tr("by name"),
        Order.TALK: tr("by last talk"),
        Order.MEETING: tr("by next meeting"),
    }[order]


def icon_of_book(side: int, ratio: float) -> QPixmap:
    """The app's mark as a picture, in the ink of the light one is in."""
    name = "icons/relbook-dark.svg" if theme().dark else "icons/relbook.svg"
    return QIcon(str(assets.path(name))).pixmap(QSize(side, side), ratio)

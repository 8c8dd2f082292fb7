"""What scrolls down where room is short: a page, and the body of a sheet no higher than it must be."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QSizePolicy, QWidget

from relbook.ui.shared.theme import theme

LEAST = 80
"""How low it may become, in pixels at 100 %."""


class Scrolling(QScrollArea):
    """Holds one page at a time; it scrolls down, never sideways, and what is on the page has the keyboard."""

    def __init__(self, page: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if page is not None:
            self.setWidget(page)

    def setWidget(self, widget: QWidget) -> None:  # noqa: N802 - Qt's own
        """Hold this page; where it only holds others, none is painted again when it grows below them."""
        widget.setAttribute(Qt.WidgetAttribute.WA_StaticContents, type(widget) is QWidget)
        super().setWidget(widget)

    def turn_to(self, page: QWidget) -> None:
        """Hold this page instead of the one before."""
        self.let_go()
        self.setWidget(page)
        if not page.property("ground"):
            page.setAutoFillBackground(False)  # Qt fills it, and where this is in view already it stays so

    def let_go(self) -> None:
        """Hold nothing; the page goes once nothing in it is at work: it may be what was clicked."""
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()


class Scrolled(Scrolling):
    """The body of a sheet, a layout: as high as what it holds where there is room; head and foot stay."""

    def __init__(self, inside: QLayout, parent: QWidget | None = None) -> None:
        page = QWidget()
        page.setLayout(inside)
        super().__init__(page, parent)
        self._inside = inside
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inside = self._inside
        if not inside.hasHeightForWidth():
            return inside.sizeHint().height()
        return inside.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        width = self._inside.sizeHint().width()
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._inside.minimumSize().width(), theme().px(LEAST))

    def _fit(self) -> None:
        """No bar where all is in view: Qt keeps one that is needed only since it is there."""
        fits = self.heightForWidth(self.width()) <= self.height()
        wanted = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if self.verticalScrollBarPolicy() != wanted:
            self.setVerticalScrollBarPolicy(wanted)

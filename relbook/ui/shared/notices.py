"""What the window says in passing: a toast for what was done, a banner for what is at risk."""

from collections.abc import Callable, Sequence
from itertools import zip_longest

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbook.ui.shared.announcing import announce
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.line import Pen
from relbook.ui.shared.paint import rounded, shadow
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.sheet import sheets_open
from relbook.ui.shared.theme import theme

STAY_MS = 6000
"""How long a toast stays when nobody touches it, in milliseconds (design section 6)."""


class FootBar(QWidget):
    """A bar in the other look's colours at the foot of its window, above all in it: an icon, then a row.

    `margin` is how far the row stays from the ends, in pixels; `hue` is the role of the icon.
    """

    def __init__(self, window: QWidget, icon_name: str, hue: str, margin: int) -> None:
        super().__init__(window)
        self._window, self._icon, self._hue = window, icon_name, hue
        self.words = Label(role="ui")
        self.words.may_shrink()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(margin, 18, margin, 24)
        self.row.addSpacing(60 - margin)  # the icon's: a layout is mirrored, its margins are not
        self.row.addWidget(self.words)
        window.installEventFilter(self)
        self.hide()

    def foot(self) -> int:
        """How far down it may reach, in the window's pixels."""
        return self._window.height() - 18

    def place(self) -> None:
        """Stand in the middle of the window's foot, as wide as the words are and no wider than it."""
        self.adjustSize()
        self.resize(min(self.width(), self._window.width()), self.height())
        self._stand()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._stand()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(14, 8, -14, -14)
        shadow(painter, box, 12)
        rounded(painter, box, 12, "text")
        pen = Pen(self, painter)
        pen.icon(self._icon, pen.spot(28, box.center().y() - 10, 20, 20), self._hue)

    def _stand(self) -> None:
        self.move((self._window.width() - self.width()) // 2, self.foot() - self.height())


class Toast(FootBar):
    """One sentence at the foot of the window, with Undo beside it."""

    undo = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "check-circle-fill", "sage", 26)
        self._act: Callable[[], object] | None = None
        self.setAccessibleName(self.tr("Notice"))
        self.action = Button(self.tr("Undo"), variant="link")
        self.offered = Button("", variant="link")
        self.row.setSpacing(16)
        self.row.addWidget(self.offered)
        self.row.addWidget(self.action)
        self._timer = QTimer(self, singleShot=True, interval=STAY_MS)
        self._timer.timeout.connect(self._on_time)
        self.action.clicked.connect(self._on_undo)
        self.offered.clicked.connect(self._on_accepted)

    def say(self, sentence: str, *, undo: bool = True, icon_name: str = "check-circle-fill") -> None:
        """Show a sentence; one at a time."""
        self._icon = icon_name
        self.words.setText(sentence)
        self.words.set_tone("window")
        self.action.set_words(_link_on_text())
        self.action.setVisible(undo)
        self.offered.hide()
        self.setAccessibleDescription(sentence)
        self.place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, sentence)

    def offer(self, words: str, act: Callable[[], object]) -> None:
        """Offer something more beside Undo, for as long as the sentence stands."""
        self._act = act
        self.offered.setText(words)
        self.offered.set_words(_link_on_text())
        self.offered.show()
        self.place()

    def withdraw(self) -> None:
        """What the sentence tells of stands no longer."""
        if self.action.isVisibleTo(self):
            self.hide()

    def foot(self) -> int:
        return min([super().foot(), *(sheet.foot_top() for sheet in sheets_open(self._window))])

    def _on_undo(self) -> None:
        self.hide()
        self.undo.emit()

    def _on_accepted(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _on_time(self) -> None:
        if self.underMouse() or self.action.hasFocus() or self.offered.hasFocus():
            self._timer.start()
        else:
            self.hide()


def _link_on_text() -> str:
    """The colour of a link on a toast, whose ground is the text's: the other look's ink."""
    return theme().opposite("ink_text")


class BannerLink(Button):
    """One more thing that can be done about what a banner says; the banner stays."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", variant="link", parent=parent)
        self._act: Callable[[], object] | None = None
        self.clicked.connect(self._on_clicked)
        self.hide()

    def offer(self, words: str, act: Callable[[], object] | None) -> None:
        """Offer this, or nothing."""
        self._act = act
        self.setText(words)
        self.setVisible(bool(words))

    def _on_clicked(self) -> None:
        if self._act is not None:
            self._act()


class Banner(QWidget):
    """A sentence that stays until it is dealt with: persimmon for work at risk, honey to look at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tint = "honey"
        self.at_risk = False
        self._icon = "warning-circle"
        self._act: Callable[[], object] | None = None
        self.setAccessibleName(self.tr("Message"))
        self.words = Paragraph(role="small")
        self.action = Button("", variant="link")
        self.more = (BannerLink(self), BannerLink(self))
        self.dismiss = Button(self.tr("Close"), variant="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addSpacing(38)  # the icon's: a layout is mirrored, its margins are not
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.action, *self.more, self.dismiss):
            row.addWidget(button)
        self.action.clicked.connect(self._on_action)
        self.dismiss.clicked.connect(self.hide)
        self.hide()

    def say(
        self,
        sentence: str,
        *,
        risk: bool = False,
        action: str = "",
        act: Callable[[], object] | None = None,
        icon_name: str = "warning-circle",
        more: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> None:
        """Show a sentence, and what can be done about it; after what is in `more` it stays, at most two."""
        self._icon = icon_name
        self._tint, self.at_risk = "persimmon" if risk else "honey", risk
        self._act = act
        self.words.set_text(sentence)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        for link, offered in zip_longest(self.more, more):
            link.offer(*(offered or ("", None)))
        self.setAccessibleDescription(sentence)
        self.show()
        self.update()
        announce(self, sentence, urgent=risk)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(12, 6, -12, -6)
        rounded(painter, box, 12, f"{self._tint}_tint")
        pen = Pen(self, painter)
        pen.icon(self._icon, pen.spot(26, box.center().y() - 10, 20, 20), f"{self._tint}_text")

    def _on_action(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

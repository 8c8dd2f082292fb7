"""The locked door: a passphrase, and nothing of what lies behind it."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from relbook.ui.shared.controls import Button, IconButton, Label
from relbook.ui.shared.marks import Mark
from relbook.ui.shared.paint import rounded, shadow
from relbook.ui.shared.theme import theme
from relbook.ui.unlocking.caps import caps_lock
from relbook.ui.unlocking.drawing import BookMark, Orbits
from relbook.ui.unlocking.reason import TallButton, TallEdit, note

FIRST_WAIT, LONGEST_WAIT = 500, 8000
"""How long one waits after a wrong passphrase, in milliseconds; it doubles each time."""

REACH = 40
"""How far the shadow of the card reaches, in pixels."""


class UnlockScreen(Orbits):
    """Asks for the passphrase; `refused` says that it was not the right one."""

    tried = Signal(str)
    another = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The book is locked"))
        self.setWindowTitle("relbook")
        self._wrong = 0
        self._caps: bool | None = None
        self.words = TallEdit()
        self.eye = IconButton("eye", self.tr("Show the passphrase"), "Alt+S")
        self.told = Label(role="small", tone="text2")
        self.told_mark = Mark("arrow-fat-line-up", "text2", 16)
        self.open = TallButton(self.tr("Open my book"), variant="primary")
        self.other = Button(self.tr("Another book"), variant="link")
        self._wait = QTimer(self, singleShot=True)
        self._dress()
        self._lay_out()
        self._wire()
        self._say_state()

    def refused(self) -> None:
        """That was not it: say so, calmly, and wait a little longer each time."""
        self._wrong += 1
        self._wait.start(min(FIRST_WAIT * 2 ** (self._wrong - 1), LONGEST_WAIT))
        self.words.setProperty("fault", "true")
        self._repolish()
        self._say_state()
        self.words.selectAll()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._caps = caps_lock(event, self._caps)
            self._say_state()
        return False

    def _dress(self) -> None:
        self.words.setEchoMode(QLineEdit.EchoMode.Password)
        self.words.setAccessibleName(self.tr("Passphrase"))
        self.words.setTextMargins(4, 0, theme().px(34), 0)
        self.words.installEventFilter(self)
        self.open.setDefault(True)
        self.eye.setParent(self.words)
        inside = QHBoxLayout(self.words)
        inside.setContentsMargins(0, 0, 6, 0)
        inside.addStretch(1)
        inside.addWidget(self.eye)

    def _lay_out(self) -> None:
        self.card = _DoorCard()
        column = QVBoxLayout(self.card)
        column.setContentsMargins(40 + REACH, 34 + REACH, 40 + REACH, 24 + REACH)
        column.setSpacing(0)
        title = Label(self.tr("Welcome back"), "title")
        beneath = Label(self.tr("Your book is locked on this computer."), "ui", "text2")
        column.addWidget(BookMark())
        column.addSpacing(18)
        for label in (title, beneath):
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(24)
        name = Label(self.tr("Passphrase"), "small_strong", "text2")
        name.setBuddy(self.words)
        column.addWidget(name)
        column.addSpacing(6)
        column.addWidget(self.words)
        column.addLayout(self._told())
        column.addWidget(self.open)
        column.addSpacing(12)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignHCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 22)
        whole.addStretch(10)
        whole.addWidget(self.card, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(13)
        whole.addWidget(
            note(
                "lock-key",
                self.tr("Only your passphrase opens it. We cannot reset it, and neither can anyone else."),
                "stone",
            )
        )

    def _told(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 10)
        row.setSpacing(8)
        row.addWidget(self.told_mark)
        row.addWidget(self.told, 1)
        return row

    def _wire(self) -> None:
        self.open.clicked.connect(self._on_try)
        self.words.returnPressed.connect(self._on_try)
        self.words.textEdited.connect(self._on_edited)
        self.eye.clicked.connect(self._on_eye)
        self.other.clicked.connect(self.another)
        self._wait.timeout.connect(self._say_state)
        QShortcut(QKeySequence("Alt+S"), self).activated.connect(self._on_eye)
        self.setFocusProxy(self.words)

    def _say_state(self) -> None:
        """One sentence below the field: that it was wrong, or that Caps Lock is on, or nothing."""
        wrong = self.words.property("fault") == "true"
        self.told_mark.setVisible(wrong or bool(self._caps))
        if wrong:
            self.told.setText(self.tr("That is not it. Nothing is lost, take your time."))
            self.told_mark.show_icon("warning-circle", "persimmon_text")
        elif self._caps:
            self.told.setText(self.tr("Caps Lock is on"))
            self.told_mark.show_icon("arrow-fat-line-up", "text2")
        else:
            self.told.setText(" ")
        self.told.set_tone("persimmon" if wrong else "text2")
        self.words.setAccessibleDescription(self.told.text().strip())
        self.open.setEnabled(not self._wait.isActive())

    def _repolish(self) -> None:
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)

    def _on_edited(self) -> None:
        if self.words.property("fault") == "true":
            self.words.setProperty("fault", "false")
            self._repolish()
            self._say_state()

    def _on_try(self) -> None:
        if self.words.text() and not self._wait.isActive():
            self.tried.emit(self.words.text())

    def _on_eye(self) -> None:
        hidden = self.words.echoMode() == QLineEdit.EchoMode.Password
        self.words.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self.eye.set_icon("eye-slash" if hidden else "eye")
        self.eye.say(self.tr("Hide the passphrase") if hidden else self.tr("Show the passphrase"))


class _DoorCard(QWidget):
    """A raised card with the deep shadow of a sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(theme().px(440) + 2 * REACH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(REACH, REACH, -REACH, -REACH)
        shadow(painter, box, 18, "popup")
        rounded(painter, box, 18, "raised", "line")

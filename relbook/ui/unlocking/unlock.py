"""The locked door: a passphrase, and nothing of what lies behind it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.errors import RecoveryError
from relbook.journal import recovery
from relbook.store.seal import raw
from relbook.ui.shared import error_words
from relbook.ui.shared.announcing import fault_in
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.figures import figure
from relbook.ui.shared.marks import Mark
from relbook.ui.shared.secret_edit import SecretEdit
from relbook.ui.unlocking.caps import caps_lock
from relbook.ui.unlocking.drawing import BookMark, Orbits
from relbook.ui.unlocking.reason import REACH, DoorCard, Note, TallButton

WAITS = (0, 0, 1000, 2000, 4000, 8000)
"""How long one waits after the first wrong passphrase, the second and so on, in milliseconds."""


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
        self._busy = False
        self._fault = ""
        self.words = SecretEdit(self.tr("Passphrase"), "Alt+S")
        self.eye = self.words.eye
        self.name = Label(self.tr("Passphrase"), "small_strong", "text2")
        self.told = Label(role="small", tone="text2")
        self.told_mark = Mark("arrow-fat-line-up", "text2", 16)
        self.open = TallButton(self.tr("Open my book"), variant="primary")
        self.sheet = Button(self.tr("Recovery sheet"), variant="link")
        self.sheet.setCheckable(True)
        self.other = Button(self.tr("Another book"), variant="link")
        self._wait = QTimer(self, singleShot=True)
        self._dress()
        self._lay_out()
        self._wire()
        self._say_state()

    def refused(self) -> None:
        """That was not it: say so, calmly, and from the third time on wait a little longer each time."""
        self._wrong += 1
        self._wait.start(WAITS[min(self._wrong, len(WAITS)) - 1])
        self._complain(self.tr("That is not it. Nothing is lost, take your time."))

    def _complain(self, sentence: str) -> None:
        self._fault = sentence
        fault_in(self.words, sentence)
        self._set_busy(busy=False)
        self.words.selectAll()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._caps = caps_lock(event, self._caps)
            self._say_state()
        return False

    def _dress(self) -> None:
        self.words.installEventFilter(self)
        self.name.setBuddy(self.words)
        self.open.setDefault(True)

    def _lay_out(self) -> None:
        self.card = DoorCard()
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
        column.addWidget(self.name)
        column.addSpacing(6)
        column.addWidget(self.words)
        column.addLayout(self._told())
        column.addWidget(self.open)
        column.addSpacing(12)
        column.addLayout(self._other_ways())
        self.stand(
            self.card,
            Note(
                "lock-key",
                self.tr("Only your passphrase opens it. We cannot reset it, and neither can anyone else."),
                "stone",
            ),
        )

    def _other_ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addStretch(1)
        row.addWidget(self.sheet)
        row.addWidget(Label("·", "ui", "text3"))
        row.addWidget(self.other)
        row.addStretch(1)
        return row

    def _told(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 10, 0, 16)
        row.setSpacing(8)
        row.addWidget(self.told_mark)
        row.addWidget(self.told, 1)
        return row

    def _wire(self) -> None:
        self.open.clicked.connect(self._on_try)
        self.words.returnPressed.connect(self._on_try)
        self.words.textEdited.connect(self._on_edited)
        self.sheet.toggled.connect(self._on_sheet)
        self.other.clicked.connect(self.another)
        self._wait.timeout.connect(self._say_state)
        QShortcut(QKeySequence("Alt+S"), self).activated.connect(self.words.turn)
        self.setFocusProxy(self.words)

    def _say_state(self) -> None:
        """One sentence below the field: what was wrong, or that Caps Lock is on, or nothing."""
        by_sheet = self.sheet.isChecked()
        self.told_mark.setVisible(bool(self._fault or (self._caps and not by_sheet)))
        if self._fault:
            self.told.setText(self._fault)
            self.told_mark.show_icon("warning-circle", "persimmon_text")
        elif by_sheet:
            said = self.tr("{count} of {all} letters")
            count = recovery.letters(self.words.text())
            self.told.setText(said.format(count=figure(count), all=recovery.GROUPS * recovery.LETTERS))
        elif self._caps:
            self.told.setText(self.tr("Caps Lock is on"))
            self.told_mark.show_icon("arrow-fat-line-up", "text2")
        else:
            self.told.setText(" ")
        self.told.set_tone("persimmon" if self._fault else "text2")
        self.words.setAccessibleDescription(self.told.text().strip())
        self.open.setEnabled(not self._wait.isActive() and not self._busy)

    def _set_busy(self, *, busy: bool) -> None:
        """Making the key takes a moment, in which the window lives on."""
        self._busy = busy
        self.open.setText(self.tr("Opening…") if busy else self.tr("Open my book"))
        self.words.setReadOnly(busy)
        self._say_state()

    def _on_edited(self) -> None:
        if self._fault:
            self._fault = ""
            fault_in(self.words, "")
        self._say_state()

    def _on_try(self) -> None:
        if not self.words.text() or self._wait.isActive() or self._busy:
            return
        try:
            typed = self.words.text()
            key = raw(recovery.read(typed)) if self.sheet.isChecked() else typed
        except RecoveryError as error:
            self._complain(error_words.of_error(error))
            return
        self._set_busy(busy=True)
        self.tried.emit(key)

    def _on_sheet(self, by_sheet: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Turn to the groups of the recovery sheet, and back."""
        self.words.clear()
        self.words.show_letters(shown=by_sheet)
        self.eye.setVisible(not by_sheet)
        name = self.tr("Groups of the recovery sheet") if by_sheet else self.tr("Passphrase")
        self.name.setText(name)
        self.words.setAccessibleName(name)
        self.sheet.setText(self.tr("Passphrase") if by_sheet else self.tr("Recovery sheet"))
        self._on_edited()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

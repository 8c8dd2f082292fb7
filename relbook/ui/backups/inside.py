"""What is in one backup: clients and entries to look for, and the words of the entry that is chosen."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QPlainTextEdit, QVBoxLayout, QWidget

from relbook.errors import JournalLockedError, RelbookError
from relbook.store import peeking
from relbook.store.unlocking import key_for
from relbook.ui.backups.errands import Listed, Peeking
from relbook.ui.backups.rows import Found, FoundCard, FoundRows
from relbook.ui.desk import Desk
from relbook.ui.shared import error_words
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Button
from relbook.ui.shared.field import Field
from relbook.ui.shared.figures import figure
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.rows import VALUE
from relbook.ui.shared.sheet_frame import Rule
from relbook.ui.shared.tabs import Tabs
from relbook.ui.shared.theme import theme

PAUSE_MS = 200
"""How long the keys rest before it is looked, in milliseconds."""


class Inside(QWidget):
    """Looks into a backup for reading; `picked` says what is chosen, or None."""

    picked = Signal(object)

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._job: Peeking | None = None
        self._shown: Listed | None = None
        self._client = Found("", "", "")
        self.key = ""
        self.tabs = Tabs([self.tr("Clients"), self.tr("Entries")])
        self.field, self.unlock = Field(), Field()
        self.only = Button("", variant="quiet", icon_name="x")
        self.rows = FoundRows(desk)
        self.list = QListView()
        self.words, self.rule = QPlainTextEdit(), Rule()
        self.told = Paragraph(role="small", tone="text2")
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._build()
        self._wire()

    def show_backup(self, shown: Listed | None) -> None:
        """Turn to a backup."""
        self._shown, self.key, self._client = shown, "", Found("", "", "")
        self.field.clear()
        self.unlock.clear()
        self._look()

    def first(self) -> QWidget:
        """What has the keyboard at first."""
        return self.unlock if self._locked() else self.field

    def chosen(self) -> Found | None:
        """The client or the entry that is chosen."""
        index = self.list.currentIndex()
        return index.data(VALUE) if index.isValid() else None

    def _build(self) -> None:
        self.field.setPlaceholderText(self.tr("Look for words in this backup"))
        self.field.setAccessibleName(self.tr("Look for words in this backup"))
        self.field.setClearButtonEnabled(True)
        self.unlock.setPlaceholderText(self.tr("The passphrase of that time, then Enter"))
        self.unlock.setAccessibleName(self.tr("The passphrase of that time"))
        self.unlock.setEchoMode(QLineEdit.EchoMode.Password)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(FoundCard(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Found in this backup"))
        self.words.setReadOnly(True)
        self.words.setTextInteractionFlags(  # a caret says where the keyboard is
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.words.setProperty("bare", "true")
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("The words of this entry"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.only)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.tabs, self.unlock):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.told)
        column.addWidget(self.list, 3)
        column.addWidget(self.rule)
        column.addWidget(self.words, 2)

    def _wire(self) -> None:
        self.tabs.chosen.connect(self._on_tab)
        self.field.textChanged.connect(self._pause.start)
        self.unlock.returnPressed.connect(self._on_unlock)
        self.only.clicked.connect(self._on_everybody)
        self._pause.timeout.connect(self._peek)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(self._on_activated)
        self._background.done.connect(self._on_done)
        self._background.broke.connect(self._on_broke)

    def _locked(self) -> bool:
        return self._shown is not None and self._shown.state == "locked" and not self.key

    def _look(self) -> None:
        """Show what can be shown of this backup, and look into it."""
        open_now = self._shown is not None and not self._locked() and self._shown.state != "damaged"
        self.unlock.setVisible(self._locked())
        for widget in (self.tabs, self.field, self.list):
            widget.setVisible(open_now)
        self.only.setVisible(open_now and bool(self._client.id))
        self.only.setText(self.tr("Only {name}").format(name=self._client.title))
        self.only.setAccessibleName(self.tr("Look at everybody’s entries again"))
        self._show_words(shown=False)
        self.rows.show([])
        self.picked.emit(None)
        self._say(self._why_not())
        if open_now:
            self._peek()

    def _why_not(self) -> str:
        if self._locked():
            return self.tr("This one was made under another passphrase. It opens with that one.")
        if self._shown is not None and self._shown.state == "damaged":
            return self.tr(
                "Some of its pages cannot be read. Your book is not touched; choose another backup."
            )
        return ""

    def _show_words(self, *, shown: bool) -> None:
        self.rule.setVisible(shown)
        self.words.setVisible(shown)

    def _say(self, words: str) -> None:
        self.told.set_text(words)
        self.told.setVisible(bool(words))

    def _peek(self) -> None:
        if self._shown is not None and not self._locked():
            entries = self.tabs.current == 1
            client = self._client.id if entries else ""
            self._job = Peeking(self._shown.path, self.key, self.field.text(), entries, client)
            if not self.rows.values:
                self._say(self.tr("Looking…"))
            self._background.run(self._job)

    def _on_done(self, job: object, found: object) -> None:
        if job is not self._job or not isinstance(found, list):
            return
        self._job = None
        self.rows.take(found)
        self._say(self._how_many(len(found)))
        self._show_words(shown=False)
        self.picked.emit(None)

    def _how_many(self, found: int) -> str:
        """Why there is nothing, or that there is more; of what is all there, nothing needs to be said."""
        if not found:
            looked = self.field.text()
            return self.tr("Nothing in this backup says that.") if looked else self.tr("Nothing here.")
        if found < peeking.MOST:
            return ""
        newest = self.tr("The newest {count}. Look for words to find others.")
        first = self.tr("The first {count} by name. Look for a name to find others.")
        return (newest if self.tabs.current == 1 else first).format(count=figure(found))

    def _on_broke(self, job: object, error: object) -> None:
        if job is not self._job or self._job is None:
            return
        self._job = None
        if isinstance(error, JournalLockedError):
            self.key = ""
            self._look()
            self._say(error_words.of_error(error))
        elif isinstance(error, RelbookError):
            self._say(error_words.of_error(error))
        elif isinstance(error, Exception):
            raise error

    def _on_tab(self) -> None:
        if self.tabs.current == 0:
            self._client = Found("", "", "")
        self._look()

    def _on_unlock(self) -> None:
        assert self._shown is not None
        try:
            self.key = key_for(self._shown.path, self.unlock.text())
        except RelbookError as error:
            self._say(error_words.of_error(error))
            return
        self._look()

    def _on_everybody(self) -> None:
        self._client = Found("", "", "")
        self._look()

    def _on_activated(self, index: QModelIndex) -> None:
        """A client that is opened shows their entries."""
        found: Found = index.data(VALUE)
        if found.client:
            self._client = found
            self.field.clear()
            self.tabs.choose(1)

    def _on_current(self, now: QModelIndex) -> None:
        found: Found | None = now.data(VALUE) if now.isValid() else None
        self._show_words(shown=found is not None and not found.client)
        if found is not None and not found.client:
            self.words.setFont(theme().font("read"))
            self.words.setPlainText(found.text)
        self.picked.emit(found)

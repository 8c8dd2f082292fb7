"""A word to a client about a promise: a draft to change, to copy, and to note as said."""

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from relbook.journal.promise import Promise
from relbook.ui.desk import Desk
from relbook.ui.shared import promise_words, wording
from relbook.ui.shared.clipboard import PrivateCopy
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.promise_acts import PromiseActs
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.theme import theme


class MessageSheet(Sheet):
    """A few sentences in the writer's own hand; copying them notes that the client knows."""

    worth_keeping = True

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, "", (520, 340), top=0.3)
        self._desk = desk
        self._promise: Promise | None = None
        self._acts = PromiseActs(desk, self)
        self._copy = PrivateCopy(self)
        self.title = Label(role="title")
        self.about = Paragraph(role="small", tone="text2", max_lines=2)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Message"))
        self.note = Paragraph(
            self.tr(
                "Nothing is sent. The copy is yours to paste; it leaves the clipboard after half a minute."
            ),
            "caption",
            "text2",
        )
        self.copy = Button(self.tr("Copy"), variant="primary", icon_name="copy")
        self.copy.setToolTip(self.tr("Ctrl+Enter"))
        self.cancel = Button(self.tr("Not now"), variant="quiet")
        self._build()
        self.copy.clicked.connect(self._on_copy)
        self.cancel.clicked.connect(self.leave_sheet)
        self.text.textChanged.connect(self._on_text)
        theme().changed.connect(self._dress)

    def ask(self, promise: Promise) -> None:
        """Open the sheet about this promise."""
        self._promise = promise
        today = self._desk.today()
        heading = promise_words.message_heading(promise)
        self.title.setText(heading)
        self.setAccessibleName(heading)
        self.about.set_text(f"{promise.text} · {wording.due(promise, today)}")
        self.text.setPlainText(promise_words.message(promise, today))
        self._dress()
        self.open()

    def first_focus(self) -> QWidget:
        return self.copy

    def forget_copy(self) -> None:
        """Take the copy off the clipboard, and the words off the sheet: the journal is being closed."""
        self._copy.forget()

    def finish(self) -> None:
        self._on_copy()

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.copy)
        inner = QVBoxLayout()
        inner.setContentsMargins(28, 24, 28, 20)
        inner.setSpacing(12)
        inner.addWidget(self.title)
        inner.addWidget(self.about)
        inner.addWidget(self.text, 1)
        inner.addWidget(self.note)
        inner.addLayout(foot)
        self.column.addLayout(inner)

    def _dress(self) -> None:
        self.text.setFont(theme().font("read"))
        self.text.document().setDocumentMargin(theme().px(10))

    def _on_text(self) -> None:
        self.copy.setEnabled(bool(self.text.toPlainText().strip()))

    def _on_copy(self) -> None:
        if self._promise is None or not self.copy.isEnabled():
            return
        self._copy.copy(self.text.toPlainText())
        self.close_sheet()
        if not (self._promise.mine and self._promise.open):
            self._acts.note_told(self._promise)

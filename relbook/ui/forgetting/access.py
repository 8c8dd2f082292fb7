"""Everything held on somebody, for whoever asks to see it: how others appear, and what is let out."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from relbook.errors import CancelledError, RelbookError
from relbook.journal.access import Mask
from relbook.journal.client import Client
from relbook.journal.forgetting import confirmed
from relbook.store import clients
from relbook.ui.desk import Desk
from relbook.ui.forgetting.handing import Handing, Showing, Weighing, Weight, Wish
from relbook.ui.forgetting.thirds import ThirdList
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.figures import figure
from relbook.ui.shared.guarded import PlainEdit
from relbook.ui.shared.leaving_words import of_leaving
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.picking import ask_folder
from relbook.ui.shared.scrolled import Scrolled
from relbook.ui.shared.select import Select
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Notice, Rule, SheetHead
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tick import Tick
from relbook.ui.shared.underway import Underway, Walk

HIGH = 720
"""How high the sheet would like to be while it shows what is written, in pixels at 100 %."""


class AccessSheet(Sheet):
    """Asks how, has what is private confirmed by the whole name, and writes a folder."""

    def __init__(self, desk: Desk, background: Background, window: QWidget) -> None:
        super().__init__(window, "", (620, 560))
        self._desk, self._background = desk, background
        self._client: Client | None = None
        self._job: Weighing | Showing | None = None
        self._walk: Walk | None = None  # what is being written
        self.head = SheetHead("", "")
        self.others, self.form = Select(), Select()
        self.thirds = ThirdList()
        self.data = Tick("")
        self.private, self.secrets = Tick(""), Tick("")
        self.ask_name = Paragraph(role="small", tone="text2")
        self.typed = Field()
        self.warning = Notice(
            self.tr("The folder is not encrypted. Anyone who can open it can read it."), "lock-simple-open"
        )
        self.trouble = Notice("", "warning-circle", "persimmon")
        self.said = Paragraph(role="small", tone="text2")
        self.underway = Underway()
        self.page = PlainEdit()
        self.look = Button("", variant="quiet", icon_name="eye")
        self.cancel = Button(self.tr("Close"), variant="quiet")
        self.start = Button(self.tr("Choose a folder…"), variant="primary", icon_name="folder-open")
        self._name_all()
        self._arrange()
        self._connect()

    def ask(self, client_id: str) -> None:
        """Open for this client, and count what would stay here."""
        self._client = client = clients.get(client_id)
        title = self.tr("Everything about {name}").format(name=client.first)
        self.setAccessibleName(title)
        self.head.title.setText(title)
        self.head.beneath.setText(self.tr("For when somebody asks what you hold on them."))
        for tick in (self.private, self.secrets):
            tick.setChecked(False)
            tick.say("")
        said = self.tr("Both were written for your eyes alone. To let them go along, type: {name}")
        self.ask_name.set_text(said.format(name=client.name))
        self.typed.clear()
        self.thirds.forget()
        self._turn("")
        self.trouble.hide()
        self._say("")
        self._on_changed()
        self.open()
        self.place()  # what it holds is counted only once it is to be seen
        self._weigh()

    def close_sheet(self) -> None:
        self._read(None)
        super().close_sheet()

    def first_focus(self) -> QWidget:
        return self.others

    def wanted_height(self) -> int:
        shown = self.page.isVisibleTo(self)
        return theme().px(HIGH) if shown else self.measured_height()

    def write_to(self, place: str) -> None:
        """Write it into this folder."""
        if self._client is None:
            return
        self._walk = Walk(Handing(self.wish(), Path(place)))
        self.trouble.hide()
        self._say("")
        self.underway.begin(self.tr("Writing…"), self._walk)
        self.place()
        self.start.setEnabled(False)
        self._background.run(self._walk)

    def wish(self) -> Wish:
        """How it is asked for now."""
        assert self._client is not None, "it is opened for somebody"
        return Wish(
            self._client.id,
            self._desk.today(),
            Mask(self.others.currentData()),
            self.thirds.named(),
            web=self.form.currentData() == "html",
            data=self.data.isChecked(),
            private=self.private.isChecked() and self._agreed(),
            secrets=self.secrets.isChecked() and self._agreed(),
        )

    def _agreed(self) -> bool:
        """Whether the whole name was typed."""
        return self._client is not None and confirmed(self.typed.text(), self._client.name)

    def _weigh(self) -> None:
        self._read(Weighing(self.wish()))

    def _read(self, job: Weighing | Showing | None) -> None:
        """Have the worker read this, or nothing: what was asked before is no longer wanted."""
        before, self._job = self._job, job
        if before is not None:
            self._background.withdraw(before)
        if job is not None:
            self._background.run(job)

    def _name_all(self) -> None:
        self.data.rename(self.tr("The same as JSON, too, for another program"))
        self.page.setAccessibleName(self.tr("What would be written"))
        self.page.setReadOnly(True)
        self.page.setTabChangesFocus(True)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.others.setAccessibleName(self.tr("How other clients appear"))
        self.others.addItem(self.tr("As “another client”"), Mask.ANOTHER.value)
        self.others.addItem(self.tr("By their initials"), Mask.INITIALS.value)
        self.others.addItem(self.tr("By their names"), Mask.NOBODY.value)
        self.form.setAccessibleName(self.tr("Format"))
        self.form.addItem(self.tr("Markdown"), "md")
        self.form.addItem(self.tr("Web page"), "html")
        self.private.rename(self.tr("Private entries and sensitive facts, too"))
        self.secrets.rename(self.tr("Lines told in confidence, too"))
        self.typed.setAccessibleName(self.tr("The whole name, to let out what is private"))

    def _arrange(self) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(32, 20, 28, 16)
        inner.setSpacing(8)
        words = self.tr(
            "Entries, facts, promises, questions, meetings, dates, links, files, what lies in the bin, and "
            "each line about others that names them."
        )
        inner.addWidget(Paragraph(words, "ui"))
        inner.addSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.addWidget(Label(self.tr("Other clients"), "ui"), 0, 0)
        grid.addWidget(self.others, 0, 1)
        grid.addWidget(self.thirds, 1, 1)
        grid.addWidget(Label(self.tr("Format"), "ui"), 2, 0)
        grid.addWidget(self.form, 2, 1)
        grid.addWidget(self.data, 3, 1)
        grid.setColumnStretch(1, 1)
        inner.addLayout(grid)
        inner.addSpacing(8)
        for part in (self.private, self.secrets, self.ask_name, self.typed):
            inner.addWidget(part)
        inner.addSpacing(8)
        inner.addWidget(self.warning)
        inner.addWidget(self.said)
        inner.addWidget(self.underway)
        self.trouble.hide()
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addWidget(self.trouble.inset(32, 16, 28, 0))
        self.asking = Scrolled(inner)
        self.column.addWidget(self.asking, 1)
        self.column.addWidget(self.page, 1)
        self.column.addWidget(Rule())
        self.column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 12, 24, 16)
        foot.setSpacing(8)
        foot.addWidget(self.look)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.start)
        return foot

    def _connect(self) -> None:
        self.head.close_button.clicked.connect(self.close_sheet)
        self.cancel.clicked.connect(self.close_sheet)
        self.start.clicked.connect(self._on_start)
        self.look.clicked.connect(self._on_look)
        self.others.currentIndexChanged.connect(self._on_changed)
        self.thirds.changed.connect(self._on_thirds)
        self.private.toggled.connect(self._on_changed)
        self.secrets.toggled.connect(self._on_changed)
        self.typed.textChanged.connect(self._on_changed)
        self._background.done.connect(self._on_done)
        self._background.broke.connect(self._on_broke)

    def _on_changed(self) -> None:
        opened = self.private.isChecked() or self.secrets.isChecked()
        self.ask_name.setVisible(opened)
        self.typed.setVisible(opened)
        self.place()
        self.thirds.setVisible(self.others.currentData() != Mask.NOBODY.value)
        self.place()
        self.start.setEnabled(self._walk is None and (not opened or self._agreed()))
        if opened and self._agreed():
            self._weigh()  # what is let out may name somebody else

    def _on_thirds(self) -> None:
        self.place_soon()

    def _on_look(self) -> None:
        """Show it word for word before it is written, or go back to what is asked."""
        if self.page.isVisible():
            self._turn("")
        elif self._client is not None:
            self._read(Showing(self.wish()))

    def _turn(self, text: str) -> None:
        """Turn to the words, or, where there are none, back to the questions."""
        self.page.setFont(theme().font("small"))
        self.page.setPlainText(text)
        self.page.document().setDocumentMargin(theme().px(24))
        self.page.setVisible(bool(text))
        self.asking.setVisible(not text)
        self.look.setText(self.tr("Back") if text else self.tr("Look at it first"))
        self.look.setAccessibleName(self.look.text())
        self.place()

    def _on_start(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        near = Path(documents)
        title = self.tr("Which folder should it go to?")
        ask_folder(self, title, self.write_to, near=near if near.is_dir() else Path.home())

    def _on_done(self, job: object, result: object) -> None:
        if job is self._walk and isinstance(result, int):
            self._rest()
            one, more = self.tr("Written: 1 file."), self.tr("Written: {count} files.")
            self._say((one if result == 1 else more).format(count=figure(result)))
            self.have_keyboard(self.start)
        if job is not self._job:
            return
        if isinstance(result, Weight):
            for tick, kept in (
                (self.private, result.withheld.entries),
                (self.secrets, result.withheld.lines),
            ):
                tick.say(figure(kept) if kept else self.tr("none"))
            self.thirds.show_thirds(result.thirds)
            self.place_soon()  # once Qt has laid out who else is named
        elif isinstance(result, str):
            self._turn(result)
            self.have_keyboard(self.page)

    def _on_broke(self, job: object, error: Exception) -> None:
        if job is not self._job and job is not self._walk:  # one as like it may have been withdrawn
            return
        if job is self._walk:
            self._rest()
        if not isinstance(error, RelbookError):
            raise error
        if not isinstance(error, CancelledError):
            self.trouble.say(of_leaving(error))
            self.trouble.show()
        self._say("")
        self._on_changed()

    def _rest(self) -> None:
        """Nothing is being written any more."""
        self._walk = None
        self.underway.end()
        self._on_changed()

    def _say(self, words: str) -> None:
        self.said.set_text(words)
        self.said.setVisible(bool(words))
        self.place()

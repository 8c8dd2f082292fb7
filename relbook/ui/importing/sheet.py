"""The import sheet: what would come is shown first, and nothing is written until one says so."""

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from relbook.errors import CancelledError, RelbookError, StoreUnavailableError, Trouble
from relbook.store import outbox
from relbook.store.deliveries import Delivery
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.importing import pages
from relbook.ui.importing.errand import Opened, Reading, Taking
from relbook.ui.importing.rows import DropPlace, Saying
from relbook.ui.shared import error_words
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Button
from relbook.ui.shared.line import Line
from relbook.ui.shared.picking import ask_files, ask_folder, ask_target
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Notice, Rule, SheetHead


class ImportSheet(Sheet):
    """Choose, look, bring in; each step says what it found."""

    imported = Signal(int)
    told = Signal(int, int)  # from the worker: how many of how many

    def __init__(self, desk: Desk, background: Background, window: QWidget) -> None:
        super().__init__(window, self.tr("Bring notes in"), (720, 580))
        self.desk = desk
        self._background = background
        self._errand: Reading | Taking | None = None
        self._opened: Opened | None = None
        self._rejected = b""
        beneath = self.tr("You see what would come before anything is written, and can take it back.")
        self.head = SheetHead(self.tr("Bring notes in"), beneath)
        self.drop = DropPlace()
        self.area = QScrollArea()
        self.trouble = Notice("", "warning-circle", "persimmon")
        self.files = Button(self.tr("Choose files"), icon_name="file-text")
        self.folder = Button(self.tr("Choose a folder"), icon_name="folder-open")
        self.save = Button(self.tr("Save the rejected records"), icon_name="download-simple")
        self.cancel = Button(self.tr("Cancel"), variant="quiet")
        self.start = Button(self.tr("Import"), variant="primary", icon_name="download-simple")
        self.setAcceptDrops(True)
        self._arrange()
        self._connect()
        self._begin()

    def open(self) -> None:
        """Show the sheet, with nothing chosen yet."""
        if not self.isVisible():
            self._begin()
        super().open()

    def open_with(self, paths: Sequence[str]) -> None:
        """Look into these files and folders; nothing is written."""
        self.open()
        if not paths or self._errand is not None:
            return
        self.trouble.hide()
        self._errand = Reading([Path(path) for path in paths], self.desk.today())
        self._show([Saying(self.tr("Looking…"), tone="text2")])
        self._background.run(self._errand)

    def first_focus(self) -> QWidget:
        return self.drop if self.drop.isVisibleTo(self) else self.start

    def close_sheet(self) -> None:
        if self._errand is not None:
            self._errand.cancel()
        super().close_sheet()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.open_with([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    def save_rejected(self, target: str) -> None:
        """Write the records that were left out beside each other, as they came."""
        try:
            outbox.put_file(Path(target), [self._rejected])
        except RelbookError as error:
            self._say_trouble(error)

    def _arrange(self) -> None:
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        around = QVBoxLayout()
        around.setContentsMargins(32, 22, 32, 16)
        around.addWidget(self.drop)
        around.addWidget(self.area, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 13, 22, 14)
        foot.setSpacing(8)
        for button in (self.files, self.folder, self.save):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.start)
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addLayout(around, 1)
        self.column.addWidget(Rule())
        self.column.addWidget(self.trouble.inset(32, 12, 22, 0))
        self.column.addLayout(foot)
        for button in (self.files, self.folder, self.save, self.cancel, self.start):
            button.setAccessibleName(button.text())

    def _connect(self) -> None:
        self.head.close_button.clicked.connect(self.close_sheet)
        self.drop.clicked.connect(self._on_files)
        self.files.clicked.connect(self._on_files)
        self.folder.clicked.connect(self._on_folder)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self._on_cancel)
        self.start.clicked.connect(self._on_start)
        self.told.connect(self._on_told)
        self._background.done.connect(self._on_done)
        self._background.broke.connect(self._on_broke)

    def _begin(self) -> None:
        """Nothing is chosen."""
        self._opened = None
        self._rejected = b""
        self.trouble.hide()
        self._offer(drop=True)

    def _offer(
        self, *, drop: bool = False, ready: bool = False, rejected: bool = False, over: bool = False
    ) -> None:
        """Which parts are there now."""
        self.drop.setVisible(drop)
        self.area.setVisible(not drop)
        for button in (self.files, self.folder):
            button.setVisible(not over)
        self.save.setVisible(rejected)
        self.start.setVisible(not over)
        self.start.setEnabled(ready)
        self.start.setText(self.tr("Import"))
        self.cancel.setText(self.tr("Close") if over else self.tr("Cancel"))
        self.cancel.setAccessibleName(self.cancel.text())

    def _show(self, lines: Iterable[Line]) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(0)
        for line in lines:
            column.addWidget(line)
        column.addStretch(1)
        self.area.setWidget(page)
        self.drop.hide()
        self.area.show()

    # -- looking --

    def _on_opened(self, opened: Opened) -> None:
        self._opened = opened
        self._rejected = b"".join(report.rejected for report in opened.reports)
        self._show(pages.preview(opened))
        news = any(report.total or report.merged for report in opened.reports)
        self._offer(ready=news, rejected=bool(self._rejected))
        if news:
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- bringing in --

    def _on_start(self) -> None:
        if self._opened is None or self._errand is not None:
            return
        if self.desk.read_only:
            self._say_trouble(StoreUnavailableError(Trouble.READ_ONLY))
            return
        self.trouble.hide()
        self.start.setEnabled(False)
        self.start.setText(self.tr("Importing…"))
        self._errand = Taking(self._opened.parcels, self.desk.today(), self._tell)
        self._background.run(self._errand)

    def _tell(self, done: int, of: int) -> None:
        """Called on the worker; the news is heard on the window's thread."""
        if done % 25 == 0:
            self.told.emit(done, of)

    def _on_told(self, done: int, of: int) -> None:
        if isinstance(self._errand, Taking):
            self.start.setText(self.tr("Importing… {done} of {of}").format(done=done, of=of))

    def _on_taken(self, delivery: Delivery) -> None:
        if delivery.total:
            self.desk.perform(partial(_as_done, delivery.edit), self.tr("Brought in."))
        self._rejected = b"".join(report.rejected for report in delivery.reports)
        self._show(pages.report(delivery.reports))
        self._offer(rejected=bool(self._rejected), over=True)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.imported.emit(delivery.total)

    def _on_done(self, job: object, result: object) -> None:
        if job is not self._errand or self._errand is None:
            return
        self._errand = None
        if isinstance(result, Opened):
            self._on_opened(result)
        elif isinstance(result, Delivery):
            self._on_taken(result)

    def _on_broke(self, job: object, error: Exception) -> None:
        if job is not self._errand or self._errand is None:
            return
        self._errand = None
        self._offer(drop=self._opened is None, ready=self._opened is not None, rejected=bool(self._rejected))
        if not isinstance(error, RelbookError):
            raise error
        if not isinstance(error, CancelledError):
            self._say_trouble(error)

    def _say_trouble(self, error: RelbookError) -> None:
        self.trouble.say(error_words.of_error(error))
        self.trouble.show()

    def _on_cancel(self) -> None:
        if self._errand is not None:
            self._errand.cancel()
        else:
            self.close_sheet()

    # -- asking for files --

    def _on_files(self) -> None:
        ask_files(self, self.tr("Which files?"), self.open_with)

    def _on_folder(self) -> None:
        ask_folder(self, self.tr("Which folder?"), self._on_folder_chosen)

    def _on_folder_chosen(self, folder: str) -> None:
        self.open_with([folder])

    def _on_save(self) -> None:
        title = self.tr("Where should the rejected records go?")
        ask_target(self, title, self.save_rejected, name="rejected.vcf")


def _as_done(edit: Edit) -> Edit:
    """The write was done on the worker; the desk remembers it and tells."""
    return edit

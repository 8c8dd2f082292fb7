"""The import sheet: what would come is shown first, and nothing is written until one says so.

It goes from page to page: choose, look, bring in, and then, where there are any, whose names stand in
what came. What was brought in during the last days is listed where it begins, and can be taken back.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from relbook.errors import CancelledError, RelbookError, StoreUnavailableError, Trouble
from relbook.journal.parcel import Report
from relbook.store import batches, clients, mapped
from relbook.store.deliveries import Delivery
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.importing import errand, keeping, past_words
from relbook.ui.importing.begin import Begin
from relbook.ui.importing.foot import Foot, Stage
from relbook.ui.importing.found import Found
from relbook.ui.importing.naming import Naming
from relbook.ui.importing.opened import Opened
from relbook.ui.importing.tables import Tables, chosen, tables
from relbook.ui.importing.taking_files import TakingFiles
from relbook.ui.shared import error_words
from relbook.ui.shared.background import Background
from relbook.ui.shared.edges import edges
from relbook.ui.shared.sheet_frame import Notice, Rule, SheetHead
from relbook.ui.shared.underway import Underway, Walk


class ImportSheet(TakingFiles):
    """Choose, look, bring in; each step says what it found."""

    imported = Signal(int)

    def __init__(self, desk: Desk, background: Background, window: QWidget) -> None:
        super().__init__(window, self.tr("Bring notes in"), (760, 620))
        self.desk = desk
        self._background = background
        self._walk: Walk | None = None
        self._opened: Opened | None = None
        self._reports: Sequence[Report] = ()
        self._batch = ""
        self._names: errand.Names | None = None
        self.stage = Stage.BEGIN
        beneath = self.tr("You see what would come before anything is written, and can take it back.")
        self.head = SheetHead(self.tr("Bring notes in"), beneath)
        self.begin, self.found, self.naming, self.tables = Begin(), Found(), Naming(), Tables()
        self.pages = QStackedWidget()
        self.underway = Underway()
        self.trouble = Notice("", "warning-circle", "persimmon")
        self.foot = Foot()
        self.start = self.foot.start
        self.setAcceptDrops(True)
        self._arrange()
        self._connect()
        self._begin()

    def open(self) -> None:
        """Show the sheet, with nothing chosen yet."""
        if not self.isVisible() and self._walk is None:
            self._begin()
        super().open()

    def open_with(self, paths: Sequence[str]) -> None:
        """Look into these files and folders; nothing is written."""
        self.open()
        if self.stage is Stage.CAME:
            self._let_go()
        if not paths or self._walk is not None:
            return
        self._turn(Stage.LOOKING, self.found)
        self.found.show_words(self.tr("Looking…"))
        self._run("", errand.Reading(tuple(map(Path, paths)), self.desk.today()))

    def first_focus(self) -> QWidget:
        if self.stage is Stage.BEGIN:
            return self.begin.drop
        return self.foot.start if self.foot.start.isVisibleTo(self) else self.foot.cancel

    def close_sheet(self) -> None:
        if self.stage in (Stage.CAME, Stage.LOOKING):
            self._let_go()
        elif self._walk is not None:
            self._walk.cancel()
        super().close_sheet()

    def _arrange(self) -> None:
        for page in (self.begin, self.found, self.naming, self.tables):
            self.pages.addWidget(page)
        self.around = QHBoxLayout()
        self.around.addWidget(self.pages)
        going = QHBoxLayout()
        going.setContentsMargins(edges(32, 12, 24, 0))
        going.addWidget(self.underway)
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addLayout(self.around, 1)
        self.rule = Rule()
        self.column.addWidget(self.rule)
        self.column.addWidget(self.trouble.inset(32, 12, 24, 0))
        self.column.addLayout(going)
        self.column.addWidget(self.foot)

    def _connect(self) -> None:
        self.head.close_button.clicked.connect(self.close_sheet)
        self.begin.drop.clicked.connect(self.ask_for_files)
        self.begin.past.chosen.connect(self._take_back)
        self.naming.answered.connect(self._on_answered)
        self.foot.files.clicked.connect(self.ask_for_files)
        self.foot.folder.clicked.connect(self.ask_for_folder)
        self.foot.columns.clicked.connect(self._on_columns)
        self.tables.left.connect(self._on_left)
        self.tables.settled.connect(self._on_settled)
        self.foot.save.clicked.connect(self._on_save)
        self.foot.back.clicked.connect(self._on_back)
        self.foot.cancel.clicked.connect(self.close_sheet)
        self.foot.start.clicked.connect(self._on_start)
        self._background.done.connect(self._on_done)
        self._background.broke.connect(self._on_broke)

    # -- from page to page --

    def _begin(self, said: str = "", beneath: str = "") -> None:
        """Nothing is chosen."""
        self._opened, self._names, self._reports, self._batch = None, None, (), ""
        self.begin.look(batches.recent(), self.desk.today(), said, beneath)
        self._turn(Stage.BEGIN, self.begin)

    def _turn(self, stage: Stage, page: QWidget, *, records: int = 0) -> None:
        """Show a page, with what can be done on it."""
        self.stage = stage
        self.trouble.hide()
        self.pages.setCurrentWidget(page)
        rejected, columns = keeping.count(self._reports), bool(tables(self._opened))
        self.foot.offer(stage, records=records, rejected=rejected, columns=columns, batch=self._batch)
        for part in (self.foot, self.rule):
            part.setVisible(stage is not Stage.COLUMNS)  # that page has a foot of its own
        self.around.setContentsMargins(*(0, 0, 0, 0) if stage is Stage.COLUMNS else (32, 20, 20, 16))
        self.head.beneath.setText(past_words.beneath(stage))

    def _run(self, words: str, work: Callable[..., object]) -> None:
        self._walk = Walk(work)
        self.underway.begin(words, self._walk)
        self._background.run(self._walk)

    def _let_go(self) -> None:
        """Ask no more of what only looks: into files, or for names in what came."""
        if self._walk is not None:
            self._walk.cancel()
            self._walk = None
            self.underway.end()

    def _may_write(self) -> bool:
        if self.desk.read_only:
            self._say_trouble(StoreUnavailableError(Trouble.READ_ONLY))
        return not self.desk.read_only

    # -- what was asked for --

    def _on_start(self) -> None:
        if self._walk is not None or not self._may_write():
            return
        if self.stage is Stage.READY and self._opened is not None:
            self._turn(Stage.TAKING, self.found)
            self._run(self.tr("Bringing in…"), errand.Taking(self._opened.parcels, self.desk.today()))
        elif self.stage is Stage.CAME and self._names is not None:
            self.naming.show_names(self._names.strangers, clients.names())
            self._turn(Stage.NAMES, self.naming)
            self.naming.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.stage is Stage.NAMES:
            self._run(self.tr("Keeping the answers…"), errand.Settling(self.naming.answers()))

    def _on_columns(self) -> None:
        if self._opened is not None and self._walk is None:
            self.tables.show_tables(self._opened, self.desk.today())
            self._turn(Stage.COLUMNS, self.tables)
            self.tables.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_left(self) -> None:
        if self._opened is not None:
            self._on_opened(self._opened, asked=True)

    def _on_settled(self, number: int, columns: Mapping[int, str]) -> None:
        if self._opened is not None and self._walk is None:
            self._turn(Stage.LOOKING, self.found)
            self._run("", errand.ReadingAgain(self._opened, number, columns, self.desk.today()))

    def _on_back(self) -> None:
        self._take_back(self._batch)

    def _take_back(self, batch: str) -> None:
        if self._walk is None and batch and self._may_write():
            self._turn(Stage.TAKING, self.found)
            self.found.show_words(self.tr("Taking it back…"))
            self._run("", errand.TakingBack(batch))

    def _on_answered(self, count: int) -> None:
        self.foot.offer(Stage.NAMES, records=count)

    def _on_save(self) -> None:
        if self._opened is None:
            return
        try:
            made = keeping.keep(self._reports, self._opened.sources)
        except RelbookError as error:
            self._say_trouble(error)
            return
        self.foot.save.hide()
        self.found.beneath.set_text(past_words.kept_beside(made))
        self.found.beneath.show()

    # -- what came of it --

    def _on_done(self, job: object, result: object) -> None:
        if job is not self._walk or self._walk is None:
            return
        self._walk = None
        self.underway.end()
        if isinstance(result, Opened):
            self._on_opened(result)
        elif isinstance(result, Delivery):
            self._on_taken(result)
        elif isinstance(result, errand.Taken):
            self._on_taken_back(result)
        elif isinstance(result, errand.Names):
            self._on_names(result)
        elif isinstance(result, Edit):
            self.desk.perform(partial(errand.as_done, result), self.tr("Names kept."))
            self.close_sheet()

    def _on_opened(self, opened: Opened, *, asked: bool = False) -> None:
        self._opened, self._reports = opened, opened.reports
        records = sum(report.total + report.merged for report in opened.reports)
        self.found.show_opened(opened)
        self._turn(Stage.READY, self.found, records=records)
        self.have_keyboard(self.first_focus())
        if not records and not asked and any(not table.understood for _, table in tables(opened)):
            self._on_columns()

    def _on_taken(self, delivery: Delivery) -> None:
        self._reports, self._batch = delivery.reports, delivery.edit.row_id
        undo = delivery.total <= past_words.AT_ONCE
        if delivery.total:
            self.desk.perform(partial(errand.as_done, delivery.edit), self.tr("Brought in.") if undo else "")
        self.found.show_report(delivery.reports, past_words.way_back(delivery.total, undo=undo))
        self._turn(Stage.CAME, self.found)
        self.have_keyboard(self.first_focus())
        self.imported.emit(delivery.total)
        for table in chosen(self._opened):
            self.desk.perform(partial(mapped.remember, table.headers, table.fields))
        entries = any(report.came.get("entry") for report in self._reports)
        if self._batch and self._opened is not None and entries:
            self._run(
                self.tr("Looking for names in it…"), errand.Seeking(self._batch, self._opened.offered())
            )

    def _on_taken_back(self, taken: errand.Taken) -> None:
        small = taken.came <= past_words.AT_ONCE
        self.desk.perform(partial(errand.as_done, taken.edit), self.tr("Import taken back.") if small else "")
        self._begin(self.tr("The import was taken back."), past_words.stays(taken.stays))
        self.have_keyboard(self.first_focus())

    def _on_names(self, names: errand.Names) -> None:
        self._names = names
        if names.strangers and self.stage is Stage.CAME:
            self.foot.offer_names(len(names.strangers))
            if self.foot.cancel.hasFocus():
                self.foot.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_broke(self, job: object, error: Exception) -> None:
        if job is not self._walk or self._walk is None:
            return
        self._walk = None
        self.underway.end()
        if self.stage is Stage.TAKING and self._opened is not None and not self._batch:
            self._on_opened(self._opened)
        elif self.stage in (Stage.LOOKING, Stage.TAKING):
            self._begin()
        if not isinstance(error, RelbookError):
            raise error
        if not isinstance(error, CancelledError):
            self._say_trouble(error)

    def _say_trouble(self, error: RelbookError) -> None:
        self.trouble.say(error_words.of_error(error))
        self.trouble.show()

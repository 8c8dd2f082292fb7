"""The backups: a list of them, a look into each, and putting back all, one client or one entry."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from relbook.errors import CancelledError, RelbookError
from relbook.store import returning  # read when something is brought back
from relbook.store.moving import Carried
from relbook.ui.backups.asking import AskAll
from relbook.ui.backups.errands import Bringing, Checked, Checking, Listed, Listing, Packing, as_done
from relbook.ui.backups.inside import Inside
from relbook.ui.backups.keeper import Keeper
from relbook.ui.backups.rows import BackupCard, BackupRows, Found
from relbook.ui.desk import Desk
from relbook.ui.shared import backup_words, error_words
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Button
from relbook.ui.shared.empty import EmptyPage
from relbook.ui.shared.figures import figure
from relbook.ui.shared.picking import ask_target
from relbook.ui.shared.rows import VALUE
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Notice, SheetHead
from relbook.ui.shared.sheet_plan import beside, dress_list, foot_of, stand
from relbook.ui.shared.underway import Underway, Walk


class BackupsSheet(Sheet):
    """A backup is only read here; what comes back into the book can be undone, or is kept as a backup."""

    restore_asked = Signal(str, str)  # the backup's file, and the key it opens with where it is another
    nothing_came = Signal(str)  # what to say when all of it is here already

    def __init__(self, desk: Desk, background: Background, keeper: Keeper, window: QWidget) -> None:
        super().__init__(window, self.tr("Backups"), (940, 680))
        self._desk, self._background, self._keeper = desk, background, keeper
        self._job: Listing | Bringing | Walk | None = None
        beneath = self.tr("Made by themselves, opened and checked. Looking into one changes nothing.")
        self.head = SheetHead(self.tr("Backups"), beneath)
        self.rows = BackupRows(desk)
        self.list = QListView()
        self.inside = Inside(desk, background)
        self.ask_all = AskAll()
        self.trouble = Notice("", "warning-circle", "persimmon")
        self.underway = Underway()
        self.make = Button(self.tr("Back up now"))
        self.check = Button(self.tr("Check them again"), variant="quiet")
        self.pack = Button(self.tr("Pack for another computer…"), variant="quiet")
        self.all = Button(self.tr("Put the whole book back"))
        self.back = Button(self.tr("Put back"), variant="primary")
        self.empty = EmptyPage("shield-check", "sage")
        self.empty.say(
            self.tr("No backup yet"), self.tr("One is made every day the book is open. You can make one now.")
        )
        self._build()
        self._wire()

    def open(self) -> None:
        """Show the backups there are."""
        self.look()
        super().open()

    def first_focus(self) -> QWidget:
        return self.list if self.rows.values else self.head.close_button

    def look(self) -> None:
        """Ask again which there are."""
        self.trouble.hide()
        self.ask_all.hide()
        if not isinstance(self._job, Walk):
            self._run(Listing(self._keeper.place))

    def close_sheet(self) -> None:
        if isinstance(self._job, Walk):
            self._job.cancel()
        super().close_sheet()

    def _build(self) -> None:
        dress_list(
            self.list, self.rows, BackupCard(self.rows, self.list), self.tr("Backups, the latest first")
        )
        self.list.setUniformItemSizes(True)
        line = QVBoxLayout()
        line.setContentsMargins(24, 12, 24, 0)
        line.addWidget(self.underway)
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self.trouble.inset(24, 12, 24, 0))
        above.addLayout(line)
        above.addWidget(self.ask_all)
        middle = beside((self.list, 4), (self.inside, 6), (self.empty, 1))
        foot = foot_of([self.make, self.check, self.pack], [self.all, self.back], left=24)
        stand(self.column, self.head, middle, foot, above)
        self._show_any()

    def _wire(self) -> None:
        self.head.close_button.clicked.connect(self.close_sheet)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.inside.picked.connect(self._on_picked)
        self.make.clicked.connect(self._on_make)
        self.check.clicked.connect(self._on_check)
        self.pack.clicked.connect(self._on_pack)
        self.all.clicked.connect(self._on_all)
        self.back.clicked.connect(self._on_back)
        self.ask_all.agreed.connect(self._on_agreed)
        self.ask_all.left.connect(self._on_left)
        self._keeper.looked.connect(self._on_looked)
        self._keeper.began.connect(self._on_began)
        self._keeper.failed.connect(self._on_failed)
        self._keeper.second_failed.connect(self._on_failed)
        self._background.done.connect(self._on_done)
        self._background.broke.connect(self._on_broke)

    def _show_any(self) -> None:
        there = bool(self.rows.values)
        for part in (self.list, self.inside, self.all, self.back):
            part.setVisible(there)
        self.empty.setVisible(not there)
        for button in (self.make, self.all):
            button.setEnabled(not self._desk.read_only)
        self._on_picked(self.inside.chosen())

    def _chosen(self) -> Listed | None:
        index = self.list.currentIndex()
        return index.data(VALUE) if index.isValid() else None

    def _run(self, job: Listing | Bringing | Walk) -> None:
        self._job = job
        self._background.run(job)

    # -- what was asked for --

    def _on_make(self) -> None:
        self.trouble.hide()
        self._keeper.back_up_now()

    def _on_began(self, walk: Walk) -> None:
        self.make.setEnabled(False)
        self.underway.begin(self.tr("Copying the book, then reading every page of the copy…"), walk)

    def _on_check(self) -> None:
        """Have every page of every one read once more."""
        if isinstance(self._job, Walk | Bringing) or self._keeper.busy:
            return
        self.trouble.hide()
        self.check.setEnabled(False)
        walk = Walk(Checking(self._keeper.place))
        self.underway.begin(self.tr("Reading every page of every backup…"), walk)
        self._run(walk)

    def _on_pack(self) -> None:
        title = self.tr("Pack for another computer")
        ask_target(self, title, self._on_place, name="book.zip", kinds=self.tr("Packed books (*.zip)"))

    def _on_place(self, chosen: str) -> None:
        if isinstance(self._job, Walk | Bringing) or self._keeper.busy:
            return
        self.trouble.hide()
        self.pack.setEnabled(False)
        walk = Walk(Packing(Path(chosen)))
        self.underway.begin(self.tr("Copying the book and its files into one…"), walk)
        self._run(walk)

    def _on_packed(self, found: Carried) -> None:
        self._rest()
        said = self.tr(
            "Packed. Clients: {clients}, entries: {entries}, files: {files}. "
            "On the other computer, choose “Open a book I have”."
        )
        clients, entries, files = map(figure, (found.clients, found.entries, found.files))
        self.head.beneath.setText(said.format(clients=clients, entries=entries, files=files))

    def _on_all(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.ask_all.ask(backup_words.when(chosen.backup.made, self._desk.today()))
            self._make_room()

    def _on_left(self) -> None:
        self._make_room()
        self.all.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_agreed(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.close_sheet()
            self.restore_asked.emit(str(chosen.path), self.inside.key)

    def _on_back(self) -> None:
        chosen, found = self._chosen(), self.inside.chosen()
        if chosen is not None and found is not None and self._job is None:
            who, what = (found.id, "") if found.client else ("", found.id)
            self._run(Bringing(chosen.path, self.inside.key, who, what, self._desk.today()))

    # -- what came of it --

    def _on_done(self, job: object, found: object) -> None:
        if job is not self._job or self._job is None:
            return
        self._job = None
        if isinstance(found, list):
            self._on_listed(found)
        elif isinstance(found, Carried):
            self._on_packed(found)
        elif isinstance(found, Checked):
            self._on_checked(found)
        elif isinstance(found, returning.Returned):
            self._on_returned(found)

    def _on_checked(self, found: Checked) -> None:
        self._rest()
        self.look()
        self.inside.show_backup(self._chosen())  # one that was chosen may have another name now
        if found.damaged:
            self.trouble.say(backup_words.damaged(found.damaged))
            self.trouble.show()
        else:
            self.head.beneath.setText(
                self.tr("Every page of every backup was read again just now: all sound.")
            )

    def _rest(self) -> None:
        if isinstance(self._job, Walk):  # another one is still on its way
            return
        self.underway.end()
        self.check.setEnabled(True)
        self.pack.setEnabled(True)
        self.make.setEnabled(not self._desk.read_only)

    def _on_listed(self, found: list[Listed]) -> None:
        before = self._chosen()
        self.rows.show(found)
        self._show_any()
        if before is None and found:
            self.list.setCurrentIndex(self.rows.index(0))
            if self.isVisible():
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_returned(self, found: returning.Returned) -> None:
        picked = self.inside.chosen()
        if picked is None:
            return
        self.close_sheet()
        if not any(found.came.values()):
            self.nothing_came.emit(self.tr("Nothing of it was missing. The book is as it was."))
            return
        if picked.client:
            said = self.tr("{name} is back as in the backup.").format(name=picked.title)
        else:
            said = self.tr("The entry is back as in the backup.")
        self._desk.perform(partial(as_done, found.edit), said)

    def _on_broke(self, job: object, error: object) -> None:
        if job is not self._job or self._job is None:
            return
        self._job = None
        if isinstance(error, CancelledError):
            self._rest()
            self.look()
        elif isinstance(error, RelbookError):
            self._on_failed(error)
        elif isinstance(error, Exception):
            raise error

    def _on_looked(self) -> None:
        self._rest()
        if self.isVisible() and self._job is None:
            self._run(Listing(self._keeper.place))

    def _on_failed(self, error: RelbookError) -> None:
        self._rest()
        self.trouble.say(error_words.of_error(error))
        self.trouble.show()

    def _on_current(self, now: QModelIndex) -> None:
        self.ask_all.hide()
        shown: Listed | None = now.data(VALUE) if now.isValid() else None
        self.inside.show_backup(shown)
        sound = shown is not None and shown.state != "damaged"
        self.all.setEnabled(sound and not self._desk.read_only)

    def _on_picked(self, found: Found | None) -> None:
        self._make_room()
        self.back.setEnabled(found is not None and not self._desk.read_only)
        words = self.tr("Put back")
        if found is not None:
            name = self.tr("Put {name} back").format(name=found.title[:40])
            words = name if found.client else self.tr("Put this entry back")
        self.back.setText(words)

    def _make_room(self) -> None:
        """Leave the room to the name of what was chosen, or to the question whether all shall come back."""
        free = self.ask_all.isHidden() and self.inside.chosen() is None
        self.pack.setVisible(free)
        self.check.setVisible(free and bool(self.rows.values))

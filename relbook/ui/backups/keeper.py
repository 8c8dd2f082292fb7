"""Backs the journal up by itself: when a day has passed, when it is closed, and when somebody asks."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from relbook.errors import CancelledError, FolderUnwritableError, RelbookError
from relbook.journal.backup import Shelf, Why, is_due
from relbook.store.backups import SECOND
from relbook.store.edit import Edit
from relbook.store.renewing import Renewed
from relbook.ui.backups.errands import Backing, Looking, Renewing, second_folder
from relbook.ui.desk import Desk
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.background import Background
from relbook.ui.shared.room import DRAFT
from relbook.ui.shared.settings import Settings
from relbook.ui.shared.underway import Walk

FIRST_LOOK_MS = 2_000
"""How long after the window has come up it is looked for the first time, in milliseconds."""

WAIT_MS = 20_000
"""How long a backup that is due waits, in milliseconds: what the window is opened for comes first."""

HOUR_MS = 3_600_000
"""How often it is looked from then on, in milliseconds."""


class Keeper(QObject):
    """Makes backups on the worker, and says how they stand. A window that sleeps stops its clock."""

    looked = Signal(object)  # a Shelf: how the backups stand
    began = Signal(object)  # a Walk: one is being made that somebody asked for
    made = Signal()  # one was asked for, and is there
    failed = Signal(object)  # a RelbookError: it did not finish
    second_failed = Signal(object)  # a RelbookError: beside the journal it did, in the second place not
    left = Signal(object)  # the one at closing is over: a RelbookError where it did not finish, else None
    renewed = Signal(object)  # a Renewed: what became of copies under an earlier passphrase

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._settings: Settings | None = None
        self._job: Looking | Walk | None = None
        self._asked: Backing | None = None  # what the walk in hand makes
        self._renewed = False  # once in a session: what could not be done is not tried every hour
        self.shelf: Shelf | None = None
        self.changed = False
        self._just_made = False
        self.timer = QTimer(self, interval=HOUR_MS)
        self.first = QTimer(self, interval=FIRST_LOOK_MS, singleShot=True)
        self.soon = QTimer(self, interval=WAIT_MS, singleShot=True)
        for clock in (self.timer, self.first):
            clock.timeout.connect(self.look)
        self.soon.timeout.connect(self.back_up_today)
        background.done.connect(self._on_done)
        background.broke.connect(self._on_broke)
        desk.changed.connect(self.note)

    @property
    def place(self) -> str:
        """The second place; nothing where none was chosen."""
        return self._settings.get(remembered.SECOND_PLACE) if self._settings is not None else ""

    @property
    def busy(self) -> bool:
        """Whether a backup is being made."""
        return self._asked is not None

    def start(self, settings: Settings) -> None:
        """Begin to look, by what these settings say."""
        self._settings = settings
        self.timer.start()
        self.first.start()

    def note(self, edit: Edit) -> None:
        """Something was written: what is half written does not count."""
        self.changed = self.changed or edit.kinds != DRAFT

    def look(self) -> None:
        """See how the backups stand; one is made where it is due."""
        if self._job is None:
            self._run(Looking(self.place, self._second_last()))

    def back_up_now(self) -> None:
        """Make one now, because somebody asked."""
        if not self._desk.read_only and not self.busy:
            self._back_up(Why.ASKED)

    def back_up_today(self) -> None:
        """Make the one of the day."""
        if not self._desk.read_only and not self.busy:
            self._back_up(Why.DAILY)

    def leave(self) -> Walk | None:
        """The book is being closed: what was written since the last backup gets into one.

        `left` says what came of it; None where there is nothing to do. One that is being made just
        now is waited for, and holds what is there.
        """
        if self._asked is not None and isinstance(self._job, Walk):
            self._asked = replace(self._asked, why=Why.LEAVING)
            return self._job
        if self.changed and not self._desk.read_only:
            return self._back_up(Why.LEAVING)
        return None

    def choose_place(self, folder: str) -> None:
        """Copy to this folder, too; nothing is none any more."""
        if self._settings is None:
            return
        try:
            if folder:
                (Path(folder) / SECOND).mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            self.second_failed.emit(FolderUnwritableError(Path(folder)))
            return
        self._settings.put(remembered.SECOND_PLACE, folder)
        self._settings.put(remembered.SECOND_LAST, "")
        self._settings.save()
        if folder:
            self.back_up_now()
        else:
            self.look()

    def _back_up(self, why: Why) -> Walk:
        self._asked = Backing(why, self._desk.now().astimezone(UTC), self.place)
        walk = Walk(self._asked)
        self._run(walk)
        if why is Why.ASKED:
            self.began.emit(walk)
        return walk

    def _run(self, job: Looking | Walk) -> None:
        self._job = job
        self._background.run(job)

    def _second_last(self) -> datetime | None:
        said = self._settings.get(remembered.SECOND_LAST) if self._settings is not None else ""
        try:
            return datetime.fromisoformat(said).astimezone(UTC) if said else None
        except ValueError:
            return None

    def _on_done(self, job: object, found: object) -> None:
        if job is not self._job or self._job is None:
            return
        asked, self._job, self._asked = self._asked, None, None
        if asked is not None:
            self._on_made(asked, found)
        elif isinstance(found, Renewed):
            self.renewed.emit(found)
            self.look()
        elif isinstance(found, Shelf):
            self._on_looked(found)

    def _on_made(self, asked: Backing, trouble: object) -> None:
        self.changed, self._just_made = False, True  # what failed just now is not tried again at once
        if asked.why is Why.ASKED:
            self.made.emit()
        if isinstance(trouble, RelbookError):
            self.second_failed.emit(trouble)
        elif self._settings is not None and second_folder(asked.place) is not None:
            self._settings.put(remembered.SECOND_LAST, asked.now.isoformat())
            self._settings.save()
        if asked.why is Why.LEAVING:
            self.left.emit(None)
        else:
            self.look()

    def _on_looked(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.looked.emit(shelf)
        just_made, self._just_made = self._just_made, False
        if shelf.far is not None and self._settings is not None:
            self._settings.put(
                remembered.SECOND_COUNT, len(shelf.far)
            )  # said when it is away (`left_behind`)
        if self._desk.read_only:
            return
        if shelf.behind and not self._renewed:
            self._renewed = True
            self._run(Walk(Renewing(shelf.place)))
            return
        if just_made:
            return
        now = self._desk.now().astimezone(UTC)
        behind = shelf.far is not None and is_due(shelf.far, now)
        if is_due(shelf.near, now) or behind:
            self.soon.start()

    def _on_broke(self, job: object, error: object) -> None:
        if job is not self._job or self._job is None:
            return
        asked, self._job, self._asked = self._asked, None, None
        if asked is not None and asked.why is Why.LEAVING and isinstance(error, RelbookError):
            self.left.emit(error)
        elif isinstance(error, CancelledError):
            self._just_made = True  # whoever stopped it does not want it at once
            self.look()
        elif isinstance(error, RelbookError):
            self.failed.emit(error)
        elif isinstance(error, Exception):
            raise error

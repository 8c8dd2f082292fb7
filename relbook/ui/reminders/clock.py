"""A clock that looks once a minute whether the day is to be told of, and says so once a day."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from relbook.journal.digest import Digest, is_time, read_days, read_time, remember, spell_days
from relbook.store import digest
from relbook.ui.desk import Desk
from relbook.ui.reminders import words
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.background import Background
from relbook.ui.shared.settings import Settings

MINUTE_MS = 60_000
"""How often it looks, in milliseconds."""


class DigestClock(QObject):
    """Tells what the day holds, once for each day in the calendar. A window that sleeps stops it."""

    due = Signal(str, str)  # what there is to tell: in the window, and on a desktop that others may see

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._settings: Settings | None = None
        self._job: partial[Digest] | None = None
        self.named: Callable[[int], int] | None = None  # of so many to write to, how many the day names
        self.timer = QTimer(self, interval=MINUTE_MS)
        self.timer.timeout.connect(self.look)
        background.done.connect(self._on_done)

    def start(self, settings: Settings) -> None:
        """Begin to look, by what these settings say."""
        self._settings = settings
        self.timer.start()

    def look(self) -> None:
        """See whether it is time; what the day holds is counted in the background."""
        if self._is_time():
            self._job = partial(digest.of_day, self._desk.now())
            self._background.run(self._job)

    def settle(self) -> None:
        """It was told: not again on this day."""
        if self._settings is not None:
            told = read_days(self._settings.get(remembered.TOLD))
            days = spell_days(remember(told, self._desk.today()))
            self._settings.put(remembered.TOLD, days)
            self._settings.save()

    def _is_time(self) -> bool:
        settings = self._settings
        if settings is None or not (settings.get(remembered.DIGEST) or settings.get(remembered.DESKTOP)):
            return False
        at = read_time(settings.get(remembered.DIGEST_AT))
        return is_time(self._desk.now(), at, read_days(settings.get(remembered.TOLD)))

    def _on_done(self, job: object, found: object) -> None:
        if job is not self._job or not isinstance(found, Digest) or not self.timer.isActive():
            return  # another room's, or the window sleeps
        if not self._is_time():
            return
        if self.named is not None:
            found = replace(found, writes=self.named(found.writes))
        if found.empty:
            self.settle()  # an empty day needs no reminder
        else:
            self.due.emit(words.sentence(found), words.on_desktop(found))

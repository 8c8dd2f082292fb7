"""Asking the journal as one types: on the worker, one question at a time, the newest first."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from relbook.errors import RelbookError
from relbook.journal.find import Finds
from relbook.journal.selection import EVERYTHING, Selection
from relbook.store.finds import look_up, looked_through
from relbook.ui.shared.background import Background


class Asker(QObject):
    """Puts questions to the worker and drops answers that came too late."""

    answered = Signal(object)  # Finds: the first rows
    went_on = Signal(object)  # Finds: further rows
    counted = Signal(int)  # how many entries were looked through
    failed = Signal(object)  # a RelbookError

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._selection = EVERYTHING
        self._best = False
        self._job: Callable[[], object] | None = None
        self._job_of: object = None
        self._counting: Callable[[], object] | None = None
        self._counting_of = EVERYTHING
        self._counts: dict[Selection, int] = {}
        self._waiting = False
        self._last: Finds | None = None
        background.done.connect(self._on_done)
        background.broke.connect(self._on_broke)

    @property
    def selection(self) -> Selection:
        """What is asked now."""
        return self._selection

    def shows(self, words: str) -> bool:
        """Whether these words are what was answered last, with nothing under way."""
        return self._last is not None and self._selection.words.strip() == words.strip()

    def ask(self, selection: Selection, *, best: bool) -> None:
        """Ask something else; what was asked before no longer matters."""
        self._selection, self._best = selection, best
        self._last = None
        self._waiting = True
        if self._job is not None and self._background.withdraw(self._job):
            self._job = None
        self._ask_on()

    def go_on(self) -> None:
        """Ask for further rows, if there are any and none are on their way."""
        if self._last is None or not self._last.more or self._job is not None or self._waiting:
            return
        last = self._last
        before, skip = (None, last.seen) if self._best else (last.last, 0)
        ask = partial(look_up, self._selection, before=before, best=self._best, skip=skip, known=last)
        self._run(ask, further=True)

    def _ask_on(self) -> None:
        """Ask what waits, once the question before it is answered: at most one is under way."""
        if self._waiting and self._job is None:
            self._waiting = False
            self._run(partial(look_up, self._selection, best=self._best), further=False)

    def _run(self, job: Callable[[], object], *, further: bool) -> None:
        self._job = job
        self._job_of = (self._selection, self._best, further)
        self._background.run(job, soon=True)

    def _on_done(self, job: object, result: object) -> None:
        if job is self._counting:
            self._counting = None
            assert isinstance(result, int)
            self._tell_count(result)
        elif job is self._job and isinstance(result, Finds):
            asked, self._job = self._job_of, None
            if not self._overtaken():
                self._take(result, further=asked == (self._selection, self._best, True))

    def _on_broke(self, job: object, error: object) -> None:
        if job is self._counting:
            self._counting = None
        elif job is self._job:
            self._job = None
            if not self._overtaken() and isinstance(error, RelbookError):
                self.failed.emit(error)

    def _overtaken(self) -> bool:
        """Whether something else was asked meanwhile; it is asked now."""
        waited = self._waiting
        self._ask_on()
        return waited

    def _take(self, found: Finds, *, further: bool) -> None:
        self._last = found
        (self.went_on if further else self.answered).emit(found)
        if not further:
            self._count()

    def forget_count(self) -> None:
        """Something was written: count anew."""
        self._counts.clear()

    def _count(self) -> None:
        """How many entries were looked through: asked once for each choice of filters."""
        whole = replace(self._selection, words="")
        if whole in self._counts:
            self.counted.emit(self._counts[whole])
        elif self._counting is None:
            self._counting_of = whole
            self._counting = partial(looked_through, whole)
            self._background.run(self._counting)

    def _tell_count(self, count: int) -> None:
        self._counts[self._counting_of] = count
        self._count()

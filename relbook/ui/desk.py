"""The one place where the interface writes.

Rooms read from the store as they please. Whoever wants to change something asks the desk: it
performs the write, remembers how to take it back, and tells every room what was touched. What
may only be read is never written: the desk says so instead.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal

from relbook.errors import CancelledError, RelbookError, StoreUnavailableError, Trouble
from relbook.journal.frozen import frozen
from relbook.store import spare
from relbook.ui.history import History
from relbook.ui.shared.later import Later
from relbook.ui.taking_back import TakingBack

if TYPE_CHECKING:
    from concurrent.futures import Future

    from relbook.journal.library import Library
    from relbook.store.edit import Edit
    from relbook.ui.history import Then
    from relbook.ui.shared.background import Background
    from relbook.ui.shared.underway import Walk

Clock = Callable[[], datetime]

LONG = 1_500
"""So many rows take half a second to write, as their words go to the index: how far it is, is shown then."""

_ANSWER = QEvent.Type(QEvent.registerEventType())
"""What the desk sends itself to say, once the window is painted, what was done."""


@frozen
class _Act:
    """A write under way: what it is, and whoever waits for it."""

    write: Callable[[], Edit]
    label: str
    then: Then | None
    waits: Future[Edit]
    was_tight: bool


class Desk(QObject):
    """Performs edits and spreads the news."""

    changed = Signal(object)  # an Edit: something was written
    failed = Signal(object)  # a RelbookError: nothing was written
    done = Signal(str, object)  # a label and its Edit: something a person may want to undo
    undone = Signal(str)  # a label
    turned = Signal()  # another day began, or other hours hold: what was said of days is so no more
    held = Signal(str, object)  # what is being written, and the Walk that does: nothing else may be meanwhile
    let_go = Signal()  # that is over, one way or another
    tight = Signal()  # the disk is full: this was kept in the room that was set aside, the next may not be
    _over = Signal()  # said by the worker: a write came to its end

    def __init__(
        self,
        clock: Clock = datetime.now,
        *,
        read_only: bool = False,
        shipped: Callable[[], Library] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self.read_only = read_only
        self.shipped = shipped or _shipped
        self._library: tuple[int, Library] | None = None  # and of which edition it is
        self._edition = 0  # of the prompts in the book, as this window knows them
        self.history = History(self._take_back)
        self.along: object = None  # while rooms are told of a write: what was read along with it
        self._background: Background | None = None
        self._waiting: list[_Act] = []
        self._told: list[tuple[_Act, Edit | None]] = []  # rooms have heard of it; who asked for it has not
        self._walk: Walk | None = None  # what is being written at length
        self._taking_back = ""  # the label of what is being taken back
        self.changed.connect(self._on_changed)
        self._over.connect(self._on_over, Qt.ConnectionType.QueuedConnection)

    def now(self) -> datetime:
        """The clock on the wall."""
        return self._clock()

    def today(self) -> date:
        """The day it is here."""
        return self._clock().date()

    def library(self) -> Library:
        """Every prompt: what the book comes with, and what the writer changed and made.

        Asked for first it takes 45 ms: whoever reads on the worker asks for it there.
        """
        found, edition = self._library, self._edition
        if found is None or found[0] != edition:
            from relbook.store import prompts  # with it comes all that reads a question

            self._library = found = edition, prompts.library(self.shipped())
        return found[1]

    def perform(self, write: Callable[[], Edit], label: str = "") -> Edit | None:
        """Carry out `write` now, after what waits; with a `label`, the person can undo it.

        Returns:
            The edit, or None when it could not be done (see `failed`).
        """
        self.settle()
        was_tight = spare.is_tight()
        try:
            if self.read_only:
                raise StoreUnavailableError(Trouble.READ_ONLY)
            edit = write()
        except RelbookError as error:
            self.failed.emit(error)
            return None
        self._tell(edit, label)
        self._say(edit, label, was_tight=was_tight)
        return edit

    def write_by(self, background: Background) -> None:
        """Let this worker carry out what `perform_soon` is asked for."""
        self._background = background

    def perform_soon(self, write: Callable[[], Edit], label: str = "", then: Then | None = None) -> None:
        """Carry out `write` while the window goes on; nobody is told before it is on the disk.

        Writes happen one after another in the order they were asked for, whichever way. Rooms hear of it
        first, and may paint what is new; a turn later it is said what was done, and `then` is called:
        with the edit, or with None where it could not be done. What the write read along, its
        attribute `along`, is at hand both times.
        """
        waits = None
        if self._background is not None and not Later.at_once and not self.read_only:
            waits = self._background.write(write)
        if waits is None:
            edit = self.perform(write, label)
            if then is not None:
                then(edit)
            return
        self._waiting.append(_Act(write, label, then, waits, spare.is_tight()))
        waits.add_done_callback(self._say_over)

    def perform_long(
        self, write: Callable[[], Edit], words: str, rows: int, label: str = "", then: Then | None = None
    ) -> None:
        """As `perform_soon`; of many rows it is shown how far it is, and stopped nobody is told but `then`.

        `words` say what is under way, `rows` how many there are at least: entries, of a client.
        """
        if rows < LONG or self._background is None or Later.at_once or self.read_only:
            self.perform_soon(write, label, then)
            return
        from relbook.store.lengthy import at_length  # few write so much
        from relbook.ui.shared.underway import Walk

        self.settle()
        self._walk = walk = Walk(partial(at_length, write))
        self.held.emit(words, walk)
        self.perform_soon(walk, label, then)  # type: ignore[arg-type]

    def stop(self) -> None:
        """Settle; what is written at length is stopped where that is safe: the book is about to close."""
        if self._walk is not None:
            self._walk.cancel()
        self.settle()

    @property
    def busy(self) -> bool:
        """Whether something is on its way into the book, or whoever asked for it has not heard yet."""
        return bool(self._waiting or self._told)

    def settle(self) -> None:
        """Wait for what was asked for and is not written yet: before leaving, locking or another write."""
        self._answer()
        while self._waiting:
            self._acknowledge(self._waiting.pop(0))
            self._answer()

    def _say_over(self, _: object) -> None:
        self._over.emit()

    def _on_over(self) -> None:
        if not self._told and self._waiting and self._waiting[0].waits.done():
            self._acknowledge(self._waiting.pop(0))

    def _acknowledge(self, act: _Act) -> None:
        """Let rooms know of a write; the picture comes before the rest, which shuts what was written on."""
        edit = None
        try:
            edit = act.waits.result()
        except CancelledError:
            pass  # nothing was written, as somebody wanted
        except RelbookError as error:
            self.failed.emit(error)
        finally:
            if act.write is self._walk:
                self.let_go.emit()
            self._told.append((act, edit))
            if edit is None:  # there is nothing new to paint
                self._answer()
            else:
                self.along = getattr(act.write, "along", None)
                self._tell(edit, act.label)
                self.along = None
            # behind the picture that has just been asked for, which waits at the end of all there is to do
            QCoreApplication.postEvent(self, QEvent(_ANSWER), Qt.EventPriority.LowEventPriority.value)

    def customEvent(self, event: QEvent) -> None:
        self._answer()
        self._on_over()

    def _answer(self) -> None:
        """Say what was done, also to whoever asked for it."""
        while self._told:
            act, edit = self._told.pop(0)
            self.along = getattr(act.write, "along", None)
            if edit is not None:
                self._say(edit, act.label, was_tight=act.was_tight)
            if act.then is not None:
                act.then(edit)
            if act.write is self._walk:
                self._walk = None
            self.along = None

    def _tell(self, edit: Edit, label: str) -> None:
        """Tell every room of a finished write."""
        if label:
            self.history.put(label, edit)
        self.changed.emit(edit)

    def _say(self, edit: Edit, label: str, *, was_tight: bool) -> None:
        """Say what was done, to be read by a person."""
        if label:
            self.done.emit(label, edit)
        if spare.is_tight() and not was_tight:
            self.tight.emit()

    def make_room(self) -> bool:
        """Set room aside again for the last save on a full disk; says whether there is some."""
        return spare.make_room()

    def undo(self) -> None:
        """Take back the last thing done, on the worker; `undone` says when."""
        self.settle()
        if self.history.can_undo:
            self._taking_back = self.history.label
            self.history.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.settle()
        self.history.redo()

    def _take_back(self, edit: Edit, then: Then) -> None:
        words = self.tr("Taking back…") if self._taking_back else self.tr("Doing it again…")
        self.perform_long(TakingBack(edit), words, edit.rows, then=partial(self._on_taken_back, edit, then))

    def _on_taken_back(self, before: Edit, then: Then, edit: Edit | None) -> None:
        if edit is None and self._walk is not None and self._walk.is_stopped:
            then(before)
            self._taking_back = ""
            return
        then(edit)
        label, self._taking_back = self._taking_back, ""
        if label:
            self.undone.emit(label)

    def _on_changed(self, edit: Edit) -> None:
        if "prompt" in edit.kinds:  # first of all who hear it: rooms that look again find what is new
            self._edition += 1


def _shipped() -> Library:
    """The questions the book comes with."""
    from relbook.ui.shared import questions

    return questions.shipped()

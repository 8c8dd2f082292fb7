"""Work that would freeze the window: one thing at a time, and beside it what somebody waits for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

Told = Callable[[object, object], object]

T = TypeVar("T")


class Background(QObject):
    """A single worker that lives as long as the window.

    It is a Python thread on purpose. On a thread that Qt owns, Python forgets its thread-locals
    between jobs: the journal would be unlocked again for every job, and an encrypted connection
    left open brings the process down. A job is a plain function of plain values: no widgets, no
    models, no rows.

    A short read that the next picture waits for is asked `soon`: it has a worker to itself, so that
    a search need not wait for an export to end. So have short writes, one after another: `write`.

    Each worker enters the journal before its first job; where `enter` returns something to call, that
    stops, from any thread, what the worker's connection is being asked.
    """

    done = Signal(object, object)  # the job, what it returned
    broke = Signal(object, object)  # the job, the exception
    _returned = Signal(object, object)  # the same, said by the worker
    _raised = Signal(object, object)

    def __init__(
        self, enter: Callable[[], object], leave: Callable[[], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._over = False
        self._long, self._soon, self._pen = (
            _Worker(enter, leave, self._returned.emit, self._raised.emit) for _ in range(3)
        )
        self._returned.connect(self._on_returned)
        self._raised.connect(self._on_raised)

    def run(self, job: Callable[[], object], *, soon: bool = False) -> None:
        """Queue `job`; `done` or `broke` follows on the window's thread. After `finish` nothing is taken."""
        if not self._over:
            (self._soon if soon else self._long).run(job)

    def withdraw(self, job: Callable[[], object]) -> bool:
        """Want a read no more: it makes way for what is asked instead.

        Says whether it never began; then nobody is told of it. One that is being read is broken off where
        it asks the journal just now, and `broke`; else it comes to its end.
        """
        return self._soon.withdraw(job) or self._long.withdraw(job)

    def write(self, job: Callable[[], T]) -> Future[T] | None:
        """Queue a short write behind those before it, and say when it is over; None after `finish`."""
        return None if self._over else self._pen.ask(job)

    def rest(self, short: Callable[[], object], long: Callable[[], object]) -> None:
        """Have the workers that were at work do this behind what they have; nobody is told.

        `long` is for the one of long jobs, `short` for the others.
        """
        for worker, job in ((self._pen, short), (self._soon, short), (self._long, long)):
            if worker.entered and not self._over:
                worker.ask(job)

    def finish(self) -> None:
        """Let what is queued run out; called once, on the way out."""
        self._over = True
        for worker in (self._pen, self._soon, self._long):
            worker.finish()

    def drop(self, seconds: float) -> None:
        """Stop what is running and what waits, and wait for that no longer than so many seconds.

        For who is about to end the process: what is still at work then ends with it, and a write it
        had begun is taken back as after any sudden end.
        """
        from concurrent.futures import wait

        self._over = True
        self._pen.finish()  # no word that was handed over is left behind
        left = [worker.drop() for worker in (self._soon, self._long)]
        wait(left, seconds)

    def _on_returned(self, job: object, result: object) -> None:
        """Pass it on, unless the journal it was read from has been left meanwhile."""
        if not self._over:
            self.done.emit(job, result)

    def _on_raised(self, job: object, error: object) -> None:
        if not self._over:
            self.broke.emit(job, error)


class _Worker:
    """One thread and its connection; both are made when there is work for them."""

    def __init__(
        self, enter: Callable[[], object], leave: Callable[[], object], returned: Told, raised: Told
    ) -> None:
        self._enter, self._leave = enter, leave
        self._returned, self._raised = returned, raised
        self.entered = False  # whether it has its connection
        self._halt: object = None  # what stops a question of that connection
        self._halted = False  # since the last job began
        self._job: object = None
        self._begun = Lock()  # held where a job begins or ends, and where one is broken off
        self._queue: list[Future[Any]] = []
        self._waiting: dict[int, Future[Any]] = {}  # by the job, for those that may be withdrawn

    @cached_property
    def _thread(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor  # it loads logging; a first picture asks nothing

        return ThreadPoolExecutor(max_workers=1)

    def run(self, job: Callable[[], object]) -> None:
        self._tidy()
        self._waiting[id(job)] = future = self._thread.submit(self._work, job)
        self._queue.append(future)

    def withdraw(self, job: Callable[[], object]) -> bool:
        waiting = self._waiting.get(id(job))
        if waiting is None:
            return False
        if waiting.cancel():
            del self._waiting[id(job)]
            return True
        with self._begun:  # whatever comes next begins behind this
            if self._job is job and callable(self._halt):
                self._halted = True
                self._halt()
        return False

    def ask(self, job: Callable[[], T]) -> Future[T]:
        self._tidy()
        asked = self._thread.submit(self._answer, job)
        self._queue.append(asked)
        return asked

    def finish(self) -> None:
        if self._queue:
            self._thread.submit(self._out)
        self._thread.shutdown()

    def drop(self) -> Future[None]:
        """Stop what can be stopped; says when the connection is closed."""
        for future in self._queue:
            future.cancel()
        stop = getattr(self._job, "cancel", None)
        if callable(stop):
            stop()
        left = self._thread.submit(self._out)
        self._thread.shutdown(wait=False)
        return left

    def _tidy(self) -> None:
        self._queue = [future for future in self._queue if not future.done()]
        self._waiting = {key: future for key, future in self._waiting.items() if not future.done()}

    def _work(self, job: Callable[[], object]) -> None:
        behind, self._halted = self._halted, False
        try:
            result = self._answer(job, known=True)
        except Exception as error:  # noqa: BLE001 - reported, never swallowed
            if behind and not self._halted:
                self._work(job)  # SQLite stops whatever begins before all that was open is shut
            else:
                self._raised(job, error)
        else:
            self._returned(job, result)

    def _answer(self, job: Callable[[], T], *, known: bool = False) -> T:
        """Do a job; while it is `known`, it can be stopped or broken off."""
        if not self.entered:
            self._halt = self._enter()
            self.entered = True
        with self._begun:
            self._job = job if known else None
        try:
            return job()
        finally:
            with self._begun:
                self._job = None

    def _out(self) -> None:
        if self.entered:
            self._leave()

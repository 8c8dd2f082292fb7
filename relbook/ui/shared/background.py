"""Work that would freeze the window: one thing at a time, and beside it what somebody waits for."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

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

    def write(self, job: Callable[[], T]) -> "Future[T] | None":
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
        self._job: object = None
        self._queue: list[Future[Any]] = []
        self._thread = ThreadPoolExecutor(max_workers=1)

    def run(self, job: Callable[[], object]) -> None:
        self._queue = [future for future in self._queue if not future.done()]
        self._queue.append(self._thread.submit(self._work, job))

    def ask(self, job: Callable[[], T]) -> "Future[T]":
        self._queue = [future for future in self._queue if not future.done()]
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

    def _work(self, job: Callable[[], object]) -> None:
        self._job = job
        try:
            result = self._answer(job)
        except Exception as error:  # noqa: BLE001 - reported, never swallowed
            self._raised(job, error)
        else:
            self._returned(job, result)
        finally:
            self._job = None

    def _answer(self, job: Callable[[], T]) -> T:
        if not self.entered:
            self._enter()
            self.entered = True
        return job()

    def _out(self) -> None:
        if self.entered:
            self._leave()

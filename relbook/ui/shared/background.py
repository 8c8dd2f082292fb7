"""Work that would freeze the window, one job at a time."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait

from PySide6.QtCore import QObject, Signal


class Background(QObject):
    """A single worker that lives as long as the window.

    It is a Python thread on purpose. On a thread that Qt owns, Python forgets its thread-locals
    between jobs: the journal would be unlocked again for every job, and an encrypted connection
    left open brings the process down. A job is a plain function of plain values: no widgets, no
    models, no rows.
    """

    done = Signal(object, object)  # the job, what it returned
    broke = Signal(object, object)  # the job, the exception
    _returned = Signal(object, object)  # the same, said by the worker
    _raised = Signal(object, object)

    def __init__(
        self, enter: Callable[[], object], leave: Callable[[], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._enter = enter
        self._leave = leave
        self._entered = False
        self._over = False
        self._job: object = None
        self._queue: list[Future[None]] = []
        self._worker = ThreadPoolExecutor(max_workers=1)
        self._returned.connect(self._on_returned)
        self._raised.connect(self._on_raised)

    def run(self, job: Callable[[], object]) -> None:
        """Queue `job`; `done` or `broke` follows on the window's thread. After `finish` nothing is taken."""
        if not self._over:
            self._queue = [future for future in self._queue if not future.done()]
            self._queue.append(self._worker.submit(self._work, job))

    def finish(self) -> None:
        """Let the queue run out; called once, on the way out."""
        self._over = True
        self._worker.submit(self._out)
        self._worker.shutdown()

    def drop(self, seconds: float) -> None:
        """Stop what is running and what waits, and wait for that no longer than so many seconds.

        For who is about to end the process: what is still at work then ends with it, and a write it
        had begun is taken back as after any sudden end.
        """
        self._over = True
        for future in self._queue:
            future.cancel()
        stop = getattr(self._job, "cancel", None)
        if callable(stop):
            stop()
        wait([self._worker.submit(self._out)], seconds)
        self._worker.shutdown(wait=False)

    def _work(self, job: Callable[[], object]) -> None:
        self._job = job
        try:
            if not self._entered:  # a second connection is made only when there is work for it
                self._enter()
                self._entered = True
            result = job()
        except Exception as error:  # noqa: BLE001 - reported, never swallowed
            self._raised.emit(job, error)
        else:
            self._returned.emit(job, result)
        finally:
            self._job = None

    def _on_returned(self, job: object, result: object) -> None:
        """Pass it on, unless the journal it was read from has been left meanwhile."""
        if not self._over:
            self.done.emit(job, result)

    def _on_raised(self, job: object, error: object) -> None:
        if not self._over:
            self.broke.emit(job, error)

    def _out(self) -> None:
        if self._entered:
            self._leave()

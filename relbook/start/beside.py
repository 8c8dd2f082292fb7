"""A process beside the one that will be the window: it reads the first page while that one loads Qt.

Python runs one thread at a time, so a second core is only to be had by a second process. This one is forked
when Qt's libraries are bound and what both processes need is loaded, but nothing of Qt is at work and no
other thread runs. It reads the journal that this start will open, as far as it can tell (`which.foreseen`),
says through a pipe which one that was and whether there is a page to show, so that the window can be made
for it, then the page through another, and ends. It writes nothing. Whatever is not as it expects, and
wherever there is no fork or no second core, there is no answer, and the journal is opened before its window
is made.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NoReturn

from relbook.start.ahead import binding, has_room
from relbook.which import foreseen

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from relbook.journal.day_page import FirstLook, FirstPage

PATIENCE_S = 10.0
"""How long is waited for an answer at most, in seconds: reading here would begin later and take as long."""

ROOM = 1 << 16
"""How much is read at once, in bytes: what a pipe holds; the page of 500 clients is 82 kB."""


class Beside:
    """The other process, as seen from here; it answers once, about one journal."""

    def __init__(self, number: int, answers: int, pages: int) -> None:
        self._number, self._answers, self._pages = number, answers, pages
        self._ended = False

    def answer(self, journal: Path) -> FirstLook | None:
        """What it says of this journal; None where that was another one, or it says nothing."""
        read: Path
        look: FirstLook
        try:
            read, look = _said(self._answers)
        except EOFError:
            return None
        return look if read == journal else None

    def page(self) -> FirstPage:
        """The page it said it would read, once it was read.

        Raises:
            EOFError: It was cut off before.
        """
        page: FirstPage = _said(self._pages)
        return page

    @property
    def is_ready(self) -> bool:
        """Whether it says something, or has ended: nobody has to wait for it."""
        from select import select

        return bool(select([self._answers], [], [], 0)[0])

    def end(self) -> None:
        """It is needed no more, or took too long; it holds nothing that could be lost."""
        from signal import SIGKILL

        if self._ended:
            return
        self._ended = True
        os.close(self._answers)
        os.close(self._pages)
        with suppress(OSError):
            os.kill(self._number, SIGKILL)
            os.waitpid(self._number, 0)


def _said(pipe: int) -> Any:
    """All that is said through a pipe; raises EOFError where that breaks off, or takes too long."""
    import pickle
    from select import select

    def read() -> bytes:
        return os.read(pipe, ROOM) if select([pipe], [], [], PATIENCE_S)[0] else b""

    try:
        return pickle.loads(b"".join(iter(read, b"")))
    except pickle.UnpicklingError as error:
        raise EOFError from error


def _say(pipe: int, what: object) -> None:
    """Say all there is to say through a pipe."""
    import pickle

    told = pickle.dumps(what)
    while told:
        told = told[os.write(pipe, told) :]
    os.close(pipe)


def begin(words: Sequence[str]) -> Beside | None:
    """Fork it off for a command of these words; None where nothing can be forked, or there is no core."""
    if not has_room():
        return None
    if binding is not None:
        binding.join()  # a library half bound would stay so in the other process
    (answers, said), (pages, shown) = os.pipe(), os.pipe()
    number = os.fork()
    if not number:
        os.close(answers)
        os.close(pages)
        _serve(words, said, shown)
    os.close(said)
    os.close(shown)
    return Beside(number, answers, pages)


def _serve(words: Sequence[str], *pipes: int) -> NoReturn:
    """Be the other process, to its end: say what there is through one pipe, the page through another."""
    with suppress(BaseException):
        from datetime import datetime

        from relbook.hardening import harden

        harden()
        journal = foreseen(words)
        if journal is not None:
            from relbook.store.first_look import first_look

            found = first_look(journal, datetime.now())
            _say(pipes[0], (journal, next(found)))
            for page in found:
                _say(pipes[1], page)
    os._exit(0)


reader: Beside | None = None
"""Who reads the first page of this start, where there is somebody."""

if "PySide6" not in sys.modules:
    reader = begin(sys.argv[1:])

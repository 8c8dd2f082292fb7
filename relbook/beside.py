"""A process beside the one that will be the window: it reads the first page while that one loads Qt.

Python runs one thread at a time, so a second core is only to be had by a second process. This one is forked
when Qt's libraries are bound and what both processes need is loaded, but nothing of Qt is at work and no
other thread runs. It loads what reads a journal, is told which, answers once through a pipe, and ends. It
writes nothing. Whatever is not as it expects, and wherever there is no fork or no second core, there is no
answer, and the journal is opened before its window is made.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn

from relbook.ahead import binding, has_room

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from relbook.journal.day_page import FirstLook

    Look = Callable[[Path, datetime], FirstLook | None]

PATIENCE_S = 10.0
"""How long is waited for an answer at most, in seconds: reading here would begin later and take as long."""

ROOM = 1 << 16
"""How much is read at once, in bytes: what a pipe holds; the page of 500 clients is 82 kB."""


class Beside:
    """The other process, as seen from here; it is asked once, about one journal."""

    def __init__(self, number: int, questions: int, answers: int) -> None:
        self._number, self._questions, self._answers = number, questions, answers
        self._asked: Path | None = None

    def ask(self, journal: Path, now: datetime) -> None:
        """Have it read this journal as of this moment of the wall's clock."""
        import pickle

        self._asked = journal
        with suppress(OSError):  # it has ended: it will be heard that it says nothing
            os.write(self._questions, pickle.dumps((journal, now)))
        os.close(self._questions)

    def answer(self, journal: Path) -> FirstLook | None:
        """What it read of this journal; None where that was another one, or it says nothing. Ends it."""
        import pickle

        said = b"".join(iter(self._read, b"")) if journal == self._asked else b""
        self.end()
        try:
            found: FirstLook | None = pickle.loads(said) if said else None
        except (EOFError, pickle.UnpicklingError):  # cut off in the middle
            return None
        return found

    @property
    def is_ready(self) -> bool:
        """Whether it says something, or has ended: nobody has to wait for it."""
        from select import select

        return bool(select([self._answers], [], [], 0)[0])

    def end(self) -> None:
        """It is needed no more, or took too long; it holds nothing that could be lost."""
        from signal import SIGKILL

        if self._asked is None:
            os.close(self._questions)
        os.close(self._answers)
        with suppress(OSError):
            os.kill(self._number, SIGKILL)
            os.waitpid(self._number, 0)

    def _read(self) -> bytes:
        from select import select

        if not select([self._answers], [], [], PATIENCE_S)[0]:
            return b""
        return os.read(self._answers, ROOM)


def begin(load: Callable[[], Look]) -> Beside | None:
    """Fork it off; None where nothing can be forked, or there is no core for it. `load` loads what looks."""
    if not has_room():
        return None
    if binding is not None:
        binding.join()  # a library half bound would stay so in the other process
    (asked, questions), (answers, said) = os.pipe(), os.pipe()
    number = os.fork()
    if not number:
        os.close(questions)
        os.close(answers)
        _serve(load, asked, said)
    os.close(asked)
    os.close(said)
    return Beside(number, questions, answers)


def _shelf() -> Look:
    from relbook.store.first_look import first_look

    return first_look


def _serve(load: Callable[[], Look], asked: int, said: int) -> NoReturn:
    """Be the other process, to its end."""
    with suppress(BaseException):
        import pickle

        from relbook.hardening import harden

        harden()
        look = load()
        question = os.read(asked, ROOM)
        if question:  # else the window was given up
            told = pickle.dumps(look(*pickle.loads(question)))
            while told:
                told = told[os.write(said, told) :]
    os._exit(0)


reader: Beside | None = None
"""Who reads the first page of this start, where there is somebody."""

if "PySide6" not in sys.modules:
    reader = begin(_shelf)

"""A process beside the one that will be the window: it reads the first page while that one loads Qt.

Python runs one thread at a time, so a second core is only to be had by a second process. This one is forked
when Qt's libraries are bound and what both processes need is loaded, but nothing of Qt is at work and no
other thread runs. It reads the journal that this start will open, as far as it can tell (`which.foreseen`),
says once through a pipe which one that was and what it found, and ends. It writes nothing. Whatever is not as
it expects, and wherever there is no fork or no second core, there is no answer, and the journal is opened
before its window is made.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn

from relbook.ahead import binding, has_room
from relbook.which import foreseen

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from relbook.journal.day_page import FirstLook

PATIENCE_S = 10.0
"""How long is waited for an answer at most, in seconds: reading here would begin later and take as long."""

ROOM = 1 << 16
"""How much is read at once, in bytes: what a pipe holds; the page of 500 clients is 82 kB."""


class Beside:
    """The other process, as seen from here; it answers once, about one journal."""

    def __init__(self, number: int, answers: int) -> None:
        self._number, self._answers = number, answers

    def answer(self, journal: Path) -> FirstLook | None:
        """What it read of this journal; None where that was another one, or it says nothing. Ends it."""
        import pickle

        said = b"".join(iter(self._read, b""))
        self.end()
        read: Path | None
        found: FirstLook | None
        try:
            read, found = pickle.loads(said) if said else (None, None)
        except (EOFError, pickle.UnpicklingError):  # cut off in the middle
            return None
        return found if read == journal else None

    @property
    def is_ready(self) -> bool:
        """Whether it says something, or has ended: nobody has to wait for it."""
        from select import select

        return bool(select([self._answers], [], [], 0)[0])

    def end(self) -> None:
        """It is needed no more, or took too long; it holds nothing that could be lost."""
        from signal import SIGKILL

        os.close(self._answers)
        with suppress(OSError):
            os.kill(self._number, SIGKILL)
            os.waitpid(self._number, 0)

    def _read(self) -> bytes:
        from select import select

        if not select([self._answers], [], [], PATIENCE_S)[0]:
            return b""
        return os.read(self._answers, ROOM)


def begin(words: Sequence[str]) -> Beside | None:
    """Fork it off for a command of these words; None where nothing can be forked, or there is no core."""
    if not has_room():
        return None
    if binding is not None:
        binding.join()  # a library half bound would stay so in the other process
    answers, said = os.pipe()
    number = os.fork()
    if not number:
        os.close(answers)
        _serve(words, said)
    os.close(said)
    return Beside(number, answers)


def _serve(words: Sequence[str], said: int) -> NoReturn:
    """Be the other process, to its end."""
    with suppress(BaseException):
        import pickle
        from datetime import datetime

        from relbook.hardening import harden

        harden()
        journal = foreseen(words)
        if journal is not None:
            from relbook.store.first_look import first_look

            told = pickle.dumps((journal, first_look(journal, datetime.now())))
            while told:
                told = told[os.write(said, told) :]
    os._exit(0)


reader: Beside | None = None
"""Who reads the first page of this start, where there is somebody."""

if "PySide6" not in sys.modules:
    reader = begin(sys.argv[1:])

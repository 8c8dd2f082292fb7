"""The first start over a journal listens; one that holds the place and says nothing is no obstacle."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relbook.store.lock import WriterLock
from relbook.ui import single
from relbook.ui.single import TOKEN, Single, come_forward

ANOTHER = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from relbook.ui.single import TOKEN, Single
app, here = QCoreApplication(), Path(sys.argv[1])
os.environ[TOKEN] = "a-wish"
print(Single(here / "j.relbook", here / "run").is_first(), os.environ[TOKEN])
"""


@pytest.fixture
def start(tmp_path: Path, qapp: object) -> Iterator[Callable[[str], Single]]:
    """Starts over a journal of this name; all end with the test."""
    begun: list[Single] = []

    def one(name: str) -> Single:
        begun.append(Single(tmp_path / name, tmp_path / "run"))
        return begun[-1]

    yield one
    for each in begun:
        each.end()


def test_the_first_is_called_by_the_second(
    tmp_path: Path, start: Callable[[str], Single], qtbot: QtBot
) -> None:
    first = start("j.relbook")
    assert first.is_first()
    first.listen()
    with qtbot.waitSignal(first.called, timeout=30_000):
        second = subprocess.Popen(
            [sys.executable, "-c", ANOTHER, tmp_path], stdout=subprocess.PIPE, text=True
        )
    come_forward()  # nothing can be seen: nothing comes
    assert second.communicate()[0] == "False a-wish\n"
    assert os.environ.pop(TOKEN) == "a-wish"
    another = start("another.relbook")
    assert another.is_first()
    another.listen()
    places = list((tmp_path / "run").iterdir())
    assert len(places) == 4
    assert not [place for place in (tmp_path / "run", *places) if place.stat().st_mode & 0o077]
    assert not [place for place in places if "relbook" in place.name]
    first.end()
    assert start("j.relbook").is_first()


def test_one_that_does_not_answer_is_no_obstacle(
    tmp_path: Path, start: Callable[[str], Single], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single, "ANSWER_MS", 50)
    monkeypatch.setattr(single, "TRIES", 2)
    busy = start("j.relbook")
    assert busy.is_first()
    busy.listen()
    assert start("j.relbook").is_first()  # it listens, and hears nothing
    busy.end()
    held = WriterLock(busy._place)
    assert held.take()
    assert start("j.relbook").is_first()  # it does not even listen
    held.undo()

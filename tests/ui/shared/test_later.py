"""What is read on the worker once the picture is there."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from relbook.ui.shared.background import Background
from relbook.ui.shared.later import Later


def nothing() -> None:
    """The worker of these tests needs no journal."""


def fail() -> str:
    raise ValueError


@pytest.fixture
def background(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Background]:
    monkeypatch.setattr(Later, "at_once", False)
    worker = Background(nothing, nothing)
    yield worker
    worker.finish()


def test_only_the_last_question_is_answered(background: Background, qtbot: QtBot) -> None:
    room = QObject()
    later, found = Later(background, room), list[object]()
    later.came.connect(found.append)
    for word in ("one", "two", "three"):
        later.ask(partial(str, word))
    assert later.waits and not found
    qtbot.waitUntil(lambda: not later.waits)
    assert found == ["three"]


def test_what_is_dropped_never_comes_and_what_breaks_comes_as_nothing(
    background: Background, qtbot: QtBot
) -> None:
    room = QObject()
    later, found = Later(background, room), list[object]()
    later.came.connect(found.append)
    later.ask(partial(str, "one"))
    later.drop()
    assert not later.waits
    later.ask(fail)
    qtbot.waitUntil(lambda: not later.waits)
    assert found == [None]


def test_without_a_worker_it_is_read_at_once(qapp: object) -> None:
    room = QObject()
    later, found = Later(None, room), list[object]()
    later.came.connect(found.append)
    later.ask(partial(str, "one"))
    assert found == ["one"] and not later.waits

"""What there is to ask about a client is found beside the window, with every question there is."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from threading import get_ident

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from relbook.journal.library import Library
from relbook.store import prompts
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.reflection.offer import Offers
from relbook.ui.shared.background import Background
from relbook.ui.shared.later import Later
from relbook.ui.shared.questions import shipped
from relbook.ui.shared.theme import theme

NOW = datetime(2026, 11, 25, 12)


@pytest.fixture
def background(journal: Journal, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Background]:
    monkeypatch.setattr(Later, "at_once", False)
    theme()
    worker = Background(journal.join, journal.leave)
    yield worker
    worker.finish()


def test_the_worker_reads_the_questions_the_book_comes_with(
    background: Background, qtbot: QtBot, ada: str
) -> None:
    """On the window's thread that took 45 ms, when a client was turned to for the first time."""
    threads: list[int] = []

    def noted() -> Library:
        threads.append(get_ident())
        return shipped()

    room, desk = QObject(), Desk(lambda: NOW, shipped=noted)
    offers = Offers(desk, background, room)
    with qtbot.waitSignal(offers.came):
        offers.ask(ada)
    assert desk.library().prompts
    assert len(threads) == 1 and threads[0] != get_ident()


def test_questions_that_were_read_while_one_was_changed_are_read_again(
    background: Background, qtbot: QtBot
) -> None:
    read: list[int] = []

    def and_one_is_put_to_rest() -> Library:
        read.append(len(read))
        if len(read) == 1:
            desk.perform(partial(prompts.rest, shipped().prompts[0].id))
        return shipped()

    desk = Desk(lambda: NOW, shipped=and_one_is_put_to_rest)
    for _ in range(3):
        assert desk.library().prompts
    assert read == [0, 1]

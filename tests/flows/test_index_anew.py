"""A book of an earlier relbook opens at once; what its search stands on is made anew beside the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relbook import paths
from relbook.app import Session
from relbook.store import clients, entries, index, reindexing
from relbook.store.database import opened
from relbook.store.opening import open_journal
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY, clock, to_its_end


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(reindexing, "STRIDE", 4)
    monkeypatch.setattr(reindexing, "PORTION", 0)
    places = paths.places(tmp_path / "house")
    journal = open_journal(places.journal)
    ada = clients.add("Ada Lovelace").row_id
    for number in range(12):
        entries.add(f"Apples, basket {number}", day=TODAY, today=TODAY, kind="call", clients=[ada])
    journal.user_version = index.EDITION - 1
    journal.leave()
    session = Session(places.journal, places, clock)
    session.open()
    assert isinstance(session.screen, MainWindow)
    with to_its_end(session):
        yield session.screen


def test_the_book_is_in_use_while_the_search_is_made_anew(window: MainWindow, qtbot: QtBot) -> None:
    search = window.rooms.search
    assert opened().index_due
    with qtbot.waitSignal(window.rooms.index_anew.over, timeout=20_000):
        window.doing.show_search()
        search.open_with("apples")
        assert search.underway.isVisible()
        assert "nothing is lost" in search.underway.words.text
        qtbot.waitUntil(lambda: search.hits.rows.rowCount() == 12)
        ada = clients.find("Ada Lovelace").id
        entries.add("Pears as well", day=TODAY, today=TODAY, clients=[ada])
        search.open_with("pears")
        qtbot.waitUntil(lambda: search.hits.rows.rowCount() == 1)
    assert not search.underway.isVisible()
    assert not opened().index_due
    assert opened().user_version == index.EDITION

"""A long book with indexes of an earlier relbook: made before the window opens, else it answers without."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook import paths
from relbook.app import Session
from relbook.journal.selection import Selection
from relbook.store import entries, index, index_parts, seeks, sound
from relbook.store.database import opened
from relbook.store.opening import open_journal
from relbook.store.schema import applied
from relbook.store.search import search
from relbook.ui.unlocking.working import WorkingScreen
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY, clock, to_its_end


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    places = paths.places(tmp_path / "house")
    monkeypatch.setattr(index, "FEW", 5)
    monkeypatch.setattr(index, "BATCH", 4)
    journal = open_journal(places.journal)
    with monkeypatch.context() as earlier:
        plain = index_parts.PARTS["words"].replace("tokenize=", "prefix='1 2 3', tokenize=")
        earlier.setitem(index_parts.PARTS, "words", plain)
        earlier.setattr("relbook.store.places.given_to_index", str.lower)
        index.rebuild(journal)
        for number in range(12):
            entries.add(f"Apples, basket {number}", day=TODAY, today=TODAY, kind="call")
    journal.user_version = index.EDITION - 1
    journal.leave()
    session = Session(places.journal, places, clock)
    with to_its_end(session):
        yield session


def test_it_is_made_before_the_window_opens(session: Session, qtbot: QtBot) -> None:
    session.open()
    assert isinstance(session.screen, WorkingScreen)
    qtbot.waitUntil(lambda: isinstance(session.screen, MainWindow), timeout=20_000)
    assert opened().user_version == index.EDITION
    assert not opened().index_unlike
    assert search(Selection(words="ba")).count == 12


def test_stopped_it_leaves_the_earlier_one_to_answer(session: Session, qtbot: QtBot) -> None:
    session.open()
    assert isinstance(session.screen, WorkingScreen)
    session.screen.underway.cancel.click()
    qtbot.waitUntil(lambda: isinstance(session.screen, MainWindow), timeout=20_000)
    assert opened().index_unlike
    assert not opened().index_due, "nothing goes through it row by row"
    entries.add("Baskets", day=TODAY, today=TODAY)
    assert search(Selection(words="ba")).count == 13
    assert search(Selection(words="basket")).count == 13


def test_who_leaves_meanwhile_finds_it_as_it_was(session: Session, qtbot: QtBot) -> None:
    session.open()
    assert session.screen is not None
    session.screen.close()
    session.leave()
    assert session.journal is None
    qtbot.wait(50)
    assert isinstance(session.screen, WorkingScreen)


@pytest.fixture
def behind_a_step(session: Session) -> Session:
    """The book is of an earlier schema, too."""
    journal = open_journal(session.path, later=True)
    journal.execute_sql("DELETE FROM schema_migration WHERE name = '0003_given_or_typed'")
    journal.leave()
    return session


def test_behind_a_step_of_the_schema_it_is_shown_and_can_be_stopped(
    behind_a_step: Session, qtbot: QtBot
) -> None:
    behind_a_step.open()
    assert isinstance(behind_a_step.screen, WorkingScreen)
    behind_a_step.screen.underway.cancel.click()
    qtbot.waitUntil(lambda: isinstance(behind_a_step.screen, MainWindow), timeout=20_000)
    assert "0003_given_or_typed" in applied(opened())
    assert opened().index_unlike
    entries.add("Baskets", day=TODAY, today=TODAY)
    assert search(Selection(words="ba")).count == 13


def test_behind_a_step_it_is_made_and_begun_again_where_it_was_stopped(
    behind_a_step: Session, qtbot: QtBot
) -> None:
    behind_a_step.open()
    assert behind_a_step.screen is not None
    behind_a_step.screen.close()
    behind_a_step.leave()
    behind_a_step.open()
    assert isinstance(behind_a_step.screen, WorkingScreen)
    qtbot.waitUntil(lambda: isinstance(behind_a_step.screen, MainWindow), timeout=20_000)
    assert opened().user_version == index.EDITION
    assert search(Selection(words="ba")).count == 12


@pytest.fixture
def without_seeks(session: Session, monkeypatch: pytest.MonkeyPatch) -> Session:
    """The words are of this relbook, and the indexes over rows are not there."""
    journal = open_journal(session.path)
    index.rebuild(journal)
    for name in seeks.SEEKS:
        journal.execute_sql(f"DROP INDEX {name}")
    assert _missing() == set(seeks.SEEKS)
    journal.leave()
    monkeypatch.setattr(seeks, "LONG", 11)
    monkeypatch.setattr(sound, "OFTEN", 10)
    return session


def _missing() -> set[str]:
    there = opened().execute_sql("SELECT name FROM sqlite_master WHERE type = 'index'").fetchall()
    return set(seeks.SEEKS) - {name for (name,) in there}


def test_indexes_over_rows_are_made_before_the_window_opens(without_seeks: Session, qtbot: QtBot) -> None:
    without_seeks.open()
    screen = without_seeks.screen
    assert isinstance(screen, WorkingScreen)
    assert "quicker way" in screen.accessibleDescription()
    qtbot.waitUntil(lambda: isinstance(without_seeks.screen, MainWindow), timeout=20_000)
    assert not opened().seeks_due and not _missing()


def test_stopped_the_window_opens_without_them(
    without_seeks: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    turn_to, stood = without_seeks.turn_to, []

    def at_once(screen: QWidget) -> None:
        turn_to(screen)
        stood.append(type(screen))
        if isinstance(screen, WorkingScreen):
            screen.underway.cancel.click()

    monkeypatch.setattr(without_seeks, "turn_to", at_once)
    without_seeks.open()
    qtbot.waitUntil(lambda: isinstance(without_seeks.screen, MainWindow), timeout=20_000)
    assert stood == [WorkingScreen, MainWindow]
    assert search(Selection(words="ba")).count == 12
    assert opened().seeks_due

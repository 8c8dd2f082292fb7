"""The window stands before its book is open: whoever is quick loses nothing, and what is wrong is said."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook import paths
from relbook.app import Session
from relbook.journal.day_page import FirstLook, FirstPage
from relbook.store import clients
from relbook.store.first_look import first_look
from relbook.store.footing import state
from relbook.store.lock import WriterLock
from relbook.store.models import database
from relbook.store.opening import open_journal
from relbook.store.visit import visit
from relbook.ui.unlocking.trouble import TroubleScreen
from relbook.ui.warming import Warming
from relbook.ui.window import MainWindow
from tests.flows.conftest import NOW, clock, to_its_end
from tests.store.wrecks import spoil

if TYPE_CHECKING:
    from relbook.start.beside import Beside


class Reader:
    """Reads the first page here, where the program has a process of its own for it."""

    is_ready = True

    cut_off = False
    ended = 0

    def answer(self, journal: Path) -> FirstLook | None:
        look, self._page = first_look(journal, NOW)
        assert isinstance(look, FirstLook)
        return look

    def page(self) -> FirstPage:
        if self.cut_off:
            raise EOFError
        assert isinstance(self._page, FirstPage)
        return self._page

    def end(self) -> None:
        self.ended += 1


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path, reader: Reader) -> Iterator[Session]:
    """The program over a book with one client, before it begins."""
    places = paths.places(tmp_path / "house")
    journal = open_journal(places.journal)
    clients.add("Ada Quist")
    journal.leave()
    session = Session(places.journal, places, clock, reader=cast("Beside", reader))
    with to_its_end(session):
        yield session


def standing(session: Session) -> MainWindow:
    """Its window, with the book not open yet."""
    session.begin()
    window = session.window
    assert window is not None and window.isVisible() and session.journal is None
    return window


def names(window: MainWindow) -> list[str]:
    return [line.name for line in window.rooms.side.list.rows.values]


def test_the_picture_stands_and_its_book_is_opened_behind_it(session: Session, qtbot: QtBot) -> None:
    window = standing(session)
    assert names(window) == ["Ada Quist"]
    assert window.rooms.today.date.text
    qtbot.waitUntil(lambda: window.is_joined, timeout=20_000)
    assert session.journal is not None and not session.journal.read_only
    assert window.desk.perform(lambda: clients.add("Marta Reyes"))
    assert names(window) == ["Ada Quist", "Marta Reyes"]


def test_a_page_that_is_cut_off_while_its_window_is_made_has_the_book_opened_as_ever(
    session: Session, reader: Reader
) -> None:
    reader.cut_off = True
    session.begin()
    assert session.journal is not None and session.window is session.screen
    assert session.window is not None and names(session.window) == ["Ada Quist"]
    assert reader.ended == 1


def test_a_first_page_that_nobody_can_read_is_told_of_in_place_of_the_window(
    session: Session, reader: Reader
) -> None:
    with visit(session.path, shared=True):
        table = database().execute_sql("SELECT rootpage FROM sqlite_master WHERE name = 'client'")
        (root,) = table.fetchone()
    reader.cut_off = True  # as it is where it met the damage
    usual = reader.answer

    def answer(journal: Path) -> FirstLook | None:
        look = usual(journal)
        spoil(journal, root)
        seen = state(journal)
        assert look is not None and seen is not None
        return replace(look, seen=seen)

    reader.answer = answer  # type: ignore[method-assign]
    session.begin()
    assert isinstance(session.screen, TroubleScreen)
    assert session.window is None and session.journal is None
    assert reader.ended == 1


def test_a_key_that_comes_before_the_book_is_open_does_what_it_says(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Warming, "go_on", lambda *_: None)  # nothing comes by itself
    window = standing(session)
    with qtbot.waitExposed(window):
        pass
    assert session.journal is None
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert session.journal is not None and window.sheets.shows("quick")


def test_what_somebody_else_wrote_meanwhile_is_shown(session: Session, qtbot: QtBot) -> None:
    window = standing(session)
    journal = open_journal(session.path)
    clients.add("Marta Reyes")
    journal.leave()
    qtbot.waitUntil(lambda: window.is_joined, timeout=20_000)
    assert names(window) == ["Ada Quist", "Marta Reyes"]


def test_a_window_closed_before_its_book_is_open_leaves_the_book_alone(session: Session) -> None:
    before = session.path.read_bytes()
    window = standing(session)
    window.close()
    assert not window.isVisible() and session.journal is None
    assert session.path.read_bytes() == before
    lock = WriterLock(session.path)
    assert lock.take(), "the next window may write"
    lock.drop()


def lose(path: Path) -> None:
    path.unlink()


def break_open(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(bytes(4096))


@pytest.mark.parametrize("harm", [lose, break_open])
def test_a_book_that_cannot_be_opened_behind_its_picture_says_so(
    session: Session, qtbot: QtBot, harm: Callable[[Path], None]
) -> None:
    window = standing(session)
    harm(session.path)
    qtbot.waitUntil(lambda: session.screen is not window, timeout=20_000)
    assert session.window is None and session.journal is None
    assert isinstance(session.screen, TroubleScreen) is (harm is break_open)
    assert harm is break_open or not session.path.exists(), "no empty book takes its place"


def test_a_book_that_has_something_to_do_first_is_opened_as_ever(session: Session, qtbot: QtBot) -> None:
    window = standing(session)
    journal = open_journal(session.path)
    journal.user_version = 1
    journal.leave()
    qtbot.waitUntil(lambda: session.journal is not None, timeout=20_000)
    assert session.window is not None and session.window is not window
    assert names(session.window) == ["Ada Quist"]


def test_a_page_of_yesterday_is_not_shown(session: Session) -> None:
    session.clock = lambda: datetime(2026, 11, 26, 0, 1)
    session.begin()
    assert session.journal is not None

"""What a second start is given comes to the window that is open, and is never kept by itself."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relbook import paths
from relbook.app import Session
from relbook.journal.selection import EVERYTHING
from relbook.store import clients, drafts, entries
from relbook.store.drafts import QUICK
from relbook.store.opening import open_journal
from relbook.ui.unlocking.unlock import UnlockScreen
from relbook.ui.window import MainWindow
from relbook.wish import Act, Wish
from tests.flows.conftest import clock

TEXT = Wish(Act.WRITE, "Call the printer about the proofs")


def test_a_text_is_laid_on_the_page_and_kept_by_nobody(session: Session, window: MainWindow) -> None:
    session.wishes.hear(TEXT)
    quick = window.sheets.quick
    assert quick.isVisible() and quick.pad.editor.text() == TEXT.words
    assert not entries.count(EVERYTHING)
    session.wishes.hear(Wish(Act.WRITE, "and Ines"))
    assert quick.pad.editor.text() == f"{TEXT.words}\nand Ines"
    quick.close_sheet()
    session.wishes.hear(Wish(Act.WRITE, "once more"))
    assert quick.pad.editor.text() == f"{TEXT.words}\nand Ines\nonce more"


def test_what_is_asked_for_is_shown(
    session: Session, window: MainWindow, marta: str, tmp_path: Path, qtbot: QtBot
) -> None:
    session.wishes.hear(Wish(Act.SEARCH, "scope"))
    assert window.rooms.at("search") and window.rooms.search.field.words.text() == "scope"
    for name in ("marta", ""):  # by her name, and as the next talk
        session.wishes.hear(Wish(Act.BRIEF, name))
        assert window.sheets.brief.isVisible()
        window.sheets.brief.close_sheet()
    session.wishes.hear(Wish(Act.BRIEF, "Nobody Known"))
    assert "Nobody Known" in window.banner.words.text
    assert not window.sheets.brief.isVisible()
    card = tmp_path / "people.vcf"
    card.write_text("BEGIN:VCARD\nVERSION:4.0\nFN:Noor Haddad\nEND:VCARD\n", "utf-8")
    session.wishes.hear(Wish(Act.BRING, files=(str(card),)))
    importing = window.sheets.importing
    qtbot.waitUntil(lambda: importing.start.isEnabled() and importing.start.isVisible())
    assert [who.name for who in clients.everyone()] == ["Marta Reyes"]


def test_a_sheet_that_is_open_is_not_covered(session: Session, window: MainWindow, qtbot: QtBot) -> None:
    window.sheets.person.ask()
    session.wishes.hear(Wish(Act.SEARCH, "tea"))
    session.wishes.hear(TEXT)
    assert "once this is closed" in window.toast.words.text()
    assert not window.rooms.at("search") and not window.sheets.shows("quick")
    window.sheets.person.close_sheet()
    qtbot.waitUntil(lambda: window.sheets.shows("quick"))
    assert window.rooms.at("search") and not window.toast.isVisible()


def test_a_text_that_waits_is_a_draft_once_the_book_closes(session: Session, window: MainWindow) -> None:
    window.sheets.person.ask()
    session.wishes.hear(TEXT)
    assert window.put_away()
    draft = drafts.get(QUICK)
    assert draft is not None and draft.text == TEXT.words


def test_a_locked_book_shows_nothing_of_it_before_it_is_open(qtbot: QtBot, tmp_path: Path) -> None:
    places = paths.places(tmp_path / "house")
    open_journal(places.journal, "six quiet words in a row").leave()
    start = Session(places.journal, places, clock, locked=True)
    start.begin()
    door = start.screen
    assert isinstance(door, UnlockScreen)
    start.wishes.hear(TEXT)
    start.wishes._look()
    assert start.screen is door and not door.words.text()
    qtbot.keyClicks(door.words, "six quiet words in a row")
    door.words.returnPressed.emit()
    qtbot.waitUntil(lambda: isinstance(start.screen, MainWindow))
    window = start.screen
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: window.is_joined and window.sheets.shows("quick"))
    assert window.sheets.quick.pad.editor.text() == TEXT.words
    window.close()
    window.deleteLater()
    start.leave()


def test_where_nothing_can_be_written_the_text_can_be_copied(
    session: Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    monkeypatch.setattr(window.desk, "read_only", True)
    session.wishes.hear(TEXT)
    assert not window.sheets.shows("quick")
    assert "only be read" in window.banner.words.text
    window.banner.action.click()

"""A passphrase chosen at the start, its sheet shown to be at hand, changed, and removed again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook import paths
from relbook.app import Session
from relbook.errors import JournalLockedError
from relbook.journal.recovery import ASKED, groups
from relbook.store import clients, settings
from relbook.store.database import opened
from relbook.store.opening import open_journal
from relbook.store.passphrase import recovery_key
from relbook.store.renewing import copies_of, under_another
from relbook.ui.passphrase.recovery import AT_HAND
from relbook.ui.unlocking.choosing import ChoosePassphrase
from relbook.ui.unlocking.first_run import FirstRun
from tests.flows.conftest import clock, to_its_end, window_of

FIRST, NEXT = "three quiet words here", "three other words there"
RETURN = Qt.Key.Key_Return


@pytest.fixture
def start(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    """The program before anything is open."""
    places = paths.places(tmp_path / "house")
    session = Session(places.journal, places, clock)
    with to_its_end(session):
        yield session


def twice(fields: object, words: str, qtbot: QtBot) -> None:
    """Type a new passphrase in both fields."""
    qtbot.keyClicks(fields.words, words)  # type: ignore[attr-defined]
    qtbot.keyClicks(fields.again, words)  # type: ignore[attr-defined]


def test_escape_leads_back_from_the_passphrase_of_a_new_book(start: Session, qtbot: QtBot) -> None:
    start.begin()
    assert isinstance(start.screen, FirstRun)
    start.screen.start.click()
    choosing = start.screen
    assert isinstance(choosing, ChoosePassphrase)
    qtbot.keyClicks(choosing.fields.words, "thr")
    qtbot.keyClick(choosing.fields.words, Qt.Key.Key_Escape)
    assert isinstance(start.screen, FirstRun) and not start.path.exists()


def test_a_passphrase_from_the_first_start_to_its_removal(start: Session, qtbot: QtBot) -> None:
    start.begin()
    assert isinstance(start.screen, FirstRun)
    start.screen.start.click()
    choosing = start.screen
    assert isinstance(choosing, ChoosePassphrase)
    twice(choosing.fields, FIRST, qtbot)
    qtbot.keyClick(choosing.fields.again, RETURN)
    window = window_of(start, qtbot)
    assert "Private." in window.rooms.side.foot.safe.text

    sheet = window.sheets.recovery  # offered once, at set-up
    assert sheet.isVisible()
    shown = groups(recovery_key(opened()))
    sheet.go.click()
    for number in ASKED:
        qtbot.keyClicks(sheet.fields[number], shown[number - 1].lower())
    qtbot.keyClick(sheet.fields[ASKED[1]], RETURN)
    assert not sheet.isVisible() and settings.get(AT_HAND)
    clients.add("Marta Reyes")

    window.actions_by_name["passphrase"].trigger()
    change = window.sheets.passphrase
    qtbot.keyClicks(change.old, "not it")
    twice(change.fields, NEXT, qtbot)
    qtbot.keyClick(change.fields.again, RETURN)
    qtbot.waitUntil(lambda: "Nothing was changed" in change.old_said.text)
    qtbot.keyClicks(change.old, FIRST)
    change.go.click()
    window = window_of(start, qtbot, window)
    assert window.sheets.recovery.isVisible() and settings.get(AT_HAND)  # the old sheet, not this one
    window.sheets.recovery.close_sheet()
    assert not under_another(copies_of(start.path), opened().key)

    window.sheets.passphrase.ask("remove")
    removal = window.sheets.passphrase
    qtbot.keyClicks(removal.old, " ".join(groups(recovery_key(opened()))))
    removal.go.click()
    window = window_of(start, qtbot, window)
    assert "No passphrase" in window.rooms.side.foot.safe.text
    assert [client.name for client in clients.everyone()] == ["Marta Reyes"]
    start.leave()
    open_journal(start.path).leave()
    with pytest.raises(JournalLockedError):
        open_journal(start.path, NEXT)

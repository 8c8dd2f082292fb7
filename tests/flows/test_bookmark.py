"""Locked and unlocked again, the window is where it was: the page, the draft, and the caret in it."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from relbook import paths
from relbook.store import bookmarks, clients
from relbook.store.opening import open_journal
from relbook.ui.shared import settings as remembered
from relbook.ui.unlocking.unlock import UnlockScreen
from tests.flows.test_locking import WORDS, Start, marta, places, start, write

__all__ = ["marta", "places", "start"]


def unlocked(places: paths.Places, qtbot: QtBot) -> Start:
    """The program as it stands after the lock, opened by its passphrase."""
    again = Start(places, locked=True)
    again.session.begin()
    assert isinstance(again.session.screen, UnlockScreen)
    again.session.open(WORDS)
    again.window.resize(1440, 900)
    qtbot.waitUntil(again.window.isActiveWindow)
    return again


def test_the_draft_is_open_with_the_caret_where_it_was(
    start: Start, qtbot: QtBot, places: paths.Places, marta: str
) -> None:
    write(start, qtbot, "Half a thought")
    editor = start.window.rooms.composer.pad.editor
    cursor = editor.textCursor()
    cursor.setPosition(4)
    editor.setTextCursor(cursor)
    start.window.lock_asked.emit()
    assert len(start.anew) == 1
    settings = start.session.settings
    known = f"{settings.get(remembered.JOURNAL)}\n{settings.get(remembered.GEOMETRY)!r}"
    assert marta not in known
    assert marta.encode() not in b"".join(path.read_bytes() for path in written(places.journal.parent))
    again = unlocked(places, qtbot)
    composer = again.window.rooms.composer
    assert (again.window.journey.client_id, composer.is_open) == (marta, True)
    assert (composer.pad.editor.text(), composer.pad.editor.textCursor().position()) == ("Half a thought", 4)
    assert again.window.focusWidget() is composer.pad.editor
    again.end()


def test_another_tab_and_an_entry_being_rewritten_are_there_again(
    start: Start, qtbot: QtBot, places: paths.Places, marta: str
) -> None:
    write(start, qtbot, "Walked through the scope")
    rooms = start.window.rooms
    rooms.composer.pad.keep()
    page = rooms.timeline.model.pages[0]
    rooms.composer.open_entry(page)
    rooms.composer.pad.editor.selectAll()
    start.window.lock_asked.emit()
    again = unlocked(places, qtbot)
    pad = again.window.rooms.composer.pad
    assert pad.subject is not None and pad.subject.page is not None
    assert pad.subject.page.id == page.id
    assert pad.editor.textCursor().selectedText() == "Walked through the scope"
    again.end()


def test_what_is_gone_is_not_turned_to(start: Start, qtbot: QtBot, places: paths.Places, marta: str) -> None:
    write(start, qtbot, "Half a thought")
    start.window.lock_asked.emit()
    journal = open_journal(places.journal, WORDS)
    assert bookmarks.get().client == marta
    clients.remove(marta)
    journal.leave()
    again = unlocked(places, qtbot)
    assert again.window.rooms.here is again.window.rooms.today
    again.end()


def written(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_page_on_which_nothing_is_written_yet_is_as_it_was_chosen(
    start: Start, qtbot: QtBot, places: paths.Places, marta: str, tmp_path: Path
) -> None:
    plan = tmp_path / "plan.pdf"
    plan.write_bytes(b"the red door")
    start.window.journey.go_client(marta)
    composer = start.window.rooms.composer
    composer.open_for("call")
    composer.pad.luggage.add([plan])
    start.window.lock_asked.emit()
    assert b"plan.pdf" not in b"".join(path.read_bytes() for path in written(places.journal.parent))
    again = unlocked(places, qtbot)
    pad = again.window.rooms.composer.pad
    assert pad.subject is not None
    assert (pad.subject.kind, pad.luggage.paths) == ("call", (plan,))
    again.end()

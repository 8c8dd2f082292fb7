"""Stories a user would tell, through the real window and by keyboard."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook import paths
from relbook.app import Session
from relbook.exports.json_book import pieces
from relbook.journal.promise import Outcome
from relbook.journal.selection import EVERYTHING, Selection
from relbook.store import clients, dumping, entries, facts, promises
from relbook.store.gathering import snapshot
from relbook.store.lock import WriterLock
from relbook.ui.window import MainWindow
from tests.flows.conftest import clock, closed


def focus() -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None
    return here


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    qtbot.keyClick(QApplication.focusWidget() or window, key, held)


def typed(window: MainWindow) -> str:
    return window.rooms.composer.pad.editor.text()


CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def test_a_note_is_written_kept_shown_found_and_taken_along(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    window.journey.go_client(marta)
    press(qtbot, window, Qt.Key.Key_N, CTRL)
    qtbot.keyClicks(focus(), "She said yes to the split")
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.keyClicks(focus(), "[] Three invoices @fri")
    press(qtbot, window, Qt.Key.Key_Return, CTRL)

    shown = window.rooms.timeline.model.pages[0]
    assert shown.entry.text == "She said yes to the split\n[] Three invoices @fri"
    assert [promise.text for promise in shown.promises] == ["Three invoices"]
    assert window.toast.isVisible()

    window.doing.show_search()
    window.rooms.search.open_with("yes split")
    found: list[str] = []

    def opened(client_id: str, entry_id: str, words: str) -> None:
        found.append(entry_id)

    window.rooms.search.entry_chosen.connect(opened)
    qtbot.waitUntil(lambda: bool(window.rooms.search.hits.rows.values))
    press(qtbot, window, Qt.Key.Key_Return)
    assert found == [shown.id]
    assert window.rooms.timeline.view.current_page() is not None

    with snapshot():
        tables = dumping.dump(EVERYTHING, private=True, secrets=True)
        files = dumping.contents(EVERYTHING, private=True, secrets=True)
        text = "".join(pieces(tables, files, schema=dumping.schema(), whole=True))
    assert "She said yes to the split" in text
    assert json.loads(text)


def test_a_brief_is_read_and_becomes_the_call_note(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    window.journey.go_client(marta)
    press(qtbot, window, Qt.Key.Key_B, CTRL, SHIFT)
    assert window.sheets.brief.isVisible()
    press(qtbot, window, Qt.Key.Key_Return)
    assert not window.sheets.brief.isVisible()
    assert window.rooms.composer.is_open
    qtbot.keyClicks(focus(), "Good talk")
    press(qtbot, window, Qt.Key.Key_Return, CTRL)
    newest = entries.window(Selection(client_id=marta))[0].entry
    assert (newest.text, newest.kind) == ("Good talk", "call")


def test_a_prompt_is_answered_and_taken_back(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    window.journey.go_client(marta)
    before = (entries.count(Selection(client_id=marta)), len(facts.of_client(marta)))
    press(qtbot, window, Qt.Key.Key_R, CTRL)
    qtbot.keyClicks(focus(), "Payroll, still.")
    press(qtbot, window, Qt.Key.Key_Return, CTRL)
    newest = entries.window(Selection(client_id=marta))[0].entry
    assert newest.kind == "reflection"
    assert newest.text == "Payroll, still."
    assert newest.question
    window.rooms.timeline.view.setFocus()
    press(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert (entries.count(Selection(client_id=marta)), len(facts.of_client(marta))) == before


def test_a_promise_ticked_in_one_place_is_kept_in_all(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    window.journey.go("promises")
    promise = window.rooms.promises.list.rows.values[0]
    window.rooms.promises.list.ticked.emit(promise)
    assert promises.of_client(marta)[0].outcome is Outcome.KEPT
    window.journey.go_client(marta)
    assert window.rooms.timeline.model.pages[0].promises[0].outcome is Outcome.KEPT
    press(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert window.rooms.timeline.model.pages[0].promises[0].open


def test_someone_new_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Qt.Key.Key_N, CTRL, SHIFT)
    qtbot.keyClicks(focus(), "Beatriz Nunes")
    press(qtbot, window, Qt.Key.Key_Return)
    assert [client.name for client in clients.everyone()] == ["Beatriz Nunes"]
    assert window.rooms.timeline.header.name.text() == "Beatriz Nunes"
    assert window.rooms.timeline.empty.isVisible()


def test_a_draft_survives_the_window(qtbot: QtBot, session: Session, window: MainWindow, marta: str) -> None:
    window.journey.go_client(marta)
    press(qtbot, window, Qt.Key.Key_N, CTRL)
    qtbot.keyClicks(focus(), "Half a thought")
    closed(session, window, qtbot)
    session.open()
    again = session.screen
    assert isinstance(again, MainWindow)
    again.journey.go_client(marta)
    again.rooms.composer.open_for()
    assert typed(again) == "Half a thought"


def test_a_second_window_reads_and_does_not_write(
    qtbot: QtBot, session: Session, window: MainWindow, marta: str
) -> None:
    closed(session, window, qtbot)
    elsewhere = WriterLock(session.path)
    assert elsewhere.take()  # as another window would
    session.open()
    second = session.screen
    assert isinstance(second, MainWindow)
    assert second.desk.read_only
    assert "open in another window" in second.banner.words.text
    second.journey.go_client(marta)
    assert second.rooms.timeline.model.values
    assert second.desk.perform(lambda: clients.archive(marta)) is None
    assert "can only be read" in second.banner.words.text
    second.rooms.composer.open_for(text="Typed beside")
    assert not second.rooms.composer.is_open  # nobody types where nothing can be kept
    elsewhere.drop()


def test_a_full_disk_keeps_the_text_in_the_editor(
    qtbot: QtBot, session: Session, window: MainWindow, marta: str
) -> None:
    journal = session.journal
    assert journal is not None
    window.journey.go_client(marta)
    press(qtbot, window, Qt.Key.Key_N, CTRL)
    qtbot.keyClicks(focus(), "Words that must not be lost")
    pages = journal.execute_sql("PRAGMA page_count").fetchone()[0]
    journal.execute_sql(f"PRAGMA max_page_count = {pages}")
    focus().insertPlainText(" and more" * 4000)  # type: ignore[attr-defined]
    press(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert window.banner.isVisible()
    assert window.banner.words.text.startswith("The disk is full.")
    assert window.rooms.composer.is_open
    assert typed(window).startswith("Words that must not be lost")
    journal.execute_sql("PRAGMA max_page_count = 1000000")
    press(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert entries.window(Selection(client_id=marta))[0].entry.text.startswith("Words that must not be lost")


@pytest.mark.parametrize("place", ["today", "insights", "everyone", "promises", "prompts", "inbox"])
def test_every_place_opens_on_an_empty_book(window: MainWindow, place: str) -> None:
    window.journey.go(place)
    room = window.rooms.middle.currentWidget()
    assert room is not None
    assert room.isVisible()


def test_back_and_forward(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    window.journey.go("promises")
    window.journey.go_client(marta)
    press(qtbot, window, Qt.Key.Key_Left, ALT)
    assert window.rooms.middle.currentWidget() is window.rooms.promises
    press(qtbot, window, Qt.Key.Key_Right, ALT)
    assert window.journey.client_id == marta


def test_the_title_names_nobody(window: MainWindow, marta: str) -> None:
    window.journey.go_client(marta)
    assert window.windowTitle() == "relbook"


class Outsiders(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_nothing_is_shown_outside_the_window(
    qtbot: QtBot, window: MainWindow, marta: str, qapp: QApplication
) -> None:
    watch = Outsiders()
    qapp.installEventFilter(watch)
    for place in ("today", "insights", "everyone", "promises", "prompts", "inbox"):
        window.journey.go(place)
    window.journey.go_client(marta)
    for tab in range(4):
        window.rooms.timeline.tabs.choose(tab)
    for name in window.sheets.names():
        getattr(window.sheets, name)  # made when it is first asked for
    for name in ("brief", "quick", "export", "importing", "palette"):
        sheet = getattr(window.sheets, name)
        sheet.open()
        sheet.close_sheet()
    window.sheets.preferences.open()
    window.sheets.preferences.close_sheet()
    window.doing.show_search()
    window.resize(1100, 700)
    window.resize(820, 640)
    qtbot.wait(50)
    qapp.removeEventFilter(watch)
    assert watch.seen == []


def test_opening_shows_no_window_but_the_one(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    places = paths.places(tmp_path / "house")
    session = Session(places.journal, places, clock)
    watch = Outsiders()
    qapp.installEventFilter(watch)
    session.open()
    qapp.removeEventFilter(watch)
    assert watch.seen == ["MainWindow"]
    assert session.screen is not None
    session.screen.close()
    session.screen.deleteLater()
    session.leave()

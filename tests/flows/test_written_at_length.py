"""What writes much is written by the worker, behind a sheet; stopped there, all is as it was before."""

from collections.abc import Iterator
from functools import partial
from threading import Event, Timer

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook.errors import StoreUnavailableError, Trouble
from relbook.journal.selection import Selection
from relbook.store import binned, clients, entries, merging
from relbook.store.edit import Edit
from relbook.ui import desk as desk_module
from relbook.ui.clients.deleting import DeleteQuestion
from relbook.ui.shared.later import Later
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY

PATIENCE_S = 30
"""Nobody is kept out longer than this, in seconds, should a test go wrong."""


@pytest.fixture
def marta(window: MainWindow) -> str:
    """A client with a few notes, turned to."""
    marta = clients.add("Marta Reyes").row_id
    for number in range(4):
        entries.add(f"Note {number}\n[] send {number}", day=TODAY, today=TODAY, clients=[marta])
    window.desk.perform(partial(clients.add, "Jonas"))
    window.journey.go_client(marta)
    return marta


@pytest.fixture
def gate(qtbot: QtBot, window: MainWindow, marta: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Whoever writes waits behind it; two rows are many."""
    monkeypatch.setattr(desk_module, "LONG", 2)
    monkeypatch.setattr(Later, "at_once", False)
    qtbot.waitUntil(lambda: not window.desk.busy)
    gate = Event()
    window.rooms.background.write(partial(gate.wait, PATIENCE_S))
    yield gate
    gate.set()


def delete(window: MainWindow, client_id: str) -> None:
    question = DeleteQuestion(window.desk, [clients.get(client_id)], window)
    question.sure.click()
    question.deleteLater()


def of(client_id: str) -> int:
    return entries.count(Selection(client_id=client_id))


def over(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.desk.busy)
    assert not window.sheets.lengthy.isVisible()


def test_a_client_goes_and_comes_back_behind_a_sheet(
    qtbot: QtBot, window: MainWindow, marta: str, gate: Event
) -> None:
    delete(window, marta)
    sheet = window.sheets.lengthy
    assert sheet.isVisible() and sheet.underway.cancel.hasFocus()
    assert of(marta) == 4
    gate.set()
    over(qtbot, window)
    assert of(marta) == 0
    assert window.toast.isVisible()
    assert marta not in [line.id for line in window.rooms.side.list.rows.values]
    window.desk.undo()
    assert sheet.isVisible()
    over(qtbot, window)
    assert of(marta) == 4
    window.desk.redo()
    over(qtbot, window)
    assert of(marta) == 0
    window.desk.undo()
    over(qtbot, window)
    assert of(marta) == 4


def test_stopped_it_is_as_if_nobody_had_asked(
    qtbot: QtBot, window: MainWindow, marta: str, gate: Event
) -> None:
    failed: list[object] = []
    window.desk.failed.connect(failed.append)
    delete(window, marta)
    qtbot.keyClick(window.sheets.lengthy, Qt.Key.Key_Escape)
    assert window.sheets.lengthy.isVisible()
    gate.set()
    over(qtbot, window)
    assert (of(marta), failed, window.desk.history.can_undo) == (4, [], False)
    assert not window.toast.isVisible()


def test_a_way_back_that_was_stopped_can_be_gone_again(
    qtbot: QtBot, window: MainWindow, marta: str, gate: Event
) -> None:
    gate.set()
    delete(window, marta)
    over(qtbot, window)
    for go, stays in ((window.desk.undo, 0), (window.desk.redo, 4)):
        again = Event()
        window.rooms.background.write(partial(again.wait, PATIENCE_S))
        go()
        window.sheets.lengthy.underway.cancel.click()
        again.set()
        over(qtbot, window)
        assert of(marta) == stays
        go()
        over(qtbot, window)
        assert of(marta) == 4 - stays


def test_closing_the_window_stops_it(qtbot: QtBot, window: MainWindow, marta: str, gate: Event) -> None:
    delete(window, marta)
    Timer(0.2, gate.set).start()
    assert window.put_away()
    assert not window.desk.busy
    assert of(marta) == 4


def test_what_the_disk_would_not_have_is_told_and_the_sheet_goes(
    qtbot: QtBot, window: MainWindow, marta: str, gate: Event
) -> None:
    def full() -> Edit:
        raise StoreUnavailableError(Trouble.FULL)

    window.desk.perform_long(full, "Much", 5, "Done.")
    assert window.sheets.lengthy.isVisible()
    gate.set()
    over(qtbot, window)
    assert window.banner.isVisible()
    assert not window.desk.history.can_undo


def test_two_are_made_one_behind_it_and_the_page_turns(
    qtbot: QtBot, window: MainWindow, marta: str, gate: Event
) -> None:
    jonas = clients.find("Jonas").id
    merged: list[str] = []
    window.sheets.merge.merged.connect(merged.append)
    window.sheets.merge.ask(jonas)
    window.sheets.merge._show_both(merging.compare(jonas, marta))
    window.sheets.merge._on_merge()
    assert window.sheets.lengthy.isVisible()
    gate.set()
    over(qtbot, window)
    assert (of(jonas), merged) == (4, [jonas])
    assert not window.sheets.merge.isVisible()
    assert [one.id for one in binned.removed()] == [marta]

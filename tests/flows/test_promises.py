"""Promises through the real window: ticked in one place and seen in all, moved, told of, found again."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.journal.promise import Outcome, Promise
from relbook.store import entries, ledger, promises
from relbook.store.gathering import snapshot
from relbook.ui.brief.lines import Pledge
from relbook.ui.timeline.layout import Part, PartKind
from relbook.ui.timeline.stage import PROMISES
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY

Place = Callable[[QtBot, MainWindow, str], None]


def the(client: str) -> Promise:
    return ledger.with_moves(promises.of_client(client))[0]


# -- ticking in each place --


def tick_on_the_timeline(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    window.journey.go_client(marta)
    view = window.rooms.timeline.view
    view.setCurrentIndex(view.model().index(0, 0))
    view.point_at(the(marta).id)
    qtbot.keyClick(view, Qt.Key.Key_Space)


def tick_in_the_tab(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    window.journey.go_client(marta)
    window.rooms.timeline.tabs.choose(PROMISES)
    rows = window.rooms.timeline.promises.mine.list
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(rows, Qt.Key.Key_Space)


def tick_in_the_brief(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    window.doing.show_brief_of(marta)
    pledge = window.sheets.brief.findChildren(Pledge)[0]
    qtbot.keyClick(pledge, Qt.Key.Key_Space)
    window.sheets.brief.close_sheet()


def tick_on_today(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    window.journey.go("today")
    rows = window.rooms.today.list
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(rows, Qt.Key.Key_Space)


def tick_among_all(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    window.journey.go("promises")
    rows = window.rooms.promises.list
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(rows, Qt.Key.Key_Space)


PLACES: dict[str, Place] = {
    "timeline": tick_on_the_timeline,
    "tab": tick_in_the_tab,
    "brief": tick_in_the_brief,
    "today": tick_on_today,
    "promises": tick_among_all,
}


def open_everywhere(window: MainWindow, marta: str) -> set[str]:
    """Every place that shows the promise as open."""
    found = set()
    window.journey.go_client(marta)
    if window.rooms.timeline.model.pages[0].promises[0].open:
        found.add("timeline")
    window.rooms.timeline.tabs.choose(PROMISES)
    if window.rooms.timeline.promises.mine.list.rows.values:
        found.add("tab")
    window.doing.show_brief_of(marta)
    if any(pledge.promise.open for pledge in window.sheets.brief.findChildren(Pledge) if pledge.isVisible()):
        found.add("brief")
    window.sheets.brief.close_sheet()
    window.journey.go("today")
    if any(promise.open for promise in window.rooms.today.list.rows.values):
        found.add("today")
    window.journey.go("promises")
    if window.rooms.promises.list.rows.values:
        found.add("promises")
    return found


@pytest.mark.parametrize("place", PLACES)
def test_a_tick_in_one_place_is_seen_in_all_and_taken_back_in_all(
    qtbot: QtBot, window: MainWindow, marta: str, place: str
) -> None:
    assert open_everywhere(window, marta) == set(PLACES)
    PLACES[place](qtbot, window, marta)
    assert the(marta).outcome is Outcome.KEPT
    assert open_everywhere(window, marta) == set()
    assert window.rooms.promises.board.record.text == "Of yours: 1 of 1 kept."
    window.desk.undo()
    assert the(marta).open
    assert open_everywhere(window, marta) == set(PLACES)


# -- decided, told, found --


def test_a_promise_is_moved_before_its_day_and_the_client_knows(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    window.journey.go("promises")
    card = window.rooms.promises.board.mine.deciding.cards[0]
    assert "Due today" in card.why.text
    card.move_it.setFocus()
    qtbot.keyClick(card.move_it, Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "@fri")
    card.told.setChecked(True)
    qtbot.keyClick(card.day, Qt.Key.Key_Return)
    move = the(marta).moved
    assert move is not None and move.told
    assert the(marta).due == TODAY.replace(day=27)
    assert window.rooms.promises.board.mine.deciding.cards == []
    entry = the(marta).entry_id
    text = entries.get(entry).text
    window.desk.perform(partial(entries.rewrite, entry, text + "\nAnd a word more.", today=TODAY))
    assert the(marta).due == TODAY.replace(day=27)
    window.desk.undo()
    assert the(marta).due == TODAY


def test_who_kept_a_promise_may_say_so(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    tick_among_all(qtbot, window, marta)
    assert window.toast.offered.text() == "Tell Marta"
    qtbot.mouseClick(window.toast.offered, Qt.MouseButton.LeftButton)
    sheet = window.sheets.message
    assert sheet.isVisible()
    assert "“Send the split-invoice proposal”" in sheet.text.toPlainText()
    qtbot.keyClick(sheet.copy, Qt.Key.Key_Return)
    assert the(marta).told == TODAY
    assert "split-invoice" in QApplication.clipboard().text()
    assert not window.toast.offered.isVisible()
    window.doing.put_down()
    assert QApplication.clipboard().text() == ""


def test_a_promise_of_theirs_offers_nothing_to_tell(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    key = window.desk.perform(partial(promises.add, marta, "Pay", mine=False, made=TODAY), "Noted.")
    assert key is not None
    window.desk.perform(partial(promises.settle, key.row_id, Outcome.KEPT, TODAY), "Promise kept.")
    assert not window.toast.offered.isVisible()


def test_enter_leads_back_to_the_line(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    window.journey.go("promises")
    rows = window.rooms.promises.list
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    view = window.rooms.timeline.view
    assert window.rooms.middle.currentWidget() is window.rooms.timeline
    page = view.current_page()
    assert page is not None and page.id == the(marta).entry_id
    hot = view.card.hot
    assert isinstance(hot, Part)
    assert (hot.kind, hot.key) == (PartKind.PROMISE, the(marta).id)


def test_a_reminder_is_written_from_waiting_for(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    due = TODAY.replace(day=10)
    window.desk.perform(partial(promises.add, marta, "Share the analytics", mine=False, made=due, due=due))
    window.journey.go("promises")
    board = window.rooms.promises.board
    theirs = board.theirs.list.rows.values[0]
    board.acts.message_asked.emit(theirs)
    assert "Could you tell me when" in window.sheets.message.text.toPlainText()
    window.sheets.message.copy.click()
    assert "reminded 25 Nov" in str(board.theirs.list.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    window.doing.put_down()


def test_a_snapshot_sees_what_was_settled(window: MainWindow, marta: str) -> None:
    window.desk.perform(partial(promises.settle, the(marta).id, Outcome.BROKEN, TODAY), "Noted as not kept.")
    with snapshot():
        assert ledger.board(TODAY, marta).record.broken == 1

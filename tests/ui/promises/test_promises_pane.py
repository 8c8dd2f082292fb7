"""Every promise in two columns: grouped, ticked, decided, folded, and said for the ear."""

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QBoxLayout
from pytestqt.qtbot import QtBot

from relbook.journal.promise import Outcome, Promise
from relbook.store import clients, entries, ledger, promises
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.promises.pane import PromisesPane
from relbook.ui.shared import wording
from relbook.ui.shared.background import Background
from relbook.ui.shared.decision_card import DecisionCard
from relbook.ui.shared.later import Later
from relbook.ui.shared.promise_board import COLUMN, MORE
from relbook.ui.shared.promise_card import PromiseLeaf
from relbook.ui.shared.promise_rows import PromiseList
from relbook.ui.shared.rows import VALUE
from relbook.ui.shared.theme import theme
from tests.ui.conftest import NOW

TODAY = NOW.date()
TOMORROW = TODAY + timedelta(days=1)
FAR = TODAY + timedelta(days=30)


@pytest.fixture
def marta(journal: Journal) -> str:
    return clients.add("Marta Reyes").row_id


@pytest.fixture
def pane(qtbot: QtBot, desk: Desk, marta: str) -> PromisesPane:
    pane = PromisesPane(desk)
    qtbot.addWidget(pane)
    pane.resize(1440, 900)
    pane.show()
    return pane


def add(client: str, text: str = "send it", due: date | None = None, **how: Any) -> str:
    details: dict[str, Any] = {"mine": True, "made": TODAY} | how
    return promises.add(client, text, due=due, **details).row_id


def one(key: str) -> Promise:
    found = promises.get(key)
    assert found is not None
    return ledger.with_moves([found])[0]


def headings(rows: PromiseList) -> list[str]:
    return [rows.rows.heading(row) for row in range(rows.rows.rowCount())]


def cards(pane: PromisesPane) -> list[DecisionCard]:
    return pane.board.mine.deciding.cards


def test_both_ways_stand_apart_and_in_groups(pane: PromisesPane, marta: str) -> None:
    add(marta, "far", FAR), add(marta, "over", TODAY - timedelta(days=3)), add(marta, "some day")
    add(marta, "perhaps", FAR, firm=False), add(marta, "soon", TOMORROW)
    add(marta, "theirs", FAR, mine=False)
    pane.look()
    mine = pane.board.mine.list
    assert [promise.text for promise in mine.rows.values] == ["over", "soon", "far", "some day", "perhaps"]
    assert headings(mine) == ["Due", "In the next two days", "Later", "No day yet", "Said softly"]
    assert [promise.text for promise in pane.board.theirs.list.rows.values] == ["theirs"]
    assert pane.subheading.text() == "6 open, 1 of yours due."


def test_nothing_at_all_is_a_pleasant_state(pane: PromisesPane) -> None:
    assert pane.empty.isVisible()
    assert not pane.board.isVisible()


def test_a_column_without_promises_says_so(pane: PromisesPane, marta: str) -> None:
    pane.desk.perform(lambda: promises.add(marta, "x", mine=False, made=TODAY))
    assert pane.board.mine.nothing.isVisible()
    assert not pane.board.mine.list.isVisible()


def test_a_press_on_the_box_ticks_and_on_the_words_leads_to_them(
    qtbot: QtBot, pane: PromisesPane, marta: str
) -> None:
    key = add(marta, due=FAR)
    pane.look()
    rows = pane.board.mine.list
    box = rows.visualRect(rows.rows.index(0))
    with qtbot.waitSignal(pane.chosen) as led:
        qtbot.mouseClick(
            rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 120, box.bottom() - 20)
        )
    assert led.args[0].id == key
    qtbot.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 16, box.bottom() - 20)
    )
    assert one(key).outcome is Outcome.KEPT
    pane.desk.undo()
    assert one(key).open


def test_where_one_reads_from_the_right_the_box_is_at_the_right(
    qtbot: QtBot, pane: PromisesPane, marta: str
) -> None:
    key = add(marta, due=FAR)
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pane.look()
    rows = pane.board.mine.list
    assert rows.layoutDirection() == Qt.LayoutDirection.RightToLeft
    box = rows.visualRect(rows.rows.index(0))
    right, left = QPoint(box.right() - 16, box.bottom() - 20), QPoint(box.left() + 16, box.bottom() - 20)
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=left)
    assert one(key).open
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=right)
    assert one(key).outcome is Outcome.KEPT


def test_every_row_can_be_hit_and_heard(pane: PromisesPane, marta: str) -> None:
    add(marta, "send it " * 60, TODAY), add(marta, "x", firm=False)
    pane.look()
    rows = pane.board.mine.list
    for row in range(2):
        assert rows.sizeHintForRow(row) >= 28
    spoken = [rows.rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert spoken[0].startswith("You promised Marta Reyes: send it")
    assert spoken[0].endswith("due today.")
    assert spoken[1] == "You promised Marta Reyes: x. no date yet. “I’ll try”."
    assert rows.height() == sum(rows.sizeHintForRow(row) for row in range(2))


def test_keep_asks_no_more_about_that_day(qtbot: QtBot, pane: PromisesPane, marta: str) -> None:
    key = add(marta, due=TOMORROW)
    pane.look()
    assert [card.promise.id for card in cards(pane)] == [key]
    assert "two days before" in cards(pane)[0].why.text
    cards(pane)[0].keep.click()
    assert cards(pane) == []
    assert one(key).open and one(key).due == TOMORROW
    pane.desk.undo()
    assert len(cards(pane)) == 1


def test_a_move_takes_a_day_as_one_would_say_it_and_whether_they_know(
    qtbot: QtBot, pane: PromisesPane, marta: str
) -> None:
    key = add(marta, due=TOMORROW)
    pane.look()
    card = cards(pane)[0]
    card.move_it.click()
    assert not card.go.isEnabled()
    qtbot.keyClicks(card.day, "@+2w")
    assert card.understood.text == "Wednesday, 9 December"
    card.told.setChecked(True)
    qtbot.keyClick(card.day, Qt.Key.Key_Return)
    move = one(key).moved
    assert move is not None
    assert (move.before, move.after, move.told) == (TOMORROW, date(2026, 12, 9), True)
    assert cards(pane) == []
    pane.desk.undo()
    assert one(key).due == TOMORROW and one(key).moves == ()


@pytest.mark.parametrize("words", ["frday", "yesterday", "2020-01-01", "@"])
def test_a_day_that_is_none_or_past_moves_nothing(
    qtbot: QtBot, pane: PromisesPane, marta: str, words: str
) -> None:
    key = add(marta, due=TOMORROW)
    pane.look()
    card = cards(pane)[0]
    card.move_it.click()
    qtbot.keyClicks(card.day, words)
    qtbot.keyClick(card.day, Qt.Key.Key_Return)
    assert not card.go.isEnabled()
    assert card.understood.text
    assert one(key).due == TOMORROW
    qtbot.keyClick(card.day, Qt.Key.Key_Escape)
    assert card.verb == "" and card.answers.isVisible()


def test_release_says_whether_they_know(pane: PromisesPane, marta: str) -> None:
    key = add(marta, due=TOMORROW)
    pane.look()
    card = cards(pane)[0]
    card.release.click()
    card.told.setChecked(True)
    card.go.click()
    assert (one(key).outcome, one(key).told) == (Outcome.RELEASED, TODAY)
    pane.desk.undo()
    assert one(key).open and one(key).told is None


def test_a_soft_one_is_confirmed_with_or_without_a_day(qtbot: QtBot, pane: PromisesPane, marta: str) -> None:
    old = TODAY - timedelta(days=8)
    keys = [add(marta, "a", firm=False, made=old), add(marta, "b", firm=False, made=old)]
    pane.look()
    for words in ("", "+2w"):
        card = cards(pane)[0]
        assert card.why.text.endswith("After a week without a day it is asked about.")
        card.move_it.click()
        qtbot.keyClicks(card.day, words)
        card.go.click()
    assert all(one(key).firm for key in keys)
    assert {one(key).due for key in keys} == {None, date(2026, 12, 9)}
    assert cards(pane) == []


def test_only_two_questions_stand_there_and_the_rest_when_asked_for(pane: PromisesPane, marta: str) -> None:
    for number in range(5):
        add(marta, f"p{number}", TOMORROW)
    pane.look()
    deciding = pane.board.mine.deciding
    assert (len(cards(pane)), deciding.count.text(), deciding.more.text()) == (2, "5", "All 5")
    deciding.more.click()
    assert (len(cards(pane)), deciding.more.isVisible()) == (5, False)


def test_of_very_many_questions_some_more_stand_there_at_a_time(pane: PromisesPane, marta: str) -> None:
    for number in range(25):
        add(marta, f"p{number}", TOMORROW)
    pane.look()
    deciding, said = pane.board.mine.deciding, []
    while deciding.more.isVisible():
        said.append((len(cards(pane)), deciding.more.text()))
        deciding.more.click()
    assert said == [(2, "Show 10 more"), (12, "Show 10 more"), (22, "All 25")]
    assert len(cards(pane)) == 25
    pane.board.begin_anew()  # another client's
    pane.look()
    assert (len(cards(pane)), deciding.more.text()) == (2, "Show 10 more")


def test_what_is_typed_in_a_card_outlasts_news_from_elsewhere(
    qtbot: QtBot, pane: PromisesPane, marta: str
) -> None:
    add(marta, due=TOMORROW)
    pane.look()
    card = cards(pane)[0]
    card.move_it.click()
    qtbot.keyClicks(card.day, "fri")
    pane.desk.perform(lambda: promises.add(marta, "other", mine=True, made=TODAY))
    assert cards(pane) == [card]
    assert card.day.text() == "fri"


def test_a_day_half_typed_over_midnight_is_read_as_it_will_be_kept(
    qtbot: QtBot, pane: PromisesPane, marta: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = add(marta, due=TOMORROW)
    pane.look()
    card = cards(pane)[0]
    card.move_it.click()
    qtbot.keyClicks(card.day, "today")
    assert card.understood.text == wording.day_long(TODAY)
    monkeypatch.setattr(pane.desk, "_clock", lambda: NOW + timedelta(days=1))
    pane.desk.turned.emit()
    assert cards(pane) == [card]
    assert card.understood.text == wording.day_long(TOMORROW)
    assert "Due today" in card.why.text
    card.day.setText(f"{TODAY:%Y-%m-%d}")
    assert not card.go.isEnabled()  # it is past by now
    card.day.setText("tomorrow")
    card.go.click()
    assert one(key).due == TOMORROW + timedelta(days=1)


def test_the_menu_can_move_what_is_not_near(qtbot: QtBot, pane: PromisesPane, marta: str) -> None:
    key, near = add(marta, "far", FAR), add(marta, "near", TOMORROW)
    pane.look()
    pane.board.acts.move_asked.emit(one(key))
    asked = next(card for card in cards(pane) if card.promise.id == key)
    assert asked.verb == "move"
    qtbot.keyClicks(asked.day, "+1w")
    asked.go.click()
    assert one(key).due == TODAY + timedelta(days=7)
    assert [card.promise.id for card in cards(pane)] == [near]


def test_the_menu_lets_theirs_go(pane: PromisesPane, marta: str) -> None:
    key = add(marta, mine=False)
    pane.look()
    pane.board.acts.release_asked.emit(one(key))
    card = pane.board.theirs.deciding.cards[0]
    assert not card.told.isVisible()
    card.go.click()
    assert one(key).outcome is Outcome.RELEASED
    assert pane.board.theirs.deciding.cards == []


def menu_words(pane: PromisesPane, promise: Promise) -> list[str]:
    return [words.split("\t")[0] for _, words in pane.board.acts._choices(promise) if words]


def test_the_menu_fits_what_it_is_about(pane: PromisesPane, marta: str) -> None:
    mine, theirs = one(add(marta, due=FAR)), one(add(marta, mine=False))
    assert menu_words(pane, mine)[:3] == ["I kept it", "Move it…", "Release it…"]
    assert "I did not keep it" in menu_words(pane, mine)
    assert menu_words(pane, theirs)[:2] == ["Marta kept it", "Write a reminder…"]
    promises.settle(mine.id, Outcome.BROKEN, TODAY)
    assert menu_words(pane, one(mine.id))[0] == "Open again"


def test_what_was_settled_is_folded_and_counted_in_plain_words(pane: PromisesPane, marta: str) -> None:
    promises.settle(add(marta), Outcome.KEPT, TODAY)
    promises.settle(add(marta, due=TODAY), Outcome.KEPT, TOMORROW)
    promises.settle(add(marta), Outcome.BROKEN, TODAY)
    promises.settle(add(marta, mine=False), Outcome.KEPT, TODAY)
    pane.look()
    board = pane.board
    assert board.record.text == "Of yours: 1 of 3 kept, 1 late, 1 not kept."
    assert (board.fold.text(), board.settled.isVisible()) == ("Settled 4", False)
    board.fold.click()
    assert board.settled.isVisible()
    assert board.settled.rows.rowCount() == 4
    assert headings(board.settled) == ["", "", "", ""]
    board.fold.click()
    assert not board.settled.isVisible()


def test_all_by_keyboard(qtbot: QtBot, pane: PromisesPane, marta: str) -> None:
    first, second = add(marta, "a", TODAY), add(marta, "b", FAR)
    pane.look()
    rows = pane.board.mine.list
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.currentIndex().data(VALUE).id == second
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert one(second).outcome is Outcome.KEPT
    with qtbot.waitSignal(pane.chosen) as led:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert led.args[0].id == first
    card = cards(pane)[0]
    card.keep.setFocus()
    qtbot.keyClick(card.keep, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is rows


def test_the_columns_stand_one_above_the_other_in_a_narrow_window(pane: PromisesPane, marta: str) -> None:
    add(marta)
    pane.look()
    assert pane.board._columns.direction() == QBoxLayout.Direction.LeftToRight
    pane.resize(1000, 700)
    assert pane.board._columns.direction() == QBoxLayout.Direction.TopToBottom
    assert pane.board.horizontalScrollBar().maximum() == 0


def test_a_long_list_shows_a_hundred_and_the_rest_when_asked(pane: PromisesPane, marta: str) -> None:
    for number in range(103):
        add(marta, f"p{number}", FAR)
    pane.look()
    column = pane.board.mine
    assert (column.list.rows.rowCount(), column.more.text()) == (100, "All 103")
    column.more.click()
    assert column.list.rows.rowCount() == 103


def test_a_column_of_very_many_grows_by_so_many_a_click(pane: PromisesPane, marta: str) -> None:
    for number in range(COLUMN + MORE + 1):
        add(marta, f"p{number}", FAR)
    pane.look()
    column = pane.board.mine
    assert (column.list.rows.rowCount(), column.more.text()) == (100, "Show 200 more")
    column.more.click()
    assert (column.list.rows.rowCount(), column.more.text()) == (300, "All 301")
    column.more.click()
    assert (column.list.rows.rowCount(), column.more.isHidden()) == (301, True)


def test_a_promise_typed_in_a_note_offers_its_words(qtbot: QtBot, pane: PromisesPane, marta: str) -> None:
    entries.add("[] send it @tomorrow", day=TODAY, today=TODAY, clients=[marta])
    pane.look()
    with qtbot.waitSignal(pane.chosen) as led:
        cards(pane)[0].to_words.click()
    assert led.args[0].sentence == "[] send it @tomorrow"


def test_columns_stand_one_above_another_where_they_would_cut_words(
    qtbot: QtBot, pane: PromisesPane, marta: str
) -> None:
    add(marta)
    pane.look()
    assert pane.board._columns.direction() is QBoxLayout.Direction.LeftToRight
    pane.board.setFixedWidth(600)
    qtbot.waitUntil(lambda: pane.board._columns.direction() is QBoxLayout.Direction.TopToBottom)


def test_the_window_never_waits_for_what_is_promised(
    qtbot: QtBot, desk: Desk, journal: Journal, marta: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(marta)
    monkeypatch.setattr(Later, "at_once", False)
    worker, asked = Background(journal.connect, journal.leave), list[str]()
    pane = PromisesPane(desk, worker)
    qtbot.addWidget(pane)
    journal.connection().set_trace_callback(asked.append)  # this thread's own
    pane.show()
    assert not pane.board.isVisible() and not pane.empty.isVisible()  # nobody knows yet
    layout = pane.layout()
    assert layout is not None and layout.activate()  # as before its first picture
    stood = pane.heading.y(), pane.heading.height()
    qtbot.waitUntil(pane.board.isVisible)
    assert (pane.heading.y(), pane.heading.height()) == stood
    journal.connection().set_trace_callback(None)
    assert [promise.text for promise in pane.list.rows.values] == ["send it"]
    assert asked == []
    worker.finish()


def test_a_row_is_measured_once_at_a_width_and_a_size(
    pane: PromisesPane, marta: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured, usual = list[str](), PromiseLeaf._measure

    def noted(leaf: PromiseLeaf, promise: Promise, width: int) -> int:
        measured.append(promise.text)
        return usual(leaf, promise, width)

    for number in range(3):
        add(marta, f"send {number}", FAR)
    pane.look()
    QApplication.processEvents()
    monkeypatch.setattr(PromiseLeaf, "_measure", noted)
    add(marta, "send another", FAR)
    pane.look()
    QApplication.processEvents()
    assert measured == ["send another"]
    low = pane.list.height()
    theme().choose(zoom=1.5)
    assert set(measured) == {"send 0", "send 1", "send 2", "send another"}
    assert pane.list.height() > low

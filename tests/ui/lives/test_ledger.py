"""Between two people: lists with dates, opened by keyboard, nothing summed."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from relbook.journal.entry import Kind
from relbook.store import clients, entries
from relbook.ui.desk import Desk
from relbook.ui.lives.ledger import LedgerSheet
from tests.ui.conftest import NOW

TODAY = NOW.date()


@pytest.fixture
def ledger(desk: Desk, window: QMainWindow) -> LedgerSheet:
    return LedgerSheet(desk, window)


def write(client: str, kind: Kind, days: int = 1, text: str = "Something") -> str:
    day = TODAY - timedelta(days)
    return entries.add(text, day=day, today=TODAY, kind=kind, clients=[client]).row_id


def shown(ledger: LedgerSheet) -> list[str]:
    return [str(ledger.list.rows.heading(row)) for row in ledger.list.rows.values]


def test_it_lists_what_lies_between_two_people(ledger: LedgerSheet, ada: str) -> None:
    write(ada, Kind.APPRECIATION_GIVEN, 3, "A card")
    write(ada, Kind.CONFLICT, 12, "The scope grew")
    ledger.ask(ada)
    assert shown(ledger) == ["Disagreements", "The scope grew", "Thanks and gestures, from you", "A card"]
    said = ledger.list.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Named 12 days ago, not raised yet" in said
    assert "Ada" in ledger.head.title.text()


def test_the_register_names_whose_it_is(ledger: LedgerSheet, ada: str) -> None:
    write(ada, Kind.FAVOUR_ASKED, 3, "Asked for an introduction")
    write(clients.add("Grace Hopper").row_id, Kind.FAVOUR_ASKED, 4, "Borrowed the van")
    ledger.ask()
    said = [ledger.list.rows.beneath(row) for row in ledger.list.rows.values if row.item]
    assert said == ["Ada Lovelace", "Grace Hopper"]


def test_enter_opens_what_has_steps_and_shows_the_rest(ledger: LedgerSheet, ada: str, qtbot: QtBot) -> None:
    fight = write(ada, Kind.CONFLICT, 12)
    card = write(ada, Kind.APPRECIATION_GIVEN, 3)
    ledger.ask(ada)
    with qtbot.waitSignal(ledger.life_asked) as asked:
        qtbot.keyClick(ledger.list, Qt.Key.Key_Return)
    assert asked.args == [fight]
    assert not ledger.isVisible()
    ledger.ask(ada)
    qtbot.keyClick(ledger.list, Qt.Key.Key_End)
    with qtbot.waitSignal(ledger.entry_chosen) as chosen:
        qtbot.keyClick(ledger.list, Qt.Key.Key_Return)
    assert chosen.args == [card]


def test_older_ones_are_a_row_away(ledger: LedgerSheet, ada: str, qtbot: QtBot) -> None:
    for number in range(15):
        write(ada, Kind.APPRECIATION_GIVEN, number, f"Card {number}")
    ledger.ask(ada)
    assert shown(ledger)[-1] == "Show older ones"
    qtbot.keyClick(ledger.list, Qt.Key.Key_End)
    qtbot.keyClick(ledger.list, Qt.Key.Key_Return)
    assert shown(ledger)[-1] == "Card 14"


def test_nothing_yet_is_said_and_a_first_note_offered(ledger: LedgerSheet, ada: str, qtbot: QtBot) -> None:
    ledger.ask(ada)
    assert ledger.empty.isVisible()
    with qtbot.waitSignal(ledger.write_asked) as asked:
        ledger.truth.click()
    assert asked.args == [ada, Kind.TRUTH.value]


def test_it_looks_again_when_something_was_taken_back(ledger: LedgerSheet, desk: Desk, ada: str) -> None:
    edit = entries.add("A card", day=TODAY, today=TODAY, kind=Kind.APPRECIATION_GIVEN, clients=[ada])
    ledger.ask(ada)
    desk.perform(edit.revert)
    assert ledger.empty.isVisible()


def test_the_register_says_whose_it_is(ledger: LedgerSheet, ada: str) -> None:
    write(ada, Kind.CONFLICT)
    ledger.ask()
    assert ledger.head.title.text() == "Between you and your clients"

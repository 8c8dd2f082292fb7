"""Every signal in the settings: explained, switched, heard again."""

import pytest
from pytestqt.qtbot import QtBot

from relbook.journal.signals import SIGNALS
from relbook.store import signals
from relbook.ui.desk import Desk
from relbook.ui.preferences.signals import SignalsTable
from tests.ui.conftest import NOW


@pytest.fixture
def table(desk: Desk, qtbot: QtBot) -> SignalsTable:
    """The list of signals, in view."""
    table = SignalsTable(desk)
    qtbot.addWidget(table)
    table.resize(620, 900)
    table.show()
    table.look()
    return table


def test_every_signal_is_listed_with_its_rule(table: SignalsTable) -> None:
    assert set(table.rows) == set(SIGNALS)
    for row in table.rows.values():
        assert row.shown.isChecked() and row.shown.accessibleName()
        assert row.rule.text and row.again.isHidden()


@pytest.mark.parametrize("name", sorted(SIGNALS))
def test_each_can_be_switched_off_and_on(table: SignalsTable, name: str) -> None:
    table.rows[name].shown.click()
    assert signals.switched_off() == {name}
    table.rows[name].shown.click()
    assert signals.switched_off() == frozenset()


def test_a_switch_can_be_undone(table: SignalsTable, desk: Desk) -> None:
    table.rows["drain"].shown.click()
    desk.undo()
    table.look()
    assert table.rows["drain"].shown.isChecked()


def test_what_was_put_away_about_several_is_counted_and_can_be_heard_again(
    table: SignalsTable, ada: str
) -> None:
    for client_id in (ada, "another"):
        signals.not_about("drain", client_id, NOW.date())
    table.look()
    row = table.rows["drain"]
    assert row.again.text() == "Put away about 2 clients. Show again"
    row.again.click()
    assert row.again.isHidden() and signals.kept_quiet() == {}

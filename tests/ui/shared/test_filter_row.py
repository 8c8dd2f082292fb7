"""A row of filters: what there is to choose from is read on the worker, and unfolds as a whole."""

from threading import current_thread, main_thread

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.selection import EVERYTHING, Selection
from relbook.store import clients
from relbook.store.database import Journal
from relbook.ui.shared.background import Background
from relbook.ui.shared.filter_row import FilterRow
from tests.store.shelf import TODAY, note


def choices(chip: QWidget) -> list[str]:
    """The words a chip offers, behind the one that asks nothing."""
    menu = chip.menu_of_choices()  # type: ignore[attr-defined]
    found = [action.text() for action in menu.actions()][1:]
    menu.deleteLater()
    return found


def test_choices_are_read_on_the_worker(
    worker: Background, journal: Journal, ada: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    note("Something #spring", ada)
    asked_by, ask = list[object](), journal.execute_sql

    def hear(sql: str, params: object = None) -> object:
        asked_by.append(current_thread())
        return ask(sql, params)

    row = FilterRow(worker)
    qtbot.addWidget(row)
    monkeypatch.setattr(journal, "execute_sql", hear)
    with qtbot.waitSignal(row.offered):
        row.offer(EVERYTHING, TODAY)
    assert asked_by
    assert main_thread() not in asked_by
    assert choices(row.tag) == ["#spring"]
    assert choices(row.person) == [clients.get(ada).name]


def test_who_puts_them_away_before_they_came_is_shown_nothing(worker: Background, qtbot: QtBot) -> None:
    row, offered = FilterRow(worker), list[bool]()
    qtbot.addWidget(row)
    row.offered.connect(lambda: offered.append(True))
    row.offer(EVERYTHING, TODAY)
    row.clear()
    qtbot.wait(30)
    assert not offered


def test_a_timeline_of_one_tag_offers_no_other_and_one_of_a_client_nobody_else(
    qapp: object, journal: Journal, ada: str, qtbot: QtBot
) -> None:
    note("Something #spring", ada)
    row = FilterRow()
    qtbot.addWidget(row)
    row.offer(Selection(tag="spring"), TODAY)
    assert row.tag.isHidden()
    assert not row.person.isHidden()
    row.offer(Selection(client_id=ada), TODAY)
    assert not row.tag.isHidden()
    assert row.person.isHidden()

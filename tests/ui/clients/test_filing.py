"""Giving an entry of the Inbox to somebody: letters lead to them, however many there are."""

from datetime import date, datetime
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.selection import EVERYTHING
from relbook.store import clients, entries
from relbook.store.database import Journal
from relbook.ui.clients.filing import FilingMenu
from relbook.ui.desk import Desk

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")

TODAY = date(2026, 11, 25)
RETURN = Qt.Key.Key_Return


@pytest.fixture
def menu(qtbot: QtBot, window: QWidget, journal: Journal) -> FilingMenu:
    for name in ("Ada Lovelace", "Bea & Sons", "Pétra Neumann", "Priya Raman"):
        clients.add(name)
    key = entries.add("A call", day=TODAY, today=TODAY).row_id
    desk = Desk(partial(datetime, 2026, 11, 25, 12))
    made = FilingMenu(desk, entries.page(key), window)
    made.popup(QPoint(10, 10))
    return made


def shown(menu: FilingMenu) -> list[str]:
    return [action.data().name for action in menu.people if action.isVisible()]


def test_letters_narrow_it_and_enter_gives_it_to_the_first_who_fits(menu: FilingMenu, qtbot: QtBot) -> None:
    assert menu.people[1].text() == "Bea && Sons"  # no letter of a name is a key
    qtbot.keyClicks(menu, "pe")
    assert shown(menu) == ["Pétra Neumann"] and menu.head.text() == "pe"
    qtbot.keyClick(menu, Qt.Key.Key_Backspace)
    assert shown(menu) == ["Pétra Neumann", "Priya Raman"]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, RETURN)
    (page,) = entries.window(EVERYTHING)
    assert [who.name for who in page.clients] == ["Priya Raman"]


def test_a_name_that_is_nobodys_is_given_to_nobody(menu: FilingMenu, qtbot: QtBot) -> None:
    qtbot.keyClicks(menu, "petra x")
    assert shown(menu) == [] and menu.head.text() == "petra x: nobody has that name"
    qtbot.keyClick(menu, RETURN)
    (page,) = entries.window(EVERYTHING)
    assert page.clients == ()

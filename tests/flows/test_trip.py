"""Being in a town: two people who live there, and a promise to see each, by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.store import clients, meetings, promises
from relbook.ui.shared.person_choice import PersonChoice
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY


def focus() -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None
    return here


def tab_to(qtbot: QtBot, wanted: object) -> None:
    for _ in range(30):
        if focus() is wanted:
            return
        qtbot.keyClick(focus(), Qt.Key.Key_Tab)
    raise AssertionError("never reached")


@pytest.mark.qt_log_ignore("This plugin does not support")  # the completer opens a window
def test_a_trip_becomes_a_promise_to_each_and_undo_takes_all_back(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    jonas = clients.add("Jonas Lindqvist", town="Porto").row_id
    clients.amend(marta, town="Porto")
    window.actions_by_name["trip"].trigger()
    sheet = window.sheets.trip
    qtbot.keyClicks(focus(), "porto")
    popup = sheet.town.choices.popup()  # the towns that fit
    assert popup is not None
    popup.hide()
    qtbot.keyClick(focus(), Qt.Key.Key_Tab)
    qtbot.keyClicks(focus(), "2 dec")
    qtbot.keyClick(focus(), Qt.Key.Key_Tab)
    qtbot.keyClicks(focus(), "fri")
    assert sheet.days.understood.text() == "Wed 2 Dec to Fri 4 Dec"
    assert [person.client.first for person in sheet.people] == ["Marta", "Jonas"]
    for person in sheet.people:
        tab_to(qtbot, person)
        assert isinstance(focus(), PersonChoice)
        qtbot.keyClick(focus(), Qt.Key.Key_Space)
    tab_to(qtbot, sheet.promise)
    qtbot.keyClick(focus(), Qt.Key.Key_Return)

    assert not sheet.isVisible()
    due = TODAY.replace(month=12, day=2)
    made = [one for key in (marta, jonas) for one in promises.of_client(key) if "in Porto" in one.text]
    assert [(one.text, one.due, one.firm) for one in made] == [
        ("See Marta in Porto", due, False),
        ("See Jonas in Porto", due, False),
    ]
    assert window.desk.history.label == "Promised to see 2 people in Porto."
    window.desk.undo()
    assert not [one for one in promises.of_client(jonas) if one.open]


def test_a_plan_stands_in_the_days_ahead(window: MainWindow, marta: str) -> None:
    clients.amend(marta, town="Porto")
    window.sheets.trip.ask("Porto")
    window.sheets.trip.days.first.setText("2 dec")
    window.sheets.trip.people[0].click()
    window.sheets.trip.plan.click()
    planned = meetings.between(TODAY.replace(month=12, day=2), TODAY.replace(month=12, day=2))
    assert [(one.clients[0].first, one.place) for one in planned] == [("Marta", "Porto")]

"""The sheet of a trip: a town is completed, days are read as one says them."""

from datetime import date

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from relbook.errors import BadDateError
from relbook.journal.trip import Days
from relbook.store import clients
from relbook.ui.desk import Desk
from relbook.ui.shared.controls import Button
from relbook.ui.travelling.days import DaysField
from relbook.ui.travelling.sheet import TripSheet
from relbook.ui.travelling.town import TownField


@pytest.fixture
def sheet(desk: Desk, window: QMainWindow) -> TripSheet:
    clients.add("Marta Reyes", town="Pôrto")
    clients.add("Ada Lovelace", town="London")
    return TripSheet(desk, window)


def read(field: DaysField, first: str, last: str) -> Days | None:
    field.first.setText(first)
    field.last.setText(last)
    return field.days()


def test_days_are_read_as_one_says_them(desk: Desk, qtbot: QtBot) -> None:
    field = DaysField(desk)
    qtbot.addWidget(field)
    assert read(field, "", "") is None
    assert read(field, "2 dec", "") == Days(date(2026, 12, 2), date(2026, 12, 2))
    assert read(field, "2 dec", "fri") == Days(date(2026, 12, 2), date(2026, 12, 4))
    assert read(field, "", "fri") == Days(date(2026, 11, 25), date(2026, 11, 27))
    assert field.understood.text() == "Wed 25 Nov to Fri 27 Nov"
    for first, last in (("soon", ""), ("2026-01-02", ""), ("4 dec", "2026-12-02")):
        with pytest.raises(BadDateError):
            read(field, first, last)
        assert "is not a date I know" in field.understood.text()


def test_a_town_is_completed_however_its_letters_are_typed(qtbot: QtBot) -> None:
    field = TownField()
    qtbot.addWidget(field)
    field.know(["Łódź", "London", "Pôrto"])
    for typed, town in (("lod", "Łódź"), ("PORT", "Pôrto"), ("lon", "London")):
        field.choices.setCompletionPrefix(typed)
        assert field.choices.currentCompletion() == town


def test_nobody_there_says_so_and_towns_are_offered_before_one_is_typed(
    sheet: TripSheet, qtbot: QtBot
) -> None:
    sheet.open()
    offers = [button for button in sheet.area.findChildren(Button) if button.text() in ("London", "Pôrto")]
    assert [button.text() for button in offers] == ["London", "Pôrto"]
    offers[1].click()
    assert [person.client.name for person in sheet.people] == ["Marta Reyes"]
    assert "Lives here · no talk yet · never in one room yet" in sheet.people[0].accessibleName()
    assert sheet.town.hasFocus()
    sheet.town.setText("Ulan Bator")
    assert sheet.people == []
    assert not sheet.promise.isEnabled()


def test_days_that_cannot_be_read_hold_both_back(sheet: TripSheet) -> None:
    sheet.ask("porto")
    assert not sheet.promise.isEnabled()
    sheet.people[0].click()
    assert sheet.promise.isEnabled()
    assert not sheet.plan.isEnabled()  # a plan needs a day
    sheet.days.first.setText("2 dec")
    assert sheet.plan.isEnabled()
    sheet.days.first.setText("some day")
    assert not sheet.promise.isEnabled()
    assert not sheet.plan.isEnabled()


def test_who_was_ticked_stays_ticked_when_the_book_changes(sheet: TripSheet, desk: Desk) -> None:
    sheet.ask("porto")
    sheet.people[0].click()
    desk.changed.emit(clients.add("Rui Costa", town="Porto"))
    assert [(one.client.first, one.isChecked()) for one in sheet.people] == [("Marta", True), ("Rui", False)]

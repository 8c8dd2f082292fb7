"""An organisation on a sheet: who is there, who was, and what happened with them."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.client import Being, Role
from relbook.store import clients, entries, organisations
from relbook.ui.desk import Desk
from relbook.ui.organisations.lines import EntryLine, PersonLine, span
from relbook.ui.organisations.sheet import HouseSheet

TODAY = date(2026, 11, 25)


@pytest.fixture
def sheet(window: QWidget, desk: Desk, ada: str) -> HouseSheet:
    bea = clients.add("Bea Müller", company="Halden Studio", role="Director").row_id
    organisations.keep_roles(
        ada, (Role("", ada, "Halden Studio", "Designer", date(2021, 3, 1), date(2024, 6, 1)),)
    )
    for text, day in (("The kiln", date(2022, 5, 1)), ("Elsewhere", date(2025, 5, 1))):
        entries.add(text, day=day, today=TODAY, clients=[ada], kind="call")
    entries.add("Spring launch", day=TODAY, today=TODAY, clients=[bea], kind="meeting")
    sheet = HouseSheet(desk, window)
    sheet.show_named("halden  studio")
    return sheet


def spoken(sheet: HouseSheet) -> list[str]:
    return [line.accessibleName() for line in sheet.lines() if isinstance(line, PersonLine | EntryLine)]


def test_it_shows_who_is_there_who_was_and_the_entries_of_their_time(sheet: HouseSheet) -> None:
    assert sheet.isVisible()
    assert sheet.accessibleName() == "Halden Studio"
    assert sheet.head.beneath.text == "One person here now, 1 earlier"
    assert spoken(sheet) == [
        "Bea Müller, Director",
        "Ada Lovelace, Designer, March 2021 to June 2024",
        "Meeting, Spring launch, Bea, 25 Nov",
        "Call, The kiln, Ada, 1 May 2022",
    ]


def test_enter_leads_to_the_person_and_a_click_to_the_entry(qtbot: QtBot, sheet: HouseSheet) -> None:
    here = QApplication.focusWidget()
    assert isinstance(here, PersonLine)
    with qtbot.waitSignal(sheet.client_chosen) as news:
        qtbot.keyClick(here, Qt.Key.Key_Return)
    assert news.args == [clients.find("Bea").id]
    assert not sheet.isVisible()
    sheet.show_named("Halden Studio")
    line = next(line for line in sheet.lines() if isinstance(line, EntryLine))
    with qtbot.waitSignal(sheet.entry_chosen) as told:
        line.click()
    assert entries.get(told.args[0]).text == "Spring launch"


def test_it_looks_again_when_something_changed(sheet: HouseSheet, desk: Desk, ada: str) -> None:
    desk.perform(lambda: organisations.move_to(ada, "Halden Studio", "Partner", TODAY), "Moved.")
    assert spoken(sheet)[0] == "Ada Lovelace, Partner, since November 2026"
    desk.undo()
    assert spoken(sheet)[0] == "Bea Müller, Director"


def test_a_client_that_is_the_organisation_itself_is_one_step_away(qtbot: QtBot, sheet: HouseSheet) -> None:
    assert sheet.own.isHidden()
    own = clients.add("Halden Studio", being=Being.ORGANISATION).row_id
    sheet.look()
    with qtbot.waitSignal(sheet.client_chosen) as news:
        sheet.own.click()
    assert news.args == [own]


def test_nobody_by_that_name_opens_nothing(sheet: HouseSheet) -> None:
    sheet.close_sheet()
    sheet.show_named("Nowhere")
    assert not sheet.isVisible()


def test_days_of_a_role_are_said_as_far_as_they_are_known() -> None:
    first, last = date(2021, 3, 1), date(2024, 6, 1)
    assert span(Role("", "", "", "", first, last)) == "March 2021 to June 2024"
    assert span(Role("", "", "", "", first, first)) == "March 2021"
    assert span(Role("", "", "", "", None, last)) == "until June 2024"
    assert span(Role("", "", "", "")) == ""

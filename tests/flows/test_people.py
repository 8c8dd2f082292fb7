"""Stories about people, through the real window: who brought whom, a change of jobs, the end of the work."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.client import State
from relbook.journal.link import LinkKind
from relbook.store import clients, links, moves, organisations, people, promises, snapshots
from relbook.ui.clients.record.ties import TieRow
from relbook.ui.organisations.lines import PersonLine
from relbook.ui.window import MainWindow
from tests.flows.conftest import NOW, TODAY
from tests.store.shelf import rows

CTRL = Qt.KeyboardModifier.ControlModifier


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    here = QApplication.focusWidget() or window
    qtbot.keyClick(here, key, held or Qt.KeyboardModifier.NoModifier)


def focus() -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None
    return here


def test_somebody_is_brought_by_a_client_who_is_to_be_thanked(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    before = rows()
    window.doing.add_client()
    qtbot.keyClicks(focus(), "Jonas Lindqvist")
    sheet = window.sheets.person
    sheet.sections.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    while sheet.pages[sheet.sections.current] is not sheet.ties:
        press(qtbot, window, Qt.Key.Key_Down)
    press(qtbot, window, Qt.Key.Key_Tab)
    assert focus() is sheet.ties.more
    press(qtbot, window, Qt.Key.Key_Space)
    row = sheet.ties.rows[0]
    assert isinstance(row, TieRow)
    assert focus() is row.other
    row.other.setText("Marta Reyes")
    row.other.editingFinished.emit()
    assert sheet.ties.thank.isVisible()
    press(qtbot, window, Qt.Key.Key_Return, CTRL)
    jonas = clients.find("Jonas").id
    assert window.journey.client_id == jonas
    assert [one.text for one in promises.of_client(marta)][-1] == "Thank Marta for introducing Jonas"
    assert snapshots.of_client(jonas, NOW).introducer == "Marta"
    assert [link.kind for link in links.of_client(marta)] == [LinkKind.INTRODUCED]
    window.doing.undo()
    assert rows() == before


def test_a_change_of_jobs_leaves_an_alumna_and_asks_about_the_new_place(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    window.journey.go_client(marta)
    header = window.rooms.timeline.header
    assert (header.role.text(), header.company.text()) == ("\u200eFounder,", "Halden Studio")
    window.doing.edit_client()
    sheet = window.sheets.person
    sheet.sections.choose(sheet.pages.index(sheet.work))
    sheet.work.switch.click()
    qtbot.keyClicks(focus(), "Head of design")
    press(qtbot, window, Qt.Key.Key_Tab)
    place = focus()
    assert isinstance(place, QLineEdit)
    place.setText("Nordlys")
    press(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert not sheet.isVisible()
    assert header.company.text() == "Nordlys"
    assert snapshots.of_client(marta, NOW).moved_on == TODAY

    window.journey.go("today")
    window.sheets.house.show_named("Halden Studio")
    house = window.sheets.house
    assert house.head.beneath.text == "Nobody here now, 1 earlier"
    line = house.first_focus()
    assert isinstance(line, PersonLine)
    assert focus() is line
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.journey.client_id == marta
    window.doing.undo()
    assert header.company.text() == "Halden Studio"
    header.company.click()
    assert house.head.beneath.text == "One person here now"
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not house.isVisible()


def test_the_work_ends_the_person_stays(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    window.journey.go_client(marta)
    window.doing.edit_client()
    sheet = window.sheets.person
    sheet.sections.choose(sheet.pages.index(sheet.near))
    sheet.near.state.setCurrentIndex(sheet.near.state.findData(State.FORMER))
    assert sheet.near.open_head.isVisible()
    sheet.near.moved_on.setText("1 nov")
    press(qtbot, window, Qt.Key.Key_Return, CTRL)
    found = snapshots.of_client(marta, NOW)
    assert (found.ended_on, found.client.rhythm_days) == (date(2026, 11, 1), 270)
    assert window.rooms.side.list.rows.row_of(marta) >= 0
    window.sheets.palette.open("marta")
    assert window.sheets.palette.rows.row_of(marta) >= 0
    window.sheets.palette.close_sheet()
    window.doing.undo()
    assert moves.history(marta) == []
    assert snapshots.of_client(marta, NOW).ended_on is None


def test_nobody_is_asked_more_than_a_name_and_a_long_one_fits(qtbot: QtBot, window: MainWindow) -> None:
    window.doing.add_client()
    name = "Ῥοδόπη " + "von der Leyen-Sauvageot " * 6
    window.sheets.person.first.name.setText(name)
    press(qtbot, window, Qt.Key.Key_Return)
    key = window.journey.client_id
    assert people.record(key).client.name == " ".join(name.split())
    assert organisations.roles(key) == []
    assert window.width() == 1440

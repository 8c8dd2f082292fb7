"""A gathering: planned by keyboard, asked, come to pass, remembered; each step taken back at once."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.entry import Kind
from relbook.journal.fact import FactKind
from relbook.journal.gathering import Gathering, Going
from relbook.journal.selection import Selection
from relbook.store import clients, entries, facts, gatherings, meetings, promises
from relbook.ui.rituals.gathering.held import MemoryPage
from relbook.ui.rituals.gathering.inviting import InvitingPage
from relbook.ui.rituals.gathering.occasion import OccasionPage
from relbook.ui.rituals.gathering.whom import WhomPage
from relbook.ui.rituals.people import PeoplePage
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY

SATURDAY = TODAY.replace(month=12, day=12)


def focus() -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None
    return here


@pytest.fixture
def table(window: MainWindow, marta: str) -> list[str]:
    """Marta, two more of her town, and somebody of the professional circle."""
    clients.amend(marta, town="Porto")
    facts.add(marta, FactKind.BOUNDARY, "No evenings", as_of=TODAY)
    jonas = clients.add("Jonas Lindqvist", town="Porto", circle="steady").row_id
    clients.add("Petra Pro", town="Porto", circle="professional")
    entries.add("Long talk\n!secret she may sell", day=TODAY, today=TODAY, clients=[marta])
    return [marta, jonas]


def test_a_gathering_is_planned_page_by_page_and_undone_at_once(
    qtbot: QtBot, window: MainWindow, table: list[str]
) -> None:
    marta, jonas = table
    window.actions_by_name["gathering"].trigger()
    sheet = window.sheets.gathering
    assert isinstance(sheet.current, OccasionPage)
    sheet.current.town.setText("porto")
    sheet.current.when.setText("12 dec")
    qtbot.keyClick(focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page = sheet.current
    assert isinstance(page, WhomPage)
    qtbot.waitUntil(lambda: bool(page.rows))
    assert [row.choice.client.first for row in page.rows] == ["Marta", "Jonas"]
    assert "Boundary: No evenings" in page.rows[0].choice.accessibleName()
    for row in page.rows:
        row.choice.setFocus()
        qtbot.keyClick(row.choice, Qt.Key.Key_Space)
    assert page.guard.isVisible()
    assert "Marta" in page.guard.accessibleName()
    assert "sell" not in page.guard.accessibleName()
    qtbot.keyClick(focus(), Qt.Key.Key_Escape)  # every word waits
    window.actions_by_name["gathering"].trigger()
    qtbot.waitUntil(lambda: isinstance(sheet.current, WhomPage) and bool(sheet.current.rows))
    qtbot.keyClick(focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(sheet.current, InvitingPage)
    qtbot.keyClicks(focus(), "Dear {first}, soup?")
    sheet.current.buttons[1].click()
    assert QApplication.clipboard().text() == "Dear Jonas, soup?"
    qtbot.keyClick(sheet.current.box.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert not sheet.isVisible()
    (talk,) = meetings.between(SATURDAY, SATURDAY)
    assert (talk.title, talk.place, {who.id for who in talk.clients}) == (
        "A meal in porto",
        "porto",
        {marta, jonas},
    )
    assert "Ask Jonas: A meal in porto" in [one.text for one in promises.of_client(jonas)]
    window.desk.undo()
    assert meetings.between(SATURDAY, SATURDAY) == []
    assert promises.of_client(jonas) == []
    window.sheets.gathering.forget_copy()


def test_whoever_came_has_the_page_and_is_thanked(qtbot: QtBot, window: MainWindow, table: list[str]) -> None:
    marta, jonas = table
    one = Gathering(title="Soup", town="Porto", day=TODAY - timedelta(days=1)).with_guests(table)
    key = gatherings.plan(one.mark(jonas, Going.NO), {}, today=TODAY).row_id
    window.journey.go("today")
    talk = window.rooms.after_talk
    talk.look()
    assert talk.said.text.startswith("Soup was on ")
    talk.write.click()
    sheet = window.sheets.held
    assert isinstance(sheet.current, PeoplePage)
    assert sheet.current.value() == marta
    sheet.next.click()
    assert isinstance(sheet.current, MemoryPage)
    sheet.current.landmark.click()
    qtbot.keyClicks(sheet.current.box.field, "Until eleven.")
    sheet.next.click()
    sheet.next.click()

    (page,) = entries.window(Selection(kinds=(Kind.SHARED,)))
    assert (page.entry.text, page.entry.landmark) == ("Soup\n\nUntil eleven.", True)
    assert [who.id for who in page.clients] == [marta]
    assert "Thank Marta for coming: Soup" in [promise.text for promise in promises.of_client(marta)]
    assert gatherings.waiting(TODAY) == []
    window.desk.undo()
    assert [waits.id for waits in gatherings.waiting(TODAY)] == [key]


def test_where_asking_stands_is_noted_and_settles_the_promise(window: MainWindow, table: list[str]) -> None:
    one = Gathering(title="Soup", day=SATURDAY).with_guests(table)
    asking = dict.fromkeys(table, "Ask them")
    key = gatherings.plan(one, asking, today=TODAY).row_id
    window.actions_by_name["gathering"].trigger()
    sheet = window.sheets.guests
    line = sheet.rows[0]
    line.state.setCurrentIndex(line.state.findData(Going.YES.value))
    line.state.activated.emit(line.state.currentIndex())
    assert gatherings.get(key).going(line.client.id) is Going.YES
    assert "1 come" in sheet.counted.text()
    assert not [one for one in promises.of_client(line.client.id) if one.text == "Ask them" and one.open]
    sheet.off.click()
    assert gatherings.on_file() == []
    assert sheet.head.title.text() == "No gathering is planned"

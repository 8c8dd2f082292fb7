"""The ending of the work on its sheet: what is left out costs nothing, what is kept is one step."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.client import State
from relbook.journal.rituals import parting
from relbook.journal.rituals.parting import Thanks
from relbook.journal.selection import Selection
from relbook.journal.signals import SIGNALS
from relbook.store import clients, entries, meetings, organisations, promises
from relbook.ui.clients.menu import PersonMenu
from relbook.ui.desk import Desk
from relbook.ui.rituals.parting.finishing import FinishPage
from relbook.ui.rituals.parting.sheet import EndPage, PartingSheet
from relbook.ui.rituals.parting.staying import StayPage, ThanksPage
from relbook.ui.signals.line import SignalLine
from tests.journal.signals.cases import FIRES
from tests.store.shelf import rows
from tests.ui.conftest import NOW

TODAY = NOW.date()


@pytest.fixture
def marta(desk: Desk) -> str:
    return clients.add("Marta Reyes", company="Halden Studio", role="Founder").row_id


def begun(window: QWidget, desk: Desk, client_id: str) -> PartingSheet:
    sheet = PartingSheet(desk, window)
    sheet.begin(client_id)
    return sheet


def to(sheet: PartingSheet, key: str) -> None:
    while sheet.shown[sheet.number].key != key:
        sheet.next.click()


def kept() -> dict[str, object]:
    """All that is on file but the draft, which comes back with every word."""
    return {table: found for table, found in rows().items() if table != "draft"}


def test_for_nobody_it_does_not_open(window: QWidget, desk: Desk) -> None:
    sheet = PartingSheet(desk, window)
    sheet.open()
    assert not sheet.isVisible()


def test_what_is_open_is_decided_step_by_step(window: QWidget, desk: Desk, marta: str) -> None:
    mine = promises.add(marta, "the files", mine=True, made=TODAY).row_id
    promises.add(marta, "the invoice", mine=False, made=TODAY)
    sheet = begun(window, desk, marta)
    page = sheet.current
    assert isinstance(page, FinishPage)
    assert [card.promise.text for card in page.mine.cards] == ["the files"]
    assert [one.text for one in page.theirs.list.rows.values] == ["the invoice"]
    page.acts.tick(page.mine.cards[0].promise)
    assert page.mine.cards == []
    assert page.nothing.isVisible()
    found = promises.get(mine)
    assert found is not None and not found.open
    page.theirs.list.ticked.emit(page.theirs.list.rows.values[0])
    assert promises.count_open(marta) == 0
    desk.undo()
    assert promises.count_open(marta) == 1


def test_all_of_it_is_kept_as_one_step(window: QWidget, desk: Desk, marta: str) -> None:
    sheet = begun(window, desk, marta)
    sheet.current.put("the fonts\nthe print contacts @12 dec")  # type: ignore[union-attr]
    to(sheet, parting.THANK)
    thanks = sheet.current
    assert isinstance(thanks, ThanksPage)
    thanks.put(parting.kept_thanks(Thanks("You asked what it is for.", said=False)))
    assert "by Mon 30 Nov" in thanks.becomes.text
    thanks.said.click()
    assert thanks.becomes.text == "It becomes an entry: thanks given, today."
    to(sheet, parting.STAY)
    stay = sheet.current
    assert isinstance(stay, StayPage)
    stay.ask.click()
    stay.next.setText("12 may 15:00")
    stay.on.setText("20 nov")
    stay.leaves.click()
    to(sheet, parting.END)
    end = sheet.current
    assert isinstance(end, EndPage)
    assert "Marta is a former client from 20 Nov on." in end.coming.text
    assert "You promise: the print contacts, by Sat 12 Dec" in end.coming.text
    before = kept()
    sheet.next.click()
    assert not sheet.isVisible()
    client = clients.get(marta)
    assert (client.state, client.rhythm_days, client.company) == (State.FORMER, 270, "")
    assert [role.until for role in organisations.roles(marta)] == [TODAY.replace(day=20)]
    assert {one.text for one in promises.of_client(marta)} == {
        "the fonts",
        "the print contacts",
        "Ask Marta whether we stay in touch",
    }
    assert meetings.next_of(marta, TODAY) is not None
    desk.undo()
    assert kept() == before


def test_left_out_everywhere_it_changes_the_state_alone(window: QWidget, desk: Desk, marta: str) -> None:
    sheet = begun(window, desk, marta)
    to(sheet, parting.END)
    sheet.next.click()
    assert clients.get(marta).state is State.FORMER
    assert promises.count_open(marta) == 0
    assert entries.window(Selection(client_id=marta)) == []


def test_a_word_that_is_no_day_is_told_of_and_left_out(window: QWidget, desk: Desk, marta: str) -> None:
    sheet = begun(window, desk, marta)
    to(sheet, parting.STAY)
    stay = sheet.current
    assert isinstance(stay, StayPage)
    stay.on.setText("frday")
    assert stay.on_read.text() == "“frday” is not a date I know. It is left out."
    to(sheet, parting.END)
    assert isinstance(sheet.current, EndPage)
    assert sheet.current.doubts.text == "“frday” is not a date I know. It is left out."


def test_left_in_the_middle_every_word_waits(window: QWidget, desk: Desk, marta: str) -> None:
    sheet = begun(window, desk, marta)
    to(sheet, parting.TAKE)
    sheet.current.put("Ask sooner.")  # type: ignore[union-attr]
    sheet.close_sheet()
    assert clients.get(marta).state is State.CURRENT
    again = begun(window, desk, marta)
    assert again.shown[again.number].key == parting.TAKE
    assert again.current is not None and again.current.value() == "Ask sooner."


def test_a_menu_asks_for_it_while_the_work_goes_on(
    window: QWidget, desk: Desk, marta: str, qtbot: QtBot
) -> None:
    menu = PersonMenu(desk, clients.get(marta), window)
    (action,) = [one for one in menu.actions() if one.text() == "End the work with Marta…"]
    with qtbot.waitSignal(menu.part_asked) as asked:
        action.trigger()
    assert asked.args == [marta]
    clients.amend(marta, state=State.FORMER)
    over = PersonMenu(desk, clients.get(marta), window)
    assert "End the work with Marta…" not in [one.text() for one in over.actions()]


def test_work_that_keeps_draining_leads_there_too(qtbot: QtBot) -> None:
    line = SignalLine()
    qtbot.addWidget(line)
    for name, shown in (("drain", True), ("one_sided", False)):
        reason = next(filter(None, (SIGNALS[name].fires(now) for now in FIRES[name])))
        line.show_reason("m", "Marta", reason, TODAY)
        (act,) = [one for one in line.more.menu().actions() if one.text() == "End the work with Marta…"]
        assert act.isVisible() is shown
    with qtbot.waitSignal(line.part_asked) as asked:
        act.trigger()
    assert asked.args == ["m"]

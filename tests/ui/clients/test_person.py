"""The record of a client: pages of one form, kept as one write."""

from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.circle import Circle
from relbook.journal.client import Closeness, Role, State
from relbook.journal.custom import FieldKind
from relbook.journal.ending import Ending, by
from relbook.journal.link import LinkKind
from relbook.journal.meeting import Leap
from relbook.journal.record import Record
from relbook.store import (
    clients,
    custom,
    important_dates,
    links,
    moves,
    organisations,
    people,
    promises,
    reaching,
)
from relbook.ui.clients.person import PersonSheet
from relbook.ui.clients.record.days import DayRow
from relbook.ui.clients.record.nearness import OpenPromise
from relbook.ui.clients.record.own import FieldRow, ValueRow
from relbook.ui.clients.record.page import Page
from relbook.ui.clients.record.reaching import WayRow
from relbook.ui.clients.record.rows import Row, RowsPage
from relbook.ui.clients.record.ties import TieRow
from relbook.ui.clients.record.work import RoleRow
from relbook.ui.desk import Desk
from relbook.ui.shared.crowded import CrowdedSheet
from relbook.ui.shared.portions import put_off
from tests.store.shelf import rows as every_row
from tests.ui.conftest import NOW

TODAY = NOW.date()
CTRL = Qt.KeyboardModifier.ControlModifier
T = TypeVar("T", bound=Row)
MOST = 4
"""How many pages one turn makes at most."""


@pytest.fixture
def sheet(window: QWidget, qtbot: QtBot, desk: Desk) -> PersonSheet:
    sheet = PersonSheet(desk, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return sheet


def row(page: RowsPage, kind: type[T], number: int = 0) -> T:
    found = page.rows[number]
    assert isinstance(found, kind)
    return found


def turn(sheet: PersonSheet, page: QWidget) -> None:
    sheet.sections.choose(sheet.pages.index(page))


def test_a_name_is_enough(qtbot: QtBot, sheet: PersonSheet) -> None:
    sheet.ask()
    assert not sheet.keep.isEnabled()
    sheet.first.name.setText("李小龍")
    with qtbot.waitSignal(sheet.kept) as news:
        qtbot.keyClick(sheet.name, Qt.Key.Key_Return)
    assert people.record(news.args[0]) == Record(clients.get(news.args[0]))
    assert clients.get(news.args[0]).name == "李小龍"


def test_a_double_is_noticed_while_it_is_typed(qtbot: QtBot, sheet: PersonSheet, ada: str) -> None:
    sheet.ask()
    qtbot.keyClicks(sheet.name, "ada LOVELACE")
    qtbot.waitUntil(lambda: bool(sheet.first.alike.found))
    assert [link.text() for link in sheet.first.alike.links] == ["Open Ada"]
    sheet.close_sheet()
    sheet.ask(ada)
    assert sheet.first.alike.found == []


def test_all_that_a_form_says_is_kept_and_taken_back_as_one(
    qtbot: QtBot, sheet: PersonSheet, desk: Desk, ada: str
) -> None:
    before = every_row()
    sheet.ask()
    sheet.first.name.setText("Marta Reyes")
    sheet.first.company.setText("Halden Studio")
    sheet.first.circle.setCurrentIndex(sheet.first.circle.findData(Circle.CLOSE))
    sheet.about.pronouns.setText("she")
    sheet.about.since.setText("1 March 2021")
    sheet.about.about.setPlainText("Ceramics")
    sheet.near.closeness.setCurrentIndex(sheet.near.closeness.findData(Closeness.WARMER))
    sheet.near.rhythm.set_value(30)
    sheet.near.away.setText("12 dec")
    sheet.reach.more.click()
    row(sheet.reach, WayRow).value.setText("marta@example.org")
    turn(sheet, sheet.work)
    row(sheet.work, RoleRow).title.setText("Founder")
    sheet.ties.more.click()
    row(sheet.ties, TieRow).other.setText("Ada Lovelace")
    sheet.days.more.click()
    row(sheet.days, DayRow).label.setText("Birthday")
    row(sheet.days, DayRow).when.setText("29 feb 1984")
    sheet.own.more.click()
    own = row(sheet.own, FieldRow)
    own.name.setText("Day rate")
    own.kind.setCurrentIndex(own.kind.findData(FieldKind.NUMBER))
    own.value.setText("750,50")
    with qtbot.waitSignal(sheet.kept) as news:
        qtbot.keyClick(QApplication.focusWidget() or sheet, Qt.Key.Key_Return, CTRL)
    kept = people.record(news.args[0])
    assert (kept.client.company, kept.client.role) == ("Halden Studio", "Founder")
    assert (kept.client.circle, kept.client.closeness) == (Circle.CLOSE, Closeness.WARMER)
    assert (kept.client.since, kept.client.away_until) == (date(2021, 3, 1), date(2026, 12, 12))
    assert (kept.client.rhythm_days, kept.client.about) == (30, "Ceramics")
    assert [one.value for one in kept.points] == ["marta@example.org"]
    assert [(one.kind, one.source.id) for one in kept.links] == [(LinkKind.INTRODUCED, ada)]
    assert [(one.label, one.year) for one in kept.days] == [("Birthday", 1984)]
    assert [one.value for one in kept.values] == ["750.5"]
    assert [(one.text, one.due) for one in promises.of_client(ada)] == [
        ("Thank Ada for introducing Marta", date(2026, 11, 28))
    ]
    desk.undo()
    assert every_row() == before


def test_the_offer_to_say_thanks_can_be_declined_and_is_not_made_twice(
    qtbot: QtBot, sheet: PersonSheet, desk: Desk, ada: str
) -> None:
    sheet.ask()
    sheet.first.name.setText("Marta Reyes")
    turn(sheet, sheet.ties)
    assert sheet.ties.thank.isHidden()
    sheet.ties.more.click()
    row(sheet.ties, TieRow).other.setText("ada l")
    row(sheet.ties, TieRow).changed.emit()
    assert sheet.ties.thank.text() == "Promise to thank Ada within 3 days"
    sheet.ties.thank.setChecked(False)
    sheet.keep.click()
    marta = clients.find("Marta").id
    assert links.introducer(marta) is not None
    assert promises.of_client(ada) == []
    sheet.ask(marta)
    assert sheet.ties.thank.isHidden()
    assert sheet.ties.tree.text == "Ada → Marta"


def test_nothing_changed_is_nothing_to_undo(sheet: PersonSheet, desk: Desk, ada: str) -> None:
    clients.amend(ada, company="Halden", role="Designer", about="Likes engines", since=date(2020, 2, 29))
    reaching.reach(ada, "mail", "ada@example.org")
    important_dates.mark_day(ada, "Birthday", 2, 29, leap=Leap.FEBRUARY)
    custom.define("Coffee", FieldKind.CHOICE, ("flat white",))
    custom.fill(ada, custom.fields()[0], "flat white", TODAY)
    before = people.record(ada)
    sheet.ask(ada)
    for number in range(len(sheet.pages)):
        sheet.sections.choose(number)
    sheet.keep.click()
    assert not sheet.isVisible()
    assert len(desk.history) == 0
    assert people.record(ada) == before


def test_a_change_of_jobs_is_one_act_and_keeps_what_was(
    qtbot: QtBot, sheet: PersonSheet, desk: Desk, ada: str
) -> None:
    clients.amend(ada, company="Halden", role="Designer")
    before = every_row()
    sheet.ask(ada)
    turn(sheet, sheet.work)
    sheet.work.switch.click()
    new = row(sheet.work, RoleRow)
    assert QApplication.focusWidget() is new.title
    new.title.setText("Head of design")
    new.firm.setText("Nordlys")
    sheet.first.name.setFocus()
    turn(sheet, sheet.first)
    assert sheet.first.company.text() == "Nordlys"
    sheet.keep.click()
    assert [(one.organisation, one.since, one.until) for one in organisations.roles(ada)] == [
        ("Nordlys", TODAY, None),
        ("Halden", None, TODAY),
    ]
    desk.undo()
    assert every_row() == before


def test_the_company_of_the_first_page_puts_the_present_role_right(sheet: PersonSheet, ada: str) -> None:
    clients.amend(ada, company="Halden", role="Designer")
    sheet.ask(ada)
    sheet.first.company.setText("Halden Studio")
    sheet.keep.click()
    assert [(one.organisation, one.title) for one in organisations.roles(ada)] == [
        ("Halden Studio", "Designer")
    ]


def test_a_company_after_a_pause_stands_first_for_the_eye_and_for_tab(
    qtbot: QtBot, sheet: PersonSheet, ada: str
) -> None:
    organisations.keep_roles(ada, (Role("", ada, "Halden", "Designer", None, date(2020, 1, 1)),))
    sheet.ask(ada)
    assert sheet.first.company.text() == ""
    sheet.first.company.setText("Nordlys")
    turn(sheet, sheet.work)
    first, second = row(sheet.work, RoleRow), row(sheet.work, RoleRow, 1)
    assert (first.firm.text(), second.firm.text()) == ("Nordlys", "Halden")
    sheet.sections.buttons[sheet.sections.current].setFocus()
    qtbot.keyClick(sheet.sections.buttons[sheet.sections.current], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is first.title
    second.remove.click()
    sheet.keep.click()
    assert [one.organisation for one in organisations.roles(ada)] == ["Nordlys"]


def test_a_role_is_edited_and_taken_away(sheet: PersonSheet, ada: str) -> None:
    organisations.move_to(ada, "Halden", "Designer", date(2020, 1, 1))
    organisations.move_to(ada, "Nordlys", "Head", date(2024, 1, 1))
    sheet.ask(ada)
    turn(sheet, sheet.work)
    row(sheet.work, RoleRow, 1).since.setText("1 may 2019")
    row(sheet.work, RoleRow, 0).remove.click()
    sheet.keep.click()
    assert [(one.organisation, one.since) for one in organisations.roles(ada)] == [
        ("Halden", date(2019, 5, 1))
    ]


def test_leaving_offers_a_light_rhythm_and_shows_what_is_open(
    qtbot: QtBot, sheet: PersonSheet, ada: str
) -> None:
    promise = promises.add(ada, "send the deck", mine=True, made=TODAY).row_id
    sheet.ask(ada)
    turn(sheet, sheet.near)
    assert sheet.near.light.isHidden()
    sheet.near.state.setCurrentIndex(sheet.near.state.findData(State.FORMER))
    assert sheet.near.light.text() == "Stay in touch lightly, every 270 days"
    sheet.near.moved_on.setText("1 nov")
    link = sheet.near.findChildren(OpenPromise)[0]
    assert link.accessibleName().startswith("You: send the deck")
    with qtbot.waitSignal(sheet.promise_chosen) as news:
        link.click()
    assert news.args[0].id == promise
    client = clients.get(ada)
    assert (client.state, client.rhythm_days) == (State.FORMER, 270)
    assert moves.ended_on(client) == date(2026, 11, 1)
    sheet.ask(ada)
    assert sheet.near.history.text == "Former since 1 Nov"
    assert sheet.near.light.isHidden()


def test_somebody_may_leave_without_a_rhythm(sheet: PersonSheet, ada: str) -> None:
    sheet.ask(ada)
    sheet.near.state.setCurrentIndex(sheet.near.state.findData(State.ENDED))
    sheet.near.light.setChecked(False)
    sheet.keep.click()
    assert clients.get(ada).rhythm_days is None
    assert moves.ended_on(clients.get(ada)) == TODAY


@pytest.mark.parametrize("part", ["since", "away", "day", "role", "number", "tie"])
def test_what_is_not_understood_is_said_on_its_page_and_nothing_is_kept(
    qtbot: QtBot, sheet: PersonSheet, ada: str, part: str
) -> None:
    custom.define("Rate", FieldKind.NUMBER)
    before = every_row()
    sheet.ask(ada)
    field = _spoil(sheet, part)
    field.setText("some day")
    turn(sheet, sheet.first)
    sheet.keep.click()
    page = sheet.pages[sheet.stack.currentIndex()]
    assert page.isAncestorOf(field)
    assert "some day" in page.fault.text
    assert field.property("fault")
    assert QApplication.focusWidget() is field
    assert sheet.isVisible()
    assert every_row() == before
    field.clear()
    sheet.keep.click()
    assert not sheet.isVisible()


def _spoil(sheet: PersonSheet, part: str) -> QLineEdit:
    if part in {"since", "away"}:
        return {"since": sheet.about.since, "away": sheet.near.away}[part]
    if part == "number":
        value = row(sheet.own, ValueRow).value
        assert isinstance(value, QLineEdit)
        return value
    page = {"day": sheet.days, "role": sheet.work, "tie": sheet.ties}[part]
    page.more.click()
    new = page.rows[0]
    if isinstance(new, DayRow):
        return new.when
    return new.since if isinstance(new, RoleRow) else row(sheet.ties, TieRow).other


def test_a_day_asks_where_it_goes_only_when_some_years_have_none(sheet: PersonSheet, ada: str) -> None:
    sheet.ask(ada)
    turn(sheet, sheet.days)
    sheet.days.more.click()
    new = row(sheet.days, DayRow)
    new.when.setText("12 apr")
    assert new.leap.isHidden()
    new.when.setText("29 feb")
    assert not new.leap.isHidden()
    new.leap.setCurrentIndex(new.leap.findData(Leap.FEBRUARY))
    new.lead.set_value(3)
    sheet.keep.click()
    day = important_dates.of_client(ada)[0]
    assert (day.leap, day.lead_days, day.next_on(TODAY)) == (Leap.FEBRUARY, 3, date(2027, 2, 28))


def test_a_value_the_field_no_longer_takes_stays_until_it_is_changed(sheet: PersonSheet, ada: str) -> None:
    custom.define("Coffee", FieldKind.CHOICE, ("flat white",))
    custom.fill(ada, custom.fields()[0], "flat white", TODAY)
    custom.define("Coffee", FieldKind.CHOICE, ("tea",))
    sheet.ask(ada)
    sheet.about.town.setText("London")
    sheet.keep.click()
    assert clients.get(ada).town == "London"
    assert [one.value for one in custom.values_of(ada)] == ["flat white"]


def test_a_tie_to_oneself_is_not_made(sheet: PersonSheet, ada: str) -> None:
    sheet.ask(ada)
    sheet.ties.more.click()
    row(sheet.ties, TieRow).other.setText("Ada Lovelace")
    sheet.keep.click()
    assert sheet.isVisible()
    assert links.of_client(ada) == []


def test_the_pages_are_one_stop_for_tab_and_turn_by_arrows(
    qtbot: QtBot, sheet: PersonSheet, ada: str
) -> None:
    sheet.ask(ada)
    stops = [button for button in sheet.sections.buttons if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [button.text() for button in stops] == ["First page"]
    stops[0].setFocus()
    qtbot.keyClick(stops[0], Qt.Key.Key_Down)
    assert sheet.stack.currentIndex() == 1
    assert QApplication.focusWidget() is sheet.sections.buttons[1]
    qtbot.keyClick(sheet.sections.buttons[1], Qt.Key.Key_End)
    assert sheet.sections.current == len(sheet.pages) - 1


def test_escape_leaves_all_as_it_was(qtbot: QtBot, sheet: PersonSheet, desk: Desk, ada: str) -> None:
    before = every_row()
    sheet.ask(ada)
    sheet.first.name.setText("Someone else")
    qtbot.keyClick(sheet.first.name, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert every_row() == before


def test_a_name_from_right_to_left_is_one_name(qtbot: QtBot, sheet: PersonSheet, ada: str) -> None:
    sheet.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    sheet.ask(ada)
    sheet.first.name.setText("  محمد   علي ")
    sheet.keep.click()
    assert clients.get(ada).name == "محمد علي"
    assert clients.find("محمد").id == ada
    record = people.record(ada)
    assert replace(record.client, name="Ada Lovelace").first == "Ada"


def test_everything_on_every_page_has_a_name(sheet: PersonSheet, ada: str) -> None:
    custom.define("Coffee", FieldKind.CHOICE, ("flat white",))
    custom.define("Rate", FieldKind.NUMBER)
    important_dates.mark_day(ada, "Birthday", 2, 29)
    clients.amend(ada, company="Halden")
    sheet.ask(ada)
    for number, page in enumerate(sheet.pages):
        sheet.sections.choose(number)
        if isinstance(page, RowsPage):
            page.more.click()
        for widget in sheet.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert widget.accessibleName().strip(), (page.heading.text(), type(widget).__name__)


def test_a_full_circle_is_asked_about_before_anything_is_kept(
    qtbot: QtBot, sheet: PersonSheet, ada: str
) -> None:
    for number in range(5):
        clients.add(f"Close {number}", circle=Circle.CLOSE)
    sheet.ask(ada)
    sheet.first.circle.setCurrentIndex(sheet.first.circle.findData(Circle.CLOSE))
    sheet.about.town.setText("London")
    sheet.keep.click()
    asking = sheet.window().findChildren(CrowdedSheet)[0]
    assert asking.isVisible()
    assert clients.get(ada).circle is None
    with qtbot.waitSignal(sheet.kept):
        asking.keep_all.click()
    assert (clients.get(ada).circle, clients.get(ada).town) == (Circle.CLOSE, "London")
    assert not sheet.isVisible()


def test_a_good_ending_is_offered_and_nothing_is_ticked_for_you(
    sheet: PersonSheet, desk: Desk, ada: str
) -> None:
    promises.add(ada, "Send the files", mine=True, made=TODAY, due=TODAY)
    before = len(promises.of_client(ada))
    sheet.ask(ada)
    near = sheet.near
    sheet.sections.choose(sheet.pages.index(near))
    assert near.ending.isHidden()
    near.state.setCurrentIndex(near.state.findData(State.ENDED))
    assert near.ending.isVisible()
    assert near.endings() == ()
    near.ending.ticks[Ending.THANK].click()
    near.ending.ticks[Ending.STAY].click()
    sheet.keep.click()
    found = {one.text: one.due for one in promises.of_client(ada)}
    assert len(found) == before + 2
    assert found["Thank Ada for the time together"] == by(Ending.THANK, TODAY)
    assert len(desk.history) == 1
    desk.undo()
    assert len(promises.of_client(ada)) == before
    assert clients.get(ada).state is State.CURRENT


def test_an_ending_taken_back_promises_nothing(sheet: PersonSheet, ada: str) -> None:
    sheet.ask(ada)
    near = sheet.near
    near.state.setCurrentIndex(near.state.findData(State.FORMER))
    assert near.ending.ticks[Ending.FINISH].isHidden()
    near.ending.ticks[Ending.HAND_OVER].click()
    near.state.setCurrentIndex(near.state.findData(State.CURRENT))
    assert near.endings() == ()


def test_a_record_is_made_and_filled_a_few_pages_a_turn(
    qtbot: QtBot, desk: Desk, ada: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, made, usual = QWidget(), list[Page](), Page.__init__
    qtbot.addWidget(window)
    window.show()

    def heard(page: Page, *given: Any) -> None:
        made.append(page)
        usual(page, *given)

    monkeypatch.setattr(Page, "__init__", heard)
    with put_off() as turns:
        sheet = PersonSheet(desk, window)
    for turn in turns:
        before = len(made)
        turn()
        assert len(made) - before <= MOST
    assert len(made) == len(sheet.pages) > MOST
    with put_off() as turns:
        sheet.ask(ada)
    assert len(turns) >= len(sheet.pages)
    assert not sheet.isVisible()
    for turn in turns:
        turn()
    assert sheet.isVisible()
    assert sheet.first.name.text() == clients.get(ada).name


def test_what_is_wrong_comes_into_view_below_a_long_page(
    qtbot: QtBot, sheet: PersonSheet, window: QWidget, ada: str
) -> None:
    window.resize(820, 500)
    sheet.ask(ada)
    page = sheet.about
    turn(sheet, page)
    page.since.setText("frday")
    sheet.keep.click()
    area = page.parentWidget()
    assert area is not None
    assert page.fault.isVisible()
    assert area.rect().contains(page.fault.geometry().translated(page.pos()).center())

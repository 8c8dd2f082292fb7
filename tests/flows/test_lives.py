"""A disagreement, from its first words to looking back on it; and what was not said, until it is."""

import json
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from relbook.exports.json_book import pieces
from relbook.journal.entry import Kind
from relbook.journal.lives.parts import Part, Step
from relbook.journal.selection import EVERYTHING
from relbook.store import dumping, entries, lives
from relbook.store.gathering import snapshot
from relbook.ui.lives.rows import LedgerRow
from relbook.ui.shared.ruled import RuledField
from relbook.ui.timeline.layout import PartKind
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY

CTRL = Qt.KeyboardModifier.ControlModifier


def focus() -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None
    return here


def chip(window: MainWindow, entry_id: str) -> str:
    view, row = window.rooms.timeline.view, window.rooms.timeline.model.row_of(entry_id)
    view.setCurrentIndex(window.rooms.timeline.model.index(row))
    said = [part.lines[0] for part in view.parts() if part.kind == PartKind.LIFE]
    return said[0] if said else ""


def field(window: MainWindow, part: Part) -> RuledField:
    assert window.sheets.life.form is not None
    found = window.sheets.life.form.fields[part]
    assert isinstance(found, RuledField)
    return found


def test_a_disagreement_is_named_given_a_goal_and_settled(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    window.journey.go_client(marta)
    window.rooms.composer.open_for(Kind.CONFLICT)
    qtbot.keyClicks(focus(), "The scope grew again")
    qtbot.keyClick(focus(), Qt.Key.Key_Return, CTRL)
    fight = window.rooms.timeline.model.pages[0].id
    assert chip(window, fight) == "Named today, not raised yet"

    assert window.toast.offered.isVisible()
    window.toast.offered.click()
    sheet = window.sheets.life
    assert sheet.isVisible()
    assert not sheet.steps.buttons[Step.SETTLED].isEnabled()
    qtbot.keyClicks(field(window, Part.GOAL), "A shop that opens in March")
    qtbot.keyClick(field(window, Part.GOAL), Qt.Key.Key_Return, CTRL)
    assert lives.of_entry(fight).part(Part.GOAL) == "A shop that opens in March"

    view = window.rooms.timeline.view
    view.setCurrentIndex(window.rooms.timeline.model.index(0))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert sheet.isVisible()
    sheet.steps.buttons[Step.SETTLED].setFocus()
    qtbot.keyClick(sheet.steps.buttons[Step.SETTLED], Qt.Key.Key_Space)
    qtbot.keyClick(sheet.steps.buttons[Step.SETTLED], Qt.Key.Key_Return, CTRL)
    assert not sheet.isVisible()
    assert chip(window, fight).startswith("Settled on")
    window.doing.undo()
    assert lives.of_entry(fight).day(Step.SETTLED) is None
    assert chip(window, fight) == "Named today, not raised yet"


def test_a_first_coffee_is_offered_as_a_landmark(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    window.journey.go_client(marta)
    window.rooms.composer.open_for(Kind.IN_PERSON)
    qtbot.keyClicks(focus(), "Coffee at last")
    qtbot.keyClick(focus(), Qt.Key.Key_Return, CTRL)
    assert window.toast.offered.isVisible()
    window.toast.offered.click()
    assert window.rooms.timeline.model.pages[0].entry.landmark
    window.doing.undo()
    assert not window.rooms.timeline.model.pages[0].entry.landmark


def test_what_was_not_said_waits_in_the_ledger_until_it_is(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    day = TODAY - timedelta(9)
    truth = entries.add("The logo does not carry", day=day, today=TODAY, kind=Kind.TRUTH, clients=[marta])
    window.journey.go_client(marta)
    window.actions_by_name["between"].trigger()
    ledger = window.sheets.ledger
    said = [ledger.list.rows.beneath(row) for row in ledger.list.rows.values]
    assert "Waiting 9 days" in said
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    sheet = window.sheets.life
    assert sheet.isVisible()
    assert sheet.form is not None
    assert sheet.form.reaction is not None
    qtbot.keyClicks(sheet.form.reaction, "Quiet first, then glad")
    qtbot.keyClick(sheet.form.reaction, Qt.Key.Key_Return, CTRL)
    assert lives.of_entry(truth.row_id).day(Step.SAID) == TODAY
    assert window.rooms.timeline.model.pages[0].entry.text == "Quiet first, then glad"
    assert chip(window, truth.row_id).startswith("Said on")


def test_the_register_leads_to_whom_it_is_about(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    card = entries.add("A card", day=TODAY, today=TODAY, kind=Kind.APPRECIATION_GIVEN, clients=[marta])
    window.journey.go("today")
    window.actions_by_name["register"].trigger()
    rows = [row for row in window.sheets.ledger.list.rows.values if isinstance(row, LedgerRow) and row.item]
    window.sheets.ledger.list.chosen.emit(rows[0])
    assert window.journey.client_id == marta
    page = window.rooms.timeline.view.current_page()
    assert page is not None
    assert page.id == card.row_id


def test_closing_the_book_keeps_what_was_being_written(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    fight = entries.add("Scope", day=TODAY, today=TODAY, kind=Kind.CONFLICT, clients=[marta]).row_id
    window.journey.go_client(marta)
    window.sheets.life.ask(fight)
    qtbot.keyClicks(field(window, Part.OPENER), "May I say")
    window.doing.put_down()
    window.sheets.life.hide()
    window.sheets.life.ask(fight)
    assert field(window, Part.OPENER).text() == "May I say"


def test_private_parts_stay_when_the_book_goes_out_without_private_notes(
    window: MainWindow, marta: str
) -> None:
    fight = entries.add("Scope", day=TODAY, today=TODAY, kind=Kind.CONFLICT, clients=[marta]).row_id
    entries.add("The logo", day=TODAY, today=TODAY, kind=Kind.TRUTH, clients=[marta])
    parts = {Part.GOAL: "A shop in March", Part.MY_VIEW: "Tired of it", Part.OPENER: "May I say"}
    lives.take(fight, Step.RAISED, TODAY, today=TODAY, parts=parts)
    assert {"A shop in March", "Tired of it", "May I say", "The logo"} <= words(private=True)
    assert words(private=False) & {"A shop in March", "Tired of it", "May I say", "The logo"} == {
        "A shop in March"
    }


def words(*, private: bool) -> set[str]:
    with snapshot():
        tables = dumping.dump(EVERYTHING, private=private, secrets=private)
        text = "".join(pieces(tables, (), schema=dumping.schema(), whole=private))
    tables_read = json.loads(text)["tables"]
    details = {row["value"] for row in tables_read["entry_detail"]}
    return details | {row["text"] for row in tables_read["entry"]}


@pytest.mark.qt_log_ignore("This plugin does not support")  # the menu opens a window
def test_every_kind_can_be_chosen_while_writing(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    window.journey.go_client(marta)
    composer = window.rooms.composer
    composer.open_for()
    composer.kinds.more.click()
    menu = composer.kinds.findChildren(QMenu)[-1]
    offered = {str(action.data()): action for action in menu.actions()}
    assert {Kind.NEGOTIATION, Kind.TRUTH, Kind.FAVOUR_ASKED, Kind.SHARED} <= set(offered)
    offered[Kind.TRUTH].trigger()
    menu.close()
    qtbot.keyClicks(focus(), "The logo does not carry")
    composer.pad.keep()
    assert [one.text for one in lives.unsaid(marta, TODAY)] == ["The logo does not carry"]

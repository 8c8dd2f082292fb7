"""Smaller behaviours, through the whole window: extras, people helped, calm, being away, quiet hours."""

from datetime import datetime, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.exports.json_book import pieces
from relbook.journal.client import State
from relbook.journal.ending import Ending
from relbook.journal.entry import Kind
from relbook.journal.fact import FactKind
from relbook.journal.hours import QuietHours
from relbook.journal.lives.parts import Part
from relbook.journal.selection import Selection
from relbook.store import dumping, entries, facts, lives, own_time, promises
from relbook.ui.window import MainWindow
from tests.flows.conftest import NOW, TODAY

CTRL = Qt.KeyboardModifier.ControlModifier
DAY = timedelta(days=1)


def focus() -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None
    return here


def keep(qtbot: QtBot, words: str) -> None:
    qtbot.keyClicks(focus(), words)
    qtbot.keyClick(focus(), Qt.Key.Key_Return, CTRL)


def test_the_third_extra_may_be_left_at_that(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    facts.add(marta, FactKind.LIKE, "Old maps of the harbour", as_of=TODAY)
    for days in (4, 20):
        day = TODAY - days * DAY
        entries.add("An extra", day=day, today=TODAY, kind=Kind.EXTRA, clients=[marta])
    window.journey.go_client(marta)
    window.actions_by_name["extras"].trigger()
    sheet = window.sheets.extras
    assert sheet.isVisible()
    assert not sheet.plenty.isVisible()
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert window.rooms.composer.pad.editor.text().strip() == "Old maps of the harbour"
    keep(qtbot, ", framed")
    assert entries.window(Selection(client_id=marta), limit=1)[0].entry.kind == Kind.EXTRA
    said = "Three extras for Marta within 30 days. You may leave it at that."
    assert window.toast.words.text() == f"Kept. {said}"
    window.actions_by_name["extras"].trigger()
    assert sheet.plenty.text == said
    sheet.idea.setFocus()
    sheet.idea.setText("A print of the first sketch")
    qtbot.keyClick(sheet.idea, Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert sheet.rows[0].write.accessibleName().endswith("first sketch")
    window.desk.undo()
    assert len(sheet.rows) == 1


def test_people_helped_stand_by_month_in_my_own_words(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    window.actions_by_name["helped"].trigger()
    sheet = window.sheets.helped
    assert sheet.empty.isVisible()
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    assert window.sheets.quick.isVisible()
    window.sheets.quick.close_sheet()
    window.journey.go_client(marta)
    window.rooms.composer.open_for(Kind.DIFFERENCE)
    keep(qtbot, "She slept through the launch night")
    window.actions_by_name["helped"].trigger()
    assert [row.name.text() for row in sheet.rows] == ["Marta"]
    qtbot.keyClick(focus(), Qt.Key.Key_Space)
    assert not sheet.isVisible()
    assert window.journey.client_id == marta
    window.rooms.insights.helped_asked.emit()
    assert sheet.isVisible()


def test_a_letter_cools_and_never_leaves_in_an_export(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    window.journey.go_client(marta)
    window.rooms.composer.open_for(Kind.CONFLICT)
    keep(qtbot, "The scope grew again")
    window.toast.offered.click()
    sheet = window.sheets.life
    assert sheet.form is not None
    assert sheet.form.cooling is not None
    assert sheet.form.answer is not None
    qtbot.keyClicks(sheet.form.fields[Part.CALM], "CANARY calm")
    qtbot.keyClicks(sheet.form.cooling.field, "CANARY Dear Marta")
    sheet.form.cooling.copy.click()
    assert QGuiApplication.clipboard().text() == "CANARY Dear Marta"
    qtbot.keyClick(sheet.form.cooling.field, Qt.Key.Key_Return, CTRL)
    fight = window.rooms.timeline.model.values[0].id
    assert lives.of_entry(fight).part(Part.CALM) == "CANARY calm"
    assert "Give Marta a first answer" in {one.text for one in promises.of_client(marta)}
    tables = dumping.dump(Selection(client_id=marta), private=False, secrets=False)
    assert "CANARY" not in "".join(pieces(tables, (), schema=dumping.schema(), whole=False))
    window.doing.put_down()
    assert QGuiApplication.clipboard().text() == ""
    window.doing.undo()
    assert "Give Marta a first answer" not in {one.text for one in promises.of_client(marta)}


def test_a_word_ahead_before_going_away(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    window.actions_by_name["away"].trigger()
    sheet = window.sheets.away
    assert not sheet.keep.isEnabled()
    qtbot.keyClicks(focus(), "25 nov")
    qtbot.keyClick(focus(), Qt.Key.Key_Tab)
    qtbot.keyClicks(focus(), "4 dec")
    qtbot.keyClick(focus(), Qt.Key.Key_Tab)
    qtbot.keyClicks(focus(), "within a day")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    (row,) = sheet.rows
    assert "“Send the split-invoice proposal” is due meanwhile" in row.draft
    assert row.draft.endswith("Once I am back, I answer within a day, as always.")
    row.copy.click()
    assert QGuiApplication.clipboard().text() == row.draft
    away = own_time.away()
    assert away is not None
    assert (away.first, away.last) == (TODAY, TODAY + 9 * DAY)
    assert own_time.answer_promise() == "within a day"
    row.name.click()
    assert window.journey.client_id == marta
    window.doing.undo()
    assert own_time.away() is None
    assert own_time.answer_promise() == ""
    window.doing.put_down()


def test_in_quiet_hours_nothing_is_asked_and_writing_is_only_noted(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    window.actions_by_name["preferences"].trigger()
    quiet = window.sheets.preferences.own_time.quiet
    assert not quiet.on.isChecked()
    quiet.on.click()
    assert quiet.inside.isVisible()
    window.sheets.preferences.close_sheet()
    assert own_time.quiet_hours() == QuietHours(time(18), time(9), frozenset({5, 6}))
    window.desk.perform(lambda: own_time.keep_hours(QuietHours(time(14), time(15))))
    window.journey.go_client(marta)
    card = window.rooms.reflection.card
    assert card.nothing.text == "Your quiet hours. Questions can wait."
    assert not window.rooms.signals.said
    window.rooms.composer.open_for(Kind.NOTE)
    keep(qtbot, "A thought after dinner")
    assert window.toast.words.text() == "Kept. Written outside your hours."
    assert not own_time.is_quiet(datetime.combine(TODAY, time(15)))
    assert own_time.is_quiet(NOW)


def test_why_there_is_a_book_is_kept_in_the_settings(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["preferences"].trigger()
    reasons = window.sheets.preferences.reasons
    reasons.lines[0].setFocus()
    qtbot.keyClicks(reasons.lines[0], "Fewer clients, and friends among them")
    qtbot.keyClick(reasons.lines[0], Qt.Key.Key_Tab)
    assert own_time.reasons() == ("Fewer clients, and friends among them",)
    window.doing.undo()
    assert own_time.reasons() == ()


def test_a_good_ending_in_the_same_act(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    window.journey.go_client(marta)
    window.doing.edit_client()
    sheet = window.sheets.person
    near = sheet.near
    sheet.sections.choose(sheet.pages.index(near))
    near.state.setCurrentIndex(near.state.findData(State.FORMER))
    near.ending.ticks[Ending.THANK].setFocus()
    qtbot.keyClick(focus(), Qt.Key.Key_Space)
    qtbot.keyClick(focus(), Qt.Key.Key_Return, CTRL)
    assert "Thank Marta for the time together" in {one.text for one in promises.of_client(marta)}
    window.doing.undo()
    assert "Thank Marta for the time together" not in {one.text for one in promises.of_client(marta)}


def test_the_page_has_one_filled_button_while_something_is_written(window: MainWindow, marta: str) -> None:
    window.journey.go_client(marta)
    brief, composer = window.rooms.timeline.header.brief_button, window.rooms.composer
    assert brief.property("variant") == "primary"
    composer.open_for(text="She said yes")
    assert brief.property("variant") == ""
    composer.close_keeping_draft()
    assert brief.property("variant") == "primary"


def test_no_place_is_marked_while_one_looks_for_words(qtbot: QtBot, window: MainWindow) -> None:
    places = window.rooms.side.nav.places
    window.journey.go("today")
    assert places["today"].isChecked()
    window.journey.go_search("invoice")
    qtbot.waitUntil(lambda: not any(place.isChecked() for place in places.values()))
    window.journey.back()
    qtbot.waitUntil(places["today"].isChecked)

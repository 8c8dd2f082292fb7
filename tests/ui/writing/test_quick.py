"""Writing from anywhere: who it is about is guessed, asked, or left to the Inbox."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.selection import EVERYTHING, Selection
from relbook.store import clients, drafts, entries, meetings
from relbook.ui.desk import Desk
from relbook.ui.writing.quick import QuickSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the completer opens a window

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def sheet(window: QWidget, desk: Desk, ada: str) -> QuickSheet:
    return QuickSheet(desk, window)


def test_the_person_of_the_meeting_that_just_ended_is_guessed(sheet: QuickSheet, ada: str) -> None:
    meetings.plan([ada], date(2026, 11, 25), time(14, 0), kind="call", minutes=25)
    sheet.open()
    assert sheet.head.name.text() == "Ada Lovelace" and not sheet.head.who.isVisible()
    assert sheet.head.when.text() == "Today 14:00, 25 min"
    assert sheet.pad.editor.hasFocus()


def test_without_a_meeting_the_caret_stands_in_who(qtbot: QtBot, sheet: QuickSheet, ada: str) -> None:
    kept = QSignalSpy(sheet.kept)
    sheet.open()
    assert sheet.head.who.hasFocus()
    qtbot.keyClicks(sheet.head.who, "love")
    qtbot.keyClick(sheet.head.who, Qt.Key.Key_Return)
    assert sheet.head.name.text() == "Ada Lovelace" and sheet.pad.editor.hasFocus()
    qtbot.keyClicks(sheet.pad.editor, "From anywhere")
    qtbot.keyClick(sheet.pad.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (page,) = entries.window(Selection(client_id=ada))
    assert page.entry.text == "From anywhere" and kept.at(0)[0] == page.id
    assert not sheet.isVisible() and drafts.get(drafts.QUICK) is None


def test_a_name_that_is_typed_while_the_book_locks_is_kept_with_the_words(
    qtbot: QtBot, sheet: QuickSheet, ada: str
) -> None:
    sheet.open()
    qtbot.keyClicks(sheet.pad.editor, "From anywhere")
    qtbot.keyClicks(sheet.head.who, "love")
    sheet.save_draft()
    draft = drafts.get(drafts.QUICK)
    assert draft is not None and (draft.text, draft.client_id) == ("From anywhere", ada)


def test_where_nobody_is_on_file_the_caret_stands_in_the_text(
    qtbot: QtBot, window: QWidget, desk: Desk
) -> None:
    sheet = QuickSheet(desk, window)
    sheet.open()
    qtbot.keyClicks(sheet.focusWidget(), "The first words")
    qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [page.entry.text for page in entries.window(EVERYTHING)] == ["The first words"]


def test_two_of_one_name_are_told_apart_by_their_company(sheet: QuickSheet, ada: str) -> None:
    clients.add("Grace Hopper")
    other = clients.add("Ada Lovelace", company="Engines").row_id
    sheet.open()
    offered = sheet.head.who.completer().model()
    rows = [offered.index(row, 0) for row in range(offered.rowCount())]
    said = {row.data(Qt.ItemDataRole.UserRole): row.data() for row in rows}
    assert said[other] == "Ada Lovelace (Engines)" and said[ada] != said[other]
    assert "Grace Hopper" in said.values()
    sheet.head.who.setText("ada lovelace")
    assert len(sheet.head.who.fitting()) == 2


def test_without_a_name_it_lies_in_the_inbox(qtbot: QtBot, sheet: QuickSheet) -> None:
    clients.add("Ada Berg")
    sheet.open()
    sheet.pad.editor.setFocus()
    qtbot.keyClicks(sheet.pad.editor, "Saw @Ada at the fair")
    sheet.pad.keep()
    (page,) = entries.window(Selection(inbox=True))
    assert page.entry.text == "Saw @Ada at the fair" and page.clients == ()


def test_a_name_that_fits_two_is_not_guessed(qtbot: QtBot, sheet: QuickSheet) -> None:
    clients.add("Ada Berg")
    sheet.open()
    qtbot.keyClicks(sheet.head.who, "ada")
    assert sheet.head.doubt.text == "Several fit. Choose one."
    qtbot.keyClick(sheet.head.who, Qt.Key.Key_Tab)
    assert sheet.pad.subject is not None and sheet.pad.subject.clients == ()


def test_a_promise_that_was_only_begun_leaves_no_draft(qtbot: QtBot, sheet: QuickSheet) -> None:
    for _ in range(2):
        sheet.open_for(text="[] ")
        assert sheet.pad.written() == "[] "
        qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Escape)
        assert not sheet.isVisible()
    assert drafts.get(drafts.QUICK) is None


def test_escape_keeps_the_draft_and_whom_it_is_about(qtbot: QtBot, sheet: QuickSheet, ada: str) -> None:
    sheet.open()
    qtbot.keyClicks(sheet.head.who, "ada")
    qtbot.keyClick(sheet.head.who, Qt.Key.Key_Return)
    qtbot.keyClicks(sheet.pad.editor, "Half")
    qtbot.keyClick(sheet.pad.editor, Qt.Key.Key_4, ALT)
    qtbot.keyClick(sheet.pad.editor, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    sheet.open()
    assert sheet.pad.editor.text() == "Half" and sheet.head.name.text() == "Ada Lovelace"
    assert sheet.head.kind.text() == "Message"


def test_alt_p_asks_for_another_person(qtbot: QtBot, sheet: QuickSheet, ada: str) -> None:
    other = clients.add("Grace Hopper").row_id
    sheet.open_for(ada)
    qtbot.keyClick(sheet.pad.editor, Qt.Key.Key_P, ALT)
    assert sheet.head.who.hasFocus()
    qtbot.keyClick(sheet.head.who, Qt.Key.Key_Escape)
    assert sheet.isVisible() and sheet.head.name.text() == "Ada Lovelace"
    qtbot.keyClick(sheet.pad.editor, Qt.Key.Key_P, ALT)
    qtbot.keyClicks(sheet.head.who, "grace")
    qtbot.keyClick(sheet.head.who, Qt.Key.Key_Return)
    qtbot.keyClicks(sheet.pad.editor, "Hers")
    sheet.pad.keep()
    assert [page.entry.text for page in entries.window(Selection(client_id=other))] == ["Hers"]


def test_a_name_that_is_nobodys_is_there_again_after_a_lock_and_gone_with_its_note(
    qtbot: QtBot, sheet: QuickSheet, window: QWidget, desk: Desk, ada: str
) -> None:
    sheet.open()
    qtbot.keyClicks(sheet.head.who, "Bertha Mey")
    sheet.put_down()
    again = QuickSheet(desk, window)
    sheet.hide()
    again.open()
    assert again.head.who.isVisible() and again.head.who.text() == "Bertha Mey"
    assert "Nobody has that name" in again.head.doubt.text
    qtbot.keyClicks(again.pad.editor, "She called")
    again.pad.keep()
    assert [page.entry.text for page in entries.window(EVERYTHING)] == ["She called\n@[Bertha Mey]"]
    assert drafts.get(drafts.NAMED) is None
    sheet.open()
    assert sheet.head.who.text() == ""


def test_a_name_that_is_nobodys_is_put_down_while_it_is_typed_and_kept_over_escape(
    qtbot: QtBot, sheet: QuickSheet, ada: str
) -> None:
    sheet.open()
    qtbot.keyClicks(sheet.head.who, "Bertha")
    sheet.naming.flush()  # as its clock does
    lying = drafts.get(drafts.NAMED)
    assert lying is not None and lying.text == "Bertha"
    qtbot.keyClicks(sheet.head.who, " Mey")
    qtbot.keyClick(sheet.head.who, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    sheet.open_for(ada)
    sheet.close_sheet()
    sheet.open()
    assert sheet.head.who.text() == "Bertha Mey"
    sheet.head.who.setText("Ada")
    sheet.save_draft()
    assert sheet.head.name.text() == "Ada Lovelace"
    assert drafts.get(drafts.NAMED) is None


def test_a_name_that_is_nobodys_takes_the_note_away_from_who_was_guessed(
    qtbot: QtBot, sheet: QuickSheet, ada: str
) -> None:
    meetings.plan([ada], date(2026, 11, 25), time(14, 0), kind="call", minutes=25)
    sheet.open()
    qtbot.keyClick(sheet.pad.editor, Qt.Key.Key_P, ALT)
    qtbot.keyClicks(sheet.head.who, "Bertha Mey")
    sheet.pad.editor.setFocus()
    qtbot.keyClicks(sheet.pad.editor, "She called")
    qtbot.keyClick(sheet.pad.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (page,) = entries.window(EVERYTHING)
    assert page.clients == ()
    assert page.entry.text == "She called\n@[Bertha Mey]"


@pytest.mark.parametrize(("typed", "left"), [("Mey [the vet]", "Mey [the vet]"), ("Ad", "@[Ad]"), ("", "")])
def test_a_name_that_is_nobodys_or_several_is_in_the_note_that_goes_to_the_inbox(
    qtbot: QtBot, sheet: QuickSheet, ada: str, typed: str, left: str
) -> None:
    clients.add("Ada Quist")
    sheet.open()
    qtbot.keyClicks(sheet.head.who, typed)
    sheet.pad.editor.setFocus()
    qtbot.keyClicks(sheet.pad.editor, "A call")
    qtbot.keyClick(sheet.pad.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (page,) = entries.window(EVERYTHING)
    assert page.clients == ()
    assert page.entry.text == "\n".join(filter(None, ["A call", left]))


def test_a_name_taken_back_is_not_in_the_note(qtbot: QtBot, sheet: QuickSheet, ada: str) -> None:
    sheet.open()
    qtbot.keyClicks(sheet.head.who, "Bertha")
    qtbot.keyClick(sheet.head.who, Qt.Key.Key_Return)
    qtbot.keyClicks(sheet.pad.editor, "A call")
    qtbot.keyClick(sheet.pad.editor, Qt.Key.Key_P, ALT)
    qtbot.keyClick(sheet.head.who, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [page.entry.text for page in entries.window(EVERYTHING)] == ["A call"]


def test_enter_goes_from_a_name_that_is_nobodys_to_the_words(
    qtbot: QtBot, sheet: QuickSheet, ada: str
) -> None:
    sheet.open()
    qtbot.keyClicks(sheet.head.who, "Bertha")
    qtbot.keyClick(sheet.head.who, Qt.Key.Key_Return)
    assert sheet.pad.editor.hasFocus() and sheet.head.who.text() == "Bertha"

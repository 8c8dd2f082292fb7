"""The frame of every ritual: it goes page by page, is left at any moment, and loses no word."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.selection import EVERYTHING
from relbook.store import clients, entries, rituals
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.rituals.page import QuestionPage
from tests.ui.rituals.conftest import Three

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def focus() -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None
    return here


def asked(sheet: Three) -> str:
    assert isinstance(sheet.current, QuestionPage)
    return sheet.current.question.text


def test_it_is_walked_by_keyboard_and_ends_in_one_entry(qtbot: QtBot, three: Three, desk: Desk) -> None:
    assert three.progress.words.text() == "1 of 3"
    assert three.foot.back.isHidden()
    qtbot.keyClicks(focus(), "Well")
    qtbot.keyClick(focus(), Qt.Key.Key_Return, CTRL)
    assert asked(three) == "What about the second?"
    qtbot.keyClick(focus(), Qt.Key.Key_Left, ALT)
    assert three.current is not None
    assert three.current.value() == "Well"
    qtbot.keyClick(focus(), Qt.Key.Key_Return, CTRL)
    three.foot.skip.click()
    assert three.next.text() == "Finish"
    assert three.foot.skip.isHidden()
    qtbot.keyClicks(focus(), "Better")
    with qtbot.waitSignal(three.finished) as done:
        qtbot.keyClick(focus(), Qt.Key.Key_Return, CTRL)
    assert three.isHidden()
    (page,) = entries.window(EVERYTHING)
    assert done.args == [page.id]
    assert page.entry.text == (
        "Three questions\n\n## What about the first?\n\nWell\n\n## What about the third?\n\nBetter"
    )
    assert rituals.begun("three") is None
    desk.undo()
    assert entries.count(EVERYTHING) == 0
    three.begin()
    assert three.current is not None
    assert three.current.value() == "Better"


@pytest.mark.parametrize("way", ["escape", "later", "beside", "locked"])
def test_however_it_is_left_it_opens_where_one_was(
    qtbot: QtBot, three: Three, over: QMainWindow, desk: Desk, way: str
) -> None:
    three.next.click()
    qtbot.keyClicks(focus(), "Half a thou")
    if way == "escape":
        qtbot.keyClick(focus(), Qt.Key.Key_Escape)
    elif way == "later":
        three.foot.later.click()
    elif way == "beside":
        qtbot.mouseClick(three.scrim, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    else:
        three.put_down()
    again = Three(desk, over, "Three questions")
    again.begin()
    assert asked(again) == "What about the second?"
    assert again.current is not None
    assert again.current.value() == "Half a thou"


def test_what_is_typed_is_kept_by_itself(qtbot: QtBot, three: Three) -> None:
    qtbot.keyClicks(focus(), "W")
    qtbot.waitUntil(lambda: rituals.begun("three") is not None, timeout=3_000)
    place = rituals.begun("three")
    assert place is not None
    assert place.value("first") == "W"


def test_a_promise_line_says_what_it_becomes(qtbot: QtBot, three: Three) -> None:
    clients.add("Marta Reyes")
    qtbot.keyClicks(focus(), "[] Call")
    assert isinstance(three.current, QuestionPage)
    understood = three.current.understood
    assert understood.doubts.text == "A promise to whom? Name them with an @, as in @Marta."
    qtbot.keyClicks(focus(), " @Marta @2026-11-27")
    assert understood.plain.text == "A promise to Marta, Fri 27 Nov."
    assert understood.doubts.isHidden()
    three.current.put("Nothing promised")
    qtbot.keyClicks(focus(), ".")
    assert understood.isHidden()


def test_the_line_one_writes_stays_in_view(qtbot: QtBot, three: Three, over: QMainWindow) -> None:
    over.resize(760, 420)
    for _ in range(12):
        qtbot.keyClicks(focus(), "x")
        qtbot.keyClick(focus(), Qt.Key.Key_Return)
    qtbot.keyClicks(focus(), "the last")
    field = focus()
    assert isinstance(field, QTextEdit)

    def caret() -> int:
        return field.mapTo(three.area.viewport(), field.cursorRect().bottomLeft()).y()

    qtbot.waitUntil(lambda: 0 < caret() <= three.area.viewport().height())


def test_looking_in_leaves_nothing_behind(three: Three) -> None:
    three.close_sheet()
    assert rituals.begun("three") is None


def test_an_answer_whose_page_is_gone_is_still_told(qtbot: QtBot, three: Three, over: QMainWindow) -> None:
    qtbot.keyClicks(focus(), "First words")
    three.next.click()
    three.close_sheet()
    three.PAGES = ("second", "third")
    three.begin()
    assert asked(three) == "What about the second?"
    three.next.click()
    three.next.click()
    (page,) = entries.window(EVERYTHING)
    assert "## What about the first?\n\nFirst words" in page.entry.text


def test_when_the_end_cannot_be_kept_the_words_stay(
    qtbot: QtBot, three: Three, desk: Desk, journal: Journal
) -> None:
    for _ in range(2):
        three.next.click()
    qtbot.keyClicks(focus(), "Words")
    journal.execute_sql("PRAGMA query_only = 1")
    with qtbot.waitSignal(desk.failed):
        three.next.click()
    assert three.isVisible()
    assert three.current is not None
    assert three.current.value() == "Words"
    journal.execute_sql("PRAGMA query_only = 0")
    three.next.click()
    assert entries.count(EVERYTHING) == 1

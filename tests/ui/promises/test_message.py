"""A word to a client: three tones, one sentence apart, and copying notes that it was said."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.promise import Outcome, Promise
from relbook.store import clients, ledger, promises
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.promises.message import MessageSheet
from relbook.ui.shared.promise_words import message
from tests.ui.conftest import NOW

TODAY = NOW.date()


@pytest.fixture
def sheet(window: QWidget, desk: Desk, journal: Journal) -> MessageSheet:
    return MessageSheet(desk, window)


def made(*, mine: bool = True, due: date | None = None, outcome: Outcome = Outcome.OPEN) -> Promise:
    marta = clients.add("Marta Reyes").row_id
    key = promises.add(marta, "Send the deck.", mine=mine, made=TODAY, due=due).row_id
    if outcome is not Outcome.OPEN:
        promises.settle(key, outcome, TODAY)
    return one(key)


def one(key: str) -> Promise:
    found = promises.get(key)
    assert found is not None
    return ledger.with_moves([found])[0]


def waiting(days: int) -> Promise:
    return Promise("p", "c", "Send the deck.", mine=False, made=TODAY, due=TODAY - timedelta(days=days),
                   client_first="Marta")  # fmt: skip


def test_the_three_tones_are_one_sentence_apart() -> None:
    light, asking, plain = (message(waiting(days), TODAY) for days in (0, 7, 21))
    assert len({light, asking, plain}) == 3
    for text in (light, asking, plain):
        assert text.startswith("Hello Marta, you had mentioned “Send the deck”. ")
        assert text.endswith(" Thank you.")
        assert "!" not in text
    assert message(waiting(6), TODAY) == light
    assert message(waiting(20), TODAY) == asking


@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("due", [None, TODAY])
def test_every_outcome_has_words_that_name_and_quote(outcome: Outcome, due: date | None) -> None:
    promise = Promise("p", "c", "Send the deck.", mine=True, made=TODAY, due=due, outcome=outcome,
                      settled=TODAY, client_first="Marta")  # fmt: skip
    text = message(promise, TODAY)
    assert "Marta" in text and "“Send the deck”" in text
    assert "{" not in text and "!" not in text


def test_a_day_gone_by_is_never_said_to_be_still_to_come() -> None:
    def said(days: int) -> str:
        due = TODAY + timedelta(days=days)
        return message(
            Promise("p", "c", "Send the deck.", mine=True, made=TODAY, due=due, client_first="Marta"), TODAY
        )

    assert "will be with you by" in said(2)
    assert "will be with you today" in said(0)
    assert "not done yet" in said(-1) and "will be with you" not in said(-1)


def test_copying_a_reminder_notes_the_day(qtbot: QtBot, sheet: MessageSheet) -> None:
    promise = made(mine=False)
    sheet.ask(promise)
    assert sheet.title.text() == "A reminder for Marta"
    assert QApplication.focusWidget() is sheet.copy
    sheet.text.setPlainText("Hello, my own words.")
    qtbot.keyClick(sheet.copy, Qt.Key.Key_Return)
    assert QApplication.clipboard().text() == "Hello, my own words."
    assert not sheet.isVisible()
    assert one(promise.id).reminded == TODAY
    sheet._desk.undo()
    assert one(promise.id).reminded is None
    sheet.forget_copy()
    assert QApplication.clipboard().text() == ""


def test_copying_that_it_is_done_notes_that_they_know(qtbot: QtBot, sheet: MessageSheet) -> None:
    promise = made(outcome=Outcome.KEPT)
    sheet.ask(promise)
    assert sheet.title.text() == "Tell Marta it is done"
    qtbot.keyClick(sheet.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert one(promise.id).told == TODAY
    sheet.forget_copy()


def test_a_word_about_an_open_promise_of_mine_notes_nothing(sheet: MessageSheet) -> None:
    promise = made(due=TODAY)
    sheet.ask(promise)
    sheet.copy.click()
    assert one(promise.id) == promise
    sheet.forget_copy()


def test_leaving_it_notes_nothing_and_nothing_is_copied_of_nothing(qtbot: QtBot, sheet: MessageSheet) -> None:
    promise = made(outcome=Outcome.LATE)
    sheet.ask(promise)
    sheet.text.setPlainText(" ")
    assert not sheet.copy.isEnabled()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert one(promise.id).told is None

"""Words for a client cool for twenty minutes; copying them all the same is one button."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from relbook.journal.entry import Kind
from relbook.journal.lives.parts import Part
from relbook.store import entries, lives, promises
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.lives.sheet import LifeSheet
from tests.ui.conftest import NOW

TODAY = NOW.date()


class Wall:
    """A clock that can be put forward."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def sheet(wall: Wall, journal: Journal, window: QMainWindow) -> Iterator[LifeSheet]:
    sheet = LifeSheet(Desk(wall), window)
    yield sheet
    sheet.autosave.forget()
    sheet.forget_copy()


@pytest.fixture
def fight(ada: str) -> str:
    return entries.add("The scope grew", day=TODAY, today=TODAY, kind=Kind.CONFLICT, clients=[ada]).row_id


def test_words_cool_and_may_be_copied_anyway(sheet: LifeSheet, wall: Wall, fight: str, qtbot: QtBot) -> None:
    sheet.ask(fight)
    assert sheet.form is not None
    field = sheet.form.cooling
    assert field is not None
    assert not field.copy.isVisible()
    qtbot.keyClicks(field.field, "Dear Ada")
    assert field.copy.text() == "Copy anyway"
    assert "20 more minutes" in field.says.text
    field.copy.click()
    assert QGuiApplication.clipboard().text() == "Dear Ada"
    wall.now += timedelta(minutes=19, seconds=30)
    field.look()
    assert "one more minute" in field.says.text
    wall.now += timedelta(minutes=1)
    field.look()
    assert field.copy.text() == "Copy"
    sheet.forget_copy()
    assert QGuiApplication.clipboard().text() == ""


def test_how_long_it_cooled_survives_keeping_and_leaving(
    sheet: LifeSheet, wall: Wall, fight: str, qtbot: QtBot
) -> None:
    for leave in (sheet.close_sheet, sheet.keep.click):
        sheet.ask(fight)
        assert sheet.form is not None
        assert sheet.form.cooling is not None
        if not sheet.form.cooling.field.text():
            qtbot.keyClicks(sheet.form.cooling.field, "Dear Ada")
        leave()
        wall.now += timedelta(minutes=6)
    assert lives.of_entry(fight).part(Part.LETTER) == "Dear Ada"
    sheet.ask(fight)
    assert sheet.form is not None
    assert sheet.form.cooling is not None
    assert "8 more minutes" in sheet.form.cooling.says.text


def test_a_first_answer_is_offered_ticked_and_can_be_left_out(sheet: LifeSheet, fight: str, ada: str) -> None:
    sheet.ask(fight)
    assert sheet.form is not None
    assert sheet.form.answer is not None
    assert sheet.form.answer.isChecked()
    assert "Thu 26 Nov" in sheet.form.answer.text()
    sheet.form.answer.click()
    sheet.keep.click()
    assert promises.of_client(ada) == []
    sheet.ask(fight)
    sheet.keep.click()
    (promise,) = promises.of_client(ada)
    assert promise.due == TODAY + timedelta(days=1)
    sheet.ask(fight)
    assert sheet.form.answer is None

"""Saying what the columns of a table are, by keyboard, with the first rows in view."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.imports import csv_book
from relbook.imports.reader import Asked
from relbook.journal.table import Field, Table
from relbook.ui.importing import field_words
from relbook.ui.importing.mapping import Mapping
from relbook.ui.shared.theme import theme
from tests.cut import cut

TODAY = date(2026, 11, 25)
TEXT = (
    "Alpha;Beta;Gamma;Empty\nAna Ruiz;Talked about the orchard;3.4.2026;\nBen Okafor;Sent plans;14.4.2026;\n"
)


def table(text: str = TEXT) -> Table:
    found = csv_book.read(text.encode(), Asked(TODAY)).table
    assert found is not None
    return found


@pytest.fixture
def pane(qtbot: QtBot) -> Mapping:
    made = Mapping(table(), TODAY)
    made.resize(860, 480)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(pane: Mapping, at: int, field: Field) -> None:
    select = pane.columns[at].field
    select.setCurrentIndex(select.findData(field))


def coming(pane: Mapping) -> list[str]:
    return [line.accessibleName() for line in pane.coming if line.isVisibleTo(pane)]


def test_every_meaning_has_words_and_is_offered(pane: Mapping) -> None:
    assert set(field_words.fields()) == set(Field)
    select = pane.columns[0].field
    assert {select.itemData(row) for row in range(select.count())} - {None} == set(Field)


def test_what_would_come_follows_each_choice(pane: Mapping) -> None:
    assert [column.words.key for column in pane.columns] == ["Alpha", "Beta", "Gamma"]
    choose(pane, 0, Field.NAME)
    choose(pane, 2, Field.LEAVE)
    assert coming(pane) == ["Ana Ruiz", "Ben Okafor"]
    choose(pane, 1, Field.TEXT)
    choose(pane, 2, Field.DATE)
    assert coming(pane)[0] == "Fri 3 Apr, with Ana Ruiz. Talked about the orchard. Note"


def test_it_is_done_by_keyboard_alone(pane: Mapping, qtbot: QtBot) -> None:
    pane.first_focus().setFocus()
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is pane.columns[2].field
    pane.columns[0].field.setFocus()
    qtbot.keyClicks(pane.columns[0].field, "Nam")
    with qtbot.waitSignal(pane.settled) as said:
        qtbot.keyClick(pane.use, Qt.Key.Key_Space)
    (decided,) = said.args
    assert decided.chosen and decided.fields[0] is Field.NAME
    with qtbot.waitSignal(pane.left):
        qtbot.keyClick(pane, Qt.Key.Key_Escape)


def test_what_says_nothing_cannot_be_used(pane: Mapping) -> None:
    for at in range(3):
        choose(pane, at, Field.LEAVE)
    assert not pane.use.isEnabled()
    assert coming(pane) == []
    assert "Say which column is the name" in pane.nobody.text
    choose(pane, 1, Field.TEXT)
    choose(pane, 0, Field.DATE)
    assert "Say which column is the day" in pane.nobody.text


def test_larger_words_are_not_cut_off_at_the_edge(pane: Mapping, qtbot: QtBot) -> None:
    theme().choose(zoom=1.5)
    small = Mapping(table(), TODAY)
    qtbot.addWidget(small)
    small.resize(720, 480)
    small.show()
    qtbot.wait(30)
    assert list(cut(small)) == []

"""The yearly letter: offered in December, written in five pages, taken along, and noted who got it."""

import csv
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.entry import Kind
from relbook.journal.selection import Selection
from relbook.store import clients, entries, letters, reaching, rituals
from relbook.ui.rituals.letter.leaving import Form
from relbook.ui.rituals.letter.lines import LinesPage
from relbook.ui.rituals.letter.news import NewsPage, TextPage
from relbook.ui.rituals.letter.sheet import LetterSheet, SentPage
from relbook.ui.rituals.letter.whom import ReadersPage
from relbook.ui.window import MainWindow

NOW = datetime(2026, 12, 3, 14, 20)


@pytest.fixture
def now() -> datetime:
    """A Thursday in December."""
    return NOW


@pytest.fixture
def readers(window: MainWindow) -> tuple[str, str]:
    """Marta, who stands close, and Finn, whose work is over."""
    marta = clients.add("Marta Reyes", circle="close", alias="The Weaver").row_id
    finn = clients.add("Finn Moran", circle="resting", state="former").row_id
    clients.add("Petra Pro", circle="professional")
    reaching.reach(marta, "mail", "marta@halden.example")
    day = NOW.date()
    entries.add("A studio by the river\n\n#news", day=day.replace(month=5), today=day)
    entries.add("A swim at dawn", day=day.replace(month=7), today=day, kind=Kind.SHARED, clients=[marta])
    return marta, finn


def focus() -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None
    return here


def go_on(qtbot: QtBot) -> None:
    """Turn the page by keyboard."""
    qtbot.keyClick(focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def write(qtbot: QtBot, sheet: LetterSheet) -> None:
    """Write the letter up to its last page."""
    assert isinstance(sheet.current, NewsPage)
    next(iter(sheet.current.ticks.values())).click()
    go_on(qtbot)
    assert isinstance(sheet.current, TextPage)
    assert len(sheet.current.beneath) == 1
    qtbot.keyClicks(focus(), "Dear {first}, a good year.")
    go_on(qtbot)
    assert isinstance(sheet.current, ReadersPage)
    assert [row.client.first for row in sheet.current.rows] == ["Marta", "Finn"]
    sheet.current.all.click()
    go_on(qtbot)
    assert isinstance(sheet.current, LinesPage)
    qtbot.keyClicks(focus(), "That swim was cold.")
    go_on(qtbot)


def test_the_letter_is_written_and_everybody_who_got_it_has_one_entry(
    qtbot: QtBot, window: MainWindow, readers: tuple[str, str]
) -> None:
    marta, finn = readers
    window.journey.go("today")
    offer = window.rooms.letter_offer
    assert offer.wanted
    offer.begin.click()
    sheet = window.sheets.letter
    write(qtbot, sheet)
    qtbot.keyClick(focus(), Qt.Key.Key_Escape)  # every word waits
    assert offer.begin.text() == "Go on with the letter"
    window.actions_by_name["letter"].trigger()
    page = sheet.current
    assert isinstance(page, SentPage)
    assert not sheet.next.isEnabled()
    page.choices[0].click()
    sheet.next.click()

    (got,) = entries.window(Selection(kinds=(Kind.MESSAGE,)))
    assert got.entry.text == "Letter of 2026\n\n> Dear …, a good year."
    assert [who.id for who in got.clients] == [marta]
    place = rituals.begun(letters.RITUAL)
    assert place is not None
    assert letters.of_place(place).to == (finn,)
    assert not offer.wanted
    window.desk.undo()
    assert letters.got(2026) == {}
    again = rituals.begun(letters.RITUAL)
    assert again is not None
    assert letters.of_place(again).to == (marta, finn)


def test_the_letter_is_taken_along_as_a_table_and_under_aliases(
    qtbot: QtBot, window: MainWindow, readers: tuple[str, str], tmp_path: Path
) -> None:
    window.actions_by_name["letter"].trigger()
    sheet = window.sheets.letter
    write(qtbot, sheet)
    assert isinstance(sheet.current, SentPage)
    leaving = sheet.current.leaving
    leaving.write_to(str(tmp_path / "letter.csv"))
    qtbot.waitUntil(lambda: leaving.said.text == "Written to letter.csv.")
    with (tmp_path / "letter.csv").open(encoding="utf-8-sig", newline="") as file:
        row = list(csv.reader(file))[1]
    assert row[:4] == ["Marta Reyes", "Marta", "marta@halden.example", "That swim was cold."]
    assert row[4] == "Dear Marta, a good year.\n\nThat swim was cold."
    leaving._form = Form.EACH
    leaving.alias.click()
    leaving.write_to(str(tmp_path / "letters"))
    qtbot.waitUntil(lambda: leaving.said.text == "Written to letters.")
    names = {file.name for file in (tmp_path / "letters").iterdir()}
    assert names == {"the-weaver.md", "a-client.md"}
    assert "Marta" not in (tmp_path / "letters" / "the-weaver.md").read_text()


def test_not_this_year_is_heeded(window: MainWindow, readers: tuple[str, str]) -> None:
    window.journey.go("today")
    window.rooms.letter_offer.later.click()
    assert not window.rooms.letter_offer.wanted
    window.desk.undo()
    assert window.rooms.letter_offer.wanted

"""Bringing notes in: looked at first, written as one, taken back as one."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.selection import EVERYTHING
from relbook.store import clients, entries
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.importing.sheet import ImportSheet
from relbook.ui.shared.background import Background
from relbook.ui.shared.line import Line

NOW = datetime(2026, 11, 25, 14, 20)
CARDS = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Ruiz\nORG:Halden\nX-ODD:1\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nEMAIL:nameless@example.org\nKIND:group\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:Ben Okafor\nEND:VCARD\n"
)


@pytest.fixture
def book(tmp_path: Path) -> str:
    path = tmp_path / "people.vcf"
    path.write_text(CARDS)
    return str(path)


@pytest.fixture
def sheet(journal: Journal, qtbot: QtBot) -> Iterator[ImportSheet]:
    window = QWidget()
    window.resize(1100, 700)
    qtbot.addWidget(window)
    window.show()
    background = Background(journal.connect, journal.close)
    made = ImportSheet(Desk(lambda: NOW), background, window)
    made.open()
    yield made
    background.finish()


def said(sheet: ImportSheet) -> list[str]:
    page = sheet.area.widget()
    return [line.accessibleName() for line in page.findChildren(Line)] if page else []


def looked(sheet: ImportSheet, paths: list[str], qtbot: QtBot) -> None:
    sheet.open_with(paths)
    qtbot.waitUntil(lambda: bool(said(sheet)) and said(sheet) != ["Looking…"])


def brought(sheet: ImportSheet, qtbot: QtBot) -> int:
    with qtbot.waitSignal(sheet.imported, timeout=20_000) as done:
        qtbot.mouseClick(sheet.start, Qt.MouseButton.LeftButton)
    count: int = done.args[0]
    return count


def test_what_would_come_is_shown_and_nothing_is_written(sheet: ImportSheet, book: str, qtbot: QtBot) -> None:
    looked(sheet, [book], qtbot)
    lines = said(sheet)
    assert lines[0] == "2 clients would come in."
    assert "Ana Ruiz, Halden" in lines
    assert "1 record is left out" in lines
    assert "Record 2, it is a group, not a person" in lines
    assert lines[-1] == "Not taken, because a book has no place for it: X-ODD (1)"
    assert clients.everyone() == []


def test_an_import_comes_in_as_one_and_goes_as_one(sheet: ImportSheet, book: str, qtbot: QtBot) -> None:
    looked(sheet, [book], qtbot)
    assert brought(sheet, qtbot) == 2
    assert [client.name for client in clients.everyone()] == ["Ana Ruiz", "Ben Okafor"]
    assert said(sheet)[0] == "2 clients came in."
    assert sheet.desk.history.undoText() == "Brought in."
    sheet.desk.undo()
    assert clients.everyone() == []
    sheet.desk.redo()
    assert len(clients.everyone()) == 2


def test_several_files_are_still_one_step(
    sheet: ImportSheet, book: str, tmp_path: Path, qtbot: QtBot
) -> None:
    note = tmp_path / "lunch.md"
    note.write_text("---\ndate: 2026-05-04\npeople: [Ana Ruiz]\n---\nLunch\nWe laughed.")
    looked(sheet, [book, str(note)], qtbot)
    assert "1 entry would come in." in said(sheet)[0]
    brought(sheet, qtbot)
    assert entries.count(EVERYTHING) == 1
    sheet.desk.undo()
    assert (entries.count(EVERYTHING), clients.everyone()) == (0, [])


def test_a_second_time_brings_nothing_twice(sheet: ImportSheet, book: str, qtbot: QtBot) -> None:
    looked(sheet, [book], qtbot)
    brought(sheet, qtbot)
    looked(sheet, [book], qtbot)
    assert said(sheet)[0] == "Nothing new would come in. 2 are here already and stay as they are."
    assert not sheet.start.isEnabled()


def test_a_file_nobody_knows_is_named_and_the_others_come(
    sheet: ImportSheet, book: str, tmp_path: Path, qtbot: QtBot
) -> None:
    odd = tmp_path / "picture.png"
    odd.write_bytes(b"\x7fELF\0\0")
    looked(sheet, [str(odd), str(tmp_path / "gone.vcf"), book], qtbot)
    assert said(sheet)[0].startswith("picture.png is of a kind I do not know.")
    assert said(sheet)[1].startswith("gone.vcf could not be read.")
    assert brought(sheet, qtbot) == 2


def test_rejected_records_can_be_kept(sheet: ImportSheet, book: str, tmp_path: Path, qtbot: QtBot) -> None:
    looked(sheet, [book], qtbot)
    assert sheet.save.isVisible()
    sheet.save_rejected(str(tmp_path / "rejected.vcf"))
    assert b"nameless@example.org" in (tmp_path / "rejected.vcf").read_bytes()


def test_dropped_files_are_looked_into(sheet: ImportSheet, book: str, qtbot: QtBot) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(book)])
    where, action = QPointF(5, 5), Qt.DropAction.CopyAction
    nothing, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    sheet.dropEvent(QDropEvent(where, action, carried, button, nothing))
    qtbot.waitUntil(lambda: "Ana Ruiz, Halden" in said(sheet))


def test_a_book_that_may_only_be_read_stays_as_it_is(sheet: ImportSheet, book: str, qtbot: QtBot) -> None:
    sheet.desk.read_only = True
    looked(sheet, [book], qtbot)
    qtbot.mouseClick(sheet.start, Qt.MouseButton.LeftButton)
    assert sheet.trouble.isVisible()
    assert clients.everyone() == []


def test_enter_brings_in_what_is_shown(sheet: ImportSheet, book: str, qtbot: QtBot) -> None:
    looked(sheet, [book], qtbot)
    with qtbot.waitSignal(sheet.imported, timeout=20_000):
        qtbot.keyClick(sheet.start, Qt.Key.Key_Return)

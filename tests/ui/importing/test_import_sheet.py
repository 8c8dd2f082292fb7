"""Bringing notes in: looked at first, written as one, taken back as one."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.selection import EVERYTHING, Selection
from relbook.store import clients, entries
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.importing import past, past_words
from relbook.ui.importing.foot import Stage
from relbook.ui.importing.sheet import ImportSheet
from relbook.ui.shared.background import Background

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
def sheet(journal: Journal, window: QWidget) -> Iterator[ImportSheet]:
    background = Background(journal.connect, journal.close)
    made = ImportSheet(Desk(lambda: NOW), background, window)
    made.open()
    yield made
    background.finish()


def rows(sheet: ImportSheet) -> list[str]:
    """What the list says now."""
    shown = sheet.found.list.rows
    return [str(shown.index(row).data()) for row in range(shown.rowCount())]


def faults(sheet: ImportSheet) -> list[str]:
    """What is said of files that cannot come."""
    return [notice.key for notice in sheet.found.faults if notice.isVisibleTo(sheet)]


def looked(sheet: ImportSheet, paths: list[str], qtbot: QtBot) -> None:
    sheet.open_with(paths)
    qtbot.waitUntil(lambda: sheet.stage is Stage.READY, timeout=20_000)


def rest(sheet: ImportSheet, qtbot: QtBot) -> None:
    """Wait until nothing is under way."""
    qtbot.waitUntil(lambda: not sheet.underway.isVisible(), timeout=20_000)


def brought(sheet: ImportSheet, qtbot: QtBot) -> int:
    with qtbot.waitSignal(sheet.imported, timeout=20_000) as done:
        qtbot.mouseClick(sheet.foot.start, Qt.MouseButton.LeftButton)
    rest(sheet, qtbot)
    count: int = done.args[0]
    return count


def test_what_would_come_is_shown_and_nothing_is_written(sheet: ImportSheet, book: str, qtbot: QtBot) -> None:
    looked(sheet, [book], qtbot)
    assert sheet.found.said.text == "2 clients would come in."
    assert rows(sheet) == ["Ana Ruiz, Halden", "Ben Okafor"]
    sheet.found.tabs.choose(1)
    assert rows(sheet) == ["Record 2, it is a group, not a person"]
    sheet.found.tabs.choose(2)
    assert rows(sheet) == ["X-ODD, once"]
    assert clients.everyone() == []


def test_an_import_comes_in_as_one_and_goes_as_one(sheet: ImportSheet, book: str, qtbot: QtBot) -> None:
    looked(sheet, [book], qtbot)
    assert brought(sheet, qtbot) == 2
    assert [client.name for client in clients.everyone()] == ["Ana Ruiz", "Ben Okafor"]
    assert sheet.found.said.text == "2 clients came in."
    assert sheet.desk.history.label == "Brought in."
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
    assert sheet.found.said.text == "2 clients and 1 entry would come in."
    brought(sheet, qtbot)
    assert entries.count(EVERYTHING) == 1
    sheet.desk.undo()
    assert (entries.count(EVERYTHING), clients.everyone()) == (0, [])


def test_a_second_time_brings_nothing_twice(sheet: ImportSheet, book: str, qtbot: QtBot) -> None:
    looked(sheet, [book], qtbot)
    brought(sheet, qtbot)
    sheet.close_sheet()
    looked(sheet, [book], qtbot)
    assert sheet.found.said.text == "Nothing new would come in. 2 are here already and stay as they are."
    assert sheet.found.beneath.text == "Bringing it in again changes nothing."
    assert not sheet.foot.start.isVisible()


def test_a_file_nobody_knows_is_named_and_the_others_come(
    sheet: ImportSheet, book: str, tmp_path: Path, qtbot: QtBot
) -> None:
    odd = tmp_path / "picture.png"
    odd.write_bytes(b"\x7fELF\0\0")
    looked(sheet, [str(odd), str(tmp_path / "gone.vcf"), book], qtbot)
    assert faults(sheet)[0].startswith("picture.png is of a kind I do not know.")
    assert faults(sheet)[1].startswith("gone.vcf could not be read.")
    assert brought(sheet, qtbot) == 2


def test_rejected_records_are_kept_beside_the_file(
    sheet: ImportSheet, book: str, tmp_path: Path, qtbot: QtBot
) -> None:
    looked(sheet, [book], qtbot)
    qtbot.mouseClick(sheet.foot.save, Qt.MouseButton.LeftButton)
    assert b"nameless@example.org" in (tmp_path / "people.rejected.vcf").read_bytes()
    assert "people.rejected.vcf" in sheet.found.beneath.text
    assert not sheet.foot.save.isVisible()


def test_dropped_files_are_looked_into(sheet: ImportSheet, book: str, qtbot: QtBot) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(book)])
    where, action = QPointF(5, 5), Qt.DropAction.CopyAction
    nothing, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    sheet.dropEvent(QDropEvent(where, action, carried, button, nothing))
    qtbot.waitUntil(lambda: "Ana Ruiz, Halden" in rows(sheet))


def test_a_book_that_may_only_be_read_stays_as_it_is(sheet: ImportSheet, book: str, qtbot: QtBot) -> None:
    sheet.desk.read_only = True
    looked(sheet, [book], qtbot)
    qtbot.mouseClick(sheet.foot.start, Qt.MouseButton.LeftButton)
    assert sheet.trouble.isVisible()
    assert clients.everyone() == []


def test_enter_brings_in_what_is_shown(sheet: ImportSheet, book: str, qtbot: QtBot) -> None:
    looked(sheet, [book], qtbot)
    with qtbot.waitSignal(sheet.imported, timeout=20_000):
        qtbot.keyClick(sheet.foot.start, Qt.Key.Key_Return)


def test_an_import_is_listed_and_one_press_takes_it_back(sheet: ImportSheet, book: str, qtbot: QtBot) -> None:
    looked(sheet, [book], qtbot)
    brought(sheet, qtbot)
    sheet.close_sheet()
    sheet.open()
    (line,) = sheet.begin.past.lines
    assert line.accessibleName().startswith("Address book. ")
    assert line.accessibleName().endswith(" · 2 records · 1 left out. Take back")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.stage is Stage.BEGIN, timeout=20_000)
    assert sheet.begin.said.text == "The import was taken back."
    assert clients.everyone() == []
    assert sheet.desk.history.label == "Import taken back."
    sheet.desk.undo()
    assert len(clients.everyone()) == 2


def test_what_no_undo_brings_again_is_taken_back_by_a_second_press_only(
    sheet: ImportSheet, book: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(past, "AT_ONCE", 1)
    looked(sheet, [book], qtbot)
    brought(sheet, qtbot)
    sheet.close_sheet()
    sheet.open()
    (line,) = sheet.begin.past.lines
    line.setFocus()
    for _ in range(2):
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert line.accessibleName().endswith("Really take all of it back?")
        assert sheet.stage is Stage.BEGIN and len(clients.everyone()) == 2
        sheet.begin.drop.setFocus()  # somebody thought better of it
        line.setFocus()
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(sheet.begin.said.text), timeout=20_000)
    assert clients.everyone() == []


def test_what_was_changed_since_stays_and_is_said(sheet: ImportSheet, book: str, qtbot: QtBot) -> None:
    looked(sheet, [book], qtbot)
    brought(sheet, qtbot)
    clients.amend(clients.find("Ana Ruiz").id, town="Porto")
    qtbot.mouseClick(sheet.foot.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sheet.stage is Stage.BEGIN, timeout=20_000)
    assert sheet.begin.beneath.text == "What you changed or added to since stays: 1 client."
    assert [client.name for client in clients.everyone()] == ["Ana Ruiz"]


def vault(tmp_path: Path) -> str:
    """A folder of notes in which two names stand."""
    folder = tmp_path / "vault"
    folder.mkdir()
    for number in range(3):
        (folder / f"2026-05-0{number + 1}.md").write_text(
            "We sat with Ines Duarte, and then Bea came by with Bea."
        )
    return str(folder)


def test_names_in_what_came_are_offered_and_answered_by_keyboard(
    sheet: ImportSheet, tmp_path: Path, qtbot: QtBot
) -> None:
    looked(sheet, [vault(tmp_path)], qtbot)
    brought(sheet, qtbot)
    assert sheet.foot.start.text() == "Look at 2 names"
    assert clients.everyone() == []
    qtbot.keyClick(sheet.foot.start, Qt.Key.Key_Return)
    first, second = sheet.naming.rows
    assert (first.stranger.name, second.stranger.name) == ("Bea", "Ines Duarte")
    assert not sheet.foot.start.isEnabled()
    for _ in range(2):
        qtbot.keyClick(first.choice, Qt.Key.Key_Down)
    assert first.choice.currentText() == "No name, or nobody to keep"
    qtbot.keyClick(second.choice, Qt.Key.Key_Down)
    assert sheet.foot.start.text() == "Keep 2 answers"
    sheet.foot.start.setFocus()
    qtbot.keyClick(sheet.foot.start, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not sheet.isVisible(), timeout=20_000)
    (made,) = clients.everyone()
    assert (made.name, entries.count(Selection(client_id=made.id))) == ("Ines Duarte", 3)
    assert sheet.desk.history.label == "Names kept."
    sheet.desk.undo()
    assert clients.everyone() == []


def test_nothing_is_offered_where_there_are_no_names(
    sheet: ImportSheet, tmp_path: Path, qtbot: QtBot
) -> None:
    note = tmp_path / "note.md"
    note.write_text("nobody was here")
    looked(sheet, [str(note)], qtbot)
    brought(sheet, qtbot)
    assert not sheet.foot.start.isVisible()


def test_what_is_under_way_can_be_stopped_and_leaves_nothing(
    sheet: ImportSheet, tmp_path: Path, qtbot: QtBot
) -> None:
    book = tmp_path / "many.vcf"
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Person {number}\nEND:VCARD\n"
    book.write_text("".join(card.format(number=number) for number in range(300)))
    looked(sheet, [str(book)], qtbot)
    qtbot.mouseClick(sheet.foot.start, Qt.MouseButton.LeftButton)
    assert sheet.stage is Stage.TAKING
    qtbot.mouseClick(sheet.underway.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sheet.stage is Stage.READY, timeout=20_000)
    assert clients.everyone() == []
    assert not sheet.trouble.isVisible()


@pytest.mark.parametrize("writing", [False, True])
def test_who_put_it_away_meanwhile_keeps_the_keyboard(
    sheet: ImportSheet, window: QMainWindow, book: str, qtbot: QtBot, *, writing: bool
) -> None:
    below = QLineEdit(window)
    below.show()
    if writing:
        looked(sheet, [book], qtbot)
    answered: list[object] = []
    for answer in (sheet._background.done, sheet._background.broke):
        answer.connect(lambda *told: answered.append(told))
    if writing:
        sheet.foot.start.click()
    else:
        sheet.open_with([book])
    sheet.close_sheet()
    below.setFocus()
    qtbot.waitUntil(lambda: bool(answered))
    assert QApplication.focusWidget() is below
    assert not sheet.underway.isVisible()


def test_a_large_import_is_taken_back_from_the_sheet_and_not_by_undo(
    sheet: ImportSheet, book: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(past_words, "AT_ONCE", 1)
    looked(sheet, [book], qtbot)
    brought(sheet, qtbot)
    assert not sheet.desk.history.can_undo
    assert sheet.found.beneath.text == "For 30 days all of it can be taken back from here."
    qtbot.mouseClick(sheet.foot.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sheet.stage is Stage.BEGIN, timeout=20_000)
    assert clients.everyone() == []

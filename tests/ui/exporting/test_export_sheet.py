"""Taking notes along: the sheet, the worker behind it, and what lies in the folder afterwards."""

import json
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.imports import door
from relbook.imports.reader import Asked
from relbook.journal.selection import EVERYTHING, Selection
from relbook.outgoing.order import Form
from relbook.store import arrivals, clients, entries, files
from relbook.store.database import Journal
from relbook.store.opening import open_journal
from relbook.ui.desk import Desk
from relbook.ui.exporting.sheet import ExportSheet
from relbook.ui.shared.background import Background
from relbook.ui.shared.later import Later
from relbook.ui.shared.picking import forget_places
from relbook.ui.shared.settings import Settings
from relbook.ui.shared.underway import Walk

NOW = datetime(2026, 11, 25, 14, 20)
DAY = date(2026, 11, 13)


@pytest.fixture
def marta(journal: Journal) -> str:
    key = clients.add("Marta Reyes", company="Halden Studio").row_id
    note = entries.add(
        "Spring launch\nWants it live.\n[] Split the invoice @2026-11-25\n!worry January.\n"
        "!secret the van is sold",
        day=DAY,
        today=DAY,
        kind="call",
        clients=[key],
    ).row_id
    files.attach(note, "market.txt", files.store_content(b"apples"), 6)
    entries.add("Nobody's business", day=DAY, today=DAY, kind="reflection", clients=[key])
    return key


@pytest.fixture
def sheet(journal: Journal, tmp_path: Path, window: QWidget) -> Iterator[ExportSheet]:
    background = Background(journal.connect, journal.close)
    made = ExportSheet(Desk(lambda: NOW), background, Settings(tmp_path / "settings.ini"), window)
    made.export_to(str(tmp_path / "out"))
    yield made
    background.finish()


def opened(sheet: ExportSheet, selection: Selection, qtbot: QtBot) -> None:
    sheet.show_for(selection)
    qtbot.waitUntil(lambda: bool(sheet.tree.rows))


def export(sheet: ExportSheet, qtbot: QtBot) -> tuple[str, int]:
    with qtbot.waitSignal(sheet.exported, timeout=20_000) as done:
        qtbot.mouseClick(sheet.start, Qt.MouseButton.LeftButton)
    path, count = done.args
    return path, count


def test_the_sheet_says_what_there_is(sheet: ExportSheet, marta: str, qtbot: QtBot) -> None:
    opened(sheet, Selection(client_id=marta), qtbot)
    form = sheet.form
    assert form.whose.currentText() == "Marta Reyes"
    assert form.entries.accessibleName() == "Entries, 1"
    assert form.promises.accessibleName() == "Promises, 1 open, 0 kept"
    assert form.facts.accessibleName() == "What you know about Marta, 1 fact"
    assert form.files.accessibleName().startswith("Attached files, 1 file, 6 ")
    assert form.reflections.accessibleName() == "Your reflections and private entries, 1"
    assert form.secrets.accessibleName() == "Lines marked !secret, 1"
    assert not form.reflections.isChecked() and not form.secrets.isChecked()
    assert form.consent.stays.text == "Stays in the book: 1 private entry and 1 secret line."
    assert sheet.start.text() == "Export 1 entry"
    names = [row.name for row in sheet.tree.rows]
    assert names == [
        *("marta-reyes", "about.md", "promises.md", "records.json", "2026", "2026-11-13 spring-launch.md"),
        *("files", "manifest.json"),
    ]


def test_a_markdown_folder_holds_what_was_shown(
    sheet: ExportSheet, marta: str, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(sheet, Selection(client_id=marta), qtbot)
    assert export(sheet, qtbot) == (str(tmp_path / "out"), 1)
    home = tmp_path / "out/marta-reyes"
    note = (home / "2026/2026-11-13 spring-launch.md").read_text("utf-8")
    assert "Wants it live." in note and "the van is sold" not in note
    assert next((home / "files").iterdir()).read_bytes() == b"apples"
    assert not list((tmp_path / "out").rglob("*nobody*"))
    assert not sheet.isVisible()


def test_a_json_export_comes_back_whole(
    sheet: ExportSheet, marta: str, journal: Journal, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(sheet, EVERYTHING, qtbot)
    sheet.form.cards[Form.JSON].click()
    sheet.form.reflections.click()
    assert not sheet.start.isEnabled()
    qtbot.keyClicks(sheet.form.consent.typed, sheet.form.consent.word)
    path, count = export(sheet, qtbot)
    assert count == 2
    json.loads(Path(path).read_text("utf-8"))
    journal.leave()
    other = open_journal(tmp_path / "other.relbook")
    arrivals.apply(door.read(door.take(Path(path)), Asked(NOW.date())), today=NOW.date())
    found = entries.window(Selection(client_id=marta))
    assert {page.entry.heading for page in found} == {"Spring launch", "Nobody's business"}
    assert [file.name for page in found for file in page.files] == ["market.txt"]
    other.leave()
    journal.connect()
    journal.bind(journal_tables())


def journal_tables() -> list[type]:
    from relbook.store.index import INDEX_TABLES
    from relbook.store.models import TABLES

    return [*TABLES, *INDEX_TABLES]


def test_nothing_private_leaves_before_the_word_is_typed(
    sheet: ExportSheet, marta: str, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(sheet, Selection(client_id=marta), qtbot)
    consent = sheet.form.consent
    consent.secrets.click()
    assert consent.typed.isVisible() and not sheet.start.isEnabled()
    qtbot.keyClicks(consent.typed, "priv")
    assert not sheet.start.isEnabled() and "secret line" in consent.stays.text
    qtbot.keyClicks(consent.typed, "ate")
    assert sheet.start.isEnabled() and consent.stays.text == "Stays in the book: 1 private entry."
    export(sheet, qtbot)
    (note,) = (tmp_path / "out/marta-reyes/2026").iterdir()
    assert "the van is sold" in note.read_text("utf-8")
    opened(sheet, Selection(client_id=marta), qtbot)
    assert not consent.secrets.isChecked() and consent.typed.text() == ""


def test_only_what_the_filters_ask_for_leaves(sheet: ExportSheet, marta: str, qtbot: QtBot) -> None:
    entries.add("Lunch\nSoup.", day=DAY, today=DAY, kind="in person", clients=[marta])
    opened(sheet, Selection(client_id=marta), qtbot)
    assert sheet.start.text() == "Export 2 entries"
    sheet.form.which.some.click()
    menu = sheet.form.which.filters.kind.menu_of_choices()
    next(action for action in menu.actions() if action.data() == "call").trigger()
    qtbot.waitUntil(lambda: sheet.start.text() == "Export 1 entry")
    qtbot.keyClicks(sheet.form.which.words, "soup")
    qtbot.waitUntil(lambda: sheet.start.text() == "Nothing to export")
    assert not sheet.start.isEnabled()


def test_which_tags_there_are_is_asked_when_somebody_wants_only_some(
    sheet: ExportSheet, marta: str, qtbot: QtBot
) -> None:
    entries.add("Lunch #soup", day=DAY, today=DAY, clients=[marta])
    opened(sheet, Selection(client_id=marta), qtbot)
    which = sheet.form.which
    assert len(which.filters.tag.menu_of_choices().actions()) == 1  # any
    which.some.click()
    assert "#soup" in [action.text() for action in which.filters.tag.menu_of_choices().actions()]
    assert which.filters.tag.isVisible() and not which.filters.person.isVisible()


@pytest.mark.parametrize("form", [Form.CSV, Form.VCARD, Form.CALENDAR])
def test_tables_cards_and_a_calendar(
    sheet: ExportSheet, marta: str, tmp_path: Path, form: Form, qtbot: QtBot
) -> None:
    opened(sheet, Selection(client_id=marta), qtbot)
    sheet.form.cards[form].click()
    shown = [row.name for row in sheet.tree.rows if row.name != "marta-reyes-csv"]
    path, _ = export(sheet, qtbot)
    lies = Path(path) if Path(path).is_dir() else tmp_path / "out"
    assert sorted(file.name for file in lies.iterdir()) == sorted(shown)


@pytest.mark.parametrize("form", [Form.PDF, Form.HTML, Form.ODT])
def test_one_file_to_print_or_to_open(sheet: ExportSheet, marta: str, form: Form, qtbot: QtBot) -> None:
    opened(sheet, Selection(client_id=marta), qtbot)
    sheet.form.cards[form].click()
    path, count = export(sheet, qtbot)
    assert (Path(path).name, count) == (f"marta-reyes.{form}", 1)
    start = {Form.PDF: b"%PDF-", Form.HTML: b"<!DOCTYPE html>", Form.ODT: b"PK"}[form]
    assert Path(path).read_bytes().startswith(start)


def test_a_folder_that_cannot_be_written_to_is_said_and_nothing_is_exported(
    sheet: ExportSheet, marta: str, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_text("no folder")
    sheet.export_to(str(tmp_path / "file/out"))
    opened(sheet, Selection(client_id=marta), qtbot)
    qtbot.mouseClick(sheet.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(sheet.trouble.isVisible)
    said = "That folder cannot be written to. Choose another one; nothing was exported."
    assert sheet.trouble.accessibleName() == said
    assert sheet.start.isEnabled() and sheet.isVisible()


def test_only_the_last_year_leaves(sheet: ExportSheet, marta: str, qtbot: QtBot) -> None:
    old = date(2024, 5, 5)
    entries.add("Long ago\nWords.", day=old, today=old, clients=[marta])
    opened(sheet, Selection(client_id=marta), qtbot)
    assert sheet.start.text() == "Export 2 entries"
    sheet.form.days.setCurrentIndex(2)
    qtbot.waitUntil(lambda: sheet.start.text() == "Export 1 entry")


def test_only_days_between_two_that_are_typed_leave(sheet: ExportSheet, marta: str, qtbot: QtBot) -> None:
    old = date(2024, 5, 5)
    entries.add("Long ago\nWords.", day=old, today=old, clients=[marta])
    opened(sheet, Selection(client_id=marta), qtbot)
    which = sheet.form.which
    which.days.setCurrentIndex(3)
    assert sheet.start.text() == "Export 2 entries", "no day is typed yet"
    qtbot.keyClicks(which.between.first, "1 jan 2026")
    qtbot.keyClick(which.between.first, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.start.text() == "Export 1 entry")
    which.between.first.clear()
    qtbot.keyClicks(which.between.last, "somewhen")
    qtbot.keyClick(which.between.last, Qt.Key.Key_Return)
    assert which.between.last.property("fault")
    qtbot.waitUntil(lambda: sheet.start.text() == "Export 2 entries")


def test_unticked_parts_stay(sheet: ExportSheet, marta: str, tmp_path: Path, qtbot: QtBot) -> None:
    opened(sheet, Selection(client_id=marta), qtbot)
    for tick in (sheet.form.promises, sheet.form.files):
        tick.click()
    assert "entries keep theirs" in sheet.form.promises.accessibleName()
    export(sheet, qtbot)
    assert not (tmp_path / "out/marta-reyes/promises.md").exists()
    assert not (tmp_path / "out/marta-reyes/files").exists()


def test_every_part_has_a_name(sheet: ExportSheet, marta: str, qtbot: QtBot) -> None:
    opened(sheet, Selection(client_id=marta), qtbot)
    order = []
    for _ in range(30):
        sheet.focusNextPrevChild(True)  # noqa: FBT003
        order.append(sheet.window().focusWidget())
    assert all(widget is not None and widget.accessibleName() for widget in order)
    assert {sheet.form.whose, sheet.start, sheet.form.reflections} <= set(order)


def test_no_folder_stays_written_down_by_qt(qtbot: QtBot) -> None:
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.setValue("FileDialog/lastVisited", "file:///home/me/clients/marta")
    kept.sync()
    forget_places()
    assert "marta" not in Path(kept.fileName()).read_text("utf-8")


def test_under_other_names_every_replacement_is_shown_before(
    sheet: ExportSheet, marta: str, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(sheet, Selection(client_id=marta), qtbot)
    form = sheet.form
    form.cards[Form.HTML].click()
    form.alias.click()
    assert not sheet.start.isEnabled()
    qtbot.waitUntil(sheet.start.isEnabled)
    shown = {row.swap.stands: row.said.text() for row in form.swaps.rows}
    assert (shown["Marta Reyes"], shown["Halden Studio"]) == ("Client A", "Company A")
    assert form.alias.accessibleName().endswith("no files") and not form.files.isEnabled()
    path, _ = export(sheet, qtbot)
    page = Path(path).read_text("utf-8")
    assert Path(path).name == "client-a.html"
    assert "Client A" in page and "Marta" not in page and "Halden" not in page
    form.alias.click()
    assert not form.swaps.isVisible()


def test_a_replacement_is_changed_everywhere_or_left_out(
    sheet: ExportSheet, marta: str, qtbot: QtBot
) -> None:
    opened(sheet, Selection(client_id=marta), qtbot)
    form = sheet.form
    form.cards[Form.HTML].click()
    form.alias.click()
    qtbot.waitUntil(sheet.start.isEnabled)
    rows = {row.swap.stands: row for row in form.swaps.rows}
    whole, first, firm = rows["Marta Reyes"], rows["Marta"], rows["Halden Studio"]
    whole.said.clear()
    qtbot.keyClicks(whole.said, "Ada")
    first.said.setFocus()
    whole.said.editingFinished.emit()
    assert first.said.text() == "Ada"
    firm.tick.click()
    assert not firm.said.isEnabled() and form.swaps.ruling().stays == {"halden studio"}
    path, _ = export(sheet, qtbot)
    page = Path(path).read_text("utf-8")
    assert "Ada" in page and "Marta" not in page and "Client A" not in page and "Halden Studio" in page


def test_the_worker_is_asked_how_much_there_is_behind_the_first_picture(
    window: QWidget,
    journal: Journal,
    marta: str,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Later, "at_once", False)
    begun: list[str] = []

    def enter() -> object:
        begun.append("a job")
        return journal.connect()

    background = Background(enter, journal.close)
    sheet = ExportSheet(Desk(lambda: NOW), background, Settings(tmp_path / "settings.ini"), window)
    sheet.show_for(Selection(client_id=marta))
    while not sheet.is_whole:
        assert not begun
        QApplication.processEvents()
    qtbot.waitUntil(lambda: sheet.start.text() == "Export 1 entry")
    background.finish()


def test_what_is_through_before_it_was_weighed_can_be_exported_again(
    sheet: ExportSheet, marta: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as slow:
        slow.setattr(ExportSheet, "_ask_weight", bool)
        sheet.show_for(EVERYTHING)
        export(sheet, qtbot)
        assert sheet.start.isEnabled() and sheet.start.text() == "Export"
        sheet.show_for(EVERYTHING)
        export(sheet, qtbot)


def test_cancel_says_that_it_stops_until_it_has(
    journal: Journal, sheet: ExportSheet, marta: str, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(sheet, EVERYTHING, qtbot)
    gate = Event()
    sheet._background.run(Walk(lambda _: gate.wait(20)))  # the worker is at something else
    qtbot.mouseClick(sheet.start, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(sheet.cancel, Qt.MouseButton.LeftButton)
    assert sheet.cancel.text() == "Stopping…"
    gate.set()
    qtbot.waitUntil(sheet.start.isEnabled)
    assert sheet.cancel.text() == "Cancel" and sheet.start.text().startswith("Export ")
    assert sheet.trouble.isHidden()
    assert [*tmp_path.glob("out/*")] == []

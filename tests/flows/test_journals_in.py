"""A Day One export brought in through the window: in the Inbox, on its own day, with its picture."""

import json
import shutil
from datetime import date, time
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook.journal.reread import AT_HAND
from relbook.journal.selection import INBOX
from relbook.store import entries
from relbook.store.schema import migration_names
from relbook.ui.window import MainWindow

EXPORT = Path(__file__).parents[1] / "imports" / "given" / "day-one" / "export"


def test_a_day_one_zip_lands_in_the_inbox_and_a_second_time_changes_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    before = {page.entry.id for page in entries.window(INBOX)}
    packed = shutil.make_archive(str(tmp_path / "export"), "zip", EXPORT)
    sheet = window.sheets.importing
    sheet.open_with([packed])
    qtbot.waitUntil(sheet.start.isEnabled)
    with qtbot.waitSignal(sheet.imported, timeout=20_000):
        qtbot.mouseClick(sheet.start, Qt.MouseButton.LeftButton)
    sheet.close_sheet()

    came = [page for page in entries.window(INBOX) if page.entry.id not in before]
    met = next(page for page in came if page.entry.text.startswith("# Met Marta"))
    assert len(came) == 4
    assert (met.entry.day, met.entry.at, met.entry.zone) == (date(2023, 5, 2), time(5, 30), "Asia/Bangkok")
    assert [file.name for file in met.files] == ["IMG_1.JPG", "Offer.pdf"]

    sheet.open_with([packed])
    qtbot.waitUntil(lambda: "changes nothing" in sheet.found.beneath.text)
    assert not sheet.start.isEnabled()


def test_of_a_long_book_the_beginning_is_listed_and_how_much_follows(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    many = range(AT_HAND + 20)
    rows = [{"id": f"{number:032x}", "text": f"Talk {number}", "day": "2026-05-04"} for number in many]
    book = {"format": "relbook journal", "schema": migration_names()[-1], "tables": {"entry": rows}}
    (tmp_path / "book.json").write_text(json.dumps(book))
    sheet = window.sheets.importing
    sheet.open_with([str(tmp_path / "book.json")])
    qtbot.waitUntil(sheet.start.isEnabled)
    listed = sheet.found.list.rows
    assert listed.rowCount() == AT_HAND + 1
    said = [str(listed.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in (0, AT_HAND)]
    assert said[0].startswith("Talk 0")
    assert said[1] == "And 20 more"
    sheet.close_sheet()

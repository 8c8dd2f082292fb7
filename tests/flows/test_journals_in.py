"""A Day One export brought in through the window: in the Inbox, on its own day, with its picture."""

import shutil
from datetime import date, time
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook.journal.selection import INBOX
from relbook.store import entries
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

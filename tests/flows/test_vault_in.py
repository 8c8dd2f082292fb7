"""A vault brought in through the window: people are clients, and a daily note lies with whom it names."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook.journal.selection import Selection
from relbook.store import clients, entries
from relbook.ui.window import MainWindow
from tests.store.test_arrivals_of_notes import vault


def test_a_vault_comes_in_and_is_taken_back(
    window: MainWindow, marta: str, qtbot: QtBot, tmp_path: Path
) -> None:
    sheet = window.sheets.importing
    sheet.open_with([str(vault(tmp_path / "vault"))])
    qtbot.waitUntil(sheet.start.isEnabled)
    with qtbot.waitSignal(sheet.imported, timeout=20_000):
        qtbot.mouseClick(sheet.start, Qt.MouseButton.LeftButton)
    sheet.close_sheet()

    person = clients.find("Marta Reyes")
    window.journey.go_client(person.id)
    (page,) = [one for one in entries.window(Selection(client_id=person.id)) if "[[Marta" in one.entry.text]
    assert [file.name for file in page.files] == ["pic.png"]
    assert "Tea." in person.about

    window.doing.undo()
    qtbot.waitUntil(lambda: page.id not in {one.id for one in entries.window(Selection(client_id=person.id))})

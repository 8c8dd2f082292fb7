"""Notes dropped on the window: looked at, brought in, their names answered, and all of it taken back."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from relbook.journal.selection import EVERYTHING, Selection
from relbook.store import clients, entries
from relbook.ui.importing.foot import Stage
from relbook.ui.window import MainWindow


def vault(folder: Path) -> Path:
    folder.mkdir()
    for day in (1, 2, 3):
        (folder / f"2026-05-0{day}.md").write_text(
            "We sat with Ines Duarte, and Marta called.\n\n[] write it up @fri"
        )
    (folder / "empty.md").write_text("")
    return folder


def drop(window: MainWindow, *paths: Path) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    nothing, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, carried, button, nothing))


def test_what_is_dropped_comes_in_is_asked_about_and_goes_again(
    window: MainWindow, marta: str, qtbot: QtBot, tmp_path: Path
) -> None:
    already = entries.count(EVERYTHING)
    of_marta = entries.count(Selection(client_id=marta))
    drop(window, vault(tmp_path / "vault"))
    sheet = window.sheets.importing
    qtbot.waitUntil(lambda: sheet.stage is Stage.READY, timeout=20_000)
    assert sheet.found.said.text == "3 entries would come in."
    assert sheet.start.hasFocus()
    qtbot.keyClick(sheet.start, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.stage is Stage.CAME and sheet.start.isVisible(), timeout=20_000)
    assert entries.count(EVERYTHING) == already + 3

    qtbot.keyClick(sheet.start, Qt.Key.Key_Return)
    said = {row.stranger.name: row for row in sheet.naming.rows}
    qtbot.keyClick(said["Ines Duarte"].choice, Qt.Key.Key_Down)
    qtbot.keyClick(said["Marta"].choice, Qt.Key.Key_Down)
    assert said["Marta"].choice.currentText() == "Is Marta Reyes"
    sheet.start.setFocus()
    qtbot.keyClick(sheet.start, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not sheet.isVisible(), timeout=20_000)
    ines = clients.find("Ines Duarte").id
    assert entries.count(Selection(client_id=ines)) == 3
    assert entries.count(Selection(client_id=marta)) == of_marta + 3

    window.parts.laying.bring_in()
    (line,) = sheet.begin.past.lines
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(sheet.begin.said.text), timeout=20_000)
    assert entries.count(EVERYTHING) == already
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()

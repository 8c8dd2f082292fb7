"""A table nobody understands, brought in through the window: its columns are said once and remembered."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.journal.selection import Selection
from relbook.journal.table import Field
from relbook.store import entries
from relbook.ui.importing.foot import Stage
from relbook.ui.window import MainWindow

TEXT = "Alpha;Beta;Gamma\nMarta Reyes;Saw {what};13.4.2026\n"


def table(folder: Path, what: str) -> str:
    path = folder / f"{what}.csv"
    path.write_text(TEXT.format(what=what), "utf-8")
    return str(path)


def texts(client: str) -> list[tuple[date, str]]:
    pages = entries.window(Selection(client_id=client))
    return [(page.entry.day, page.entry.text) for page in pages if page.entry.text.startswith("Saw ")]


def test_columns_are_said_by_keyboard_and_remembered(
    window: MainWindow, marta: str, qtbot: QtBot, tmp_path: Path
) -> None:
    sheet = window.sheets.importing
    sheet.open_with([table(tmp_path, "meadow")])
    qtbot.waitUntil(lambda: sheet.stage is Stage.COLUMNS)
    pane = sheet.tables.mapping
    assert pane is not None and not sheet.foot.isVisibleTo(sheet)
    assert QApplication.focusWidget() is pane.columns[0].field
    qtbot.keyClick(pane.columns[0].field, Qt.Key.Key_Escape)
    assert sheet.stage is Stage.READY
    qtbot.mouseClick(sheet.foot.columns, Qt.MouseButton.LeftButton)
    pane = sheet.tables.mapping
    assert pane is not None
    for column, field in zip(pane.columns, (Field.NAME, Field.TEXT, Field.DATE), strict=True):
        column.field.setCurrentIndex(column.field.findData(field))
    qtbot.mouseClick(pane.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(sheet.start.isEnabled)
    with qtbot.waitSignal(sheet.imported, timeout=20_000):
        qtbot.mouseClick(sheet.start, Qt.MouseButton.LeftButton)
    assert texts(marta) == [(date(2026, 4, 13), "Saw meadow")]
    sheet.close_sheet()

    sheet.open_with([table(tmp_path, "orchard")])
    qtbot.waitUntil(sheet.start.isEnabled)
    assert sheet.stage is Stage.READY
    with qtbot.waitSignal(sheet.imported, timeout=20_000):
        qtbot.mouseClick(sheet.start, Qt.MouseButton.LeftButton)
    assert len(texts(marta)) == 2
    sheet.close_sheet()


def test_of_our_own_tables_it_is_said_what_they_do_not_carry(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "entries.csv"
    sheet = window.sheets.importing
    for whose, said in (("id,tier,", True), ("", False)):
        path.write_text(
            f"{whose}date,kind,people,tags,text\n{'0' * 31 + '1,,' if whose else ''}2026-05-04,call,Ana,,Hi\n"
        )
        sheet.open_with([str(path)])
        qtbot.waitUntil(sheet.start.isEnabled)
        assert ("JSON" in sheet.found.beneath.text) == said
        assert sheet.found.beneath.isVisibleTo(sheet) == said
        sheet.close_sheet()

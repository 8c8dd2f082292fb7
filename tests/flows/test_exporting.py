"""Taking notes along in the real window: by key, narrowed, as cards, and the keyboard comes back."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook.outgoing.order import Form
from relbook.ui.window import MainWindow


def test_notes_leave_by_key_and_the_window_has_the_keyboard_again(
    qtbot: QtBot, window: MainWindow, marta: str, tmp_path: Path
) -> None:
    window.journey.go_client(marta)
    window.doing.show_export()
    sheet = window.sheets.export
    sheet.export_to(str(tmp_path / "out"))
    qtbot.waitUntil(lambda: bool(sheet.tree.rows))
    sheet.form.cards[Form.VCARD].click()
    assert sheet.start.text() == "Export 1 card"
    with qtbot.waitSignal(sheet.exported, timeout=20_000):
        qtbot.mouseClick(sheet.start, Qt.MouseButton.LeftButton)
    card = (tmp_path / "out/marta-reyes.vcf").read_text("utf-8")
    assert "FN:Marta Reyes" in card and "ORG:Halden Studio" in card
    told = json.loads((tmp_path / "out/marta-reyes.vcf.manifest.json").read_text("utf-8"))
    assert (told["form"], told["asked"]["client"]) == ("vcard", "Marta Reyes")
    assert not sheet.isVisible()
    window.doing.show_export()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible() and window.focusWidget() is not None

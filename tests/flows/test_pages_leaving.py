"""A market day with a photograph leaves as something to read: a document, a web page, a PDF."""

from pathlib import Path
from zipfile import ZipFile

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from relbook.outgoing.order import Form
from relbook.store import entries, files
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY


def test_an_entry_leaves_with_its_picture_in_every_form_to_read(
    window: MainWindow, marta: str, tmp_path: Path, qtbot: QtBot
) -> None:
    photograph = QImage(40, 30, QImage.Format.Format_RGB32)
    photograph.fill(0)
    photograph.save(str(tmp_path / "stall.png"))
    held = (tmp_path / "stall.png").read_bytes()
    note = entries.add("Market\nApples.\n!secret the van is sold", day=TODAY, today=TODAY, clients=[marta])
    files.attach(note.row_id, "stall.png", files.store_content(held), len(held))
    window.journey.go_client(marta)
    for form in (Form.ODT, Form.HTML, Form.PDF):
        window.doing.show_export()
        sheet = window.sheets.export
        qtbot.waitUntil(lambda shown=sheet: bool(shown.tree.rows))  # type: ignore[misc]
        sheet.export_to(str(tmp_path / "out"))
        sheet.form.cards[form].click()
        with qtbot.waitSignal(sheet.exported, timeout=20_000):
            qtbot.mouseClick(sheet.start, Qt.MouseButton.LeftButton)
    out = tmp_path / "out"
    with ZipFile(out / "marta-reyes.odt") as box:
        assert any(name.startswith("Pictures/") for name in box.namelist())
        assert b"van is sold" not in box.read("content.xml")
    page = (out / "marta-reyes.html").read_text("utf-8")
    assert page.count("data:image/png;base64,") == 1 and "van is sold" not in page
    assert (out / "marta-reyes.pdf").read_bytes().count(b"/Subtype /Image") == 1

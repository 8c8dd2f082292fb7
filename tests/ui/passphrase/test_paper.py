"""The recovery sheet on paper."""

from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from relbook.ui.passphrase import paper


def test_the_sheet_is_one_private_page(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    paper.write(bytes(range(32)), date(2026, 11, 25), path)
    written = path.read_bytes()
    assert written.startswith(b"%PDF") and written.count(b"/Type /Page\n") == 1
    assert b"/Title" not in written or b"Recovery" not in written  # a file's properties are read by anybody

"""Notes on a printer; a PDF stands in for the machine, which answers the same questions."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPdfWriter
from pytestqt.qtbot import QtBot

from relbook.journal.selection import Selection
from relbook.store import entries, reaching
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.exporting.printing import NotesPrinting
from relbook.ui.shared.background import Background
from tests.leaving.ways import NO_READER, READER, read_pdf

NOW = datetime(2026, 11, 25, 14, 20)


@pytest.mark.skipif(READER is None, reason=NO_READER)
def test_what_is_printed_is_what_may_leave(journal: Journal, ada: str, tmp_path: Path, qtbot: QtBot) -> None:
    for text, kind in (("Tea\nWith cake.\n!secret sold", "call"), ("only mine", "reflection")):
        entries.add(text, day=NOW.date(), today=NOW.date(), kind=kind, clients=[ada])
    background = Background(journal.connect, journal.close)
    printing = NotesPrinting(Desk(lambda: NOW), background)
    errand = printing.gathering(Selection(client_id=ada))()
    paper = QPdfWriter(str(tmp_path / "paper.pdf"))
    paper.setPageMargins(QMarginsF(0, 0, 0, 0))
    with qtbot.waitSignal(printing.printed, timeout=10_000) as printed:
        printing.print_to(errand, paper)
    background.finish()
    said = read_pdf(tmp_path / "paper.pdf")
    assert printed.args == [1] and "With cake." in said
    assert "sold" not in said and "only mine" not in said


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_answer_is_said(
    journal: Journal, ada: str, tmp_path: Path, qtbot: QtBot
) -> None:
    background = Background(journal.connect, journal.close)
    printing = NotesPrinting(Desk(lambda: NOW), background)
    errand = printing.gathering(Selection(client_id=ada))()
    with qtbot.waitSignal(printing.refused, timeout=10_000), qtbot.captureExceptions() as broken:
        printing.print_to(errand, QPdfWriter(str(tmp_path / "nowhere" / "paper.pdf")))
    background.finish()
    assert broken == []


@pytest.mark.skipif(READER is None, reason=NO_READER)
def test_one_entry_is_printed_alone(journal: Journal, ada: str, tmp_path: Path, qtbot: QtBot) -> None:
    reaching.reach(ada, "phone", "0555 12345")
    keys = [
        entries.add(text, day=NOW.date(), today=NOW.date(), clients=[ada]).row_id
        for text in ("Tea\nWith cake.\n!secret sold", "Coffee\nWith milk.")
    ]
    background = Background(journal.connect, journal.close)
    printing = NotesPrinting(Desk(lambda: NOW), background)
    errand = printing.gathering(Selection(entry=keys[0]))()
    with qtbot.waitSignal(printing.printed, timeout=10_000) as printed:
        printing.print_to(errand, QPdfWriter(str(tmp_path / "paper.pdf")))
    background.finish()
    said = read_pdf(tmp_path / "paper.pdf")
    assert printed.args == [1] and "With cake." in said
    assert not any(word in said for word in ("sold", "Coffee", "0555"))

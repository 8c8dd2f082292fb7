"""A mail brought in through the window: on the page of whom it is from, its own words first."""

from datetime import date
from email.message import EmailMessage
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook.journal.selection import Selection
from relbook.store import entries, reaching
from relbook.ui.timeline.layout import PartKind
from relbook.ui.window import MainWindow

WORDS = "Tuesday suits me.\n\nOn 2 November you wrote:\n> Shall we meet?\n> On Tuesday?\n> Or Friday?\n"


def mail(path: Path) -> Path:
    message = EmailMessage()
    message["From"], message["To"] = "Marta Reyes <marta@halden.example>", "me@example.net"
    message["Subject"], message["Message-ID"] = "Our next talk", "<1@halden.example>"
    message["Date"] = "Tue, 03 Nov 2026 23:30:00 -0800"
    message.set_content(WORDS)
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="agenda.pdf")
    path.write_bytes(message.as_bytes())
    return path


def test_a_mail_lands_with_whom_it_is_from_and_what_it_repeats_is_folded(
    window: MainWindow, marta: str, qtbot: QtBot, tmp_path: Path
) -> None:
    reaching.reach(marta, "mail", "Marta@Halden.example", "work")
    sheet = window.sheets.importing
    sheet.open_with([str(mail(tmp_path / "1"))])
    qtbot.waitUntil(sheet.start.isEnabled)
    with qtbot.waitSignal(sheet.imported, timeout=20_000):
        qtbot.mouseClick(sheet.start, Qt.MouseButton.LeftButton)
    sheet.close_sheet()

    window.journey.go_client(marta)
    page = next(one for one in entries.window(Selection(client_id=marta)) if one.entry.kind == "message")
    assert page.entry.day == date(2026, 11, 3)
    assert [file.name for file in page.files] == ["agenda.pdf"]
    view = window.rooms.timeline.view
    laid = view.card.laid(page, view.viewport().width())
    assert laid.body is not None and "Friday" not in laid.body.toPlainText()
    assert any(part.kind is PartKind.READ_ON for part in laid.parts)

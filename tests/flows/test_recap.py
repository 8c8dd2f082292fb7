"""A recap for a client, in the window: offered after a talk, changed, copied, saved; nothing is sent."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from relbook.journal.entry import Kind
from relbook.store import clients, entries
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY

TALK = "Spring\n\nShe is tired.\nDecided: two invoices\n!secret the fee\n[Marta] the list @fri"


def test_a_client_is_told_what_was_agreed_after_a_talk(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    marta = clients.add("Marta Reyes").row_id
    talk = entries.add(TALK, day=TODAY, today=TODAY, kind=Kind.CALL, clients=[marta]).row_id
    window.journey.go_client(marta)
    window.sheets.loop.ask(talk)
    qtbot.keyClicks(window.sheets.loop.mine.first(), "the deck")
    window.sheets.loop.keep.click()
    assert window.news.toast.offered.text() == "Recap for Marta"
    window.news.toast.offered.click()
    sheet = window.sheets.recap
    assert sheet.isVisible() and "- the deck" in sheet.text.toPlainText()
    sheet.close_sheet()

    window.actions_by_name["recap"].trigger()
    assert sheet.isVisible()
    assert "two invoices" in sheet.text.toPlainText() and "tired" not in sheet.text.toPlainText()
    assert "one line told in confidence" in sheet.hint.text
    qtbot.keyClicks(sheet.text, "So ")
    qtbot.keyPress(sheet.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Our call on") and "So Hello Marta," in copied and "the fee" not in copied

    sheet.about.setCurrentIndex(sheet.about.count() - 1)
    assert "here is where we stand." in sheet.text.toPlainText()
    sheet.text.undo()
    assert "So Hello Marta," in sheet.text.toPlainText()
    sheet.save_to(str(tmp_path / "recap.eml"))
    assert (tmp_path / "recap.eml").read_bytes().startswith(b"X-Unsent: 1")
    qtbot.keyPress(sheet.text, Qt.Key.Key_Escape)
    assert not sheet.isVisible()

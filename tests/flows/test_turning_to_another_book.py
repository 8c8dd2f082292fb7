"""Another book is opened while somebody writes: what is not kept lies in its own book, and waits there."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relbook.app import Session
from relbook.ui.window import MainWindow
from tests.flows.conftest import window_of

pytestmark = pytest.mark.qt_log_ignore("does not support")  # a completer opens a window


def test_a_note_its_files_and_a_form_wait_in_the_book_they_belong_to(
    qtbot: QtBot, session: Session, window: MainWindow, marta: str, tmp_path: Path
) -> None:
    mine, other, letter = session.path, tmp_path / "other.relbook", tmp_path / "letter.txt"
    letter.write_text("dear")
    window.journey.go_client(marta)
    composer = window.rooms.composer
    composer.open_for("call", text="")
    qtbot.keyClicks(composer.pad.editor, "About the spring")
    composer.pad.luggage.add([letter])
    window.sheets.person.ask(marta)
    qtbot.keyClicks(window.sheets.person.first.company, " and Daughters")
    window.sheets.person.sections.buttons[1].click()
    session.choose(str(other))
    there = window_of(session, qtbot, window)
    assert not there.banner.isVisible()
    there.sheets.quick.open()
    assert there.sheets.quick.pad.editor.text() == ""
    session.choose(str(mine))
    again = window_of(session, qtbot, there)
    assert again.banner.action.text() == "Show them"
    again.journey.go_client(marta)
    again.rooms.composer.open_for()
    assert again.rooms.composer.pad.editor.text() == "About the spring"
    assert again.rooms.composer.pad.luggage.paths == (letter,)

"""Words typed on a sheet that was never kept: there again after a sudden end, gone once they are kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook.app import Session
from relbook.store import clients, drafts
from relbook.store.drafts import LOOSE
from relbook.ui.unkept import Unkept
from relbook.ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("does not support")  # a completer opens a window


def lying() -> str:
    draft = drafts.get(LOOSE)
    return draft.text if draft else ""


def test_what_a_sheet_held_is_offered_at_the_next_opening(
    qtbot: QtBot, window: MainWindow, session: Session, marta: str, tmp_path: Path
) -> None:
    window.sheets.person.ask(marta)
    field = window.sheets.person.first.company
    field.clear()
    qtbot.keyClicks(field, "Halden and Daughters")
    window.findChildren(Unkept)[0].look()
    assert "Halden and Daughters" in lying()
    window.put_away()  # as before locking and quitting
    session.leave()
    session.open()
    again = session.window
    assert again is not None
    assert again.banner.isVisible()
    again.banner.action.click()
    assert "Halden and Daughters" in again.sheets.quick.pad.editor.text()
    assert lying() == ""
    draft = drafts.get(drafts.QUICK)
    assert draft is not None
    assert "Halden and Daughters" in draft.text


def test_what_was_kept_or_cancelled_is_not_kept_twice(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    unkept = window.findChildren(Unkept)[0]
    person = window.sheets.person
    person.ask(marta)
    unkept.look()
    assert lying() == ""  # what the journal holds already is nobody's loss
    qtbot.keyClicks(person.first.company, " and Daughters")
    unkept.look()
    assert lying()
    qtbot.keyClick(person, Qt.Key.Key_Escape)
    unkept.look()
    assert lying() == ""
    assert clients.get(marta).company == "Halden Studio"

"""What one did, said and thought in a talk: three light parts, and the thought stays here."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from relbook.journal.lives.parts import Part
from relbook.journal.selection import Selection
from relbook.journal.tiers import leaving
from relbook.store import entries, gathering, lives
from relbook.store.gathering import snapshot
from relbook.ui.shared.ruled import RuledField
from relbook.ui.timeline.layout import PartKind
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY

CTRL = Qt.KeyboardModifier.ControlModifier


def choose(window: MainWindow, words: str) -> None:
    """Take this act from the menu of the newest entry."""
    view, model = window.rooms.timeline.view, window.rooms.timeline.model
    view.menu_asked.emit(model.values[0], view.mapToGlobal(view.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(one for one in menu.actions() if one.text() == words)
    menu.triggered.emit(action)
    menu.close()


@pytest.mark.qt_log_ignore("This plugin does not support")  # the menu opens a window
def test_three_parts_beside_a_talk_are_kept_shown_and_taken_back(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    window.journey.go_client(marta)
    talk = entries.window(Selection(client_id=marta))[0].id
    choose(window, "What I did, said and thought…")
    sheet = window.sheets.life
    assert sheet.isVisible()
    assert sheet.steps.isHidden()
    for words in ("Sent the split ahead", "That January is tight for me too", "Promised too much"):
        here = QApplication.focusWidget()
        assert isinstance(here, RuledField)
        qtbot.keyClicks(here, words)
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)

    assert not sheet.isVisible()
    life = lives.of_entry(talk)
    assert life.part(Part.DID) == "Sent the split ahead"
    assert life.part(Part.THOUGHT) == "Promised too much"
    view = window.rooms.timeline.view
    view.setCurrentIndex(window.rooms.timeline.model.index(0))
    shown = [part.lines for part in view.parts() if part.kind == PartKind.SIDE]
    assert shown == [
        ("Did", "Sent the split ahead"),
        ("Said", "That January is tight for me too"),
        ("Thought", "Promised too much"),
    ]
    view.part_chosen.emit(
        window.rooms.timeline.model.values[0],
        next(part for part in view.parts() if part.kind == PartKind.SIDE),
    )
    assert sheet.isVisible()
    sheet.close_sheet()

    window.desk.undo()
    assert lives.of_entry(talk).part(Part.THOUGHT) == ""


def test_a_thought_leaves_in_no_export(window: MainWindow, marta: str) -> None:
    talk = entries.window(Selection(client_id=marta))[0].id
    parts = {Part.DID: "Sent it", Part.THOUGHT: "a private thought"}
    lives.note(talk, parts, today=TODAY)
    whose = Selection(client_id=marta)
    with snapshot():
        left = [page.life for page in leaving(gathering.book(whose, private=False, today=TODAY)).pages]
    assert [life.part(Part.DID) for life in left] == ["Sent it"]
    assert [life.part(Part.THOUGHT) for life in left] == [""]

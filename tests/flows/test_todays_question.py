"""Today's question over everybody, through the whole window."""

from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook.store import askings, clients, entries
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY


def test_today_asks_about_whom_one_meets_keeps_it_and_leads_to_them(
    window: MainWindow, marta: str, qtbot: QtBot
) -> None:
    other = clients.add("Jonas Lindqvist", circle="growing").row_id
    for days in (9, 30, 60):
        entries.add("We talked.", day=TODAY - timedelta(days), today=TODAY, kind="call", clients=[other])
    pane = window.rooms.reflection
    window.journey.go_client(other)
    window.journey.go("today")
    qtbot.waitUntil(pane.card.about.isVisible)
    assert pane.card.about.name.text() == "Marta Reyes"  # a call at three
    asked = pane.card.question.text

    window.journey.go_client(other)
    window.journey.go("today")
    qtbot.waitUntil(pane.card.about.isVisible)
    assert pane.card.question.text == asked

    pane.focus_answer()
    qtbot.keyClicks(pane.card.field, "A line about it")
    qtbot.mouseClick(pane.card.keep, Qt.MouseButton.LeftButton)
    assert [entry.text for entry in askings.answers(marta)] == ["A line about it"]
    qtbot.waitUntil(lambda: not pane.card.about.isVisible())

    window.desk.undo()
    qtbot.waitUntil(pane.card.about.isVisible)
    assert (pane.card.question.text, pane.card.text) == (asked, "A line about it")
    pane.card.put_text("")
    qtbot.mouseClick(pane.card.about.name, Qt.MouseButton.LeftButton)
    assert window.journey.client_id == marta

"""A question waits at the moment it is for, with its reason, and its answer stays with the client."""

from datetime import time, timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook.journal.selection import Selection
from relbook.store import clients, entries, meetings
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY


def test_before_the_first_talk_of_all_something_fitting_is_asked(qtbot: QtBot, window: MainWindow) -> None:
    nadia = clients.add("Nadia Okafor").row_id
    meetings.plan([nadia], TODAY + timedelta(days=1), time(16))
    window.journey.go_client(nadia)
    card = window.rooms.reflection.card
    asked = window.desk.library().by_id
    fitting = [asked[key] for key in ("before-you-first-speak", "first-question-of-all")]
    qtbot.waitUntil(lambda: bool(card.question.text))
    prompt = next(one for one in fitting if one.text.format(name="Nadia") == card.question.text)
    assert "Your first talk is planned tomorrow." in card.why.reason.text
    window.rooms.reflection.focus_answer()
    qtbot.keyClicks(card.field, "That I answer within a day, and never on Sundays.")
    qtbot.keyClick(card.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    kept = entries.window(Selection(client_id=nadia))[0].entry
    assert (kept.kind, kept.prompt) == ("reflection", prompt.id)

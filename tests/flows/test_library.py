"""A question waits at the moment it is for, with its reason, and its answer stays with the client."""

from datetime import time, timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.selection import Selection
from relbook.store import clients, entries, meetings
from relbook.ui.journey import OWN_ROOMS
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


class Widths(QObject):
    """Notes how wide a widget became."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.found: list[int] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self.found.append(event.size().width())
        return False


@pytest.mark.parametrize("place", OWN_ROOMS)
def test_a_place_over_the_whole_width_is_laid_out_in_that_width_only(window: MainWindow, place: str) -> None:
    window.resize(1440, 900)
    room, journey = getattr(window.rooms, place), window.journey
    journey.go("today")
    assert window.frame.right_in_view
    widths, left = Widths(room), Widths(window.rooms.today)
    if place == "search":
        journey.go_search("words")
    else:
        journey.go(place)
    QApplication.processEvents()
    assert not window.frame.right_in_view
    assert set(widths.found) == {room.width()}
    assert left.found == []

"""What one says of a talk while writing it moves what the book shows and notices; one step takes it back."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.journal.entry import Side
from relbook.journal.marks import Marks, of_page
from relbook.journal.selection import Selection
from relbook.store import clients, entries
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key

SEEN = "The last 4 times it was you who reached out, or no answer came."


def always_mine(times: int) -> str:
    """Somebody whom the writer called so many times."""
    jonas = clients.add("Jonas Lindqvist", circle="growing").row_id
    for number in range(times):
        entries.add(
            "Called.",
            day=TODAY - timedelta(days=5 + 10 * number),
            today=TODAY,
            kind="call",
            clients=[jonas],
            initiated=Side.ME,
        )
    return jonas


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    """A chord with Alt where the hand is, then plain keys wherever it leads."""
    for number, key in enumerate(keys):
        here = QApplication.focusWidget()
        assert here is not None
        if number:
            qtbot.keyClick(here, key)
        else:
            qtbot.keyClick(here, key, ALT)


def reached(qtbot: QtBot, window: MainWindow) -> tuple[int, int]:
    """How often the writer and the client reached out, as Insights say."""
    window.journey.go("insights")
    pane = window.rooms.insights
    qtbot.waitUntil(lambda: pane.isVisible() and pane.insight is not None and not pane.asker.waiting)
    assert pane.insight is not None
    return pane.insight.sides.mine, pane.insight.sides.theirs


def noticed(window: MainWindow, client_id: str) -> str:
    window.journey.go_client(client_id)
    return window.rooms.signals.said


def test_marks_move_who_reached_out_and_what_is_noticed_and_one_undo_takes_all_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    jonas = always_mine(3)
    assert noticed(window, jonas) != SEEN
    assert reached(qtbot, window) == (3, 0)
    window.journey.go_client(jonas)
    composer = window.rooms.composer
    composer.open_for("message")
    qtbot.keyClicks(composer.pad.editor, "Wrote about the autumn.")
    press(qtbot, Key.Key_O, Key.Key_1)
    press(qtbot, Key.Key_A, Key.Key_3)
    press(qtbot, Key.Key_L, Key.Key_1)
    qtbot.keyClick(composer.pad.editor, Key.Key_Return, CTRL)
    assert noticed(window, jonas) == SEEN
    assert reached(qtbot, window) == (4, 0)
    window.doing.undo()
    assert noticed(window, jonas) != SEEN
    assert reached(qtbot, window) == (3, 0)
    assert len(entries.window(Selection(client_id=jonas))) == 3


def test_more_is_said_about_a_talk_later_from_its_menu(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    window.journey.go_client(marta)
    timeline, composer = window.rooms.timeline, window.rooms.composer
    page = timeline.model.values[0]
    timeline.about_asked.emit(page)
    assert composer.pad.about.who.chips[Side.ME].hasFocus()
    press_here = QApplication.focusWidget()
    assert press_here is not None
    qtbot.keyClick(press_here, Key.Key_2)
    composer.pad.keep()
    assert of_page(entries.page(page.id)) == Marks(initiated=Side.THEM)
    window.doing.undo()
    assert of_page(entries.page(page.id)) == Marks()

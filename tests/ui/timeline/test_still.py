"""The page stays where it is when the entry with the keyboard leaves it."""

from functools import partial

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.store import entries
from relbook.ui.desk import Desk
from relbook.ui.knowing.pane import KnowingPane
from relbook.ui.timeline.pane import TimelinePane
from tests.ui.timeline.test_timeline import write


@pytest.fixture
def pane(qtbot: QtBot, desk: Desk, ada: str) -> TimelinePane:
    for number in range(8):
        write(ada, f"Talk {number}\n\n" + "A paragraph that takes a line or two. " * 40, days_ago=number + 1)
    write(ada, "Kept just now", days_ago=0)
    pane = TimelinePane(desk, QWidget(), KnowingPane(desk))
    qtbot.addWidget(pane)
    pane.resize(900, 420)
    pane.show()
    pane.show_client(ada)
    qtbot.waitExposed(pane)
    return pane


def test_the_entry_behind_one_that_leaves_is_not_scrolled_into(pane: TimelinePane, desk: Desk) -> None:
    view = pane.view
    newest = pane.model.pages[0]
    view.show_entry(newest.id)
    assert view.verticalScrollBar().value() == 0
    desk.perform(partial(entries.remove, newest.id))
    assert view.current_page() == pane.model.pages[0]
    assert view.verticalScrollBar().value() == 0


def test_what_comes_back_is_in_view(pane: TimelinePane, desk: Desk) -> None:
    newest = pane.model.pages[0]
    pane.view.show_entry(newest.id)
    desk.perform(partial(entries.remove, newest.id), "Moved")
    desk.undo()
    rect = pane.view.visualRect(pane.model.index(0))
    assert pane.model.pages[0].id == newest.id
    assert rect.top() >= 0 and rect.intersects(pane.view.viewport().rect())

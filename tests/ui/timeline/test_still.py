"""The page stays where it is when the entry with the keyboard leaves it."""

from datetime import time
from functools import partial

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.store import entries
from relbook.ui.desk import Desk
from relbook.ui.knowing.pane import KnowingPane
from relbook.ui.timeline.pane import TimelinePane
from tests.ui.timeline.test_timeline import TODAY, write


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


@pytest.mark.parametrize("share", [0.02, 0.5])
def test_what_is_read_stays_where_it_is_when_an_entry_comes_and_goes_above_it(
    pane: TimelinePane, desk: Desk, ada: str, share: float
) -> None:
    view, bar = pane.view, pane.view.verticalScrollBar()
    bar.setValue(round(bar.maximum() * share))
    read = view.indexAt(view.viewport().rect().topLeft()).row()
    key, was = pane.model.values[read].id, view.visualRect(pane.model.index(read)).bottom()

    def stands() -> int:
        return view.visualRect(pane.model.index(pane.model.row_of(key))).bottom()

    write_now = partial(entries.add, "Come\n\nabove", day=TODAY, today=TODAY, at=time(10), clients=[ada])
    desk.perform(write_now, "Kept")
    assert pane.model.row_of(key) == read + 1
    assert stands() == was
    desk.undo()
    assert pane.model.row_of(key) == read
    assert stands() == was

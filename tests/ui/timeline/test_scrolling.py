"""Scrolling moves what was painted; what comes is read and measured before it is seen."""

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.desk import Desk
from relbook.ui.knowing.pane import KnowingPane
from relbook.ui.shared.later import Later
from relbook.ui.shared.rows import VALUE, Index
from relbook.ui.timeline.model import FIRST, TimelineModel
from relbook.ui.timeline.pane import TimelinePane
from tests.ui.timeline.test_timeline import write


@pytest.fixture
def pane(qtbot: QtBot, desk: Desk, ada: str) -> TimelinePane:
    for number in range(40):
        write(ada, f"Talk {number}\n\n" + "Some words that take a line or two. " * 12, days_ago=number)
    pane = TimelinePane(desk, QWidget(), KnowingPane(desk))
    qtbot.addWidget(pane)
    pane.resize(900, 700)
    pane.show()
    pane.show_client(ada)
    qtbot.waitExposed(pane)
    return pane


class Watch(QObject):
    """Notes what is painted of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.painted: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.painted.append(event.region().boundingRect())
        return False

    def rest(self, qtbot: QtBot) -> None:
        """Wait until nothing is painted for a while: a page that has just come takes its places."""
        while True:
            self.painted.clear()
            qtbot.wait(100)
            if not self.painted:
                return


@pytest.fixture
def painted(pane: TimelinePane, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The rows that were painted since, on the screen or as a picture."""
    found, paint = list[int](), pane.view.card._paint

    def noted(*asked: object) -> None:
        found.append(asked[2])  # type: ignore[arg-type]
        paint(*asked)  # type: ignore[arg-type]

    monkeypatch.setattr(pane.view.card, "_paint", noted)
    return found


def forget(pane: TimelinePane, painted: list[int]) -> None:
    """Nothing was painted yet."""
    pane.view.card.forget()
    painted.clear()


def test_what_stands_still_is_painted_once(pane: TimelinePane, painted: list[int]) -> None:
    forget(pane, painted)
    for step in range(6):
        pane.view.verticalScrollBar().setValue(step * 4)
        QApplication.processEvents()
    once = set(painted)
    assert once and sorted(painted) == sorted([*once, *once]), "seen before there was a picture, and as one"


def test_a_picture_of_an_entry_comes_behind_what_is_seen_of_it(
    pane: TimelinePane, painted: list[int], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    view = pane.view
    forget(pane, painted)
    monkeypatch.setattr(Later, "at_once", False)
    view.viewport().repaint()
    seen = list(painted)
    assert len(seen) == len(set(seen)) > 1
    assert not view.card._pictures._kept
    qtbot.waitUntil(lambda: len(view.card._pictures._kept) == len(seen))
    painted.clear()
    view.viewport().repaint()
    assert painted == []


def test_while_the_window_is_drawn_wider_no_picture_is_made(pane: TimelinePane, painted: list[int]) -> None:
    view = pane.view
    forget(pane, painted)
    view.card.drawn = True
    view.viewport().repaint()
    assert len(painted) == len(set(painted)) > 1
    assert not view.card._pictures._kept


def test_a_light_that_fades_paints_its_own_entry(pane: TimelinePane, qtbot: QtBot) -> None:
    view = pane.view
    view.show_entry(pane.model.pages[1].id)
    view._glow.stop()
    view.card.glow = 0.5
    watch = Watch(view.viewport())
    watch.rest(qtbot)
    view._on_glow(0.4)
    qtbot.waitUntil(lambda: bool(watch.painted))
    lit = view.visualRect(view.timeline.index(view.timeline.row_of(view.card.lit)))
    assert watch.painted == [lit & view.viewport().rect()]


def test_a_picture_shows_what_painting_shows(pane: TimelinePane) -> None:
    first = pane.view.grab().toImage()
    assert pane.view.grab().toImage() == first
    pane.view.card.forget()
    assert pane.view.grab().toImage() == first
    pane.model.today = pane.model.today.replace(year=2030)
    pane.view.viewport().update()
    assert pane.view.card._pictures._kept


def test_what_comes_next_is_there_before_the_end_is(pane: TimelinePane, qtbot: QtBot) -> None:
    view = pane.view
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.verticalScrollBar().value() < view.verticalScrollBar().maximum()
    qtbot.waitUntil(lambda: len(pane.model.pages) > FIRST)
    while pane.model.canFetchMore():
        qtbot.keyClick(view, Qt.Key.Key_PageDown)
        qtbot.waitUntil(lambda: not view.ahead.wanted)
    headings = [page.entry.heading for page in pane.model.pages]
    assert headings == [f"Talk {number}" for number in range(40)]


def test_a_page_down_takes_the_keyboard_along(pane: TimelinePane, qtbot: QtBot) -> None:
    view = pane.view
    view.setCurrentIndex(pane.model.index(0))
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    row = view.currentIndex().row()
    assert row > 0 and view.visualRect(view.currentIndex()).intersects(view.viewport().rect())
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.currentIndex().row() < row


def test_the_heights_of_all_rows_are_known_without_a_way_through_qt(
    pane: TimelinePane, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    answer = type(pane.model).data

    def heard(model: TimelineModel, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        asked.append(role)
        return answer(model, index, role)

    monkeypatch.setattr(type(pane.model), "data", heard)
    pane.view.doItemsLayout()
    assert VALUE not in asked

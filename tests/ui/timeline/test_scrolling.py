"""Scrolling moves what was painted; what comes is read and measured before it is seen."""

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.desk import Desk
from relbook.ui.knowing.pane import KnowingPane
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


def test_what_stands_still_is_painted_once(pane: TimelinePane, monkeypatch: pytest.MonkeyPatch) -> None:
    view, painted = pane.view, list[int]()
    paint = view.card._paint

    def noted(*asked: object) -> None:
        painted.append(asked[2])  # type: ignore[arg-type]
        paint(*asked)  # type: ignore[arg-type]

    monkeypatch.setattr(view.card, "_paint", noted)
    view.card.forget()
    for step in range(6):
        view.verticalScrollBar().setValue(step * 4)
        QApplication.processEvents()
    assert painted and len(painted) == len(set(painted))


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

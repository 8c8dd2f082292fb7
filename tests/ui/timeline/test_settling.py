"""Another page, width or size of text: what is in view is laid out at once, everything else after that."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.page import Page
from relbook.journal.selection import EVERYTHING
from relbook.ui.desk import Desk
from relbook.ui.knowing.pane import KnowingPane
from relbook.ui.shared.later import Later
from relbook.ui.shared.theme import theme
from relbook.ui.timeline import layouts
from relbook.ui.timeline.layout import Laid, Layout
from relbook.ui.timeline.model import FIRST
from relbook.ui.timeline.pane import TimelinePane
from tests.ui.timeline.test_timeline import write

NUMBER = 24


@pytest.fixture
def pane(qtbot: QtBot, desk: Desk, ada: str) -> TimelinePane:
    for number in range(NUMBER):
        write(ada, f"Talk {number}\n\n" + "Some words that take a line or two. " * 12, days_ago=number)
    pane = TimelinePane(desk, QWidget(), KnowingPane(desk))
    qtbot.addWidget(pane)
    pane.resize(900, 700)
    pane.show()
    pane.show_client(ada)
    while pane.model.canFetchMore():
        pane.model.fetchMore()
    pane.view.doItemsLayout()
    return pane


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The headings of entries that were measured since."""
    found: list[str] = []

    class Heard(Layout):
        def lay(self, here: str | None, *, unfolded: bool) -> Laid:
            found.append(self._page.entry.heading)
            return super().lay(here, unfolded=unfolded)

    monkeypatch.setattr(layouts, "Layout", Heard)
    return found


def heights(pane: TimelinePane) -> list[int]:
    """How high each row lies in the view."""
    return [pane.view.visualRect(pane.model.index(row)).height() for row in range(len(pane.model.values))]


def own_heights(pane: TimelinePane) -> list[int]:
    """How high each row is by its measures."""
    card, width = pane.view.card, pane.view.viewport().width()
    return [card._high(row, width) for row in range(len(pane.model.values))]


def test_only_what_is_in_view_is_measured_at_once(
    pane: TimelinePane, qtbot: QtBot, measured: list[str]
) -> None:
    pane.resize(520, 700)
    pane.view.repaint()
    assert 0 < len(measured) < NUMBER / 2
    assert pane.view.settling.under_way
    qtbot.waitUntil(lambda: not pane.view.settling.under_way)
    assert len(set(measured)) == NUMBER
    assert heights(pane) == own_heights(pane)


def test_what_is_read_stays_where_it_is(pane: TimelinePane, qtbot: QtBot) -> None:
    view, bar = pane.view, pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    pane.resize(520, 700)
    top = view.indexAt(view.viewport().rect().topLeft())
    was, page = view.visualRect(top).top(), view.page_at(top)
    assert isinstance(page, Page)
    qtbot.waitUntil(lambda: not view.settling.under_way)
    assert view.visualRect(pane.model.index(pane.model.row_of(page.id))).top() == was


def test_rows_scrolled_to_meanwhile_have_their_own_height(pane: TimelinePane) -> None:
    pane.resize(520, 700)
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    own, lain = own_heights(pane), heights(pane)
    area = pane.view.viewport().rect()
    first, last = (pane.view.indexAt(spot).row() for spot in (area.topLeft(), area.bottomLeft()))
    assert 0 < first < last
    near = slice(first, last + 1)
    pane.view.card.rough = frozenset()
    assert lain[near] == own_heights(pane)[near] == own[near]
    assert lain != own_heights(pane), "the others are as they were"


def test_a_larger_text_is_laid_out_where_it_is_seen(
    pane: TimelinePane, qtbot: QtBot, measured: list[str]
) -> None:
    theme().choose(zoom=1.3)
    assert 0 < len(measured) < NUMBER / 2
    qtbot.waitUntil(lambda: not pane.view.settling.under_way)
    assert heights(pane) == own_heights(pane)


def seen(pane: TimelinePane) -> dict[str, tuple[int, int]]:
    """Where each entry in view lies: its top and how high it is."""
    view, found = pane.view, dict[str, tuple[int, int]]()
    for row, value in enumerate(pane.model.values):
        rect = view.visualRect(pane.model.index(row))
        if rect.intersects(view.viewport().rect()):
            found[value.id] = rect.top(), rect.height()
    return found


def test_another_page_measures_what_is_in_view_and_moves_none_of_it_after_that(
    pane: TimelinePane, qtbot: QtBot, measured: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Later, "at_once", False)
    pane.turn_to(EVERYTHING)
    pane.view.repaint()
    first = seen(pane)
    assert measured == [page.entry.heading for page in pane.model.pages[: len(first)]]
    assert 0 < len(first) < FIRST
    qtbot.waitUntil(lambda: not pane.view.settling.under_way)
    assert seen(pane) == first
    assert len(measured) == len(set(measured)) == FIRST
    assert heights(pane) == own_heights(pane)


def test_a_page_that_comes_into_view_measures_what_is_seen_of_it(
    pane: TimelinePane, qtbot: QtBot, measured: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Later, "at_once", False)
    pane.hide()
    pane.turn_to(EVERYTHING)
    assert measured == []
    pane.show()
    first = seen(pane)
    assert measured == [page.entry.heading for page in pane.model.pages[: len(first)]]
    assert 0 < len(first) < FIRST
    qtbot.waitUntil(lambda: not pane.view.settling.under_way)
    assert heights(pane) == own_heights(pane)


def test_an_entry_that_is_gone_to_is_where_it_will_stay(
    pane: TimelinePane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Later, "at_once", False)
    monkeypatch.setattr(layouts, "_guessed", lambda page, width: 100.0)  # too low
    pane.turn_to(EVERYTHING)
    key = pane.model.pages[5].id
    pane.view.show_entry(key)
    lies = seen(pane)[key]
    qtbot.waitUntil(lambda: not pane.view.settling.under_way)
    assert seen(pane)[key] == lies
    pane.view.show_entry(key)
    assert seen(pane)[key] == lies

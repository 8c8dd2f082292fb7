"""Stepping back: a year with one client, what its numbers open, the same as tables, by keyboard."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook.journal.insights.insight import Of
from relbook.store import clients, entries
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def year(window: MainWindow, marta: str) -> str:
    """A talk with Marta every ten days since January, and one gesture."""
    for number in range(1, 30):
        entries.add(
            f"Talk {number}\n\nAbout the spring.",
            day=TODAY - timedelta(days=10 * number + 12),
            today=TODAY,
            kind="call",
            clients=[marta],
            minutes=40,
            initiated="me",
        )
    thanks = TODAY - timedelta(days=5)
    entries.add("A card", day=thanks, today=TODAY, kind="appreciation given", clients=[marta])
    return marta


def seen(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until what was asked has been answered."""
    pane = window.rooms.insights
    qtbot.waitUntil(lambda: pane.isVisible() and pane.insight is not None and not pane.asker.waiting)


def test_stepping_back_from_a_client_shows_the_year_with_them(
    qtbot: QtBot, window: MainWindow, year: str
) -> None:
    window.journey.go_client(year)
    window.actions_by_name["insights"].trigger()
    seen(qtbot, window)
    pane = window.rooms.insights
    assert pane.client_id == year
    assert window.rooms.side.nav.places["insights"].isChecked()
    assert pane.cards.rhythm.finding.text() == "talks 10 days apart, hoped for 21"
    assert not window.frame.right_in_view
    window.journey.back()
    assert window.rooms.here is window.rooms.timeline


def test_a_number_opens_into_what_it_counts_and_a_row_into_its_journal(
    qtbot: QtBot, window: MainWindow, year: str
) -> None:
    window.journey.go_client(year)
    window.journey.go("insights")
    seen(qtbot, window)
    pane = window.rooms.insights
    qtbot.mouseClick(pane.cards.contact.count, Qt.MouseButton.LeftButton)
    assert pane.sheet is not None
    assert pane.sheet.isVisible()
    assert pane.sheet.entries.rows.rowCount() == pane.insight.count(Of.CONTACT).total == 31  # type: ignore[union-attr]
    qtbot.keyClick(pane.sheet.entries, Qt.Key.Key_Down)
    qtbot.keyClick(pane.sheet.entries, Qt.Key.Key_Return)
    assert not pane.sheet.isVisible()
    assert window.rooms.here is window.rooms.timeline
    assert window.journey.client_id == year


def test_a_day_is_walked_to_and_opened_by_keyboard(qtbot: QtBot, window: MainWindow, year: str) -> None:
    window.journey.go_client(year)
    window.journey.go("insights")
    seen(qtbot, window)
    heatmap = window.rooms.insights.cards.contact.heatmap
    heatmap.setFocus(Qt.FocusReason.TabFocusReason)
    assert "no contact" in heatmap.accessibleDescription()
    for _ in range(5):
        qtbot.keyClick(heatmap, Qt.Key.Key_Up)
    assert "1 gesture" in heatmap.accessibleDescription()
    assert window.rooms.insights.cards.contact.finding.text() == heatmap.accessibleDescription()
    qtbot.keyClick(heatmap, Qt.Key.Key_Return)
    assert window.rooms.here is window.rooms.timeline
    assert window.rooms.timeline.model.pages[0].entry.text == "A card"


def test_charts_are_tables_on_one_key_from_anywhere(qtbot: QtBot, window: MainWindow, year: str) -> None:
    window.journey.go_client(year)
    qtbot.keyClick(window, Qt.Key.Key_T, CTRL | SHIFT)
    seen(qtbot, window)
    cards = window.rooms.insights.cards
    assert cards.contact.table.isVisible()
    assert not cards.contact.chart.isVisible()
    assert cards.rhythm.table.rows.rowCount() == 31
    assert cards.contact.table.accessibleName().startswith("When you were in touch.")
    qtbot.keyClick(window, Qt.Key.Key_T, CTRL | SHIFT)
    assert cards.contact.chart.isVisible()
    assert not cards.contact.table.isVisible()


def test_what_is_written_meanwhile_is_counted_and_who_is_gone_is_not_shown(
    qtbot: QtBot, window: MainWindow, year: str
) -> None:
    window.journey.go_client(year)
    window.journey.go("insights")
    seen(qtbot, window)
    pane = window.rooms.insights

    def write() -> object:
        return entries.add("One more", day=TODAY, today=TODAY, kind="call", clients=[year])

    window.desk.perform(write, "Kept.")  # type: ignore[arg-type]
    seen(qtbot, window)
    assert pane.cards.contact.count.accessibleName() == "32 days with contact"
    window.desk.undo()
    seen(qtbot, window)
    assert pane.cards.contact.count.accessibleName() == "31 days with contact"
    window.desk.perform(lambda: clients.remove(year))
    seen(qtbot, window)
    assert pane.client_id == ""
    assert pane.insight is not None
    assert pane.insight.client_id == ""


def test_a_new_book_says_what_comes_next(qtbot: QtBot, window: MainWindow) -> None:
    window.journey.go("insights")
    seen(qtbot, window)
    pane = window.rooms.insights
    assert pane.pages.currentWidget() is pane.empty
    assert pane.empty.one.isVisible()

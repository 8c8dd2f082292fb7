"""Everything that can be reached by keyboard has a name a screen reader can say."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from relbook import paths
from relbook.app import Session
from relbook.sample.filling import fill
from relbook.store import clients
from relbook.store.database import open_journal
from relbook.ui.window import MainWindow

NOW = datetime(2026, 11, 25, 14, 20)


def clock() -> datetime:
    """The afternoon on which everything is named."""
    return NOW


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The whole window over the sample world."""
    places = paths.places(tmp_path)
    journal = open_journal(places.journal, shared=True)
    fill(NOW.date())
    journal.leave()
    session = Session(places.journal, places, clock)
    session.open()
    window = session.screen
    assert isinstance(window, MainWindow)
    window.resize(1440, 900)
    window.journey.go_client(clients.find("Marta Reyes").id)
    yield window
    window.close()
    window.deleteLater()
    session.leave()


def reachable(window: QWidget) -> Iterator[QWidget]:
    """What can be seen and reached by keyboard just now."""
    for widget in window.findChildren(QWidget):
        by_keyboard = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_") or not widget.isVisible():
            continue
        if by_keyboard or isinstance(widget, QAbstractButton):
            yield widget


def name(widget: QWidget) -> str:
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken.text(QAccessible.Text.Name) if spoken is not None else widget.accessibleName()


def nameless(window: MainWindow) -> set[str]:
    return {
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in reachable(window)
        if not name(widget).strip() and not _is_inside_of_another(widget)
    }


def test_everything_reachable_has_a_name(window: MainWindow) -> None:
    found = nameless(window)
    window.rooms.composer.open_for(text="Scope")
    found |= nameless(window)
    for place in ("today", "insights", "everyone", "promises", "prompts"):
        window.journey.go(place)
        found |= nameless(window)
    window.doing.show_search()
    found |= nameless(window)
    window.journey.go_client(window.rooms.side.neighbour(0))
    window.doing.add_client()
    found |= nameless(window)
    window.sheets.person.close_sheet()
    for sheet in (
        window.sheets.brief,
        window.sheets.quick,
        window.sheets.export,
        window.sheets.importing,
        window.sheets.palette,
    ):
        sheet.open()
        found |= nameless(window)
        sheet.close_sheet()
    for other in (window.sheets.preferences, window.sheets.keys):
        other.open()
        found |= nameless(window)
        other.close_sheet()
    assert not found, "\n".join(sorted(found))


def test_every_action_has_a_key_or_a_place_in_the_palette(window: MainWindow) -> None:
    for action in window.actions_by_name.values():
        assert action.text()
        assert action.shortcuts() or action.property("section")


def test_no_key_is_given_twice(window: MainWindow) -> None:
    keys = [key.toString() for action in window.actions_by_name.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def _is_inside_of_another(widget: QWidget) -> bool:
    """A spin box, a combo box and a scroll area name what is inside of them."""
    parent = widget.parentWidget()
    return parent is not None and isinstance(parent, QAbstractScrollArea) and bool(parent.accessibleName())

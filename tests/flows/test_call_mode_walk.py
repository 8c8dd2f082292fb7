"""A walk through every place and every sheet in call mode: nowhere is anybody called by their name.

The sample world is full of people who are named in titles, promises, facts, questions and each
other's entries. What is looked at is what our pens paint, what a screen reader says, tooltips, and
what lists answer; fields, menus and editors, which Qt paints, are in `tests/ui/shared/test_veiled.py`.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.fold import fold
from relbook.store import clients
from relbook.ui.brief.sheet import BriefSheet
from relbook.ui.call.spoken import say_otherwise
from relbook.ui.journey import PLACES
from relbook.ui.shared.veil import veil
from relbook.ui.window import MainWindow
from tests.flows.test_call_mode import Witness
from tests.house.test_names import every_sheet, marta, sample, window

__all__ = ["sample", "window"]

TOLD = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help)
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
SHORTEST = 5
"""Shorter names may be parts of other words."""


def names() -> set[str]:
    """Every name of a client that can be nothing else, folded."""
    found = {fold(client.name) for client in clients.everyone()}
    parts = {fold(part) for client in clients.everyone() for part in client.name.split()}
    return found | {
        part for part in parts if len(part) >= SHORTEST and veil().said(part.title()) != part.title()
    }


def told(window: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that is said of what is in view without painting it, and by what."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            yield widget.toolTip(), f"tooltip of {type(widget).__name__}"
            spoken = QAccessible.queryAccessibleInterface(widget)
            for kind in TOLD if spoken is not None else ():
                yield (
                    spoken.text(kind),
                    f"{kind.name} of {type(widget).__name__} in {type(widget.parentWidget()).__name__}",
                )
            if isinstance(widget, QAbstractItemView) and widget.model() is not None:
                yield from answered(widget)


def answered(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    for row in range(min(model.rowCount(), 30)):
        for role in ROLES:
            yield str(model.index(row, 0).data(role) or ""), f"{role.name} of {type(view).__name__}"


def leaks(window: MainWindow, witness: Witness, where: str) -> set[str]:
    say_otherwise()  # as some times a second
    seen = [(fold(text), by) for text, by in {*told(window), (witness.look(window), "painted")} if text]
    return {f"{where}, {by}: {name}" for name in names() for text, by in seen if name in text}


@pytest.fixture
def witness(monkeypatch: pytest.MonkeyPatch) -> Witness:
    return Witness(monkeypatch)


@pytest.fixture
def calling(window: MainWindow, qtbot: QtBot) -> Iterator[MainWindow]:
    window.rooms.call_mode.enter()
    yield window
    window.rooms.call_mode.leave()


def test_every_place(calling: MainWindow, witness: Witness, qtbot: QtBot) -> None:
    calling.rooms.call_mode.leave()
    assert any("painted" in one for one in leaks(calling, witness, "plain"))  # it would be seen
    calling.rooms.call_mode.enter()
    found = set()
    for place in PLACES:
        calling.journey.go(place)
        qtbot.wait(20)
        found |= leaks(calling, witness, place)
    calling.journey.go_client(marta())
    for tab in range(4):
        calling.rooms.timeline.tabs.choose(tab)
        qtbot.wait(20)
        found |= leaks(calling, witness, f"tab {tab}")
    calling.rooms.composer.open_for("call", text="Scope")
    calling.rooms.side.setFocus()
    found |= leaks(calling, witness, "composer")
    calling.frame.toggle_right()
    qtbot.wait(20)
    found |= leaks(calling, witness, "reflection")
    assert not found, "\n".join(sorted(found))


def test_every_sheet(calling: MainWindow, witness: Witness, qtbot: QtBot) -> None:
    found = set()
    for sheet in every_sheet(calling, qtbot):
        found |= leaks(calling, witness, type(sheet).__name__)
        if isinstance(sheet, BriefSheet):  # where somebody lives tells much about them
            town = clients.get(marta()).town
            assert town
            assert fold(town) not in fold(witness.look(calling))
    assert not found, "\n".join(sorted(found))

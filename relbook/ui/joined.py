"""What joins the rooms of a window, made in the moment after its first picture."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from relbook.ui import wiring
from relbook.ui.actions import make_actions
from relbook.ui.doing import Doing
from relbook.ui.focus import OnTop
from relbook.ui.laying import Laying
from relbook.ui.look import Look
from relbook.ui.menus import Menus
from relbook.ui.news import News
from relbook.ui.parts import Parts
from relbook.ui.shared import bindings
from relbook.ui.shared.at_keyboard import Enter, FocusRing

if TYPE_CHECKING:
    from relbook.ui.window import MainWindow


def joined(window: MainWindow) -> Generator[None, None, Parts]:
    """Make the parts of a window that are no rooms, some at a turn."""
    desk, rooms, sheets, journey = window.desk, window.rooms, window.sheets, window.journey
    doing = Doing(desk, rooms, sheets, window.frame, journey)
    laying = Laying(sheets)
    yield
    menus = Menus(desk, rooms, laying, journey, doing, window)
    yield
    news = News(desk, rooms, doing, window, window.first_to_go)
    yield
    return Parts(
        desk=desk,
        settings=window.settings,
        opening=window.opening,
        rooms=rooms,
        sheets=sheets,
        frame=window.frame,
        journey=journey,
        laying=laying,
        doing=doing,
        menus=menus,
        news=news,
        look=Look(window.settings, rooms),
    )


def actions(window: MainWindow, parts: Parts) -> Iterator[dict[str, QAction]]:
    """Lay the wires, some at a turn; at last come the actions, made of whatever can be done."""
    acts: dict[str, Callable[[], object]] = {}
    for more in wiring.join(parts):
        acts |= more
        yield {}
    acts |= {"open": window.another_book.emit, "lock": window.lock_asked.emit, "quit": window.close}
    parts.rooms.side.lock_asked.connect(window.lock_asked)
    made = make_actions(window, acts)
    bindings.take(made, bindings.read(window.settings.get(bindings.OWN)))
    parts.menus.set_actions(made)
    FocusRing(window)
    Enter(window)
    OnTop(window)
    yield made

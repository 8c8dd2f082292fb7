"""What a window has beside its first picture: made in the moment after, a little between two frames.

Whoever types or clicks before the wires are laid has them laid at once: no key is lost. From then on
the rest waits while somebody is at work.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject

from relbook.ui.shared.portions import Step
from relbook.ui.warming import Warming, below, load

if TYPE_CHECKING:
    from relbook.ui.window import MainWindow

REST_MS = 400
"""How long the rest waits after a key or a click, in milliseconds."""

INPUT = frozenset(
    {
        QEvent.Type.ShortcutOverride,
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
    }
)


FIRST = (
    *("store.search", "journal.marks", "store.details", "store.lines", "store.entries", "store.own_time"),
    *(
        "ui.doing",
        "ui.shared.notices",
        "ui.news",
        "ui.clients.filing",
        "ui.clients.menu",
        "ui.menus",
        "ui.actions",
    ),
    *("store.backups", "store.passphrase", "ui.locking.watch", "ui.unlocking.hidden", "ui.unlocking.unlock"),
    *("ui.shared.clipboard", "ui.shared.picking"),
)
"""What the wires stand on, and whoever watches over them."""


BY_ACTS = frozenset(
    f"relbook.ui.{name}"
    for name in (
        *("timeline.versions", "writing.talk_pad"),
        *("writing.spelling", "writing.speller", "writing.proof"),
    )
)
"""What lies beside the files of a room and comes only with an act."""


class Early(Protocol):
    """Who opens the book of a window that stood before it: in portions, then whole."""

    def steps(self) -> Iterator[Step]:
        """What is to be done before the book can be opened."""

    def open(self) -> bool:
        """Open it; False where the window had to make way."""


class Filling(QObject):
    """Makes the rest of one window, beginning when it was painted for the first time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._warming = Warming(self, self._steps())
        self._begun = False
        self.wanted: tuple[str, ...] = ()  # what whoever waits for the wires will load then
        window.installEventFilter(self)  # for its first paint and the keys before the wires

    def settle(self) -> None:
        """Make everything now that comes by itself, for who cannot wait for it."""
        self._begin()
        self._warming.finish()

    def stop(self) -> None:
        """Make nothing more: the journal is about to close."""
        self._begun = True
        self._warming.drop()
        self._let_go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Paint and not self._begun and watched is self._window:
            self._begin()
        elif kind in INPUT and self._begun:
            if not self._window.is_joined:
                self._lay_wires()
            self._warming.go_on(REST_MS)
        return False

    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            handle = self._window.windowHandle()
            if handle is not None:
                handle.installEventFilter(self)  # what the mouse does; a key comes up to the window itself
            self._warming.go_on()

    def _lay_wires(self) -> None:
        while not self._window.is_joined and self._window.join_on():
            pass

    def _let_go(self) -> None:
        self._window.removeEventFilter(self)
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)

    def _steps(self) -> Iterator[Step]:
        """What is made, in portions: files first, one at a time, then what they hold."""
        window = self._window
        yield from self._of_the_book()
        for name in FIRST:
            yield partial(load, f"relbook.{name}")
        for name in self.wanted:
            yield partial(load, name)
        for name in below("relbook.ui.wiring"):
            yield partial(load, name)
        yield partial(load, "relbook.ui.joined")
        while not window.is_joined:
            yield window.join_on
        for name, needs in window.rooms.BY_THEMSELVES.items():
            for needed in needs:
                yield partial(load, f"relbook.{needed}")
                yield from (partial(load, file) for file in below(f"relbook.{needed}") if file not in BY_ACTS)
            yield from window.bringing.portions(window.rooms, name)
        yield partial(load, "relbook.ui.shared.scrim")
        yield self._draw_shadow
        yield self._let_go
        yield gc.freeze  # what is there stays: going through it for garbage held the window for four frames
        yield partial(load, "relbook.ui.thrift")
        yield self._be_thrifty

    def _of_the_book(self) -> Iterator[Step]:
        """Where the picture stood before its book was open."""
        if self._window.early is not None:
            yield from self._window.early.steps()
            yield self._window.join_on

    def _draw_shadow(self) -> None:
        from relbook.ui.shared.scrim import draw_shadow

        draw_shadow(self._window)

    def _be_thrifty(self) -> None:
        from relbook.ui.thrift import Thrift

        Thrift(self._window, self._window.rooms)

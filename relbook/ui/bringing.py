"""A part that is asked for the first time, brought in turns: loaded on a thread, made, and then shown.

What is made or shown in portions (`shared/portions.py`) has a turn for each of them.

To load, to make and to show it at once held the window for up to 110 ms. Whoever presses a key or clicks
meanwhile means what they asked for: it is there before they are heard.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from relbook.ui.shared.later import Later
from relbook.ui.shared.portions import Step, put_off
from relbook.ui.shared.theme import theme

if TYPE_CHECKING:
    from relbook.ui.made import Making

HEARD = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.DragEnter,
    }
)
"""What a window is told of by the system, before anything in it is."""


class Bringing(QObject):
    """Brings one part at a time; another one that is asked for has the first come at once."""

    _loaded = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._steps: list[Callable[[], object]] = []
        self._holders: list[Making] = []  # of the parts that were brought
        self._loading = ""  # a file
        self._busy = False
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._on_next)
        self._loaded.connect(self._on_loaded)
        theme().changing.connect(self.finish)  # who is dressed anew is measured and painted, too

    def bring(self, parts: Making, name: str, act: Callable[[], object]) -> None:
        """Bring a part of these, and then do this with it; at once where nothing is left for later."""
        self._hold(parts)
        self._steps += [partial(parts.make, name), act]  # an act may bring something else
        handle = self._window.windowHandle()
        if Later.at_once or handle is None:
            self.finish()
            return
        handle.installEventFilter(self)
        self._loading = parts.file_of(name)
        Thread(target=self._load, args=(self._loading,)).start()  # the workers may be at something longer

    def portions(self, parts: Making, name: str) -> Iterator[Step]:
        """The turns that making this part takes, for who has it made before anybody asks."""
        self._hold(parts)
        self._steps.append(partial(parts.make, name))
        while self._steps and not self._busy:
            yield self._take_next

    def finish(self) -> None:
        """Do now what is left of it; nothing while a step of it is being done."""
        self._loading = ""
        while self._steps and not self._busy:
            self._take()

    def stop(self) -> None:
        """Bring nothing more of what was asked for; nothing half made is shown."""
        self._loading = ""
        self._steps.clear()
        for holder in self._holders:
            holder.give_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._steps and event.type() in HEARD:
            self.finish()
        return False

    def _hold(self, parts: Making) -> None:
        self._holders = [parts, *(one for one in self._holders if one is not parts)]

    def _take_next(self) -> None:
        if self._steps:  # whoever asked meanwhile had all of it come at once
            self._take()

    def _take(self) -> None:
        step, self._busy = self._steps.pop(0), True
        try:
            with put_off() as portions:
                step()
            self._steps[:0] = portions
        except BaseException:
            self.stop()
            raise
        finally:
            self._busy = False

    def _load(self, file: str) -> None:
        with suppress(Exception):  # what cannot be loaded says so once it is made
            import_module(file)
        with suppress(RuntimeError):  # the window may be gone
            self._loaded.emit(file)

    def _on_loaded(self, file: str) -> None:
        if file == self._loading:
            self._loading = ""
            self._next.start()

    def _on_next(self) -> None:
        if self._steps:
            self._take()
            self._next.start()

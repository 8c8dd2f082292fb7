"""What can be done with a promise, wherever it is shown: each act is one write that can be undone."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from relbook.errors import RelbookError
from relbook.journal.promise import Outcome, Promise
from relbook.store import promises
from relbook.ui.desk import Desk
from relbook.ui.shared import promise_words
from relbook.ui.shared.menu import Menu

if TYPE_CHECKING:
    from relbook.journal.page import Page
    from relbook.store.edit import Edit


class _Settling:
    """What became of a promise, on its way into the book."""

    def __init__(self, promise: Promise, outcome: Outcome, today: date, *, told: bool) -> None:
        self.along: Page | None = None  # the entry it stands in, as it is then
        self._entry_id = promise.entry_id
        self._write = partial(promises.settle, promise.id, outcome, today, told=told)

    def __call__(self) -> Edit:
        edit = self._write()
        if self._entry_id:
            from relbook.store import entries  # a start shows no entry

            with suppress(RelbookError):
                self.along = entries.page(self._entry_id)
        return edit


class PromiseActs(QObject):
    """Keeps, moves, releases; hands on what needs another place: the words, a day, a message."""

    words_asked = Signal(object)  # a Promise: go to where it was written
    move_asked = Signal(object)  # a Promise: ask for another day
    release_asked = Signal(object)
    message_asked = Signal(object)  # a Promise: draft a word to the client

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self._above = parent

    def tick(self, promise: Promise) -> None:
        """Tick a promise, or take the tick back."""
        if promise.open:
            self.settle(promise, Outcome.KEPT, promise_words.kept(promise))
        else:
            self.settle(promise, Outcome.OPEN, self.tr("Promise open again."))

    def settle(self, promise: Promise, outcome: Outcome, label: str, *, told: bool = False) -> None:
        """Say what became of it."""
        today = self.desk.today()
        self.desk.perform_soon(_Settling(promise, outcome, today, told=told), label)

    def release(self, promise: Promise, *, told: bool) -> None:
        """Let it go."""
        self.settle(promise, Outcome.RELEASED, self.tr("Promise released."), told=told)

    def stay(self, promise: Promise) -> None:
        """Keep its day; nobody asks about that day again."""
        self.desk.perform(
            partial(promises.stay, promise.id, self.desk.today()), self.tr("The promise keeps its day.")
        )

    def move(self, promise: Promise, due: date, *, told: bool) -> None:
        """Give it another day."""
        write = partial(promises.move, promise.id, due, day=self.desk.today(), told=told)
        self.desk.perform(write, self.tr("Promise moved."))

    def confirm(self, promise: Promise, due: date | None) -> None:
        """Make an "I'll try" firm."""
        write = partial(promises.confirm, promise.id, due, self.desk.today())
        self.desk.perform(write, self.tr("The promise is firm now."))

    def note_told(self, promise: Promise) -> None:
        """Note that the client was told, or reminded of theirs."""
        today = self.desk.today()
        if promise.mine:
            said = self.tr("Noted that {name} knows.").format(name=promise.client_first)
            self.desk.perform(partial(promises.tell, promise.id, today), said)
        else:
            said = self.tr("Noted that you reminded {name}.").format(name=promise.client_first)
            self.desk.perform(partial(promises.remind, promise.id, today), said)

    def open_menu(self, promise: Promise, where: QPoint) -> None:
        """Show what can be done with it, there."""
        menu = Menu(self._above)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for verb, words in self._choices(promise):
            if not words:
                menu.addSeparator()
            else:
                action = menu.addAction(words)
                action.setData((verb, promise))
        menu.triggered.connect(self._on_chosen)
        menu.popup(where)

    def _choices(self, promise: Promise) -> list[tuple[str, str]]:
        """The verbs of the menu and their words; no words are a line between."""
        name = promise.client_first
        if not promise.open:
            found = [("tick", self.tr("Open again"))]
            if promise.mine:
                found.append(("message", self.tr("Tell {name} what became of it…").format(name=name)))
        elif promise.mine:
            found = [
                ("tick", self.tr("I kept it") + "\t" + self.tr("Space")),
                ("move", self.tr("Move it…") if promise.firm else self.tr("Make it firm…")),
                ("release", self.tr("Release it…")),
                ("message", self.tr("Write to {name} about it…").format(name=name)),
                ("", ""),
                ("break", self.tr("I did not keep it")),
            ]
        else:
            found = [
                ("tick", self.tr("{name} kept it").format(name=name) + "\t" + self.tr("Space")),
                ("message", self.tr("Write a reminder…")),
                ("move", self.tr("Another day…")),
                ("release", self.tr("Let it go…")),
                ("", ""),
                ("break", self.tr("It was not kept")),
            ]
        to_words = (
            self.tr("Go to the words") if promise.entry_id else self.tr("Go to {name}").format(name=name)
        )
        return [*found, ("", ""), ("words", to_words + "\t" + self.tr("Enter"))]

    def _on_chosen(self, action: QAction) -> None:
        verb, promise = action.data()
        match verb:
            case "tick":
                self.tick(promise)
            case "break":
                self.settle(promise, Outcome.BROKEN, self.tr("Noted as not kept."))
            case "move":
                self.move_asked.emit(promise)
            case "release":
                self.release_asked.emit(promise)
            case "message":
                self.message_asked.emit(promise)
            case _:
                self.words_asked.emit(promise)

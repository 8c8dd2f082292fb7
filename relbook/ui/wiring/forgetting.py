"""Showing what is held on somebody, forgetting them, and looking again at former clients."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from relbook.store import emptying
from relbook.ui.parts import Parts

AFTER_MS = 90_000
"""How long after the window came up the bin is looked through, in milliseconds: not while somebody starts."""


class Forgetting(QObject):
    """Opens these sheets for the client in view, and clears the table before somebody is forgotten."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.journey)
        self._parts = parts
        self._then_forget = ""

    def tidy(self) -> None:
        """Let go of what the bin has kept for its sixty days; nobody waits for it."""
        if not self._parts.desk.read_only:
            self._parts.sheets.background.run(emptying.tidy)

    def access_here(self) -> None:
        """Show what is held on the client in view."""
        if self._parts.journey.client_id:
            self._parts.laying.access(self._parts.journey.client_id)

    def forget_here(self) -> None:
        """Forget the client in view."""
        if self._parts.journey.client_id:
            self._parts.laying.forget(self._parts.journey.client_id)

    def on_leaving(self, client_id: str) -> None:
        """Put down what is being written: what saves itself later would bring back who is forgotten."""
        self._let_go(client_id)
        self._parts.doing.shut_page()
        if self._parts.journey.client_id == client_id:
            self._parts.journey.go("today")

    def _let_go(self, client_id: str) -> None:
        """Take away what was typed about them and left at that, out of view by now."""
        if self._parts.rooms.is_made("knowing"):
            knowing = self._parts.rooms.knowing
            knowing.add.forget(client_id)
            if knowing.client_id == client_id:
                knowing.opened.forget()
        if self._parts.sheets.is_made("loop"):
            self._parts.sheets.loop.forget(client_id)

    def on_saving_first(self, client_id: str) -> None:
        """Everything is saved first; then it is asked again."""
        self._then_forget = client_id
        self._parts.laying.access(client_id)

    def on_saved(self) -> None:
        """Go on where one was, once what was to be saved first is put away."""
        client_id, self._then_forget = self._then_forget, ""
        if client_id:
            self._parts.laying.forget(client_id)


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of these sheets."""
    here = Forgetting(parts)
    once = QTimer(parts.sheets.window, singleShot=True, interval=AFTER_MS)
    once.timeout.connect(here.tidy)
    once.start()
    parts.rooms.when_made("former_offer", partial(_offer, parts))
    for name, wire in {"forget": _forget, "access": _access, "former": _former}.items():
        parts.sheets.when_made(name, partial(wire, parts, here))
    return {"access": here.access_here, "forget": here.forget_here, "former": parts.laying.former}


def _offer(parts: Parts) -> None:
    parts.rooms.former_offer.former_asked.connect(parts.laying.former)


def _forget(parts: Parts, here: Forgetting) -> None:
    parts.sheets.forget.leaving.connect(here.on_leaving)
    parts.sheets.forget.access_asked.connect(here.on_saving_first)


def _access(parts: Parts, here: Forgetting) -> None:
    parts.sheets.access.closed.connect(here.on_saved)


def _former(parts: Parts, here: Forgetting) -> None:
    former = parts.sheets.former
    former.access_asked.connect(parts.laying.access)
    former.forget_asked.connect(parts.laying.forget)

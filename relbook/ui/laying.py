"""Laying a sheet over the window: each act makes its sheet when it is done for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from relbook.journal.promise import Promise
from relbook.journal.rituals.review import Review
from relbook.ui.sheets import Sheets

if TYPE_CHECKING:
    from relbook.ui.shared.underway import Walk


class Laying(QObject):
    """Opens the sheet that is asked for, about whom or what it is asked for."""

    def __init__(self, sheets: Sheets) -> None:
        super().__init__()
        self._sheets = sheets

    # -- about the whole book --

    def hold(self, words: str, walk: Walk) -> None:
        """Lay a sheet over everything while much is written."""
        self._sheets.lengthy.hold(words, walk)

    def let_go(self) -> None:
        """Take it away again."""
        self._sheets.lengthy.let_go()

    def find(self) -> None:
        """Find anything."""
        self._sheets.have("palette", "open")

    def bring_in(self) -> None:
        """Bring in notes from elsewhere."""
        self._sheets.have("importing", "open")

    def settings(self) -> None:
        """Everything that can be set."""
        self._sheets.have("preferences", "open")

    def passphrase(self, act: str = "") -> None:
        """The passphrase: to set one, else to change it, or whatever of the two and removing was chosen."""
        self._sheets.have("passphrase", "ask", act or "set")

    def recovery(self) -> None:
        """The recovery sheet."""
        self._sheets.have("recovery", "open")

    def limits(self) -> None:
        """What is safe here, and what is not."""
        self._sheets.have("limits", "open")

    def guide(self) -> None:
        """The guide, and the keys behind a tab."""
        self._sheets.have("keys", "open_guide")

    def keys(self) -> None:
        """Every key."""
        self._sheets.have("keys", "open")

    def own_keys(self) -> None:
        """Keys of one's own."""
        self._sheets.have("rebinding", "open")

    def licences(self) -> None:
        """What others made, and under which terms."""
        self._sheets.have("licences", "open")

    def bin(self) -> None:
        """What was deleted."""
        self._sheets.have("bin", "open")

    def backups(self) -> None:
        """Every backup, and what is in it."""
        self._sheets.have("backups", "open")

    def former(self) -> None:
        """Former clients."""
        self._sheets.have("former", "open")

    def away(self) -> None:
        """Being away oneself."""
        self._sheets.have("away", "open")

    def helped(self) -> None:
        """Whom the writer helped."""
        self._sheets.have("helped", "open")

    def me(self) -> None:
        """The writer's own page."""
        self._sheets.have("me", "open")

    def trip(self) -> None:
        """Who lives where one is going."""
        self._sheets.have("trip", "open")

    def choose(self) -> None:
        """Whom to be near."""
        self._sheets.have("choosing", "open")

    def gathering(self) -> None:
        """Who is asked to what is planned; to plan something, where nothing is."""
        if self._sheets.guests.ahead():
            self._sheets.guests.open()
        else:
            self.plan_gathering()

    def plan_gathering(self) -> None:
        """Plan a gathering, or go on planning it."""
        self._sheets.have("gathering", "begin")

    def letter(self) -> None:
        """The yearly letter."""
        self._sheets.have("letter", "begin")

    def held(self, key: str) -> None:
        """How a gathering was."""
        self._sheets.have("held", "begin", key)

    def review(self, name: str) -> None:
        """Look back on a week, a quarter or a year, from where one was."""
        match Review(name):
            case Review.WEEK:
                self._sheets.have("week", "begin")
            case Review.QUARTER:
                self._sheets.have("quarter", "begin")
            case Review.YEAR:
                self._sheets.have("year", "begin")

    def pack(self, prompt_id: str = "") -> None:
        """Let prompts leave as one file: this one, or all of one's own."""
        self._sheets.have("pack", "ask", prompt_id)

    def bring_pack(self) -> None:
        """Bring a file of prompts in."""
        self._sheets.have("bring_pack", "open")

    # -- about a client --

    def person(self, client_id: str) -> None:
        """What is on file about a client."""
        self._sheets.have("person", "ask", client_id)

    def plan(self, client_id: str) -> None:
        """Plan a talk."""
        self._sheets.have("plan", "ask", client_id)

    def rest(self, client_id: str) -> None:
        """When to be reminded."""
        self._sheets.have("rest", "ask", client_id)

    def merge(self, client_id: str) -> None:
        """Who is the same as this client."""
        self._sheets.have("merge", "ask", client_id)

    def ledger(self, client_id: str) -> None:
        """What lies between this client and the writer; between everybody without one."""
        self._sheets.have("ledger", "ask", client_id)

    def access(self, client_id: str) -> None:
        """Everything that is held on this client."""
        self._sheets.have("access", "ask", client_id)

    def recap(self, client_id: str, entry_id: str = "") -> None:
        """What a client may be told of an entry; of the newest talk, where none is named."""
        self._sheets.have("recap", "ask", client_id, entry_id)

    def forget(self, client_id: str) -> None:
        """Forget this client for good."""
        self._sheets.have("forget", "ask", client_id)

    def part(self, client_id: str) -> None:
        """End the work with this client."""
        self._sheets.have("parting", "begin", client_id)

    # -- about something else --

    def planned(self, meeting_id: str) -> None:
        """Change a planned talk."""
        self._sheets.have("plan", "change", meeting_id)

    def life(self, entry_id: str) -> None:
        """The steps and parts of an entry."""
        self._sheets.have("life", "ask", entry_id)

    def loop(self, entry_id: str) -> None:
        """The four questions after a talk."""
        self._sheets.have("loop", "ask", entry_id)

    def versions(self, entry_id: str) -> None:
        """What an entry said before."""
        self._sheets.have("versions", "ask", entry_id)

    def message(self, promise: Promise) -> None:
        """A word to the client about a promise."""
        self._sheets.have("message", "ask", promise)

    def house(self, house_id: str) -> None:
        """An organisation."""
        self._sheets.have("house", "show_house", house_id)

    def house_named(self, name: str) -> None:
        """An organisation by its name."""
        self._sheets.have("house", "show_named", name)

"""Where the window is, where it was, and how it gets elsewhere."""

from contextlib import nullcontext
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from relbook.errors import MissingError
from relbook.journal.promise import Promise
from relbook.journal.selection import EVERYTHING, INBOX, Selection
from relbook.ui.desk import Desk
from relbook.ui.frame import Frame
from relbook.ui.rooms import Rooms
from relbook.ui.shared.turning import leaving, turn_to
from relbook.ui.travel import Spot, Travel

PLACES = ("today", "insights", "everyone", "prompts", "promises", "inbox")

OWN_ROOMS = ("promises", "prompts", "search", "insights")
"""Places with a room of their own in the middle, over its whole width."""


class Journey(QObject):
    """Turns the window to places, people and entries, and back again."""

    lost = Signal(object)  # a RelbookError: what was to be shown is gone
    turned = Signal()  # a client is in view where none was, or none is any more

    def __init__(self, rooms: Rooms, frame: Frame, desk: Desk) -> None:
        super().__init__()
        self.client_id = ""
        self._rooms, self._frame, self._desk = rooms, frame, desk
        self._travel = Travel()
        rooms.middle.currentChanged.connect(self._on_room)

    @property
    def here(self) -> Spot:
        """The place the window shows."""
        return self._travel.here or Spot("today")

    def turn_to(self, spot: Spot) -> None:
        """Turn to a place, and note it for the way back."""
        self._travel.go(spot)
        self._show(spot)

    def go(self, place: str) -> None:
        """Turn to a place by its name; the insights are about the client in view, else about the last one."""
        about = ""
        if place == "insights":
            shown = self._rooms.insights.client_id if self._rooms.is_made("insights") else ""
            about = self.client_id or shown
        self.turn_to(Spot(place, about))

    def go_client(self, client_id: str) -> None:
        """Turn to a client's page."""
        self.turn_to(Spot("client", client_id))

    def go_journal(self, client_id: str) -> None:
        """Turn to where one writes about a client: their journal, whatever was looked at of them last."""
        self.go_client(client_id)
        self._rooms.timeline.tabs.choose(0)

    def go_tag(self, tag: str) -> None:
        """Turn to all that carries a tag."""
        self.turn_to(Spot("tag", tag))

    def go_search(self, words: str = "", client_id: str = "") -> None:
        """Turn to the search, and look for these words; in one journal, where a client is named."""
        self._travel.go(Spot("search"))
        self._rooms.bring("search", partial(self._search, words, client_id))

    def go_promises(self) -> None:
        """Turn to every open promise."""
        self.go("promises")

    def go_promise(self, promise: Promise) -> None:
        """Turn to the words a promise was made in, else to whom it was made."""
        if promise.entry_id:
            self.show_entry(promise.entry_id)
            self._rooms.timeline.view.point_at(promise.id)
        else:
            self.go_client(promise.client_id)

    def go_old_page(self) -> None:
        """Turn to an entry of about a year ago, or to the newest there is."""
        from relbook.store import entries  # a start shows no entry

        year_ago = self._desk.today() - timedelta(days=365)
        for page in entries.window(Selection(until=year_ago), limit=1) or entries.window(EVERYTHING, limit=1):
            self.show_entry(page.id)

    def show_entry(self, entry_id: str, words: tuple[str, ...] = ()) -> None:
        """Turn to an entry in its client's journal, with the words that were looked for marked."""
        from relbook.store import entries

        try:
            page = entries.page(entry_id)
        except MissingError as error:
            self.lost.emit(error)
            return
        known = [who.id for who in page.clients]
        if self.client_id not in known or not self._rooms.at("timeline"):
            place = "everyone" if page.entry.kind == "reflection" else "inbox"
            spot = Spot("client", known[0]) if known else Spot(place)
            self._travel.go(spot)
            self._show(spot, entry_id, words)
        self._rooms.timeline.show_entry(entry_id, words)

    def show_found(self, client_id: str, entry_id: str, words: str) -> None:
        """Turn to a hit of the search."""
        if entry_id:
            self.show_entry(entry_id, tuple(words.split()))
        else:
            self.go_client(client_id)

    def back(self) -> None:
        """Turn to where the window was before."""
        self._show(self._travel.step(-1) or Spot("today"))

    def forward(self) -> None:
        """Turn to where the window was before going back."""
        spot = self._travel.step(1)
        if spot:
            self._show(spot)

    def previous_client(self) -> None:
        """Turn to the client above in the list."""
        self._step(-1)

    def next_client(self) -> None:
        """Turn to the client below in the list."""
        self._step(1)

    def _step(self, by: int) -> None:
        client_id = self._rooms.side.neighbour(by)
        if client_id:
            self.go_client(client_id)

    def _show(self, spot: Spot, entry_id: str = "", words: tuple[str, ...] = ()) -> None:
        rooms = self._rooms
        before, self.client_id = self.client_id, spot.key if spot.place == "client" else ""
        if bool(before) != bool(self.client_id):
            self.turned.emit()
        rooms.side.show_client(self.client_id)
        rooms.side.mark_place(spot.place)
        selection = {
            "client": Selection(client_id=self.client_id),
            "everyone": EVERYTHING,
            "inbox": INBOX,
            "tag": Selection(tag=spot.key),
        }.get(spot.place)
        if selection is not None:
            rooms.composer.show_client(selection.client_id)
            self._turn_timeline(selection, entry_id, words)
        place = "timeline" if selection else spot.place if spot.place in OWN_ROOMS else "today"
        rooms.bring(place, partial(self._turn, spot, place))

    def _turn_timeline(self, selection: Selection, entry_id: str, words: tuple[str, ...]) -> None:
        """Have the timeline ready for when it comes into view: read once, where the entry stands."""
        timeline = self._rooms.timeline
        anew = selection != timeline.selection or words != timeline.view.card.words
        upto = timeline.ways.upto(selection, entry_id, anew=True) if entry_id and anew else None
        timeline.turn_to(selection, upto=upto, words=words)

    def _turn(self, spot: Spot, place: str) -> None:
        rooms, room = self._rooms, getattr(self._rooms, place)
        self._need_right(room, needed=place not in OWN_ROOMS)  # first: it is laid out once, in its own width
        if spot.place == "insights":
            rooms.insights.show_client(spot.key)  # first: it looks once, when it comes into view
        turn_to(rooms.middle, room)
        if spot.place == "search":
            rooms.search.focus_field()
        self._show_beside()

    def _need_right(self, room: QWidget, *, needed: bool) -> None:
        middle = self._rooms.middle
        with leaving(middle) if middle.currentWidget() is not room else nullcontext():
            self._frame.need_right(needed=needed)

    def _search(self, words: str, client_id: str) -> None:
        self._rooms.side.mark_place("search")
        self._need_right(self._rooms.search, needed=False)
        turn_to(self._rooms.middle, self._rooms.search)
        self._rooms.search.open_with(words, client_id)
        self._rooms.search.focus_field()

    def _show_beside(self) -> None:
        """What stands at the right is about the same client, or the day."""
        rooms = self._rooms
        for name in ("reflection", "signals"):
            if rooms.is_made(name):
                getattr(rooms, name).show_client(self.client_id)
        for name in ("gesture", "kindness", "care"):
            if rooms.is_made(name):
                getattr(rooms, name).setVisible(not self.client_id)
        self._frame.close_drawer()

    def _on_room(self) -> None:
        self._frame.need_right(needed=not self._rooms.at(*OWN_ROOMS))

"""What is the writer's own: people helped, small extras, being away, and a quiet word after keeping."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from relbook.errors import MissingError
from relbook.journal.entry import Kind
from relbook.journal.page import Page
from relbook.store import entries, own_time
from relbook.ui.parts import Parts


class OwnTime(QObject):
    """Says beside "Kept." what only the writer's own rules know, and opens the writer's own sheets."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.news)
        self._parts = parts

    def on_kept(self, entry_id: str) -> None:
        """Say, once an entry is kept, that there were enough extras, or that the hour was quiet."""
        try:
            said = self._said(entries.page(entry_id))
        except MissingError:
            return
        toast = self._parts.news.toast
        if said:
            toast.say(f"{toast.words.text()} {said}".strip())

    def show_extras(self) -> None:
        """Open the ideas for the client in view."""
        self._parts.sheets.extras.ask(self._parts.journey.client_id)

    def write(self, client_id: str, kind: str, text: str = "") -> None:
        """Open the composer for a note of this kind; anybody's without a client."""
        if client_id:
            self._parts.doing.note_talk(client_id, kind)
            self._parts.rooms.composer.add_line(text)
        else:
            self._parts.sheets.quick.open_for("", kind, text)

    def _said(self, page: Page) -> str:
        if page.entry.kind == Kind.EXTRA:
            enough = (self._parts.sheets.extras.enough(who) for who in page.clients)
            said = next(filter(None, enough), "")
            if said:
                return said
        return self.tr("Written outside your hours.") if own_time.is_quiet(self._parts.desk.now()) else ""


def join(parts: Parts) -> None:
    """Lay the wires of the writer's own sheets."""
    rooms, sheets, journey = parts.rooms, parts.sheets, parts.journey
    own = OwnTime(parts)
    rooms.composer.kept.connect(own.on_kept)
    sheets.quick.kept.connect(own.on_kept)
    sheets.helped.entry_chosen.connect(journey.show_entry)
    sheets.helped.write_asked.connect(own.write)
    sheets.extras.write_asked.connect(own.write)
    sheets.away.client_chosen.connect(journey.go_client)
    sheets.preferences.own_time.away_asked.connect(sheets.away.open)
    rooms.insights.helped_asked.connect(sheets.helped.open)


def acts(parts: Parts) -> dict[str, Callable[[], object]]:
    """What the actions of the writer's own sheets do."""
    own = OwnTime(parts)
    sheets = parts.sheets
    return {"helped": sheets.helped.open, "extras": own.show_extras, "away": sheets.away.open}

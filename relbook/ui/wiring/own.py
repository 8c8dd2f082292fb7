"""What is the writer's own: people helped, small extras, being away, and a quiet word after keeping."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from relbook.journal.entry import Kind
from relbook.journal.page import Page
from relbook.store import own_time
from relbook.ui.parts import Parts


class OwnTime(QObject):
    """Says beside "Kept." what only the writer's own rules know."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.news)
        self._parts = parts

    def on_written(self, page: Page) -> None:
        """Say, once an entry is kept, that there were enough extras, or that the hour was quiet."""
        said = self._said(page)
        toast = self._parts.news.toast
        if said:
            toast.say(f"{toast.words.text()} {said}".strip())

    def show_extras(self) -> None:
        """Open the ideas for the client in view."""
        self._parts.sheets.have("extras", "ask", self._parts.journey.client_id)

    def _said(self, page: Page) -> str:
        if page.entry.kind == Kind.EXTRA:
            enough = (self._parts.sheets.extras.enough(who) for who in page.clients)
            said = next(filter(None, enough), "")
            if said:
                return said
        return self.tr("Written outside your hours.") if own_time.is_quiet(self._parts.desk.now()) else ""


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of the writer's own sheets."""
    own, laying = OwnTime(parts), parts.laying
    parts.news.written.connect(own.on_written)
    parts.rooms.when_made("insights", partial(_insights, parts))
    wires = {"helped": _helped, "me": _me, "extras": _extras, "away": _away, "preferences": _settings}
    for name, wire in wires.items():
        parts.sheets.when_made(name, partial(wire, parts))
    return {
        "me": laying.me,
        "helped": laying.helped,
        "extras": own.show_extras,
        "away": laying.away,
        "trip": laying.trip,
    }


def _insights(parts: Parts) -> None:
    parts.rooms.insights.helped_asked.connect(parts.laying.helped)


def _helped(parts: Parts) -> None:
    parts.sheets.helped.entry_chosen.connect(parts.journey.show_entry)
    parts.sheets.helped.write_asked.connect(parts.doing.write_about)


def _me(parts: Parts) -> None:
    parts.sheets.me.entry_chosen.connect(parts.journey.show_entry)
    parts.sheets.me.write_asked.connect(parts.doing.write_about)


def _extras(parts: Parts) -> None:
    parts.sheets.extras.write_asked.connect(parts.doing.write_about)


def _away(parts: Parts) -> None:
    parts.sheets.away.client_chosen.connect(parts.journey.go_client)


def _settings(parts: Parts) -> None:
    parts.sheets.preferences.own_time.away_asked.connect(parts.laying.away)

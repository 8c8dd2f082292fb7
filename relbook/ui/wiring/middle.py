"""The other rooms in the middle, and the way between them."""

from collections.abc import Callable
from functools import partial

from relbook.ui.journey import PLACES
from relbook.ui.parts import Parts


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of the search, and name the way to each place."""
    journey, rooms = parts.journey, parts.rooms
    rooms.when_made("search", partial(_search, parts))
    rooms.when_made("index_anew", partial(_index_anew, parts))
    journey.lost.connect(parts.news.on_failed)
    places: dict[str, Callable[[], object]] = {place: partial(journey.go, place) for place in PLACES}
    return places | {
        "back": journey.back,
        "forward": journey.forward,
        "next_hit": rooms.act("search", "next_hit"),
        "previous_hit": rooms.act("search", "previous_hit"),
    }


def _search(parts: Parts) -> None:
    search, anew, journey = parts.rooms.search, parts.rooms.index_anew, parts.journey
    search.entry_chosen.connect(journey.show_found)
    search.closed.connect(journey.back)
    anew.began.connect(search.begin_anew)
    anew.over.connect(search.end_anew)
    if anew.walk is not None:
        search.begin_anew(anew.walk)


def _index_anew(parts: Parts) -> None:
    parts.rooms.index_anew.start()

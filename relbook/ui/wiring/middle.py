"""The other rooms in the middle, and the way between them."""

from collections.abc import Callable
from functools import partial

from relbook.ui.journey import PLACES
from relbook.ui.parts import Parts


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of the search, and name the way to each place."""
    journey, search = parts.journey, parts.rooms.search
    search.entry_chosen.connect(journey.show_found)
    search.closed.connect(journey.back)
    anew = parts.rooms.index_anew
    anew.began.connect(search.begin_anew)
    anew.over.connect(search.end_anew)
    anew.start()
    journey.lost.connect(parts.news.on_failed)
    places: dict[str, Callable[[], object]] = {place: partial(journey.go, place) for place in PLACES}
    return places | {
        "back": journey.back,
        "forward": journey.forward,
        "next_hit": search.next_hit,
        "previous_hit": search.previous_hit,
    }

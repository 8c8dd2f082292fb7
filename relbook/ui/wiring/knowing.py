"""What is known about a client: to the words it came from and back."""

from collections.abc import Callable
from functools import partial

from relbook.ui.parts import Parts


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires between what is known and the journal it was learned in."""
    parts.rooms.when_made("timeline", partial(_knowing, parts))
    return {"know": parts.doing.add_fact}


def _knowing(parts: Parts) -> None:
    knowing, timeline = parts.rooms.knowing, parts.rooms.timeline
    knowing.source_chosen.connect(timeline.show_source)
    timeline.fact_chosen.connect(knowing.show_fact)

"""The wires: which signal of one room leads to which act, and what each action does.

A module for each part of the window. `join` lays its wires and says what its actions do, by their
names in `ui/actions.py`. A part is joined once it is made (`Making.when_made`).
"""

from collections.abc import Callable, Iterator
from importlib import import_module

from relbook.ui.parts import Parts

PLACES = (
    "call",
    "sides",
    "timeline",
    "middle",
    "spelling",
    "sheets",
    "book",
    "backups",
    "own",
    "lives",
    "promises",
    "signals",
    "insights",
    "afterwards",
    "knowing",
    "library",
    "today",
    "choosing",
    "parting",
    "gathering",
    "letter",
    "reminders",
    "reviews",
    "passphrase",
    "printing",
    "meeting_mode",
    "recap",
    "forgetting",
    "unkept",
    "soundness",
)
"""The modules, in the order in which their wires are laid; each is loaded when its turn comes."""


def join(parts: Parts) -> Iterator[dict[str, Callable[[], object]]]:
    """Lay every wire, a module at a time, and say what its actions do."""
    for place in PLACES:
        yield import_module(f"{__name__}.{place}").join(parts)

"""The yearly letter: where it is offered, and what follows once it is noted who got it."""

from collections.abc import Callable
from functools import partial

from relbook.ui.parts import Parts


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of the letter."""
    parts.rooms.when_made("letter_offer", partial(_offer, parts))
    parts.sheets.when_made("letter", partial(_letter, parts))
    return {"letter": parts.laying.letter}


def _offer(parts: Parts) -> None:
    parts.rooms.letter_offer.letter_asked.connect(parts.laying.letter)


def _letter(parts: Parts) -> None:
    parts.sheets.letter.finished.connect(parts.journey.show_entry)
    parts.sheets.letter.closed.connect(parts.rooms.letter_offer.look_again)  # it may have been begun

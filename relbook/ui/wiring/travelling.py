"""Being in another town: the sheet that says who is there."""

from collections.abc import Callable

from relbook.ui.parts import Parts


def join(parts: Parts) -> None:
    """Nothing leads away from the trip: it opens, and it closes."""


def acts(parts: Parts) -> dict[str, Callable[[], object]]:
    """What the action of the trip does."""
    return {"trip": parts.sheets.trip.open}

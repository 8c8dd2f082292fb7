"""Where the window has been: back and forward, as in a book with two ribbons."""

from relbook.journal.frozen import frozen


@frozen
class Spot:
    """A place of the window: "client", "today", "everyone", ...; `key` says whose or which."""

    place: str
    key: str = ""


MOST = 500
"""How many spots are remembered: a day of work goes to fewer, and nobody goes back further."""


class Travel:
    """The spots visited, and where among them the window is."""

    def __init__(self) -> None:
        self._spots: list[Spot] = []
        self._at = -1

    @property
    def here(self) -> Spot | None:
        return self._spots[self._at] if self._spots else None

    def go(self, spot: Spot) -> None:
        """Note a new spot; what lay ahead is forgotten, and what lay very far behind."""
        if spot != self.here:
            self._spots = [*self._spots[: self._at + 1], spot][-MOST:]
            self._at = len(self._spots) - 1

    def step(self, by: int) -> Spot | None:
        """Go back or forward, if there is anywhere to go."""
        if not 0 <= self._at + by < len(self._spots):
            return None
        self._at += by
        return self._spots[self._at]

"""Where the window has been: back and forward, as in a book with two ribbons."""

from relbook.journal.frozen import frozen


@frozen
class Spot:
    """A place of the window: "client", "today", "everyone", ...; `key` says whose or which."""

    place: str
    key: str = ""


class Travel:
    """The spots visited, and where among them the window is."""

    def __init__(self) -> None:
        self._spots: list[Spot] = []
        self._at = -1

    @property
    def here(self) -> Spot | None:
        return self._spots[self._at] if self._spots else None

    def go(self, spot: Spot) -> None:
        """Note a new spot; what lay ahead is forgotten."""
        if spot != self.here:
            self._spots[self._at + 1 :] = [spot]
            self._at += 1

    def step(self, by: int) -> Spot | None:
        """Go back or forward, if there is anywhere to go."""
        if not 0 <= self._at + by < len(self._spots):
            return None
        self._at += by
        return self._spots[self._at]

"""Where a text on paper may be cut between two pages."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from relbook.ui.shared.press import DOTS

Row = tuple[float, float, bool]
"""Top and bottom of a line, in dots, and whether it has to stay with the next."""


def slices(tall: float, rows: Iterable[Row], room: float, page: float) -> Iterator[tuple[float, float]]:
    """Where to cut, in points: the first piece fits `room`, every other a page; no line is cut.

    An empty first piece means that nothing fits into `room`. `rows` are only asked where the text,
    `tall` points high, does not fit.
    """
    if tall <= room:
        yield 0.0, tall
        return
    breaks = _breaks(rows)
    start, limit = 0.0, room
    while breaks and start < breaks[-1]:
        fits = bisect_right(breaks, start + limit)  # a long text has thousands of pages and of lines
        if fits and breaks[fits - 1] > start:
            end = breaks[fits - 1]
        elif limit < page:
            end = start  # nothing fits here: begin on a page of its own
        else:
            end = min(start + page, breaks[-1])  # one row higher than a page is cut
        yield start, end
        start, limit = end, page


def stays(number: int, count: int) -> bool:
    """Whether a line of so many stays with the next: none of a longer paragraph stands by itself."""
    return count > 3 and number in {0, count - 2}


def _breaks(rows: Iterable[Row]) -> list[float]:
    """The lower ends of lines that no other line crosses and that head nothing, in points."""
    ordered = sorted(rows)
    found, reach = [], 0.0
    for number, (_, bottom, heads) in enumerate(ordered):
        reach = max(reach, bottom)
        last = number + 1 == len(ordered)
        if last or (not heads and ordered[number + 1][0] >= reach - 1):
            found.append(reach)
    return [place / DOTS for place in found]

"""Taking in an entry that has just been written, without a question."""

from collections.abc import Sequence
from datetime import date

from relbook.journal.page import Page
from relbook.journal.selection import EVERYTHING, Selection
from relbook.journal.stream import Aside, Row, place_of, woven
from relbook.ui.shared.rows import Rows
from relbook.ui.timeline.further import month_of


class Taking(Rows[Row]):
    """The part of a timeline that one entry comes into."""

    def __init__(self) -> None:
        super().__init__()
        self.selection: Selection = EVERYTHING
        self._pages: list[Page] = []
        self._asides: list[Aside] = []
        self._upper: int | None = None  # entries from this place on are not shown yet
        self._older = False
        self._months: dict[date, int] = {}

    @property
    def pages(self) -> Sequence[Page]:
        """The entries among the rows."""
        return self._pages

    def take_in(self, page: Page) -> bool:
        """Show an entry that has just come above the others, or stands as it is now where it stood.

        Says whether that is all there is to do at once; what stands between the entries is read by
        the next `look`.
        """
        place, shown = page.entry.place, self.row_of(page.id)
        if shown >= 0:
            if place_of(self._values[shown]) != place:
                return False
            self._pages = [page if one.id == page.id else one for one in self._pages]
        elif self._upper is None and self._holds(page) and all(place > place_of(one) for one in self._values):
            self._pages.insert(0, page)
        else:
            return False
        month = month_of(page.entry.day)
        if shown < 0 and month in self._months:
            self._months[month] += 1
        rows = woven(self._pages, self._asides, self._low, self._upper)
        self._count(rows)
        self.show(rows)
        return True

    def take_out(self, key: str) -> bool:
        """Show an entry no more; says whether that is all there is to do at once, as of one that comes."""
        page = next((one for one in self._pages if one.id == key), None)
        if page is None or len(self._pages) == 1:
            return False
        self._pages = [one for one in self._pages if one is not page]
        month = month_of(page.entry.day)
        if month in self._months:
            self._months[month] -= 1
        self.show(woven(self._pages, self._asides, self._low, self._upper))
        return True

    def _count(self, rows: Sequence[Row]) -> None:
        """Count the months these rows lie in."""
        raise NotImplementedError

    def _holds(self, page: Page) -> bool:
        """Whether an entry is one of these: of everybody's, or of a whole client's."""
        if self._whole:
            return self.selection.client_id in {who.id for who in page.clients}
        return self.selection == EVERYTHING

    @property
    def _whole(self) -> bool:
        """Whether it is all of one client, so that there is a between."""
        selection = self.selection
        return bool(selection.client_id) and selection == Selection(client_id=selection.client_id)

    @property
    def _low(self) -> int | None:
        return self._pages[-1].entry.place if self._older and self._pages else None

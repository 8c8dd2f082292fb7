"""What narrows a search, as values."""

from datetime import date, timedelta
from enum import StrEnum

from relbook.journal.frozen import frozen
from relbook.journal.selection import Selection

HALF_YEAR = timedelta(days=183)


class Since(StrEnum):
    """How far back to look."""

    EVER = "any time"
    HALF_YEAR = "last 6 months"
    YEAR = "this year"


@frozen
class Filters:
    """Whose entries, of what kind, from when, under which tag, with promises or not."""

    client_id: str = ""
    kind: str = ""
    since: Since = Since.EVER
    tag: str = ""
    promises: bool = False

    def first_day(self, today: date) -> date | None:
        """The first day that counts."""
        days = {Since.HALF_YEAR: today - HALF_YEAR, Since.YEAR: date(today.year, 1, 1)}
        return days.get(self.since)

    def selection(self, words: str, today: date) -> Selection:
        """The question in the words of the store."""
        return Selection(
            client_id=self.client_id,
            kinds=(self.kind,) if self.kind else (),
            tag=self.tag,
            since=self.first_day(today),
            words=words,
            promises=self.promises,
        )


NO_FILTERS = Filters()

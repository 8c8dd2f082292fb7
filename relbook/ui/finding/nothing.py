"""When nothing was found, or nothing asked yet."""

from dataclasses import replace

from relbook.journal.entry import short
from relbook.ui.finding.filters import NO_FILTERS, Filters, Since
from relbook.ui.shared.empty import EmptyPage
from relbook.ui.shared.figures import so_many_entries

SHOWN = 40
"""How much of the words is repeated, in characters."""


class NothingFound(EmptyPage):
    """Says where was looked, and where else one could."""

    def __init__(self) -> None:
        super().__init__("binoculars-light", "honey")
        self._filters = NO_FILTERS
        self._words = ""
        self._asked = False
        self._count = -1
        self.one.setAccessibleName(self.tr("Search all years"))
        self.other.setAccessibleName(self.tr("Clear filters"))

    def show_for(self, words: str, filters: Filters, *, asked: bool) -> None:
        """Speak about these words and filters."""
        self._words, self._filters, self._asked = words, filters, asked
        self._say()

    def say_looked_through(self, count: int) -> None:
        """So many entries were looked through."""
        self._count = count
        self._say()

    def all_years(self, filters: Filters) -> Filters:
        """The same filters without a beginning."""
        return replace(filters, since=Since.EVER)

    def _say(self) -> None:
        if not self._asked:
            self.say(
                self.tr("What are you looking for?"),
                self.tr("Every word of every entry, promise, fact and question can be found here."),
            )
            self.offer("", "")
            return
        words = short(self._words, SHOWN)
        heading = self.tr("No entry says “{words}”").format(words=words)
        self.say(heading if words else self.tr("No entry is like that"), self._looked())
        dated = self._filters.since is not Since.EVER
        self.offer(
            self.tr("Search all years") if dated else "",
            self.tr("Clear filters") if self._filters != NO_FILTERS else "",
        )

    def _looked(self) -> str:
        if self._count < 0:
            return ""
        where = {
            Since.EVER: self.tr("Searched {entries}, promises and facts."),
            Since.HALF_YEAR: self.tr(
                "Searched {entries}, promises and facts of the last 6 months. Older notes may know more."
            ),
            Since.YEAR: self.tr(
                "Searched {entries}, promises and facts of this year. Older notes may know more."
            ),
        }
        return where[self._filters.since].format(entries=so_many_entries(self._count))

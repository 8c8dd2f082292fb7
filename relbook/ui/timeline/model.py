"""A window on a timeline: what has been scrolled to, and no more."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Qt

from relbook.journal.lives.parts import SIDES
from relbook.journal.page import Page
from relbook.journal.promise import Dueness
from relbook.journal.selection import EVERYTHING, Selection
from relbook.store import entries
from relbook.ui.shared import feelings, living, wording
from relbook.ui.shared.rows import Index, Rows

FIRST = 16
"""How many entries fill the tallest window; more come when they are scrolled to."""

MORE = 30


class TimelineModel(Rows[Page]):
    """The entries of a selection, latest first, as far as they have been looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.selection: Selection = EVERYTHING
        self.today = date.min
        self._upper: int | None = None  # entries from this place on are not shown yet
        self._older = False
        self._months: dict[date, int] = {}

    def turn_to(self, selection: Selection, today: date, *, upto: int | None = None) -> None:
        """Show another selection, from its newest entry or from the one at the place `upto`."""
        self.selection, self.today = selection, today
        self._upper = None if upto is None else upto + 1
        self._months = {}
        found = entries.window(selection, self._upper, FIRST)
        self._older = len(found) == FIRST
        self._count(found)
        self.beginResetModel()
        self._values = list(found)
        self.endResetModel()

    def look(self, today: date) -> None:
        """Show the same again, as it is now."""
        self.today = today
        self._months = {}
        wanted = max(FIRST, len(self._values))
        found = entries.window(self.selection, self._upper, wanted + 1)
        self._older = len(found) > wanted
        self._count(found)
        self.show(found[:wanted] if self._older else found)

    @property
    def newer(self) -> bool:
        """Whether there are entries above the first one shown."""
        return self._upper is not None

    def fetch_newer(self) -> int:
        """Take in the entries above the first; says how many came."""
        if self._upper is None or not self._values:
            return 0
        found = entries.window_after(self.selection, self._values[0].entry.place, MORE)
        self._upper = found[0].entry.place + 1 if len(found) == MORE else None
        self._count(found)
        if found:
            self.beginInsertRows(QModelIndex(), 0, len(found) - 1)
            self._values[:0] = found
            self.endInsertRows()
        return len(found)

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return not parent.isValid() and self._older

    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008
        if not self._older or not self._values:
            return
        found = entries.window(self.selection, self._values[-1].entry.place, MORE)
        self._older = len(found) == MORE
        self._count(found)
        if found:
            first = len(self._values)
            self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
            self._values.extend(found)
            self.endInsertRows()

    def opens_month(self, row: int) -> bool:
        """Whether the entry in this row is the first of its month."""
        day = self._values[row].entry.day
        return row == 0 or _month(self._values[row - 1].entry.day) != _month(day)

    def in_month(self, row: int) -> int:
        """How many entries the month of this row has."""
        return self._months.get(_month(self._values[row].entry.day), 0)

    def _count(self, found: Sequence[Page]) -> None:
        """Count the months these entries lie in, each once: painting must not have to ask."""
        for month in {_month(page.entry.day) for page in found} - set(self._months):
            self._months[month] = entries.count_in_month(self.selection, month)

    def text(self, value: Page, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return value.entry.heading
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(value)
        return None

    def _spoken(self, page: Page) -> str:
        """One sentence for a screen reader (design section 10)."""
        entry = page.entry
        parts = [
            f"{wording.day_with_weekday(entry.day, self.today)}, {wording.kind(entry.kind)}: {entry.heading}."
        ]
        if said := living.line(entry, page.life, self.today):
            parts.append(f"{said}.")
        if said := feelings.beside(page):
            parts.append(f"{said}.")
        parts += [f"{living.side(side)}: {text}" for side in SIDES if (text := page.life.part(side).strip())]
        standing = [promise.dueness(self.today) for promise in page.promises]
        due = sum(state in (Dueness.TODAY, Dueness.OVERDUE) for state in standing)
        if due:
            parts.append(self.tr("{count} promises due.").format(count=due))
        if page.files:
            parts.append(self.tr("{count} files.").format(count=len(page.files)))
        return " ".join(parts)


def _month(day: date) -> date:
    return day.replace(day=1)

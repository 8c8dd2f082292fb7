"""A window on a timeline: what has been scrolled to, and no more."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QModelIndex, Qt

from relbook.journal.lives.parts import SIDES
from relbook.journal.page import Page
from relbook.journal.promise import Dueness
from relbook.journal.rhythm import rhythm_days
from relbook.journal.selection import Selection
from relbook.journal.stream import Chapter, Row, Silence, day_of, place_of, woven
from relbook.store import clients, entries, stream
from relbook.ui.shared import feelings, living, wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.rows import Index
from relbook.ui.timeline import sayings
from relbook.ui.timeline.further import MORE, Further, Next, counted, further, heard, month_of
from relbook.ui.timeline.taking import Taking

FIRST = 8
"""How many entries fill most windows; more come at once where there is room, and when they are near."""

DENSE = 40
"""How many fill it when each takes one line."""


class TimelineModel(Taking):
    """The entries of a selection, latest first, as far as they have been looked at.

    Between the entries of a whole client stands what has no entry; a row also knows which chapter
    and which silence it stands under.
    """

    def __init__(self) -> None:
        super().__init__()
        self.today = date.min
        self.first = FIRST
        self.chapters: list[Chapter] = []
        self.rhythm: int | None = None
        self._silences: dict[int, Silence] = {}
        self._lasting: Silence | None = None
        self._ahead: dict[bool, Further] = {}  # read already, not among the rows yet: newer ones, others
        self._turn = 0  # how often what is shown was read anew

    def turn_to(
        self, selection: Selection, now: datetime, *, upto: int | None = None, within: bool = False
    ) -> None:
        """Show another selection, from its newest entry or from the one at the place `upto`.

        `within` says that it is the same as before, with nothing written since: what stands between
        its entries is then known.
        """
        within = within and selection == self.selection and now.date() == self.today
        self.selection, self.today = selection, now.date()
        self._upper = None if upto is None else upto + 1
        months = self._months if within else {}
        self._begin(entries.window(selection, self._upper, self.first), self.first)
        self._months |= months
        if not within:
            self._read_beside(now)
        rows = self._woven()
        self.beginResetModel()
        self._values = rows
        self.endResetModel()

    def look(self, now: datetime) -> None:
        """Show the same again, as it is now."""
        self.today = now.date()
        self._read_again()
        self._read_beside(now)
        self.show(self._woven())

    def look_at_pages(self) -> None:
        """Show the same entries again, as they are now, with what stood between them."""
        self._read_again()
        self.show(self._woven())

    def look_between(self, now: datetime) -> None:
        """Show what stands between these entries, as it is now."""
        self.today = now.date()
        self._read_beside(now)
        self.show(self._woven())

    def _read_again(self) -> None:
        wanted = max(self.first, len(self._pages))
        found = entries.window(self.selection, self._upper, wanted + 1)
        self._begin(found[:wanted], wanted)
        self._older = len(found) > wanted

    def _begin(self, found: Sequence[Page], wanted: int) -> None:
        self._pages, self._older = list(found), len(found) == wanted
        self._ahead, self._months, self._turn = {}, {}, self._turn + 1

    @property
    def newer(self) -> bool:
        """Whether there are entries above the first one shown."""
        return self._upper is not None

    def fetch_newer(self) -> int:
        """Take in what stands above the first row; says how many rows came."""
        low = self._upper
        if low is None or not self._pages:
            return 0
        found = self.read_ahead(newer=True)
        self._upper = found[0].entry.place + 1 if len(found) == MORE else None
        self._pages[:0] = found
        rows = self._taken(found, low, self._upper, newer=True)
        if rows:
            self.beginInsertRows(QModelIndex(), 0, len(rows) - 1)
            self._values[:0] = rows
            self.endInsertRows()
        return len(rows)

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return not parent.isValid() and self._older

    def next(self, *, newer: bool = False) -> Next | None:
        """What is to be read next, below or above; None where nothing is there or it was read already."""
        here = self._upper if newer else self._older
        if not here or not self._pages or newer in self._ahead:
            return None
        place, known = self._upper - 1 if newer and self._upper else self._low or 0, frozenset(self._months)
        return Next(self._turn, self.selection, place, newer, self.today, self.rhythm, known)

    def take_ahead(self, found: Further) -> None:
        """Hold what was read, unless something else is wanted by now."""
        if found.asked == self.next(newer=found.asked.newer):
            self._ahead[found.asked.newer] = found

    def read_ahead(self, *, newer: bool = False) -> Sequence[Page]:
        """The entries that come next, read now where they are not yet."""
        if asked := self.next(newer=newer):
            self._ahead[newer] = further(asked)
        return self._ahead[newer].pages if newer in self._ahead else ()

    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008
        if not self._older or not self._pages:
            return
        high, found = self._pages[-1].entry.place, self.read_ahead()
        self._older = len(found) == MORE
        self._pages.extend(found)
        rows, first = self._taken(found, self._low, high, newer=False), len(self._values)
        if rows:
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._values.extend(rows)
            self.endInsertRows()

    def _taken(self, found: Sequence[Page], low: int | None, high: int | None, *, newer: bool) -> list[Row]:
        """The rows of what was read ahead, with what it says of silences and months."""
        read = self._ahead.pop(newer)
        self._lasting = read.lasting or self._lasting
        self._silences |= read.silences
        self._months |= read.months
        return woven(found, self._asides, low, high)

    def page(self, row: int) -> Page | None:
        """The entry in a row; None for what has none."""
        return value if isinstance(value := self._values[row], Page) else None

    def opens_month(self, row: int) -> bool:
        """Whether this row is the first of its month."""
        here, above = day_of(self._values[row]), day_of(self._values[max(0, row - 1)])
        return row == 0 or here.month != above.month or here.year != above.year

    def in_month(self, row: int) -> int:
        """How many entries the month of this row has."""
        return self._months.get(self._month_of(row), 0)

    def chapter_above(self, row: int) -> Chapter | None:
        """The chapter that a row is the first of."""
        if not self.chapters:
            return None
        here = self._chapter_of(row)
        return here if row == 0 or self._chapter_of(row - 1) != here else None

    def silence_above(self, row: int) -> Silence | None:
        """The silence that followed the talk in this row; above the first row, the one that lasts."""
        if row == 0 and self._lasting is not None:
            return self._lasting
        page = self.page(row)
        return self._silences.get(page.entry.place) if page else None

    def _woven(self) -> list[Row]:
        span = self._low, self._upper
        self._lasting, self._silences = heard(self.selection.client_id, *span, self.today, self.rhythm)
        rows = woven(self._pages, self._asides, *span)
        self._count(rows)
        return rows

    def _read_beside(self, now: datetime) -> None:
        client_id = self.selection.client_id
        self._asides, self.chapters, self.rhythm = [], [], None
        client = clients.some([client_id]).get(client_id) if self._whole else None
        if client is not None:
            self._asides = stream.beside(client_id, now)
            self.chapters = stream.chapters(client_id)
            self.rhythm = rhythm_days(client, clients.circle_rules())

    def _month_of(self, row: int) -> date:
        return month_of(day_of(self._values[row]))

    def _chapter_of(self, row: int) -> Chapter | None:
        place = place_of(self._values[row])
        found = next((chapter for chapter in self.chapters if chapter.holds(place)), None)
        return found or (self.chapters[-1] if not self.chapters[-1].entry_id else None)

    def _count(self, rows: Sequence[Row]) -> None:
        """Count the months these rows lie in, each once: painting must not have to ask."""
        months = {month_of(day_of(row)) for row in rows if isinstance(row, Page)}
        self._months |= counted(self.selection, months - set(self._months))

    def text(self, value: Row, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return value.entry.heading if isinstance(value, Page) else sayings.aside(value, self.today)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(value)
        return None

    def _spoken(self, value: Row) -> str:
        """One sentence for a screen reader (design section 10), after what the row stands under."""
        row = self.row_of(value.id)
        over = [sayings.chapter(chapter, self.today)] if (chapter := self.chapter_above(row)) else []
        if silence := self.silence_above(row):
            over.append(f"{sayings.silence(silence)}.")
        if isinstance(value, Page):
            return " ".join((*over, self._spoken_entry(value)))
        day = wording.day_with_weekday(value.day, self.today)
        return " ".join((*over, f"{day}: {sayings.aside(value, self.today)}."))

    def _spoken_entry(self, page: Page) -> str:
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
            words = self.tr("1 promise due.") if due == 1 else self.tr("{count} promises due.")
            parts.append(words.format(count=figure(due)))
        if files := len(page.files):
            words = self.tr("1 file.") if files == 1 else self.tr("{count} files.")
            parts.append(words.format(count=figure(files)))
        return " ".join(parts)

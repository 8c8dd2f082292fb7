"""The entries measured lately, and how high those before them were."""

from collections import OrderedDict
from datetime import date

from relbook.journal.page import Page
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tokens import tokens
from relbook.ui.shared.veil import veil
from relbook.ui.timeline.layout import FOLD, Laid, Layout

KEPT = 40
"""How many measured entries are kept, with their documents (85 kB each): some screens of them."""

AT_REST = 8
"""How many of them where nothing has moved for a moment: those in view, and what comes next."""

HEIGHTS = 5_000
"""Of how many the height is remembered."""

LETTER = 0.45
"""How wide a letter is, of the height of its type."""

ROUND = 2
"""How many lines the head of an entry and what stands below its words take, for a guess."""

How = tuple[object, ...]


class Layouts:
    """The same entry, width and look are measured once; a height outlives its measures."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, tuple[Page, How, Laid]] = OrderedDict()
        self._heights: dict[str, tuple[Page, How, float]] = {}

    def of(
        self,
        page: Page,
        width: float,
        today: date,
        *,
        here: str | None,
        unfolded: bool,
        words: tuple[str, ...],
    ) -> Laid:
        """The measures of an entry.

        `here` is the client whose page it stands on, empty for the Inbox; None where each entry
        says whose it is.
        """
        how = _how(width, today, here, words, unfolded=unfolded)
        paper = theme().paper
        found = self._kept.get(page.id)
        if found is not None and found[1] == (*how, paper) and _same(found[0], page):
            self._kept.move_to_end(page.id)
            return found[2]
        laid = Layout(page, width, today, words).lay(here, unfolded=unfolded)
        self._kept[page.id] = page, (*how, paper), laid
        self._kept.move_to_end(page.id)
        self._thin(KEPT)
        if len(self._heights) >= HEIGHTS:
            self._heights.clear()
        self._heights[page.id] = page, how, laid.height
        return laid

    def height(
        self,
        page: Page,
        width: float,
        today: date,
        *,
        here: str | None,
        unfolded: bool,
        words: tuple[str, ...],
    ) -> float:
        """How high an entry is: a list asks for all its rows whenever one comes or goes."""
        found = self._heights.get(page.id)
        how = _how(width, today, here, words, unfolded=unfolded)
        if found is not None and found[1] == how and _same(found[0], page):
            return found[2]
        return self.of(page, width, today, here=here, unfolded=unfolded, words=words).height

    def knows(
        self,
        page: Page,
        width: float,
        today: date,
        *,
        here: str | None,
        unfolded: bool,
        words: tuple[str, ...],
    ) -> bool:
        """Whether an entry was measured so already."""
        found = self._heights.get(page.id)
        return found is not None and found[1] == _how(width, today, here, words, unfolded=unfolded)

    def rough(self, page: Page, width: float) -> float:
        """How high an entry was when it was measured last, at whatever width; where it never was, a guess."""
        found = self._heights.get(page.id)
        return found[2] if found is not None and _same(found[0], page) else _guessed(page, width)

    def rest(self) -> None:
        """Let go of what was scrolled past: Qt keeps 47 bytes a letter of what it has laid out."""
        self._thin(AT_REST)

    def _thin(self, many: int) -> None:
        while len(self._kept) > many:
            self._kept.popitem(last=False)

    def forget(self) -> None:
        """Measure everything anew, but for how high it is: that no light and no colour changes."""
        self._kept.clear()
        if veil().on:  # others may have other names now
            self._heights.clear()


def _guessed(page: Page, width: float) -> float:
    """How high an entry may be, by its letters: its head, its lines until it folds, and what is below."""
    look = theme()
    letters = min(width, look.px(tokens().measure)) / (look.font("read").pixelSize() * LETTER)
    lines = sum(1 + int(len(line) / letters) for line in page.entry.body.splitlines() if line)
    return look.line("read") * (min(lines, FOLD) + ROUND)


def _how(width: float, today: date, here: str | None, words: tuple[str, ...], *, unfolded: bool) -> How:
    look = theme()
    return (round(width), today, here, unfolded, words, look.zoom, look.reading, veil().on)


def _same(one: Page, other: Page) -> bool:
    return one is other or one == other

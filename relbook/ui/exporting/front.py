"""What stands before the entries of a book on paper: title, contents by month, who it is about."""

from collections.abc import Mapping

from relbook.exports import said
from relbook.exports.tongue import Tongue
from relbook.journal.book import Book, Portrait, of_each
from relbook.journal.visible import visible
from relbook.ui.exporting.leaf import Leaf
from relbook.ui.exporting.plain import prose
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr
from relbook.ui.shared.press import DOTS, GREY, MARGIN, Face, broken, font

COLUMNS = 2

ASIDE = 90
"""How far in it is said what is known of a client, in points; before it stands its head."""


class Front:
    """The parts of a book that come first."""

    def __init__(self, book: Book, entries: int, tongue: Tongue) -> None:
        self._book = book
        self._of = of_each(book)
        self._entries = entries
        self._tongue = tongue

    def title(self, leaf: Leaf) -> None:
        """Whose notes these are, how many, and of which day."""
        people = self._book.portraits
        name = visible(people[0].client.name) if len(people) == 1 else "relbook"
        right = leaf.width - MARGIN
        leaf.y += 10
        leaf.y += leaf.ink.paragraph(name, MARGIN, leaf.y, right - MARGIN, Face.TITLE, 22, 27, most=3) - 9
        day = wording.day_full(self._book.asked_on)
        count = tr("1 entry") if self._entries == 1 else tr("{count} entries, newest first")
        line = f"{count.format(count=figure(self._entries))}. {day}."
        leaf.ink.line(line, MARGIN, leaf.y, Face.SANS, 10, color=GREY)
        if stayed := self._stayed():
            leaf.y += 14
            leaf.ink.line(stayed, MARGIN, leaf.y, Face.SANS, 10, color=GREY)
        leaf.y += 12
        leaf.ink.rule(MARGIN, leaf.y, right, thick=1, color=GREY)
        leaf.y += 24

    def _stayed(self) -> str:
        """What stayed in the book, so that whoever keeps the paper knows that it is not all."""
        held = self._book.withheld
        if not held.entries and not held.lines:
            return ""
        one, many = tr("1 private entry"), tr("{count} private entries").format(count=figure(held.entries))
        entries = (one if held.entries == 1 else many) if held.entries else ""
        one, many = tr("1 line told in confidence"), tr("{count} lines told in confidence")
        lines = (one if held.lines == 1 else many.format(count=figure(held.lines))) if held.lines else ""
        return tr("Not in here: {parts}.").format(parts=", ".join(filter(None, (entries, lines))))

    def contents(self, leaf: Leaf, months: Mapping[str, int], counts: Mapping[str, int]) -> None:
        """Every month with its first page, in two columns."""
        leaf.ink.line(tr("Contents"), MARGIN, leaf.y, Face.SANS_BOLD, 11)
        leaf.y += 18
        width = (leaf.width - 2 * MARGIN - 30) / COLUMNS
        names = list(months)
        while names:
            rows = max(1, min(int(leaf.room // 15), (len(names) + 1) // COLUMNS))
            for column in range(COLUMNS):
                x = MARGIN + column * (width + 30)
                for row, month in enumerate(names[column * rows : (column + 1) * rows]):
                    y = leaf.y + row * 15
                    wide = leaf.ink.place(month, x, y, Face.SANS, 10, to=f"month {month}")
                    leaf.ink.line(figure(counts.get(month, 0)), x + wide + 6, y, Face.SANS, 9.2, color=GREY)
                    leaf.ink.line(str(months[month]), 0, y, Face.SANS, 10, right=x + width)
            leaf.y += 15 * min(rows, len(names)) + 10
            names = names[rows * COLUMNS :]
            if names:
                leaf.begin()

    def portrait(self, leaf: Leaf, portrait: Portrait) -> None:
        """Who a client is, and what stands in no entry below; the same as in every form that is read."""
        rows = said.about(portrait, self._of(portrait.client.id), self._tongue, self._entries)
        about = visible(portrait.client.about).strip()
        if not rows and not about:
            return
        if len(self._book.portraits) > 1:
            leaf.need(60)
            leaf.y += 12
            leaf.ink.line(visible(portrait.client.name), MARGIN, leaf.y, Face.SANS_BOLD, 11)
            leaf.y += 16
        if about:
            leaf.y -= 10
            leaf.prose(prose(about, leaf.width - 2 * MARGIN), MARGIN)
            leaf.y += 14
        for head, those in rows:
            for number, line in enumerate(those):
                self._row(leaf, "" if number else head, line)

    def _row(self, leaf: Leaf, head: str, line: str) -> None:
        """A head in the margin and what it is about beside it, however long."""
        room = leaf.width - 2 * MARGIN - ASIDE
        for number, words in enumerate(broken(line, font(Face.SANS, 10), room * DOTS)):
            leaf.need(15)
            if head and not number:
                leaf.ink.line(head, MARGIN, leaf.y, Face.SANS, 9.6, color=GREY, room=ASIDE - 6)
            leaf.ink.line(words, MARGIN + ASIDE, leaf.y, Face.SANS, 10)
            leaf.y += 13.4
        leaf.y += 2

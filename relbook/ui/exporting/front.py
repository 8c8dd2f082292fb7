"""What stands before the entries of a book on paper: title, contents by month, who it is about."""

from collections.abc import Iterator, Mapping

from relbook.journal.book import Book, Portrait
from relbook.journal.fact import Standing
from relbook.journal.visible import visible
from relbook.ui.exporting.leaf import Leaf
from relbook.ui.exporting.plain import prose
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr
from relbook.ui.shared.press import GREY, MARGIN, Face

COLUMNS = 2


class Front:
    """The parts of a book that come first."""

    def __init__(self, book: Book, entries: int) -> None:
        self._book = book
        self._entries = entries

    def title(self, leaf: Leaf) -> None:
        """Whose notes these are, how many, and of which day."""
        people = self._book.portraits
        name = visible(people[0].client.name) if len(people) == 1 else "relbook"
        right = leaf.width - MARGIN
        leaf.y += 10
        leaf.y += leaf.ink.paragraph(name, MARGIN, leaf.y, right - MARGIN, Face.TITLE, 22, 27, most=3) - 9
        day = wording.day_full(self._book.asked_on)
        count = tr("1 entry") if self._entries == 1 else tr("{count} entries, newest first")
        said = f"{count.format(count=figure(self._entries))}. {day}."
        leaf.ink.line(said, MARGIN, leaf.y, Face.SANS, 10, color=GREY)
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
        """Who a client is, what is known of them, and what no entry says about promises."""
        lines = [*_person(portrait), *self._known(portrait.client.id)]
        about = visible(portrait.client.about).strip()
        if not lines and not about:
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
        for head, said in lines:
            leaf.need(15)
            leaf.ink.line(head, MARGIN, leaf.y, Face.SANS, 9.6, color=GREY, room=84)
            room = leaf.width - 2 * MARGIN - 90
            leaf.y += leaf.ink.paragraph(
                visible(said), MARGIN + 90, leaf.y, room, Face.SANS, 10, 13.4, most=6
            )
            leaf.y += 2

    def _known(self, client_id: str) -> Iterator[tuple[str, str]]:
        today = self._book.asked_on
        for fact in self._book.facts:
            if fact.client_id == client_id and fact.standing is not Standing.CLOSED:
                yield wording.fact(fact.kind), f"{fact.text} ({wording.day_short(fact.as_of, today)})"
        for promise in self._book.promises:
            if promise.client_id == client_id and promise.open and not promise.entry_id:
                who = tr("You promised") if promise.mine else tr("Promised you")
                yield who, f"{promise.text} ({wording.due(promise, today)})"


def _person(portrait: Portrait) -> Iterator[tuple[str, str]]:
    client = portrait.client
    circle = wording.circle(client.circle) if client.circle else ""
    yield from (
        (head, said)
        for head, said in (
            (tr("Work"), ", ".join(filter(None, (client.role, client.company, client.town)))),
            (tr("Circle"), circle),
        )
        if said
    )
    yield from ((tr("Reached by"), point.value) for point in portrait.points)
    for day in portrait.days:
        yield tr("Day"), f"{day.label}: {wording.day_of_year(day.month, day.day)}"

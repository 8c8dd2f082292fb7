"""What every page to be read says in words of ours, in English: heads, promises, what was learned."""

from collections.abc import Iterator
from datetime import date

from relbook.exports import sheets
from relbook.exports.voice import Voice
from relbook.journal.book import Book, Portrait
from relbook.journal.fact import Fact, Standing
from relbook.journal.frozen import frozen
from relbook.journal.page import Page
from relbook.journal.promise import Dueness, Promise, in_order
from relbook.journal.syntax import shown_body
from relbook.journal.visible import visible

VOICE = Voice()
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""English whatever the system speaks: the words around are, too."""

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
DUE = frozenset({Dueness.TODAY, Dueness.OVERDUE})


@frozen
class Promised:
    """A promise on a line: its box, whose it is, what it is, how it stands, and whether it is due."""

    box: str
    who: str
    text: str
    stands: str
    due: bool


@frozen
class Span:
    """How many entries there are, and the days of the first and the last."""

    count: int = 0
    first: date | None = None
    last: date | None = None

    def with_day(self, day: date) -> "Span":
        """One entry more, of this day."""
        return Span(self.count + 1, min(self.first or day, day), max(self.last or day, day))


def long_day(day: date) -> str:
    """A day in full.

    >>> long_day(date(2026, 11, 5))
    '5 November 2026'
    """
    return f"{day.day} {month(day)}"


def month(day: date) -> str:
    """The month of a day.

    >>> month(date(2026, 11, 5))
    'November 2026'
    """
    return f"{MONTHS[day.month - 1]} {day.year}"


def title(book: Book) -> str:
    """Whose notes these are; the program's name where they are about several."""
    return visible(book.portraits[0].client.name) if len(book.portraits) == 1 else "relbook"


def beneath(book: Book, span: Span) -> str:
    """The line below the title: how many entries of which days, and when they were taken along."""
    entries = "1 entry" if span.count == 1 else f"{span.count:,} entries"
    if span.first and span.last and span.first != span.last:
        entries += f", {long_day(span.first)} to {long_day(span.last)}"
    elif span.first:
        entries += f", {long_day(span.first)}"
    return f"{entries}. Taken from relbook on {long_day(book.asked_on)}."


def stayed(book: Book) -> str:
    """What stayed in the book; nothing where everything left.

    It is counted only, so that whoever keeps the page knows that it is not all.
    """
    held = book.withheld
    private = "1 private entry" if held.entries == 1 else f"{held.entries:,} private entries"
    lines = "1 line told in confidence" if held.lines == 1 else f"{held.lines:,} lines told in confidence"
    parts = [said for count, said in ((held.entries, private), (held.lines, lines)) if count]
    if not parts:
        return ""
    return f"{' and '.join(parts)} {'stays' if held.entries + held.lines == 1 else 'stay'} in the book."


def when(page: Page) -> str:
    """The line above an entry: day, time, kind, length, people."""
    entry = page.entry
    clock = f"{entry.at:%H:%M}" if entry.at else ""
    minutes = f"{entry.minutes} min" if entry.minutes else ""
    names = ", ".join(visible(who.name) for who in page.clients)
    day = f"{DAYS[entry.day.weekday()]} {long_day(entry.day)}"
    return " · ".join(filter(None, (day, clock, visible(entry.kind), minutes, names)))


def heading(page: Page) -> str:
    """The entry's title; where it has none, its opening words name it in the contents only."""
    return visible(page.entry.title)


def body(page: Page, book: Book) -> str:
    """The text below the title, without the lines that are said on their own."""
    return shown_body(page.entry.body, book.asked_on)


def promised(promise: Promise, today: date) -> Promised:
    """A promise as one line; round boxes are the other side's."""
    open_box, full_box = ("☐", "☑") if promise.mine else ("○", "●")
    who = "You" if promise.mine else visible(promise.client_first) or "They"
    stands = VOICE.due(promise, today)
    if promise.settled and not promise.open:
        stands = f"{stands}, {VOICE.day(promise.settled, today)}"
    text = " ".join(visible(promise.text).split())
    return Promised(open_box if promise.open else full_box, who, text, stands, promise.dueness(today) in DUE)


def tail(page: Page, drawn: frozenset[str] = frozenset()) -> Iterator[str]:
    """What stands below an entry: what was learned and asked, its parts, files and tags."""
    yield from (f"{VOICE.fact(fact.kind)}: {_flat(fact.text)}" for fact in page.facts)
    yield from (f"To ask: {_flat(one.text)}" for one in page.questions)
    yield from (f"{name.capitalize()}: {_flat(text)}" for name, text in page.life.parts if text.strip())
    yield from (f"{step.value.capitalize()}: {long_day(day)}" for step, day in page.life.steps)
    if files := [visible(file.name) for file in page.files if file.name not in drawn]:
        yield f"Files: {', '.join(files)}"
    if page.tags:
        yield " ".join(f"#{visible(tag)}" for tag in page.tags)


def about(portrait: Portrait, book: Book) -> list[tuple[str, list[str]]]:
    """Who a client is: heads, each with its lines."""
    client = portrait.client
    mine = client.id
    promises = in_order([one for one in book.promises if one.client_id == mine and not one.entry_id])
    pairs = (
        ("Work", sheets.work(portrait) or [_line(client.role, client.company)]),
        ("Town", [client.town]),
        ("Circle", [client.circle.value if client.circle else ""]),
        ("Rhythm", [f"every {client.rhythm_days} days" if client.rhythm_days else ""]),
        ("Reached by", [point.value for point in portrait.points]),
        ("Days", [f"{day.day} {MONTHS[day.month - 1]}, {day.label}" for day in portrait.days]),
        ("Fields", sheets.fields(portrait)),
        ("Known", [_fact(one, book) for one in book.facts if one.client_id == mine and _stands(one)]),
        ("To ask", [one.text for one in book.questions if one.client_id == mine and not one.asked]),
        ("Promises", [_promise(promised(one, book.asked_on)) for one in promises]),
    )
    shown = ((head, [_flat(line) for line in lines if line.strip()]) for head, lines in pairs)
    return [(head, lines) for head, lines in shown if lines]


def _stands(fact: Fact) -> bool:
    return fact.standing is not Standing.CLOSED


def _fact(fact: Fact, book: Book) -> str:
    return f"{VOICE.fact(fact.kind)}: {fact.text} ({VOICE.day(fact.as_of, book.asked_on)})"


def _promise(one: Promised) -> str:
    return f"{one.box} {one.who}: {one.text} ({one.stands})"


def _line(*parts: str) -> str:
    return ", ".join(filter(None, parts))


def _flat(text: str) -> str:
    return " ".join(visible(text).split())

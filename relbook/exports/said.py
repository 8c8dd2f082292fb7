"""What every page to be read says in words of ours: heads, promises, what was learned."""

from collections.abc import Iterator
from datetime import date

from relbook.exports import sheets
from relbook.exports.tongue import Tongue
from relbook.journal.book import Book, Portrait
from relbook.journal.fact import Fact, Standing
from relbook.journal.frozen import frozen
from relbook.journal.page import Page
from relbook.journal.promise import Dueness, Promise, in_order
from relbook.journal.syntax import shown_body
from relbook.journal.visible import visible

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


def title(book: Book) -> str:
    """Whose notes these are; the program's name where they are about several."""
    return visible(book.portraits[0].client.name) if len(book.portraits) == 1 else "relbook"


def beneath(book: Book, span: Span, tongue: Tongue) -> str:
    """The line below the title: how many entries of which days, and when they were taken along."""
    entries = tongue.many("entry", span.count)
    if span.first and span.last and span.first != span.last:
        first, last = tongue.day(span.first), tongue.day(span.last)
        entries = tongue.say("entries of days", entries=entries, first=first, last=last)
    elif span.first:
        entries = tongue.say("entries of day", entries=entries, day=tongue.day(span.first))
    return tongue.say("taken", entries=entries, day=tongue.day(book.asked_on))


def when(page: Page, tongue: Tongue) -> str:
    """The line above an entry: day, time, kind, length, people."""
    entry = page.entry
    clock = tongue.clock(entry.at) if entry.at else ""
    minutes = tongue.length(entry.minutes) if entry.minutes else ""
    names = ", ".join(visible(who.name) for who in page.clients)
    day = tongue.day_with_weekday(entry.day)
    return " · ".join(filter(None, (day, clock, visible(tongue.kind(entry.kind)), minutes, names)))


def heading(page: Page) -> str:
    """The entry's title, or the question it answers; its opening words name it in the contents only."""
    return visible(page.entry.title or " ".join(page.entry.question.split()))


def body(page: Page, book: Book) -> str:
    """The text below the title, without the lines that are said on their own."""
    return shown_body(page.entry.body, book.asked_on, drawn=bool(page.clients), gist=True)


def promised(promise: Promise, today: date, tongue: Tongue) -> Promised:
    """A promise as one line; round boxes are the other side's."""
    open_box, full_box = ("☐", "☑") if promise.mine else ("○", "●")
    who = tongue.words("you") if promise.mine else visible(promise.client_first) or tongue.words("they")
    stands = tongue.stands(promise, today)
    text = " ".join(visible(promise.text).split())
    return Promised(open_box if promise.open else full_box, who, text, stands, promise.dueness(today) in DUE)


def tail(page: Page, tongue: Tongue, drawn: frozenset[str] = frozenset()) -> Iterator[str]:
    """What stands below an entry: what was learned and asked, its parts, files and tags."""
    first = page.clients[0].first if page.clients else tongue.words("they")
    said = [(tongue.words("answers"), page.entry.question)] if page.entry.title else []
    said += [(tongue.fact(fact.kind), fact.text) for fact in page.facts]
    said += [(tongue.words("to ask"), one.text) for one in page.questions]
    said += [(tongue.part(name, first), text) for name, text in page.life.parts]
    said += [(tongue.step(step), tongue.day(day)) for step, day in page.life.steps]
    if files := [file.name for file in page.files if file.name not in drawn]:
        said.append((tongue.words("files"), ", ".join(files)))
    yield from (tongue.say("head", head=head, text=_flat(text)) for head, text in said if text.strip())
    if page.tags:
        yield " ".join(f"#{visible(tag)}" for tag in page.tags)


def about(portrait: Portrait, book: Book, tongue: Tongue, entries: int) -> list[tuple[str, list[str]]]:
    """Who a client is: heads, each with its lines. Promises of entries stand with these, if any follow."""
    client, today = portrait.client, book.asked_on
    mine = client.id
    promised_here = [one for one in book.promises if one.client_id == mine]
    promises = in_order([one for one in promised_here if not (entries and one.entry_id)])
    planned = [one for one in book.meetings if any(who.id == mine for who in one.clients)]
    pairs = (
        ("work", sheets.work(portrait, tongue) or [_line(client.role, client.company)]),
        ("town", [client.town]),
        ("circle", [tongue.circle(client.circle) if client.circle else ""]),
        ("rhythm", [tongue.rhythm(client.rhythm_days) if client.rhythm_days else ""]),
        ("reached", [point.value for point in portrait.points]),
        ("days", [f"{tongue.day_of_year(day.month, day.day)}, {day.label}" for day in portrait.days]),
        ("fields", sheets.fields(portrait)),
        (
            "known",
            [_fact(one, today, tongue) for one in book.facts if one.client_id == mine and _stands(one)],
        ),
        ("to ask", [one.text for one in book.questions if one.client_id == mine and not one.asked]),
        ("promises", [_promise(promised(one, today, tongue)) for one in promises]),
        ("planned", [f"{tongue.day(one.day)}, {one.title or tongue.kind(one.kind)}" for one in planned]),
    )
    shown = ((tongue.words(key), [_flat(line) for line in lines if line.strip()]) for key, lines in pairs)
    return [(head, lines) for head, lines in shown if lines]


def _stands(fact: Fact) -> bool:
    return fact.standing is not Standing.CLOSED


def _fact(fact: Fact, today: date, tongue: Tongue) -> str:
    said = f"{fact.text} ({tongue.day_short(fact.as_of, today)})"
    return tongue.say("head", head=tongue.fact(fact.kind), text=said)


def _promise(one: Promised) -> str:
    return f"{one.box} {one.who}: {one.text} ({one.stands})"


def _line(*parts: str) -> str:
    return ", ".join(filter(None, parts))


def _flat(text: str) -> str:
    return " ".join(visible(text).split())

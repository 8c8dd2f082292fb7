"""Tables for spreadsheets: clients, entries and promises, a CSV each.

| file | a row | its columns |
| --- | --- | --- |
| `clients.csv` | a client | who they are; where a cell holds several, ` ::: ` stands between |
| `entries.csv` | an entry | when, with whom, what kind; `text` as it was typed, line ends within quotes |
| `promises.csv` | a promise, either way | `whose` is mine or theirs; `entry` is the `id` of its entry |

A name may be that of several: `keys` are the `id` of each of `people`, `tie keys` of everybody in `ties`,
`key` is that of a promise's `client`. `field kinds` say of each of `fields` what it takes, and its name.
RFC 4180 with a byte order mark, as Excel wants it. Days are `2026-05-04`, clocks `14:30`. A cell that a
spreadsheet would reckon with has an apostrophe before it. Characters that act instead of saying
something are shown as symbols. What has no column (versions, settings, the rows behind all this) is in
the lossless JSON.
"""

from collections.abc import Iterable, Iterator

from relbook.exports import order, sheets
from relbook.exports.cells import MARK, row
from relbook.journal.book import Book, Portrait
from relbook.journal.page import Page
from relbook.journal.promise import Promise
from relbook.journal.several import joined
from relbook.journal.tiers import leaving

_CLIENT = (
    *("id", "name", "called", "alias", "pronouns", "being", "state", "circle", "rhythm", "closeness"),
    *("company", "role", "town", "zone", "since", "away", "archived", "mail", "phone", "address", "link"),
    *("dates", "work", "ties", "tie keys", "fields", "field kinds", "about"),
)
_ENTRY = (
    *("id", "date", "time", "zone", "kind", "people", "keys", "tags", "title", "text", "duration"),
    *("channel", "initiated", "energy", "tier", "pinned", "landmark", "prompt", "question"),
    *("parts", "steps", "files"),
)
_PROMISE = ("id", "client", "key", "whose", "text", "made", "due", "firm", "outcome", "settled", "entry")

TOGETHER = 64
"""How many rows are written at a time."""

Table = tuple[str, Iterator[str]]
"""A file name and its rows, some at a time."""


def folder(book: Book) -> Iterator[Table]:
    """The three tables; entries are read while they are written."""
    book = leaving(book)
    yield "clients.csv", _table(_CLIENT, map(_plain, map(_client, book.portraits)))
    yield "entries.csv", _table(_ENTRY, map(_entry, book.pages))
    names = {portrait.client.id: portrait.client.name for portrait in book.portraits}
    promised = (_plain(_promise(one, names.get(one.client_id, ""))) for one in book.promises)
    yield "promises.csv", _table(_PROMISE, promised)


def _table(columns: tuple[str, ...], rows: Iterable[Iterable[str | int]]) -> Iterator[str]:
    """The head and the rows, many to a piece: each piece is hashed and written by itself."""
    waiting = [MARK + row(columns)]
    for cells in rows:
        waiting.append(row(cells))
        if len(waiting) == TOGETHER:
            yield "".join(waiting)
            waiting.clear()
    yield "".join(waiting)


def _plain(cells: Iterable[object]) -> list[str | int]:
    return [value if type(value) is str else _cell(value) for value in cells]


def _cell(value: object) -> str | int:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, int):
        return value
    if isinstance(value, list | tuple):
        return joined([str(one) for one in value])
    return str(value)


def _client(portrait: Portrait) -> tuple[object, ...]:
    client = portrait.client
    reach = {
        kind: [point.value for point in portrait.points if point.kind == kind]
        for kind in ("mail", "phone", "address", "link")
    }
    return (
        *(client.id, client.name, client.called, client.alias, client.pronouns, client.being.value),
        *(client.state.value, client.circle.value if client.circle else "", client.rhythm_days),
        *(client.closeness.value, client.company, client.role, client.town, client.zone, client.since),
        *(client.away_until, client.archived, *reach.values(), [sheets.yearly(day) for day in portrait.days]),
        *(sheets.work(portrait), sheets.ties(portrait)),
        [link.other(client.id).id for link in order.ties(portrait.links)],
        *(sheets.fields(portrait), [f"{one.field.kind.value} {one.field.name}" for one in portrait.values]),
        client.about,
    )


def _entry(page: Page) -> tuple[str | int, ...]:
    """Made as it is written, for of these there are most."""
    entry, life = page.entry, page.life
    minutes, energy = entry.minutes, entry.energy
    return (
        *(entry.id, entry.day.isoformat(), entry.at.isoformat("minutes") if entry.at else "", entry.zone),
        *(
            entry.kind,
            joined([who.name for who in page.clients]),
            joined([who.id for who in page.clients]),
        ),
        *(joined(page.tags), entry.heading),
        *(
            entry.text,
            "" if minutes is None else minutes,
            entry.channel,
            entry.initiated.value if entry.initiated else "",
        ),
        *(
            "" if energy is None else energy,
            entry.tier.value,
            "yes" if entry.pinned else "",
            "yes" if entry.landmark else "",
        ),
        entry.prompt,
        entry.question,
        joined([f"{name}: {text}" for name, text in life.parts if text]) if life.parts else "",
        joined([f"{step.value}: {day}" for step, day in life.steps]) if life.steps else "",
        joined([file.name for file in page.files]) if page.files else "",
    )


def _promise(promise: Promise, name: str) -> tuple[object, ...]:
    return (
        *(promise.id, name, promise.client_id, "mine" if promise.mine else "theirs", promise.text),
        *(promise.made, promise.due),
        *("yes" if promise.firm else "no", promise.outcome.value, promise.settled, promise.entry_id),
    )

"""Address cards for any address book: vCard 4.0 (RFC 6350, RFC 9554).

| of a client | in the card |
| --- | --- |
| key | `UID` |
| name, what they are | `FN`, `N`; `KIND` is individual or org |
| called, pronouns | `NICKNAME`, `PRONOUNS` |
| company, role | `ORG`, `TITLE` |
| mail, phone, link | `EMAIL`, `TEL`, `URL`, with `TYPE` or an `X-ABLabel` where it says more |
| address, town | `ADR`: an address in one line is its street; a town alone is its locality |
| zone | `TZ` |
| birthday, anniversary, more | `BDAY`, `ANNIVERSARY`, `X-ABDATE` with its label, the year or none |
| about | `NOTE` |

Circle, rhythm, alias and what is known of somebody are the writer's own and go into no address book.
"""

import re
from collections.abc import Iterable, Iterator
from uuid import UUID

from relbook import __version__
from relbook.journal.book import Book, Portrait
from relbook.journal.client import Being, ContactPoint
from relbook.journal.meeting import ImportantDate
from relbook.journal.tiers import leaving
from relbook.journal.visible import visible

WIDEST = 75
"""How long a line may be, in bytes without its end (RFC 6350, section 3.2)."""

_TYPES = ("work", "home", "cell", "fax", "pager")
_PROPERTY = {"mail": "EMAIL", "phone": "TEL", "link": "URL"}
_ESCAPED = re.compile(r"[\\,;\n]")


def cards(book: Book) -> Iterator[str]:
    """A card for each client of the book."""
    for portrait in leaving(book).portraits:
        yield "".join(folded(line) for line in _lines(portrait))


def folded(line: str) -> str:
    r"""A line cut where it grows too long, never within a letter, with its end.

    >>> folded("NOTE:" + "x" * 72)
    'NOTE:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\n xx\r\n'
    """
    parts, room, begin, size = [], WIDEST, 0, 0
    for at, letter in enumerate(line):
        wide = len(letter.encode())
        if size + wide > room:
            parts.append(line[begin:at])
            begin, size, room = at, 0, WIDEST - 1
        size += wide
    return "\r\n ".join((*parts, line[begin:])) + "\r\n"


def _lines(portrait: Portrait) -> Iterator[str]:
    client = portrait.client
    firm = client.being is Being.ORGANISATION
    yield from ("BEGIN:VCARD", "VERSION:4.0", f"PRODID:-//relbook//relbook {__version__}//EN")
    yield f"UID:urn:uuid:{UUID(client.id)}"
    yield f"KIND:{'org' if firm else 'individual'}"
    yield f"FN:{_text(client.name)}"
    if not firm:
        given, _, family = client.name.rpartition(" ")
        yield f"N:{_text(family if given else '')};{_text(given or family)};;;"
    company = client.name if firm else client.company
    plain = (
        ("NICKNAME", client.called),
        ("PRONOUNS", client.pronouns),
        ("ORG", company),
        ("TITLE", client.role),
        ("TZ", client.zone),
        ("NOTE", client.about),
    )
    yield from (f"{name}:{_text(said)}" for name, said in plain if said.strip())
    yield from _reached(portrait.points, client.town)
    yield from _days(portrait.days)
    yield "END:VCARD"


def _reached(points: Iterable[ContactPoint], town: str) -> Iterator[str]:
    for number, point in enumerate(points, 1):
        value = f";;{_text(point.value)};;;;" if point.kind == "address" else _text(point.value)
        name = "ADR" if point.kind == "address" else _PROPERTY.get(point.kind, "")
        if not name:
            continue
        types = [word for word in _TYPES if word in point.label.lower().split()]
        if types and " ".join(types) == point.label.lower():
            yield f"{name};TYPE={','.join(types)}:{value}"
        elif point.label:
            yield f"reach{number}.{name}:{value}"
            yield f"reach{number}.X-ABLabel:{_text(point.label)}"
        else:
            yield f"{name}:{value}"
    if town:
        yield f"ADR:;;;{_text(town)};;;"


def _days(days: Iterable[ImportantDate]) -> Iterator[str]:
    said: set[str] = set()
    for number, day in enumerate(days, 1):
        when = f"{day.year:04}{day.month:02}{day.day:02}" if day.year else f"--{day.month:02}{day.day:02}"
        name = {"birthday": "BDAY", "anniversary": "ANNIVERSARY"}.get(day.label.lower(), "")
        if name and name not in said:  # a card has one of each
            said.add(name)
            yield f"{name}:{when}"
        else:
            yield f"day{number}.X-ABDATE:{when}"
            yield f"day{number}.X-ABLabel:{_text(day.label or 'date')}"


def _text(words: str) -> str:
    """A value as text: marks and line ends behind a backslash, nothing that acts on a reader's screen."""
    plain = visible(words.replace("\r\n", "\n").replace("\r", "\n"))
    return _ESCAPED.sub(lambda found: r"\n" if found[0] == "\n" else f"\\{found[0]}", plain)

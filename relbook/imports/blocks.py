"""A calendar file cut into its parts: each event, task, note and time zone as it stands there.

Nothing but where a part begins and ends is looked at, so that a file of 100,000 events is cut in a
moment and each is taken apart when its turn comes. One that was never ended ends where the next begins.
"""

import re
from collections.abc import Iterator

from relbook.imports.intake import RECORDS_LIMIT, Fault, RefusedError
from relbook.imports.vlines import as_octets, properties
from relbook.journal.frozen import frozen

KINDS = ("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VAVAILABILITY", "VTIMEZONE")
"""The parts a calendar has; a calendar itself is only the cover around them."""

FIRST = re.compile(rb"\s*BEGIN[ \t]*:[ \t]*(?:VCALENDAR|VALARM|" + "|".join(KINDS).encode() + rb")\b", re.I)
"""How a calendar file begins."""

_EDGE = re.compile(
    rb"^(BEGIN|END)[ \t]*:[ \t]*(VCALENDAR|" + "|".join(KINDS).encode() + rb")[ \t]*$", re.I | re.M
)
_COVER = 64 * 1024


@frozen
class Block:
    """One part: `number` counts the records of the file from 1, `cover` the calendars around them from 0."""

    kind: str
    raw: bytes
    number: int
    cover: int


@frozen
class Cover:
    """What a calendar says of everything in it: what it is for, and the zone of whoever keeps it."""

    method: str = ""
    zone: str = ""


def plain(content: bytes) -> bytes:
    """A file with one way of ending lines."""
    return as_octets(content).replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def blocks(content: bytes) -> Iterator[Block]:
    """The parts of a file with plain line ends, in order.

    Raises:
        RefusedError: There are more than `RECORDS_LIMIT`.
    """
    kind, start, number, cover = "", 0, 0, -1
    for edge in _EDGE.finditer(content):
        begins, name = edge[1].upper() == b"BEGIN", edge[2].decode().upper()
        if name == "VCALENDAR":
            cover += begins
        if kind and (begins or name in (kind, "VCALENDAR")):
            end = edge.start() if begins or name != kind else edge.end()
            yield Block(kind, content[start:end].strip(b"\n") + b"\n", number, max(0, cover))
            kind = ""
        if begins and name != "VCALENDAR":
            kind, start, number = name, edge.start(), number + (name != "VTIMEZONE")
        if number > RECORDS_LIMIT:
            raise RefusedError(Fault.TOO_LARGE)
    if kind:
        yield Block(kind, content[start:], number, max(0, cover))


def covers(content: bytes) -> list[Cover]:
    """What each calendar of a file with plain line ends says above its first part; at least one."""
    edges = [*_EDGE.finditer(content)]
    found = []
    for at, edge in enumerate(edges):
        if edge[0].upper().startswith(b"BEGIN") and edge[2].upper() == b"VCALENDAR":
            end = edges[at + 1].start() if at + 1 < len(edges) else len(content)
            said = content[edge.start() : min(end, edge.end() + _COVER)]
            lines = {line.name: line.text for line in properties(said)}
            found.append(Cover(lines.get("METHOD", "").upper(), lines.get("X-WR-TIMEZONE", "")))
    return found or [Cover()]

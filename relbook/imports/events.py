"""One event of a calendar, taken apart: when, what, where, and who will be there."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

from relbook.imports.clocks import Moment, Zones, lasts
from relbook.imports.intake import FIELD_LIMIT
from relbook.imports.vlines import Property, properties, split, unescape
from relbook.journal.frozen import frozen
from relbook.journal.key import is_key
from relbook.journal.parcel import Contact

LONGEST = 500
"""The longest title or place that is taken, in characters."""

MOST = 2_000
"""How many days out of turn, or left out, a series may name."""

_BY_HAND = frozenset(
    {
        *("UID", "DTSTART", "DTEND", "DURATION", "SUMMARY", "LOCATION", "DESCRIPTION", "STATUS", "SEQUENCE"),
        *("RECURRENCE-ID", "RRULE", "RDATE", "EXDATE", "ATTENDEE", "ORGANIZER", "URL", "CONFERENCE"),
        "CONTACT",
        *(
            "DTSTAMP",
            "CREATED",
            "LAST-MODIFIED",
            "DCREATED",
            "TRANSP",
            "CLASS",
            "REQUEST-STATUS",
            "ACKNOWLEDGED",
        ),
    }
)
"""What is taken, and what is only a calendar's own bookkeeping; its own words (`X-`) are, too."""

_LINKS = ("CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "URL")
_BESIDE = re.compile(r"<([^@\s<>]{1,200}@[^@\s<>]{1,200})>\s*\Z")
_MARKED_UP = re.compile(r"<(?:html|body|p|br|div|span|a|b|i|ul|ol|li|table|strong|em|u)\b[^<>]*>", re.I)
_THINGS = frozenset({"ROOM", "RESOURCE"})


@frozen
class Event:
    """What an event says. `instead` is the beginning in its series of the one it stands for."""

    number: int
    uid: str
    start: Moment
    instead: Moment | None = None
    onwards: bool = False
    sequence: int = 0
    title: str = ""
    place: str = ""
    words: str = ""
    minutes: int | None = None
    called_off: bool = False
    mails: tuple[str, ...] = ()
    contacts: tuple[Contact, ...] = ()
    names: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    more: tuple[Moment, ...] = ()
    but: tuple[Moment, ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def recurs(self) -> bool:
        """Whether it stands for several."""
        return bool(self.rules or self.more)

    @property
    def is_a_day(self) -> bool:
        """Whether it is a day of the year, such as a birthday, with nobody to talk to."""
        yearly = any("FREQ=YEARLY" in rule.upper().replace(" ", "") for rule in self.rules)
        return yearly and self.start.at is None and not (self.mails or self.contacts)


def too_large(known: Iterable[Property]) -> bool:
    """Whether any of it is longer than a field may be."""
    return any(len(one.value) > FIELD_LIMIT for one in known)


def event(number: int, raw: bytes, zones: Zones, *, called_off: bool) -> Event | None:
    """An event, or None when it does not say when it begins."""
    known = list(properties(raw))
    start = next(filter(None, (zones.moment(one) for one in known if one.name == "DTSTART")), None)
    if start is None or too_large(known):
        return None
    instead = next((one for one in known if one.name == "RECURRENCE-ID"), None)
    return Event(
        number,
        first(known, "UID")[:LONGEST],
        start,
        zones.moment(instead) if instead else None,
        onwards=instead is not None and "THISANDFUTURE" in instead.params.get("RANGE", []),
        sequence=_number(first(known, "SEQUENCE")),
        title=line(first(known, "SUMMARY")),
        place=_place(known),
        words=words(first(known, "DESCRIPTION")),
        minutes=_minutes(known, start, zones),
        called_off=called_off or first(known, "STATUS").upper() in {"CANCELLED", "CANCELED"},
        mails=tuple(dict.fromkeys(mails(known))),
        contacts=tuple(dict.fromkeys(_contacts(known))),
        names=tuple(dict.fromkeys(_names(known))),
        rules=tuple(one.text for one in known if one.name == "RRULE" and one.text),
        more=tuple(_moments(known, "RDATE", zones)),
        but=tuple(_moments(known, "EXDATE", zones)),
        left_out=tuple(left_out(known)),
    )


def first(known: Sequence[Property], name: str) -> str:
    """The first text of a name; empty when there is none."""
    return next((one.text for one in known if one.name == name and one.text), "")


def line(text: str) -> str:
    """A text as one line."""
    return " ".join(text.split())[:LONGEST]


def words(text: str) -> str:
    """A description as Markdown; what a calendar keeps as a page loses its marks."""
    if not _MARKED_UP.search(text):
        return text.strip()
    from relbook.imports.hypertext import as_markdown  # it wakes a library

    return as_markdown(text.replace("\n", "<br>")).strip()


def mails(known: Iterable[Property]) -> Iterator[str]:
    """The addresses of who invites and who is invited, and of who is there without being so."""
    beside = (_BESIDE.search(one.text) for one in known if one.name == "CONTACT" and not _key(one))
    yield from (found[1] for found in beside if found)
    for one in filter(_is_somebody, known):
        for said in (one.text, *one.params.get("EMAIL", [])):
            address = re.sub(r"(?i)^\s*mailto:", "", said).strip().strip("<>")
            if re.fullmatch(r"[^@\s]{1,200}@[^@\s]{1,200}", address):
                yield address
                break


def left_out(known: Iterable[Property]) -> Iterator[str]:
    """The names of what a journal has no place for."""
    return (one.name for one in known if one.name not in _BY_HAND and not one.name.startswith("X-"))


def _contacts(known: Iterable[Property]) -> Iterator[Contact]:
    """Who is there of the clients of a journal."""
    for one in known:
        if one.name == "CONTACT" and (key := _key(one)):
            beside = _BESIDE.search(one.text)
            yield Contact(line(_BESIDE.sub("", one.text)), key, beside[1] if beside else "")


def _key(one: Property) -> str:
    said = "".join(one.params.get("X-RELBOOK-ID", []))
    return said if is_key(said) else ""


def _is_somebody(one: Property) -> bool:
    """Whether it names a person: a room is invited, too."""
    return one.name in {"ATTENDEE", "ORGANIZER"} and not _THINGS.intersection(one.params.get("CUTYPE", []))


def _names(known: Iterable[Property]) -> Iterator[str]:
    for one in filter(_is_somebody, known):
        name = line(" ".join(one.params.get("CN", [])))
        if name and "@" not in name:
            yield name


def _place(known: Sequence[Property]) -> str:
    """Where it is; where that is nowhere, the page on which they meet."""
    links = (line(first(known, name)) for name in _LINKS)
    return line(first(known, "LOCATION")) or next((one for one in links if one.startswith("http")), "")


def _minutes(known: Sequence[Property], start: Moment, zones: Zones) -> int | None:
    """How long it lasts; None when it does not say, or a day and more."""
    if start.at is None:
        return None
    end = next(filter(None, (zones.moment(one) for one in known if one.name == "DTEND")), None)
    long = lasts(first(known, "DURATION")) if end is None else None
    if end is not None and end.at is not None:
        long = zones.between(start, end)
    minutes = int(long / timedelta(minutes=1)) if long else 0
    return minutes if 0 < minutes < 100_000 else None


def _moments(known: Iterable[Property], name: str, zones: Zones) -> Iterator[Moment]:
    """Days and times in lists; of a period, its beginning."""
    count = 0
    for one in known:
        if one.name != name:
            continue
        for said in split(one.value, ","):
            moment = zones.read(unescape(said).split("/")[0], ",".join(one.params.get("TZID", [])))
            if moment and count < MOST:
                count += 1
                yield moment


def _number(text: str) -> int:
    return int(text) if re.fullmatch(r"\d{1,9}", text, re.ASCII) else 0

"""Calendars: iCalendar of any program, and the vCalendar before it; one file or a folder with one event each.

| in the calendar | journal |
| --- | --- |
| `VEVENT` | a planned talk; one that is over asks for no note |
| `DTSTART` with a `TZID` | day and clock as on that wall; the zone with it, where it has a name |
| `DTSTART` without | day and clock as written |
| `DTSTART` in UTC | day and clock on the writer's wall: in `X-WR-TIMEZONE`, else in this machine's zone |
| a whole day | the day |
| `DTEND`, `DURATION` | how long |
| `SUMMARY`, `LOCATION` (else the page to meet on) | title, place |
| `DESCRIPTION` | the note of a talk that is over with a client; else no place |
| `ATTENDEE`, `ORGANIZER`, `CONTACT` | clients who have that address; names to ask about |
| `RRULE`, `RDATE`, `EXDATE` | each talk by itself: of a series without end, two years back and one ahead |
| `RECURRENCE-ID` | takes the place of the one it names |
| `STATUS:CANCELLED`, `METHOD:CANCEL` | the talk is called off, if it is on file |
| `UID`, `SEQUENCE` | what a later import knows it by, and whether it is newer |
| `VJOURNAL` | an entry |
| a whole day each year with nobody: a birthday | left out, and said |
| `VTODO`, `VFREEBUSY`, answers to an invitation | left out, and said |
| alarms, attachments, categories | no place |

Days and rules are `icalendar`'s and `recurring-ical-events`'; what a line says is read as it is from
cards, for a calendar with one bad line is none to them, and 100,000 events took them two minutes.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence

from relbook.errors import CancelledError
from relbook.imports import events
from relbook.imports.blocks import FIRST, Block, blocks, covers, plain
from relbook.imports.clocks import Moment, Zones, identity
from relbook.imports.events import Event
from relbook.imports.fields import tag
from relbook.imports.given import Given, Member
from relbook.imports.intake import FILE_LIMIT, RECORDS_LIMIT, Fault, RefusedError, source
from relbook.imports.reader import Asked, Reader
from relbook.imports.talks import Talks, Wall
from relbook.imports.vlines import as_octets, properties, split, unescape
from relbook.journal.grouping import by_key
from relbook.journal.parcel import Format, Note, Parcel, Reason, Skipped, Talk

_ANSWERS = frozenset({"REPLY", "REFRESH", "COUNTER", "DECLINECOUNTER"})
"""What is said about an invitation, and is none."""


def _knows(given: Given) -> bool:
    if given.only is not None:
        return _is_calendar(given.only)
    looked = given.members[:: max(1, len(given.members) // 20)][:20]
    return bool(looked) and all(map(_is_calendar, looked))


def _is_calendar(member: Member) -> bool:
    return bool(FIRST.match(as_octets(member.start(4096)).replace(b"\r", b"\n")))


def _read(given: Given, asked: Asked) -> Parcel:
    box = _Box(asked)
    for member in given.members:
        try:
            content = plain(member.read(FILE_LIMIT))
            if not FIRST.match(content):
                raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
            box.take(content, "" if given.only else f"{member.where}: ")
        except RefusedError as error:
            if given.only:
                raise
            large = error.fault is Fault.TOO_LARGE
            box.skipped.append(Skipped(Reason.TOO_LARGE if large else Reason.NOT_A_NOTE, member.where))
    notes, talks, skipped = tuple(box.notes), tuple(box.talks), tuple(box.skipped)
    return Parcel(Format.CALENDAR, notes=notes, talks=talks, skipped=skipped, left_out=+box.left_out)


class _Box:
    """What has come so far."""

    def __init__(self, asked: Asked) -> None:
        self.notes: list[Note] = []
        self.talks: list[Talk] = []
        self.skipped: list[Skipped] = []
        self.left_out: Counter[str] = Counter()
        self._asked = asked

    def take(self, content: bytes, where: str) -> None:
        """All of one file; `where` says which."""
        every = covers(content)
        zones = Zones({identity(one.raw): one.raw for one in blocks(content) if one.kind == "VTIMEZONE"})
        found: dict[int, list[Event]] = defaultdict(list)
        for block in blocks(content):
            self.check()
            cover = every[min(block.cover, len(every) - 1)]
            if block.kind == "VEVENT" and cover.method not in _ANSWERS:
                event = self._event(block, zones, where, called_off=cover.method == "CANCEL")
                found[block.cover] += [event] if event else []
            elif block.kind == "VJOURNAL":
                self._journal(block, zones, where)
            elif block.kind != "VTIMEZONE":
                self._skip(Reason.NOT_A_TALK, block, where)
        for number, some in found.items():
            wall = Wall(zones, every[min(number, len(every) - 1)].zone)
            self._talks(some, Talks(wall, zones, self._asked.today, self.check))

    def check(self) -> None:
        """Stop where it is time to.

        Raises:
            CancelledError: Somebody said so.
            RefusedError: There is more than a journal takes.
        """
        if self._asked.stopped():
            raise CancelledError
        if len(self.talks) + len(self.notes) > RECORDS_LIMIT:
            raise RefusedError(Fault.TOO_LARGE)

    def _skip(self, reason: Reason, block: Block, where: str) -> None:
        self.skipped.append(Skipped(reason, f"{where}{block.number}", block.raw))

    def _event(self, block: Block, zones: Zones, where: str, *, called_off: bool) -> Event | None:
        found = events.event(block.number, block.raw, zones, called_off=called_off)
        if found is None:
            large = events.too_large(properties(block.raw))
            self._skip(Reason.TOO_LARGE if large else Reason.NO_DAY, block, where)
        elif found.is_a_day:
            self._skip(Reason.NOT_A_TALK, block, where)
            return None
        else:
            self.left_out.update(found.left_out)
        return found

    def _talks(self, found: Sequence[Event], talks: Talks) -> None:
        """Events that share a name are one series; what has none stands for itself."""
        named = by_key((event.uid or f"\0{event.number}", event) for event in found)
        for some in named.values():
            self.check()
            found_here = list(talks.of(some))
            self.talks += found_here
            ahead = any(talk.words and talk.day >= self._asked.today for talk in found_here)
            self.left_out["DESCRIPTION"] += ahead
        self.left_out.update(talks.left_out)

    def _journal(self, block: Block, zones: Zones, where: str) -> None:
        known = list(properties(block.raw))
        title = events.line(events.first(known, "SUMMARY"))
        words = events.words(events.first(known, "DESCRIPTION"))
        if events.too_large(known):
            return self._skip(Reason.TOO_LARGE, block, where)
        if not (title or words):
            return self._skip(Reason.BLANK, block, where)
        dated = (one for name in ("DTSTART", "CREATED", "DTSTAMP") for one in known if one.name == name)
        moment = next(filter(None, map(zones.moment, dated)), Moment(self._asked.today))
        day, at, zone = Wall(zones, "").shows(moment)
        labels = (name for one in known if one.name == "CATEGORIES" for name in split(one.value, ","))
        note = Note(
            source=source("ics", events.first(known, "UID") or block.raw),
            text=words if words.partition("\n")[0] == title else "\n\n".join(filter(None, (title, words))),
            day=day,
            mails=tuple(dict.fromkeys(events.mails(known))),
            tags=tuple(dict.fromkeys(filter(None, (tag(unescape(name)) for name in labels)))),
            details={"at": at, "zone": zone} if at else {},
            where=f"{where}{block.number}",
        )
        return self.notes.append(note)


READER = Reader(Format.CALENDAR, _knows, _read, apart=True, together=True)

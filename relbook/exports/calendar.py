"""A calendar for any calendar program: iCalendar (RFC 5545).

| in the journal | in the calendar |
| --- | --- |
| an open promise, either way | `VTODO`, with its day as `DUE` where it has one |
| a promise that was settled | the same, completed, or cancelled where it was released or broken |
| a day of the year that matters | `VEVENT`, the whole day, every year; without a year it begins in 2000 |
| 29 February | 28 February or 1 March in other years, as was chosen for it |
| a planned talk | `VEVENT` by the clock on its own wall: in its zone, or floating where none is named |
| a talk without a time | `VEVENT`, the whole day |
| whom it is with | `CONTACT`, a line each: name, and mail where one is known; `X-RELBOOK-ID` beside it |
| | is the key of the client, whom neither may tell apart |

Days are days (`VALUE=DATE`), never instants. Each has the key of its row as `UID`, and a talk that came
with a calendar the name it had there, so that whoever takes the next export in, or that calendar again,
changes what is there and adds nothing twice. Nobody is an attendee: a calendar program could write to them.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Calendar, Event, Todo, vText

from relbook import __version__
from relbook.journal.book import Book, Portrait
from relbook.journal.meeting import HOUR, ImportantDate, Leap, Meeting
from relbook.journal.promise import Outcome, Promise
from relbook.journal.tiers import leaving
from relbook.journal.visible import visible

NO_YEAR = 2000
"""The year in which a day begins whose own is not known: a leap year."""

END = "END:VCALENDAR\r\n"

_STATUS = {
    Outcome.OPEN: "NEEDS-ACTION",
    Outcome.KEPT: "COMPLETED",
    Outcome.LATE: "COMPLETED",
    Outcome.RENEGOTIATED: "NEEDS-ACTION",
    Outcome.RELEASED: "CANCELLED",
    Outcome.BROKEN: "CANCELLED",
}


def pieces(book: Book) -> Iterator[str]:
    """The file: what has a time, and then the promises, each by itself, for there can be very many."""
    book = leaving(book)
    calendar = Calendar()
    calendar.add("prodid", f"-//relbook//relbook {__version__}//EN")
    calendar.add("version", "2.0")
    stamp = datetime.combine(book.asked_on, time(), UTC)
    names = {portrait.client.id: portrait.client.first for portrait in book.portraits}
    for portrait in book.portraits:
        for day in portrait.days:
            calendar.add_component(_day(day, portrait, stamp))
    mails = {portrait.client.id: _mail(portrait) for portrait in book.portraits}
    for meeting in book.meetings:
        calendar.add_component(_meeting(meeting, stamp, mails))
    calendar.add_missing_timezones()
    yield calendar.to_ical().decode().removesuffix(END)
    for promise in sorted(book.promises, key=lambda one: one.id):
        yield _promise(promise, names.get(promise.client_id, ""), stamp).to_ical().decode()
    yield END


def _promise(promise: Promise, name: str, stamp: datetime) -> Todo:
    todo = Todo()
    said = promise.text if promise.mine else f"{name}: {promise.text}"
    _sign(todo, promise.id, said, stamp)
    if promise.mine and name:
        todo.add("description", visible(name))
    if promise.due:
        todo.add("due", promise.due)
    todo.add("status", _STATUS[promise.outcome])
    if _STATUS[promise.outcome] == "COMPLETED":
        todo.add("completed", datetime.combine(promise.settled or promise.made, time(12), UTC))
        todo.add("percent-complete", 100)
    return todo


def _day(day: ImportantDate, portrait: Portrait, stamp: datetime) -> Event:
    event = Event()
    _sign(event, day.id, f"{portrait.client.name}: {day.label}", stamp)
    begins = date(day.year or NO_YEAR, 1, 1)
    leap = (day.month, day.day) == (2, 29)
    begin = day.in_year(begins.year)
    event.add("dtstart", begin)
    event.add("dtend", begin + timedelta(days=1))
    rule: dict[str, str | int] = {"freq": "yearly"}
    if leap:  # the last of February, or the sixtieth day of the year
        rule |= {"bymonth": 2, "bymonthday": -1} if day.leap is Leap.FEBRUARY else {"byyearday": 60}
    event.add("rrule", rule)
    event.add("transp", "TRANSPARENT")
    return event


def _mail(portrait: Portrait) -> str:
    """The first address of a client, in brackets; empty when none is known."""
    mails = (point.value for point in portrait.points if point.kind == "mail")
    return next((f"<{mail}>" for mail in mails), "")


def _meeting(meeting: Meeting, stamp: datetime, mails: Mapping[str, str]) -> Event:
    event = Event()
    names = "" if meeting.uid and meeting.title else ", ".join(who.name for who in meeting.clients)
    said = " · ".join(filter(None, (meeting.title or meeting.kind, names)))
    _sign(event, meeting.id, said, stamp)
    if meeting.uid:  # as its own calendar has it, so that its title stays the one it has there
        event["uid"] = vText(visible(meeting.uid))
    for who in meeting.clients:
        said_of = visible(" ".join(filter(None, (who.name, mails.get(who.id, "")))))
        event.add("contact", said_of, {"x-relbook-id": who.id})
    if meeting.place:
        event.add("location", visible(meeting.place))
    if meeting.at is None:
        event.add("dtstart", meeting.day)
        event.add("dtend", meeting.day + timedelta(days=1))
        return event
    begin = datetime.combine(meeting.day, meeting.at, _zone(meeting.zone))
    event.add("dtstart", begin)
    event.add("duration", timedelta(minutes=meeting.minutes) if meeting.minutes else HOUR)
    return event


def _zone(name: str) -> ZoneInfo | None:
    """The zone of this name; none, where no system knows it: the clock then stays that on the wall."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _sign(component: Event | Todo, key: str, said: str, stamp: datetime) -> None:
    component.add("uid", f"{key}@relbook")
    component.add("dtstamp", stamp)
    component.add("summary", visible(" ".join(said.split())))

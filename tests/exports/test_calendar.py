"""A calendar that any program reads: days stay days, and the next export changes what the first brought."""

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from relbook.exports.calendar import pieces
from relbook.journal.book import Book, Portrait
from relbook.journal.meeting import ImportantDate, Leap, Meeting
from relbook.journal.promise import Outcome, Promise
from tests.exports.books import CANARY, MARTA, TODAY, key, leaky, who


def calendar(**parts: object) -> Any:
    return Calendar.from_ical(text(**parts))


def text(**parts: object) -> str:
    days = parts.pop("days", ())
    return "".join(pieces(Book(TODAY, (Portrait(MARTA, days=days),), **parts)))  # type: ignore[arg-type]


def promise(number: int, said: str = "Send the deck", **more: object) -> Promise:
    return Promise(key(number), MARTA.id, said, **{"mine": True, "made": TODAY} | more)  # type: ignore[arg-type]


def test_a_promise_is_a_task_of_its_day() -> None:
    made = calendar(
        promises=(
            promise(1, due=date(2026, 12, 4)),
            promise(2, "Call back", mine=False),
            promise(3, outcome=Outcome.KEPT, settled=TODAY),
        )
    )
    first, second, third = made.walk("VTODO")
    assert (first["UID"], first["SUMMARY"], first.decoded("DUE")) == (
        f"{key(1)}@relbook",
        "Send the deck",
        date(2026, 12, 4),
    )
    assert (second["SUMMARY"], second["STATUS"], "DUE" in second) == (
        "Marta: Call back",
        "NEEDS-ACTION",
        False,
    )
    assert third["STATUS"] == "COMPLETED"


def test_a_day_of_the_year_comes_every_year_as_a_whole_day() -> None:
    days = (
        ImportantDate(key(1), MARTA.id, "birthday", 4, 12),
        ImportantDate(key(2), MARTA.id, "wedding", 2, 29, 2012, leap=Leap.FEBRUARY),
        ImportantDate(key(3), MARTA.id, "leap", 2, 29, leap=Leap.MARCH),
    )
    first, second, third = calendar(days=days).walk("VEVENT")
    assert first.decoded("DTSTART") == date(2000, 4, 12) and first["RRULE"]["FREQ"] == ["YEARLY"]
    assert second.decoded("DTSTART") == date(2012, 2, 29) and second["RRULE"]["BYMONTHDAY"] == [-1]
    assert third["RRULE"]["BYYEARDAY"] == [60]


def test_a_talk_keeps_the_clock_on_its_wall() -> None:
    planned = (
        Meeting(key(1), TODAY, time(9, 30), "call", zone="Europe/Lisbon", minutes=20, clients=(who(MARTA),)),
        Meeting(key(2), TODAY, time(9, 30), "call", title="Plans", place="Studio; 2nd, floor"),
        Meeting(key(3), TODAY, None, "meeting"),
        Meeting(key(4), TODAY, time(9), "call", zone="Not/Anywhere"),
    )
    made = calendar(meetings=planned)
    zoned, floating, whole, unknown = made.walk("VEVENT")
    assert zoned.decoded("DTSTART") == datetime(2026, 11, 25, 9, 30, tzinfo=ZoneInfo("Europe/Lisbon"))
    assert zoned["SUMMARY"] == "call · Marta Reyes" and made.walk("VTIMEZONE")
    assert floating.decoded("DTSTART") == datetime(2026, 11, 25, 9, 30)
    assert floating["LOCATION"] == "Studio; 2nd, floor"
    assert whole.decoded("DTSTART") == TODAY
    assert unknown.decoded("DTSTART") == datetime(2026, 11, 25, 9)


@settings(max_examples=40)
@given(st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=120).filter(str.strip))
def test_any_words_come_back_and_no_line_is_too_long(words: str) -> None:
    made = text(promises=(promise(1, words),))
    assert all(len(line.encode()) <= 75 for line in made.split("\r\n"))
    (todo,) = Calendar.from_ical(made).walk("VTODO")
    assert str(todo["SUMMARY"]) == " ".join(words.split())


def test_the_same_values_are_the_same_calendar() -> None:
    assert text(promises=(promise(1),)) == text(promises=(promise(1),))


def test_what_stays_here_is_in_no_calendar() -> None:
    assert CANARY not in "".join(pieces(leaky()))

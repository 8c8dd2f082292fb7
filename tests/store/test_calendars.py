"""Calendars taken in, again with news, and back."""

from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from relbook.exports.calendar import pieces
from relbook.imports import calendar
from relbook.imports.given import Given, Member, Shape
from relbook.imports.reader import Asked
from relbook.journal.meeting import Meeting
from relbook.journal.parcel import Parcel, Report
from relbook.journal.selection import EVERYTHING
from relbook.store import (
    arrivals,
    batches,
    clients,
    entries,
    gathering,
    important_dates,
    meetings,
    reaching,
    taking_back,
)
from tests.store.test_arrivals import rows

TODAY = date(2026, 5, 4)


@pytest.fixture
def ana(journal: object) -> str:
    key = clients.add("Ana Ruiz").row_id
    reaching.reach(key, "mail", "ana@example.com")
    return key


def parcel(*events: str, head: str = "") -> Parcel:
    lines = ["BEGIN:VCALENDAR", head, *events, "END:VCALENDAR"]
    text = "\r\n".join(line for some in lines for line in some.split("\n") if line)
    given = Given(Path("x"), Shape.FILE, (Member.holding("x.ics", text.encode()),))
    return calendar.READER.read(given, Asked(TODAY))


def event(*lines: str, uid: str = "1", start: str = "20260511T100000") -> str:
    body = (f"UID:{uid}", f"DTSTART:{start}", "ATTENDEE:mailto:ana@example.com", *lines)
    return "\n".join(("BEGIN:VEVENT", *body, "END:VEVENT"))


def bring(*events: str, head: str = "") -> Report:
    found = parcel(*events, head=head)
    before = rows()
    seen = arrivals.preview(found, today=TODAY)
    assert rows() == before
    report = arrivals.apply(found, today=TODAY).report
    assert (seen.came, seen.merged, seen.there) == (report.came, report.merged, report.there)
    return report


def planned() -> list[Meeting]:
    return meetings.between(date.min, date.max)


def undo_last() -> None:
    taking_back.undo_import(batches.recent()[0].key)


def counts(report: Report) -> tuple[dict[str, int], int, int]:
    return dict(report.came), report.merged, report.there


def test_an_invitation_becomes_a_planned_talk_with_who_is_invited(ana: str) -> None:
    lines = ("SUMMARY:Kick-off", "LOCATION:Café", "DURATION:PT45M")
    assert counts(bring(event(*lines), head="METHOD:REQUEST")) == ({"meeting": 1}, 0, 0)
    (talk,) = planned()
    assert (talk.day, talk.at, talk.title, talk.place) == (date(2026, 5, 11), time(10), "Kick-off", "Café")
    assert (talk.minutes, [who.id for who in talk.clients]) == (45, [ana])
    assert meetings.next_of(ana, TODAY) == talk


def test_the_same_again_changes_nothing(ana: str) -> None:
    series = event("RRULE:FREQ=WEEKLY;COUNT=5")
    bring(series, event(uid="2"))
    before = rows()
    assert counts(bring(series, event(uid="2"))) == ({}, 0, 6)
    assert rows() == before
    assert len(batches.recent()) == 1


def test_news_changes_what_was_not_changed_by_hand(ana: str) -> None:
    bring(event("SUMMARY:Call"))
    (talk,) = planned()
    meetings.amend(talk.id, title="Mine")
    moved = event("SUMMARY:Call, moved", "SEQUENCE:1", start="20260512T110000")
    before = rows()
    assert counts(bring(moved)) == ({}, 1, 0)
    (now,) = planned()
    assert (now.id, now.day, now.at, now.title) == (talk.id, date(2026, 5, 12), time(11), "Mine")
    assert counts(bring(moved)) == ({}, 0, 1)
    undo_last()
    after = rows()
    assert (after["meeting"], after["meeting_client"]) == (before["meeting"], before["meeting_client"])
    assert counts(bring(moved)) == ({}, 1, 0)


def test_what_was_true_before_may_be_so_again(ana: str) -> None:
    for title in ("A", "B", "A"):
        bring(event(f"SUMMARY:{title}"))
        assert [talk.title for talk in planned()] == [title]


def test_an_older_word_changes_nothing(ana: str) -> None:
    bring(event("SUMMARY:New", "SEQUENCE:3"))
    assert counts(bring(event("SUMMARY:Old", "SEQUENCE:2"))) == ({}, 0, 1)
    assert planned()[0].title == "New"


def test_what_is_called_off_goes_and_comes_back(ana: str) -> None:
    assert counts(bring(event(uid="never heard of"), head="METHOD:CANCEL")) == ({}, 0, 1)
    bring(event("SUMMARY:Call"))
    before = rows()["meeting"]
    assert counts(bring(event("SUMMARY:Call"), head="METHOD:CANCEL")) == ({}, 1, 0)
    assert planned() == []
    undo_last()
    assert rows()["meeting"] == before
    bring(event("STATUS:CANCELLED", "SUMMARY:Call"))
    assert planned() == []
    bring(event("SUMMARY:Call"))
    assert [talk.title for talk in planned()] == ["Call"]


def test_a_talk_that_was_taken_off_by_hand_stays_off(ana: str) -> None:
    bring(event())
    meetings.cancel(planned()[0].id)
    assert counts(bring(event("SUMMARY:Other"))) == ({}, 0, 1)
    assert planned() == []


def test_a_series_loses_what_it_no_longer_has(ana: str) -> None:
    weekly = "RRULE:FREQ=WEEKLY;COUNT=4"
    bring(event(weekly))
    kept = planned()[3]
    meetings.amend(kept.id, title="My own words")
    assert counts(bring(event(weekly, "EXDATE:20260518T100000"))) == ({}, 1, 3)
    assert [talk.day.day for talk in planned()] == [11, 25, 1]
    assert counts(bring(event("RRULE:FREQ=WEEKLY;COUNT=2"))) == ({}, 2, 1)
    assert [talk.day.day for talk in planned()] == [11, 18, 1]  # what was put right by hand stays
    undo_last()
    assert [talk.day.day for talk in planned()] == [11, 25, 1]
    bring(event(weekly), head="METHOD:CANCEL")
    assert [talk.title for talk in planned()] == ["My own words"]


def test_a_talk_that_is_over_asks_nothing_and_its_words_are_its_note(ana: str) -> None:
    over = event("SUMMARY:Review", "DESCRIPTION:Went through it.", start="20250506T090000")
    alone = event("DESCRIPTION:Nobody's", uid="2", start="20250507").replace("ana@", "nobody@")
    report = bring(over, alone)
    assert counts(report) == ({"meeting": 2, "entry": 1}, 0, 0)
    assert report.left_out == {"DESCRIPTION": 1}
    (page,) = entries.window(EVERYTHING)
    assert (page.entry.text, page.entry.day, page.entry.at, page.entry.kind) == (
        *("Review\n\nWent through it.", date(2025, 5, 6), time(9), "meeting"),
    )
    assert [who.id for who in page.clients] == [ana]
    assert planned()[0].entry_id == page.id
    assert counts(bring(over, alone)) == ({}, 0, 2)
    undo_last()
    assert (planned(), entries.window(EVERYTHING)) == ([], [])


def test_who_is_put_on_file_later_is_there_with_the_next_import(journal: object) -> None:
    bring(event())
    bo = clients.add("Bo").row_id
    reaching.reach(bo, "mail", "ana@example.com")
    assert counts(bring(event())) == ({}, 1, 0)
    (talk,) = planned()
    assert [who.id for who in talk.clients] == [bo]
    meetings.amend(talk.id, clients=[])
    assert counts(bring(event())) == ({}, 0, 1)
    assert planned()[0].clients == ()


def test_our_own_calendar_brings_nothing_twice(ana: str) -> None:
    meetings.plan([ana], date(2026, 5, 20), time(9), title="Talk", zone="Europe/Lisbon")
    important_dates.mark_day(ana, "birthday", 4, 12)
    with gathering.snapshot():
        text = "".join(pieces(gathering.book(EVERYTHING, private=True, today=TODAY)))
    before: Any = rows()
    report = bring(
        text.replace("\r\n", "\n").removeprefix("BEGIN:VCALENDAR\n").removesuffix("END:VCALENDAR\n")
    )
    assert (report.total, report.merged, report.there) == (0, 0, 1)
    assert rows() == before

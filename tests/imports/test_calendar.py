import time as clock
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.errors import CancelledError
from relbook.imports import calendar, door
from relbook.imports.given import Given, Member, Shape
from relbook.imports.intake import RefusedError
from relbook.imports.reader import Asked
from relbook.imports.series import BACK
from relbook.journal.meeting import PLANNED
from relbook.journal.parcel import Format, Parcel, Reason, Talk

TODAY = date(2026, 5, 4)
OURS = Path(__file__).parent / "given" / "icalendar"
SHARED = Path(__file__).parents[3] / "shared" / "given" / "ics"


@pytest.fixture(autouse=True)
def lisbon(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine stands in Lisbon."""
    monkeypatch.setenv("TZ", "Europe/Lisbon")
    clock.tzset()


def held(*contents: bytes) -> Given:
    members = tuple(Member.holding(f"{number}.ics", content) for number, content in enumerate(contents))
    return Given(Path("x"), Shape.FILE if len(members) == 1 else Shape.FOLDER, members)


def read(*contents: bytes, today: date = TODAY) -> Parcel:
    return calendar.READER.read(held(*contents), Asked(today))


def cal(*lines: str, head: str = "") -> bytes:
    body = "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", *head.split(), *lines, "END:VCALENDAR", ""))
    return body.encode()


def event(*lines: str, head: str = "", uid: str = "1") -> bytes:
    return cal("BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT", head=head)


def only(content: bytes) -> Talk:
    (talk,) = read(content).talks
    return talk


def when(content: bytes) -> list[str]:
    talks = read(content).talks
    return [f"{talk.day:%m-%d}" + (f" {talk.at:%H:%M}" if talk.at else "") for talk in talks]


WALLS: list[tuple[str, str, str, time | None, str]] = [
    ("DTSTART;VALUE=DATE:20260504", "", "2026-05-04", None, ""),
    ("DTSTART:20260504", "", "2026-05-04", None, ""),
    ("DTSTART:20260504T140000", "", "2026-05-04", time(14), ""),
    ("DTSTART;TZID=America/New_York:20260504T140000", "", "2026-05-04", time(14), "America/New_York"),
    ('DTSTART;TZID="W. Europe Standard Time":20260504T140000', "", "2026-05-04", time(14), "Europe/Berlin"),
    ("DTSTART;TZID=/mozilla.org/2007_1/Asia/Tokyo:20260504T140000", "", "2026-05-04", time(14), "Asia/Tokyo"),
    ("DTSTART;TZID=Customized Time Zone:20260504T140000", "", "2026-05-04", time(14), ""),
    ("DTSTART;TZID=(UTC-03:00) Brasilia:20260504T140000", "", "2026-05-04", time(14), ""),
    ("DTSTART:20260504T140000Z", "", "2026-05-04", time(15), ""),
    ("DTSTART;TZID=UTC:20260504T140000", "", "2026-05-04", time(15), ""),
    ("DTSTART:20260504T233000Z", "X-WR-TIMEZONE:Europe/Berlin", "2026-05-05", time(1, 30), "Europe/Berlin"),
    ("DTSTART:20260504T140000Z", "X-WR-TIMEZONE:UTC", "2026-05-04", time(15), ""),
    ("DTSTART:2026-05-04T14:00:00+02:00", "", "2026-05-04", time(13), ""),
    ("DTSTART;;VALUE=DATE-TIME:20260504T0930", "", "2026-05-04", time(9, 30), ""),
]


@pytest.mark.parametrize(("line", "head", "day", "at", "zone"), WALLS)
def test_a_talk_is_on_the_wall_it_was_written_on(
    line: str, head: str, day: str, at: time | None, zone: str
) -> None:
    talk = only(event(line, head=head))
    assert (talk.day.isoformat(), talk.at, talk.details["zone"]) == (day, at, zone)


LENGTHS = [
    (("DTSTART:20260504T140000", "DTEND:20260504T153000"), 90),
    (("DTSTART;TZID=Europe/Lisbon:20260504T140000", "DTEND:20260504T140000Z"), 60),
    (("DTSTART:20260504T140000", "DURATION:PT1H15M"), 75),
    (("DTSTART:20260504T140000", "DURATION:P1W"), 7 * 24 * 60),
    (("DTSTART:20260504T140000", "DTEND:20260504T130000"), None),
    (("DTSTART:20260504T140000", "DURATION:-P9999D"), None),
    (("DTSTART:20260504", "DTEND:20260507"), None),
]


@pytest.mark.parametrize(("lines", "minutes"), LENGTHS)
def test_how_long_it_takes(lines: tuple[str, ...], minutes: int | None) -> None:
    assert only(event(*lines)).details["minutes"] == minutes


def test_an_invitation_says_what_where_and_with_whom() -> None:
    talk = only(
        event(
            "DTSTART:20260505T090000",
            "SUMMARY:Kick-off\\, part 1",
            "ORGANIZER;CN=Marta Reyes:MAILTO:Marta@example.com",
            "ATTENDEE;CN=jo@example.com;PARTSTAT=NEEDS-ACTION:mailto:jo@example.com",
            "ATTENDEE;CUTYPE=ROOM;CN=Blue Room:mailto:blue@example.com",
            "ATTENDEE;CN=Ada;EMAIL=ada@example.com:invalid:nomail",
            "X-GOOGLE-CONFERENCE:https://meet.example.com/x",
            "DESCRIPTION:Agenda<br>one <b>two</b>",
            head="METHOD:REQUEST",
        )
    )
    assert (talk.title, talk.details["where"]) == ("Kick-off, part 1", "https://meet.example.com/x")
    assert talk.mails == ("Marta@example.com", "jo@example.com", "ada@example.com")
    assert talk.offered == ("Marta Reyes", "Ada")
    assert "**two**" in talk.words
    assert not talk.called_off


def test_what_is_called_off_is_said() -> None:
    assert only(event("DTSTART:20260505", head="METHOD:CANCEL")).called_off
    assert only(event("DTSTART:20260505", "STATUS:CANCELLED")).called_off


WEEKLY = ("DTSTART;TZID=Europe/Lisbon:20260302T140000", "DURATION:PT1H")
SERIES: list[tuple[tuple[str, ...], list[str]]] = [
    ((*WEEKLY, "RRULE:FREQ=WEEKLY;COUNT=3"), ["03-02 14:00", "03-09 14:00", "03-16 14:00"]),
    ((*WEEKLY, "RRULE:FREQ=WEEKLY;UNTIL=20260316"), ["03-02 14:00", "03-09 14:00", "03-16 14:00"]),
    ((*WEEKLY, "RRULE:FREQ=WEEKLY;UNTIL=20260316T140000Z"), ["03-02 14:00", "03-09 14:00", "03-16 14:00"]),
    (
        (*WEEKLY, "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;TZID=Europe/Lisbon:20260309T140000"),
        ["03-02 14:00", "03-16 14:00"],
    ),
    ((*WEEKLY, "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:20260302T140000Z,20260316T140000Z"), ["03-09 14:00"]),
    ((*WEEKLY, "RDATE;TZID=Europe/Lisbon:20260303T100000"), ["03-02 14:00", "03-03 10:00"]),
    ((*WEEKLY, "RDATE;VALUE=PERIOD:20260303T100000Z/PT2H"), ["03-02 14:00", "03-03 10:00"]),
    (("DTSTART:20260302", "RRULE:FREQ=DAILY;COUNT=2"), ["03-02", "03-03"]),
    (
        ("DTSTART:20260130T0900", "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2"),
        ["01-30 09:00", "01-31 09:00", "02-28 09:00"],
    ),
    (("DTSTART:20260329T130000Z", "RRULE:FREQ=WEEKLY;COUNT=2;INTERVAL=4"), ["03-29 14:00", "04-26 14:00"]),
    (("DTSTART:20260302T0900", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=9"), ["03-02 09:00"]),
    (("DTSTART:20260302T0900", "RRULE:FREQ=SECONDLY"), ["03-02 09:00"]),
    (("DTSTART:20260302T0900", "RRULE:FREQ=DAILY;INTERVAL=0"), ["03-02 09:00"]),
    (("DTSTART:20260302T0900", "RRULE:FREQ=DAILY;BYHOUR=1,2,3"), ["03-02 09:00"]),
    (("DTSTART:20260302T0900", "RRULE:" + "FREQ=DAILY;" * 500), []),
]


@pytest.mark.parametrize(("lines", "times"), SERIES)
def test_what_comes_again_comes_each_time(lines: tuple[str, ...], times: list[str]) -> None:
    assert when(event(*lines))[: len(times)] == times
    assert not times or len(when(event(*lines))) == len(times)


def test_summer_and_winter_are_as_the_wall_has_them() -> None:
    found = when(event("DTSTART;TZID=Europe/Berlin:20260323T150000", "RRULE:FREQ=WEEKLY;COUNT=2"))
    assert found == ["03-23 15:00", "03-30 15:00"]


def test_a_series_without_end_is_two_years_back_and_one_ahead() -> None:
    talks = read(event("DTSTART:19990104T0900", "RRULE:FREQ=WEEKLY")).talks
    assert (talks[0].day, talks[-1].day) == (date(2024, 5, 6), date(2027, 5, 3))
    assert {talk.series for talk in talks} == {"1"}


def test_a_series_that_ended_comes_whole() -> None:
    assert len(read(event("DTSTART:20100104", "RRULE:FREQ=WEEKLY;UNTIL=20101231")).talks) == 52


def moved(*more: str) -> bytes:
    return cal(
        *("BEGIN:VEVENT", "UID:1", "DTSTART;TZID=Europe/Lisbon:20260504T100000", "SUMMARY:Weekly"),
        *("RRULE:FREQ=WEEKLY;COUNT=4", "END:VEVENT", *more),
    )


def test_one_of_a_series_is_moved_and_one_called_off() -> None:
    content = moved(
        *("BEGIN:VEVENT", "UID:1", "RECURRENCE-ID:20260511T090000Z", "DTSTART:20260512T110000Z"),
        *("SUMMARY:Moved", "SEQUENCE:2", "END:VEVENT"),
        *("BEGIN:VEVENT", "UID:1", "RECURRENCE-ID;TZID=Europe/Lisbon:20260518T100000"),
        *("DTSTART;TZID=Europe/Lisbon:20260518T100000", "STATUS:CANCELLED", "END:VEVENT"),
    )
    talks = read(content).talks
    assert [(talk.day.day, talk.title, talk.called_off) for talk in talks] == [
        (4, "Weekly", False),
        (12, "Moved", False),
        (18, "", True),
        (25, "Weekly", False),
    ]
    assert [talk.details["uid"] for talk in talks] == [f"1/202605{day}T100000" for day in ("04", 11, 18, 25)]


def test_from_one_of_a_series_on_all_are_moved() -> None:
    content = moved(
        *("BEGIN:VEVENT", "UID:1", "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Lisbon:20260518T100000"),
        *("DTSTART;TZID=Europe/Lisbon:20260518T160000", "SUMMARY:Later", "END:VEVENT"),
    )
    talks = read(content).talks
    assert [f"{talk.day.day} {talk.at:%H} {talk.title}" for talk in talks] == [
        *("4 10 Weekly", "11 10 Weekly", "18 16 Later", "25 16 Later")
    ]
    assert len({talk.details["uid"] for talk in talks}) == 4


def test_an_invitation_to_one_of_a_series_names_it_as_the_series_does() -> None:
    alone = only(event("RECURRENCE-ID;TZID=Europe/Lisbon:20260511T100000", "DTSTART:20260512T110000"))
    assert alone.details["uid"] == "1/20260511T100000"
    assert alone.series == ""


def test_the_newest_of_two_with_one_name_counts() -> None:
    two = cal(
        *("BEGIN:VEVENT", "UID:1", "SEQUENCE:2", "DTSTART:20260505", "SUMMARY:New", "END:VEVENT"),
        *("BEGIN:VEVENT", "UID:1", "SEQUENCE:1", "DTSTART:20260506", "SUMMARY:Old", "END:VEVENT"),
    )
    assert only(two).title == "New"


def test_a_program_that_calls_all_the_same_loses_none() -> None:
    two = cal(
        *(line for day in (5, 6) for line in ("BEGIN:VEVENT", "UID:x", f"DTSTART:2026050{day}", "END:VEVENT"))
    )
    assert len({talk.source for talk in read(two).talks}) == 2


def test_what_is_no_talk_is_left_out_and_kept() -> None:
    content = cal(
        *("BEGIN:VTODO", "SUMMARY:Do", "END:VTODO"),
        *("BEGIN:VEVENT", "UID:2", "SUMMARY:Never", "END:VEVENT"),
        *("BEGIN:VEVENT", "UID:3", "DTSTART:19800412", "RRULE:FREQ=YEARLY", "SUMMARY:Birthday", "END:VEVENT"),
        *("BEGIN:VEVENT", "UID:4", "DTSTART:20260504", "END:VEVENT"),
        *("BEGIN:VJOURNAL", "SUMMARY:Empty hours", "DESCRIPTION:I wrote.", "DTSTART:20260503T2200"),
        *("CATEGORIES:Good Days,b", "END:VJOURNAL", "BEGIN:VJOURNAL", "END:VJOURNAL"),
    )
    parcel = read(content)
    reasons = [Reason.NOT_A_TALK, Reason.NO_DAY, Reason.NOT_A_TALK, Reason.BLANK]
    assert [one.reason for one in parcel.skipped] == reasons
    assert parcel.skipped[0].raw == b"BEGIN:VTODO\nSUMMARY:Do\nEND:VTODO\n"
    (note,) = parcel.notes
    assert (note.text, note.day, note.tags) == (
        "Empty hours\n\nI wrote.",
        date(2026, 5, 3),
        ("Good-Days", "b"),
    )
    assert len(parcel.talks) == 1


def test_an_answer_to_an_invitation_is_no_talk() -> None:
    assert [one.reason for one in read(event("DTSTART:20260505", head="METHOD:REPLY")).skipped] == [
        Reason.NOT_A_TALK
    ]


def test_what_was_never_ended_or_folded_badly_still_comes() -> None:
    content = (
        b"BEGIN:VCALENDAR\rBEGIN:VEVENT\rDTSTART:20260505\rSUMMARY:Caf\xc3\r \xa9\rBEGIN:VALARM\rSUMMARY:No\r"
        b"END:VALARM\rBEGIN:VEVENT\rDTSTART:20260506\rSUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:K=C3=B6=\rln"
    )
    assert [talk.title for talk in read(content).talks] == ["Café", "Köln"]
    assert only("\ufeff".encode() + event("DTSTART:20260505", "SUMMARY:x")).title == "x"
    assert only(event("DTSTART:20260505", "SUMMARY:Łódź").decode().encode("utf-16")).title == "Łódź"


def test_a_folder_with_one_event_each_is_one_calendar(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.ics").write_bytes(event("DTSTART:20260505", uid=str(number)))
    (given,) = door.laid_out(tmp_path)
    parcel = door.read(given, Asked(TODAY))
    assert (parcel.format, len(parcel.talks)) == (Format.CALENDAR, 3)
    for number in range(2):
        (tmp_path / f"{number}.eml").write_bytes(
            b"From: a@example.com\nTo: b@example.com\nSubject: x\n\nHello"
        )
    read = [door.read(given, Asked(TODAY)) for given in door.laid_out(tmp_path)]
    assert {parcel.format for parcel in read} == {Format.CALENDAR, Format.MAIL}


@pytest.mark.parametrize(
    "content", [b"", b"BEGIN:V", b"\0" * 99, b"# BEGIN:VCALENDAR", b"(EBEGIN:\nU:\nRDATE:0"]
)
def test_what_is_no_calendar_is_not_known(content: bytes) -> None:
    assert not calendar.READER.knows(held(content))
    with pytest.raises(RefusedError):
        read(content)


def test_it_stops_when_told() -> None:
    with pytest.raises(CancelledError):
        calendar.READER.read(held(event("DTSTART:20260505")), Asked(TODAY, stopped=lambda: True))


NEVER = [
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=WEEKLY;BYSETPOS=9",
    "FREQ=MONTHLY;BYMONTH=13",
    "FREQ=YEARLY;INTERVAL=0",
    "FREQ=DAILY;COUNT=" + "9" * 9000,
]


def test_series_made_to_take_long_take_no_time() -> None:
    since_the_flood = ("DTSTART:00010101T0000", "RRULE:FREQ=WEEKLY;INTERVAL=3")
    assert len(read(event(*since_the_flood)).talks) > 50
    for rule in NEVER:
        parcel = read(event("DTSTART:20260302T0900", f"RRULE:{rule}"))
        assert (len(parcel.talks), parcel.left_out) == (1, {"RRULE": 1}), rule


@given(
    st.dates(date(1970, 1, 1), date(2030, 1, 1)),
    st.sampled_from(["DAILY", "WEEKLY"]),
    st.integers(1, 4),
    st.sampled_from(["", ";BYDAY=MO,FR", ";BYMONTH=3,4"]),
)
@settings(max_examples=12)
def test_counting_from_a_later_turn_comes_to_the_same(first: date, how: str, every: int, more: str) -> None:
    rule = f"FREQ={how};INTERVAL={every}{more}"
    talks = read(event(f"DTSTART:{first:%Y%m%d}", f"RRULE:{rule}")).talks
    since, last = TODAY - BACK + timedelta(days=1), TODAY + PLANNED
    wanted = rrulestr(rule, dtstart=datetime.combine(first, time()))
    whole = datetime.combine(since, time()), datetime.combine(last, time())
    days = {one.date() for one in wanted.between(*whole, inc=True)}
    assert {talk.day for talk in talks} - {first} == days - {first}


REAL = {
    "issue_313_globally_unique_tzid": (3, "Europe/Berlin", "2020-04-26 14:00"),
    "issue_156_RDATE_with_PERIOD_TZID_khal": (1, "America/Chicago", "2018-03-27 08:00"),
    "event_with_recurrence_exdates_on_different_lines": (10, "Europe/Vienna", "2012-03-27 10:00"),
    "rfc_7265_appendix_example_2_ical": (6, "US/Eastern", "2006-01-02 12:00"),
    "period_with_timezone": (9, "America/Vancouver", "2023-09-20 12:00"),
    "parsing_error": (40, "", "2008-03-03"),
    "broken_ical": (1, "", "2014-04-09 09:30"),
}


@pytest.mark.parametrize("name", REAL)
def test_a_real_calendar_says_what_it_says(name: str) -> None:
    talks = read((OURS / f"{name}.ics").read_bytes()).talks
    first = talks[0]
    when = f"{first.day}" + (f" {first.at:%H:%M}" if first.at else "")
    assert (len(talks), first.details["zone"], when) == REAL[name]


def test_a_calendar_cut_off_in_a_zone_holds_nothing() -> None:
    assert read((OURS / "fuzz_testcase_vtimezone_lone_cr.ics").read_bytes()) == Parcel(Format.CALENDAR)


@pytest.mark.skipif(not SHARED.exists(), reason="../shared/given is not there")
def test_real_calendars_come_in_as_far_as_they_can_be_read() -> None:
    for path in sorted(SHARED.rglob("*.ics")):
        given = door.take(path)
        if not calendar.READER.knows(given):
            assert path.read_bytes()[:7].upper() != b"BEGIN:V" or b"VEVENT" not in path.read_bytes(), (
                path.name
            )
            continue
        parcel = calendar.READER.read(given, Asked(TODAY))
        records = path.read_bytes().replace(b"\r", b"\n").count(b"\nBEGIN:VEVENT")
        assert bool(parcel.talks or parcel.skipped) or not records, path.name


PIECES = [
    *(b"BEGIN:VEVENT\n", b"END:VEVENT\n", b"BEGIN:VCALENDAR\n", b"UID:1\n", b"DTSTART:20260504T100000Z\n"),
    *(b"DTSTART;TZID=Europe/Lisbon:20260504T100000\n", b"RRULE:FREQ=WEEKLY\n", b"RRULE:FREQ=DAILY;COUNT=3\n"),
    *(
        b"RECURRENCE-ID:20260511T100000\n",
        b"RDATE:20260505\n",
        b"EXDATE;VALUE=DATE:20260504\n",
        b"DTSTART:20260504\n",
    ),
    *(
        b"BEGIN:VTIMEZONE\nTZID:x\nEND:VTIMEZONE\n",
        b"DTSTART;TZID=x:99991231T235959\n",
        b"DURATION:P99999D\n",
    ),
    *(
        b"RRULE:FREQ=YEARLY;UNTIL=00010101T000000Z\n",
        b"BEGIN:VJOURNAL\n",
        b"SUMMARY:x\n",
        b"DTSTART:00010101T000000Z\n",
    ),
]


@settings(max_examples=40)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.binary(max_size=20)), max_size=14))
def test_no_bytes_break_the_reader(parts: list[bytes]) -> None:
    assert isinstance(read(b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + b"".join(parts)), Parcel)

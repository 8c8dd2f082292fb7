"""Roles, ties, days of the year and fields of the writer's own: the rules behind a client's record."""

from calendar import isleap
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.errors import BadDateError, BadValueError
from relbook.journal.client import Client, Role, Who, light_rhythm
from relbook.journal.custom import CustomField, FieldKind, cleaned, read_choices
from relbook.journal.house import Stay, now_and_then
from relbook.journal.link import PATHS, Link, LinkKind, paths
from relbook.journal.meeting import ImportantDate, Leap
from relbook.journal.role import in_order, moved, present
from relbook.journal.yearly import read_yearly

TODAY = date(2026, 5, 4)
DAYS = st.dates(date(1900, 3, 1), date(2190, 12, 31))

# -- days of the year --


@st.composite
def yearly(draw: st.DrawFn) -> ImportantDate:
    on = draw(st.dates(date(2024, 1, 1), date(2024, 12, 31)))  # a leap year: every day there is
    year = draw(st.none() | st.integers(1900, 2026))
    leap = draw(st.sampled_from(Leap))
    return ImportantDate("", "", "day", on.month, on.day, year, draw(st.integers(0, 90)), leap)


@given(yearly(), DAYS)
def test_the_next_one_is_today_or_ahead_and_never_more_than_a_year_away(
    day: ImportantDate, today: date
) -> None:
    coming = day.next_on(today)
    assert timedelta(0) <= coming - today <= timedelta(days=366)
    assert day.next_on(coming) == coming
    assert day.next_on(coming + timedelta(days=1)).year == coming.year + 1


@given(yearly(), DAYS)
def test_it_falls_on_its_day_unless_the_year_has_none(day: ImportantDate, today: date) -> None:
    coming = day.next_on(today)
    if (day.month, day.day) != (2, 29) or isleap(coming.year):
        assert (coming.month, coming.day) == (day.month, day.day)
    elif day.leap is Leap.FEBRUARY:
        assert (coming.month, coming.day) == (2, 28)
    else:
        assert (coming.month, coming.day) == (3, 1)


@given(yearly(), DAYS)
def test_it_is_told_of_for_exactly_its_lead_days(day: ImportantDate, today: date) -> None:
    coming = day.next_on(today)
    assert day.is_near(today) == ((coming - today).days <= day.lead_days)
    assert day.is_near(coming)
    assert day.is_near(coming - timedelta(days=day.lead_days))


def test_new_year_lies_ahead_of_the_old_one() -> None:
    day = ImportantDate("", "", "New year", 1, 1, lead_days=3)
    assert day.next_on(date(2026, 12, 31)) == date(2027, 1, 1)
    assert day.is_near(date(2026, 12, 29))
    assert not day.is_near(date(2026, 12, 28))


def test_how_many_years_is_said_only_where_the_year_is_known() -> None:
    assert ImportantDate("", "", "", 4, 12, 1984).years_on(date(2026, 4, 12)) == 42
    assert ImportantDate("", "", "", 4, 12).years_on(date(2026, 4, 12)) is None


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("12 apr", (4, 12, None)),
        ("April 12", (4, 12, None)),
        ("--04-12", (4, 12, None)),
        ("--0412", (4, 12, None)),
        ("--02-29", (2, 29, None)),
        ("29 feb", (2, 29, None)),
        ("29 feb 1984", (2, 29, 1984)),
        ("1984-02-29", (2, 29, 1984)),
        ("12/4", (4, 12, None)),
        ("12 April 1984", (4, 12, 1984)),
        ("31 dec", (12, 31, None)),
    ],
)
def test_days_of_the_year_as_people_type_them(words: str, read: tuple[int, int, int | None]) -> None:
    assert read_yearly(words) == read


@pytest.mark.parametrize(
    "words",
    ["", "fri", "+2w", "2 weeks ago", "in 3 days", "tomorrow", "--13-01", "--02-30", "29 feb 1985", "31 apr"],
)
def test_what_is_no_day_of_the_year_is_not_guessed(words: str) -> None:
    with pytest.raises(BadDateError):
        read_yearly(words)


@given(yearly())
def test_a_day_reads_back_from_either_way_of_writing_it(day: ImportantDate) -> None:
    assert read_yearly(f"--{day.month:02}-{day.day:02}") == (day.month, day.day, None)
    if day.year and ((day.month, day.day) != (2, 29) or isleap(day.year)):
        assert read_yearly(f"{day.year}-{day.month:02}-{day.day:02}") == (day.month, day.day, day.year)


@given(st.text(max_size=30))
def test_any_words_are_a_day_or_are_refused(words: str) -> None:
    try:
        month, day, year = read_yearly(words)
    except BadDateError:
        return
    date(year or 2024, month, day)


# -- roles --


def role(key: str, since: date | None = None, until: date | None = None, client: str = "a") -> Role:
    return Role(key, client, "Halden", f"Role {key}", since, until)


def test_of_several_present_roles_the_one_begun_last_is_shown() -> None:
    always, older, newer = role("1"), role("2", date(2020, 1, 1)), role("3", date(2024, 1, 1))
    past = role("4", date(2025, 1, 1), date(2026, 1, 1))
    assert [one.id for one in in_order((past, always, older, newer))] == ["3", "2", "1", "4"]
    assert present((past, always, older)) == older
    assert present((past,)) is None


def test_changing_jobs_ends_what_lasts_and_keeps_what_was() -> None:
    before = (role("1", date(2020, 1, 1)), role("2", date(2015, 1, 1), date(2019, 1, 1)))
    after = moved(before, role("3", TODAY))
    assert [(one.id, one.until) for one in after] == [("3", None), ("1", TODAY), ("2", date(2019, 1, 1))]
    late = role("4", TODAY + timedelta(days=9))
    assert moved((late,), role("5", TODAY))[1].until == late.since


def test_a_house_knows_who_is_there_and_who_was() -> None:
    ada, bea = Client("a", "Ada"), Client("b", "Bea")
    stays = [
        Stay(bea, role("1", until=TODAY, client="b")),
        Stay(ada, role("2", until=TODAY)),
        Stay(ada, role("3", since=TODAY)),
    ]
    here, gone = now_and_then(stays)
    assert [(one.client.name, one.role.id) for one in here] == [("Ada", "3")]
    assert [(one.client.name, one.role.id) for one in gone] == [("Bea", "1")]


def test_a_light_rhythm_lies_between_half_a_year_and_a_year() -> None:
    assert [light_rhythm(own) for own in (None, 7, 180, 300, 999)] == [270, 180, 180, 300, 365]


# -- ties --

PEOPLE = {key: Who(key, key, key) for key in "abcdef"}


def tie(source: str, target: str, kind: LinkKind = LinkKind.INTRODUCED) -> Link:
    return Link(f"{source}{target}", kind, PEOPLE[source], PEOPLE[target])


def told(links: list[Link], who: str) -> list[str]:
    return ["".join(one.id for one in line) for line in paths(links, who)]


def test_a_tree_goes_up_to_the_first_and_down_to_the_last() -> None:
    links = [tie("a", "b"), tie("b", "c"), tie("b", "d", LinkKind.REFERRED), tie("e", "f")]
    assert told(links, "b") == ["abc", "abd"]
    assert told(links, "d") == ["abd"]
    assert told([tie("a", "b", LinkKind.WORKS_WITH)], "a") == []
    assert told(links, "x") == []


def test_a_ring_of_introductions_ends_where_it_would_begin_again() -> None:
    ring = [tie("a", "b"), tie("b", "c"), tie("c", "a"), tie("a", "a")]
    assert told(ring, "a") == ["bca"]


_keys = st.sampled_from("abcdef")


@given(st.lists(st.builds(tie, _keys, _keys, st.sampled_from(LinkKind)), max_size=20), _keys)
def test_no_web_of_ties_is_too_tangled(links: list[Link], who: str) -> None:
    lines = paths(links, who)
    assert len(lines) <= PATHS
    for line in lines:
        names = [one.id for one in line]
        assert len(set(names)) == len(names) > 1
        assert who in names


def test_a_chain_of_thousands_is_walked() -> None:
    people = [Who(str(number), "", "") for number in range(3000)]
    links = [Link(who.id, LinkKind.INTRODUCED, who, after) for who, after in pairwise(people)]
    assert len(paths(links, "1500")[0]) == 3000


# -- fields of one's own --


def field(kind: FieldKind, *choices: str) -> CustomField:
    return CustomField("", "Field", kind, choices)


@pytest.mark.parametrize(
    ("asked", "words", "kept"),
    [
        (field(FieldKind.TEXT), "  flat white ", "flat white"),
        (field(FieldKind.DATE), "3 May", "2026-05-03"),
        (field(FieldKind.NUMBER), "1 250,50", "1250.5"),
        (field(FieldKind.NUMBER), "-0.0", "0"),
        (field(FieldKind.NUMBER), "+7", "7"),
        (field(FieldKind.CHOICE, "Tea", "Café"), "cafe", "Café"),
        (field(FieldKind.CHOICE, "Tea"), "  ", ""),
    ],
)
def test_a_value_is_kept_in_one_way(asked: CustomField, words: str, kept: str) -> None:
    assert cleaned(asked, words, TODAY) == kept
    assert cleaned(asked, kept, TODAY) == kept


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (field(FieldKind.NUMBER), "many"),
        (field(FieldKind.NUMBER), "NaN"),
        (field(FieldKind.NUMBER), "1e9"),
        (field(FieldKind.NUMBER), "1,2,3"),
        (field(FieldKind.CHOICE, "Tea"), "rum"),
        (field(FieldKind.CHOICE), "rum"),
    ],
)
def test_a_value_that_does_not_fit_is_refused(asked: CustomField, words: str) -> None:
    with pytest.raises(BadValueError) as caught:
        cleaned(asked, words, TODAY)
    assert words not in str(caught.value)


@given(st.decimals(-(10**9), 10**9, places=3))
def test_a_number_means_what_was_typed(number: object) -> None:
    kept = cleaned(field(FieldKind.NUMBER), str(number).replace(".", ","), TODAY)
    assert float(kept) == float(str(number))


def test_choices_are_read_from_a_line() -> None:
    assert read_choices(" tea,  black   coffee ,,TEA") == ("tea", "black coffee")

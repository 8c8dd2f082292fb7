"""Silences, chapters and the differences between two texts."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.compare import Fate, compared
from relbook.journal.meeting import ImportantDate
from relbook.journal.stream import age, chapters, silences, years_of

TODAY = date(2026, 11, 25)

DAYS = st.lists(st.integers(0, 3000), unique=True, max_size=30).map(sorted)


def talks(ago: list[int]) -> list[tuple[int, date]]:
    return [(10_000 - days, TODAY - timedelta(days)) for days in ago]


@given(ago=DAYS, rhythm=st.integers(1, 200))
def test_every_gap_longer_than_the_rhythm_is_drawn_and_no_other(ago: list[int], rhythm: int) -> None:
    found = silences(talks(ago), rhythm, TODAY, newest=True)
    gaps = [later - earlier for earlier, later in zip([0, *ago], ago, strict=False)]
    assert [one.days for one in found] == [gap for gap in gaps if gap > rhythm]
    assert [one.now for one in found] == [
        one.until == TODAY and one.since == TODAY - timedelta(ago[0]) for one in found
    ]


def test_without_a_rhythm_nothing_is_a_silence() -> None:
    assert silences(talks([400, 900]), None, TODAY, newest=True) == []
    assert silences([], 21, TODAY, newest=True) == []
    assert silences(talks([400]), 21, TODAY, newest=False) == []


@given(st.lists(st.integers(1, 9000), unique=True, min_size=1, max_size=12))
def test_chapters_hold_every_place_once(places: list[int]) -> None:
    marks = [(place, str(place), "Title", TODAY) for place in sorted(places, reverse=True)]
    found = chapters(marks, (0, TODAY))
    for place in range(0, 9100, 37):
        assert sum(chapter.holds(place) for chapter in found) == 1


def test_no_landmark_no_chapter() -> None:
    assert chapters([], (0, TODAY)) == []


@given(before=st.text(max_size=80), after=st.text(max_size=80))
def test_the_pieces_are_both_texts(before: str, after: str) -> None:
    pieces = compared(before, after)
    assert "".join(one.text for one in pieces if one.fate is not Fate.CAME) == before
    assert "".join(one.text for one in pieces if one.fate is not Fate.WENT) == after


def test_a_very_long_text_is_compared_by_lines() -> None:
    before = "word another\n" * 3000
    assert {piece.fate for piece in compared(before, before + "the end\n")} == {Fate.STAYED, Fate.CAME}


def test_a_day_of_the_year_comes_round_once_a_year() -> None:
    leap = ImportantDate("k", "c", "Shop opened", 2, 29, 2024)
    found = [day for _, day in years_of([leap], date(2023, 1, 1), date(2026, 12, 31))]
    assert found == [date(2024, 2, 29), date(2025, 3, 1), date(2026, 3, 1)]


@given(st.dates(date(1900, 1, 1), TODAY))
def test_an_age_is_never_more_than_the_years_between(since: date) -> None:
    years, months = age(since, TODAY)
    assert 0 <= months < 12
    assert 0 <= years <= TODAY.year - since.year

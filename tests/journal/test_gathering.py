"""A gathering: where asking stands, by when to ask, and that it survives being kept."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.gathering import Gathering, Going, What, ask_by, invitation, read, written

DAY = date(2026, 11, 25)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def test_whoever_is_marked_keeps_the_place_on_the_list() -> None:
    one = Gathering().with_guests(["m", "j"]).mark("j", Going.YES).with_guests(["j", "l"])
    assert one.guests == (("j", Going.YES), ("l", Going.TO_ASK))


def test_it_is_over_once_its_day_has_passed_and_nothing_was_said() -> None:
    assert Gathering(day=date(2026, 11, 24)).over(DAY)
    assert not Gathering(day=DAY).over(DAY)
    assert not Gathering(day=date(2026, 11, 24), entry_id="e").over(DAY)
    assert not Gathering(day=date(2026, 11, 24), let_be=True).over(DAY)
    assert not Gathering().over(DAY)


@given(st.none() | st.dates(DAY, date(2028, 1, 1)))
def test_people_are_asked_in_time_and_never_after_the_day(day: date | None) -> None:
    by = ask_by(day, DAY)
    assert by >= DAY
    assert day is None or by <= day


def test_an_invitation_says_the_first_name_and_nothing_secret() -> None:
    assert invitation("Dear {first},\n!secret her birthday\nsoup?", "Marta") == "Dear Marta,\nsoup?"


@given(
    st.builds(
        Gathering,
        id=st.just("k"),
        what=st.sampled_from(What),
        title=TEXTS,
        town=TEXTS,
        day=st.none() | st.dates(),
        guests=st.lists(st.tuples(TEXTS, st.sampled_from(Going))).map(tuple),
        words=TEXTS,
        meeting_id=TEXTS,
        asking=st.lists(st.tuples(TEXTS, TEXTS)).map(tuple),
    )
)
def test_what_is_kept_is_read_again(one: Gathering) -> None:
    assert read("k", written(one)) == one


@given(TEXTS)
def test_what_cannot_be_read_is_no_gathering(words: str) -> None:
    found = read("k", words)
    assert found is None or found.id == "k"

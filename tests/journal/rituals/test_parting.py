"""The end of the work: its pages, what they say, and how they are kept until then."""

from datetime import date, time

from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.journal.client import Client, Role, State
from relbook.journal.rituals import parting
from relbook.journal.rituals.parting import Parting, Staying, Thanks
from relbook.journal.syntax import parse

TODAY = date(2026, 11, 25)
DUE = date(2026, 12, 9)


def test_what_is_owed_has_a_page_only_where_something_is() -> None:
    assert parting.steps(owing=True)[0].key == parting.FINISH
    assert parting.steps(owing=False)[0].key == parting.HAND_OVER


def test_a_light_rhythm_is_proposed_and_nothing_promised_in_advance() -> None:
    assert parting.begin(Client("a", "Ada", rhythm_days=21)) == Staying(rhythm_days=180)
    assert parting.begin(Client("a", "Ada")).rhythm_days == 270
    assert not parting.begin(Client("a", "Ada")).ask


def test_words_become_days_and_what_is_no_day_is_told_of() -> None:
    staying = Staying(State.ENDED, "13 nov", 365, ask=True, next="in 3 weeks")
    assert parting.parted(staying, Thanks("You were patient.", said=True), TODAY) == Parting(
        State.ENDED, date(2026, 11, 13), 365, (date(2026, 12, 16), None), thanks="You were patient."
    )
    odd = Staying(on="frday", next="10 dec 15:00")
    assert parting.doubts(odd, TODAY) == ["frday"]
    assert parting.parted(odd, Thanks("Not said yet"), TODAY) == Parting(
        State.FORMER, TODAY, next=(date(2026, 12, 10), time(15))
    )


def test_lines_become_promises_with_their_own_day_or_the_one_given() -> None:
    lines = parting.promise_lines(
        "- [ ] the keys\n\n[] the files @2026-12-24\n  the @frday notes ", DUE, TODAY
    )
    found = parse(lines, TODAY).promises
    assert [(one.text, one.due) for one in found][:2] == [
        ("the keys", DUE),
        ("the files", date(2026, 12, 24)),
    ]


@settings(max_examples=30)
@given(st.text(max_size=60))
def test_whatever_is_handed_over_each_promise_has_a_day(words: str) -> None:
    for promise in parse(parting.promise_lines(words, DUE, TODAY), TODAY).promises:
        assert promise.due or promise.bad_date


def test_an_open_role_ends_with_the_work_and_never_before_it_began() -> None:
    roles = (
        Role("1", "a", "Halden", "Founder", since=date(2020, 1, 1)),
        Role("2", "a", "Board", "", since=date(2027, 1, 1)),
        Role("3", "a", "Old", "", until=date(2019, 1, 1)),
    )
    found = parting.ended(roles, TODAY)
    assert [one.until for one in found] == [TODAY, date(2027, 1, 1), date(2019, 1, 1)]


STAYINGS = st.builds(
    Staying,
    st.sampled_from(State),
    st.text(max_size=12),
    st.none() | st.sampled_from(parting.RHYTHMS),
    st.booleans(),
    st.text(max_size=12),
    st.booleans(),
)


@settings(max_examples=30)
@given(STAYINGS, st.builds(Thanks, st.text(min_size=1).filter(str.strip), st.booleans()))
def test_what_a_page_keeps_is_what_it_shows_again(staying: Staying, thanks: Thanks) -> None:
    assert parting.read_staying(parting.kept_staying(staying), Staying()) == staying
    assert parting.read_thanks(parting.kept_thanks(thanks)) == thanks


@settings(max_examples=30)
@given(st.text(max_size=40))
def test_words_nobody_can_read_lose_nothing(text: str) -> None:
    parting.read_thanks(text)
    assert isinstance(parting.read_staying(text, Staying()), Staying)

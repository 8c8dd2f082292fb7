"""Every signal at its threshold, and what keeps one from being shown."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.circle import Circle
from relbook.journal.client import Client, Closeness, State
from relbook.journal.entry import Kind, Side
from relbook.journal.fact import Fact, FactKind
from relbook.journal.meeting import Meeting
from relbook.journal.promise import Promise
from relbook.journal.signals import SIGNALS
from relbook.journal.signals.choosing import Hush, foremost, raised, rank
from relbook.journal.snapshot import Conflict, Mistake, Moment, Snapshot
from tests.journal.signals.cases import CALM, FIRES, SILENT
from tests.journal.situations import TODAY, ago


def cases(table: dict[str, list[Snapshot]]) -> list[tuple[str, Snapshot]]:
    return [(name, now) for name, found in table.items() for now in found]


def test_there_are_at_least_twelve_and_each_has_its_cases() -> None:
    assert len(SIGNALS) >= 12
    assert set(FIRES) == set(SILENT) == set(SIGNALS)


@pytest.mark.parametrize(("name", "now"), cases(FIRES))
def test_it_fires_at_its_threshold(name: str, now: Snapshot) -> None:
    reason = SIGNALS[name].fires(now)
    assert reason is not None and reason.signal == name
    assert name in {one.signal for one in raised(now)}


@pytest.mark.parametrize(("name", "now"), cases(SILENT))
def test_it_is_silent_one_step_before(name: str, now: Snapshot) -> None:
    assert SIGNALS[name].fires(now) is None


def test_a_calm_tie_raises_nothing() -> None:
    assert raised(CALM) == []


@pytest.mark.parametrize(("name", "now"), cases(FIRES))
def test_put_away_is_put_away(name: str, now: Snapshot) -> None:
    def shown(*hushes: Hush, off: tuple[str, ...] = ()) -> bool:
        return name in {one.signal for one in raised(now, hushes, off)}

    assert not shown(Hush(name))
    assert not shown(Hush(name, now.today + timedelta(1)))
    assert shown(Hush(name, now.today))
    assert shown(Hush("another"))
    assert not shown(off=(name,))


@pytest.mark.parametrize(("name", "now"), cases(FIRES))
def test_nearness_is_nobodys_business_where_it_is_not_wanted(name: str, now: Snapshot) -> None:
    for changes in ({"circle": Circle.PROFESSIONAL}, {"closeness": Closeness.COOLER}):
        held = replace(now, client=replace(now.client, **changes))
        assert (name in {one.signal for one in raised(held)}) is not SIGNALS[name].closeness


def test_nothing_is_said_about_somebody_taken_off_the_list() -> None:
    for _, now in cases(FIRES):
        assert raised(replace(now, client=replace(now.client, archived=True))) == []


def test_the_most_pressing_comes_first() -> None:
    now = replace(CALM, mistake=Mistake(ago(3)), met=0, unsaid=ago(30))
    reasons = raised(now)
    assert [one.signal for one in reasons] == ["mistake_untold", "hard_truth", "never_met"]
    assert foremost(now) == reasons[0]
    assert foremost(CALM) is None
    assert [rank(one) for one in reasons] == sorted(rank(one) for one in reasons)


days = st.integers(-3000, 60).map(lambda gone: TODAY + timedelta(gone))
snapshots = st.builds(
    Snapshot,
    today=st.just(TODAY),
    client=st.builds(
        Client,
        id=st.just("marta"),
        name=st.just("Marta"),
        state=st.sampled_from(State),
        circle=st.sampled_from(Circle) | st.none(),
        closeness=st.sampled_from(Closeness),
        away_until=days | st.none(),
        snoozed_until=days | st.none(),
        archived=st.booleans(),
    ),
    now=st.times() | st.none(),
    age_days=st.integers(0, 9000),
    contacts=st.integers(0, 500),
    last_contact=days | st.none(),
    rhythm_days=st.integers(1, 400) | st.none(),
    moments=st.lists(
        st.builds(
            Moment,
            kind=st.sampled_from(Kind) | st.just("own kind"),
            day=days,
            initiated=st.sampled_from(Side) | st.none(),
            energy=st.integers(-2, 2) | st.none(),
            reply=st.sampled_from(["", "quick", "slow", "none"]),
        ),
        max_size=12,
    ).map(tuple),
    last_days=st.dictionaries(st.sampled_from(Kind), days),
    next_meeting=st.none() | st.builds(Meeting, st.just("m"), days, st.times() | st.none(), st.just("call")),
    promises=st.lists(
        st.builds(
            Promise,
            id=st.just("p"),
            client_id=st.just("marta"),
            text=st.just("a thing"),
            mine=st.booleans(),
            made=days,
            due=days | st.none(),
        ),
        max_size=3,
    ).map(tuple),
    facts=st.lists(
        st.builds(Fact, st.just("f"), st.just("marta"), st.sampled_from(FactKind), st.just("so"), as_of=days),
        max_size=6,
    ).map(tuple),
    conflict=st.none()
    | st.builds(Conflict, days, days | st.none(), days | st.none(), st.booleans(), days | st.none()),
    conflicts=st.integers(0, 4),
    mistake=st.none() | st.builds(Mistake, days, days | st.none()),
    unsaid=days | st.none(),
    met=st.integers(0, 3),
    introducer=st.sampled_from(["", "Priya"]),
    introducer_thanked=st.booleans(),
)


@given(
    now=snapshots,
    hushes=st.lists(st.builds(Hush, st.sampled_from(sorted(SIGNALS)), days | st.none())),
    off=st.sets(st.sampled_from(sorted(SIGNALS))),
)
def test_no_signal_ever_raises_and_what_was_put_away_never_shows(
    now: Snapshot, hushes: list[Hush], off: set[str]
) -> None:
    shown = {one.signal for one in raised(now, hushes, off)}
    assert not shown & off
    assert not shown & {hush.signal for hush in hushes if hush.until is None or now.today < hush.until}
    for reason in raised(now):
        assert all(isinstance(value, str | int) or value for value in reason.slots.values())

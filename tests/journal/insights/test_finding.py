"""A sentence under a chart never claims what the numbers do not hold."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.insights import balance, energy, finding
from relbook.journal.insights.finding import EARLY, QUIET_FROM, Finding, Says
from relbook.journal.insights.gaps import longest_quiet
from relbook.journal.insights.insight import Insight
from relbook.journal.insights.noted import Noted
from relbook.journal.insights.span import Span
from tests.journal.insights.world import insights

DAY = timedelta(days=1)
TODAY = date(2026, 11, 25)
SPAN = Span(date(2025, 11, 26), TODAY)


def calls(*days: date) -> list[Noted]:
    return [Noted(str(day), "call", day, contact=True, minutes=30) for day in sorted(days)]


def of(*days: date, wanted: int | None = 21, away: date | None = None) -> Insight:
    noted = calls(*days)
    began = noted[0].day if noted else None
    return Insight(SPAN, TODAY, "someone", wanted=wanted, away_until=away, noted=noted, began=began)


@given(insights())
def test_what_is_called_quiet_was(insight: Insight) -> None:
    said = insight.said_of_contact
    days = set(insight.contact_days)
    match said.says:
        case Says.QUIET | Says.QUIET_SINCE:
            assert said.first and said.last
            stretch = [said.first + timedelta(days=n) for n in range((said.last - said.first).days + 1)]
            assert not days & set(stretch)
            assert said.count == len(stretch) >= QUIET_FROM
            assert set(stretch) <= {insight.span.first + timedelta(days=n) for n in range(insight.span.days)}
            assert (said.says is Says.QUIET_SINCE) == (said.last == insight.today)
            assert said.away is None or said.away in stretch
        case Says.UNBROKEN:
            assert said.count < QUIET_FROM
            assert max(gap_of_days(insight), default=0) <= said.count
        case Says.TOO_EARLY:
            assert insight.began is None or insight.span.last - max(insight.began, insight.span.first) < (
                timedelta(days=EARLY - 1)
            )
        case Says.NOTHING:
            assert not days


def gap_of_days(insight: Insight) -> list[int]:
    """How many days without contact lie between each two days with it, and after the last."""
    known = insight._known_days
    if not known:
        return []
    first, ends = insight.span.first, [*known[1:], insight.span.last + DAY]
    pairs = zip(known, ends, strict=True)
    return [max(0, (other - max(one + DAY, first)).days) for one, other in pairs]


@given(insights())
def test_no_quieter_stretch_was_overlooked(insight: Insight) -> None:
    quiet = longest_quiet(insight._known_days, insight.span, insight.today)
    assert (quiet.days if quiet else 0) == max(gap_of_days(insight), default=0)


@given(insights())
def test_talks_are_as_far_apart_as_it_says(insight: Insight) -> None:
    said = insight.said_of_rhythm
    ended = [gap.days for gap in insight.gaps if not gap.running]
    if said.says in (Says.APART, Says.APART_HOPED):
        assert abs(said.count - sum(ended) / len(ended)) <= 0.5
        assert (said.says is Says.APART_HOPED) == (insight.wanted is not None)
        assert said.whole == (insight.wanted or 0)
    elif said.says is Says.ONE_TALK:
        assert insight.gaps and not ended
    else:
        assert said.says is Says.TOO_EARLY or not ended


@given(insights())
def test_most_is_more_than_any_other(insight: Insight) -> None:
    said = finding.of_kinds(insight.kinds)
    counts = {one.kinds[0]: one.count for one in insight.kinds}
    assert said.whole == sum(counts.values())
    if said.says is Says.MOST:
        assert counts.pop(said.name) == said.count
        assert all(count < said.count for count in counts.values())
    elif said.says is Says.LEVEL:
        assert sum(count == said.count for count in counts.values()) > 1


@given(st.integers(0, 300), st.integers(0, 300))
def test_one_in_three_is_one_in_three(work: int, life: int) -> None:
    said = finding.of_life(balance.WorkLife(work, life))
    match said.says:
        case Says.ONE_IN:
            assert life * said.count == work + life
        case Says.PART:
            assert (said.count, said.whole) == (life, work + life)
        case _:
            assert work + life == 0


@given(insights())
def test_what_gives_energy_most_often_does(insight: Insight) -> None:
    said = insight.said_of_energy
    levels = [one.energy for one in insight.noted if one.energy is not None]
    if said.says is Says.GIVES:
        mine = [
            one.energy
            for one in insight.noted
            if one.energy is not None and (said.name in one.tags if said.is_tag else one.kind == said.name)
        ]
        assert said.count == sum(level > 0 for level in mine)
        assert said.whole == len(mine) >= energy.ENOUGH
        assert 2 * said.count > said.whole
    elif said.says is Says.NOTED:
        assert (said.count, said.whole) == (sum(level > 0 for level in levels), len(levels))
    else:
        assert not levels


@given(insights())
def test_the_fullest_week_or_month_is_the_fullest(insight: Insight) -> None:
    said = insight.said_of_load
    weeks = insight.load
    assert sum((week.last - week.first).days + 1 for week in weeks) == insight.span.days
    assert sum(week.talks for week in weeks) == sum(one.length > 0 for one in insight.noted)
    if said.says in (Says.BUSIEST_WEEK, Says.BUSIEST_MONTH):
        assert (said.says is Says.BUSIEST_MONTH) == insight.span.by_weeks
        assert said.count == max(week.talks for week in weeks)


def test_three_weeks_of_silence_between_two_talks_are_quiet() -> None:
    insight = of(
        date(2026, 7, 2),
        date(2026, 7, 30),
        date(2026, 8, 10),
        *map(date.fromordinal, range(date(2026, 8, 11).toordinal(), TODAY.toordinal(), 14)),
    )
    assert insight.said_of_contact == Finding(
        Says.QUIET, 27, 0, first=date(2026, 7, 3), last=date(2026, 7, 29)
    )


def test_a_reason_is_given_only_when_the_page_says_so() -> None:
    days = (date(2026, 7, 2), date(2026, 7, 30), date(2026, 8, 20), date(2026, 9, 10), TODAY)
    assert of(*days[:2], *days[2:4], date(2026, 10, 3), TODAY).said_of_contact.away is None
    away = of(*days[:4], date(2026, 9, 30), date(2026, 10, 20), date(2026, 11, 6), away=date(2026, 7, 28))
    assert away.said_of_contact.away == date(2026, 7, 28)
    elsewhere = of(*days[:4], date(2026, 9, 30), date(2026, 10, 20), date(2026, 11, 6), away=date(2026, 8, 5))
    assert elsewhere.said_of_contact.away is None


def test_less_than_four_weeks_show_no_pattern() -> None:
    young = of(TODAY - timedelta(days=26), TODAY - timedelta(days=3))
    assert young.said_of_contact.says is Says.TOO_EARLY
    assert young.said_of_rhythm.says is Says.TOO_EARLY
    assert of(TODAY - timedelta(days=27), TODAY).said_of_contact.says is not Says.TOO_EARLY


def test_the_running_gap_is_no_part_of_the_average() -> None:
    insight = of(date(2026, 1, 1), date(2026, 1, 11), date(2026, 1, 21))
    assert [(gap.days, gap.running, gap.late) for gap in insight.gaps] == [
        (10, False, False),
        (10, False, False),
        (308, True, True),
    ]
    assert insight.said_of_rhythm == Finding(Says.APART_HOPED, 10, 21)

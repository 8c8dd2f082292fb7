"""Many backups of the last days, fewer of long ago; never without the newest, never without a good one."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.backup import Backup, Why, age, is_due, name_of, newest, read_name
from relbook.journal.thinning import DAYS, GUARDED, MONTHS, WEEKS, keep

NOW = datetime(2026, 11, 25, 14, 20, tzinfo=UTC)
BOOK, DEVICE = "0123abcd", "beef0001"


def copy(ago: timedelta, why: Why = Why.DAILY, *, good: bool = True) -> Backup:
    made = (NOW - ago).replace(microsecond=0)
    return Backup(name_of(made, BOOK, DEVICE, why) + ("" if good else ".damaged"), made, why, good=good)


def moments() -> st.SearchStrategy[timedelta]:
    """From two years ago to a month ahead, as a wrong clock may have it."""
    return st.integers(-30 * 86_400, 730 * 86_400).map(lambda seconds: timedelta(seconds=seconds))


def shelves() -> st.SearchStrategy[list[Backup]]:
    one = st.builds(
        lambda ago, why, good: copy(ago, why, good=good), moments(), st.sampled_from(Why), st.booleans()
    )
    return st.lists(one, max_size=60, unique_by=lambda backup: backup.name)


def test_a_year_of_days_becomes_twelve_days_ten_weeks_and_nine_months() -> None:
    year = [copy(timedelta(days=days, hours=2)) for days in range(365)]
    kept = keep(year, NOW)
    assert kept >= {one.name for one in year[:DAYS]}
    assert DAYS < len(kept) <= DAYS + WEEKS + MONTHS
    oldest = min(one.made for one in year if one.name in kept)
    assert NOW - oldest > timedelta(days=30 * (MONTHS - 2))


def test_of_one_day_the_latest_stays() -> None:
    day = [copy(timedelta(minutes=minutes)) for minutes in range(5)]
    assert keep(day, NOW) == {day[0].name}


def test_what_was_made_before_something_large_stays_for_thirty_days() -> None:
    guarding = copy(GUARDED - timedelta(hours=1), Why.IMPORT)
    later = [copy(timedelta(days=days)) for days in range(30)]
    assert guarding.name in keep([guarding, *later], NOW)
    assert guarding.name not in keep([guarding, *later], NOW + timedelta(days=1))


def test_a_damaged_one_takes_no_good_ones_place() -> None:
    good, damaged = copy(timedelta(hours=5)), copy(timedelta(hours=1), good=False)
    assert keep([good, damaged], NOW) == {good.name, damaged.name}
    assert keep([copy(timedelta(0)), good, damaged], NOW) == {copy(timedelta(0)).name}


def test_a_clock_that_was_ahead_costs_nothing() -> None:
    ahead = [copy(timedelta(days=-days)) for days in range(1, 20)]
    days = [copy(timedelta(days=day)) for day in range(DAYS)]
    assert keep([*ahead, *days], NOW) == {one.name for one in (*ahead, *days)}
    assert newest([*ahead, *days], NOW) == days[0]
    assert age(ahead, NOW) is None
    assert is_due(ahead, NOW), "one from the future does not say that today is safe"


def test_a_clock_that_leaps_ahead_drops_no_day() -> None:
    days = [copy(timedelta(days=day)) for day in range(DAYS)]
    assert keep(days, NOW + timedelta(days=3000)) == {one.name for one in days}


@given(shelves())
def test_the_newest_and_the_newest_good_one_always_stay(shelf: list[Backup]) -> None:
    kept = keep(shelf, NOW)
    if shelf:
        assert max(shelf, key=lambda one: (one.made, one.name)).name in kept
    good = [one for one in shelf if one.good]
    if good:
        assert max(good, key=lambda one: (one.made, one.name)).name in kept
        assert any(one.name in kept for one in good)
    assert {one.name for one in shelf if one.made > NOW} <= kept


@given(shelves())
def test_thinning_what_was_thinned_drops_nothing_more(shelf: list[Backup]) -> None:
    kept = keep(shelf, NOW)
    assert keep([one for one in shelf if one.name in kept], NOW) == kept


@given(st.datetimes(datetime(2020, 1, 1), datetime(2090, 1, 1)), st.sampled_from(Why), st.text(max_size=12))
def test_a_name_says_what_it_was_made_of(made: datetime, why: Why, device: str) -> None:
    moment = made.replace(microsecond=0, tzinfo=UTC)
    name = name_of(moment, BOOK, device, why)
    read = read_name(name)
    assert read is not None
    assert (read.made, read.why, read.book, read.good) == (moment, why, BOOK, True)
    damaged = read_name(name + ".damaged")
    assert damaged is not None
    assert not damaged.good


def test_what_is_no_backup_is_not_taken_for_one() -> None:
    for name in ("journal.relbook", "2026-13-45-000000Z.0123abcd.beef.daily.relbook", "", ".making-x"):
        assert read_name(name) is None

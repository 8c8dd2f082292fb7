"""How long a backup lasts."""

from datetime import UTC, date, datetime, timedelta

from relbook.journal.backup import Backup, Why
from relbook.journal.lasting import until

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


def copy(days: int, why: Why = Why.DAILY) -> Backup:
    made = NOW - timedelta(days=days)
    return Backup(f"{made:%Y-%m-%d}", made, why)


def test_every_backup_is_thinned_out_in_time_and_an_older_one_never_later_by_much() -> None:
    copies = [copy(days) for days in range(0, 60, 3)]
    gone = until(copies, NOW)
    assert set(gone) == {one.name for one in copies}
    assert min(gone.values()) == date(2026, 5, 5)
    assert max(gone.values()) < date(2027, 5, 4)


def test_one_that_guards_a_change_stays_its_month() -> None:
    guard = copy(0, Why.REKEY)
    assert until([guard], NOW)[guard.name] > (NOW + timedelta(days=30)).date()


def test_without_backups_nothing_is_foretold() -> None:
    assert until([], NOW) == {}

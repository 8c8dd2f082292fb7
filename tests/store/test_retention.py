"""Looking again at former clients: who, how often, and that nothing goes by itself."""

from datetime import date, timedelta

import pytest

from relbook.journal import retention as rules
from relbook.journal.client import State
from relbook.journal.entry import Kind
from relbook.store import clients, forgetting, retention, settings
from tests.store.shelf import TODAY, note, rows
from tests.store.test_forgetting import NOON

SIX_YEARS = TODAY - timedelta(days=6 * 366)


def former(name: str, last: date, state: State = State.FORMER) -> str:
    key = clients.add(name).row_id
    clients.amend(key, state=state, on=last)
    note("Goodbye for now", key, day=last, kind=Kind.CALL)
    return key


@pytest.mark.usefixtures("journal")
def test_only_who_is_former_and_long_silent_is_put_to_the_writer() -> None:
    longest = former("Zoe", SIX_YEARS - timedelta(days=400), State.ENDED)
    long = former("Ann", SIX_YEARS)
    former("Late", TODAY - timedelta(days=400))
    note("hello", clients.add("Current").row_id, day=SIX_YEARS, kind=Kind.CALL)
    note("hello", clients.add("Dormant", state=State.DORMANT).row_id, day=SIX_YEARS, kind=Kind.CALL)
    clients.archive(long)
    found = retention.due(TODAY)
    assert [one.client.id for one in found] == [longest, long]
    assert [one.years for one in found] == [7, 6]
    assert found[0].entries == 1


@pytest.mark.usefixtures("journal")
def test_the_years_can_be_chosen_and_switched_off() -> None:
    former("Ann", TODAY - timedelta(days=3 * 366))
    assert retention.due(TODAY) == []
    retention.choose(3)
    assert len(retention.due(TODAY)) == 1
    edit = retention.choose(rules.OFF)
    assert retention.due(TODAY) == []
    assert retention.offered(TODAY) == 0
    edit.revert()
    assert retention.years() == 3


@pytest.mark.usefixtures("journal")
def test_who_is_kept_is_asked_about_a_year_later() -> None:
    key = former("Ann", SIX_YEARS)
    retention.keep(key, TODAY)
    assert retention.due(TODAY) == []
    assert retention.due(rules.another_year(TODAY) - timedelta(days=1)) == []
    assert len(retention.due(rules.another_year(TODAY))) == 1
    forgetting.forget(key, now=NOON)
    assert settings.get(f"{retention.KEPT}{key}") == ""


@pytest.mark.usefixtures("journal")
def test_today_speaks_of_it_once_a_quarter_at_most() -> None:
    former("Ann", SIX_YEARS)
    assert retention.offered(TODAY) == 1
    edit = retention.look(TODAY)
    assert [retention.offered(TODAY + timedelta(days=days)) for days in (0, 90, 91)] == [0, 0, 1]
    assert retention.offered(TODAY - timedelta(days=1)) == 1  # a clock was set back
    edit.revert()
    assert retention.offered(TODAY) == 1


@pytest.mark.usefixtures("journal")
def test_looking_deletes_nothing() -> None:
    former("Ann", SIX_YEARS)
    before = rows()
    retention.due(TODAY + timedelta(days=9_000))
    retention.offered(TODAY + timedelta(days=9_000))
    assert rows() == before


@pytest.mark.usefixtures("journal")
def test_without_a_contact_the_end_of_the_work_counts() -> None:
    key = clients.add("Silent").row_id
    clients.amend(key, state=State.ENDED, on=SIX_YEARS)
    [one] = retention.due(TODAY)
    assert (one.last, one.talked) == (SIX_YEARS, False)

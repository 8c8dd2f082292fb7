"""What is left of the day, and the small kindnesses behind it."""

from datetime import date, datetime, time, timedelta

from relbook.journal.circle import Circle
from relbook.journal.entry import Kind, Tier
from relbook.journal.fact import FactKind
from relbook.journal.promise import Outcome
from relbook.store import clients, day, entries, facts, meetings, promises
from relbook.store.database import Journal

TODAY = date(2026, 11, 25)  # a Wednesday
NOW = datetime(2026, 11, 25, 14, 20)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def note(client: str, kind: str, days: int, text: str = "Done.") -> str:
    return entries.add(text, day=ago(days), today=TODAY, kind=kind, clients=[client]).row_id


def test_the_badge_counts_talks_left_and_promises_due(ada: str) -> None:
    assert day.today_count(NOW) == 0
    meetings.plan([ada], TODAY, time(9), minutes=30)
    meetings.plan([ada], TODAY, time(14), minutes=60)
    meetings.plan([ada], TODAY, time(17))
    meetings.plan([ada], ago(-1), time(9))
    promises.add(ada, "Send", mine=True, made=ago(5), due=ago(1))
    promises.add(ada, "Think", mine=True, made=ago(5), due=ago(-9))
    assert day.today_count(NOW) == 3


def test_a_talk_with_a_note_is_over(ada: str) -> None:
    talk = meetings.plan([ada], TODAY, time(15)).row_id
    meetings.noted(talk, note(ada, Kind.CALL, 0))
    assert day.today_count(NOW) == 0


def test_kindnesses_fall_into_their_weeks(ada: str) -> None:
    for days in (0, 2, 3, 50, 52):
        note(ada, Kind.APPRECIATION_GIVEN, days)
    note(ada, Kind.FAVOUR_GIVEN, 9)
    found = day.kindnesses(TODAY)
    assert found.since == date(2026, 10, 5)
    assert found.weeks == (1, 0, 0, 0, 0, 0, 2, 2)
    assert found.to is not None
    assert found.to.first == "Ada"


def test_no_kindness_is_no_reproach(journal: Journal) -> None:
    found = day.kindnesses(TODAY)
    assert (sum(found.weeks), found.last, found.to) == (0, None, None)


def test_what_is_remembered_of_a_client_is_personal_and_told_to_nobody_else(ada: str) -> None:
    note(ada, Kind.CALL, 9, "Budget agreed\n\nAnd tea.")
    entries.add("I dread this.", day=TODAY, today=TODAY, clients=[ada], tier=Tier.PRIVATE)
    assert day.remembered([ada], TODAY) == {ada: ("", "Budget agreed")}
    facts.add(ada, FactKind.PERSONAL, "Runs in April", as_of=ago(9))
    closed = facts.add(ada, FactKind.PERSONAL, "Has a cold", as_of=ago(1)).row_id
    facts.close(closed, TODAY)
    assert day.remembered([ada], TODAY)[ada][0] == "Runs in April"


def test_the_least_appreciated_stands_near(ada: str) -> None:
    bea = clients.add("Bea", circle=Circle.CLOSE).row_id
    cy = clients.add("Cy", circle=Circle.GROWING).row_id
    note(bea, Kind.APPRECIATION_GIVEN, 9)
    note(cy, Kind.APPRECIATION_GIVEN, 90)
    found = day.least_appreciated(TODAY)
    assert found is not None
    assert found.id == cy


def test_nobody_is_least_appreciated_in_an_empty_journal(journal: Journal) -> None:
    assert day.least_appreciated(TODAY) is None


def test_settled_promises_leave_the_badge(ada: str) -> None:
    key = promises.add(ada, "Send", mine=True, made=ago(5), due=TODAY).row_id
    assert day.today_count(NOW) == 1
    promises.settle(key, Outcome.KEPT, TODAY)
    assert day.today_count(NOW) == 0

"""On this day, from the shelf."""

from datetime import date, timedelta

from relbook.journal.entry import Kind, Tier
from relbook.store import clients, memories
from relbook.store.database import Journal
from tests.store.shelf import TODAY, note

LAST_YEAR = date(2025, 5, 3)


def shown(today: date = TODAY) -> list[str]:
    return [memory.words for memory in memories.on_this_day(today)]


def test_earlier_years_are_remembered_and_this_one_is_not(ada: str) -> None:
    note("The shop opened\n\nWith cake.", ada, day=LAST_YEAR)
    note("Yesterday.", ada, day=TODAY - timedelta(1))
    note("A week off.", ada, day=date(2025, 5, 12))
    (memory,) = memories.on_this_day(TODAY)
    assert (memory.words, memory.years, memory.who.first) == ("The shop opened", 1, "Ada")


def test_one_of_each_client_landmarks_first(ada: str) -> None:
    bea = clients.add("Bea").row_id
    note("Near.", ada, day=date(2025, 5, 4))
    note("The fair", ada, day=date(2023, 5, 7), landmark=True)
    note("With Bea.", bea, day=date(2024, 5, 2))
    assert shown() == ["The fair", "With Bea."]


def test_nobody_is_reminded_of_what_is_private_secret_or_hard(ada: str) -> None:
    note("Private.", ada, day=LAST_YEAR, tier=Tier.PRIVATE)
    note("!secret the merger", ada, day=LAST_YEAR)
    for kind in (Kind.CONFLICT, Kind.REFLECTION, Kind.TRUTH, Kind.REPAIR):
        note("Hard.", ada, day=LAST_YEAR, kind=kind)
    note("Of nobody.", day=LAST_YEAR)
    assert shown() == []


def test_put_away_for_the_day_and_not_this_one_again(ada: str) -> None:
    entry = note("The shop opened.", ada, day=LAST_YEAR)
    edit = memories.put_away(TODAY)
    assert shown() == []
    assert shown(TODAY + timedelta(1)) == ["The shop opened."]
    edit.revert()
    assert shown() == ["The shop opened."]
    edit = memories.not_again(entry, ada, TODAY)
    assert shown() == shown(TODAY + timedelta(1)) == shown(date(2027, 5, 4)) == []
    edit.revert()
    assert shown() == ["The shop opened."]


def test_whoever_is_off_the_list_is_not_named(ada: str) -> None:
    note("The shop opened.", ada, day=LAST_YEAR)
    clients.archive(ada)
    assert shown() == []


def test_an_empty_journal_has_no_past(journal: Journal) -> None:
    assert shown() == []

"""A selection as a question: it finds what its parts say, and begins with the newest."""

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date, timedelta
from functools import partial

import pytest

from relbook.journal.entry import Entry, Kind, Tier
from relbook.journal.reach import Lift, Reach
from relbook.journal.selection import Selection
from relbook.store import entries
from relbook.store.chosen import leads, oldest
from tests.bench.raw import heard
from tests.store.shelf import TODAY, ask, note

MANY = 12
"""More entries than are asked for at a time here."""

ASKED = (
    Selection(kinds=(Kind.CALL,)),
    Selection(kinds=(Kind.CALL, Kind.NOTE)),
    Selection(tag="spring"),
    Selection(kinds=(Kind.CALL,), tag="spring"),
    Selection(kinds=(Kind.CALL,), private=False),
    Selection(words="launch"),
)


@pytest.fixture
def written(ada: str) -> list[Entry]:
    """Calls and notes on as many days, the newest first; some carry a tag, some are private."""
    for days in range(MANY):
        key = note(
            "The launch #spring" if days % 3 else "A quiet day",
            ada,
            day=TODAY - timedelta(days),
            kind=Kind.CALL if days % 2 else Kind.NOTE,
        )
        if days % 5 == 0:
            entries.amend(key, tier=Tier.PRIVATE)
    return [page.entry for page in entries.window(Selection())]


def fitting(asked: Selection, among: Iterable[Entry]) -> list[str]:
    """The keys of those that a selection asks for, found one by one."""
    return [
        one.id
        for one in among
        if (not asked.kinds or one.kind in asked.kinds)
        and f"#{asked.tag}" in (one.text if asked.tag else "#")
        and asked.words in one.text
        and (asked.private or one.tier is Tier.SHAREABLE)
        and (asked.since or date.min) <= one.day <= (asked.until or date.max)
    ]


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize("whose", [True, False])
@pytest.mark.parametrize("days", [(None, None), (8, 2)])
def test_a_window_a_count_and_the_ends_are_of_the_same_entries(
    written: list[Entry], ada: str, asked: Selection, days: tuple[int | None, int | None], *, whose: bool
) -> None:
    first, last = (None if back is None else TODAY - timedelta(back) for back in days)
    asked = replace(asked, client_id=ada if whose else "", since=first, until=last)
    fit = fitting(asked, written)
    assert fit
    assert [page.id for page in entries.window(asked)] == fit
    assert [page.id for page in entries.window(asked, limit=2)] == fit[:2]
    assert [page.id for page in entries.window_after(asked, 0, 2)] == fit[-2:]
    assert entries.count(asked) == len(fit)
    assert sum(entries.count_in_months(asked, TODAY - timedelta(MANY), TODAY).values()) == len(fit)
    places = {one.id: one.place for one in written}
    assert oldest(asked, 2) == [places[key] for key in fit[-1:-3:-1]]
    assert leads(asked, places[fit[0]], 1)
    assert not leads(asked, places[fit[-1]], len(fit) - 1)
    assert entries.window(replace(asked, entry=fit[0]))[0].id == fit[0]


@pytest.mark.parametrize("asked", ASKED)
def test_the_newest_are_found_without_gathering_all_there_are(written: list[Entry], asked: Selection) -> None:
    (sql, values), *_ = heard(partial(entries.window, asked, limit=2))
    plan = " ".join(row[3] for row in ask(f"EXPLAIN QUERY PLAN {sql}", *values))
    assert "LIST SUBQUERY" not in plan, "every entry of the kind would be put on a list first"
    assert "TEMP B-TREE" not in plan, "every entry of the kind would be put in order first"


def test_what_the_word_index_says_by_itself_is_counted_without_an_entry(written: list[Entry]) -> None:
    asked = Selection(kinds=(Kind.CALL,))
    for read in (partial(entries.count, asked), partial(entries.count_in_months, asked, TODAY, TODAY)):
        ((sql, values),) = heard(read)
        plan = " ".join(row[3] for row in ask(f"EXPLAIN QUERY PLAN {sql}", *values))
        assert "entry" not in plan


NARROWER: dict[str, object] = {
    "inbox": True,
    "kinds": (Kind.CALL,),
    "tag": "spring",
    "since": TODAY,
    "until": TODAY - timedelta(20),
    "words": "launch",
    "private": False,
    "promises": True,
    "lift": Lift.GAVE,
    "reach": Reach.OPEN,
    "landmarks": True,
}
"""What some entries are not, for each part that needs no key."""


@pytest.mark.parametrize("part", [one.name for one in fields(Selection)])
def test_every_part_of_a_selection_narrows_it(ada: str, part: str) -> None:
    """A part that nobody asks would let out all there is, by every export."""
    plain = note("A quiet day", ada, day=TODAY - timedelta(9), tier=Tier.PRIVATE)
    old = note("Long ago", ada, day=TODAY - timedelta(30), tier=Tier.PRIVATE)
    rich = note("The launch #spring\n[] send it", ada, day=TODAY, kind=Kind.CALL, energy=2, landmark=True)
    loose = note("Nobody's", day=TODAY - timedelta(9), tier=Tier.PRIVATE)
    wanted = {"client_id": {plain, old, rich}, "inbox": {loose}, "until": {old}}.get(part, {rich})
    said = {**NARROWER, "client_id": ada, "entry": rich}[part]
    asked = Selection(**{part: said})  # type: ignore[arg-type]
    assert {page.id for page in entries.window(asked)} == wanted
    assert entries.count(asked) == len(wanted)

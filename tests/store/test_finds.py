"""What a search shows, and that nothing a person types breaks it."""

from datetime import date, time
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relbook.journal.fact import FactKind
from relbook.journal.find import Finds
from relbook.journal.selection import Selection
from relbook.store import clients, entries, facts, finds, promises, questions, search
from relbook.store.database import Journal
from relbook.store.finds import look_up, looked_through
from tests.bench.raw import heard

DAY = date(2026, 11, 13)
TEA = Selection(words="tea")
write = partial(entries.add, day=DAY, today=DAY)


def titles(words: str, **how: object) -> list[str]:
    return [find.title for find in look_up(Selection(words=words, **how)).rows]  # type: ignore[arg-type]


def test_a_find_says_whose_it_is_and_where_the_words_stand(ada: str) -> None:
    write("Spring launch\n\nShe **likes** to split the invoice.\n[] Send the invoice", clients=[ada])
    found = look_up(Selection(words="inv"))
    [find] = found.rows
    assert (find.title, find.client_id, find.places, find.day) == ("Spring launch", ada, 2, DAY)
    assert find.excerpt == "She likes to split the invoice. Send the invoice"
    assert [find.excerpt[slice(*span)] for span in find.marks] == ["inv", "inv"]
    assert (found.count, found.people, found.only_entries, found.more) == (1, 1, True, False)


def test_a_line_of_an_entry_is_found_once(ada: str) -> None:
    entry = write("First talk\n\n!worry the audit\n[] Send the audit papers", clients=[ada])
    assert titles("audit") == ["First talk"]
    entries.rewrite(entry.row_id, "First talk\n\nNothing of note", today=DAY)
    assert titles("audit") == []


def test_everything_that_can_be_found_is(ada: str) -> None:
    promises.add(ada, "Fix the kayak", mine=True, made=DAY)
    facts.add(ada, FactKind.LIKE, "Loves her kayak", as_of=DAY)
    questions.ask_later(ada, "Where does the kayak live?", DAY)
    clients.amend(ada, about="Met at a kayak race")
    found = look_up(Selection(words="kayak"))
    assert {find.sort for find in found.rows} == {"promise", "fact", "question", "client"}
    assert (found.count, found.people, found.only_entries) == (4, 1, False)
    assert {find.client_id for find in found.rows} == {ada}


def test_what_belongs_to_a_client_in_the_bin_is_not_shown(ada: str) -> None:
    promises.add(ada, "Fix the kayak", mine=True, made=DAY)
    clients.remove(ada)
    assert look_up(Selection(words="kayak")).rows == ()


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"kinds": ("call",)}, ["Tea by phone"]),
        ({"tag": "tea"}, ["Tea tagged"]),
        ({"promises": True}, ["Tea promised"]),
        ({"since": date(2026, 1, 1)}, ["Tea promised", "Tea tagged", "Tea by phone"]),
        ({"until": date(2025, 12, 31)}, ["Tea long ago"]),
    ],
)
def test_filters_narrow_with_and_without_words(ada: str, asked: dict[str, object], found: list[str]) -> None:
    write("Tea long ago\n\n.", day=date(2025, 3, 1), clients=[ada])
    write("Tea by phone\n\n.", kind="call", at=time(9), clients=[ada])
    write("Tea tagged\n\n#tea", at=time(10), clients=[ada])
    write("Tea promised\n\n[] bring cups", at=time(11), clients=[ada])
    write("Coffee\n\nby phone #coffee", day=date(2024, 3, 1), clients=[ada])
    assert titles("tea", **asked) == found
    assert set(titles("", **asked)) >= set(found)
    assert looked_through(Selection(**asked)) >= len(found)  # type: ignore[arg-type]


def test_nothing_asked_finds_nothing(ada: str) -> None:
    write("Tea", clients=[ada])
    assert look_up(Selection(words="  ")).count == 0


@pytest.mark.parametrize("best", [False, True])
def test_more_can_be_asked_for(ada: str, best: bool) -> None:  # noqa: FBT001
    for number in range(finds.PAGE + 7):
        write(f"Tea number {number}", clients=[ada])
    first = look_up(Selection(words="tea"), best=best)
    rest = look_up(Selection(words="tea"), best=best, before=None if best else first.last, skip=first.seen)
    assert (len(first.rows), first.more, len(rest.rows), rest.more) == (finds.PAGE, True, 7, False)
    assert first.count == rest.count == finds.PAGE + 7
    assert len({find.id for find in first.rows + rest.rows}) == finds.PAGE + 7


def _go_on(pages: list[Finds]) -> None:
    pages.append(look_up(TEA, before=pages[-1].last, known=pages[-1]))


def test_going_on_in_an_answer_asks_the_index_no_more(ada: str) -> None:
    for number in range(finds.PAGE * 2 + 7):
        write(f"Tea number {number}\n\n!wish tea of the year {number}", clients=[ada])
    first = look_up(TEA)
    known, plain = [first], [first]
    while known[-1].more:
        asked = heard(partial(_go_on, known))
        assert not [sql for sql, _ in asked if "MATCH" in sql]
    while plain[-1].more:
        plain.append(look_up(TEA, before=plain[-1].last))
    assert [row.id for page in known for row in page.rows] == [row.id for page in plain for row in page.rows]
    assert len({row.id for page in known for row in page.rows}) == finds.PAGE * 2 + 7
    assert {page.count for page in known[1:]} == {first.count}


def test_what_lies_beyond_the_walk_is_asked_for(ada: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "COUNT_CAP", finds.PAGE + 3)
    for number in range(finds.PAGE * 3):
        write(f"Tea number {number}", clients=[ada])
    pages = [look_up(TEA)]
    while pages[-1].more:
        _go_on(pages)
    assert len([row for page in pages for row in page.rows]) == finds.PAGE * 3
    assert len({row.id for page in pages for row in page.rows}) == finds.PAGE * 3


def test_best_first_asks_how_well_it_fits(ada: str) -> None:
    write("Tea tea tea", day=date(2020, 1, 1), clients=[ada])
    write("One word about tea among very many others that are not about it at all", clients=[ada])
    assert [find.title[:3] for find in look_up(Selection(words="tea"), best=True).rows] == ["Tea", "One"]


UGLY = [
    "",
    "((",
    '"',
    "-",
    "AND",
    "a OR",
    "NEAR(",
    "text:x",
    "*",
    "^a",
    "a\x00b",
    "\ud800",
    "💥",
    "’",
    "{a}:",
    "-a -b",
]


@pytest.mark.parametrize("words", UGLY)
def test_an_ugly_query_never_breaks(ada: str, words: str) -> None:
    write("a b x", clients=[ada])
    look_up(Selection(words=words))
    look_up(Selection(words=words, client_id=ada), best=True)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.characters(), max_size=40))
def test_any_query_is_answered(journal: Journal, words: str) -> None:
    look_up(Selection(words=words))
    look_up(Selection(words=words, kinds=(words,), tag=words), best=True)


def test_a_line_reworded_by_hand_is_found_by_its_new_words(ada: str) -> None:
    write("First talk\n\n!worry late papers", clients=[ada])
    [fact] = facts.of_client(ada)
    facts.reword(fact.id, "a late kayak")
    assert titles("kayak") == ["a late kayak"]
    assert titles("papers") == ["First talk"]

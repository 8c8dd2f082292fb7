"""After a talk: when closing the loop is offered, and what its answers become."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.afterwards import Loop, lines, offered, promised, with_lines
from relbook.journal.entry import Entry, Kind
from relbook.journal.fact import FactKind
from relbook.journal.syntax import parse

TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 16, 0)


@pytest.mark.parametrize(
    ("kind", "day", "at", "minutes", "asks"),
    [
        (Kind.CALL, TODAY, time(15, 0), None, True),
        (Kind.CALL, TODAY, time(14, 59), None, False),
        (Kind.CALL, TODAY, time(14, 30), 40, True),
        (Kind.IN_PERSON, TODAY, None, None, True),
        (Kind.MEETING, TODAY, time(16, 1), None, False),
        (Kind.MESSAGE, TODAY, time(15, 50), None, False),
        (Kind.CALL, date(2026, 11, 24), time(15, 50), None, False),
    ],
)
def test_it_is_offered_within_the_hour_after_a_talk(
    kind: Kind, day: date, at: time | None, minutes: int | None, *, asks: bool
) -> None:
    assert offered(Entry("e", kind, day, "Talk", at, minutes=minutes), NOW) is asks


def test_a_block_of_code_that_was_left_open_swallows_nothing() -> None:
    for text in ("Talk\n```\ncode", "Talk\n~~~~\ncode", "Talk\n`````\nx"):
        parsed = parse(with_lines(text, ["[] send it @fri"]), TODAY)
        assert [line.text for line in parsed.promises] == ["send it"]
        assert with_lines(text, ["[] send it"]).startswith(text)


words = st.text("abc 漢é,.", min_size=1, max_size=30).map(lambda said: f"w{said}".strip())


@given(
    text=st.text(max_size=80),
    mine=st.lists(words, max_size=3),
    theirs=st.lists(words, max_size=2),
    learned=st.lists(st.tuples(st.sampled_from(FactKind), words), max_size=3),
    name=st.text(max_size=12),
)
def test_every_answer_becomes_a_line_of_its_kind(
    text: str, mine: list[str], theirs: list[str], learned: list[tuple[FactKind, str]], name: str
) -> None:
    before = parse(text, TODAY)
    whole = with_lines(text, lines(Loop(tuple(mine), tuple(theirs), tuple(learned)), name))
    after = parse(whole, TODAY)
    if "`" not in text and "~" not in text:
        assert len(after.promises) == len(before.promises) + len(mine) + len(theirs)
        assert len(after.facts) == len(before.facts) + len(learned)
        assert [line.by is None for line in after.promises[len(before.promises) :]] == [True] * len(mine) + [
            False
        ] * len(theirs)
        assert [line.kind for line in after.facts[len(before.facts) :]] == [kind for kind, _ in learned]
    assert whole.startswith(text.rstrip("\n"))


def test_how_a_promise_will_be_understood() -> None:
    found = promised("send the deck @fri", TODAY)
    assert found is not None and (found.text, found.due) == ("send the deck", date(2026, 11, 27))
    doubtful = promised("send the deck @frday", TODAY)
    assert doubtful is not None and doubtful.bad_date
    assert promised("  ", TODAY) is None

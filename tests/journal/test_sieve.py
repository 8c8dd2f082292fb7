"""The sieve of the client list: what each question lets through."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.circle import Circle
from relbook.journal.client import Client, State
from relbook.journal.roster import ClientLine
from relbook.journal.sieve import ALL, Known, Lack, Sieve, Wish

TODAY = date(2026, 5, 4)
ADA = ClientLine(Client("a", "Ada", circle=Circle.CLOSE, town="Łódź"), TODAY - timedelta(30))
BEN = ClientLine(Client("b", "Ben", state=State.FORMER), TODAY)
CYD = ClientLine(Client("c", "Cyd", rhythm_days=10), TODAY - timedelta(2))
EVERYONE = (ADA, BEN, CYD)
KNOWN = Known({"tax": frozenset("ab"), "art": frozenset("b")}, frozenset("ac"))


def names(sieve: Sieve) -> str:
    return "".join(line.id for line in EVERYONE if sieve.lets(line, TODAY, known=KNOWN))


def test_a_sieve_that_asks_nothing_lets_everybody_through() -> None:
    assert names(ALL) == "abc"
    assert not ALL.asks


def test_states_towns_and_overdue() -> None:
    assert names(ALL.state(State.FORMER, on=True)) == "b"
    assert names(ALL.state(State.FORMER, on=True).state(State.CURRENT, on=True)) == "abc"
    assert names(Sieve(town="lodz")) == "a"
    assert names(Sieve(overdue=True)) == "a"


def test_what_somebody_is_without() -> None:
    assert names(ALL.lack(Lack.CIRCLE, on=True)) == "bc"
    assert names(ALL.lack(Lack.RHYTHM, on=True)) == "b"
    assert names(ALL.lack(Lack.CONTACT, on=True)) == "b"
    assert names(ALL.lack(Lack.CIRCLE, on=True).lack(Lack.CIRCLE, on=False)) == "abc"


def test_tags_and_or_not() -> None:
    assert names(ALL.tag("Tax", Wish.ALL)) == "ab"
    assert names(ALL.tag("tax", Wish.ALL).tag("ART", Wish.ALL)) == "b"
    assert names(ALL.tag("tax", Wish.ALL).tag("art", Wish.NONE)) == "a"
    assert names(ALL.tag("art", Wish.ANY).tag("nowhere", Wish.ANY)) == "b"
    assert names(ALL.tag("tax", Wish.NONE)) == "c"
    assert names(ALL.tag("tax", Wish.ALL).tag("TAX", None)) == "abc"


sieves = st.builds(
    Sieve,
    states=st.frozensets(st.sampled_from(State)),
    town=st.sampled_from(["", "Lodz", "Bern"]),
    overdue=st.booleans(),
    lacks=st.frozensets(st.sampled_from(Lack)),
    tags=st.lists(
        st.tuples(st.sampled_from(["tax", "art", "x"]), st.sampled_from(Wish)),
        max_size=3,
        unique_by=lambda pair: pair[0],
    ).map(tuple),
)


@given(sieve=sieves, more=st.sampled_from(Lack))
def test_asking_more_never_lets_more_through(sieve: Sieve, more: Lack) -> None:
    assert set(names(sieve.lack(more, on=True))) <= set(names(sieve))
    assert set(names(replace(sieve, overdue=True))) <= set(names(sieve))
    assert set(names(sieve.tag("new", Wish.ALL))) <= set(names(sieve))

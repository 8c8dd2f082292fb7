"""Who may be on file already: names, slips of the finger, addresses and numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.doubles import Double, Face, Why, doubles, face, slips

MARTA = face("m", "Marta Reyes", ["marta@halden.example"], ["+49 30 901820"])
JOSE = face("j", "José Łukasz Ångström")
ON_FILE = (MARTA, JOSE)


def found(new: Face) -> list[tuple[str, Why]]:
    return [(double.id, double.why) for double in doubles(new, ON_FILE)]


@pytest.mark.parametrize("name", ["marta REYES", "Reyes, Marta", "  Mártá   Reyes "])
def test_the_same_name_however_it_is_written(name: str) -> None:
    assert found(face("", name)) == [("m", Why.NAME)]


@pytest.mark.parametrize("name", ["Marta Reyse", "Martha Reyes", "Marta Reys", "Mrata Reyes"])
def test_a_slip_of_the_finger(name: str) -> None:
    assert found(face("", name)) == [("m", Why.SPELLING)]


@pytest.mark.parametrize("name", ["", "Marta", "Reyes", "Maria Keller", "Martin Ryan", "!!"])
def test_another_name_is_another_person(name: str) -> None:
    assert found(face("", name)) == []


def test_short_names_allow_no_slip() -> None:
    assert doubles(face("", "Ana"), [face("i", "Ina")]) == []
    assert doubles(face("", "Anna"), [face("i", "Hanna")]) == [Double("i", "Hanna", Why.SPELLING)]


def test_letters_without_accents_are_the_same_name() -> None:
    assert found(face("", "jose lukasz angstrom")) == [("j", Why.NAME)]


def test_the_same_address_and_the_same_number_say_more_than_a_name() -> None:
    assert found(face("", "Somebody", [" MARTA@halden.example "])) == [("m", Why.MAIL)]
    assert found(face("", "Somebody", phones=["030 / 90 18 20"])) == [("m", Why.PHONE)]
    assert found(face("", "Somebody", phones=["20"])) == []


def test_nobody_is_a_double_of_themselves() -> None:
    assert found(MARTA) == []


def test_the_surest_comes_first() -> None:
    others = [face("s", "Marta Reyez"), face("n", "Marta Reyes"), face("p", "X", ["m@x.example"])]
    wanted = face("", "Marta Reyes", ["m@x.example"])
    assert [double.id for double in doubles(wanted, others)] == ["p", "n", "s"]


@given(one=st.text("abc", max_size=7), other=st.text("abc", max_size=7))
def test_slips_are_the_same_both_ways_and_none_between_equals(one: str, other: str) -> None:
    assert slips(one, other, 20) == slips(other, one, 20)
    assert (slips(one, other, 20) == 0) == (one == other)
    assert slips(one, other, 1) == min(slips(one, other, 20), 2)


@given(name=st.text(max_size=30))
def test_any_name_at_all_may_be_typed(name: str) -> None:
    doubles(face("", name, [name], [name]), [face("x", name[::-1], [name], [name])])

"""The words somebody is known by, found however they are spelt, and taken out."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.client import Being, Client, ContactPoint
from relbook.journal.naming import Finder, known_by, without, without_keys


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Ana Ruiz", "ANA  RUIZ"),
        ("Ana Ruiz", "#ana-ruiz"),
        ("Ana Ruiz", "AnaRuiz."),
        ("Ana Ruiz", "x_ana_ruiz_y"),
        ("Łucja Ørsted", "lucja orsted"),
        ("Straße Müller", "STRASSE MUELLER MÜLLER STRASSE MÜLLER"),
        ("李小龙", "我和李小龙吃饭"),
        ("ana@example.org", "<ANA@example.org>"),
        ("O’Brien & Sons", "at O’Brien & Sons,"),
    ],
)
def test_a_name_is_found_however_it_is_spelt(name: str, text: str) -> None:
    assert Finder([name]).spans(text)


@pytest.mark.parametrize("text", ["Banana Ruizor", "Ana and Ruiz", "Anab Ruiz", ""])
def test_what_only_looks_like_a_name_is_left(text: str) -> None:
    assert not Finder(["Ana Ruiz"]).spans(text)


def test_a_number_is_its_figures() -> None:
    found = Finder([], ["442079460958"])
    for text in ("+44 20 7946 0958", "44-2079.460958", "(44) 20 79460958"):
        assert found.spans(text), text
    assert not found.spans("4420794609581")


def test_an_at_before_a_name_goes_along() -> None:
    text = "Ask @Ana Ruiz today"
    assert without(text, Finder(["Ana Ruiz"]).spans(text)) == "Ask [removed] today"


def test_what_another_answers_to_is_looked_for_nowhere() -> None:
    ana = Client("1", "Ana Ruiz", called="Annie", alias="Northstar")
    point = ContactPoint("2", "1", "phone", "+44 20 7946 0958")
    known = known_by([ana], [point, ContactPoint("3", "1", "mail", "a@b.org")], ["northstar", "Annie"])
    assert known.sure == ("Ana Ruiz", "a@b.org")
    assert known.perhaps == ()
    assert known.figures == ("442079460958",)
    assert known_by([ana], [], ["Ana Ruiz"]).sure == ("Northstar",)


def test_an_organisation_has_no_first_name() -> None:
    house = Client("1", "Halden Studio", being=Being.ORGANISATION)
    assert known_by([house], [], []).perhaps == ()


@given(st.text(), st.sampled_from(["Ana Ruiz", "Bo", "李小龙", "Émile", "ß", "a.b"]), st.text())
def test_after_taking_out_a_name_it_is_not_found_again(before: str, name: str, after: str) -> None:
    found = Finder([name])
    text = f"{before} {name} {after}"
    assert found.spans(text)
    assert not found.spans(without(text, found.spans(text)))


KEY, OTHER = "0" * 31 + "1", "0" * 31 + "2"
PLAIN = st.recursive(
    st.sampled_from([KEY, OTHER, "soup", f"with {KEY} and", 3, None]),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(st.sampled_from([KEY, OTHER, "to"]), below),
    max_leaves=12,
)


@given(PLAIN)
def test_no_key_stays_in_what_was_kept_on_a_line(plain: object) -> None:
    line = json.dumps(plain)
    left = without_keys(line, {KEY})
    assert KEY not in left
    if KEY not in line:
        assert left == line
    elif isinstance(plain, list | dict):
        json.loads(left)

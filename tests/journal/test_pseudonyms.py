"""Everybody has another name, the same one every time, and nobody's own is left in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal import masking
from relbook.journal.called import TITLES, Named
from relbook.journal.fold import fold
from relbook.journal.pseudonyms import Swap, pseudonyms
from relbook.journal.spelling import pattern

MARTA = Named("1", "Marta Reyes", alias="Wren", reached=("marta@halden.example", "+44 20 7946 0000"))
JONAS = Named("2", "Jonas van Dijk", called="Jo")
WILL = Named("3", "Will Fry")
HALDEN = Named("4", "Halden Studio", company=True)
ALL = (MARTA, JONAS, WILL, HALDEN)


def test_who_has_an_alias_keeps_it_and_the_others_get_letters_that_stay() -> None:
    named = pseudonyms(ALL)
    assert [named.of(one.id) for one in ALL] == ["Wren", "Client A", "Client B", "Company A"]
    assert pseudonyms((*reversed(ALL), Named("9", "Later"))).of("2") == "Client A"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Marta’s spring", "Wren’s spring"),
        ("MARTA REYES, marta_reyes, MartaReyes", "Wren, Wren, Wren"),
        ("Reyes and Jo walked", "Wren and Client A walked"),
        ("Martas Idee, #Marta, @Marta", "Wrens Idee, #Wren, @Wren"),
        ("I will ask Will", "I will ask Client B"),
        ("as @will will, #will", "as @Client B will, #Client B"),
        ("van Dijk went by van", "van Client A went by van"),
        ("Halden Studio pays", "Company A pays"),
        ("write to marta@halden.example or x.y@z.org", "write to e-mail address or e-mail address"),
        ("call +44 20 7946 0000", "call address"),
        ("Martha and martini", "Martha and martini"),
        ("Jonás", "Client A"),
    ],
)
def test_a_name_is_found_however_it_is_bent(text: str, said: str) -> None:
    assert pseudonyms(ALL).said(text) == said


def test_a_name_is_found_within_a_line_without_spaces() -> None:
    assert (
        pseudonyms((Named("1", "山田太郎"),)).said("昨日山田太郎さんと話した") == "昨日Client Aさんと話した"
    )


def test_two_of_one_first_name_are_somebody() -> None:
    named = pseudonyms((Named("1", "Anna Ek"), Named("2", "Anna Ort")))
    assert named.said("Anna came, with Anna Ort and Ek") == "Somebody came, with Client B and Client A"


def test_a_name_is_looked_for_with_one_pattern_of_its_own_and_only_where_it_stands(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A pattern of all that might begin in a text was made for each text anew: call mode froze for it."""
    made: list[str] = []

    def noted(word: str, *, figures: bool) -> str:
        made.append(word)
        return pattern(word, figures=figures)

    monkeypatch.setattr(masking, "pattern", noted)
    named = pseudonyms(Named(str(number), f"Marta {number}", alias=f"Wren {number}") for number in range(300))
    for number in range(50):
        assert named.said(f"Marta 7 met Marta {number} again") == f"Wren 7 met Wren {number} again"
    met = {word for number in range(50) for word in (f"Marta {number}", f"{number}")}
    assert len(made) == len(set(made)) and set(made) <= {"Marta", *met}


def test_a_preview_says_what_is_replaced_and_how_often() -> None:
    swaps = pseudonyms(ALL).swaps(["Marta and Marta", "for Halden  Studio"])
    assert swaps == [Swap("Marta", "Wren", 2), Swap("Halden Studio", "Company A", 1)]


name = st.text("abcdeklmnoéß", min_size=3, max_size=7).map(str.capitalize)
names = st.lists(
    name.filter(lambda word: fold(word) not in TITLES),  # "Mme" alone is nobody
    min_size=1,
    max_size=3,
    unique=True,
)


@given(people=st.lists(names.map(" ".join), min_size=1, max_size=4, unique=True), data=st.data())
def test_nobody_is_left_in_any_text(people: list[str], data: st.DataObject) -> None:
    named = pseudonyms([Named(f"{at:02}", name) for at, name in enumerate(people)])
    parts = [part for name in people for part in name.split()]
    words = st.sampled_from([*people, *parts, "with", "met", ",", "—", "“"])
    text = " ".join(data.draw(st.lists(words, max_size=12)))
    left = fold(named.said(text).replace("Client ", "").replace("Somebody", "")).split()
    assert not set(left) & {fold(part) for part in parts if len(part) > 1}

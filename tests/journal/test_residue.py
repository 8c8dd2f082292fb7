"""Whatever was put under other names, another way of looking finds nobody in it."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.journal.called import Named
from relbook.journal.pseudonyms import Ruling, pseudonyms
from relbook.journal.residue import OURS, Left, Residue, left_in

MARTA = Named(
    "1", "Marta O'Reyes-Silva", reached=("m.reyes@halden.com", "+44 20 7946 0958", "https://x.org/mreyes")
)
ROSE = Named("2", "Rose Ek", called="Jo")
HALDEN = Named("3", "Halden Studio Ltd.", company=True)
WEI = Named("4", "佐藤 美咲")
ALL = (MARTA, ROSE, HALDEN, WEI)

HIDING = [
    "Marta's and Marta’s and MARTAS, marta_oreyes_silva",
    "O’REYES SILVA, O'Reyes‑Silva, Silva, Reyes",
    "Márta and Ma\u00adr\u200bta",
    "martaoreyessilva2026, #Marta92 and @marta",
    "call 020 7946 0958, 0044 (0)20-7946.0958, +442079460958 or 79460958",
    "www.x.org/mreyes, x.org/mreyes, @mreyes; info@halden.com; halden.com",
    "Rose rose, but a rose is no Rose. Jo said so",
    "Halden Studio, halden studio ltd, HALDENSTUDIO and Halden",
    "佐藤美咲さん、佐藤 美咲",
]


@pytest.mark.parametrize("text", HIDING)
def test_nobody_is_left_however_they_are_spelled(text: str) -> None:
    named = pseudonyms(ALL)
    said = named.said(text)
    assert Residue(named).words(text)
    assert not Residue(named).words(said), said


def test_an_ordinary_word_in_small_letters_is_nobody() -> None:
    named = pseudonyms(ALL)
    assert named.said("a rose, we rose") == "a rose, we rose"
    assert not Residue(named).words("a rose, we rose")
    swap = named.swaps(["Rose came with a rose for Rose Ek"])[0]
    assert (swap.stands, swap.ordinary, swap.times, swap.key) == ("Rose", True, 1, "rose")


def test_what_is_ruled_holds_everywhere() -> None:
    ruled = pseudonyms(ALL, ruling=Ruling({"Client B": "Ada"}, frozenset({"rose"})))
    assert ruled.said("Rose Ek, Ek and Rose") == "Ada, Ada and Rose"
    assert not Residue(ruled).words("Rose alone") and Residue(ruled).words("Rose Ek")
    assert ruled.of("2") == "Ada"


def test_what_an_export_writes_by_itself_is_nobodys() -> None:
    residue = Residue(pseudonyms([Named("1", "Mark Call")]))
    assert left_in(residue, [("a.md", "kind: call")], OURS) == []
    assert left_in(residue, [("a.md", "kind: call, Mark Call")], OURS) == [
        Left("mark", "a.md"),
        Left("mark call", "a.md"),
    ]


TURNS: list[Callable[[str], str]] = [str, str.upper, str.lower, str.title]

letters = st.text("abeilmnorstuvéłßøáМаринаъ'-", min_size=2, max_size=8)
names = st.lists(letters.filter(lambda one: one.strip("'-")), min_size=1, max_size=3).map(" ".join)
cased = st.sampled_from([str, str.title, str.upper])
people = st.lists(st.tuples(names, cased, st.booleans()), min_size=1, max_size=5)


@settings(max_examples=120)
@given(people=people, data=st.data())
def test_no_name_survives_in_any_text(
    people: list[tuple[str, Callable[[str], str], bool]], data: st.DataObject
) -> None:
    known = [
        Named(f"{at:02}", case(name), company=company) for at, (name, case, company) in enumerate(people)
    ]
    pieces = [piece for one in known for piece in (one.name, *one.name.split(), *one.name.split("-"))]
    words = st.sampled_from(
        [*pieces, "and", "met", "’s", "s", "'s", "-", "_", "\n", " ", ", ", "@", "#", "2", "."]
    )
    turned: Callable[[str], str] = data.draw(st.sampled_from(TURNS))
    text = turned("".join(data.draw(st.lists(words, max_size=14))))
    named = pseudonyms(known)
    said = named.said(text)
    assert not Residue(named).words(said), (text, said)


@pytest.mark.parametrize("text", ["aa", "aa-s aa", "met aa and Aa-"])
def test_a_name_is_found_where_a_longer_one_is_only_a_word(text: str) -> None:
    named = pseudonyms([Named("00", "aa"), Named("01", "aa aa-")])
    assert not Residue(named).words(named.said(text))


numbers = st.lists(
    st.integers(6, 9).flatmap(lambda n: st.integers(10**n, 10 ** (n + 1) - 1)), min_size=1, max_size=3
)


@settings(max_examples=80)
@given(numbers=numbers, data=st.data())
def test_no_number_survives_in_any_setting(numbers: list[int], data: st.DataObject) -> None:
    known = Named("1", "Ana Ruiz", reached=tuple(f"+{one}" for one in numbers))
    named = pseudonyms([known])
    for number in numbers:
        gaps = st.lists(st.sampled_from(["", " ", "-", ".", " ("]), min_size=12, max_size=12)
        drawn = data.draw(gaps)
        text = "".join(f"{gap}{digit}" for gap, digit in zip(drawn, str(number), strict=False))
        said = named.said(f"call {data.draw(st.sampled_from(['+', '00', '0', '']))}{text.strip(' -.(')} now")
        assert str(number)[-6:] not in "".join(char for char in said if char.isdigit()), said


def test_joined_letters_that_are_a_name_in_capitals_alone_are_nobody_in_small_ones() -> None:
    named = pseudonyms([Named("00", "Aa Aa A-A'A"), Named("01", "aa")])
    assert "a'a" in named.capital
    assert Residue(named).words("a'a") == []
    assert Residue(named).words("A'a") == ["a a"]

"""Who could help whom: shared words, never a source that is in confidence."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.fact import Fact, FactKind, Standing
from relbook.journal.fold import fold
from relbook.journal.helping import STOP_WORDS, Said, abilities, matches, needs, topics

DAY = date(2026, 5, 4)
WORRY = Fact("f", "marta", FactKind.WORRY, "Shipping to the islands", DAY)
texts = st.text(alphabet="abcde äß#-łó 東京1_", max_size=30)


def said(client: str, text: str, source: str = "role") -> Said:
    return Said(client, source, text)


@pytest.mark.parametrize(
    ("needed", "able", "words"),
    [
        ("Worried about Shipping costs", "Head of shipping", ("Shipping",)),
        ("Der Zoll in der Schweiz", "Spedition, Zoll und Lager", ("Zoll",)),
        ("Le preocupa la ADUANA", "Agente de aduana", ("ADUANA",)),
        ("#seo for the shop", "#SEO", ("seo",)),
        ("Who does Łódź", "Lodz printers", ("Łódź",)),
        ("What they need next week", "Needs week next with them", ()),
        ("They always work with people", "Always works with people", ()),
    ],
)
def test_words_meet_after_folding_and_empty_ones_do_not_count(
    needed: str, able: str, words: tuple[str, ...]
) -> None:
    found = matches([said("marta", needed, "worry")], [said("jonas", able)])
    assert tuple(word for one in found for word in one.words) == words


def test_nobody_helps_themselves_and_each_pair_stands_once_with_most_words_first() -> None:
    needed = [said("marta", "shipping and customs", "worry")]
    able = [said("marta", "shipping"), said("ada", "shipping"), said("jonas", "shipping")]
    found = matches(needed, [*able, said("jonas", "customs shipping")])
    assert [(one.able.client_id, one.words) for one in found] == [
        ("jonas", ("shipping", "customs")),
        ("ada", ("shipping",)),
    ]


@pytest.mark.parametrize(
    "fact",
    [
        replace(WORRY, sensitive=True),
        replace(WORRY, text="!secret Shipping"),
        replace(WORRY, sentence="!worry Shipping !secret"),
        replace(WORRY, mine=True),
        replace(WORRY, standing=Standing.CLOSED),
        replace(WORRY, kind=FactKind.PERSONAL),
    ],
)
def test_what_is_in_confidence_or_over_is_no_source(fact: Fact) -> None:
    assert needs([WORRY])
    assert needs([fact]) == []
    style = replace(fact, kind=FactKind.WORK_STYLE if fact.kind is FactKind.WORRY else fact.kind)
    assert abilities([style]) == []


@given(texts)
def test_topics_are_folded_and_written_in_the_text(text: str) -> None:
    for folded, written in topics(text).items():
        assert written in text
        assert fold(written) == folded
        assert folded not in STOP_WORDS


@given(st.lists(texts, max_size=4), st.lists(texts, max_size=4))
def test_a_match_shares_every_word_it_names(needed: list[str], able: list[str]) -> None:
    for one in matches([said("a", text) for text in needed], [said("b", text) for text in able]):
        for word in one.words:
            assert fold(word) in topics(one.needing.text)
            assert fold(word) in topics(one.able.text)

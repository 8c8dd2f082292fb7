"""The page is as short as it promises: our words and the writer's together, whatever the journal holds."""

import pytest
from hypothesis import Phase, given, settings

from relbook.exports.brief import markdown, text
from relbook.journal.brief import compose
from relbook.journal.client import Client
from relbook.journal.fact import Fact, FactKind
from relbook.journal.material import Material
from relbook.journal.prices import WORDS
from relbook.journal.promise import Promise
from relbook.journal.syntax import gist
from tests.exports.worlds import CROWDED, TODAY, ago, length, materials, plainly


@pytest.mark.parametrize("material", [*CROWDED, *map(plainly, CROWDED)])
def test_a_crowded_page_is_no_longer_and_ends_in_questions(material: Material) -> None:
    made = compose(material, gist)
    assert length(text(made)) <= WORDS
    assert made.questions or any(line.fact is None for line in made.on_mind)


@settings(
    max_examples=60, phases=(Phase.explicit, Phase.reuse, Phase.generate)
)  # shrinking such a world takes minutes
@given(material=materials)
def test_no_page_is_longer_than_it_promises(material: Material) -> None:
    made = compose(material, gist)
    assert length(text(made)) <= WORDS
    assert length(markdown(made)) <= WORDS


def test_thousands_of_promises_and_facts_of_five_hundred_words_make_one_short_page() -> None:
    many = [
        Promise(f"p{n}", "marta", "long " * 500, n % 2 == 0, ago(n % 700), ago(n - 2000)) for n in range(4000)
    ]
    long = [Fact(f"f{n}", "marta", list(FactKind)[n % 12], "said " * 500, ago(n)) for n in range(200)]
    made = compose(Material(Client("marta", "Marta " * 50), TODAY, promises=many, facts=long), gist)
    assert made.more_promises == 4000 - len(made.promises)
    assert len(made.promises) >= 3
    assert length(text(made)) <= WORDS


def test_what_has_no_spaces_is_cut_as_well() -> None:
    long = [Fact(f"f{kind}", "marta", kind, "漢字" * 900, TODAY) for kind in FactKind]
    made = compose(Material(Client("marta", "漢" * 300), TODAY, facts=long), gist)
    assert len(text(made)) < 1200

"""The page in the window's own words is as short as the one that leaves it."""

from itertools import chain

import pytest
from hypothesis import Phase, given, settings

from relbook.exports.brief import markdown
from relbook.journal.brief import Brief, compose
from relbook.journal.material import Material
from relbook.journal.prices import WORDS
from relbook.journal.syntax import gist
from relbook.ui.brief.spoken import Spoken
from tests.exports.worlds import CROWDED, length, materials, plainly


def spoken(made: Brief) -> str:
    """What the window says: the page, and what stands only there."""
    voice = Spoken()
    only_here = chain(
        (made.open_with.said if made.open_with else "",),
        (voice.say("truths"),) if made.truths else (),
        (truth.text for truth in made.truths),
    )
    return "\n".join((markdown(made, voice), *only_here))


@pytest.mark.parametrize("material", [*CROWDED, *map(plainly, CROWDED)])
def test_a_crowded_page_is_no_longer_in_the_window(material: Material) -> None:
    assert length(spoken(compose(material, gist))) <= WORDS


@settings(
    max_examples=30, phases=(Phase.explicit, Phase.reuse, Phase.generate)
)  # shrinking such a world takes minutes
@given(material=materials)
def test_no_page_is_longer_in_the_window(material: Material) -> None:
    assert length(spoken(compose(material, gist))) <= WORDS

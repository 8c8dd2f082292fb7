"""An entry by its key, or by how that ends."""

import pytest

from relbook.errors import AmbiguousNameError, MissingError
from relbook.store import entries, named
from relbook.store.database import Journal
from relbook.store.models import EntryRow
from tests.store.shelf import note


@pytest.fixture
def several(journal: Journal) -> list[str]:
    """The keys of three entries: two end alike, the last lies in the bin."""
    keys = ["00aa1111", "00bb1111", "00cc2222"]
    for key in keys:
        EntryRow.update(id=key).where(EntryRow.id == note(f"Note {key}")).execute()
    entries.remove(keys[-1])
    return keys


def test_the_end_is_enough_where_it_means_one(several: list[str]) -> None:
    assert named.entry(several[0]) == several[0]
    assert named.entry(" A1111 ") == several[0]


def test_where_several_end_so_none_is_guessed(several: list[str]) -> None:
    with pytest.raises(AmbiguousNameError) as caught:
        named.entry("1111")
    assert list(caught.value.candidates) == several[:2]


@pytest.mark.parametrize("ending", ["111", "", "a1-11", "%1111", "3333", "2222"])
def test_what_says_too_little_or_nothing_is_nobody(several: list[str], ending: str) -> None:
    with pytest.raises(MissingError):
        named.entry(ending)


def test_what_lies_in_the_bin_is_found_there_alone(several: list[str]) -> None:
    assert named.in_bin("2222").id == several[-1]
    with pytest.raises(MissingError):
        named.in_bin("a1111")

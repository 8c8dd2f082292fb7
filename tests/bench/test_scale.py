"""The entries of the benches: so many clients, so many words, the same every time."""

from collections import Counter
from datetime import date
from itertools import islice

import pytest

from relbook.sample import filling
from relbook.store import doctor
from relbook.store.database import Journal
from tests.bench.scale import LARGEST, fill_in_bulk, scale

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(("n", "many"), [(10_000, 80), (100_000, 200), (1_000_000, 500)])
def test_how_many_clients_there_are(n: int, many: int) -> None:
    names = scale(n, TODAY).clients
    assert len(names) == len(set(names)) == many


def test_the_same_seed_makes_the_same_entries() -> None:
    first, again = (list(scale(50, TODAY).batches(size)) for size in (50, 7))
    assert first[0] == [entry for batch in again for entry in batch]
    assert first != list(scale(50, TODAY, seed=2).batches(50))


def test_bodies_have_so_many_words_and_days_grow() -> None:
    made = [entry for batch in scale(300, TODAY).batches() for entry, _ in batch]
    lengths = [len(entry.text.split()) for entry in made]
    assert min(lengths) >= 40
    assert max(lengths) <= 430
    assert [entry.day for entry in made] == sorted(entry.day for entry in made)
    assert made[-1].day <= TODAY


def test_one_client_has_the_most() -> None:
    some = islice(scale(100_000, TODAY).batches(2_000), 1)
    shares = Counter(whose for batch in some for _, whose in batch)
    assert shares.most_common(1)[0][0] == 0
    assert abs(shares[0] / 2_000 - LARGEST / 100_000) < 0.04


def test_a_journal_of_any_size(journal: Journal) -> None:
    assert fill_in_bulk(scale(700, TODAY)) == 700
    assert filling.count().entries == 700
    assert not [finding for finding in doctor.examine(journal) if finding.grave]

"""A write that takes long says how far it is, and can be stopped until it goes to the disk."""

from functools import partial

import pytest

from relbook.errors import CancelledError
from relbook.store import bin as basket
from relbook.store import index
from relbook.store.edit import Edit
from relbook.store.going import Going
from relbook.store.lengthy import at_length
from relbook.store.models import database
from tests.store.shelf import ask, index_says, note, places, rows


@pytest.fixture
def away(ada: str, monkeypatch: pytest.MonkeyPatch) -> partial[Edit]:
    """What moves a client with thirty notes to the bin."""
    monkeypatch.setattr(index, "BATCH", 3)
    for number in range(30):
        note(f"Orchard {number}\n[] send {number}", ada)
    return partial(basket.remove_client, ada)


def test_it_says_how_far_it_is_and_when_it_is_past_stopping(away: partial[Edit]) -> None:
    told: list[object] = []
    edit = at_length(away, Going(lambda done, of: told.append(done / of), bound=lambda: told.append("bound")))
    assert len(told) > 10 and told[-1] == "bound"
    assert told[:-1] == sorted(told[:-1], key=float)  # type: ignore[arg-type]
    told.clear()
    at_length(edit.revert, Going(lambda done, of: told.append(done / of)))
    assert len(told) > 10


def test_stopped_wherever_it_is_nothing_was_done(away: partial[Edit]) -> None:
    before = rows(), index_says(), places()
    looks = [0]

    def stopped(at: int = 0) -> bool:
        looks[0] += 1
        return 0 < at <= looks[0]

    at_length(at_length(away, Going(stopped=stopped)).revert, Going())
    many = looks[0]
    assert many > 10
    for at in range(1, many, many // 8):
        looks[0] = 0
        with pytest.raises(CancelledError):
            at_length(away, Going(stopped=partial(stopped, at)))
        assert (rows(), index_says(), places()) == before
        assert not database().in_transaction()


def test_it_is_not_stopped_behind_that(away: partial[Edit]) -> None:
    late: list[bool] = []
    at_length(away, Going(stopped=lambda: bool(late), bound=lambda: late.append(True)))
    assert late and not rows()["entry"]


def test_afterwards_the_next_write_is_told_to_nobody(away: partial[Edit], ada: str) -> None:
    told: list[object] = []
    edit = at_length(away, Going(lambda done, of: told.append(done)))
    told.clear()
    edit.revert()
    assert not told
    assert ask("PRAGMA cache_size") == [(-12_000,)]

"""A journal, open for the length of a `with`."""

from contextlib import suppress
from pathlib import Path

from relbook.store.visit import visit


def test_it_is_left_whatever_goes_wrong_within(tmp_path: Path) -> None:
    open_ones = []
    with suppress(ZeroDivisionError), visit(tmp_path / "j.relbook") as journal:
        open_ones.append(journal)
        raise ZeroDivisionError
    assert [one.is_closed() for one in open_ones] == [True]


def test_what_was_closed_within_is_asked_nothing_more(tmp_path: Path) -> None:
    with visit(tmp_path / "j.relbook") as journal:
        journal.leave()
    assert journal.is_closed()

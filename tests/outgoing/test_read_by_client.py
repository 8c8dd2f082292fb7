"""What is held on many clients is read a few of them at a time, and leaves as if it had been read at once."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from relbook.journal.book import OfEach
from relbook.journal.entry import Tier
from relbook.journal.fact import FactKind
from relbook.journal.promise import Outcome
from relbook.journal.selection import EVERYTHING, Selection
from relbook.journal.tiers import leaving
from relbook.outgoing.errand import Errand
from relbook.outgoing.order import PAINTED, Form, Order
from relbook.outgoing.weight import weigh
from relbook.store import clients, entries, facts, gathering, promises
from tests.store.shelf import note

TODAY = date(2026, 11, 18)
SINCE = Selection(since=TODAY)


@pytest.fixture(autouse=True)
def book(ada: str) -> None:
    """Clients with what came from their entries, what did not, and what is private or told in confidence."""
    for number in range(12):
        key = clients.add(f"Client {number}").row_id
        promises.add(key, f"an answer {number}", mine=True, made=TODAY)
        facts.add(key, FactKind.LIKE, "walks", as_of=TODAY)
        facts.add(key, FactKind.WORRY, "the knee", as_of=TODAY, sensitive=number % 2 == 0)
        note(
            f"Orchard {number}\n[] Send {number}\n!like pears {number}\n? the loom {number}",
            key,
            ada,
            day=TODAY,
        )
        note(f"Long ago {number}\n[] Send plums", key, day=date(2020, 1, 1))
        apart = note(f"Apart {number}\n[] Keep quiet\n!like plums", key, day=TODAY)
        entries.amend(apart, tier=Tier.PRIVATE)


def _written(form: Form, selection: Selection, to: Path) -> dict[str, bytes]:
    """What an export writes, by where it lies; of one that is painted what it is painted from."""
    to.mkdir()
    made = Errand(Order(selection, form, to, TODAY, to=to / "out"))()
    said = {"about": repr((made.tell(), made.withheld)).encode()}
    if form in PAINTED:
        return said | {"book": repr(made.book).encode()}
    return said | {str(one.relative_to(to)): one.read_bytes() for one in to.rglob("*") if one.is_file()}


@pytest.mark.parametrize("selection", [EVERYTHING, SINCE])
@pytest.mark.parametrize("form", Form)
def test_it_leaves_alike_however_it_is_read(
    form: Form, selection: Selection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "PORTION", 1_000)
    at_once = _written(form, selection, tmp_path / "once")
    assert len(at_once) > 1
    monkeypatch.setattr(gathering, "PORTION", 1)
    assert _written(form, selection, tmp_path / "few") == at_once
    monkeypatch.setattr(gathering, "PART", 0)
    assert _written(form, selection, tmp_path / "client") == at_once


@pytest.mark.parametrize("private", [False, True])
def test_how_much_there_is_is_counted_without_reading_it(
    monkeypatch: pytest.MonkeyPatch, *, private: bool
) -> None:
    monkeypatch.setattr(gathering, "PORTION", 1_000)
    at_once = gathering.book(EVERYTHING, private=private, today=TODAY)
    weighed = weigh(EVERYTHING)
    monkeypatch.setattr(gathering, "PORTION", 1)
    book = gathering.book(EVERYTHING, private=private, today=TODAY)
    for one, whole in (
        (book.promises, at_once.promises),
        (book.facts, at_once.facts),
        (book.questions, at_once.questions),
    ):
        assert isinstance(one, OfEach) and isinstance(whole, tuple)
        assert tuple(one) == whole
    monkeypatch.setattr(gathering, "_taken", pytest.fail)
    assert len(book.promises) == len(at_once.promises) > 10
    assert len(book.facts) == len(at_once.facts) > 10
    assert len(book.questions) == len(at_once.questions) > 10
    assert weigh(EVERYTHING) == weighed
    assert weighed.facts == len(gathering.book(EVERYTHING, private=False, today=TODAY).facts)


@pytest.mark.parametrize("part", [100_000, 0])
def test_a_part_weighs_as_much_as_it_holds(monkeypatch: pytest.MonkeyPatch, part: int) -> None:
    key = clients.find("Client 0").id
    promises.settle(promises.of_client(key)[0].id, Outcome.KEPT, TODAY)
    monkeypatch.setattr(gathering, "PART", part)
    for selection in (EVERYTHING, SINCE, Selection(client_id=key), Selection(client_id=key, since=TODAY)):
        book, weighed = gathering.book(selection, private=False, today=TODAY), weigh(selection)
        became = [promise.outcome for promise in book.promises]
        assert weighed.promises_open == became.count(Outcome.OPEN)
        assert weighed.promises_kept == became.count(Outcome.KEPT)
        assert weighed.facts == len(book.facts)
        assert len(weighed.clients) == len(book.portraits)


def test_what_may_not_leave_stays_though_it_is_read_later(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "PORTION", 1)
    book = gathering.book(EVERYTHING, private=True, today=TODAY)
    shut = leaving(replace(book, private=False))
    assert "the knee" in {one.text for one in book.facts} and "plums" in {one.text for one in book.facts}
    left = [one for one in shut.facts if one.sensitive or one.entry_id in book.shut]
    assert not left
    assert len(shut.facts) == len(list(shut.facts)) < len(book.facts)
    for portrait in book.portraits:
        assert isinstance(shut.facts, OfEach)
        key = portrait.client.id
        assert shut.facts.of(key) == [one for one in shut.facts if one.client_id == key]

"""An export can be stopped from its first moment on: of much it reads for a while before an entry goes."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from relbook.errors import CancelledError
from relbook.journal.fact import FactKind
from relbook.journal.selection import EVERYTHING, Selection
from relbook.outgoing import errand
from relbook.outgoing.errand import Errand
from relbook.outgoing.order import PAINTED, Form, Order
from relbook.store import clients, facts, gathering, promises, sound
from relbook.store.going import Going
from tests.store.shelf import note

TODAY = date(2026, 11, 18)

MANY = 3 * gathering.PORTION


class Asked:
    """Says stop at a look of this number, and counts them."""

    def __init__(self, stop: int = 0) -> None:
        self.count, self._stop = 0, stop

    def stopped(self) -> bool:
        self.count += 1
        return 0 < self._stop <= self.count


def _order(form: Form, to: Path) -> Order:
    return Order(EVERYTHING, form, to, TODAY, to=to, private=True, secrets=True)


@pytest.fixture
def book(ada: str) -> str:
    """A journal of some clients, a promise and a fact about each, and no entry."""
    for number in range(MANY):
        key = clients.add(f"Client {number}").row_id
        promises.add(key, "an answer", mine=True, made=TODAY)
        facts.add(key, FactKind.LIKE, "walks", as_of=TODAY)
    return ada


@pytest.mark.parametrize("form", Form)
def test_it_asks_whether_to_go_on_while_it_gathers(form: Form, book: str, tmp_path: Path) -> None:
    heard = Asked()
    Errand(_order(form, tmp_path / "out"))(Going(stopped=heard.stopped))
    assert heard.count > MANY // gathering.PORTION
    for number in range(1, heard.count + 1):
        to = tmp_path / str(number)
        with pytest.raises(CancelledError):
            Errand(_order(form, to))(Going(stopped=Asked(number).stopped))
        assert form in PAINTED or not to.exists()


def test_promises_come_into_a_calendar_one_by_one(book: str, tmp_path: Path) -> None:
    heard = Asked()
    Errand(_order(Form.CALENDAR, tmp_path / "out.ics"))(Going(stopped=heard.stopped))
    assert heard.count > MANY
    lines = (tmp_path / "out.ics").read_text("utf-8").splitlines()
    assert (lines.count("BEGIN:VTODO"), lines[0], lines[-1]) == (MANY, "BEGIN:VCALENDAR", "END:VCALENDAR")


@pytest.mark.parametrize("form", [Form.MARKDOWN, Form.HTML])
def test_it_asks_while_it_gathers_what_came_from_a_part_of_the_entries(
    form: Form, ada: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(12):
        note(f"Orchard {number}\n[] Send {number}\n!like pears {number}", ada, day=TODAY)
    order = replace(_order(form, tmp_path / "out"), selection=Selection(since=TODAY))

    def looks() -> int:
        heard = Asked()
        Errand(replace(order, over=True))(Going(stopped=heard.stopped))
        return heard.count

    monkeypatch.setattr(sound, "OFTEN", 0)  # nobody asks within a question
    at_once = looks()
    monkeypatch.setattr(gathering, "SOME", 1)
    assert looks() == at_once + 3 * 11


def test_a_long_question_can_be_stopped_while_it_gathers(
    ada: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(12):
        note(f"Orchard {number}", ada, day=TODAY)
    order = replace(_order(Form.JSON, tmp_path / "out"), selection=Selection(words="orchard"))
    seldom, often = Asked(), Asked()
    Errand(order)(Going(stopped=seldom.stopped))
    monkeypatch.setattr(sound, "OFTEN", 20)
    Errand(replace(order, over=True))(Going(stopped=often.stopped))
    assert often.count > seldom.count + 5
    monkeypatch.setattr(gathering, "book", pytest.fail)
    with pytest.raises(CancelledError):
        Errand(replace(order, to=tmp_path / "none"))(Going(stopped=Asked(2).stopped))
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("form", [Form.JSON, Form.HTML, Form.CSV, Form.PDF])
def test_it_asks_at_every_entry_however_seldom_it_tells(
    form: Form, ada: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sound, "OFTEN", 0)
    monkeypatch.setattr(errand, "STEPS", 1)
    order = replace(_order(form, tmp_path / "out"), over=True)

    def looks() -> int:
        heard = Asked()
        Errand(order)(Going(stopped=heard.stopped))
        return heard.count

    note("Orchard", ada)
    few = looks()
    for number in range(12):
        note(f"Orchard {number}", ada)
    assert looks() >= few + 12

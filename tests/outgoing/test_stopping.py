"""An export can be stopped from its first moment on: of much it reads for a while before an entry goes."""

from datetime import date
from pathlib import Path

import pytest

from relbook.errors import CancelledError
from relbook.journal.fact import FactKind
from relbook.journal.selection import EVERYTHING
from relbook.outgoing.errand import Errand
from relbook.outgoing.order import PAINTED, Form, Order
from relbook.store import clients, facts, gathering, promises
from relbook.store.going import Going

TODAY = date(2026, 11, 18)

MANY = 3 * gathering.PORTION


class Asked:
    """Says stop at a look of this number, and counts them."""

    def __init__(self, stop: int = 0) -> None:
        self.count, self._stop = 0, stop

    def stopped(self) -> bool:
        self.count += 1
        return self.count == self._stop


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

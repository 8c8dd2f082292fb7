"""The list of clients in its four orders."""

from datetime import date, time, timedelta
from itertools import permutations

import pytest

from relbook.journal.circle import Circle
from relbook.journal.client import Client
from relbook.journal.meeting import Meeting
from relbook.journal.rhythm import Beat
from relbook.journal.roster import ClientLine, Order, in_order

TODAY = date(2026, 5, 4)


def line(
    name: str,
    circle: Circle | None,
    ago: int | None,
    *,
    due: int = 0,
    meets: tuple[int, time | None] | None = None,
) -> ClientLine:
    planned = Meeting("m", TODAY + timedelta(meets[0]), meets[1], "call") if meets else None
    last = None if ago is None else TODAY - timedelta(ago)
    client = Client(name.lower(), name, circle=circle)
    return ClientLine(client, last_contact=last, mine_due=due, next_meeting=planned)


LINES = [
    line("Émile", Circle.CLOSE, 42, meets=(1, None)),
    line("Dora", Circle.STEADY, 90, due=1, meets=(1, time(9))),
    line("Ana", Circle.STEADY, 90),
    line("łucja", Circle.CLOSE, 2, meets=(0, time(14))),
    line("Zoë", None, 400, due=2),
    line("Ben", Circle.RESTING, 900),
    line("Carl", Circle.PROFESSIONAL, 3),
    line("Fay", Circle.CLOSE, None),
]


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (Order.RHYTHM, "Émile Dora Ana łucja Zoë Ben Carl Fay"),
        (Order.NAME, "Ana Ben Carl Dora Émile Fay łucja Zoë"),
        (Order.TALK, "łucja Carl Émile Ana Dora Zoë Ben Fay"),
        (Order.MEETING, "łucja Émile Dora Ana Ben Carl Fay Zoë"),
    ],
)
def test_the_four_orders(order: Order, names: str) -> None:
    assert [one.name for one in in_order(LINES, order, TODAY)] == names.split()


def test_an_order_does_not_depend_on_the_one_before() -> None:
    some = LINES[:5]
    for order in Order:
        assert len({tuple(one.id for one in in_order(p, order, TODAY)) for p in permutations(some)}) == 1


def test_a_line_knows_its_rhythm() -> None:
    emile = LINES[0]
    assert (emile.days_since(TODAY), emile.rhythm_days(), emile.passed(TODAY)) == (42, 21, 2.0)
    assert emile.beat(TODAY) is Beat.PASSED
    assert emile.pulse(TODAY).resting
    assert emile.pulse(TODAY).share == 2.0
    assert not emile.pulse(TODAY).overdue

"""Circles: who comes, who makes room, and the history of both, as one write."""

from datetime import date
from functools import partial

from relbook.journal.circle import Circle, CircleRule, Move
from relbook.journal.client import Closeness, State
from relbook.store import circles, clients, moves
from tests.store.shelf import TODAY, ask, rows


def close(*names: str) -> list[str]:
    return [clients.add(name, circle=Circle.CLOSE).row_id for name in names]


def test_the_sixth_in_a_circle_of_five_is_told_of(ada: str) -> None:
    five = close("B", "C", "D", "E", "F")
    crowd = circles.crowd([ada], Circle.CLOSE)
    assert crowd is not None
    assert (crowd.there, crowd.coming, crowd.over) == (5, 1, 1)
    assert circles.crowd([""], Circle.CLOSE) == crowd
    assert circles.crowd(five, Circle.CLOSE) is None
    assert circles.crowd([ada], Circle.GROWING) is None
    assert circles.crowd([ada], None) is None


def test_who_was_taken_off_the_list_takes_no_room(ada: str) -> None:
    five = close("B", "C", "D", "E", "F")
    clients.archive(five[0])
    assert circles.crowd([ada], Circle.CLOSE) is None


def test_the_journal_s_own_capacity_counts(ada: str) -> None:
    clients.set_circle_rule(CircleRule(Circle.GROWING, 0, 45))
    crowd = circles.crowd([ada], Circle.GROWING)
    assert crowd is not None
    assert crowd.over == 1


def test_making_room_is_one_write_and_one_way_back(ada: str) -> None:
    five = close("B", "C", "D", "E", "F")
    before = rows()
    bring = partial(circles.move, [ada], Circle.CLOSE, TODAY)
    edit = circles.make_room(bring, [five[2]], Circle.GROWING, TODAY)
    assert {ada, five[2]} <= edit.clients
    assert clients.get(ada).circle is Circle.CLOSE
    assert clients.get(five[2]).circle is Circle.GROWING
    assert moves.circles_of(ada) == [Move(TODAY, None, Circle.CLOSE)]
    assert moves.circles_of(five[2]) == [Move(TODAY, Circle.CLOSE, Circle.GROWING)]
    edit.revert()
    assert rows() == before


def test_room_is_made_for_somebody_new_in_the_same_write(ada: str) -> None:
    five = close("B", "C", "D", "E", "F")
    before = rows()
    add = partial(clients.add, "Grace", circle=Circle.CLOSE)
    edit = circles.make_room(add, five[:1], None, TODAY)
    assert clients.get(edit.row_id).name == "Grace"
    assert clients.get(five[0]).circle is None
    edit.revert()
    assert rows() == before


def test_every_way_of_moving_leaves_its_mark_and_standing_still_leaves_none(ada: str) -> None:
    day = date(2026, 3, 3)
    circles.move([ada], Circle.STEADY, day)
    circles.move([ada], Circle.GROWING, TODAY)
    circles.move([ada], Circle.GROWING, TODAY)
    clients.place_in(ada, None)
    clients.amend(ada, circle=None, state=State.FORMER, closeness=Closeness.WARMER, town="Bern")
    assert [(move.before, move.after) for move in moves.circles_of(ada)] == [
        (Circle.GROWING, None),
        (Circle.STEADY, Circle.GROWING),
        (None, Circle.STEADY),
    ]
    assert moves.circles_of(ada)[-1].day == day
    others = ask("SELECT what, before, after FROM client_change WHERE what <> 'circle' ORDER BY what")
    assert others == [("closeness", "as is", "warmer"), ("state", "current", "former")]

"""Portions: one right after another, but for whoever puts them off."""

from functools import partial

from relbook.ui.shared.portions import portion, put_off, whole


def test_a_portion_is_done_where_it_is_said() -> None:
    done: list[str] = []
    for name in "ab":
        portion(partial(done.append, name))
        assert done[-1] == name


def test_whoever_puts_them_off_has_them_in_their_order() -> None:
    done: list[str] = []
    with put_off() as waiting:
        for name in "abc":
            portion(partial(done.append, name))
        assert not done
    for step in waiting:
        step()
    assert done == ["a", "b", "c"]


def test_what_is_made_whole_meanwhile_waits_for_nobody() -> None:
    done: list[str] = []
    with put_off() as waiting:
        with whole():
            portion(partial(done.append, "whole"))
        portion(partial(done.append, "later"))
    assert done == ["whole"] and len(waiting) == 1
    portion(partial(done.append, "at once"))
    assert done[-1] == "at once"

"""What can be taken back, and what a collector does with it."""

import gc
from collections.abc import Callable
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject

from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.history import History

if TYPE_CHECKING:
    from relbook.ui.history import TakeBack, Then


def _now(take_back: Callable[[Edit], Edit | None]) -> "TakeBack":
    """Taking back without waiting."""
    return lambda edit, then: then(take_back(edit))


def _edit(number: int) -> Edit:
    return cast(Edit, SimpleNamespace(number=number))


@given(st.lists(st.sampled_from(["put", "undo", "redo"]), max_size=40))
def test_it_is_a_line_of_steps_with_a_place_in_it(acts: list[str]) -> None:
    turned: list[int] = []
    history = History(_now(lambda edit: turned.append(edit.number) or _edit(edit.number)))  # type: ignore[attr-defined,func-returns-value]
    done: list[int] = []
    undone: list[int] = []
    for number, act in enumerate(acts):
        before = len(turned)
        if act == "put":
            history.put(str(number), _edit(number))
            done.append(number)
            undone.clear()
        elif act == "undo":
            history.undo()
            assert turned[before:] == done[-1:]
            undone += done[-1:]
            del done[-1:]
        else:
            history.redo()
            assert turned[before:] == undone[-1:]
            done += undone[-1:]
            del undone[-1:]
        assert history.label == (str(done[-1]) if done else "")
        assert history.can_undo == bool(done)
        assert len(history) == len(done) + len(undone)


def test_what_cannot_be_taken_back_is_dropped() -> None:
    history = History(_now(lambda edit: None))
    history.put("One", _edit(1))
    history.put("Two", _edit(2))
    history.undo()
    assert history.label == "One"
    assert len(history) == 1
    history.redo()
    assert len(history) == 1


def test_what_was_stopped_stands_as_before() -> None:
    stopped, another = True, _edit(2)
    history = History(_now(lambda edit: edit if stopped else another))
    history.put("One", _edit(1))
    history.undo()
    assert history.can_undo
    stopped = False
    history.undo()
    assert not history.can_undo
    stopped = True
    history.redo()
    assert not history.can_undo and len(history) == 1


def test_what_is_done_again_can_fail_too() -> None:
    answers = iter([_edit(2), None])
    history = History(_now(lambda edit: next(answers)))
    history.put("One", _edit(1))
    history.undo()
    history.redo()
    assert not history.can_undo
    assert len(history) == 0


def test_forgotten_while_it_is_taken_back_it_stays_forgotten() -> None:
    history = History(_now(lambda edit: history.clear()))
    history.put("One", _edit(1))
    history.undo()
    assert len(history) == 0


def test_what_is_taken_back_soon_is_remembered_once_it_is() -> None:
    waiting: list[Then] = []
    history = History(lambda edit, then: waiting.append(then))
    history.put("One", _edit(1))
    history.undo()
    assert not history.can_undo
    waiting.pop()(_edit(2))
    history.redo()
    assert not history.can_undo
    waiting.pop()(_edit(3))
    assert history.label == "One"
    history.undo()
    history.clear()
    waiting.pop()(_edit(4))
    assert len(history) == 0


@pytest.mark.usefixtures("qapp")
def test_a_desk_with_steps_is_collected_whole() -> None:
    for _ in range(3):
        desk = Desk()
        holder = QObject()
        holder.desk = desk  # type: ignore[attr-defined]
        for number in range(3):
            desk.history.put(str(number), _edit(number))
        desk.mine = holder  # type: ignore[attr-defined]
        del desk, holder
        gc.collect()

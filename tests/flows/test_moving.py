"""Turning from client to client: the page is there at once, what stands beside it follows."""

from functools import partial
from threading import get_ident
from typing import Any

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relbook.journal.circle import Circle, CircleRule
from relbook.journal.history import Reply
from relbook.journal.roster import ClientLine
from relbook.journal.snapshot import Snapshot
from relbook.store import askings, clients, roster, snapshots
from relbook.ui.shared.later import Later
from relbook.ui.window import MainWindow
from tests.flows.conftest import NOW


def test_a_page_waits_neither_for_its_question_nor_for_its_year(
    window: MainWindow, marta: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Later, "at_once", False)
    reflection, year = window.rooms.reflection, window.rooms.timeline.year
    window.rooms.timeline.show_year(shown=True)
    other = clients.add("Noor Haddad").row_id
    window.journey.go_client(other)
    qtbot.waitUntil(lambda: reflection._asked is not None)
    window.journey.go_client(marta)
    assert window.rooms.timeline.model.pages[0].entry.heading == "Spring launch, and a quieter worry"
    assert reflection._asked is None
    reflection.card.put_text("Typed before the question came")
    qtbot.waitUntil(lambda: reflection._asked is not None)
    assert "Marta" in reflection.card.question.text
    assert reflection.card.text == "Typed before the question came"
    qtbot.waitUntil(lambda: any(week[2].contacts for week in year.strip._weeks))


@pytest.fixture
def other(window: MainWindow) -> str:
    """Somebody new."""
    return clients.add("Noor Haddad").row_id


@pytest.fixture
def asked_here(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """On which threads the journal was asked what there is to ask of a client."""
    threads, of_client = list[int](), snapshots.of_client

    def spy(*asked: Any) -> Snapshot:
        threads.append(get_ident())
        return of_client(*asked)

    monkeypatch.setattr(snapshots, "of_client", spy)
    monkeypatch.setattr(Later, "at_once", False)
    return threads


def test_the_keyboard_is_where_the_answer_goes_before_the_worker_knows_the_question(
    window: MainWindow, marta: str, other: str, asked_here: list[int], qtbot: QtBot
) -> None:
    reflection = window.rooms.reflection
    window.journey.go_client(other)
    qtbot.waitUntil(lambda: reflection._asked is not None)
    window.journey.go_client(marta)
    reflection.focus_answer()
    assert reflection._asked is None and reflection.card.field.hasFocus()
    QTest.keyClicks(reflection.card.field, "Early")
    qtbot.waitUntil(lambda: reflection._asked is not None)
    assert reflection.card.field.hasFocus() and reflection.card.text == "Early"
    assert get_ident() not in asked_here


def test_another_is_asked_for_once_there_is_one_and_the_worker_finds_it(
    window: MainWindow, marta: str, asked_here: list[int], qtbot: QtBot
) -> None:
    reflection = window.rooms.reflection
    window.journey.go_client(marta)
    qtbot.waitUntil(lambda: reflection._asked is not None)
    first = reflection._asked
    assert first is not None
    window.journey.go("today")
    window.journey.go_client(marta)
    reflection.another()
    assert not askings.history(marta).on(NOW.date(), Reply.SKIPPED)
    qtbot.waitUntil(lambda: reflection._asked not in (None, first))
    (skipped,) = askings.history(marta).on(NOW.date(), Reply.SKIPPED)
    assert skipped.prompt_id == first.prompt.id
    assert get_ident() not in asked_here


def test_a_key_pressed_for_one_client_does_nothing_about_the_next(
    window: MainWindow, marta: str, other: str, asked_here: list[int], qtbot: QtBot
) -> None:
    reflection = window.rooms.reflection
    window.journey.go_client(marta)
    reflection.another()
    window.journey.go_client(other)
    qtbot.waitUntil(lambda: reflection._asked is not None)
    assert not any(askings.history(one).on(NOW.date(), Reply.SKIPPED) for one in (marta, other))
    assert get_ident() not in asked_here


def test_the_list_of_clients_follows_what_was_kept_once_that_is_painted(
    window: MainWindow, marta: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Later, "at_once", False)
    people = window.rooms.side.list.rows
    window.journey.go_client(marta)
    window.desk.perform(partial(clients.amend, marta, name="Marta Reyes Vidal"), "Renamed.")
    assert window.rooms.timeline.header.name.text() == "Marta Reyes Vidal"
    qtbot.waitUntil(lambda: [line.name for line in people.values] == ["Marta Reyes Vidal"])
    window.desk.undo()
    qtbot.waitUntil(lambda: [line.name for line in people.values] == ["Marta Reyes"])


def test_where_all_lines_of_the_list_are_due_the_worker_reads_them(
    window: MainWindow, marta: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Later, "at_once", False)
    threads, everyone, people = list[int](), roster.everyone, window.rooms.side.list.rows

    def spy(*asked: Any, **more: Any) -> list[ClientLine]:
        threads.append(get_ident())
        return everyone(*asked, **more)

    monkeypatch.setattr(roster, "everyone", spy)
    window.desk.perform(partial(clients.set_circle_rule, CircleRule(Circle.CLOSE, 3, 9)))
    qtbot.waitUntil(lambda: bool(threads))
    window.desk.perform(partial(clients.amend, marta, name="Marta Vidal"))  # what is read does not know of it
    qtbot.waitUntil(lambda: [line.name for line in people.values] == ["Marta Vidal"])
    assert get_ident() not in threads

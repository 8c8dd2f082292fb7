"""Turning from client to client: the page is there at once, what stands beside it follows."""

from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from relbook.store import clients
from relbook.ui.shared.later import Later
from relbook.ui.window import MainWindow


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


def test_an_act_on_the_question_does_not_wait_for_the_worker(
    window: MainWindow, marta: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Later, "at_once", False)
    window.journey.go_client(marta)
    window.rooms.reflection.focus_answer()
    assert window.rooms.reflection._asked is not None and window.rooms.reflection.card.field.hasFocus()


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

"""The list follows what is written: one line at a time shows what reading everybody would."""

from datetime import timedelta
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from relbook.journal.circle import Circle, CircleRule
from relbook.store import clients, entries, meetings, promises, roster, snoozes
from relbook.ui.clients.everybody import Everybody
from relbook.ui.desk import Desk
from relbook.ui.shared.background import Background
from relbook.ui.shared.later import Later
from tests.ui.conftest import NOW

TODAY = NOW.date()


@pytest.fixture
def everybody(desk: Desk) -> Everybody:
    found = Everybody(None, desk)
    desk.changed.connect(found.heed)
    return found


def read(everybody: Everybody) -> list[str]:
    return [line.id for line in everybody.read(TODAY)]


def test_after_each_write_the_lines_are_those_of_everybody(desk: Desk, everybody: Everybody) -> None:
    ada, noor = (clients.add(name).row_id for name in ("Ada Lovelace", "Noor Haddad"))
    put_away = Everybody(None, desk, archived=True)
    desk.changed.connect(put_away.heed)
    read(everybody)
    read(put_away)
    writes = [
        partial(entries.add, "A talk", day=TODAY, today=TODAY, kind="call", clients=[ada, noor]),
        partial(promises.add, ada, "Send the plan", mine=True, made=TODAY, due=TODAY),
        partial(meetings.plan, [noor], TODAY + timedelta(2)),
        partial(clients.place_in, ada, Circle.CLOSE),
        partial(snoozes.until_next_talk, noor, TODAY),
        partial(clients.amend, ada, company="Engine House"),
        partial(clients.set_circle_rule, CircleRule(Circle.CLOSE, 3, 9)),
        partial(clients.add, "Marta Reyes"),
        partial(clients.archive, noor),
        partial(clients.bring_back, noor),
        partial(clients.remove, ada),
    ]
    for write in writes:
        for act in (partial(desk.perform, write, "Done"), desk.undo, desk.redo):
            act()
            for lines, archived in ((everybody, False), (put_away, True)):
                lines.stand()
                shown = {line.id: line for line in lines.read(TODAY)}
                assert shown == {line.id: line for line in roster.everyone(TODAY, archived=archived)}


def test_a_write_about_one_reads_one(
    desk: Desk, everybody: Everybody, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada = clients.add("Ada Lovelace").row_id
    assert read(everybody) == [ada]
    desk.perform(partial(entries.add, "A talk", day=TODAY, today=TODAY, clients=[ada]))
    with monkeypatch.context() as patch:
        patch.setattr(roster, "everyone", None)
        assert read(everybody) == [ada]


def test_what_was_asked_for_before_a_write_is_not_shown_behind_it(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Later, "at_once", False)
    background = Background(lambda: None, lambda: None)
    everybody = Everybody(background, desk)
    desk.changed.connect(everybody.heed)
    everybody.ask(TODAY)
    with qtbot.assertNotEmitted(everybody.came, wait=100):
        desk.perform(partial(clients.add, "Ada Lovelace"))
    background.finish()
    assert [line.name for line in everybody.read(TODAY)] == ["Ada Lovelace"]


def test_without_word_of_a_write_everybody_is_read(desk: Desk, everybody: Everybody) -> None:
    ada = clients.add("Ada Lovelace").row_id
    assert read(everybody) == [ada]
    noor = clients.add("Noor Haddad").row_id  # not by this desk
    assert set(read(everybody)) == {ada, noor}
    write = partial(clients.set_circle_rule, CircleRule(Circle.CLOSE, 3, 9))
    edit = desk.perform(write)
    assert edit is not None and not edit.clients
    assert set(read(everybody)) == {ada, noor}


def test_what_was_read_for_the_first_look_is_not_read_again_and_follows_what_is_written(
    desk: Desk, everybody: Everybody, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada = clients.add("Ada Lovelace").row_id
    everybody.begin_with(roster.everyone(TODAY), TODAY)
    with monkeypatch.context() as patch:
        patch.setattr(roster, "everyone", None)
        assert read(everybody) == [ada]
    noor = desk.perform(partial(clients.add, "Noor Haddad"))
    assert noor is not None
    assert set(read(everybody)) == {ada, noor.row_id}


def test_what_stands_is_not_read_again_and_what_was_never_read_is(
    desk: Desk, everybody: Everybody, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada = clients.add("Ada Lovelace").row_id
    everybody.stand()
    assert read(everybody) == [ada]
    with monkeypatch.context() as patch:
        patch.setattr(roster, "everyone", None)
        everybody.stand()
        assert read(everybody) == [ada]

"""The worker: what it found is passed on while the journal is open, and dropped once that is left."""

from functools import partial
from threading import Event, get_ident

from peewee import OperationalError
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.store.database import Journal
from relbook.ui.shared.background import Background


def nothing() -> None:
    """Entering and leaving a journal that is none."""


def test_what_a_job_returns_or_raises_is_passed_on(qtbot: QtBot) -> None:
    background = Background(nothing, nothing)
    found: list[object] = []

    def look() -> str:
        return "soup"

    def stumble() -> str:
        raise ValueError

    background.done.connect(lambda job, result: found.append(result))
    background.broke.connect(lambda job, error: found.append(type(error)))
    background.run(look)
    background.run(stumble)
    qtbot.waitUntil(lambda: len(found) == 2)
    assert found == ["soup", ValueError]
    background.finish()


def test_nobody_hears_what_was_found_after_the_journal_was_left(qapp: QApplication) -> None:
    background = Background(nothing, nothing)
    heard: list[object] = []
    go_on = Event()
    background.done.connect(lambda job, result: heard.append(result))
    background.run(go_on.set)
    go_on.wait(5)
    background.finish()
    qapp.processEvents()
    assert heard == []


def test_what_somebody_waits_for_does_not_wait_for_what_is_long(qtbot: QtBot) -> None:
    entered: list[int] = []
    background = Background(lambda: entered.append(get_ident()), nothing)
    found: list[object] = []
    go_on = Event()
    background.done.connect(lambda job, result: found.append(result))

    def export() -> str:
        go_on.wait(5)
        return "exported"

    def search() -> str:
        return "found"

    background.run(export)
    background.run(search, soon=True)
    qtbot.waitUntil(lambda: found == ["found"])
    go_on.set()
    qtbot.waitUntil(lambda: found == ["found", "exported"])
    assert len(set(entered)) == 2  # each has a connection of its own
    background.finish()


def test_a_worker_without_work_makes_no_connection(qtbot: QtBot) -> None:
    entered: list[int] = []
    background = Background(lambda: entered.append(get_ident()), nothing)
    found: list[object] = []
    background.done.connect(lambda job, result: found.append(result))
    background.run(int)
    qtbot.waitUntil(lambda: found == [0])
    background.finish()
    assert len(entered) == 1


def test_workers_rest_behind_what_they_did_and_none_is_begun_for_it(qtbot: QtBot) -> None:
    entered: list[int] = []
    background = Background(lambda: entered.append(get_ident()), nothing)
    short: list[int] = []
    long: list[int] = []
    told: list[object] = []
    background.done.connect(lambda job, _: told.append(job))
    background.rest(lambda: short.append(get_ident()), lambda: long.append(get_ident()))
    background.run(nothing)
    qtbot.waitUntil(lambda: told == [nothing])
    assert not short, "no worker is begun to rest"
    assert not long
    background.rest(lambda: short.append(get_ident()), lambda: long.append(get_ident()))
    background.run(nothing)
    qtbot.waitUntil(lambda: told == [nothing, nothing])
    assert (short, long) == ([], entered), "nobody is told of a rest"
    background.finish()


def test_what_nobody_wants_any_more_never_begins(qtbot: QtBot) -> None:
    background, found, go_on = Background(nothing, nothing), list[object](), Event()
    background.done.connect(lambda job, result: found.append(result))
    background.run(partial(go_on.wait, 5), soon=True)
    first, second = partial(str, "first"), partial(str, "second")
    background.run(first, soon=True)
    background.run(second, soon=True)
    assert background.withdraw(first)
    assert not background.withdraw(first)
    go_on.set()
    qtbot.waitUntil(lambda: "second" in found)
    assert found == [True, "second"]
    background.finish()


def test_a_question_under_way_is_broken_off_and_the_next_one_answered(qtbot: QtBot, journal: Journal) -> None:
    background, found = Background(journal.join, journal.leave), list[object]()
    told, begun = list[object](), Event()
    background.done.connect(lambda job, result: found.append(result))
    background.broke.connect(lambda job, error: told.append(type(error)))
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

    def ask() -> object:
        begun.set()
        return journal.execute_sql(endless).fetchone()

    def ask_next() -> object:
        return journal.execute_sql("SELECT 'next'").fetchone()

    background.run(ask, soon=True)
    begun.wait(5)
    background.run(ask_next, soon=True)

    def is_over() -> bool:
        return bool(found) or background.withdraw(ask)

    qtbot.waitUntil(is_over)
    assert (told, found) == ([OperationalError], [("next",)])
    background.finish()


def test_what_was_left_open_by_a_broken_question_stops_no_other(qtbot: QtBot) -> None:
    stops, found, told = list[str](), list[object](), list[object]()
    begun, go_on = Event(), Event()
    background = Background(lambda: lambda: stops.append("stopped"), nothing)
    background.done.connect(lambda job, result: found.append(result))
    background.broke.connect(lambda job, error: told.append(type(error)))

    def first() -> None:
        begun.set()
        go_on.wait(5)
        raise ValueError

    def second() -> str:
        if stops:
            stops.clear()
            raise ValueError
        return "second"

    background.run(first, soon=True)
    begun.wait(5)
    background.withdraw(first)
    background.run(second, soon=True)
    go_on.set()
    qtbot.waitUntil(lambda: bool(found))
    assert (told, found) == ([ValueError], ["second"])
    background.finish()

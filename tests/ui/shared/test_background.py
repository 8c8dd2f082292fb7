"""The worker: what it found is passed on while the journal is open, and dropped once that is left."""

from threading import Event, get_ident

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

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

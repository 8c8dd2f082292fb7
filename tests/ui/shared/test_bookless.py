"""What is done while no book is open: it is told of, and a fault of ours is no error that can be told."""

from threading import Event

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from relbook.errors import CancelledError
from relbook.ui.shared.bookless import Bookless


def stop() -> None:
    raise CancelledError


def stumble() -> None:
    raise ZeroDivisionError


def test_what_came_of_it_is_told_in_its_order(qtbot: QtBot, qapp: QObject) -> None:
    worker, told = Bookless(qapp), list[object]()
    worker.done.connect(told.append)
    worker.broke.connect(told.append)
    worker.run(lambda: "a key")
    worker.run(stop)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[0] == "a key" and isinstance(told[1], CancelledError)
    with qtbot.captureExceptions() as faults:
        worker.run(stumble)
        qtbot.waitUntil(lambda: bool(faults))
    assert len(told) == 2
    worker.finish()


def test_nobody_hears_of_it_any_more_once_it_is_finished(qtbot: QtBot, qapp: QObject) -> None:
    worker, told = Bookless(qapp), list[object]()
    worker.done.connect(told.append)
    begun = Event()
    worker.run(begun.set)
    worker.finish()
    assert begun.is_set()
    worker.run(lambda: "the next")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["the next"]
    worker.finish()

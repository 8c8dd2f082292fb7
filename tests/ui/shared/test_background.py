"""The worker: what it found is passed on while the journal is open, and dropped once that is left."""

from threading import Event

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

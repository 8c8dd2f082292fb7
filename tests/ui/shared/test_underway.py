"""Long work: how far it is, and stopping for as long as that is safe."""

from collections.abc import Iterator
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from relbook.errors import CancelledError
from relbook.store.going import Going
from relbook.ui.shared.background import Background
from relbook.ui.shared.underway import Underway, Walk


@pytest.fixture
def worker(qapp: object) -> Iterator[Background]:
    """A worker that joins no journal."""
    worker = Background(bool, bool)
    yield worker
    worker.finish()


def test_it_says_how_far_it_is_and_stops_until_it_is_bound(worker: Background, qtbot: QtBot) -> None:
    go, line = Event(), Underway()
    qtbot.addWidget(line)

    def work(going: Going) -> str:
        going.at(1, 3)
        go.wait(20)
        going.past_stopping()
        going.told(3, 3)
        return "done"

    walk = Walk(work)
    line.begin("Copying the book…", walk)
    assert line.isVisible() and line.cancel.isVisible()
    assert line.bar.accessibleName() == "Copying the book…"
    worker.run(walk)
    qtbot.waitUntil(lambda: (line.bar.value(), line.bar.maximum()) == (1, 3))
    with qtbot.waitSignal(worker.done):
        go.set()
    assert line.bar.value() == 3 and not line.cancel.isVisible()
    line.end()
    assert not line.isVisible()
    walk.told.emit(1, 3)
    assert line.bar.value() == 3, "what is over is not listened to"


def test_of_more_steps_than_qt_counts_it_says_the_share(worker: Background, qtbot: QtBot) -> None:
    line = Underway()
    qtbot.addWidget(line)
    walk = Walk(lambda going: going.part(1, 2).told(2**40, 2**41))
    line.begin("Indexing the book…", walk)
    with qtbot.waitSignal(worker.done):
        worker.run(walk)
    qtbot.waitUntil(lambda: line.bar.maximum() > 0)
    assert line.bar.value() / line.bar.maximum() == pytest.approx(0.75, abs=1e-6)
    line.end()


def test_cancel_says_so_at_once_and_the_work_ends_where_that_is_safe(
    worker: Background, qtbot: QtBot
) -> None:
    line = Underway()
    qtbot.addWidget(line)
    begun = Event()

    def work(going: Going) -> None:
        begun.set()
        while True:
            going.at(0, 1)

    walk = Walk(work)
    line.begin("", walk)
    with qtbot.waitSignal(worker.broke) as broke:
        worker.run(walk)
        assert begun.wait(20)
        line.cancel.click()
        assert not line.cancel.isEnabled() and line.cancel.text() == "Stopping…"
    assert isinstance(broke.args[1], CancelledError)
    line.begin("Forgetting…", walk, stoppable=False)
    assert not line.cancel.isVisible()


def test_parts_of_one_way_are_counted_through() -> None:
    heard: list[tuple[int, int]] = []
    whole = Going(lambda done, of: heard.append((done, of)))
    for part in range(2):
        for step in range(4):
            whole.part(part, 2).at(step, 3)
    assert heard == sorted(heard) and heard[-1] == (6, 6)

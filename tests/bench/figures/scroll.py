"""Scrolling the page of the client with the most entries: the wheel, whole pages, and the bar dragged.

A frame counts from the event to the end of the painting it leads to. A hand turns a wheel sixty times
a second at most, so between two frames the window has the rest of a sixtieth for itself.
"""

from collections.abc import Callable, Iterator
from functools import partial
from time import perf_counter

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from relbook.ui.timeline.view import TimelineView
from tests.bench.book import Book
from tests.bench.line import Line, within
from tests.bench.timing import Spread
from tests.bench.window import PATIENCE_S, Stage, page_of

NOTCHES, PAGES, KEYS, DRAGS = 400, 40, 60, 20
"""How often the wheel turns, a page goes down, an entry is stepped over, and the bar is dragged."""

FRAME_MS = 16
"""A frame of a screen, in milliseconds."""


def measure(book: Book) -> Iterator[Line]:
    """Down with the wheel and up again, by pages, by entries, and by the bar to its middle and end."""
    with page_of(book, 20_000) as stage:
        view = stage.window.rooms.timeline.view
        view.setFocus()
        stage.rest()
        ends: list[float] = []
        below = partial(_goes_on, stage, view, ends)
        for _ in range(10):
            _frame(stage, view, partial(_turn, view, -120))
        wheel = [_frame(stage, view, partial(_turn, view, -120)) for _ in range(NOTCHES) if below()]
        wheel += [_frame(stage, view, partial(_turn, view, 120)) for _ in range(NOTCHES // 4)]
        down = partial(_press, view, Qt.Key.Key_PageDown)
        pages = [_frame(stage, view, down) for _ in range(PAGES) if below()]
        steps = [_frame(stage, view, partial(_press, view, Qt.Key.Key_J)) for _ in range(KEYS)]
        drags = [_frame(stage, view, partial(_drag, view, share)) for share in (1.0, 0.5) * (DRAGS // 2)]
    frames = Spread((*wheel, *pages, *steps, *drags))
    yield Line("scroll the longest page, a frame, p50", frames.p50, None, "ms", within(4, flat=True))
    yield Line("scroll the longest page, a frame, p99", frames.p99, None, "ms", within(12))
    yield Line("scroll the longest page, a frame, longest", frames.most, None, "ms", within(33))
    for how, taken in (("the wheel", wheel), ("pages", pages), ("J", steps), ("the bar", drags)):
        yield Line(f"scroll the longest page by {how}, p95", Spread(tuple(taken)).p95, None, "ms")
    waited = max((FRAME_MS, *ends))  # shorter than a frame is none
    yield Line("scroll the longest page, longest at an end for more", waited, None, "ms")


def _frame(stage: Stage, view: TimelineView, act: Callable[[], object]) -> float:
    """One frame, to the end of its painting, or of the longest event after it where that took longer."""
    seen = stage.see(act, view.viewport(), quiet=FRAME_MS)
    return max(seen.painted, seen.longest)


def _goes_on(stage: Stage, view: TimelineView, ends: list[float]) -> bool:
    """Whether there is more below; what is being read is waited for as a hand does; `ends` say how long."""
    bar, begun = view.verticalScrollBar(), perf_counter()
    while bar.value() == bar.maximum() and view.timeline.canFetchMore() and _since(begun) < PATIENCE_S * 1000:
        stage.rest(FRAME_MS)
        ends.append(_since(begun))
    return bar.value() < bar.maximum()


def _since(begun: float) -> float:
    """Milliseconds."""
    return (perf_counter() - begun) * 1000


def _turn(view: TimelineView, by: int) -> None:
    here = QPointF(view.viewport().rect().center())
    turned = QWheelEvent(
        here,
        QPointF(view.viewport().mapToGlobal(here.toPoint())),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt takes it by its place alone
    )
    QApplication.sendEvent(view.viewport(), turned)


def _press(view: TimelineView, key: Qt.Key) -> None:
    QTest.keyClick(view, key)


def _drag(view: TimelineView, share: float) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(round(bar.maximum() * share))

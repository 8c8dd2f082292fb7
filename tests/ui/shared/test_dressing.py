"""Another light: everybody is dressed some at a time, and no picture shows some of both."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.shared import dressing
from relbook.ui.shared.later import Later
from relbook.ui.shared.theme import Light, theme
from relbook.ui.shared.turns import turns


class Grounded(QFrame):
    """Notes in which colours all of its kind are dressed while it is painted."""

    def __init__(self, together: "list[Grounded]", above: QWidget | None = None) -> None:
        super().__init__(above)
        self.setProperty("ground", "side")
        self.together = together
        together.append(self)
        self.seen: list[set[str]] = []

    @property
    def ground(self) -> str:
        return self.palette().window().color().name()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.note()

    def note(self) -> None:
        self.seen.append({one.ground for one in self.together})


@pytest.fixture
def turned(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Work takes its turns, one widget each, and the light is what it was behind it."""
    theme()
    monkeypatch.setattr(Later, "at_once", False)
    monkeypatch.setattr(dressing, "AT_A_TIME", 1)
    yield
    theme().choose(light=Light.SYSTEM)
    rest(qtbot)


@pytest.fixture
def window(qtbot: QtBot, turned: None) -> Iterator[list[Grounded]]:
    """A pane and what is in it, each with a ground of its own, in a window that was painted."""
    together: list[Grounded] = []
    window = QWidget()
    qtbot.addWidget(window)
    pane = Grounded(together)
    inside = QVBoxLayout(pane)
    for _ in range(4):
        inside.addWidget(Grounded(together))
        bare = QVBoxLayout(together[-1])
        bare.addWidget(Plain(together[-1]))
    QVBoxLayout(window).addWidget(pane)
    window.resize(300, 400)
    window.show()
    qtbot.waitUntil(lambda: all(one.seen for one in together))
    for one in together:
        one.seen.clear()
    yield together
    window.close()


class Plain(QWidget):
    """Has no ground, and so shows that of its parent; counts how often it is painted."""

    def __init__(self, above: QWidget) -> None:
        super().__init__(above)
        self.painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1


def rest(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not turns()._waiting)


def test_who_is_not_in_view_is_dressed_last(qtbot: QtBot, turned: None) -> None:
    seen, hidden = QWidget(), Grounded([])
    for widget in (seen, hidden):
        qtbot.addWidget(widget)
        widget.ensurePolished()
    seen.show()
    QCoreApplication.processEvents()  # Qt dresses both once more
    before = hidden.ground
    theme().changed.connect(hidden.note)
    theme().choose(light=Light.DARK)
    rest(qtbot)
    assert hidden.seen == [{before}], "it was dressed before all in view were"
    assert hidden.ground == theme().color("side").name() != before


def test_no_picture_shows_some_of_both(qtbot: QtBot, window: list[Grounded]) -> None:
    theme().choose(light=Light.DARK)
    rest(qtbot)
    now = theme().color("side").name()
    qtbot.waitUntil(lambda: all(one.seen for one in window))
    assert [one.seen for one in window] == [[{now}]] * len(window)


def test_everything_is_painted_once(qtbot: QtBot, window: list[Grounded]) -> None:
    inmost = [plain for one in window[1:] for plain in one.findChildren(Plain)]
    for plain in inmost:
        plain.painted = 0
    theme().choose(light=Light.DARK)
    rest(qtbot)
    qtbot.waitUntil(lambda: all(plain.painted for plain in inmost))
    assert [plain.painted for plain in inmost] == [1] * len(inmost)


def test_a_window_that_closes_meanwhile_is_left_alone(qtbot: QtBot, window: list[Grounded]) -> None:
    theme().choose(light=Light.DARK)
    window[0].window().close()
    rest(qtbot)
    window[0].window().show()
    now = theme().color("side").name()
    qtbot.waitUntil(lambda: all(one.seen for one in window))
    assert [one.seen for one in window] == [[{now}]] * len(window)

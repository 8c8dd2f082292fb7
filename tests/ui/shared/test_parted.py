"""Of several parts side by side the one under the mouse shows it; of a box to tick the box."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.circle import Circle
from relbook.ui.clients.circles import CircleFilter
from relbook.ui.preferences.segments import Segments
from relbook.ui.shared.parted import Parted
from relbook.ui.shared.switch import Switch
from relbook.ui.shared.tabs import Tabs
from relbook.ui.shared.tick import Tick


def tabs() -> Parted:
    return Tabs(["Journal", "Promises", "Files"])


def circles() -> Parted:
    found = CircleFilter()
    found.count({Circle.CLOSE: 3, Circle.GROWING: 5})
    return found


def segments() -> Parted:
    return Segments("Light", [("Light", 1), ("Dark", 2), ("System", 3)])


def moved(widget: QWidget, where: QPointF) -> None:
    """Have the mouse over this spot of a widget."""
    nothing, kind = Qt.MouseButton.NoButton, QEvent.Type.MouseMove
    none = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, where, widget.mapToGlobal(where), nothing, nothing, none)
    QApplication.sendEvent(widget, event)


def seen(widget: QWidget) -> QImage:
    widget.resize(360, 46)
    return widget.grab().toImage()


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("make", [tabs, circles, segments])
def test_the_part_under_the_mouse_shows_it(
    qtbot: QtBot, make: Callable[[], Parted], way: Qt.LayoutDirection
) -> None:
    QApplication.setLayoutDirection(way)
    parted = make()
    qtbot.addWidget(parted)
    rest, pictures = seen(parted), []
    for number in (1, 2):
        moved(parted, parted.boxes()[number].center())
        assert parted.over == number
        pictures.append(seen(parted))
    assert rest not in pictures
    assert pictures[0] != pictures[1]
    QApplication.sendEvent(parted, QEvent(QEvent.Type.Leave))
    assert seen(parted) == rest


@pytest.mark.parametrize("checked", [True, False])
@pytest.mark.parametrize("kind", [Tick, Switch])
def test_what_is_ticked_shows_the_mouse_unless_it_is_off(qtbot: QtBot, kind: type, checked: bool) -> None:  # noqa: FBT001
    box = kind("Entries")
    qtbot.addWidget(box)
    box.setChecked(checked)
    pictures = []
    for enabled, under in ((True, False), (True, True), (False, False), (False, True)):
        box.setEnabled(enabled)
        box.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, under)
        pictures.append(seen(box))
    rest, lit, off, off_lit = pictures
    assert lit != rest
    assert off_lit == off

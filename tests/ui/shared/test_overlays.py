"""What lies over a window: the ring around the focus keeps to its place, a sheet hides what is below."""

from time import perf_counter

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from relbook.ui.shared import paint
from relbook.ui.shared.at_keyboard import REACH, FocusRing
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.later import Later
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import SheetHead
from relbook.ui.shared.sheet_plan import beside, foot_of, stand


class Tea(Sheet):
    """A sheet with one button at its foot."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "Tea", (600, 900))
        self.keep = Button("Keep", variant="primary")
        head = SheetHead("Tea", "Green or black.")
        stand(self.column, head, beside((Label("Leaves"), 1)), foot_of((), (self.keep,)))

    def first_focus(self) -> QWidget:
        return self.keep


def over(window: QWidget, inside: QWidget) -> QRect:
    return QRect(inside.mapTo(window, QPoint()), inside.size())


def test_the_ring_goes_along_when_the_window_grows_under_a_sheet(qtbot: QtBot, window: QWidget) -> None:
    window.resize(820, 640)
    ring, sheet = FocusRing(window), Tea(window)
    sheet.open()
    assert sheet.keep.hasFocus()
    for size in ((1100, 700), (820, 640)):
        window.resize(*size)
        around = over(window, sheet.keep).adjusted(-REACH, -REACH, REACH, REACH)
        qtbot.waitUntil(lambda: ring.geometry() == around)  # noqa: B023 - waited for within its turn


class Dimmed(QObject):
    """How far down a window is dimmed as each picture of it is begun, in pixels."""

    def __init__(self, window: QWidget, sheet: Sheet) -> None:
        super().__init__(window)
        self._scrim = sheet.scrim
        self.down: list[int] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest and self._scrim.isVisible():
            mask = self._scrim.mask().boundingRect()
            self.down.append(mask.height() or self._scrim.height())
        return False


class Painted(QWidget):
    """Something of the window, or of a sheet over it."""

    times = 0
    first = 0.0  # when it was painted for the first time

    def paintEvent(self, event: QPaintEvent) -> None:
        self.first = self.first or perf_counter()
        self.times += 1


def test_what_changes_in_a_sheet_paints_nothing_below_it(qtbot: QtBot, window: QWidget) -> None:
    below, sheet = Painted(window), Tea(window)
    below.setGeometry(window.rect())
    below.show()
    sheet.open()
    qtbot.waitUntil(lambda: below.times > 0)
    QApplication.processEvents()
    before = below.times
    sheet.keep.setText("Keep it")
    sheet.body.update()
    QApplication.processEvents()
    assert below.times == before
    sheet.close_sheet()
    qtbot.waitUntil(lambda: below.times > before)


def test_a_click_beside_a_sheet_closes_it_and_one_on_it_does_not(qtbot: QtBot, window: QWidget) -> None:
    for where, stays in (((410, 500), True), ((20, 500), False)):
        sheet = Tea(window)
        sheet.open()
        spot = QPoint(*where)
        hit = window.childAt(spot)
        assert hit is not None
        qtbot.mouseClick(hit, Qt.MouseButton.LeftButton, pos=hit.mapFrom(window, spot))
        assert sheet.isVisible() is stays
        assert sheet.scrim.isVisible() is stays
        sheet.close_sheet()


def test_the_scrim_covers_the_window_however_large_it_becomes_and_goes_with_its_sheet(
    qtbot: QtBot, window: QWidget
) -> None:
    window.resize(820, 640)
    sheet = Tea(window)
    sheet.open()
    window.resize(1100, 700)
    qtbot.waitUntil(lambda: sheet.scrim.geometry() == window.rect())
    scrim = sheet.scrim
    sheet.deleteLater()
    qtbot.waitUntil(lambda: not isValid(scrim))


def test_the_window_is_dimmed_a_turn_behind_the_sheet_and_not_where_that_was_closed_by_then(
    qtbot: QtBot, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Later, "at_once", False)
    sheet = Tea(window)
    sheet.open()
    assert sheet.isVisible() and not sheet.scrim.isVisible()
    qtbot.waitUntil(sheet.scrim.isVisible)
    sheet.close_sheet()
    sheet.open()
    sheet.close_sheet()
    qtbot.wait(20)
    assert not sheet.scrim.isVisible()


def test_the_upper_half_of_the_window_is_dimmed_before_the_lower_one_in_pictures_of_their_own(
    qtbot: QtBot, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Later, "at_once", False)
    sheet = Tea(window)
    dimmed = Dimmed(window, sheet)
    sheet.open()
    qtbot.waitUntil(lambda: window.height() in dimmed.down)
    assert dimmed.down == [window.height() // 2, window.height()]


def test_the_shadow_of_a_sheet_is_drawn_before_the_window_is_dimmed(window: QWidget) -> None:
    sheet = Tea(window)
    paint._shadow.cache_clear()
    sheet.scrim.get_ready()
    drawn = paint._shadow.cache_info().misses
    sheet.open()
    window.grab()
    assert drawn == paint._shadow.cache_info().misses == 1


def test_the_first_time_the_upper_half_of_a_sheet_is_painted_before_the_lower_one(
    qtbot: QtBot, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Later, "at_once", False)
    sheet = Tea(window)
    low, high = Painted(sheet.body), Painted(sheet.body)  # as they are painted, were it one picture
    low.setGeometry(0, 600, 200, 20)
    high.setGeometry(0, 200, 200, 20)
    sheet.open()
    assert not sheet.is_whole
    qtbot.waitUntil(lambda: low.times > 0)
    assert sheet.is_whole and high.first < low.first
    sheet.close_sheet()
    sheet.open()
    assert sheet.is_whole


def test_a_sheet_that_waited_for_what_it_shows_appears_where_every_sheet_stands(window: QWidget) -> None:
    sheet, other = Tea(window), Tea(window)
    other.open()
    sheet.wait()
    sheet.open()
    sheet.appear()
    assert sheet.geometry() == other.geometry() and sheet.body.geometry() == other.body.geometry()

"""The ring around the focus keeps to its place, whatever moves."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.focus import REACH, FocusRing
from relbook.ui.shared.controls import Button, Label
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


def test_the_ring_goes_along_when_the_window_grows_under_a_sheet(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(820, 640)
    ring, sheet = FocusRing(window), Tea(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    sheet.open()
    assert sheet.keep.hasFocus()
    for size in ((1100, 700), (820, 640)):
        window.resize(*size)
        around = over(window, sheet.keep).adjusted(-REACH, -REACH, REACH, REACH)
        qtbot.waitUntil(lambda: ring.geometry() == around)  # noqa: B023 - waited for within its turn

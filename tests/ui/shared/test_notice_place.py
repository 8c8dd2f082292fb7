"""Where a notice stands: at the foot of the window, and above the foot of a sheet."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.shared.notices import Toast
from tests.ui.shared.test_overlays import Tea, over


def test_a_notice_leaves_the_buttons_of_a_sheet_free(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(820, 640)
    toast, sheet = Toast(window), Tea(window)
    window.show()
    toast.say("Kept, with all the words one could wish for.")
    below = toast.geometry()
    sheet.open()
    toast.say("Kept, with all the words one could wish for.")
    assert not toast.geometry().intersects(over(window, sheet.keep))
    sheet.close_sheet()
    toast.say("Kept, with all the words one could wish for.")
    assert toast.geometry() == below

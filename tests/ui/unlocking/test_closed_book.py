"""A book that stays closed: what helps stands first, filled, in the middle, and has the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.errors import RelbookError
from relbook.ui.shared.controls import Button
from relbook.ui.shared.theme import theme
from relbook.ui.unlocking.trouble import ELSEWHERE, TroubleScreen
from tests.door_shots import REASONS


@pytest.fixture(params=REASONS)
def error(request: pytest.FixtureRequest) -> RelbookError:
    return REASONS[request.param]


def test_what_helps_is_in_the_middle_and_filled(qtbot: QtBot, error: RelbookError) -> None:
    theme()
    screen = TroubleScreen(error)
    qtbot.addWidget(screen)
    screen.resize(1100, 700)
    screen.show()
    qtbot.waitUntil(screen.isActiveWindow)
    shown = [button for button in screen.findChildren(Button) if button.isVisible()]
    filled = [button for button in shown if button.property("variant") == "primary"]
    assert len(filled) == 1
    assert filled[0].hasFocus()
    assert filled[0] is screen.other or not isinstance(error, ELSEWHERE)
    rows: dict[int, list[Button]] = {}
    for button in shown:
        rows.setdefault(button.geometry().center().y() // 16, []).append(button)
    for row in rows.values():
        left, right = min(one.x() for one in row), max(one.geometry().right() for one in row)
        assert abs(left + right - screen.width()) <= 2
    for _ in shown:  # every one by keyboard, and back to the first
        here = QApplication.focusWidget()
        assert here in shown
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    assert filled[0].hasFocus()

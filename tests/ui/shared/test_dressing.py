"""Another light: who is in view is dressed at once, the others a few at a time."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.shared.later import Later
from relbook.ui.shared.theme import Light, theme


def test_who_is_not_in_view_is_dressed_in_turns(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    theme()
    monkeypatch.setattr(Later, "at_once", False)
    seen, hidden = QWidget(), QWidget()
    for widget in (seen, hidden):
        widget.setProperty("ground", "side")
        qtbot.addWidget(widget)
        widget.ensurePolished()
    seen.show()
    before = hidden.palette().window().color()
    try:
        theme().choose(light=Light.DARK)
        now = theme().color("side")
        assert seen.palette().window().color() == now
        assert hidden.palette().window().color() == before
        qtbot.waitUntil(lambda: hidden.palette().window().color() == now)
    finally:
        theme().choose(light=Light.SYSTEM)
        qtbot.waitUntil(lambda: not theme()._late)

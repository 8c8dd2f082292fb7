"""The places of the window, and how many wait in each."""

from pytestqt.qtbot import QtBot

from relbook.ui.clients.nav import Nav
from relbook.ui.shared.figures import figure


def test_thousands_are_marked_as_everywhere(qtbot: QtBot) -> None:
    nav = Nav()
    qtbot.addWidget(nav)
    nav.count("today", 4078)
    assert nav.places["today"].accessibleName() == f"Today, {figure(4078)}" != "Today, 4078"
    nav.count("today", 0)
    assert nav.places["today"].accessibleName() == "Today"

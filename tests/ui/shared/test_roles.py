"""A screen reader is told what our own widgets are, and what they say."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.clients.circles import CircleFilter
from relbook.ui.insights.heatmap import Heatmap
from relbook.ui.preferences.segments import Segments
from relbook.ui.shared.heat_strip import HeatStrip
from relbook.ui.shared.roles import speak_roles
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.tabs import Tabs
from relbook.ui.writing.closed import ClosedLine

ROLE = QAccessible.Role


@pytest.fixture(autouse=True)
def heard(qapp: QApplication) -> None:
    speak_roles()


def role_of(widget: QWidget) -> QAccessible.Role:
    answer = QAccessible.queryAccessibleInterface(widget)
    assert answer is not None
    assert answer.text(QAccessible.Text.Name) == widget.accessibleName() != ""
    return answer.role()


def test_each_kind_says_what_it_is(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sheet = Sheet(window, "Bin", (400, 300))
    parts = {
        Tabs(["Journal", "Files"]): ROLE.PageTabList,
        Segments("Light", [("Light", 1), ("Dark", 2)]): ROLE.Grouping,
        CircleFilter(): ROLE.Grouping,
        HeatStrip(): ROLE.Chart,
        Heatmap(): ROLE.Chart,
        ClosedLine(): ROLE.Button,
        sheet: ROLE.Dialog,
    }
    for part, role in parts.items():
        qtbot.addWidget(part)
        if not part.accessibleName():
            part.setAccessibleName("A year")
        assert role_of(part) is role, part


def test_who_answers_goes_with_the_widget(qapp: QApplication) -> None:
    for _ in range(50):
        holder = QWidget()
        tabs = Tabs(["Journal", "Files"])
        tabs.setParent(holder)
        assert role_of(tabs) is ROLE.PageTabList
        holder.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        del holder, tabs
    gc.collect(0)

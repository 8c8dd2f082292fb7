"""Everything is done by keyboard: each act has a way, no key is given twice, and nothing holds the focus."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.actions import doings, main_menu
from relbook.ui.journey import PLACES
from relbook.ui.shared.menu import Menu
from relbook.ui.window import MainWindow
from tests.house.test_names import every_sheet, marta, sample, window  # noqa: F401 - two are fixtures

OF_INPUT_METHODS = ("Ctrl+Shift+U", "Ctrl+Shift+E", "Ctrl+Space", "Shift+Space", "Meta+")
"""What input methods own on Linux (design section 8)."""

FAR = 400
"""More steps than any place has stops."""


def acts_in(menu: Menu) -> Iterator[str]:
    """The names of what a menu holds, with all its branches."""
    for action in menu.actions():
        branch = action.menu()
        if isinstance(branch, Menu):
            yield from acts_in(branch)
        elif action.objectName():
            yield action.objectName()


def test_every_act_is_in_the_palette_and_in_the_menu_with_its_key(window: MainWindow) -> None:  # noqa: F811
    made = window.actions_by_name
    assert set(made) == {doing.name for doing in doings()}
    menu = main_menu(window, made)
    assert set(acts_in(menu)) == set(made) - {"menu"}
    menu.deleteLater()
    window.sheets.palette.open(">")
    offered = {offer.action.objectName() for offer in window.sheets.palette.rows.values if offer.action}
    assert offered == set(made)
    window.sheets.palette.close_sheet()


def test_no_key_belongs_to_an_input_method_or_to_another_act(window: MainWindow) -> None:  # noqa: F811
    given: dict[str, str] = {}
    for name, action in window.actions_by_name.items():
        for key in action.shortcuts():
            said = key.toString(QKeySequence.SequenceFormat.PortableText)
            assert said not in given, f"{said}: {name} and {given[said]}"
            assert not said.startswith(OF_INPUT_METHODS), said
            given[said] = name


def test_the_sheet_of_keys_lists_each_key_of_the_moment(window: MainWindow) -> None:  # noqa: F811
    sheet = window.sheets.keys
    listed = {words for lines in sheet.sections().values() for words, _ in lines}
    for action in window.actions_by_name.values():
        assert action.shortcuts() == [] or action.text() in listed


def _way(start: QWidget, key: Qt.Key) -> list[QWidget]:
    """Where the keyboard goes by pressing one key again and again, until it comes back to a stop."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    here = QApplication.focusWidget()
    assert here is not None
    stops = [here]
    for _ in range(FAR):
        QTest.keyClick(here, key)
        here = QApplication.focusWidget()
        assert here is not None, f"nothing has the keyboard after {stops[-1]}"
        if here in stops:
            break
        stops.append(here)
    assert here is stops[0], f"held by {_said(here)}, coming from {_said(stops[-1])}"
    return stops


def _said(widget: QWidget) -> str:
    parent = widget.parentWidget()
    return f"{type(widget).__name__} “{widget.accessibleName()}” in {type(parent).__name__}"


def trapped(start: QWidget) -> str:
    """Why the keyboard does not go round from here, both ways; empty where it does."""
    try:
        there, back = _way(start, Qt.Key.Key_Tab), _way(start, Qt.Key.Key_Backtab)
    except AssertionError as error:
        return str(error)
    missed = {_said(stop) for stop in set(there) ^ set(back)}
    return f"one way only: {missed}" if missed else ""


def test_no_sheet_holds_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    found = {}
    for sheet in every_sheet(window, qtbot):
        here = QApplication.focusWidget()
        assert here is not None
        found[type(sheet).__name__] = trapped(here)
    assert not any(found.values()), "\n".join(f"{sheet}: {why}" for sheet, why in found.items() if why)


def test_no_place_holds_the_keyboard(window: MainWindow) -> None:  # noqa: F811
    found = {}
    for width in (1440, 820):
        window.resize(width, 700)
        for where in (*PLACES, "client"):
            window.journey.go_client(marta()) if where == "client" else window.journey.go(where)
            found[where, width] = trapped(window.rooms.side.list)
    assert not any(found.values()), "\n".join(f"{place}: {why}" for place, why in found.items() if why)


def test_tab_goes_through_each_place_as_it_is_read(window: MainWindow) -> None:  # noqa: F811
    rooms = window.rooms
    for where in (*PLACES, "client"):
        window.journey.go_client(marta()) if where == "client" else window.journey.go(where)
        window.filling.settle()
        panes = [rooms.side, rooms.middle, rooms.right]
        stops = _way(rooms.side.list, Qt.Key.Key_Tab)
        through = [next((n for n, pane in enumerate(panes) if pane.isAncestorOf(stop)), -1) for stop in stops]
        turns = [now for before, now in pairwise(through) if now != before]
        assert turns in ([1, 2, 0], [1, 0]), f"{where}: {turns}"

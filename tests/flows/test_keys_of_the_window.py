"""Each key of the window does what the sheet of keys says, pressed where the keyboard really is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.store import entries
from relbook.ui.shared.menu import Menu
from relbook.ui.window import MainWindow

KEY = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def press(key: Qt.Key, mods: Qt.KeyboardModifier = NONE) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, key, mods)


def pane_of(window: MainWindow) -> str:
    """In which of the three panes the keyboard is."""
    here = QApplication.focusWidget()
    panes = {"side": window.rooms.side, "middle": window.rooms.middle, "right": window.rooms.right}
    return next(name for name, pane in panes.items() if here is not None and pane.isAncestorOf(here))


@pytest.fixture
def page(window: MainWindow, marta: str, qtbot: QtBot) -> MainWindow:
    """Marta's page with three entries, the keyboard on the timeline."""
    for number in (1, 2):
        entries.add(
            f"Note {number}\n\nWords.", day=window.desk.today(), today=window.desk.today(), clients=[marta]
        )
    window.journey.go_client(marta)
    qtbot.waitUntil(window.rooms.timeline.view.isVisible)
    window.rooms.timeline.look_again()
    window.rooms.timeline.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return window


def here(window: MainWindow) -> str:
    """The title of the entry the keyboard is on."""
    current = window.rooms.timeline.view.current_page()
    return current.entry.heading if current else ""


def test_f6_goes_round_the_panes_and_back(page: MainWindow) -> None:
    round_trip = []
    for _ in range(3):
        press(KEY.Key_F6)
        round_trip.append(pane_of(page))
    assert round_trip == ["right", "side", "middle"]
    press(KEY.Key_F6, SHIFT)
    assert pane_of(page) == "side"
    press(KEY.Key_F6, SHIFT)
    assert pane_of(page) == "right"


def test_letters_act_on_the_entry_one_is_on(page: MainWindow, qtbot: QtBot) -> None:
    composer = page.rooms.composer
    press(KEY.Key_J)
    first = here(page)
    press(KEY.Key_J)
    assert here(page) and here(page) != first
    press(KEY.Key_K)
    assert here(page) == first
    press(KEY.Key_B)
    current = page.rooms.timeline.view.current_page()
    assert current is not None and entries.get(current.id).pinned
    for key, ending in ((KEY.Key_E, ""), (KEY.Key_P, "[] "), (KEY.Key_T, "#")):
        page.rooms.timeline.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        press(key)
        assert composer.is_open, key
        assert composer.pad.editor.hasFocus()
        assert composer.pad.editor.text().endswith(ending)
        composer.pad.discard()
    page.rooms.timeline.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
    gone = page.rooms.timeline.view.current_page()
    assert gone is not None
    press(KEY.Key_Delete)
    assert all(one.id != gone.id for one in entries.window(page.rooms.timeline.selection))
    press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any(one.id == gone.id for one in entries.window(page.rooms.timeline.selection)))


@pytest.mark.qt_log_ignore("This plugin does not support")  # a menu opens a window
def test_the_menu_key_opens_what_can_be_done_with_the_entry(page: MainWindow, qtbot: QtBot) -> None:
    press(KEY.Key_J)
    view = page.rooms.timeline.view
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, view.rect().center(), view.mapToGlobal(view.rect().center()), NONE
    )
    QApplication.sendEvent(view, asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    assert any("Edit" in action.text() for action in menu.actions())
    menu.close()


def test_charts_are_walked_by_arrows_and_say_what_they_show(page: MainWindow, qtbot: QtBot) -> None:
    page.journey.go("insights")
    cards = page.rooms.insights.cards
    qtbot.waitUntil(lambda: bool(cards.contact.chart.marks), timeout=5000)
    chart = cards.contact.chart
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    press(KEY.Key_Home)
    said = chart.accessibleDescription()
    press(KEY.Key_Right)
    assert said and chart.accessibleDescription() not in ("", said)


def test_tab_goes_from_the_side_to_the_page_to_the_reflection(page: MainWindow) -> None:
    page.rooms.side.focus_list()
    passed: list[str] = []
    for _ in range(80):
        if not passed or passed[-1] != pane_of(page):
            passed.append(pane_of(page))
        if len(passed) > 3:
            break
        press(KEY.Key_Tab)
    assert passed[:3] == ["side", "middle", "right"]


def test_escape_gives_the_keyboard_back_where_it_was(page: MainWindow) -> None:
    view: QWidget = page.rooms.timeline.view
    for name in ("palette", "keys", "bin", "backups", "preferences", "export"):
        getattr(page.sheets, name).open()
        press(KEY.Key_Escape)
        assert not page.sheets.shows(name), name
        assert view.hasFocus(), name


@pytest.mark.parametrize("way", [("today", "everyone"), ("insights", "inbox"), ("promises", "everyone")])
def test_the_keyboard_comes_back_to_what_is_still_in_view(page: MainWindow, way: tuple[str, ...]) -> None:
    of_a_client = page.rooms.timeline.header.findChildren(QAbstractButton)
    next(button for button in of_a_client if button.isVisible()).setFocus(Qt.FocusReason.TabFocusReason)
    for place in way:
        page.actions_by_name[place].trigger()
        now = QApplication.focusWidget()
        assert now is not None and now.isVisible(), place


def test_what_closes_the_page_one_writes_on_leaves_the_keyboard_where_it_went(
    page: MainWindow, qtbot: QtBot
) -> None:
    page.doing.write()
    composer, side = page.rooms.composer, page.rooms.side
    assert composer.pad.editor.hasFocus()
    side.focus_list()
    now = QApplication.focusWidget()
    composer.close_keeping_draft()
    assert not composer.is_open
    assert QApplication.focusWidget() is now

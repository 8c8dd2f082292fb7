"""A file of an entry: its menu, taking it off by key and by menu, and how it comes back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.page import File
from relbook.store import bin as basket
from relbook.store import binned, entries, files
from relbook.ui.timeline.file_acts import FileMenu
from relbook.ui.timeline.layout import PartKind
from relbook.ui.timeline.stage import FILES
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # a menu opens a window

CTRL = Qt.KeyboardModifier.ControlModifier
HELD = b"half past nine, the red door"


@pytest.fixture
def entry(window: MainWindow, marta: str) -> str:
    """An entry of hers with two files, on her page."""
    key = entries.add(
        "The stall\n\nSee the plan.", day=TODAY, today=TODAY, kind="call", clients=[marta]
    ).row_id
    for name in ("plan.pdf", "stall.png"):
        files.attach(key, name, files.store_content(HELD + name.encode()), len(HELD))
    window.journey.go_client(marta)
    window.rooms.timeline.show_entry(key)
    return key


def names(entry: str) -> list[str]:
    return [file.name for file in entries.page(entry).files]


def menu_at(room: QWidget, widget: QWidget, spot: QPoint, by: QContextMenuEvent.Reason) -> FileMenu:
    """The menu that is asked for there, by mouse or by the menu key."""
    asked = QContextMenuEvent(by, spot, widget.mapToGlobal(spot))
    QApplication.sendEvent(widget, asked)
    (menu,) = room.findChildren(FileMenu)
    return menu


def choose(menu: FileMenu, act: str) -> None:
    next(action for action in menu.actions() if action.data() == act).trigger()
    menu.close()


def step_to_file(qtbot: QtBot, window: MainWindow) -> None:
    view = window.rooms.timeline.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(9):
        if view.card.hot is not None and view.card.hot.kind is PartKind.FILE:
            return
        qtbot.keyClick(view, Qt.Key.Key_Right)
    raise AssertionError("no file to step to")


def test_delete_on_a_file_takes_it_off_and_leaves_its_entry(
    qtbot: QtBot, window: MainWindow, marta: str, entry: str
) -> None:
    view = window.rooms.timeline.view
    step_to_file(qtbot, window)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert names(entry) == ["stall.png"]
    assert window.toast.words.text() == f"File moved to the bin for {binned.KEPT.days} days."
    assert view.hasFocus()
    page = view.current_page()
    assert page is not None and page.id == entry
    step_to_file(qtbot, window)
    window.toast.action.click()
    assert names(entry) == ["plan.pdf", "stall.png"]
    qtbot.keyClick(view, Qt.Key.Key_Escape)


def test_a_file_in_the_bin_comes_back_with_what_it_held(
    qtbot: QtBot, window: MainWindow, marta: str, entry: str
) -> None:
    step_to_file(qtbot, window)
    qtbot.keyClick(window.rooms.timeline.view, Qt.Key.Key_Delete)
    (gone,) = binned.removed()
    assert gone.kind == "attachment"
    assert files.of_client(marta) == [files.every()[0]]
    window.desk.perform(lambda: basket.restore_row(gone.kind, gone.id))
    assert names(entry) == ["plan.pdf", "stall.png"]
    assert files.content(entries.page(entry).files[0]) == HELD + b"plan.pdf"


def test_the_menu_on_a_file_of_an_entry_is_about_the_file(
    qtbot: QtBot, window: MainWindow, marta: str, entry: str
) -> None:
    timeline = window.rooms.timeline
    view, card = timeline.view, timeline.view.card
    index = view.currentIndex()
    part = next(part for part in view.parts() if part.kind is PartKind.FILE)
    spot = (card.origin(view.visualRect(index), index.row()) + part.box.center()).toPoint()
    menu = menu_at(timeline, view.viewport(), spot, QContextMenuEvent.Reason.Mouse)
    assert [action.data() for action in menu.actions() if action.data()] == ["open", "bin"]
    choose(menu, "bin")
    assert names(entry) == ["stall.png"]


def test_the_menu_key_on_a_file_too(qtbot: QtBot, window: MainWindow, marta: str, entry: str) -> None:
    timeline = window.rooms.timeline
    step_to_file(qtbot, window)
    menu = menu_at(timeline, timeline.view, QPoint(5, 5), QContextMenuEvent.Reason.Keyboard)
    opened: list[File] = []
    timeline.file_acts.opened.disconnect()
    timeline.file_acts.opened.connect(opened.append)
    choose(menu, "open")
    assert [file.name for file in opened] == ["plan.pdf"]


def test_among_all_files_by_key_and_by_menu(qtbot: QtBot, window: MainWindow, marta: str, entry: str) -> None:
    files.keep_with(marta, "contract.pdf", files.store_content(HELD), len(HELD))
    timeline = window.rooms.timeline
    timeline.tabs.choose(FILES)
    listed = timeline.files
    listed.setFocus(Qt.FocusReason.TabFocusReason)
    shown = [file.name for file in listed.rows.values]
    assert sorted(shown) == ["contract.pdf", "plan.pdf", "stall.png"]
    listed.setCurrentIndex(listed.rows.index(shown.index("plan.pdf")))
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert names(entry) == ["stall.png"]
    assert sorted(file.name for file in listed.rows.values) == ["contract.pdf", "stall.png"]
    assert listed.currentIndex().isValid(), "the next one can be reached by key"
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert sorted(file.name for file in listed.rows.values) == sorted(shown)

    of_client = next(row for row, file in enumerate(listed.rows.values) if not file.entry_id)
    spot = listed.visualRect(listed.rows.index(of_client)).center()
    menu = menu_at(timeline, listed.viewport(), spot, QContextMenuEvent.Reason.Mouse)
    assert [action.data() for action in menu.actions() if action.data()] == ["open", "bin"], "it has no entry"
    choose(menu, "bin")
    assert sorted(file.name for file in listed.rows.values) == ["plan.pdf", "stall.png"]


def test_from_all_files_to_the_entry(qtbot: QtBot, window: MainWindow, marta: str, entry: str) -> None:
    timeline = window.rooms.timeline
    timeline.tabs.choose(FILES)
    listed = timeline.files
    listed.setCurrentIndex(listed.rows.index(0))
    menu = menu_at(timeline, listed, QPoint(5, 5), QContextMenuEvent.Reason.Keyboard)
    choose(menu, "show")
    assert timeline.view.isVisible()
    page = timeline.view.current_page()
    assert page is not None and page.id == entry

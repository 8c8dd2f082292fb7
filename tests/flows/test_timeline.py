"""A client's timeline in the whole window: landmarks, filters, lines, days, earlier versions, mentions."""

from datetime import time, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.app import Session
from relbook.store import clients, entries, promises
from relbook.ui.clients.menu import PersonMenu
from relbook.ui.shared import settings as remembered
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY
from tests.store.test_stream import _an_hour_ago

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def rows(window: MainWindow) -> list[str]:
    model = window.rooms.timeline.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def write(client_id: str, text: str, days_ago: int, kind: str = "call") -> str:
    day = TODAY - timedelta(days_ago)
    return entries.add(text, day=day, today=TODAY, kind=kind, clients=[client_id], at=time(9)).row_id


def test_the_head_stands_where_it_stays_from_the_first_picture_on(window: MainWindow, marta: str) -> None:
    window.journey.go_client(marta)
    stage = window.rooms.timeline.stage
    assert stage.heading.isHidden()
    assert stage.head.height() == stage.head.sizeHint().height()


def test_a_landmark_gives_the_time_its_name_and_is_taken_back(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    write(marta, "Met in Lisbon\n\nIt rained.", 300)
    promises.add(marta, "Lend the book", mine=True, made=TODAY - timedelta(100))
    window.journey.go_client(marta)
    timeline = window.rooms.timeline
    assert rows(window) == [
        "Spring launch, and a quieter worry",
        "You promised: Lend the book",
        "Met in Lisbon",
    ]
    assert timeline.model.silence_above(2) is not None
    timeline.view.setFocus(Qt.FocusReason.TabFocusReason)
    timeline.view.setCurrentIndex(timeline.model.index(0))
    qtbot.keyClick(timeline.view, Qt.Key.Key_J)
    qtbot.keyClick(timeline.view, Qt.Key.Key_L)
    assert [chapter.title for chapter in timeline.tools.chapters] == ["Met in Lisbon"]
    assert window.toast.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert timeline.tools.chapters == []


def test_filters_days_and_lines_by_key_alone(
    qtbot: QtBot, window: MainWindow, session: Session, marta: str
) -> None:
    for number in range(50):
        write(marta, f"Talk {number}", 20 + number * 9, "meeting")
    window.journey.go_client(marta)
    timeline = window.rooms.timeline
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL | SHIFT)
    assert window.rooms.here is timeline
    assert timeline.filters.kind.hasFocus()
    timeline.filters.kind.choose("call")
    timeline.filters.kind.chosen.emit("call")
    assert rows(window) == ["Spring launch, and a quieter worry"]
    qtbot.keyClick(timeline.filters.kind, Qt.Key.Key_Escape)
    assert len(rows(window)) > 1
    assert timeline.view.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_G, CTRL)
    here = QApplication.focusWidget()
    assert here is timeline.day.field
    qtbot.keyClicks(here, (TODAY - timedelta(20 + 45 * 9)).isoformat())
    qtbot.keyClick(here, Qt.Key.Key_Return)
    page = timeline.view.current_page()
    assert page is not None
    assert page.entry.text == "Talk 45"
    qtbot.keyClick(window, Qt.Key.Key_D, CTRL | SHIFT)
    assert timeline.view.card.dense
    assert session.settings.get(remembered.ONE_LINE) is True
    window.journey.go("everyone")
    assert timeline.view.card.dense
    assert len(rows(window)) >= 25


def test_an_earlier_version_is_brought_back_from_the_journal(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    key = write(marta, "What she said", 1)
    _an_hour_ago(key)
    entries.rewrite(key, "What she meant", today=TODAY)
    window.journey.go_client(marta)
    timeline, sheet = window.rooms.timeline, window.sheets.versions
    timeline.view.setFocus(Qt.FocusReason.TabFocusReason)
    timeline.view.setCurrentIndex(timeline.model.index(0))
    qtbot.keyClick(timeline.view, Qt.Key.Key_H)
    assert sheet.isVisible()
    assert sheet.list.hasFocus()
    sheet.back.click()
    assert rows(window)[0] == "What she said"
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert rows(window)[0] == "What she meant"


def test_a_mention_leads_to_the_other_page_and_back(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    jonas = clients.add("Jonas Lindqvist").row_id
    write(marta, "Lunch\n\n@Jonas came along", 1)
    window.journey.go_client(marta)
    view = window.rooms.timeline.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    view.setCurrentIndex(window.rooms.timeline.model.index(0))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert window.journey.client_id == jonas
    assert rows(window) == ["Lunch"]
    window.journey.back()
    assert window.journey.client_id == marta


@pytest.mark.qt_log_ignore("This plugin does not support")  # a menu opens a window
def test_nothing_is_offered_of_a_client_who_is_not_there(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    window.journey.go_client(marta)
    where = window.mapToGlobal(QPoint(10, 10))
    window.rooms.timeline.person_menu_asked.emit(where)
    menus = window.findChildren(PersonMenu)
    assert len(menus) == 1
    menus[0].close()
    window.journey.go("inbox")
    assert not window.journey.client_id
    with qtbot.captureExceptions() as caught:
        window.rooms.timeline.person_menu_asked.emit(where)
        window.journey.go_client(marta)
        window.desk.perform(partial(clients.remove, marta))
        window.rooms.timeline.person_menu_asked.emit(where)
    assert not caught


@pytest.mark.parametrize("words", [(), ("note",)])
@pytest.mark.parametrize("before", ["today", "timeline"])
def test_an_old_page_from_elsewhere_is_read_once_where_it_stands(
    window: MainWindow, marta: str, before: str, words: tuple[str, ...]
) -> None:
    keys = [write(marta, f"Old note {number}", number) for number in range(40)]
    if before == "timeline":
        window.journey.go_client(clients.add("Jonas Weber").row_id)
    timeline, read = window.rooms.timeline, list[int]()
    timeline.model.modelReset.connect(lambda: read.append(timeline.model.rowCount()))
    window.journey.show_entry(keys[30], words)
    assert len(read) == 1
    page = timeline.view.current_page()
    assert page is not None and page.id == keys[30]
    assert timeline.selection.client_id == window.journey.client_id == marta
    assert timeline.view.visualRect(timeline.view.currentIndex()).top() >= 0
    assert timeline.view.card.words == words

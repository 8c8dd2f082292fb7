"""The first moment of a window: what is there, what is not, and that whoever is quick loses nothing."""

from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.app import Session
from relbook.store import clients, meetings
from relbook.ui.shared.later import Later
from relbook.ui.shared.turns import turns
from relbook.ui.window import MainWindow


def begun(session: Session) -> MainWindow:
    """The window as it is first shown."""
    window = session.window
    assert isinstance(window, MainWindow)
    return window


def test_nothing_is_made_for_the_first_picture_but_what_it_shows(session: Session) -> None:
    window = begun(session)
    assert window.rooms.here is window.rooms.today
    assert window.rooms.made() == []
    assert window.sheets.made() == []
    assert not window.is_joined


def test_the_rest_comes_by_itself(session: Session, qtbot: QtBot) -> None:
    window = begun(session)
    qtbot.waitUntil(lambda: window.rooms.is_made("index_anew"), timeout=20_000)
    for name in window.rooms.BY_THEMSELVES:
        assert window.rooms.is_made(name), name
    assert not window.rooms.is_made("insights") and not window.rooms.is_made("prompts")
    assert window.sheets.made() == []


IN_PORTIONS = ("composer", "timeline", "reflection")
"""What comes by itself and takes longer than a frame."""


def test_what_comes_by_itself_holds_no_frame(session: Session) -> None:
    window, half = begun(session), set[str]()
    window.filling.stop()
    for step in window.filling._steps():
        step()
        half.update(window.rooms.begun)
    assert half.issuperset(IN_PORTIONS)
    assert not window.rooms.begun and window.rooms.is_made("index_anew")


@pytest.mark.parametrize("name", IN_PORTIONS)
def test_whoever_asks_or_writes_between_two_portions_finds_it_whole(session: Session, name: str) -> None:
    window = begun(session)
    window.filling.stop()
    assert window.parts and window.rooms.keeper  # a write would bring it, and whatever is on its way
    portions = window.bringing.portions(window.rooms, name)
    next(portions)()
    half = window.rooms.begun[name]
    window.desk.perform(lambda: clients.add("Ada Quist"))
    assert not window.rooms.is_made(name) and half.parent() is None
    assert getattr(window.rooms, name) is half
    assert window.rooms.is_made(name) and not window.rooms.begun
    assert list(portions) == []
    window.journey.go("everyone")
    assert window.rooms.timeline.isVisible() and window.rooms.composer.isVisible()


def test_a_key_of_the_first_moment_does_what_it_says(session: Session, qtbot: QtBot) -> None:
    window = begun(session)
    qtbot.waitExposed(window)
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.sheets.shows("quick")
    assert not window.rooms.is_made("timeline"), "the rest waits for whoever is at work"


def test_a_click_of_the_first_moment_leads_where_it_points(session: Session, qtbot: QtBot) -> None:
    window = begun(session)
    qtbot.waitExposed(window)
    window.resize(1440, 900)
    add = window.rooms.side.add
    qtbot.waitUntil(add.isVisible)
    where = add.mapTo(window, add.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.waitUntil(lambda: window.sheets.shows("person"))


def test_a_window_closed_in_its_first_moment_closes(session: Session, qtbot: QtBot) -> None:
    window = begun(session)
    window.close()
    qtbot.waitUntil(lambda: session.journal is None, timeout=20_000)


def test_what_may_come_a_moment_later_does_not_come_once_the_book_is_left(
    session: Session, window: MainWindow, marta: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.journey.go_client(marta)
    monkeypatch.setattr(Later, "at_once", False)
    turns().take(window.rooms.reflection._show_earlier)
    session.leave()
    qtbot.wait(30)  # what it would read is shut by now, which would be told as a fault


def test_what_was_written_before_the_keeper_came_is_backed_up_at_closing(session: Session) -> None:
    window = begun(session)
    assert window.parts and not window.rooms.is_made("keeper")
    window.desk.perform(lambda: clients.add("Ada Quist"))
    assert window.rooms.keeper.changed


def test_the_tab_key_reaches_the_right_behind_a_room_that_came_later(session: Session, qtbot: QtBot) -> None:
    window = begun(session)
    window.filling.settle()
    window.resize(1440, 900)
    window.journey.go("everyone")
    qtbot.waitUntil(window.rooms.reflection.isVisible)
    window.rooms.side.list.setFocus()
    places: list[str] = []
    for _ in range(100):
        here = QApplication.focusWidget()
        assert here is not None
        if here is window.rooms.side.list and places:
            break
        rooms = {"middle": window.rooms.timeline, "right": window.rooms.right}
        places += [name for name, room in rooms.items() if room.isAncestorOf(here)]
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert places.count("middle") > 1
    assert places.count("right") > 1
    assert places == sorted(places), "the middle first"


def test_what_stands_above_the_day_is_there_with_it(session: Session, qtbot: QtBot) -> None:
    key = clients.add("Marta Reyes").row_id
    yesterday = session.clock().date() - timedelta(days=1)
    meetings.plan([key], yesterday, time(15, 0), kind="call")
    window = MainWindow(
        begun(session).desk, begun(session).sheets.background, session.settings, begun(session).opening
    )
    qtbot.addWidget(window)
    assert window.rooms.is_made("after_talk")
    window.filling.stop()


def test_a_narrow_window_is_folded_in_its_first_picture(session: Session, qtbot: QtBot) -> None:
    window = begun(session)
    window.filling.stop()
    window.resize(820, 640)
    qtbot.waitUntil(window.rooms.side.top.title.isHidden)
    assert not window.is_joined

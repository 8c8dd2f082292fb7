"""A room looks when it comes into view, or right before, and never for nothing."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbook.store import clients
from relbook.ui.desk import Desk
from relbook.ui.shared.room import Room


class Counting(Room):
    """Knows how often it looked, and whether it was in view then."""

    def __init__(self, desk: Desk, house: QWidget) -> None:
        super().__init__(desk, house)
        self.house = house  # kept as long as the room
        self.looks: list[bool] = []

    def look(self) -> None:
        self.looks.append(self.isVisible())


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> Counting:
    house = QWidget()
    qtbot.addWidget(house)
    room = Counting(desk, house)
    QVBoxLayout(house).addWidget(room)
    return room


def test_it_looks_when_it_comes_into_view(room: Counting) -> None:
    room.window().show()
    assert room.looks == [True]
    room.window().hide()
    room.window().show()
    assert room.looks == [True]


def test_who_looked_ahead_does_not_look_again_as_it_comes(room: Counting, desk: Desk) -> None:
    room.look_ahead()
    room.window().show()
    assert room.looks == [False]
    desk.perform(lambda: clients.add("Ada Quist"), "Ada Quist is on file.")
    assert room.looks == [False, True]
    room.window().hide()
    desk.perform(lambda: clients.add("Bela Sand"), "Bela Sand is on file.")
    room.window().show()
    assert room.looks == [False, True, True]


def test_what_changed_since_it_looked_ahead_is_looked_at(room: Counting, desk: Desk) -> None:
    room.look_ahead()
    desk.perform(lambda: clients.add("Ada Quist"), "Ada Quist is on file.")
    room.window().show()
    assert room.looks == [False, True]

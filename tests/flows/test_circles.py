"""Circles, the sieve and many at once, told through the whole window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from relbook.journal.circle import Circle
from relbook.journal.client import State
from relbook.journal.sieve import ALL, Lack, Wish
from relbook.store import clients, entries, moves
from relbook.ui.clients.deleting import DeleteQuestion
from relbook.ui.clients.sieve import SieveCard
from relbook.ui.shared.crowded import CrowdedSheet, place
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY

# a menu and a card that pop up are raised and grab the keyboard, which the screen of the tests cannot
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")


@pytest.fixture
def five(window: MainWindow) -> list[str]:
    """Five people in Close, with talks on five days."""
    keys = []
    for day, name in enumerate(("Ben Okri", "Cyd Ray", "Dora Maar", "Eve Arden", "Finn Berg"), 1):
        key = clients.add(name, circle=Circle.CLOSE).row_id
        entries.add("Talked", day=TODAY.replace(day=day), today=TODAY, kind="call", clients=[key])
        keys.append(key)
    return keys


@pytest.fixture
def ada(window: MainWindow, five: list[str]) -> str:
    """A sixth, in Growing."""
    key = clients.add("Ada Lovelace", circle=Circle.GROWING).row_id
    window.rooms.side.look_again()
    return key


def names(window: MainWindow) -> list[str]:
    return sorted(line.name.split()[0] for line in window.rooms.side.list.rows.values)


def asked(window: MainWindow) -> CrowdedSheet:
    (sheet,) = [one for one in window.findChildren(CrowdedSheet) if one.isVisible()]
    return sheet


def pick(menu: QMenu, *words: str) -> None:
    """Choose from a menu, by its words, through its branches."""
    for word in words:
        action = next(action for action in menu.actions() if action.text().startswith(word))
        branch = action.menu()
        if isinstance(branch, QMenu):
            menu = branch
        else:
            action.trigger()


def person_menu(window: MainWindow, client_id: str) -> QMenu:
    window.parts.menus.show_person(client_id, window.rect().center())
    return window.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]


def test_a_full_circle_asks_who_would_move_and_one_undo_takes_both_back(
    qtbot: QtBot, window: MainWindow, five: list[str], ada: str
) -> None:
    pick(person_menu(window, ada), "Circle", "Close")
    sheet = asked(window)
    assert sheet.accessibleName() == "Close holds five. Who would you move?"
    assert [person.client.id for person in sheet.people] == five  # the longest ago first
    assert sheet.to is Circle.GROWING
    assert not sheet.move_them.isEnabled()
    qtbot.keyClick(sheet.people[0], Qt.Key.Key_Space)
    qtbot.keyClick(sheet.people[1], Qt.Key.Key_Space)
    assert [person.client.id for person in sheet.chosen] == [five[1]]
    assert sheet.move_them.text() == "Move Cyd"
    qtbot.mouseClick(sheet.move_them, Qt.MouseButton.LeftButton)
    assert clients.get(ada).circle is Circle.CLOSE
    assert clients.get(five[1]).circle is Circle.GROWING
    assert moves.circles_of(five[1])[0].day == TODAY
    menu = person_menu(window, ada)
    assert menu.circles.actions()[0].text() == "Close since 25 Nov, before that Growing"  # type: ignore[attr-defined]
    menu.close()
    window.doing.undo()
    assert [clients.get(key).circle for key in (ada, five[1])] == [Circle.GROWING, Circle.CLOSE]
    assert moves.circles_of(ada) == []


def test_all_six_may_stay_and_escape_changes_nothing(
    qtbot: QtBot, window: MainWindow, five: list[str], ada: str
) -> None:
    place(window.desk, window, [ada], Circle.CLOSE)
    qtbot.keyClick(asked(window).people[0], Qt.Key.Key_Escape)
    assert clients.get(ada).circle is Circle.GROWING
    place(window.desk, window, [ada], Circle.CLOSE)
    sheet = asked(window)
    assert sheet.keep_all.text() == "Keep all six"
    sheet.keep_all.click()
    assert {clients.get(key).circle for key in (*five, ada)} == {Circle.CLOSE}
    assert not sheet.isVisible()


def test_the_form_asks_too_and_somebody_new_is_kept_with_the_move(
    qtbot: QtBot, window: MainWindow, five: list[str]
) -> None:
    window.doing.add_client()
    form = window.sheets.person
    form.first.name.setText("Grace Hopper")
    form.first.circle.setCurrentIndex(form.first.circle.findData(Circle.CLOSE))
    form.keep.click()
    sheet = asked(window)
    sheet.people[0].click()
    sheet.move_them.click()
    assert not form.isVisible()
    assert clients.find("Grace").circle is Circle.CLOSE
    assert clients.get(five[0]).circle is Circle.GROWING
    window.doing.undo()
    assert "Grace Hopper" not in {who.name for who in clients.names()}
    assert clients.get(five[0]).circle is Circle.CLOSE


def test_several_are_picked_by_keyboard_and_moved_together(
    qtbot: QtBot, window: MainWindow, five: list[str], ada: str
) -> None:
    side = window.rooms.side
    side.focus_list()
    qtbot.keyClick(side.list, Qt.Key.Key_Home)
    for _ in range(2):
        qtbot.keyClick(side.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert side.several.isVisible()
    assert side.several.accessibleName() == "3 selected"
    assert side.list.accessibleDescription() == "3 selected"
    picked = side.list.selected()
    pick(side.several.menu_of(side.several.circle), "Steady")
    assert {clients.get(key).circle for key in picked} == {Circle.STEADY}
    assert set(side.list.selected()) == set(picked)
    qtbot.keyClick(side.list, Qt.Key.Key_Escape)
    assert not side.several.isVisible()
    window.doing.undo()
    assert Circle.STEADY not in {clients.get(key).circle for key in picked}


@pytest.mark.parametrize(
    ("words", "done"),
    [
        (("Change", "Former"), lambda client: client.state is State.FORMER),
        (("Put their", "Until Wed 9 Dec"), lambda client: client.snoozed_until is not None),
        (("Take off",), lambda client: client.archived),
    ],
)
def test_one_thing_for_all_of_them(
    window: MainWindow, ada: str, words: tuple[str, ...], done: Callable[[object], bool]
) -> None:
    side = window.rooms.side
    side.fold(rail=True)
    side.list.selectAll()
    keys = side.list.selected()
    assert len(keys) == 6
    pick(side.several.menu_of(side.several.more), *words)
    assert all(done(clients.get(key)) for key in keys)
    window.doing.undo()
    assert not any(done(clients.get(key)) for key in keys)


def test_several_go_to_the_bin_when_it_is_sure(window: MainWindow, ada: str) -> None:
    side = window.rooms.side
    side.list.selectAll()
    pick(side.several.menu_of(side.several.more), "Delete")
    (question,) = window.findChildren(DeleteQuestion)
    assert question.text() == "Delete 6 clients and 5 entries? They stay in the bin for 60 days."
    question.sure.click()
    assert clients.everyone() == []
    window.doing.undo()
    assert len(clients.everyone()) == 6


def test_who_is_shown_is_said_by_chips_that_go_away(qtbot: QtBot, window: MainWindow, ada: str) -> None:
    side = window.rooms.side
    clients.add("Gil Nobody", town="Bern", state=State.FORMER)
    note = entries.add("x #tax", day=TODAY, today=TODAY, clients=[ada])
    side.look_again()
    assert note.row_id
    assert side.asked.outside.text() == "Without a circle 1"
    qtbot.mouseClick(side.asked.outside, Qt.MouseButton.LeftButton)
    assert names(window) == ["Gil"]
    assert [chip.text() for chip in side.asked.chips.chips] == ["Without a circle"]
    qtbot.keyClick(side.asked.chips.chips[0], Qt.Key.Key_Delete)
    assert len(names(window)) == 7
    side.show_sieve()
    card = side.card
    qtbot.mouseClick(card.states[State.FORMER], Qt.MouseButton.LeftButton)
    card.town.setCurrentIndex(card.town.findData("Bern"))
    card.town.activated.emit(card.town.currentIndex())
    assert names(window) == ["Gil"]
    qtbot.mouseClick(card.clear, Qt.MouseButton.LeftButton)
    card.wish.setCurrentIndex(card.wish.findData(Wish.ALL))
    qtbot.mouseClick(card.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(window) == ["Ada"])
    assert [chip.text() for chip in side.asked.chips.chips] == ["#tax"]
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()
    side.set_sieve(ALL.lack(Lack.CONTACT, on=True))
    assert len(names(window)) == 7


def test_those_taken_off_the_list_are_reached_from_it(window: MainWindow, ada: str) -> None:
    side = window.rooms.side
    window.desk.perform(lambda: clients.archive(ada))
    side.orders.put_away.trigger()
    assert names(window) == ["Ada"]
    assert [chip.text() for chip in side.asked.chips.chips] == ["Off the list"]
    side.asked.chips.chips[0].click()
    assert len(names(window)) == 5


def test_every_part_of_the_sieve_has_a_name(window: MainWindow, ada: str) -> None:
    window.rooms.side.show_sieve()
    (card,) = window.rooms.side.findChildren(SieveCard)
    fields = [*card.states.values(), *card.lacks.values(), card.overdue, card.town, card.tag, card.wish]
    assert all(field.accessibleName() for field in [*fields, card.add, card.clear])
    card.close()
    QApplication.processEvents()

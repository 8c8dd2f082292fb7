"""The list of clients: orders, filters, circles, and what a row says."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.circle import Circle
from relbook.journal.roster import Order
from relbook.store import clients, entries, meetings
from relbook.ui.clients.circles import CircleFilter
from relbook.ui.clients.deleting import DeleteQuestion
from relbook.ui.clients.menu import PersonMenu
from relbook.ui.clients.pane import ClientsPane
from relbook.ui.clients.person import PersonSheet
from relbook.ui.clients.planning import PlanSheet
from relbook.ui.desk import Desk
from relbook.ui.shared.theme import theme

TODAY = date(2026, 11, 25)


def talk(client_id: str, days_ago: int) -> None:
    day = TODAY - timedelta(days_ago)
    entries.add("Talked", day=day, today=TODAY, kind="call", clients=[client_id])


@pytest.fixture
def people(desk: Desk) -> dict[str, str]:
    found = {}
    for name, circle, days in (
        ("Łucja Wiśniewska", Circle.CLOSE, 30),
        ("Ben Okri", Circle.STEADY, 10),
        ("Chen Wei", Circle.GROWING, 40),
        ("Dora Maar", None, 5),
        ("Eve Arden", Circle.RESTING, 400),
        ("Finn Berg", Circle.CLOSE, 1),
    ):
        key = clients.add(name, circle=circle, company=f"{name.split()[0]} & Co").row_id
        talk(key, days)
        found[name.split()[0]] = key
    return found


@pytest.fixture
def pane(qtbot: QtBot, desk: Desk, people: dict[str, str]) -> ClientsPane:
    pane = ClientsPane(desk)
    qtbot.addWidget(pane)
    pane.resize(284, 800)
    pane.show()
    return pane


def shown(pane: ClientsPane) -> list[str]:
    return [line.name.split()[0] for line in pane.list.rows.values]


def test_by_rhythm_the_longest_passed_comes_first(pane: ClientsPane) -> None:
    assert shown(pane) == ["Łucja", "Chen", "Ben", "Finn", "Dora", "Eve"]


def test_four_orders(pane: ClientsPane) -> None:
    pane.set_order(Order.NAME)
    assert shown(pane) == ["Ben", "Chen", "Dora", "Eve", "Finn", "Łucja"]
    pane.set_order(Order.TALK)
    assert shown(pane) == ["Finn", "Dora", "Ben", "Łucja", "Chen", "Eve"]


def test_typing_in_the_list_filters_without_accents(qtbot: QtBot, pane: ClientsPane) -> None:
    pane.focus_list()
    qtbot.keyClick(pane.list, Qt.Key.Key_L)
    qtbot.keyClicks(pane.filter, "ucja")
    assert shown(pane) == ["Łucja"]
    with qtbot.waitSignal(pane.chosen):
        qtbot.keyClick(pane.filter, Qt.Key.Key_Return)


def test_a_filter_that_fits_nobody_says_so(pane: ClientsPane) -> None:
    pane.filter.setText("zzz")
    assert shown(pane) == []
    assert pane.nothing.isVisible()


def test_the_circle_filter_counts_and_chooses(qtbot: QtBot, pane: ClientsPane) -> None:
    pane.circles.setFocus()
    qtbot.keyClick(pane.circles, Qt.Key.Key_Right)
    assert pane.circles.current is Circle.CLOSE
    assert shown(pane) == ["Łucja", "Finn"]


@pytest.mark.parametrize("people", [9, 99, 999, 9999])
@pytest.mark.parametrize("width", [180, 236, 300])
def test_a_number_never_reaches_the_mark_of_the_next_circle(qtbot: QtBot, width: int, people: int) -> None:
    circles = CircleFilter()
    qtbot.addWidget(circles)
    circles.resize(width, circles.sizeHint().height())
    circles.count(dict.fromkeys(Circle, people) | {Circle.RESTING: 3})
    seen, boxes = circles.grab().toImage(), circles.boxes()
    assert [round(boxes[0].left()), round(boxes[-1].right())] == [2, width - 2]
    for box in boxes[2:]:
        between = {seen.pixelColor(int(box.left()), y).name() for y in range(6, seen.height() - 6)}
        assert between == {theme().hex("sunken")}


def test_few_clients_need_no_circle_filter(pane: ClientsPane, desk: Desk, people: dict[str, str]) -> None:
    assert pane.circles.isVisible()
    desk.perform(lambda: clients.archive(people["Eve"]))
    assert not pane.circles.isVisible()


def test_choosing_by_keyboard(qtbot: QtBot, pane: ClientsPane, people: dict[str, str]) -> None:
    pane.focus_list()
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.chosen) as news:
        qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert news.args[0] in people.values()


def test_a_row_speaks_one_sentence(pane: ClientsPane) -> None:
    said = pane.list.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Łucja Wiśniewska, Łucja & Co. Close circle. Last talk 30 days ago, rhythm passed."


def test_the_rail_shows_faces_only(pane: ClientsPane) -> None:
    pane.fold(rail=True)
    assert not pane.finder.isVisible()
    assert pane.rail_find.isVisible()
    assert pane.list.isVisible()


def test_folding_puts_nobody_in_order_again(pane: ClientsPane) -> None:
    shown = pane.list.rows.values
    pane.filter.setText("nobody")
    pane._filter()
    assert pane.list.rows.values is not shown and pane.nothing.isVisible()
    shown = pane.list.rows.values
    pane.fold(rail=True)
    assert pane.list.rows.values is shown and not pane.nothing.isVisible()
    pane.fold(rail=False)
    assert pane.list.rows.values is shown and pane.nothing.isVisible()


def test_nobody_yet_says_what_to_do(qtbot: QtBot, desk: Desk) -> None:
    pane = ClientsPane(desk)
    qtbot.addWidget(pane)
    pane.show()
    assert pane.nothing.text == "Nobody here yet. Add the person you are seeing next."


def test_only_a_name_is_needed(window: QWidget, qtbot: QtBot, desk: Desk) -> None:
    sheet = PersonSheet(desk, window)
    sheet.ask()
    assert not sheet.keep.isEnabled()
    qtbot.keyClicks(sheet.name, "Marta Reyes")
    with qtbot.waitSignal(sheet.kept) as news:
        qtbot.keyClick(sheet.name, Qt.Key.Key_Return)
    assert clients.get(news.args[0]).name == "Marta Reyes"
    assert not sheet.isVisible()
    desk.undo()
    assert clients.everyone() == []


def test_planning_says_what_it_understood(window: QWidget, qtbot: QtBot, desk: Desk, ada: str) -> None:
    sheet = PlanSheet(desk, window)
    sheet.ask(ada)
    qtbot.keyClicks(sheet.when, "fri 15:00")
    assert "27 November" in sheet.understood.text
    qtbot.keyClick(sheet.when, Qt.Key.Key_Return)
    planned = meetings.next_of(ada, TODAY)
    assert planned is not None
    assert planned.day == date(2026, 11, 27)


def test_circles_and_the_bin_from_the_menu(window: QWidget, qtbot: QtBot, desk: Desk, ada: str) -> None:
    talk(ada, 3)
    menu = PersonMenu(desk, clients.get(ada), window)
    circle = next(action for action in menu.findChildren(QMenu)[0].actions() if action.text() == "Close")
    circle.trigger()
    assert clients.get(ada).circle is Circle.CLOSE
    question = DeleteQuestion(desk, [clients.get(ada)], window)
    qtbot.addWidget(question)
    assert question.text() == "Delete Ada and one entry? They stay in the bin for 60 days."
    question.sure.click()
    assert clients.everyone() == []
    desk.undo()
    assert [client.id for client in clients.everyone()] == [ada]


def test_the_question_counts_as_one_speaks(qtbot: QtBot, desk: Desk, ada: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    both = [clients.get(ada), clients.get(clients.add("Grace Hopper").row_id)]
    assert DeleteQuestion(desk, both[1:], window).text() == (
        "Delete Grace? The page stays in the bin for 60 days."
    )
    assert DeleteQuestion(desk, both, window).text() == (
        "Delete 2 clients? They stay in the bin for 60 days."
    )
    talk(ada, 3)
    question = DeleteQuestion(desk, both, window)
    assert question.text() == "Delete 2 clients and one entry? They stay in the bin for 60 days."
    question.sure.click()
    assert clients.everyone() == []
    assert desk.history.label == "2 clients moved to the bin."

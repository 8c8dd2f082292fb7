"""What is scrolled to is read beside the window, with all that is to be known for its sake."""

import threading
from datetime import date, time, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.circle import Circle
from relbook.journal.entry import Kind
from relbook.journal.selection import Selection
from relbook.store import clients, entries, promises
from relbook.ui.desk import Desk
from relbook.ui.knowing.pane import KnowingPane
from relbook.ui.shared.background import Background
from relbook.ui.timeline.further import MORE, further
from relbook.ui.timeline.model import FIRST, TimelineModel
from relbook.ui.timeline.pane import TimelinePane
from tests.ui.listening import asked_here

TODAY = date(2026, 11, 25)
MANY = 70


@pytest.fixture
def talks(ada: str) -> list[str]:
    """Talks at growing distances, some of them longer than the rhythm, and what was promised between."""
    clients.amend(ada, circle=Circle.CLOSE, rhythm_days=7)
    made = []
    for number in range(MANY):
        day = TODAY - timedelta(number * 2 + number**2 // 8)
        text = f"Talk {number}\n\n" + "Some words that take a line or two. " * 6
        added = entries.add(text, day=day, today=TODAY, kind=Kind.CALL, clients=[ada], at=time(9))
        made.append(added.row_id)
        if number % 9 == 0:
            promises.add(ada, f"Promise {number}", mine=True, made=day + timedelta(1))
    return made


def shown(model: TimelineModel) -> list[object]:
    """All that painting a row asks of the model."""
    return [
        (row.id, model.in_month(at), model.silence_above(at), model.opens_month(at))
        for at, row in enumerate(model.values)
    ]


def page_of(client_id: str, desk: Desk, qtbot: QtBot, worker: Background | None = None) -> TimelinePane:
    """A client's page in view."""
    pane = TimelinePane(desk, QWidget(), KnowingPane(desk), worker)
    qtbot.addWidget(pane)
    pane.resize(900, 700)
    pane.show()
    pane.show_client(client_id)
    return pane


def test_what_came_step_by_step_is_what_is_read_at_once(desk: Desk, ada: str, talks: list[str]) -> None:
    model, whole = TimelineModel(), TimelineModel()
    whole.first = MANY + 1
    whole.turn_to(Selection(client_id=ada), desk.now())
    model.turn_to(Selection(client_id=ada), desk.now(), upto=entries.get(talks[40]).place)
    while model.newer or model.canFetchMore():
        model.fetch_newer()
        model.fetchMore()
    assert shown(model) == shown(whole)
    silent = [row for row in range(len(model.values)) if model.silence_above(row)]
    assert len(silent) > 10


def test_to_turn_within_a_page_shows_what_turning_to_it_does(desk: Desk, ada: str, talks: list[str]) -> None:
    model, fresh = TimelineModel(), TimelineModel()
    model.turn_to(Selection(client_id=ada), desk.now())
    place = entries.get(talks[30]).place
    model.turn_to(Selection(client_id=ada), desk.now(), upto=place, within=True)
    fresh.turn_to(Selection(client_id=ada), desk.now(), upto=place)
    assert shown(model) == shown(fresh)


def test_what_was_read_before_a_look_is_not_taken_in(desk: Desk, ada: str, talks: list[str]) -> None:
    model = TimelineModel()
    model.turn_to(Selection(client_id=ada), desk.now())
    asked = model.next()
    assert asked is not None
    found = further(asked)
    entries.remove(found.pages[0].id)
    model.look(desk.now())
    model.take_ahead(found)
    model.fetchMore()
    assert len(model.pages) == FIRST + MORE
    assert found.pages[0].id not in {page.id for page in model.pages}


@pytest.mark.parametrize("number", [0, FIRST - 1, FIRST, MANY - 1])
def test_going_to_an_entry_reads_one_page(
    desk: Desk, ada: str, talks: list[str], number: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = page_of(ada, desk, qtbot)
    turned: list[object] = []
    turn = TimelineModel.turn_to

    def heard(model: TimelineModel, *how: object, **more: object) -> None:
        turned.append(more)
        turn(model, *how, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(TimelineModel, "turn_to", heard)
    pane.show_entry(talks[number], ("line",))
    assert len(turned) == 1
    assert pane.view.current_page() is not None and pane.view.current_page().id == talks[number]  # type: ignore[union-attr]
    assert pane.model.newer is (number >= FIRST)
    pane.show_entry(talks[number], ("line",))
    assert len(turned) == 1


def test_scrolling_asks_nothing_on_the_windows_thread(
    desk: Desk, ada: str, talks: list[str], worker: Background, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = page_of(ada, desk, qtbot, worker)
    pane.view.setFocus()
    qtbot.wait(200)  # what is read beside a page that has just been turned to
    asked = asked_here(monkeypatch)
    while pane.model.canFetchMore():
        before = len(pane.model.pages)
        qtbot.keyClick(pane.view, Qt.Key.Key_PageDown)
        qtbot.waitUntil(partial(_came, pane, before))
    assert len(pane.model.pages) == MANY
    assert asked == []


def _came(pane: TimelinePane, before: int) -> bool:
    return len(pane.model.pages) > before or not pane.view.ahead.wanted


def test_who_stands_at_the_end_waits_for_no_longer_work(
    desk: Desk, ada: str, talks: list[str], worker: Background, qtbot: QtBot
) -> None:
    pane = page_of(ada, desk, qtbot, worker)
    go_on = threading.Event()
    worker.run(partial(go_on.wait, 20), soon=True)
    try:
        bar = pane.view.verticalScrollBar()
        bar.setValue(bar.maximum())
        qtbot.waitUntil(lambda: len(pane.model.pages) == FIRST + MORE)
    finally:
        go_on.set()


def test_who_stands_at_the_other_end_reads_nothing_beside_the_worker(
    desk: Desk, ada: str, talks: list[str], worker: Background, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("relbook.ui.timeline.ahead.PATIENCE_MS", 1)
    go_on = threading.Event()
    worker.run(partial(go_on.wait, 20), soon=True)
    try:
        pane = page_of(ada, desk, qtbot, worker)
        for place in (1, 0):
            pane.view.verticalScrollBar().setValue(place)
            qtbot.wait(100)
        assert len(pane.model.pages) == FIRST and pane.model.next() is not None
    finally:
        go_on.set()
    qtbot.waitUntil(lambda: len(pane.model.pages) > FIRST)


def test_what_stands_above_is_ready_before_it_is_scrolled_to(
    desk: Desk, ada: str, talks: list[str], worker: Background, qtbot: QtBot
) -> None:
    pane = page_of(ada, desk, qtbot, worker)
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_End)
    assert pane.view.current_page() is not None and pane.view.current_page().id == talks[-1]  # type: ignore[union-attr]
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.value() // 2)
    qtbot.waitUntil(lambda: pane.model.next(newer=True) is None)
    width = pane.view.viewport().width()
    above = pane.model.read_ahead(newer=True)
    assert len(above) == MORE
    qtbot.waitUntil(lambda: all(pane.view.card.knows(page, width) for page in above))
    first = pane.model.pages[0].id
    bar.setValue(0)
    assert pane.model.pages[MORE].id == first

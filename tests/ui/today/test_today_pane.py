"""The day in view: who is met, what is due, whom one could write to, and a clear one."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.circle import Circle
from relbook.journal.entry import Kind
from relbook.journal.fact import FactKind
from relbook.journal.promise import Outcome
from relbook.journal.selection import Selection
from relbook.store import clients, day, day_page, entries, facts, meetings, promises
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.shared.background import Background
from relbook.ui.shared.later import Later
from relbook.ui.shared.theme import Light, theme
from relbook.ui.today import words
from relbook.ui.today.kindness import Care, Kindness
from relbook.ui.today.pane import TodayPane
from relbook.ui.today.rows import GoodRow, TalkRow

NOW = datetime(2026, 11, 25, 14, 20)
TODAY = NOW.date()


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def client(name: str, days: int, **details: Any) -> str:
    """A client last called so many days ago."""
    key = clients.add(name, **details).row_id
    entries.add("Budget agreed\n\nAnd tea.", day=ago(days), today=TODAY, kind=Kind.CALL, clients=[key])
    return key


@pytest.fixture
def marta(journal: Journal) -> str:
    return client("Marta Reyes", 12, circle=Circle.CLOSE)


def opened(qtbot: QtBot, desk: Desk, width: int = 1440) -> TodayPane:
    pane = TodayPane(desk)
    qtbot.addWidget(pane)
    pane.resize(width, 900)
    pane.show()
    return pane


def talk_rows(pane: TodayPane) -> list[TalkRow]:
    return [row for row in pane.talks.findChildren(TalkRow) if row.isVisible()]


def good_rows(pane: TodayPane) -> list[GoodRow]:
    return [row for row in pane.good.findChildren(GoodRow) if row.isVisible()]


def promised(pane: TodayPane) -> list[str]:
    return [one.text for one in pane.list.rows.values]


def tick(qtbot: QtBot, pane: TodayPane, row: int) -> None:
    box = pane.list.visualRect(pane.list.model().index(row, 0))
    spot = QPoint(box.left() + 20, box.center().y())
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_the_day_is_said_in_one_sentence(qtbot: QtBot, desk: Desk, marta: str) -> None:
    meetings.plan([marta], TODAY, time(15))
    promises.add(marta, "Send", mine=True, made=ago(9), due=TODAY)
    pane = opened(qtbot, desk)
    assert pane.date.text == "Wednesday, 25 November"
    assert pane.sentence.text == "One conversation, one promise due."


def test_many_things_are_enough_and_none_is_well() -> None:
    assert words.sentence(2, 2, 2) == (
        "Two conversations, two promises due, two people to write to. Enough for one day."
    )
    assert words.sentence(0, 0, 1) == "One person to write to."
    assert words.sentence(0, 13, 0) == "13 promises due. Enough for one day."
    assert words.sentence(0, 0, 0) == "Nothing is due. Nobody is waiting."
    assert [words.until(minutes) for minutes in (-3, 40, 60, 130)] == [
        "now",
        "in 40 min",
        "in 1 h",
        "in 2 h 10 min",
    ]


def test_the_next_conversation_is_the_filled_one_and_leads_to_its_brief(
    qtbot: QtBot, desk: Desk, marta: str
) -> None:
    priya = client("Priya Raman", 2)
    meetings.plan([priya], TODAY, time(9), title="Done already")
    meetings.plan([marta], TODAY, time(15), kind=Kind.CALL, title="Spring launch.")
    meetings.plan([priya, marta], TODAY, time(17, 30), where="https://meet.example")
    pane = opened(qtbot, desk)
    rows = talk_rows(pane)
    assert [row.brief.property("variant") for row in rows] == ["", "primary", ""]
    assert [row.coming for row in rows] == [False, True, False]
    assert rows[1].soon.text() == "in 40 min"
    assert {"Priya Raman", "Marta Reyes"} == set(rows[2].name.text().split(", "))
    assert pane.sentence.text.startswith("Two conversations")
    with qtbot.waitSignal(pane.brief_asked) as news:
        qtbot.keyClick(rows[1].brief, Qt.Key.Key_Space)
    assert news.args == [marta]
    with qtbot.waitSignal(pane.client_chosen) as news:
        qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton, pos=QPoint(300, 30))
    assert news.args == [priya]


def test_minutes_pass(qtbot: QtBot, journal: Journal, marta: str, qapp: object) -> None:
    meetings.plan([marta], TODAY, time(15))
    clock = [NOW]
    pane = opened(qtbot, Desk(lambda: clock[0]))
    clock[0] += timedelta(minutes=25)
    pane.look()
    assert talk_rows(pane)[0].soon.text() == "in 15 min"
    clock[0] += timedelta(hours=20)
    pane.look()
    assert talk_rows(pane) == []
    assert pane.date.text == "Thursday, 26 November"


def test_what_is_due_comes_first_and_then_the_next_two(qtbot: QtBot, desk: Desk, marta: str) -> None:
    for text, mine, due in (
        ("Later", True, -30),
        ("Next of theirs", False, -5),
        ("Next of mine", True, -6),
        ("Today", True, 0),
        ("Late", True, 1),
        ("Late of theirs", False, 3),
    ):
        promises.add(marta, text, mine=mine, made=ago(9), due=ago(due))
    pane = opened(qtbot, desk)
    assert promised(pane) == ["Late", "Today", "Late of theirs", "Next of mine", "Next of theirs"]
    assert pane.promises.link.text() == "All 6"
    assert pane.sentence.text == "Three promises due."
    with qtbot.waitSignal(pane.promises_asked):
        qtbot.mouseClick(pane.promises.link, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(pane.promise_chosen) as news:
        pane.list.setCurrentIndex(pane.list.model().index(0, 0))
        qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert news.args is not None
    assert news.args[0].text == "Late"


def test_a_tick_keeps_a_promise_and_stays_in_sight_and_undo_opens_it(
    qtbot: QtBot, desk: Desk, marta: str
) -> None:
    key = promises.add(marta, "Send", mine=True, made=ago(9), due=TODAY).row_id
    pane = opened(qtbot, desk)
    with qtbot.waitSignal(desk.done) as news:
        tick(qtbot, pane, 0)
    assert news.args is not None
    assert news.args[0] == "Promise kept. Well done."
    kept = promises.get(key)
    assert kept is not None
    assert kept.outcome is Outcome.KEPT
    assert promised(pane) == ["Send"]
    assert pane.sentence.text == "Nothing is due. Nobody is waiting."
    desk.undo()
    assert pane.sentence.text == "One promise due."
    tick(qtbot, pane, 0)
    tick(qtbot, pane, 0)
    opened_again = promises.get(key)
    assert opened_again is not None
    assert opened_again.open
    tick(qtbot, pane, 0)
    pane.hide()
    pane.show()
    assert promised(pane) == []


def test_good_to_write_to_is_by_rhythm_and_never_who_is_met_away_or_put_off(
    qtbot: QtBot, desk: Desk, journal: Journal
) -> None:
    jonas = client("Jonas Lindqvist", 34, rhythm_days=28)
    ellen = client("Ellen Whitcombe", 40, rhythm_days=45)
    facts.add(ellen, FactKind.PERSONAL, "Are the boxes unpacked?", as_of=ago(60))
    met = client("Met Today", 90, rhythm_days=28)
    meetings.plan([met], TODAY, time(17))
    client("Away", 90, rhythm_days=28, away_until=ago(-3))
    client("Put off", 90, rhythm_days=28, snoozed_until=ago(-3))
    client("In rhythm", 9, rhythm_days=28)
    client("Professional", 900, circle=Circle.PROFESSIONAL)
    pane = opened(qtbot, desk)
    rows = good_rows(pane)
    assert [row.client_id for row in rows] == [jonas, ellen]
    assert [row.reason.text for row in rows] == [
        "34 days. You usually speak every 28.",
        "40 days of 45.",
    ]


def test_at_most_three_are_good_to_write_to(qtbot: QtBot, desk: Desk, journal: Journal) -> None:
    for number in range(5):
        client(f"Client {number}", 40 + number, rhythm_days=28)
    pane = opened(qtbot, desk)
    rows = good_rows(pane)
    assert [row.name.text() for row in rows] == ["Client 4", "Client 3", "Client 2"]


def test_spoke_notes_a_call_and_undo_takes_it_back(qtbot: QtBot, desk: Desk, journal: Journal) -> None:
    jonas = client("Jonas Lindqvist", 34, rhythm_days=28)
    pane = opened(qtbot, desk)
    qtbot.mouseClick(good_rows(pane)[0].done, Qt.MouseButton.LeftButton)
    newest = entries.window(Selection(client_id=jonas), limit=1)[0].entry
    assert (newest.kind, newest.day, newest.at, newest.text) == (Kind.CALL, TODAY, time(14, 20), "Spoke.")
    assert good_rows(pane) == []
    desk.undo()
    assert len(good_rows(pane)) == 1


def test_somebody_is_put_off_for_a_week_until_a_talk_or_until_a_day(
    qtbot: QtBot, desk: Desk, journal: Journal
) -> None:
    jonas = client("Jonas Lindqvist", 34, rhythm_days=28)
    ellen = client("Ellen Whitcombe", 50, rhythm_days=45)
    pane = opened(qtbot, desk)
    qtbot.waitUntil(pane.isActiveWindow)
    good_rows(pane)[0].later.setFocus(Qt.FocusReason.TabFocusReason)
    good_rows(pane)[0].week.trigger()
    assert clients.get(jonas).snoozed_until == ago(-7)
    assert [row.client_id for row in good_rows(pane)] == [ellen]
    here = QApplication.focusWidget()
    assert here is not None
    assert pane.isAncestorOf(here)
    with qtbot.waitSignal(pane.rest_asked) as news:
        good_rows(pane)[0].until.trigger()
    assert news.args == [ellen]
    good_rows(pane)[0].wait.trigger()
    assert good_rows(pane) == []
    desk.undo()
    assert [row.client_id for row in good_rows(pane)] == [ellen]


def test_a_clear_day_offers_to_surprise_someone(qtbot: QtBot, desk: Desk, marta: str) -> None:
    bea = client("Bea", 3, circle=Circle.GROWING)
    entries.add("A card.", day=ago(3), today=TODAY, kind=Kind.APPRECIATION_GIVEN, clients=[bea])
    pane = opened(qtbot, desk)
    assert pane.empty.isVisible()
    assert pane.empty.heading.text == "A clear day"
    assert not pane.promises.isVisible()
    with qtbot.waitSignal(pane.client_chosen) as news:
        qtbot.mouseClick(pane.empty.one, Qt.MouseButton.LeftButton)
    assert news.args == [marta]
    with qtbot.waitSignal(pane.old_page_asked):
        qtbot.mouseClick(pane.empty.other, Qt.MouseButton.LeftButton)


def test_an_empty_journal_asks_for_its_first_client(qtbot: QtBot, desk: Desk) -> None:
    pane = opened(qtbot, desk)
    assert pane.empty.heading.text == "Nobody here yet"
    with qtbot.waitSignal(pane.add_asked):
        qtbot.mouseClick(pane.empty.one, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("width", [1440, 1100])
def test_write_is_there_at_every_width(qtbot: QtBot, desk: Desk, marta: str, width: int) -> None:
    meetings.plan([marta], TODAY, time(15))
    pane = opened(qtbot, desk, width)
    shown = [button for button in (pane.write, pane.write_small) if button.isVisible()]
    assert shown == [pane.write if width == 1440 else pane.write_small]
    with qtbot.waitSignal(pane.write_asked):
        qtbot.mouseClick(shown[0], Qt.MouseButton.LeftButton)


def test_what_has_the_keyboard_keeps_it_when_something_else_changes(
    qtbot: QtBot, desk: Desk, marta: str
) -> None:
    meetings.plan([marta], TODAY, time(15))
    pane = opened(qtbot, desk)
    qtbot.waitUntil(pane.window().isActiveWindow)
    talk_rows(pane)[0].brief.setFocus()
    clients.add("Somebody else")
    promises.add(marta, "Send", mine=True, made=ago(9), due=TODAY)
    pane.look()
    here = QApplication.focusWidget()
    assert here is not None
    assert here.accessibleName() == "Open the brief about Marta Reyes"


def test_a_change_that_shows_nothing_rebuilds_nothing(qtbot: QtBot, desk: Desk, marta: str) -> None:
    meetings.plan([marta], TODAY, time(15))
    pane = opened(qtbot, desk)
    row = talk_rows(pane)[0]
    pane.look()
    assert talk_rows(pane) == [row]


@pytest.mark.parametrize("zoom", [0.85, 1.5])
def test_the_page_follows_the_look(qtbot: QtBot, desk: Desk, marta: str, zoom: float) -> None:
    meetings.plan([marta], TODAY, time(15))
    promises.add(marta, "Send", mine=True, made=ago(9), due=TODAY)
    pane = opened(qtbot, desk)
    theme().choose(light=Light.DARK, zoom=zoom)
    assert pane.list.height() == theme().px(45)
    assert talk_rows(pane)[0].face.width() == theme().px(46)


def test_another_look_reads_nothing(
    qtbot: QtBot, desk: Desk, marta: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    meetings.plan([marta], TODAY, time(15))
    pane = opened(qtbot, desk)
    monkeypatch.setattr(day_page, "agenda", lambda *_: pytest.fail("read again"))
    theme().choose(zoom=1.5)
    assert talk_rows(pane)[0].face.width() == theme().px(46)


def test_everything_that_can_be_pressed_has_a_name(qtbot: QtBot, desk: Desk, marta: str) -> None:
    meetings.plan([marta], TODAY, time(15))
    client("Jonas Lindqvist", 34, rhythm_days=28)
    promises.add(marta, "Send", mine=True, made=ago(9), due=TODAY)
    pane = opened(qtbot, desk)
    shown = [widget for widget in pane.findChildren(QWidget) if widget.isVisible()]
    pressed = [widget for widget in shown if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert pressed
    for widget in pressed:
        assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_small_kindnesses_are_counted_by_week_and_shown_only_once_there_are_some(
    qtbot: QtBot, desk: Desk, marta: str
) -> None:
    card = Kindness(desk)
    qtbot.addWidget(card)
    card.resize(320, 300)
    card.show()
    assert not card.card.isVisible()
    write = entries.add("A card.", day=ago(9), today=TODAY, kind=Kind.APPRECIATION_GIVEN, clients=[marta])
    desk.changed.emit(write)
    assert card.card.isVisible()
    assert card.words.text == "A gesture in 1 of 8 weeks. The last was for Marta, 9 days ago."
    assert card.discs.accessibleName() == "A gesture in 1 of 8 weeks."
    card.grab()
    with qtbot.waitSignal(card.note_asked):
        qtbot.mouseClick(card.note, Qt.MouseButton.LeftButton)


def test_many_days_in_a_row_are_worth_a_word_and_few_are_not(qtbot: QtBot, desk: Desk, marta: str) -> None:
    care = Care(desk)
    qtbot.addWidget(care)
    care.show()
    assert not care.words.isVisible()
    for days in range(1, 10):
        edit = entries.add("Call.", day=ago(days), today=TODAY, kind=Kind.CALL, clients=[marta])
    desk.changed.emit(edit)
    assert care.words.text == "Nine days in a row with meetings. You are allowed a quiet afternoon."
    assert care.words.isVisible()


def test_how_much_is_on_is_read_by_the_worker(
    qtbot: QtBot, desk: Desk, journal: Journal, marta: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Later, "at_once", False)
    for days in range(1, 10):
        entries.add("Call.", day=ago(days), today=TODAY, kind=Kind.CALL, clients=[marta])
    worker = Background(journal.connect, journal.close)
    try:
        care = Care(desk, worker)
        qtbot.addWidget(care)
        care.show()
        assert care.words.isHidden(), "it was read on the window's thread"
        qtbot.waitUntil(care.words.isVisible)
    finally:
        worker.finish()


def test_the_badge_says_what_the_page_shows(qtbot: QtBot, desk: Desk, marta: str) -> None:
    meetings.plan([marta], TODAY, time(15))
    meetings.plan([marta], TODAY, time(9))
    promises.add(marta, "Send", mine=True, made=ago(9), due=ago(1))
    opened(qtbot, desk)
    assert day.today_count(NOW) == 2


@pytest.mark.parametrize("about", ["", "Budget"])
def test_a_talk_with_nothing_but_a_name_stands_together_as_any_other(
    qtbot: QtBot, desk: Desk, marta: str, about: str
) -> None:
    now = desk.now()
    meetings.plan([marta], now.date(), now.time(), kind="call", minutes=25, title=about)
    meetings.plan([], now.date(), now.time(), kind="call", minutes=25, title="Daily sync")
    pane = opened(qtbot, desk)
    for row in talk_rows(pane):
        between = row.name.x() - row.face.geometry().right()
        assert row.at.mapTo(row, row.at.rect().topLeft()).x() < 20 and between < 40
        assert row.height() < 100
        assert row.face.isVisible() == bool(row.client_id)


def test_a_row_says_aloud_when_it_is_and_why_it_is_there(qtbot: QtBot, desk: Desk, marta: str) -> None:
    now = desk.now()
    meetings.plan([marta], now.date(), time(17), kind="call", minutes=25, title="Budget")
    entries.add("[] Send it @+1d", day=desk.today(), today=desk.today(), clients=[marta])
    client("Quiet One", 90, circle=Circle.CLOSE)
    pane = opened(qtbot, desk)
    (row,) = talk_rows(pane)
    assert row.name.accessibleDescription() == f"{row.at.text()}. Budget"
    good = next(row for row in good_rows(pane) if row.name.text() == "Quiet One")
    assert "90 days" in good.name.accessibleDescription()
    assert pane.promises.link.accessibleName() == "Promises: All 1"

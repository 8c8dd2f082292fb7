"""Between the entries: silences, chapters, what has no entry; lines, filters, days, versions, links."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.circle import Circle
from relbook.journal.entry import Kind
from relbook.journal.fact import FactKind
from relbook.journal.page import Page
from relbook.journal.reach import Lift
from relbook.journal.selection import EVERYTHING, Selection
from relbook.journal.stream import AsideKind
from relbook.store import clients, entries, facts, meetings, promises
from relbook.ui.desk import Desk
from relbook.ui.knowing.pane import KnowingPane
from relbook.ui.timeline.layout import PartKind
from relbook.ui.timeline.model import TimelineModel
from relbook.ui.timeline.pane import TimelinePane
from relbook.ui.timeline.stage import FACTS, PROMISES
from relbook.ui.timeline.versions import VersionsSheet
from tests.store.test_stream import _an_hour_ago

TODAY = date(2026, 11, 25)


def write(client_id: str, text: str, days_ago: int = 0, kind: Kind = Kind.CALL) -> str:
    day = TODAY - timedelta(days_ago)
    return entries.add(text, day=day, today=TODAY, kind=kind, clients=[client_id], at=time(9)).row_id


@pytest.fixture
def pane(qtbot: QtBot, desk: Desk, ada: str) -> TimelinePane:
    pane = TimelinePane(desk, QWidget(), KnowingPane(desk))
    qtbot.addWidget(pane)
    pane.resize(800, 700)
    pane.show()
    return pane


def rows(pane: TimelinePane) -> list[str]:
    return [str(pane.model.index(row).data()) for row in range(pane.model.rowCount())]


def spoken(pane: TimelinePane, row: int) -> str:
    return str(pane.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


def press(qtbot: QtBot, pane: TimelinePane, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(pane.view, key)


def test_what_has_no_entry_stands_between_the_entries(pane: TimelinePane, ada: str) -> None:
    write(ada, "Newer", 2)
    write(ada, "Older", 20)
    facts.add(ada, FactKind.WISH, "A house by the sea", as_of=TODAY - timedelta(10))
    promises.add(ada, "Lend the book", mine=True, made=TODAY - timedelta(5))
    meetings.plan([ada], TODAY - timedelta(3), time(9), kind="call")
    meetings.plan([ada], TODAY + timedelta(3), time(9), kind="call")
    pane.show_client(ada)
    assert rows(pane) == [
        "Newer",
        rows(pane)[1],  # its time is said as this country does
        "You promised: Lend the book",
        "Wish: A house by the sea",
        "Older",
    ]
    assert rows(pane)[1].startswith("Call planned at")
    assert spoken(pane, 3) == "Sun 15 Nov: Wish: A house by the sea."


def talks_of_the_year(pane: TimelinePane) -> int:
    return sum(had.contacts for _, _, had in pane.year.strip._weeks)


def test_a_window_that_grows_shows_the_year_of_the_client_in_view(pane: TimelinePane, ada: str) -> None:
    bob = clients.add("Bob").row_id
    write(ada, "A talk", 10)
    pane.resize(1200, 900)
    pane.show_client(ada)
    assert talks_of_the_year(pane) == 1
    pane.resize(1200, 700)
    pane.show_client(bob)
    assert pane.year.isHidden()
    pane.resize(1200, 900)
    assert not pane.year.isHidden()
    assert talks_of_the_year(pane) == 0


def test_rows_come_and_go_by_qts_rules(desk: Desk, ada: str, qapp: object) -> None:
    model = TimelineModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    keys = [write(ada, f"Talk {number}", number * 3) for number in range(70)]
    made = [
        promises.add(ada, f"Promise {number}", mine=True, made=TODAY - timedelta(number * 5)).row_id
        for number in range(40)
    ]
    model.turn_to(Selection(client_id=ada), desk.now(), upto=entries.get(keys[40]).place)
    while model.newer:
        model.fetch_newer()
    while model.canFetchMore():
        model.fetchMore()
    promises.settle(made[3], promises.open_ones()[0].outcome.KEPT, TODAY)
    entries.remove(keys[9])
    model.look(desk.now())
    ids = [row.id for row in model.values]
    assert len(ids) == len(set(ids)) == 69 + 40 + 1
    days = [row.entry.day if isinstance(row, Page) else row.day for row in model.values]
    assert days == sorted(days, reverse=True)


def test_a_silence_longer_than_the_rhythm_is_drawn_and_said(pane: TimelinePane, ada: str) -> None:
    clients.place_in(ada, Circle.CLOSE)
    write(ada, "After it", 30)
    write(ada, "A note is no talk", 60, Kind.NOTE)
    write(ada, "Before it", 104)
    write(ada, "In rhythm", 110)
    pane.show_client(ada)
    at = {text: row for row, text in enumerate(rows(pane))}
    assert "30 days since the last talk." in spoken(pane, 0)
    assert spoken(pane, at["Before it"]).startswith("74 days without a talk.")
    for name in ("A note is no talk", "In rhythm"):
        assert pane.model.silence_above(at[name]) is None
    taller = pane.view.card.head(at["Before it"]) - pane.view.card.month(at["Before it"])
    assert taller > 0


def test_landmarks_make_chapters_to_jump_to(qtbot: QtBot, pane: TimelinePane, ada: str) -> None:
    for number in range(60):
        write(ada, f"Talk {number}", number * 10)
    pane.show_client(ada)
    assert pane.tools.chapters == []
    pane.view.setCurrentIndex(pane.model.index(5))
    press(qtbot, pane, Qt.Key.Key_L)
    assert [chapter.title for chapter in pane.tools.chapters] == ["Talk 5", ""]
    assert pane.model.chapter_above(0) is not None
    assert pane.model.chapter_above(6) is not None
    assert "Chapter: Talk 5, since October 2026." in spoken(pane, 0)
    menu = pane.tools.make_menu()
    menu.actions()[-1].trigger()
    here = pane.view.current_page()
    assert here is not None
    assert here.entry.text == "Talk 59"
    pane.tools.chapter_chosen.emit(pane.tools.chapters[0])
    here = pane.view.current_page()
    assert here is not None
    assert here.entry.text == "Talk 5"
    pane.desk.undo()
    assert pane.tools.chapters == []


def test_one_line_an_entry_shows_many(qtbot: QtBot, pane: TimelinePane, ada: str) -> None:
    for number in range(60):
        write(ada, f"Talk {number}\n\nWords below.\n[] Send it", number * 10)
    pane.show_client(ada)
    pane.swap_lines()
    pane.view.setFixedHeight(720)
    pane.view.doItemsLayout()
    seen = [
        row
        for row in range(pane.model.rowCount())
        if pane.view.visualRect(pane.model.index(row)).bottom() < 720
    ]
    assert len(seen) >= 25
    pane.view.setCurrentIndex(pane.model.index(0))
    assert pane.view.parts() == []
    press(qtbot, pane, Qt.Key.Key_Right)
    assert pane.view.parts()
    press(qtbot, pane, Qt.Key.Key_Right)
    assert pane.view.card.hot is not None
    press(qtbot, pane, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert pane.view.parts() == []
    pane.swap_lines()
    assert pane.view.parts()


def test_filters_ask_in_place_and_escape_takes_them_away(qtbot: QtBot, pane: TimelinePane, ada: str) -> None:
    write(ada, "A call")
    write(ada, "A meeting #fair", 1, Kind.MEETING)
    entries.add("Gave", day=TODAY, today=TODAY, clients=[ada], energy=2)
    pane.show_client(ada)
    pane.ways.open_filters()
    assert pane.filters.kind.hasFocus()
    for chip, value, left in (
        (pane.filters.kind, "meeting", ["A meeting #fair"]),
        (pane.filters.tag, "fair", ["A meeting #fair"]),
        (pane.filters.lift, Lift.GAVE.value, ["Gave"]),
        (pane.filters.landmarks, True, []),
    ):
        chip.choose(value)
        chip.chosen.emit(value)
        assert rows(pane) == left
        chip.choose(None)
        chip.chosen.emit(None)
    pane.filters.promises.click()
    assert pane.empty.isVisible()
    assert pane.empty.heading.text == "Nothing here fits"
    qtbot.keyClick(pane.filters.promises, Qt.Key.Key_Escape)
    assert pane.filters.isHidden()
    assert len(rows(pane)) == 3


def test_days_can_be_asked_between(qtbot: QtBot, pane: TimelinePane, ada: str) -> None:
    for days in (0, 10, 20, 30):
        write(ada, f"{days}", days)
    pane.show_client(ada)
    pane.ways.open_filters()
    pane.filters.when.choose("between")
    pane.filters.when.chosen.emit("between")
    assert pane.filters.days.first.hasFocus()
    qtbot.keyClicks(pane.filters.days.first, "2026-11-01")
    qtbot.keyClick(pane.filters.days.first, Qt.Key.Key_Return)
    assert rows(pane) == ["0", "10", "20"]
    qtbot.keyClicks(pane.filters.days.last, "10 nov")
    qtbot.keyClick(pane.filters.days.last, Qt.Key.Key_Return)
    assert rows(pane) == ["20"]
    pane.filters.days.last.setText("frday")
    qtbot.keyClick(pane.filters.days.last, Qt.Key.Key_Return)
    assert "not a date" in pane.filters.days.last.accessibleDescription()


def test_everybodys_journal_can_be_asked_for_one_person(pane: TimelinePane, ada: str) -> None:
    grace = clients.add("Grace Hopper").row_id
    write(ada, "With Ada")
    write(grace, "With Grace", 1)
    facts.add(grace, FactKind.WISH, "A boat", as_of=TODAY)
    pane.turn_to(EVERYTHING)
    pane.ways.open_filters()
    pane.filters.person.choose(grace)
    pane.filters.person.chosen.emit(grace)
    assert "With Ada" not in rows(pane)
    assert "With Grace" in rows(pane)
    assert pane.client_id == ""
    pane.show_client(ada)
    assert pane.filters.isHidden()
    assert not pane.filters.asks


def test_a_day_is_gone_to(qtbot: QtBot, pane: TimelinePane, ada: str) -> None:
    for number in range(80):
        write(ada, f"Talk {number}", number * 10)
    pane.show_client(ada)
    pane.ways.ask_day()
    qtbot.keyClicks(pane.day.field, "frday")
    qtbot.keyClick(pane.day.field, Qt.Key.Key_Return)
    assert not pane.day.isHidden()
    pane.day.field.setText((TODAY - timedelta(403)).isoformat())
    qtbot.keyClick(pane.day.field, Qt.Key.Key_Return)
    here = pane.view.current_page()
    assert here is not None
    assert here.entry.text == "Talk 41"
    pane.ways.go_to_day(date(1999, 1, 1))
    here = pane.view.current_page()
    assert here is not None
    assert here.entry.text == "Talk 79"


def test_home_and_end_lead_to_the_newest_and_the_oldest(qtbot: QtBot, pane: TimelinePane, ada: str) -> None:
    for number in range(120):
        write(ada, f"Talk {number}", number)
    pane.show_client(ada)
    press(qtbot, pane, Qt.Key.Key_End)
    assert rows(pane)[pane.view.currentIndex().row()] == "Talk 119"
    assert len(pane.model.values) < 120
    press(qtbot, pane, Qt.Key.Key_Home)
    assert rows(pane)[pane.view.currentIndex().row()] == "Talk 0"


def test_j_and_k_pass_over_what_has_no_entry(qtbot: QtBot, pane: TimelinePane, ada: str) -> None:
    write(ada, "Newer", 2)
    write(ada, "Older", 20)
    promises.add(ada, "Lend the book", mine=True, made=TODAY - timedelta(5))
    pane.show_client(ada)
    pane.view.setCurrentIndex(pane.model.index(0))
    press(qtbot, pane, Qt.Key.Key_J)
    assert pane.view.currentIndex().row() == 2
    press(qtbot, pane, Qt.Key.Key_K)
    assert pane.view.currentIndex().row() == 0


def test_what_has_no_entry_leads_to_where_it_is_kept(qtbot: QtBot, pane: TimelinePane, ada: str) -> None:
    promises.add(ada, "Lend the book", mine=True, made=TODAY - timedelta(5))
    fact = facts.add(ada, FactKind.WISH, "A boat", as_of=TODAY - timedelta(6)).row_id
    pane.show_client(ada)
    pane.view.setCurrentIndex(pane.model.index(0))
    press(qtbot, pane, Qt.Key.Key_Return)
    assert pane.tabs.current == PROMISES
    pane.tabs.choose(0)
    pane.view.setCurrentIndex(pane.model.index(1))
    with qtbot.waitSignal(pane.fact_chosen) as news:
        press(qtbot, pane, Qt.Key.Key_Return)
    assert news.args == [fact]
    assert pane.tabs.current == FACTS
    assert {row.kind for row in pane.model.values if not isinstance(row, Page)} == {
        AsideKind.PROMISED,
        AsideKind.LEARNED,
    }


def test_a_name_in_the_text_is_a_link(qtbot: QtBot, pane: TimelinePane, ada: str) -> None:
    grace = clients.add("Grace Hopper").row_id
    key = write(ada, "Lunch\n\nWith 🎈 @Grace and others")
    pane.show_client(ada)
    links = [
        part for part in pane.view.card.laid(entries.page(key), 700).parts if part.kind == PartKind.CLIENT
    ]
    assert [link.key for link in links] == [grace, grace]
    pane.view.doItemsLayout()
    index = pane.model.index(0)
    part = next(part for part in pane.view.card.laid(entries.page(key), pane.view.viewport().width()).parts)
    spot = (pane.view.card.origin(pane.view.visualRect(index), 0) + part.box.center()).toPoint()
    with qtbot.waitSignal(pane.client_chosen) as news:
        qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert news.args == [grace]
    clients.amend(grace, name="Rear Admiral Hopper")
    again = pane.view.card.laid(entries.page(key), 700).parts
    assert [(part.key, part.lines[0]) for part in again] == [(grace, "with Rear Admiral Hopper")]


def test_an_earlier_version_comes_back_and_can_be_undone(
    window: QWidget, qtbot: QtBot, pane: TimelinePane, desk: Desk, ada: str
) -> None:
    key = write(ada, "First words")
    sheet = VersionsSheet(desk, window)
    sheet.ask(key)
    assert sheet.empty.isVisible()
    sheet.close_sheet()
    _an_hour_ago(key)
    entries.rewrite(key, "Second words", today=TODAY)
    sheet.ask(key)
    assert [version.text for version in sheet.rows.values] == ["First words"]
    assert "First" in sheet.comparison.toPlainText()
    assert "Second" in sheet.comparison.toPlainText()
    qtbot.mouseClick(sheet.back, Qt.MouseButton.LeftButton)
    assert entries.get(key).text == "First words"
    assert not sheet.isVisible()
    desk.undo()
    assert entries.get(key).text == "Second words"


def test_how_long_one_knows_somebody_is_said(pane: TimelinePane, ada: str) -> None:
    write(ada, "Met", 800)
    pane.show_client(ada)
    assert pane.header.since.text() == "· since September 2024, 2 years"


def test_a_click_above_a_line_opens_nothing(qtbot: QtBot, pane: TimelinePane, ada: str) -> None:
    promises.add(ada, "Lend the book", mine=True, made=TODAY - timedelta(5))
    pane.show_client(ada)
    spot = pane.view.visualRect(pane.model.index(0)).topLeft() + QPoint(200, 10)
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert pane.tabs.current == 0

"""The history: windows of entries, boxes that tick in place, months that stay in sight."""

from datetime import date, time, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.entry import Kind
from relbook.journal.promise import Outcome
from relbook.journal.selection import EVERYTHING, INBOX, Selection
from relbook.store import clients, entries, facts, promises
from relbook.ui.desk import Desk
from relbook.ui.knowing.pane import KnowingPane
from relbook.ui.timeline.layout import PartKind
from relbook.ui.timeline.model import FIRST, TimelineModel
from relbook.ui.timeline.pane import TimelinePane
from relbook.ui.timeline.stage import FACTS, JOURNAL, PROMISES
from tests.bench.raw import heard

TODAY = date(2026, 11, 25)


def write(client_id: str, text: str, days_ago: int = 0, kind: Kind = Kind.CALL) -> str:
    return entries.add(
        text, day=TODAY - timedelta(days_ago), today=TODAY, kind=kind, clients=[client_id], at=time(9)
    ).row_id


@pytest.fixture
def pane(qtbot: QtBot, desk: Desk, ada: str) -> TimelinePane:
    pane = TimelinePane(desk, QWidget(), KnowingPane(desk))
    qtbot.addWidget(pane)
    pane.resize(800, 700)
    pane.show()
    return pane


def headings(pane: TimelinePane) -> list[str]:
    return [page.entry.heading for page in pane.model.pages]


def test_a_window_is_read_not_the_whole_history(pane: TimelinePane, ada: str) -> None:
    for number in range(FIRST + 50):
        write(ada, f"Talk {number}", days_ago=number)
    pane.show_client(ada)
    assert len(pane.model.values) < FIRST + 50
    while pane.model.canFetchMore():
        pane.model.fetchMore()
    assert headings(pane) == [f"Talk {number}" for number in range(FIRST + 50)]


def test_the_model_keeps_qts_rules(qtbot: QtBot, desk: Desk, ada: str) -> None:
    model = TimelineModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    keys = [write(ada, f"Talk {number}", days_ago=number) for number in range(30)]
    model.turn_to(Selection(client_id=ada), desk.now())
    while model.canFetchMore():
        model.fetchMore()
    entries.remove(keys[3])
    entries.amend(keys[5], day=TODAY)
    write(ada, "Another")
    model.look(desk.now())
    assert model.pages[0].entry.heading == "Another"
    assert len(model.values) == 30


def test_an_old_entry_opens_at_its_spot_and_newer_ones_follow(pane: TimelinePane, ada: str) -> None:
    keys = [write(ada, f"Talk {number}", days_ago=number) for number in range(120)]
    pane.show_client(ada)
    pane.show_entry(keys[90])
    assert pane.view.current_page() is not None
    assert pane.view.current_page().id == keys[90]  # type: ignore[union-attr]
    assert pane.model.newer
    while pane.model.newer:
        pane.model.fetch_newer()
    assert headings(pane)[0] == "Talk 0"


def test_a_promise_ticks_in_place_and_undo_opens_it_again(qtbot: QtBot, pane: TimelinePane, ada: str) -> None:
    write(ada, "Scope\n\n[] Send the deck @fri")
    pane.show_client(ada)
    page = pane.model.pages[0]
    index = pane.model.index(0)
    part = next(
        part
        for part in pane.view.card.laid(page, pane.view.viewport().width()).parts
        if part.kind == PartKind.PROMISE
    )
    origin = pane.view.card.origin(pane.view.visualRect(index), 0)
    spot = (origin + part.box.topLeft()).toPoint() + QPoint(8, 14)
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert promises.of_client(ada)[0].outcome is Outcome.KEPT
    assert pane.model.pages[0].promises[0].outcome is Outcome.KEPT
    pane.desk.undo()
    assert pane.model.pages[0].promises[0].open


def test_parts_of_an_entry_are_reached_by_keyboard(qtbot: QtBot, pane: TimelinePane, ada: str) -> None:
    write(ada, "Scope\n\n[] Send the deck @fri\n!worry January cash flow")
    pane.show_client(ada)
    pane.view.setFocus(Qt.FocusReason.TabFocusReason)
    pane.view.setCurrentIndex(pane.model.index(0))
    for _ in range(5):
        qtbot.keyClick(pane.view, Qt.Key.Key_Right)
        if pane.view.card.hot is not None and pane.view.card.hot.kind == PartKind.PROMISE:
            break
    qtbot.keyClick(pane.view, Qt.Key.Key_Space)
    assert promises.of_client(ada)[0].outcome is Outcome.KEPT


def test_delete_moves_to_the_bin_and_undo_brings_back(qtbot: QtBot, pane: TimelinePane, ada: str) -> None:
    write(ada, "Scope")
    pane.show_client(ada)
    pane.view.setCurrentIndex(pane.model.index(0))
    with qtbot.waitSignal(pane.desk.done):
        qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    assert headings(pane) == []
    assert pane.empty.isVisible()
    pane.desk.undo()
    assert headings(pane) == ["Scope"]


def test_a_long_entry_folds_and_reads_on(pane: TimelinePane, ada: str) -> None:
    write(ada, "Long\n\n" + "\n\n".join(f"Paragraph {number}" for number in range(40)) + "\n[] Send it")
    pane.show_client(ada)
    page = pane.model.pages[0]
    folded = pane.view.card.laid(page, 700)
    assert any(part.kind == PartKind.PROMISE for part in folded.parts)
    pane.view.part_chosen.emit(page, next(part for part in folded.parts if part.kind == PartKind.READ_ON))
    assert pane.view.card.laid(page, 700).height > folded.height


def test_a_backdated_entry_takes_its_place(pane: TimelinePane, ada: str) -> None:
    write(ada, "Yesterday", days_ago=1)
    write(ada, "Last week", days_ago=7)
    pane.show_client(ada)
    moved = pane.model.pages[0].id
    pane.desk.perform(lambda: entries.amend(moved, day=TODAY - timedelta(30)))
    assert headings(pane) == ["Last week", "Yesterday"]


def test_the_first_of_a_month_carries_its_name_and_count(pane: TimelinePane, ada: str) -> None:
    for days in (0, 3, 30, 33):
        write(ada, f"{days} days", days_ago=days)
    pane.show_client(ada)
    assert [pane.model.opens_month(row) for row in range(4)] == [True, False, True, False]
    assert pane.model.in_month(0) == 2


def test_everyone_and_the_inbox_share_the_widget(pane: TimelinePane, ada: str) -> None:
    write(ada, "With Ada")
    entries.add("For nobody yet", day=TODAY, today=TODAY)
    pane.turn_to(EVERYTHING)
    assert set(headings(pane)) == {"With Ada", "For nobody yet"}
    pane.turn_to(INBOX)
    assert headings(pane) == ["For nobody yet"]


def test_the_tabs_show_promises_and_what_is_known(pane: TimelinePane, ada: str) -> None:
    write(ada, "Scope\n\n[] Send it\n!worry Cash flow")
    pane.show_client(ada)
    pane.tabs.choose(PROMISES)
    assert [promise.text for promise in pane.promises.mine.list.rows.values] == ["Send it"]
    pane.tabs.choose(FACTS)
    assert isinstance(pane.knowing, KnowingPane)
    assert pane.knowing.page is not None
    said = [place.line.accessibleName() for place in pane.knowing.page.places]
    assert said[0] == "Worry: Cash flow, as of 25 Nov"
    assert all("not known yet" in gap for gap in said[1:])


def test_a_fact_leads_to_the_chip_of_its_line(qtbot: QtBot, pane: TimelinePane, ada: str) -> None:
    key = write(ada, "Scope\n\nTalked.\n!worry Cash flow", days_ago=9)
    for days in range(8):
        write(ada, f"Talk {days}", days_ago=days)
    pane.show_client(ada)
    pane.tabs.choose(FACTS)
    pane.show_source(key, facts.of_client(ada)[0].id)
    assert pane.tabs.current == JOURNAL
    assert pane.view.card.hot is not None
    assert pane.view.card.hot.key == facts.of_client(ada)[0].id


def test_what_happens_to_others_is_not_looked_at(qtbot: QtBot, pane: TimelinePane, ada: str) -> None:
    other = clients.add("Grace Hopper").row_id
    pane.show_client(ada)
    looks = QSignalSpy(pane.model.modelReset)
    pane.desk.perform(lambda: entries.add("Elsewhere", day=TODAY, today=TODAY, clients=[other]))
    assert looks.count() == 0
    assert headings(pane) == []


def test_a_row_speaks_one_sentence(pane: TimelinePane, ada: str) -> None:
    write(ada, "Spring launch, and a quieter worry\n\n[] Send it @2026-11-25")
    pane.show_client(ada)
    said = pane.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Call: Spring launch, and a quieter worry." in said
    assert "1 promise due." in said


def test_a_page_turned_to_right_before_it_comes_into_view_is_read_once(pane: TimelinePane, ada: str) -> None:
    write(ada, "Talk")
    pane.hide()
    asked = heard(partial(pane.show_client, ada)) + heard(pane.show)
    assert len([sql for sql, _ in asked if " LIMIT " in sql and 'FROM "entry" AS' in sql]) == 1
    pane.hide()
    write(ada, "A word more")  # behind its back
    pane.show_client(ada)
    pane.show()
    assert headings(pane) == ["A word more", "Talk"]


def test_what_is_written_between_turning_to_a_page_and_seeing_it_is_there(
    pane: TimelinePane, desk: Desk, ada: str
) -> None:
    pane.hide()
    pane.show_client(ada)
    today = desk.today()
    desk.perform(partial(entries.add, "Just now", day=today, today=today, clients=[ada]), "Kept")
    pane.show()
    assert headings(pane) == ["Just now"]

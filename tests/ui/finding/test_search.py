"""Typing finds; what was found can be read, stepped through and opened."""

from collections.abc import Iterator
from datetime import date, datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from pytestqt.qtbot import QtBot

from relbook.journal.client import Client
from relbook.journal.find import Find
from relbook.store import clients, entries, finds, promises, roster
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.finding.filters import Since
from relbook.ui.finding.hit import KEPT
from relbook.ui.finding.pane import SearchPane
from relbook.ui.shared.background import Background
from relbook.ui.shared.later import Later
from relbook.ui.shared.person import ring_role
from relbook.ui.shared.theme import theme

TODAY = date(2026, 11, 25)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    theme()
    return Desk(partial(datetime, 2026, 11, 25, 14, 20))


@pytest.fixture
def background(journal: Journal, qtbot: QtBot) -> Iterator[Background]:
    worker = Background(journal.connect, journal.leave)
    yield worker
    worker.finish()


@pytest.fixture
def pane(desk: Desk, background: Background, qtbot: QtBot, ada: str) -> Iterator[SearchPane]:
    entries.add(
        "Spring launch\n\nShe will split the **invoice** in three.\n[] Send it @fri",
        day=date(2026, 11, 13),
        today=TODAY,
        kind="call",
        clients=[ada],
    )
    entries.add("An old invoice", day=date(2024, 2, 1), today=TODAY, clients=[ada])
    grace = clients.add("Grace Hopper").row_id
    promises.add(grace, "Correct the invoice", mine=True, made=date(2026, 8, 1))
    made = SearchPane(desk, background)
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    settled(qtbot, made)
    yield made
    made.hide()


def settled(qtbot: QtBot, pane: SearchPane) -> None:
    """Wait until everything asked has been answered."""
    asker = pane.asker

    def still() -> bool:
        asking = asker._waiting or asker._job or asker._counting
        return not (asking or pane._settle.isActive() or pane._reading)

    qtbot.waitUntil(still, timeout=5000)


def type_words(qtbot: QtBot, pane: SearchPane, words: str) -> None:
    pane.focus_field()
    qtbot.keyClicks(pane.field.words, words)
    settled(qtbot, pane)


def titles(pane: SearchPane) -> list[str]:
    return [find.title for find in pane.hits.rows.values]


def test_typing_finds_newest_first_and_marks_the_words(pane: SearchPane, qtbot: QtBot) -> None:
    type_words(qtbot, pane, "inv")
    assert titles(pane) == ["Spring launch", "Correct the invoice", "An old invoice"]
    first: Find = pane.hits.rows.values[0]
    assert [first.excerpt[slice(*span)] for span in first.marks] == ["inv"]
    assert pane.field.count.text() == "3 found with 2 clients"
    assert pane.hits.looked.text() == "2 entries looked through"
    assert not pane.grab().isNull()


def test_the_page_stands_beside_the_list(pane: SearchPane, qtbot: QtBot) -> None:
    type_words(qtbot, pane, "invoice")
    qtbot.waitUntil(lambda: pane.preview.name.text() == "Ada Lovelace")
    assert pane.preview.body._document.toPlainText().startswith("She will split the invoice")
    assert [pane.preview.body._document.toPlainText()[a:b] for a, b in pane.preview.body._spans] == [
        "invoice"
    ]
    passed = roster.one(pane.hits.rows.values[0].client_id, TODAY).passed(TODAY, clients.circle_rules())
    seen = pane.preview.face.grab().toImage()
    top = [seen.pixelColor(seen.width() // 2, y).name() for y in range(4)]
    assert theme().hex(ring_role(passed)) in top, "a ring stands around the face"
    pane.resize(1000, 700)
    assert not pane.preview.isVisible()


def test_enter_opens_the_hit_and_arrows_choose_it(pane: SearchPane, qtbot: QtBot, ada: str) -> None:
    type_words(qtbot, pane, "invoice")
    qtbot.keyClick(pane.field.words, Qt.Key.Key_Down)
    qtbot.keyClick(pane.field.words, Qt.Key.Key_F3)
    qtbot.keyClick(pane.field.words, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(pane.field.words, Qt.Key.Key_Up)
    with qtbot.waitSignal(pane.entry_chosen) as chosen:
        qtbot.keyClick(pane.field.words, Qt.Key.Key_Return)
    assert chosen.args == [ada, pane.hits.rows.values[0].entry_id, "invoice"]


def test_escape_goes_back(pane: SearchPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.closed):
        qtbot.keyClick(pane.field.words, Qt.Key.Key_Escape)


def test_nothing_found_says_where_and_offers_all_years(pane: SearchPane, qtbot: QtBot) -> None:
    pane.filters.since.choose(Since.HALF_YEAR)
    pane.filters.since.chosen.emit(Since.HALF_YEAR)
    type_words(qtbot, pane, "old")
    assert pane.below.currentWidget() is pane.nothing
    assert pane.nothing.heading.text == "No entry says “old”"
    assert pane.nothing.sentence.text.startswith("Searched 1 entry, promises and facts of the last 6 months.")
    qtbot.mouseClick(pane.nothing.one, Qt.MouseButton.LeftButton)
    settled(qtbot, pane)
    assert titles(pane) == ["An old invoice"]


def test_filters_ask_by_themselves(pane: SearchPane, qtbot: QtBot, ada: str) -> None:
    qtbot.mouseClick(pane.filters.promises, Qt.MouseButton.LeftButton)
    settled(qtbot, pane)
    assert titles(pane) == ["Spring launch"]
    qtbot.keyClick(pane.filters.promises, Qt.Key.Key_Delete)
    pane.open_with("", ada)
    settled(qtbot, pane)
    assert titles(pane) == ["Spring launch", "An old invoice"]


def test_a_client_is_named_before_it_is_known_whom_else_one_may_choose(
    desk: Desk, background: Background, qtbot: QtBot, ada: str
) -> None:
    pane = SearchPane(desk, background)
    qtbot.addWidget(pane)
    pane.open_with("", ada)
    assert "Ada Lovelace" in pane.filters.anyone.accessibleName()
    pane.show()
    settled(qtbot, pane)
    names = [action.text() for action in pane.filters.anyone.menu_of_choices().actions()]
    assert names == ["Anyone", "Ada Lovelace"]


def test_the_choices_of_a_filter_are_a_menu(pane: SearchPane, qtbot: QtBot) -> None:
    menu = pane.filters.anyone.menu_of_choices()
    assert [action.text() for action in menu.actions()] == ["Anyone", "Ada Lovelace", "Grace Hopper"]
    menu.actions()[2].trigger()
    settled(qtbot, pane)
    type_words(qtbot, pane, "invoice")
    assert titles(pane) == ["Correct the invoice"]
    menu.close()


def test_what_is_written_meanwhile_is_found(pane: SearchPane, qtbot: QtBot, desk: Desk, ada: str) -> None:
    type_words(qtbot, pane, "kayak")
    assert titles(pane) == []
    desk.perform(partial(entries.add, "A kayak", day=TODAY, today=TODAY, clients=[ada]))
    settled(qtbot, pane)
    assert titles(pane) == ["A kayak"]


def test_only_the_last_question_is_answered(pane: SearchPane, qtbot: QtBot) -> None:
    counts: list[int] = []
    pane.asker.answered.connect(lambda found: counts.append(found.count))
    for words in ("i", "in", "inv", "invo", "kayak"):
        pane.field.words.setText(words)
    settled(qtbot, pane)
    assert counts[-1] == 0
    assert len(counts) <= 2


def test_further_rows_come_while_one_scrolls(pane: SearchPane, qtbot: QtBot, ada: str) -> None:
    many = finds.PAGE * 2 + 20
    for number in range(many):
        entries.add(f"Tea {number}", day=TODAY, today=TODAY, clients=[ada])
    pane.open_with("tea")
    settled(qtbot, pane)
    assert finds.PAGE <= len(titles(pane)) < many
    for shown in (2, 3):
        pane.hits.step(many)
        rows = min(finds.PAGE * shown, many)
        qtbot.waitUntil(lambda: len(titles(pane)) == rows)  # noqa: B023 - waited for within its turn
    assert pane.hits.list.visualRect(pane.hits.list.currentIndex()).intersects(pane.hits.list.rect())


def test_lines_of_entries_leave_no_gap(pane: SearchPane, qtbot: QtBot, ada: str) -> None:
    for number in range(finds.PAGE * 2):
        entries.add(f"Talk {number}\n\n[] Bring tea\n? Which tea", day=TODAY, today=TODAY, clients=[ada])
    pane.hits._fittest.trigger()
    pane.open_with("tea")
    qtbot.waitUntil(lambda: len(titles(pane)) >= finds.ENOUGH, timeout=5000)
    assert pane.field.count.text() == f"{finds.PAGE * 2} entries with 1 client"


@pytest.mark.parametrize(
    "words", ["((", '"', "AND OR", "-", "*", "💥", "a\x00b", "x" * 4000, "<b>&amp;", "{count}", "%s"]
)
def test_an_ugly_query_never_breaks(pane: SearchPane, qtbot: QtBot, words: str) -> None:
    pane.open_with(words)
    settled(qtbot, pane)
    assert not pane.grab().isNull()


def test_everything_has_a_name_for_a_screen_reader(pane: SearchPane, qtbot: QtBot) -> None:
    type_words(qtbot, pane, "invoice")
    index = pane.hits.rows.index(0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Spring launch. Call. Ada Lovelace. 13 Nov")
    for widget in (*pane.filters.chips, pane.field.words, pane.hits.list, pane.hits.order, pane.preview.open):
        assert widget.accessibleName()


def test_a_screen_of_finds_comes_before_the_rest(pane: SearchPane, qtbot: QtBot) -> None:
    client = Client("c", "Ada Lovelace")
    found = [
        Find(str(at), "entry", "call", TODAY, at, f"Tea {at}", excerpt="With cake.", client=client)
        for at in range(24)
    ]
    pane.show()
    pane.hits.show_finds(found, TODAY)
    assert 0 < len(titles(pane)) < len(found)
    assert pane.hits.list.verticalScrollBar().maximum() > 0  # or the rows would grow narrower with the rest
    qtbot.waitUntil(lambda: len(titles(pane)) == len(found))
    pane.hits.show_finds(found, TODAY)
    pane.hits.step(len(found))
    current = pane.hits.current()
    assert current is not None and current.id == found[-1].id


def test_rows_laid_out_lately_are_laid_out_once(pane: SearchPane) -> None:
    """All of them let go at once, a screen of rows was laid out again in the event that took them in."""
    card = pane.hits.card
    found = [Find(str(at), "entry", "call", TODAY, at, f"Tea {at}") for at in range(KEPT + 40)]
    for find in found:
        card.measure(find)
    laid = {id(one) for one in card._laid.values()}
    assert len(laid) == KEPT
    for find in found[-KEPT:]:
        card.measure(find)
    assert {id(one) for one in card._laid.values()} == laid


def test_an_answer_is_shown_once_its_first_rows_are_painted(
    pane: SearchPane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Later, "at_once", False)
    before, hits = titles(pane), pane.hits
    with qtbot.waitSignal(pane.asker.answered):
        pane.open_with("invoice")
    assert hits.waits
    assert titles(pane) == before
    qtbot.waitUntil(lambda: not hits.waits)
    assert len(titles(pane)) == 3
    kept = hits.card._pictures._kept
    painted = {key: picture for key, (_, picture) in kept.items()}
    assert len(painted) >= 3
    qtbot.waitExposed(pane)
    hits.list.viewport().repaint()
    assert [key for key in painted if kept[key][1].cacheKey() != painted[key].cacheKey()] == []


def test_rows_keep_their_width_whether_or_not_there_is_something_to_scroll(
    pane: SearchPane, qtbot: QtBot
) -> None:
    type_words(qtbot, pane, "invoice")
    wide = pane.hits.list.viewport().width()
    for number in range(30):
        entries.add(f"Invoice {number}", day=TODAY, today=TODAY)
    pane.look()
    settled(qtbot, pane)
    assert pane.hits.list.verticalScrollBar().maximum() > 0
    assert pane.hits.list.viewport().width() == wide


def test_the_window_never_waits_for_what_a_search_can_be_held_to(
    pane: SearchPane, journal: Journal, ada: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    entries.add("Paid #tax", day=TODAY, today=TODAY, clients=[ada])
    monkeypatch.setattr(Later, "at_once", False)
    asked = list[str]()
    journal.connection().set_trace_callback(asked.append)  # this thread's own
    pane.look_again()
    with qtbot.waitSignal(pane._choices.came):
        pass
    journal.connection().set_trace_callback(None)
    assert not pane.filters.tag.isHidden()
    assert asked == []


def test_how_much_was_found_is_said_behind_a_pause(
    pane: SearchPane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    words: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            words.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    qtbot.waitUntil(pane.isActiveWindow)
    pane.field.words.setFocus()
    qtbot.keyClicks(pane.field.words, "invoice")
    settled(qtbot, pane)
    assert words
    assert words[-1] == pane.field.count.text() != ""

"""The page of insights: what it says of a year, how it is read, and what it says when it cannot be."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.errors import StoreUnavailableError, Trouble
from relbook.journal.entry import Kind
from relbook.journal.insights.insight import Of
from relbook.journal.promise import Outcome
from relbook.store import clients, entries, promises
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.insights.pane import InsightsPane, week_start
from relbook.ui.shared.background import Background
from relbook.ui.shared.theme import Light, theme

TODAY = date(2026, 11, 25)
DAY = timedelta(days=1)


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
def pane(desk: Desk, background: Background, qtbot: QtBot, ada: str) -> Iterator[InsightsPane]:
    made = InsightsPane(desk, background)
    qtbot.addWidget(made)
    made.resize(1100, 860)
    yield made
    made.hide()


def write(client: str, *ago: int, kind: str = Kind.CALL, **details: Any) -> None:
    """An entry so many days ago, each."""
    for days in ago:
        day = TODAY - days * DAY
        entries.add(f"{kind} {days}", day=day, today=TODAY, kind=kind, clients=[client], **details)


def seen(qtbot: QtBot, pane: InsightsPane, client: str = "") -> None:
    """Show the page about a client and wait for the answer."""
    pane.show()
    pane.show_client(client)
    qtbot.waitUntil(lambda: not pane.asker.waiting and pane.pages.currentWidget() is not pane.blank)


def test_a_year_with_somebody_in_a_few_sentences(qtbot: QtBot, pane: InsightsPane, ada: str) -> None:
    clients.amend(ada, rhythm_days=21)
    write(ada, *range(3, 120, 10), initiated="me")
    write(ada, 160, initiated="them")
    write(ada, 161, kind=Kind.SHARED)
    write(ada, 162, kind=Kind.APPRECIATION_GIVEN)
    seen(qtbot, pane, ada)
    cards = pane.cards
    assert pane.head.sentence.text == "Your last year with Ada. For noticing, nothing else."
    assert cards.contact.count.accessibleName() == "15 days with contact"
    assert cards.contact.finding.text() == "Quiet from 19 Jun to 3 Aug."
    assert cards.rhythm.finding.text().endswith("hoped for 21")
    late = [column for column in cards.rhythm.columns.shown if column.late]
    assert [column.height for column in late] == [47]
    assert cards.rhythm.columns.shown[-1].label == "3"
    assert cards.balance.hint.words.text == "2 of 15 are not about work."
    assert cards.numbers.gestures.accessibleName() == "1 small gesture"
    assert cards.energy.isHidden()
    assert "not noted" in cards.balance.halves.reach._shares[-1].label


def test_a_table_is_made_when_somebody_wants_one_and_stands_behind_its_chart(
    qtbot: QtBot, pane: InsightsPane, ada: str
) -> None:
    write(ada, *range(3, 120, 10))
    seen(qtbot, pane, ada)
    cards = pane.cards
    assert not any(card.has_table for card in cards.charts)
    pane.head.tables.setChecked(True)
    for card in (cards.contact, cards.rhythm, cards.balance):
        assert card.table.isVisible() and not card.chart.isVisible()
        assert card.table.accessibleName() == card.chart.accessibleName()
        assert card.chart.nextInFocusChain() is card.table
    assert not cards.energy.has_table
    pane.head.tables.setChecked(False)
    assert cards.contact.chart.isVisible() and not cards.contact.table.isVisible()


def test_everybody_is_about_the_writer_and_names_nobody(qtbot: QtBot, pane: InsightsPane, ada: str) -> None:
    grace = clients.add("Grace Hopper").row_id
    write(ada, *range(0, 60, 4), energy=1)
    write(grace, *range(1, 60, 9), kind=Kind.MEETING, energy=-1)
    seen(qtbot, pane)
    cards = pane.cards
    assert cards.rhythm.title.text() == "Your weeks"
    assert cards.energy.isVisible()
    assert cards.energy.finding.text() == "Calls: gave you energy 15 of 15 times."
    rows = [row.cells for row in cards.energy.table.rows.rows]
    assert rows[0][:2] == ("Calls", "mostly gives you energy")
    assert rows[1][:2] == ("Meetings", "mostly costs you energy")
    said = " ".join(
        [chart.chart.accessibleName() for chart in cards.charts]
        + [mark.words for chart in cards.charts for mark in chart.chart.marks]
    )
    assert "Ada" not in said
    assert "Grace" not in said


def test_less_than_four_weeks_say_so(qtbot: QtBot, pane: InsightsPane, ada: str) -> None:
    write(ada, 2, 9)
    seen(qtbot, pane, ada)
    assert pane.cards.contact.finding.text() == "Too early to see a pattern."
    assert pane.cards.rhythm.columns.marks == []
    assert pane.cards.balance.hint.isHidden()


def test_an_empty_page_says_what_comes_next(qtbot: QtBot, pane: InsightsPane, ada: str) -> None:
    seen(qtbot, pane, ada)
    assert pane.pages.currentWidget() is pane.empty
    with qtbot.waitSignal(pane.write_asked):
        pane.empty.one.click()


def test_what_takes_long_shows_shapes_and_what_fails_says_why(
    qtbot: QtBot, pane: InsightsPane, ada: str
) -> None:
    write(ada, 1)
    seen(qtbot, pane, ada)
    pane.insight = None
    pane.asker.slow.emit()
    assert pane.pages.currentWidget() is pane.skeleton
    pane.asker.failed.emit(StoreUnavailableError(Trouble.GONE))
    assert pane.pages.currentWidget() is pane.trouble
    assert "cannot be reached" in pane.trouble.sentence.text
    pane.trouble.one.click()
    qtbot.waitUntil(lambda: pane.pages.currentWidget() is pane.page)


def test_another_stretch_and_another_client_are_a_choice_away(
    qtbot: QtBot, pane: InsightsPane, ada: str
) -> None:
    write(ada, 1, 500, 700)
    grace = clients.add("Grace Hopper").row_id
    write(grace, 2)
    seen(qtbot, pane, ada)
    span = pane.head.span
    assert [span.itemText(n) for n in range(span.count())] == [
        *("Last 12 months", "2026", "2025", "2024", "Last 3 years", "All years"),
    ]
    span.setCurrentIndex(3)
    span.activated.emit(3)
    qtbot.waitUntil(lambda: not pane.asker.waiting)
    assert pane.insight is not None
    assert pane.insight.span.last == date(2024, 12, 31)
    pane.head.who.setCurrentIndex(pane.head.who.findData(grace))
    pane.head.who.activated.emit(0)
    qtbot.waitUntil(lambda: not pane.asker.waiting and pane.choice == "12 months")  # Grace has no 2024
    assert pane.insight.first_name == "Grace"


def test_promises_open_into_those_that_were_settled(qtbot: QtBot, pane: InsightsPane, ada: str) -> None:
    for words, outcome in (("kept", Outcome.KEPT), ("broken", Outcome.BROKEN)):
        key = promises.add(ada, words, mine=True, made=TODAY - 9 * DAY).row_id
        promises.settle(key, outcome, TODAY - DAY)
    write(ada, 1)
    seen(qtbot, pane, ada)
    assert pane.cards.numbers.mine.accessibleName() == "1 of 2 promises you kept"
    qtbot.mouseClick(pane.cards.numbers.mine, Qt.MouseButton.LeftButton)
    assert pane.sheet is not None
    assert {promise.text for promise in pane.sheet.promises.rows.values} == {"kept", "broken"}
    with qtbot.waitSignal(pane.promise_chosen):
        qtbot.keyClick(pane.sheet.promises, Qt.Key.Key_Return)


def test_every_chart_can_be_walked_and_says_where_it_is(qtbot: QtBot, pane: InsightsPane, ada: str) -> None:
    write(ada, *range(1, 90, 7), initiated="me", energy=1)
    for who in ("", ada):
        seen(qtbot, pane, who)
        halves = pane.cards.balance.halves
        charts = [card.chart for card in pane.cards.charts if card.isVisible()] + [halves.life, halves.reach]
        for chart in charts:
            assert chart.accessibleName()
            chart.setFocus(Qt.FocusReason.TabFocusReason)
            assert chart.accessibleDescription() == chart.marks[-1].words
            qtbot.keyClick(chart, Qt.Key.Key_Home)
            assert chart.accessibleDescription() == chart.marks[0].words
            qtbot.keyClick(chart, Qt.Key.Key_Left)
            assert chart.at == 0
            for mark in chart.marks:
                assert chart.rect().toRectF().adjusted(-1, -1, 1, 1).contains(mark.box), (chart, mark)


def test_it_all_stands_at_every_size_look_and_direction(qtbot: QtBot, pane: InsightsPane, ada: str) -> None:
    write(ada, *range(1, 800, 9))
    pane.choice = "all"
    seen(qtbot, pane, ada)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        for light, zoom in ((Light.LIGHT, 1.0), (Light.DARK, 1.3)):
            pane.setLayoutDirection(direction)
            theme().choose(light=light, zoom=zoom)
            for width, height in ((480, 560), (1100, 640), (1900, 1000)):
                pane.resize(width, height)
                for tables in (True, False):
                    pane.head.tables.setChecked(tables)
                    assert not pane.grab().isNull()


def test_reading_from_the_right_the_newest_day_is_at_the_left(
    qtbot: QtBot, pane: InsightsPane, ada: str
) -> None:
    write(ada, *range(1, 90, 7))
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    seen(qtbot, pane, ada)
    heatmap = pane.cards.contact.heatmap
    assert heatmap.marks[-1].box.center().x() < heatmap.marks[0].box.center().x()
    heatmap.setFocus(Qt.FocusReason.TabFocusReason)
    newest = heatmap.at
    qtbot.keyClick(heatmap, Qt.Key.Key_Right)  # towards the older weeks
    assert heatmap.at == newest - 7


def test_weeks_begin_on_the_day_they_do_here(qtbot: QtBot, pane: InsightsPane, ada: str) -> None:
    for country, first in ((QLocale.Country.UnitedStates, 6), (QLocale.Country.UnitedKingdom, 0)):
        QLocale.setDefault(QLocale(QLocale.Language.English, country))
        assert week_start() == first


def test_a_count_of_one_opens_the_entry_itself(qtbot: QtBot, pane: InsightsPane, ada: str) -> None:
    write(ada, 3, 40)
    seen(qtbot, pane, ada)
    assert pane.insight is not None
    day = TODAY - 3 * DAY
    with qtbot.waitSignal(pane.entry_chosen):
        pane.open_count(pane.insight.count(Of.ENTRIES, first=day, last=day))
    assert pane.sheet is None


def test_someone_away_is_a_reason_only_when_the_page_says_so(
    qtbot: QtBot, pane: InsightsPane, ada: str
) -> None:
    write(ada, 100, 60, 50, 40, 30, 20, 10, 2)
    clients.amend(ada, away_until=TODAY - 62 * DAY, rhythm_days=14)
    seen(qtbot, pane, ada)
    assert pane.cards.contact.finding.text() == "Quiet from 18 Aug to 25 Sep. Ada was away until 24 Sep."
    notes = [column.note for column in pane.cards.rhythm.columns.shown if column.note]
    assert notes == ["away until 24 Sep"]

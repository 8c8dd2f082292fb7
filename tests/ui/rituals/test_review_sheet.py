"""A review on its sheet: what the book knows above, a question, and the promises to decide about."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from relbook.journal.circle import Circle
from relbook.journal.entry import Kind
from relbook.journal.promise import Outcome
from relbook.journal.rituals.review import Review, Wanted
from relbook.journal.rituals.ritual import Answer, Place
from relbook.journal.selection import EVERYTHING
from relbook.store import clients, entries, own_time, promises, reviews, rituals
from relbook.ui.desk import Desk
from relbook.ui.preferences.reviews import ReviewChoice
from relbook.ui.rituals.coming import ComingPage
from relbook.ui.rituals.facts import Fact
from relbook.ui.rituals.offer import ReviewOffer
from relbook.ui.rituals.page import QuestionPage
from relbook.ui.rituals.review import QuarterSheet, ReviewSheet, WeekSheet, YearSheet
from relbook.ui.shared.background import Background
from tests.ui.conftest import NOW

TODAY = NOW.date()


@pytest.fixture
def marta(desk: Desk) -> str:
    key = clients.add("Marta Reyes", circle=Circle.CLOSE).row_id
    entries.add(
        "Spring launch\n\nScope.\n[] Send the deck @2026-11-26\n[] Book the printer @2026-12-01",
        day=TODAY - timedelta(days=1),
        today=TODAY,
        kind=Kind.CALL,
        clients=[key],
        energy=2,
    )
    entries.add("Before\n\nOld.", day=TODAY - timedelta(days=40), today=TODAY, kind=Kind.CALL, clients=[key])
    return key


def opened(qtbot: QtBot, sheet: ReviewSheet) -> ReviewSheet:
    """The sheet, open on its page."""
    sheet.begin()
    qtbot.waitUntil(lambda: sheet.current is not None)
    return sheet


def said(sheet: ReviewSheet) -> list[str]:
    assert sheet.current is not None
    return [fact.sentence.key for fact in sheet.current.findChildren(Fact)]


def walk(sheet: ReviewSheet) -> list[str]:
    found = [sheet.shown[sheet.number].key]
    while sheet.number < len(sheet.shown) - 1:
        sheet.next.click()
        found.append(sheet.shown[sheet.number].key)
    return found


def test_a_week_tells_what_it_held_and_unfolds_it(
    qtbot: QtBot, over: QMainWindow, worker: Background, desk: Desk, marta: str
) -> None:
    sheet = opened(qtbot, WeekSheet(desk, worker, over))
    assert said(sheet) == ["One talk, with Marta.", "2 promises of yours are open."]
    assert sheet.current is not None
    fact = sheet.current.findChildren(Fact)[0]
    assert fact.rows.isHidden()
    fact.sentence.click()
    assert not fact.rows.isHidden()
    assert walk(sheet) == ["held", "lifted", "minds", "coming", "intention", "helped"]


def test_a_promise_is_let_go_within_the_review(
    qtbot: QtBot, over: QMainWindow, worker: Background, desk: Desk, marta: str
) -> None:
    sheet = opened(qtbot, WeekSheet(desk, worker, over))
    while not isinstance(sheet.current, ComingPage):
        sheet.next.click()
    page = sheet.current
    assert [card.promise.text for card in page.deciding.cards] == ["Send the deck"]
    assert [one.text for one in page.list.rows.values] == ["Book the printer"]
    page.acts.settle(page.deciding.cards[0].promise, Outcome.RELEASED, "Promise released.")
    assert sheet.current is page
    assert not page.deciding.cards
    assert [one.text for one in promises.open_ones()] == ["Book the printer"]


def test_the_next_review_begins_with_the_last_intention(
    qtbot: QtBot, over: QMainWindow, worker: Background, desk: Desk, marta: str
) -> None:
    sheet = opened(qtbot, WeekSheet(desk, worker, over))
    while sheet.shown[sheet.number].key != "intention":
        sheet.next.click()
    assert isinstance(sheet.current, QuestionPage)
    qtbot.keyClicks(sheet.current.box.field, "One walk a day")
    sheet.next.click()
    sheet.next.click()
    assert sheet.isHidden()
    opened(qtbot, sheet)
    assert "One walk a day" in said(sheet)[0]


@pytest.mark.parametrize("kind", [WeekSheet, QuarterSheet, YearSheet])
def test_every_review_can_be_walked_and_ended_in_an_empty_book(
    qtbot: QtBot, over: QMainWindow, worker: Background, desk: Desk, kind: type[ReviewSheet]
) -> None:
    sheet = opened(qtbot, kind(desk, worker, over))
    walk(sheet)
    assert sheet.next.text() == "Finish"
    sheet.next.click()
    assert sheet.isHidden()
    assert entries.count(EVERYTHING) == 0


def test_a_year_has_a_page_for_each_near_tie(
    qtbot: QtBot, over: QMainWindow, worker: Background, desk: Desk, marta: str
) -> None:
    sheet = opened(qtbot, YearSheet(desk, worker, over))
    assert isinstance(sheet.current, QuestionPage)
    assert sheet.current.question.text == "What has changed between you and Marta this year?"
    assert said(sheet)[-1].startswith("You spoke 2 times")


def test_one_that_was_begun_on_another_day_says_so(
    qtbot: QtBot, over: QMainWindow, worker: Background, desk: Desk, marta: str
) -> None:
    said_then = (Answer("held", "What stays with you from this week?", "Snow"),)
    rituals.keep_place(Place("week", TODAY - timedelta(days=3), at="held", answers=said_then))
    sheet = opened(qtbot, WeekSheet(desk, worker, over))
    assert "You began on 22 Nov" in sheet.head.beneath.text
    assert sheet.current is not None
    assert sheet.current.value() == "Snow"


def test_why_is_asked_again_once_a_year(
    qtbot: QtBot, over: QMainWindow, worker: Background, desk: Desk
) -> None:
    own_time.keep_reasons(("To like Mondays",))
    sheet = opened(qtbot, YearSheet(desk, worker, over))
    assert sheet.shown[0].key == "why"
    assert said(sheet) == ["You wrote: “To like Mondays”"]


def test_the_day_offers_a_review_and_takes_no_for_an_answer(qtbot: QtBot, desk: Desk, marta: str) -> None:
    reviews.keep_wanted(Wanted(weekday=TODAY.weekday()))
    offer = ReviewOffer(desk)
    qtbot.addWidget(offer)
    offer.show()
    assert offer.review is Review.WEEK
    assert "Wednesday" in offer.rule.text
    with qtbot.waitSignal(offer.review_asked) as asked:
        offer.begin.click()
    assert asked.args == ["week"]
    offer.later.click()
    assert offer.review is None
    desk.undo()
    assert offer.review is Review.WEEK


def test_which_reviews_are_offered_is_a_setting(qtbot: QtBot, desk: Desk) -> None:
    choice = ReviewChoice(desk)
    qtbot.addWidget(choice)
    choice.look()
    assert choice.weekly.currentText() == "Friday afternoon"
    choice.weekly.setCurrentIndex(7)
    choice.weekly.activated.emit(7)
    choice.year.click()
    assert reviews.wanted() == Wanted(weekday=None, quarter=True, year=False)

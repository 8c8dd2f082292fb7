"""The small gesture, what was on this day, the days that matter, and the promise to decide."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook.journal.entry import Kind
from relbook.journal.gesture import Idea, Spring
from relbook.journal.selection import Selection
from relbook.store import clients, entries, gestures, important_dates, memories, promises
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.shared.background import Background
from relbook.ui.today.dates import DateRow
from relbook.ui.today.gesture import GestureCard, words_of
from relbook.ui.today.memories import OnThisDay
from relbook.ui.today.pane import TodayPane
from relbook.ui.today.rows import GoodRow

NOW = datetime(2026, 11, 25, 14, 20)
TODAY = NOW.date()


def nothing() -> None:
    """The worker is not asked in these tests: answers are handed over."""


def near(name: str) -> str:
    return clients.add(name, circle="close").row_id


def test_a_gesture_is_done_with_one_click_and_undone(qtbot: QtBot, desk: Desk, journal: Journal) -> None:
    ada = near("Ada")
    background = Background(nothing, nothing)
    card = GestureCard(desk, background)
    qtbot.addWidget(card)
    card.show_proposal(gestures.today(TODAY), TODAY)
    assert card.name.text() == "Ada"
    assert card.words.text == "Say one thing you value about working with Ada."
    assert card.why.text == "No thank-you to Ada is noted yet. Nobody comes up twice in 14 days."
    assert not card.another.isEnabled()
    card.done.click()
    (page,) = entries.window(Selection(client_id=ada))
    assert page.entry.kind == Kind.APPRECIATION_GIVEN
    assert page.entry.text == "A small gesture. Say one thing you value about working with Ada."
    desk.undo()
    assert entries.window(Selection(client_id=ada)) == []
    background.finish()


def test_another_and_not_today(qtbot: QtBot, desk: Desk, journal: Journal) -> None:
    near("Ada"), near("Bea")
    background = Background(nothing, nothing)
    card = GestureCard(desk, background)
    qtbot.addWidget(card)
    first = gestures.today(TODAY)
    card.show_proposal(first, TODAY)
    card.another.click()
    second = gestures.today(TODAY)
    assert first is not None
    assert second is not None
    assert second.client.id == first.other
    card.show_proposal(second, TODAY)
    card.not_today.click()
    card.show_proposal(gestures.today(TODAY), TODAY)
    assert card.card.isHidden()
    background.finish()


def test_a_gesture_in_words() -> None:
    race = Idea(Spring.DAY, "The race in Porto.", TODAY + timedelta(4))
    assert words_of(race, "Ada", TODAY) == "Sun 29 Nov: The race in Porto. Send a word."
    assert words_of(Idea(Spring.LIKE, "dark chocolate"), "Ada", TODAY) == (
        "Something small to do with dark chocolate."
    )


def test_a_memory_leads_to_its_entry_and_can_be_put_away(qtbot: QtBot, desk: Desk, journal: Journal) -> None:
    ada = clients.add("Ada Lovelace").row_id
    entry = entries.add(
        "The shop opened\n\nWith cake.", day=date(2024, 11, 26), today=TODAY, clients=[ada]
    ).row_id
    background = Background(nothing, nothing)
    room = OnThisDay(desk, background)
    qtbot.addWidget(room)
    room.show_memories(memories.on_this_day(TODAY), TODAY)
    (row,) = room.rows
    assert row.words.text() == "The shop opened"
    assert "2 years ago" in row.words.accessibleName()
    assert "Ada Lovelace" in row.words.accessibleName()
    with qtbot.waitSignal(room.entry_chosen) as news:
        qtbot.keyClick(row.words, Qt.Key.Key_Space)
    assert news.args == [entry]
    row.never.click()
    assert memories.on_this_day(TODAY) == []
    desk.undo()
    room.away.click()
    assert memories.on_this_day(TODAY) == []
    assert memories.on_this_day(TODAY + timedelta(1)) != []
    background.finish()


def test_days_that_matter_stand_within_their_lead(qtbot: QtBot, desk: Desk, journal: Journal) -> None:
    ada = clients.add("Ada Lovelace").row_id
    important_dates.mark_day(ada, "Birthday", 11, 28, 1986)
    important_dates.mark_day(ada, "Far", 12, 24)
    pane = TodayPane(desk)
    qtbot.addWidget(pane)
    pane.show()
    assert pane.days.isVisible()
    (row,) = pane.days.findChildren(DateRow)
    assert row.label.text == "Birthday, 40 years"
    assert row.when.text() == "in 3 days"
    with qtbot.waitSignal(pane.client_chosen) as news:
        row.name.click()
    assert news.args == [ada]


def test_a_promise_near_its_day_is_decided_in_place(qtbot: QtBot, desk: Desk, journal: Journal) -> None:
    ada = clients.add("Ada Lovelace").row_id
    for due in (1, 2):
        promises.add(ada, f"In {due}", mine=True, made=TODAY, due=TODAY + timedelta(due))
    pane = TodayPane(desk)
    qtbot.addWidget(pane)
    pane.show()
    (card,) = pane.promises.deciding.cards  # one at a time
    assert card.promise.text == "In 1"
    card.keep.click()
    (card,) = pane.promises.deciding.cards
    assert card.promise.text == "In 2"
    card.ask("release")
    card.go.click()
    assert pane.promises.deciding.cards == []
    desk.undo()
    assert [card.promise.text for card in pane.promises.deciding.cards] == ["In 2"]


def named(pane: TodayPane) -> int:
    return sum(row.isVisible() for row in pane.good.findChildren(GoodRow))


def test_at_most_so_many_to_write_to_as_there_is_room_for(qtbot: QtBot, desk: Desk, journal: Journal) -> None:
    for number in range(3):
        key = clients.add(f"Client {number}", rhythm_days=28).row_id
        day = TODAY - timedelta(40 + number)
        entries.add("Call.", day=day, today=TODAY, kind=Kind.CALL, clients=[key])
    pane = TodayPane(desk)
    qtbot.addWidget(pane)
    pane.show()
    assert (pane.good_found, named(pane)) == (3, 3)
    pane.allow_good(1)
    assert named(pane) == 1
    assert pane.sentence.text == "One person to write to."

"""Today through the whole window: what is near, what could be done, and the one reminder."""

from datetime import date, timedelta

from pytestqt.qtbot import QtBot

from relbook.journal.entry import Kind
from relbook.journal.selection import Selection
from relbook.store import clients, entries, gestures
from relbook.ui.shared import settings as remembered
from relbook.ui.today.rows import GoodRow
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY


def test_a_gesture_is_proposed_once_a_day_and_noted(window: MainWindow, marta: str, qtbot: QtBot) -> None:
    window.journey.go("today")
    card = window.rooms.gesture
    card.look_again()
    qtbot.waitUntil(lambda: card.proposal is not None and card.proposal.kept)
    assert card.name.text() == "Marta Reyes"
    card.done.click()
    newest = entries.window(Selection(client_id=marta), limit=1)[0].entry
    assert newest.kind == Kind.APPRECIATION_GIVEN
    qtbot.waitUntil(lambda: card.proposal is None)
    window.doing.undo()
    qtbot.waitUntil(lambda: card.proposal is not None)


def test_never_more_than_three_nudges(window: MainWindow, marta: str, qtbot: QtBot) -> None:
    for number in range(4):
        key = clients.add(f"Client {number}", rhythm_days=28).row_id
        for kind, days in ((Kind.CALL, 40), (Kind.CONFLICT, 12)):
            day = TODAY - timedelta(days)
            entries.add("Written.", day=day, today=TODAY, kind=kind, clients=[key])
    window.journey.go("today")
    rooms = window.rooms
    with qtbot.waitSignals([rooms.noticing.looked, rooms.gesture.looked]):
        for room in (rooms.today, rooms.noticing, rooms.gesture):
            room.look_again()
    qtbot.waitUntil(lambda: rooms.gesture.wanted)
    good = sum(row.isVisible() for row in rooms.today.good.findChildren(GoodRow))
    assert good + len(rooms.noticing.rows) + int(rooms.gesture.wanted) == 3
    assert (good, len(rooms.noticing.rows)) == (1, 1)
    assert "one person to write to" in rooms.today.sentence.text
    window.journey.go_client(marta)
    with qtbot.waitSignal(rooms.reminder.due):
        rooms.reminder.look()
    assert "1 person would be good to write to" in window.banner.words.text  # four would be


def test_what_was_on_this_day_leads_there_and_goes_for_the_day(
    window: MainWindow, marta: str, qtbot: QtBot
) -> None:
    entry = entries.add("The studio moved.", day=date(2025, 11, 24), today=TODAY, clients=[marta]).row_id
    window.journey.go("today")
    room = window.rooms.on_this_day
    with qtbot.waitSignal(room.looked):
        room.look_again()
    room.rows[0].words.click()
    timeline = window.rooms.timeline
    assert timeline.model.values[timeline.view.currentIndex().row()].id == entry
    window.journey.go("today")
    with qtbot.waitSignal(room.looked):
        room.away.click()
    assert room.section.isHidden()


def test_a_promise_on_today_leads_to_the_words_it_was_made_in(window: MainWindow, marta: str) -> None:
    window.journey.go("today")
    window.rooms.today.look_again()
    promise = window.rooms.today.list.rows.values[0]
    window.rooms.today.list.chosen.emit(promise)
    timeline = window.rooms.timeline
    assert window.rooms.here is timeline
    assert timeline.model.values[timeline.view.currentIndex().row()].id == promise.entry_id


def test_the_day_is_told_of_once_and_not_to_whoever_looks_at_it(
    window: MainWindow, marta: str, qtbot: QtBot
) -> None:
    clock, banner = window.rooms.reminder, window.banner
    window.journey.go_client(marta)
    with qtbot.waitSignal(clock.due):
        clock.look()
    assert banner.words.text.startswith("1 promise is due today, 1 talk is planned")
    assert "Marta" not in banner.words.text
    banner.action.click()
    assert window.rooms.here is window.rooms.today
    assert window.settings.get(remembered.TOLD) == TODAY.isoformat()
    window.settings.put(remembered.TOLD, "")
    with qtbot.waitSignal(clock.due):
        clock.look()
    assert banner.isHidden()
    assert window.settings.get(remembered.TOLD) == TODAY.isoformat()


def test_a_sleeping_window_tells_nothing(window: MainWindow, marta: str) -> None:
    window.go_to_sleep()
    assert not window.rooms.reminder.timer.isActive()
    assert gestures.today(TODAY) is not None

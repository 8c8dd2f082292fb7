"""The window stands open while another day begins, or travels: what it says of days is so that minute."""

import os
import sys
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from datetime import time as hour

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from relbook import paths
from relbook.app import Session
from relbook.ui.soundness.clock import ClockWatch
from relbook.ui.window import MainWindow
from relbook.ui.writing.moment import Moment
from tests.flows.conftest import NOW, TODAY, running


class Wall:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.at = NOW

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def session(qtbot: QtBot, places: paths.Places, wall: Wall) -> Iterator[Session]:
    with running(places, wall) as session:
        yield session


@pytest.fixture
def places(tmp_path_factory: pytest.TempPathFactory) -> paths.Places:
    return paths.places(tmp_path_factory.mktemp("house"))


def sleep(window: MainWindow, wall: Wall, till: datetime) -> None:
    """Nobody is there until then; the clock that is never set goes on as long."""
    watch = window.rooms.sound_watch.clock
    slept = (till - wall.at).total_seconds()
    before, steady = watch.wall(), watch.steady()
    watch.wall, watch.steady = lambda: before + timedelta(seconds=slept), lambda: steady + slept
    wall.at = till
    watch.look()


def test_a_client_in_view_is_shown_as_of_the_new_day(window: MainWindow, marta: str, wall: Wall) -> None:
    timeline = window.rooms.timeline
    window.journey.go_client(marta)
    assert "Today 15:00" in timeline.stage.header.next_up.text()
    sleep(window, wall, datetime(2026, 11, 26, 8, 0))
    assert "Today" not in timeline.stage.header.next_up.text()
    assert timeline.model.today == wall.at.date()
    assert not window.banner.isVisible()  # it is no leap: the clock went on as long


def test_a_question_about_a_promise_is_of_the_new_day(window: MainWindow, marta: str, wall: Wall) -> None:
    promises = window.rooms.today.promises
    window.journey.go("today")
    assert "Due today" in promises.deciding.cards[0].why.text
    sleep(window, wall, datetime(2026, 11, 26, 8, 0))
    assert all("Due today" not in card.why.text for card in promises.deciding.cards)


def test_a_blank_page_is_about_the_day_it_is_written_on(window: MainWindow, marta: str, wall: Wall) -> None:
    composer = window.rooms.composer
    window.journey.go_client(marta)
    composer.open_for()
    window.desk.turned.emit()  # the same day: it stays as it is
    assert composer.pad.subject is not None
    assert composer.pad.subject.moment.day == TODAY
    sleep(window, wall, datetime(2026, 11, 26, 8, 5))
    assert composer.pad.subject.moment.day == wall.at.date()
    assert composer.when.text() == "Today 08:05"


def test_what_was_begun_keeps_its_day_and_reads_its_dates_as_they_are_kept(
    window: MainWindow, marta: str, wall: Wall
) -> None:
    composer = window.rooms.composer
    window.journey.go_client(marta)
    composer.open_for()
    composer.pad.editor.insertPlainText("Coffee\n[] Send the slides @tomorrow")
    composer.save_draft()
    sleep(window, wall, datetime(2026, 11, 26, 0, 10))
    assert composer.pad.subject is not None
    assert composer.pad.subject.moment.day == TODAY
    assert composer.when.text().startswith("Yesterday")
    reading = composer.pad.editor.reading(composer.pad.editor.document().lastBlock())
    assert reading.line.due == wall.at.date() + timedelta(days=1)  # type: ignore[attr-defined]
    assert not composer.pad.autosave.waits  # nobody typed


def test_what_was_marked_on_a_blank_page_keeps_its_day(window: MainWindow, marta: str, wall: Wall) -> None:
    composer = window.rooms.composer
    window.journey.go_client(marta)
    composer.open_for("call")
    composer.pad.about.energy.chips[1].click()
    sleep(window, wall, datetime(2026, 11, 26, 8, 5))
    assert composer.pad.subject is not None
    assert composer.pad.subject.moment.day == TODAY


def test_a_moment_said_for_a_blank_page_stays_that_moment(window: MainWindow, marta: str, wall: Wall) -> None:
    composer = window.rooms.composer
    window.journey.go_client(marta)
    composer.open_for("call")
    composer.field.chosen.emit(Moment(TODAY, hour(14, 30)))
    sleep(window, wall, datetime(2026, 11, 26, 8, 5))
    assert composer.when.text() == "Yesterday 14:30"


@pytest.mark.skipif(sys.platform == "win32", reason="there the zone is read each time")
def test_a_computer_that_travels_takes_the_window_along(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "UTC0")
    time.tzset()
    world, turns = QObject(), []
    watch = ClockWatch(world)
    watch.turned.connect(lambda: turns.append(True))
    watch.look()
    os.environ["TZ"] = "EAST-14"
    watch.look()
    assert datetime.now().astimezone().utcoffset() == timedelta(hours=14)
    assert len(turns) == 1
    watch.look()
    assert len(turns) == 1

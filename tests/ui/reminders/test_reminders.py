"""The one reminder of the day: once a day, numbers only, and nothing on the desktop unasked."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from relbook.journal.digest import Digest
from relbook.store import clients, promises
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.preferences.reminders import Reminders
from relbook.ui.reminders import words
from relbook.ui.reminders.clock import DigestClock
from relbook.ui.shared import settings as remembered
from relbook.ui.shared import tray
from relbook.ui.shared.background import Background
from relbook.ui.shared.settings import Settings

NOW = datetime(2026, 11, 25, 14, 20)


class Wall:
    """The clock on the wall, which can be set."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def background(journal: Journal, qapp: object) -> Iterator[Background]:
    background = Background(journal.connect, journal.close)
    yield background
    background.finish()


def due(text: str = "Send", alias: str = "") -> None:
    key = clients.add("Ada Lovelace", alias=alias).row_id
    promises.add(key, text, mine=True, made=NOW.date() - timedelta(9), due=NOW.date())


def clock(background: Background, settings: Settings, wall: Wall) -> DigestClock:
    clock = DigestClock(Desk(wall), background)
    clock.start(settings)
    return clock


def test_the_day_is_told_of_once_and_again_tomorrow(
    qtbot: QtBot, background: Background, settings: Settings
) -> None:
    due()
    wall = Wall()
    here = clock(background, settings, wall)
    with qtbot.waitSignal(here.due) as news:
        here.look()
    assert news.args == ["1 promise is due today.", "1 promise is due today."]
    here.settle()
    with qtbot.assertNotEmitted(here.due, wait=100):
        here.look()
        wall.now -= timedelta(hours=3)  # the clock was set back
        here.look()
    wall.now += timedelta(days=1)
    with qtbot.waitSignal(here.due):
        here.look()


def test_not_before_its_time_nor_when_switched_off_nor_on_an_empty_day(
    qtbot: QtBot, background: Background, settings: Settings
) -> None:
    wall = Wall()
    here = clock(background, settings, wall)
    with qtbot.waitSignal(background.done):
        here.look()
    assert settings.get(remembered.TOLD) == "2026-11-25"  # empty: settled without a word
    settings.put(remembered.TOLD, "")
    due()
    with qtbot.assertNotEmitted(here.due, wait=100):
        settings.put(remembered.DIGEST_AT, "17:00")
        here.look()
        settings.put(remembered.DIGEST_AT, "09:00")
        settings.put(remembered.DIGEST, value=False)
        here.look()
    settings.put(remembered.DIGEST, value=True)
    here.timer.stop()  # the window sleeps
    with qtbot.assertNotEmitted(here.due, wait=100), qtbot.waitSignal(background.done):
        here.look()


def test_numbers_and_aliases_and_never_a_name() -> None:
    assert words.sentence(Digest(due=1)) == "1 promise is due today."
    assert words.sentence(Digest(2, 3, 1, 2)) == (
        "3 promises are due today, 2 talks are planned, 1 day that matters is near, "
        "2 people would be good to write to."
    )
    assert words.sentence(Digest()) == ""
    assert words.on_desktop(Digest(due=1)) == "1 promise is due today."
    assert words.on_desktop(Digest(due=2, aliases=("Fox",))) == "2 promises are due today. Among them: Fox."


def test_the_settings_say_what_the_desktop_can_do(qtbot: QtBot, settings: Settings) -> None:
    page = Reminders(settings)
    qtbot.addWidget(page)
    page.look()
    assert page.digest.isChecked()
    assert not page.desktop.isChecked()
    assert page.at.currentData() == "09:00"
    if not tray.there_is_one():
        assert not page.desktop.isEnabled()
        assert page.about.text == "This desktop has no tray for messages, so the line stays in the window."
    with qtbot.waitSignal(page.changed):
        page.digest.click()
    assert settings.get(remembered.DIGEST) is False
    page.at.setCurrentIndex(page.at.findData("10:00"))
    page.at.activated.emit(page.at.currentIndex())
    assert settings.get(remembered.DIGEST_AT) == "10:00"


def test_without_a_tray_nothing_is_told_there(qapp: object) -> None:
    here = tray.Tray()
    here.want(wanted=True)
    assert not tray.there_is_one()
    assert here.findChildren(QSystemTrayIcon) == []
    here.tell("1 promise is due today.")
    here.want(wanted=False)

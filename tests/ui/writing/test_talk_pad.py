"""How long a talk took goes by the hours that passed, whatever the clock on the wall was set to meanwhile."""

import sys
import time
from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.writing.talk_pad import TalkPad


@pytest.mark.skipif(sys.platform == "win32", reason="a process is in the zone of its computer there")
@pytest.mark.parametrize(
    ("began", "zone", "now", "minutes"),
    [
        (datetime(2026, 3, 29, 1, 45), "Europe/Berlin", datetime(2026, 3, 29, 3, 15), 30),  # summer time
        (datetime(2026, 10, 25, 2, 45), "Europe/Berlin", datetime(2026, 10, 25, 2, 15, fold=1), 30),
        (datetime(2026, 5, 4, 10, 0), "Europe/Lisbon", datetime(2026, 5, 4, 9, 20), 20),  # on a train
        (datetime(2026, 5, 4, 23, 50), "Europe/Berlin", datetime(2026, 5, 5, 0, 30), 40),
        (datetime(2026, 5, 4, 10, 0), "Europe/Berlin", datetime(2026, 5, 4, 10, 0, 10), 1),
    ],
)
def test_a_talk_lasts_as_long_as_it_does(
    qtbot: QtBot,
    journal: Journal,
    monkeypatch: pytest.MonkeyPatch,
    began: datetime,
    zone: str,
    now: datetime,
    minutes: int,
) -> None:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    pad = TalkPad(Desk(lambda: began))
    qtbot.addWidget(pad)
    pad.begin_talk("")
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    assert pad.minutes(now) == minutes

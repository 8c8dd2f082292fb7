"""What the window counts reads right for one as well."""

import pytest
from pytestqt.qtbot import QtBot

from relbook.store import clients
from relbook.ui.window import MainWindow
from tests.store.shelf import note


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "Exported 0 entries."), (1, "One entry exported."), (1_000, "Exported 1,000 entries.")],
)
def test_how_many_entries_went_out(window: MainWindow, count: int, said: str) -> None:
    window.news.on_exported("", count)
    assert window.toast.words.text() == said


@pytest.mark.parametrize(
    ("count", "said"), [(1, "1 entry with everybody."), (2, "2 entries with everybody, newest first.")]
)
def test_how_many_entries_there_are_of_everybody(
    window: MainWindow, qtbot: QtBot, count: int, said: str
) -> None:
    ada = clients.add("Ada").row_id
    for number in range(count):
        note(f"Call {number}", ada)
    window.journey.go("everyone")
    qtbot.waitUntil(lambda: window.rooms.timeline.stage.subheading.text == said)

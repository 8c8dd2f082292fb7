"""A sheet whose matter the worker reads."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from relbook.errors import MissingError
from relbook.ui.shared.background import Background
from relbook.ui.shared.later import Later
from relbook.ui.shared.read_sheet import ReadSheet


class Words(ReadSheet):
    """Says what was read."""

    words = ""

    def show_found(self, found: str) -> None:
        self.words = found
        self.appear()


def nothing() -> None:
    """The worker of these tests needs no journal."""


def fail(error: Exception) -> str:
    raise error


@pytest.fixture
def sheet(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> Iterator[Words]:
    monkeypatch.setattr(Later, "at_once", False)
    worker = Background(nothing, nothing)
    yield Words(window, "Words", (300, 200), worker)
    worker.finish()


def opened(sheet: Words, read: Callable[[], str]) -> None:
    sheet.have_read(read)
    sheet.open()


def test_it_is_seen_once_what_it_shows_was_read(sheet: Words, qtbot: QtBot) -> None:
    opened(sheet, partial(str, "one"))
    assert sheet.isVisible() and not sheet.is_whole
    qtbot.waitUntil(lambda: sheet.is_whole)
    assert sheet.words == "one"


def test_what_could_not_be_read_is_told_and_leaves_no_sheet(sheet: Words, qtbot: QtBot) -> None:
    with capture_exceptions() as told, qtbot.waitSignal(sheet.closed):
        opened(sheet, partial(fail, ValueError("torn")))
    assert [str(error) for _, error, _ in told] == ["torn"]
    assert not sheet.isVisible()


def test_somebody_who_went_into_the_bin_leaves_no_sheet(sheet: Words, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sheet.closed):
        opened(sheet, partial(fail, MissingError("ada")))
    assert not sheet.isVisible()


def test_put_away_before_it_was_read_it_stays_away(sheet: Words, qtbot: QtBot) -> None:
    opened(sheet, partial(str, "one"))
    sheet.close_sheet()
    qtbot.wait(50)
    assert not sheet.words and not sheet.isVisible()

"""A brief is read by the worker: the sheet has the keyboard at once, and is seen when it is all there."""

from collections.abc import Iterator
from functools import partial
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relbook.store import clients
from relbook.ui.brief.sheet import BriefSheet
from relbook.ui.shared.later import Later
from relbook.ui.window import MainWindow

PATIENCE_S = 30
"""Nobody is kept out longer than this, in seconds, should a test go wrong."""


@pytest.fixture
def gate(qtbot: QtBot, window: MainWindow, marta: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Whoever reads waits behind it, as behind a slow disk, until it is open."""
    window.journey.go_client(marta)
    monkeypatch.setattr(Later, "at_once", False)
    gate = Event()
    window.rooms.background.run(partial(gate.wait, PATIENCE_S), soon=True)
    yield gate
    gate.set()


@pytest.fixture
def sheet(window: MainWindow, gate: Event) -> BriefSheet:
    """The brief of whom is in view, asked for and not read yet."""
    window.doing.show_brief()
    return window.sheets.brief


class Boxes(QObject):
    """Where the sheet stood at each of its paintings."""

    def __init__(self, sheet: BriefSheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self.seen: list[QRect] = []
        sheet.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen.append(self._sheet.body.geometry())
        return False


def test_nothing_is_seen_before_it_is_read_and_then_nothing_moves(
    qtbot: QtBot, sheet: BriefSheet, gate: Event
) -> None:
    boxes = Boxes(sheet)
    qtbot.wait(50)
    assert sheet.hasFocus()
    assert not sheet.scrim.isVisible() and not boxes.seen
    gate.set()
    qtbot.waitUntil(sheet.scrim.isVisible)
    qtbot.wait(50)
    assert sheet.page is not None and sheet.start.hasFocus()
    assert boxes.seen and all(box == sheet.body.geometry() for box in boxes.seen)
    assert sheet.head.title.text() == "Before you speak with Marta"


def test_a_brief_never_shows_who_was_looked_at_before(
    qtbot: QtBot, window: MainWindow, sheet: BriefSheet, gate: Event
) -> None:
    gate.set()
    qtbot.waitUntil(lambda: sheet.page is not None)
    sheet.close_sheet()
    window.doing.show_brief_of(clients.add("Jonas").row_id)
    assert sheet.isVisible() and sheet.page is None
    qtbot.waitUntil(lambda: sheet.page is not None)
    assert sheet.head.title.text() == "Before you speak with Jonas"


def test_a_quick_hand_starts_the_note_before_the_brief_is_read(
    qtbot: QtBot, window: MainWindow, sheet: BriefSheet, gate: Event
) -> None:
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert window.rooms.composer.is_open
    subject = window.rooms.composer.pad.subject
    assert subject is not None and subject.kind == "call"
    gate.set()
    qtbot.wait(50)
    assert not sheet.isVisible() and not sheet.scrim.isVisible()


def test_escape_leaves_it_unseen_and_gives_the_keyboard_back(
    qtbot: QtBot, window: MainWindow, gate: Event
) -> None:
    view = window.rooms.timeline.view
    view.setFocus()
    window.doing.show_brief()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)  # as the system tells it
    gate.set()
    qtbot.wait(50)
    sheet = window.sheets.brief
    assert not sheet.isVisible() and sheet.page is None
    assert view.hasFocus()


def test_a_brief_whose_client_goes_into_the_bin_is_closed(
    qtbot: QtBot, window: MainWindow, marta: str, sheet: BriefSheet, gate: Event
) -> None:
    gate.set()
    qtbot.waitUntil(lambda: sheet.page is not None)
    window.desk.perform(partial(clients.remove, marta))
    qtbot.waitUntil(lambda: not sheet.isVisible())

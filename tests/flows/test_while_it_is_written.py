"""What the worker writes: the window goes on meanwhile, and nothing is lost, whatever comes between."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from relbook.app import Session
from relbook.journal.page import Page
from relbook.journal.selection import Selection
from relbook.store import drafts, entries, promises
from relbook.store.opening import open_journal
from relbook.ui.shared.later import Later
from relbook.ui.window import MainWindow
from relbook.ui.writing.pad import Pad
from tests.flows.conftest import NOW, closed

WORDS = "She said yes\n\nAnd one line more."
PATIENCE_S = 30
"""Nobody is kept out longer than this, in seconds, should a test go wrong."""


@pytest.fixture
def gate(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Whoever writes waits behind it, as behind a slow disk, until it is open."""
    monkeypatch.setattr(Later, "at_once", False)
    qtbot.waitUntil(lambda: not window.desk.busy)
    gate = Event()
    window.rooms.background.write(partial(gate.wait, PATIENCE_S))
    yield gate
    gate.set()


@pytest.fixture
def pad(qtbot: QtBot, window: MainWindow, marta: str, gate: Event) -> Pad:
    """The composer with a note about Marta that has just been asked to be kept."""
    window.journey.go_client(marta)
    composer = window.rooms.composer
    composer.open_for("note", text=WORDS)
    qtbot.keyClick(composer.pad.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return composer.pad


def _texts(client_id: str) -> list[str]:
    return [page.entry.text for page in entries.window(Selection(client_id=client_id))]


def test_words_stay_until_they_are_in_the_book(
    qtbot: QtBot, window: MainWindow, marta: str, pad: Pad, gate: Event
) -> None:
    timeline = window.rooms.timeline
    assert pad.written() == WORDS
    assert window.desk.busy
    assert WORDS not in _texts(marta)
    qtbot.keyClick(pad.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # impatient
    gate.set()
    qtbot.waitUntil(lambda: not window.rooms.composer.is_open)
    assert _texts(marta).count(WORDS) == 1
    assert timeline.model.pages[0].entry.text == WORDS
    assert window.toast.isVisible()


class Paintings(QObject):
    """Notes at each painting of the entries whether words are among them while they still lie on the pad."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._timeline, self._composer = window.rooms.timeline, window.rooms.composer
        self.noted: list[tuple[bool, bool]] = []
        self._timeline.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            there = any(page.entry.text == WORDS for page in self._timeline.model.pages)
            self.noted.append((there, self._composer.is_open))
        return False


def test_an_entry_is_painted_before_the_composer_shuts(
    qtbot: QtBot, window: MainWindow, pad: Pad, gate: Event
) -> None:
    qtbot.wait(2 * window.rooms.timeline.patience + 100)  # while one turns to a page, it looks as a whole
    seen = Paintings(window)
    gate.set()
    qtbot.waitUntil(lambda: not window.desk.busy)
    assert (True, True) in seen.noted
    assert (False, False) not in seen.noted
    assert not window.rooms.composer.is_open


def test_an_entry_is_painted_in_the_event_that_tells_of_it(
    qtbot: QtBot, window: MainWindow, pad: Pad, gate: Event
) -> None:
    qtbot.wait(2 * window.rooms.timeline.patience + 100)
    seen, told = Paintings(window), []
    window.desk.changed.connect(lambda _: told.append(list(seen.noted)))  # heard after every room
    gate.set()
    qtbot.waitUntil(lambda: not window.desk.busy)
    assert (True, True) in told[0]


class Foreseen(QObject):
    """Notes of an entry that is about to come whether anybody sees it."""

    def __init__(self, window: MainWindow, pad: Pad) -> None:
        super().__init__(window)
        self._timeline = window.rooms.timeline
        self.noted: list[tuple[Page, bool]] = []
        pad.foreseen.connect(self._on_foreseen)

    def _on_foreseen(self, page: Page) -> None:
        view, model = self._timeline.view, self._timeline.model
        assert view.card.knows(page, view.viewport().width())
        self.noted.append((page, page.id in {one.id for one in model.values}))


def test_an_entry_is_measured_unseen_while_it_is_on_its_way_to_the_disk(
    qtbot: QtBot, window: MainWindow, pad: Pad, gate: Event
) -> None:
    foreseen = Foreseen(window, pad)
    gate.set()
    qtbot.waitUntil(lambda: not window.desk.busy)
    ((page, there),) = foreseen.noted
    assert not there
    assert window.rooms.timeline.model.pages[0] == page


def test_undo_at_once_takes_back_what_is_still_on_its_way(
    qtbot: QtBot, window: MainWindow, marta: str, pad: Pad, gate: Event
) -> None:
    gate.set()
    window.desk.undo()
    qtbot.waitUntil(lambda: not window.desk.busy)
    assert WORDS not in _texts(marta)
    assert WORDS not in [page.entry.text for page in window.rooms.timeline.model.pages]
    assert not window.rooms.composer.is_open


def test_what_was_taken_back_by_its_key_is_not_offered_to_be(
    qtbot: QtBot, window: MainWindow, marta: str, pad: Pad, gate: Event
) -> None:
    gate.set()
    qtbot.waitUntil(window.toast.isVisible)
    window.doing.undo()
    qtbot.waitUntil(lambda: WORDS not in _texts(marta))
    qtbot.waitUntil(lambda: not window.desk.busy)
    assert not window.toast.isVisible()  # its Undo would take back what was done before


def test_what_is_taken_back_leaves_the_page_before_anything_is_read_again(
    qtbot: QtBot, window: MainWindow, pad: Pad, gate: Event
) -> None:
    gate.set()
    qtbot.waitUntil(lambda: not window.desk.busy)
    desk, model = window.desk, window.rooms.timeline.model
    looked, told = list[str](), list[tuple[bool, bool]]()
    model.look_at_pages = lambda: looked.append("again")  # type: ignore[method-assign]

    def hear(_: object) -> None:
        told.append((WORDS in [page.entry.text for page in model.pages], bool(looked)))

    desk.changed.connect(hear)  # behind every room
    for act in (desk.undo, desk.redo):
        looked.clear()
        act()
        qtbot.waitUntil(lambda: bool(looked))  # a frame later
    assert told == [(False, False), (True, False)]


def test_a_second_note_right_after_the_first_is_a_second_entry(
    qtbot: QtBot, window: MainWindow, marta: str, pad: Pad, gate: Event
) -> None:
    gate.set()
    window.rooms.composer.open_for("note", text="Another one.")
    assert pad.written() == "Another one."
    pad.keep()
    pad.keep()
    qtbot.waitUntil(lambda: not window.rooms.composer.is_open)
    assert _texts(marta)[:2] == ["Another one.", WORDS]


def test_a_draft_goes_with_the_commit_that_keeps_its_words(
    qtbot: QtBot, window: MainWindow, marta: str, gate: Event, session: Session
) -> None:
    window.journey.go_client(marta)
    composer, folder = window.rooms.composer, session.path.parent
    composer.open_for("note", text=WORDS)
    composer.pad.autosave.flush()
    gate.set()
    qtbot.waitUntil(lambda: drafts.get(marta) is not None and not window.desk.busy, timeout=20_000)
    unplugged = folder.rename(folder.with_name("unplugged"))
    composer.pad.keep()
    qtbot.waitUntil(window.banner.isVisible)
    unplugged.rename(folder)
    assert drafts.get(marta) is not None
    assert WORDS not in _texts(marta)
    composer.pad.keep()
    qtbot.waitUntil(lambda: not composer.is_open)
    assert drafts.get(marta) is None
    assert WORDS in _texts(marta)


def test_what_is_typed_meanwhile_is_written_in_the_same_entry(
    qtbot: QtBot, window: MainWindow, marta: str, pad: Pad, gate: Event
) -> None:
    pad.editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(pad.editor, " And again.")
    gate.set()
    qtbot.waitUntil(lambda: not window.desk.busy)
    assert pad.written() == f"{WORDS} And again."
    assert WORDS in _texts(marta)
    pad.keep()
    qtbot.waitUntil(lambda: not window.rooms.composer.is_open)
    assert f"{WORDS} And again." in _texts(marta)
    assert WORDS not in _texts(marta)


def test_words_that_could_not_be_kept_are_there_still(
    qtbot: QtBot, session: Session, window: MainWindow, pad: Pad, gate: Event
) -> None:
    folder = session.path.parent
    unplugged = folder.rename(folder.with_name("unplugged"))
    gate.set()
    qtbot.waitUntil(window.banner.isVisible)
    assert pad.written() == WORDS
    assert pad.autosave.waits
    unplugged.rename(folder)
    pad.keep()
    qtbot.waitUntil(lambda: not window.rooms.composer.is_open)


def test_closing_waits_for_what_is_being_written(
    qtbot: QtBot, session: Session, window: MainWindow, marta: str, pad: Pad, gate: Event
) -> None:
    gate.set()
    closed(session, window, qtbot)
    journal = open_journal(session.path, device="later")
    try:
        assert WORDS in _texts(marta)
        assert drafts.get(marta) is None
    finally:
        journal.leave()
    assert not list(Path(session.path.parent).glob("*-wal"))


def test_turning_away_waits_for_it_too(
    qtbot: QtBot, window: MainWindow, marta: str, pad: Pad, gate: Event
) -> None:
    gate.set()
    window.rooms.composer.close_keeping_draft()
    assert not window.rooms.composer.is_open
    assert WORDS in _texts(marta)
    assert drafts.get(marta) is None


def test_writes_and_undo_keep_their_order(
    qtbot: QtBot, window: MainWindow, marta: str, pad: Pad, gate: Event
) -> None:
    (promise,) = promises.of_client(marta)
    window.rooms.timeline.promises.acts.tick(promise)
    gate.set()
    today = NOW.date()
    window.desk.perform(partial(entries.add, "Later.", day=today, today=today, clients=[marta]), "Kept.")
    assert not window.desk.busy
    assert [one.open for one in promises.of_client(marta)] == [False]
    for _ in range(2):
        window.desk.undo()
    window.desk.settle()
    assert [one.open for one in promises.of_client(marta)] == [True]
    assert "Later." not in _texts(marta)
    assert WORDS in _texts(marta)
    window.desk.undo()
    window.desk.settle()
    assert WORDS not in _texts(marta)


def test_a_pause_in_typing_is_put_down_beside_the_window(
    qtbot: QtBot, window: MainWindow, marta: str, gate: Event
) -> None:
    window.journey.go_client(marta)
    composer = window.rooms.composer
    composer.open_for("note", text=WORDS)
    composer.pad.autosave.flush()
    assert drafts.get(marta) is None
    gate.set()
    qtbot.waitUntil(lambda: drafts.get(marta) is not None)
    qtbot.waitUntil(lambda: not window.desk.busy)
    assert composer.pad.written() == WORDS

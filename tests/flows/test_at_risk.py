"""Words that could not be kept stay where they were written, and can be saved in three ways."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from relbook.app import Session
from relbook.errors import StoreUnavailableError, Trouble
from relbook.journal.selection import Selection
from relbook.store import entries, promises
from relbook.ui.shared.theme import theme
from relbook.ui.window import MainWindow

WORDS = "She said yes\n\nAnd one line more. !secret for me alone"


@pytest.fixture
def gone(session: Session, window: MainWindow, marta: str) -> Iterator[Path]:
    """A disk that was unplugged while something was written."""
    folder = session.path.parent
    window.journey.go_client(marta)
    window.rooms.composer.open_for("call", text=WORDS)
    unplugged = folder.rename(folder.with_name("unplugged"))
    yield unplugged
    if unplugged.exists():
        unplugged.rename(folder)


def test_in_a_low_window_the_head_makes_room_for_what_is_written(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    theme().choose(zoom=1.3)
    window.resize(820, 640)
    window.journey.go_client(marta)
    timeline, composer = window.rooms.timeline, window.rooms.composer
    composer.open_for("call", text="The words that are nowhere else")
    window.news.on_failed(StoreUnavailableError(Trouble.FULL))
    keep = composer.pad.foot.keep

    def whole() -> None:
        assert timeline.header.strip.isHidden()
        assert keep.visibleRegion().boundingRect() == keep.rect()
        assert composer.card.height() >= composer.card.sizeHint().height()

    qtbot.waitUntil(whole)
    qtbot.keyClick(composer.pad.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(timeline.header.strip.isVisible)
    assert not composer.is_open
    kept = [page.entry.text for page in entries.window(Selection(client_id=marta))]
    assert "The words that are nowhere else" in kept


def test_a_failed_save_loses_no_word_and_offers_three_ways(
    qtbot: QtBot, session: Session, window: MainWindow, marta: str, gone: Path, tmp_path: Path
) -> None:
    pad, banner = window.rooms.composer.pad, window.banner
    before = entries.count(Selection(client_id=marta))
    pad.keep()
    assert banner.isVisible()
    assert banner.at_risk
    assert "Your words are still here" in banner.words.text
    assert pad.editor.text() == WORDS
    assert [link.text() for link in (banner.action, *banner.more)] == [
        "Try again",
        "Copy the text",
        "Save elsewhere",
    ]
    assert all(link.accessibleName() for link in banner.more)

    qtbot.mouseClick(banner.more[0], Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == WORDS  # what is secret too: it is nowhere else

    qtbot.mouseClick(banner.more[1], Qt.MouseButton.LeftButton)
    elsewhere = tmp_path / "kept.md"
    dialog = next(it for it in window.findChildren(QFileDialog) if it.isVisible())
    dialog.fileSelected.emit(str(elsewhere))
    dialog.close()
    assert elsewhere.read_text("utf-8") == WORDS
    assert banner.isVisible()
    assert pad.editor.text() == WORDS

    qtbot.mouseClick(banner.action, Qt.MouseButton.LeftButton)
    assert banner.isVisible()  # still gone
    gone.rename(session.path.parent)
    qtbot.mouseClick(banner.action, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()
    assert entries.count(Selection(client_id=marta)) == before + 1
    assert not pad.written()


def test_words_that_are_saved_at_last_are_not_called_at_risk(
    session: Session, window: MainWindow, gone: Path
) -> None:
    pad = window.rooms.composer.pad
    pad.autosave.touch()
    pad.autosave.flush()
    assert window.banner.isVisible()
    assert pad.autosave.waits  # and tries again by itself
    gone.rename(session.path.parent)
    pad.autosave.flush()
    assert not pad.autosave.waits
    assert not window.banner.isVisible()


def test_what_else_is_said_stays_when_words_are_saved(window: MainWindow, marta: str) -> None:
    window.journey.go_client(marta)
    window.rooms.composer.open_for("call", text=WORDS)
    window.news.on_failed(StoreUnavailableError(Trouble.FULL))
    window.rooms.sound_watch.damaged.emit()
    window.rooms.composer.save_draft()
    assert "pages of the book" in window.banner.words.text
    assert window.banner.isVisible()


def test_without_words_nothing_is_offered_to_copy(window: MainWindow, session: Session, marta: str) -> None:
    folder = session.path.parent
    window.journey.go_client(marta)
    unplugged = folder.rename(folder.with_name("unplugged"))
    window.rooms.timeline.promises.acts.tick(promises.open_ones()[0])
    assert window.banner.isVisible()
    assert not any(link.isVisible() for link in window.banner.more)
    unplugged.rename(folder)

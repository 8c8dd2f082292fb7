"""The screens before the book: the first run, the locked door, and what can go wrong."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbook.errors import (
    FolderUnwritableError,
    JournalDamagedError,
    JournalLockedError,
    JournalMissingError,
    JournalTooNewError,
    NotAJournalError,
    RelbookError,
    StoreUnavailableError,
    Trouble,
    Unfit,
    UnfitPlaceError,
    WrongBuildError,
)
from relbook.journal.recovery import groups
from relbook.store.opening import open_journal
from relbook.store.seal import raw
from relbook.ui.shared.paragraph import wrap
from relbook.ui.shared.theme import Light, theme
from relbook.ui.unlocking.caps import caps_lock
from relbook.ui.unlocking.first_run import FirstRun
from relbook.ui.unlocking.reason import Note
from relbook.ui.unlocking.trouble import TroubleScreen
from relbook.ui.unlocking.unlock import UnlockScreen

BOOK = Path("shelf/journal.relbook")
Press = QEvent.Type.KeyPress
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def first(qtbot: QtBot) -> FirstRun:
    theme()
    made = FirstRun()
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


@pytest.fixture
def door(qtbot: QtBot) -> UnlockScreen:
    theme()
    made = UnlockScreen()
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.words.setFocus()
    return made


def test_in_a_low_window_every_way_is_in_view_and_no_word_stands_alone(first: FirstRun) -> None:
    theme().choose(zoom=1.3)
    first.resize(820, 640)
    QApplication.processEvents()
    for way in (first.start, first.open, first.sample, first.bring):
        assert way.visibleRegion().boundingRect() == way.rect()
    lines = wrap(first.heading.text, "display", first.heading.width())
    assert min(map(len, lines)) > max(map(len, lines)) / 2


def test_each_way_to_begin_is_a_button(first: FirstRun, qtbot: QtBot) -> None:
    ways = (
        (first.start, first.started),
        (first.sample, first.sample_asked),
        (first.bring, first.import_asked),
    )
    for button, news in ways:
        with qtbot.waitSignal(news):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_book_one_has_is_chosen_in_a_dialog(first: FirstRun, qtbot: QtBot, tmp_path: Path) -> None:
    book = tmp_path / "mine.relbook"
    book.touch()
    qtbot.mouseClick(first.open, Qt.MouseButton.LeftButton)
    dialog = first.findChildren(QFileDialog)[0]
    with qtbot.waitSignal(first.opened) as opened:
        dialog.fileSelected.emit(str(book))
    assert opened.args == [str(book)]
    dialog.close()


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_the_first_screen_fits_at_every_zoom(first: FirstRun, qtbot: QtBot, zoom: float) -> None:
    theme().choose(zoom=zoom, light=Light.DARK)
    assert not first.grab().isNull()


def test_the_passphrase_is_tried(door: UnlockScreen, qtbot: QtBot) -> None:
    qtbot.keyClicks(door.words, "correct horse")
    with qtbot.waitSignal(door.tried) as tried:
        qtbot.keyClick(door.words, Qt.Key.Key_Return)
    assert tried.args == ["correct horse"]


def test_nothing_typed_is_not_tried(door: UnlockScreen, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(door.tried):
        qtbot.mouseClick(door.open, Qt.MouseButton.LeftButton)


def test_a_wrong_passphrase_is_met_with_calm_and_after_the_second_with_a_pause(
    door: UnlockScreen, qtbot: QtBot
) -> None:
    qtbot.keyClicks(door.words, "wrong")
    waits = []
    for _ in range(8):
        door.refused()
        assert door.told.text() == "That is not it. Nothing is lost, take your time."
        waits.append(door._wait.interval())
    assert waits == [0, 0, 1000, 2000, 4000, 8000, 8000, 8000]
    assert not door.open.isEnabled()
    with qtbot.assertNotEmitted(door.tried):
        qtbot.keyClick(door.words, Qt.Key.Key_Return)
    door._wait.start(10)
    qtbot.waitUntil(door.open.isEnabled)
    qtbot.keyClicks(door.words, "x")
    assert door.told.text().strip() == ""


def test_while_the_key_is_made_nothing_is_tried_twice(door: UnlockScreen, qtbot: QtBot) -> None:
    qtbot.keyClicks(door.words, "right")
    with qtbot.waitSignal(door.tried):
        qtbot.keyClick(door.words, Qt.Key.Key_Return)
    assert door.open.text() == "Opening…"
    with qtbot.assertNotEmitted(door.tried):
        qtbot.keyClick(door.words, Qt.Key.Key_Return)
    door.refused()
    assert door.open.text() == "Open my book" and door.words.selectedText()


def test_the_recovery_sheet_opens_the_door_too(door: UnlockScreen, qtbot: QtBot) -> None:
    key = bytes(range(32))
    qtbot.mouseClick(door.sheet, Qt.MouseButton.LeftButton)
    assert door.words.hasFocus() and door.told.text() == "0 of 56 letters"
    qtbot.keyClicks(door.words, " ".join(groups(key))[:-1].lower())
    assert door.told.text() == "55 of 56 letters"
    with qtbot.assertNotEmitted(door.tried):
        qtbot.keyClick(door.words, Qt.Key.Key_Return)
    assert "Nothing is lost" in door.told.text()
    door.words.setText(" ".join(groups(key)))
    with qtbot.waitSignal(door.tried) as tried:
        qtbot.keyClick(door.words, Qt.Key.Key_Return)
    assert tried.args == [raw(key)]


def test_caps_lock_is_told_from_what_is_typed(door: UnlockScreen, qtbot: QtBot) -> None:
    for letter, shifted, said in (("A", NONE, "Caps Lock is on"), ("a", NONE, ""), ("A", SHIFT, "")):
        event = QKeyEvent(Press, Qt.Key.Key_A, shifted, letter)
        door.eventFilter(door.words, event)
        assert door.told.text().strip() == said
    assert caps_lock(QKeyEvent(Press, Qt.Key.Key_1, NONE, "1"), None) is None
    assert caps_lock(QKeyEvent(Press, Qt.Key.Key_CapsLock, NONE, ""), True) is False  # noqa: FBT003


def test_the_passphrase_can_be_shown(door: UnlockScreen, qtbot: QtBot) -> None:
    assert door.words.echoMode() == QLineEdit.EchoMode.Password
    qtbot.mouseClick(door.eye, Qt.MouseButton.LeftButton)
    assert door.words.echoMode() == QLineEdit.EchoMode.Normal
    assert door.eye.accessibleName() == "Hide the passphrase"


def test_the_door_shows_nothing_of_the_book(door: UnlockScreen) -> None:
    assert door.windowTitle() == "relbook"


ERRORS: list[RelbookError] = [
    NotAJournalError(BOOK),
    JournalDamagedError(BOOK),
    JournalTooNewError(BOOK, ["0099_later"]),
    JournalMissingError(BOOK),
    JournalLockedError(BOOK),
    FolderUnwritableError(BOOK.parent),
    WrongBuildError(),
    *(UnfitPlaceError(BOOK, why) for why in Unfit),
    *(StoreUnavailableError(trouble) for trouble in Trouble),
]


@pytest.mark.parametrize(
    "error", ERRORS, ids=lambda error: f"{type(error).__name__}{getattr(error, 'trouble', '')}"
)
def test_every_error_of_opening_has_words(qtbot: QtBot, error: RelbookError) -> None:
    theme()
    screen = TroubleScreen(error)
    qtbot.addWidget(screen)
    screen.show()
    assert screen.heading.text
    assert screen.sentence.text.endswith(".")
    assert "\n" not in screen.sentence.text
    assert screen.show_file.isVisible() == isinstance(
        error, NotAJournalError | JournalDamagedError | JournalTooNewError
    )
    with qtbot.waitSignal(screen.again):
        qtbot.mouseClick(screen.retry, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(screen.another):
        qtbot.mouseClick(screen.other, Qt.MouseButton.LeftButton)


def test_what_the_store_raises_is_what_the_screen_says(qtbot: QtBot, tmp_path: Path) -> None:
    theme()
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Ada, " * 900)
    with pytest.raises(RelbookError) as raised:
        open_journal(letter)
    screen = TroubleScreen(raised.value)
    qtbot.addWidget(screen)
    assert screen.sentence.text.startswith("letter.txt is not a book of relbook.")
    assert screen.where.text() == str(letter)


def test_the_note_at_the_foot_goes_on_below_and_never_widens_the_window(qtbot: QtBot) -> None:
    whole, said = QWidget(), "Only your passphrase opens it. We cannot reset it, and neither can anyone else."
    qtbot.addWidget(whole)
    foot = Note("lock-key", said)
    QVBoxLayout(whole).addWidget(foot)
    whole.resize(1200, 200)
    whole.show()
    one_line = foot.said.height()
    assert foot.said.width() < 700, "the icon stands beside the words"
    whole.resize(320, 200)
    assert whole.width() == 320
    assert foot.said.height() > one_line
    assert foot.rect().contains(foot.said.geometry())

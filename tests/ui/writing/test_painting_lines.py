"""A key paints the lines it changes and no more; what is on the screen is what a whole painting shows."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.shared.blocks import blocks
from relbook.ui.shared.theme import theme
from relbook.ui.writing.editor import NoteEditor
from tests.ui.conftest import NOW

NOTE = "\n".join(
    ["A day", "[] Send the plan @fri", "!likes tea", *["Plain words."] * 60, "[] Call back @mon"]
)


TYPED = (
    "x",
    " ",
    "[] ",
    "!likes ",
    "? ",
    ">> ",
    "- ",
    "**",
    "`",
    "@fri ",
    "@Marta ",
    "日本",
    "a long word " * 9,
)
PRESSED = (
    *(Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown),
)
WITH_CONTROL = (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_B, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_A)
"""What a hand may do in a note; letters from the right are left out, for Qt marks the caret in them."""

PLAIN = Qt.KeyboardModifier.NoModifier

Act = str | tuple[Qt.Key, Qt.KeyboardModifier]

acts = st.lists(
    st.sampled_from(TYPED)
    | st.tuples(st.sampled_from(PRESSED), st.just(PLAIN))
    | st.tuples(st.sampled_from(WITH_CONTROL), st.just(Qt.KeyboardModifier.ControlModifier)),
    max_size=14,
)


class Painted(QObject):
    """Remembers what was painted of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.rects: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return False


@pytest.fixture
def long_note(qtbot: QtBot) -> NoteEditor:
    theme()
    editor = NoteEditor(NOW.date(), grows=False)
    qtbot.addWidget(editor)
    editor.resize(600, 400)
    editor.set_text(NOTE)
    editor.setCursorWidth(0)  # a caret that blinks is another picture
    editor.window().show()
    editor.window().activateWindow()
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.waitUntil(editor.hasFocus)
    QApplication.processEvents()
    return editor


def test_a_letter_at_the_end_paints_the_last_line(long_note: NoteEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(long_note, "x")
    QApplication.processEvents()
    painted = Painted(long_note.viewport())
    qtbot.keyClicks(long_note, "y")
    QApplication.processEvents()
    assert painted.rects and all(rect.height() < long_note.viewport().height() / 2 for rect in painted.rects)


@pytest.mark.parametrize("keys", ["[]", "x", "\b\b\b", "\n\n", "```\n"])
@pytest.mark.parametrize("line", [1, 2, 5, 63])
def test_what_was_painted_line_by_line_is_the_whole(
    long_note: NoteEditor, qtbot: QtBot, keys: str, line: int
) -> None:
    block = long_note.document().findBlockByNumber(line)
    long_note.setTextCursor(QTextCursor(block))
    long_note.ensureCursorVisible()
    QApplication.processEvents()
    for key in keys:
        named = {"\b": Qt.Key.Key_Backspace, "\n": Qt.Key.Key_Return}.get(key)
        qtbot.keyClick(long_note, named) if named else qtbot.keyClicks(long_note, key)
        QApplication.processEvents()
    shown = _shot(long_note)
    long_note.viewport().update()
    assert _shot(long_note) == shown


@pytest.mark.parametrize("away", [Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Home])
def test_a_hint_goes_with_the_caret(long_note: NoteEditor, qtbot: QtBot, away: Qt.Key) -> None:
    qtbot.keyClick(long_note, Qt.Key.Key_Return)
    qtbot.keyClicks(long_note, "!wor")
    hinted = _shot(long_note)
    qtbot.keyClick(long_note, away)
    shown = _shot(long_note)
    long_note.viewport().update()
    assert _shot(long_note) == shown != hinted


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(done=acts)
def test_whatever_is_pressed_the_screen_shows_the_whole(
    long_note: NoteEditor, qtbot: QtBot, done: list[Act]
) -> None:
    long_note.set_text(NOTE)
    long_note.moveCursor(QTextCursor.MoveOperation.Start)
    QApplication.processEvents()
    for act in done:
        for key in act if isinstance(act, str) else ():
            QApplication.sendEvent(long_note, QKeyEvent(QEvent.Type.KeyPress, 0, PLAIN, key))
        if not isinstance(act, str):
            qtbot.keyClick(long_note, *act)
        shown = _shot(long_note)
        long_note.viewport().update()
        assert _shot(long_note) == shown
    shown = _shot(long_note)
    _let_go_of_shapes(long_note)
    assert _shot(long_note) == shown


def _let_go_of_shapes(editor: NoteEditor) -> None:
    """Have each line find the shapes of its letters anew when it is painted next."""
    for block in blocks(editor.document()):
        assert block.layout().cacheEnabled()
        block.layout().setCacheEnabled(False)
    editor.viewport().update()
    _shot(editor)  # of the shapes that were kept
    editor.viewport().update()


def _shot(editor: NoteEditor) -> QImage:
    """What is on the screen once all that waits is painted."""
    QApplication.processEvents()
    window = editor.window()
    return window.windowHandle().screen().grabWindow(window.winId()).toImage()

"""The editor shows what a line will become and keeps what was typed, to the character."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.journal.client import Who
from relbook.ui.shared.theme import theme
from relbook.ui.writing.editor import NoteEditor
from relbook.ui.writing.marks import TITLE_WEIGHT, Marks

AWKWARD = "\r\n\u2028\u2029\ufdd0\ufeff\u00a0\t\0😀é[]!#@*`~>\ue000"
ANNS = [Who("1", "Ann Berg", "Ann"), Who("2", "Ann Lee", "Ann"), Who("3", "Jonas Lind", "Jonas")]
TYPED = st.text(st.sampled_from("ab é\u00a0[]!#@*\n😀"), max_size=30)
FIXTURES = [HealthCheck.function_scoped_fixture]


def weight_at(editor: NoteEditor, line: int, column: int) -> int:
    """How heavy a character is drawn."""
    block = editor.document().findBlockByNumber(line)
    for shape in block.layout().formats():
        if shape.start <= column < shape.start + shape.length:
            return shape.format.fontWeight()
    return 400


def colour_at(editor: NoteEditor, line: int, column: int) -> str:
    """What colour a character has, by name; the editor's own when it has none."""
    block = editor.document().findBlockByNumber(line)
    for shape in block.layout().formats():
        if shape.start <= column < shape.start + shape.length:
            return shape.format.foreground().color().name()
    return ""


@settings(suppress_health_check=FIXTURES)
@given(st.text(st.one_of(st.characters(codec="utf-8"), st.sampled_from(AWKWARD))))
def test_what_is_shown_comes_back_exactly(editor: NoteEditor, text: str) -> None:
    editor.set_text(text)
    assert editor.text() == text


@settings(suppress_health_check=FIXTURES, max_examples=30)
@given(
    st.text(st.sampled_from("ab é\u00a0[]!#@*\n😀"), max_size=30),
    st.text(st.sampled_from(AWKWARD), max_size=8),
)
def test_what_is_typed_after_it_comes_back_too(editor: NoteEditor, typed: str, there: str) -> None:
    editor.set_text(there)
    for char in typed:
        if char == "\n":
            editor.textCursor().insertBlock()
        else:
            editor.textCursor().insertText(char)
    assert editor.text() == there + typed


def test_keys_type_what_they_say(qtbot: QtBot, editor: NoteEditor) -> None:
    qtbot.keyClicks(editor, "Budget agreed.")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(editor, "[] call @fri")
    assert editor.text() == "Budget agreed.\n\n[] call @fri"


def test_showing_is_not_typing(editor: NoteEditor) -> None:
    typed = QSignalSpy(editor.typed)
    editor.set_text("[] one @fri\nTwo")
    theme().choose(zoom=1.3)
    editor.know(ANNS)
    theme().choose(zoom=1.0)
    assert typed.count() == 0
    editor.insertPlainText("x")
    assert typed.count() == 1


def test_a_title_stands_out_once_something_stands_below_it(qtbot: QtBot, editor: NoteEditor) -> None:
    qtbot.keyClicks(editor, "She said yes")
    assert weight_at(editor, 0, 3) != TITLE_WEIGHT
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "a")
    assert weight_at(editor, 0, 3) == TITLE_WEIGHT
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert weight_at(editor, 0, 3) != TITLE_WEIGHT


def test_a_promise_hides_its_brackets_behind_a_box(editor: NoteEditor) -> None:
    editor.set_text("[Marta] the file")
    shapes = editor.document().firstBlock().layout().formats()
    assert shapes[0].format.foreground().color().alpha() == 0
    assert weight_at(editor, 0, 2) == TITLE_WEIGHT
    editor.set_text("[x y\n")
    assert colour_at(editor, 0, 0) == ""


def test_stars_make_bold_and_their_marks_stay(editor: NoteEditor) -> None:
    editor.set_text("a **b** *c*")
    assert weight_at(editor, 0, 4) == TITLE_WEIGHT
    assert colour_at(editor, 0, 2) == theme().color("text3").name()


def test_characters_of_two_units_do_not_shift_the_letters(editor: NoteEditor) -> None:
    editor.set_text("😀😀 #tag it")
    assert colour_at(editor, 0, 5) == theme().color("ink_text").name()  # each face is two units
    assert colour_at(editor, 0, 9) == ""


def test_a_name_that_fits_two_is_amber(editor: NoteEditor) -> None:
    said = QSignalSpy(editor.doubted)
    editor.know(ANNS)
    editor.set_text("Saw @Jonas, @Ann and @Ann Lee.")
    assert colour_at(editor, 0, 5) == theme().color("ink_text").name()
    assert colour_at(editor, 0, 13) == theme().color("honey_text").name()
    assert colour_at(editor, 0, 22) == theme().color("ink_text").name()
    assert (
        said.at(said.count() - 1)[0] == "“@Ann” could be Ann Berg, Ann Lee. Write the full name: @[Ann Berg]."
    )


def test_a_date_that_is_none_is_amber_and_says_so(editor: NoteEditor) -> None:
    said = QSignalSpy(editor.doubted)
    editor.set_text("[] send it @frday")
    assert colour_at(editor, 0, 13) == theme().color("honey_text").name()
    assert said.at(0)[0] == "“@frday” is not a date I know. Try @fri, @12 dec or @+2w."


def test_code_in_a_fence_is_left_alone_down_the_page(qtbot: QtBot, editor: NoteEditor) -> None:
    editor.set_text("```\n#a\n```\n#b")
    assert colour_at(editor, 1, 0) == theme().color("text2").name()
    assert colour_at(editor, 3, 0) == theme().color("ink_text").name()
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert colour_at(editor, 1, 0) == theme().color("ink_text").name()


def test_tab_finishes_a_mark(qtbot: QtBot, editor: NoteEditor) -> None:
    qtbot.keyClicks(editor, "!wor")
    hint = editor.hint()
    assert hint and (hint.name, hint.does) == ("Worry", "files it under “What I know”")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.keyClicks(editor, "cash")
    assert editor.text() == "!worry cash"
    assert editor.hint() is None


def test_tab_elsewhere_is_not_typed(qtbot: QtBot, editor: NoteEditor) -> None:
    qtbot.keyClicks(editor, "wow !wor")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.text() == "wow !wor"


def test_ctrl_b_and_ctrl_i_set_marks_around(qtbot: QtBot, editor: NoteEditor) -> None:
    editor.set_text("relief")
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "**relief**"
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "relief"
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(editor, "x")
    assert editor.text() == "relief*x*"


def test_only_plain_text_is_pasted(editor: NoteEditor) -> None:
    copied = QMimeData()
    copied.setHtml("<b>bold</b><img src='file:///etc/passwd'>")
    copied.setText("bold")
    editor.insertFromMimeData(copied)
    assert editor.text() == "bold"
    assert editor.document().firstBlock().begin().fragment().charFormat().fontWeight() != 700


def test_dropped_files_are_news_and_not_text(editor: NoteEditor, tmp_path: Path) -> None:
    dropped = QSignalSpy(editor.files_dropped)
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf")), QUrl("https://example.org/")])
    editor.insertFromMimeData(carried)
    assert dropped.at(0)[0] == [tmp_path / "a.pdf"]
    assert editor.text() == ""


def test_what_is_copied_is_what_was_typed(qtbot: QtBot, editor: NoteEditor) -> None:
    editor.set_text("a\u00a0b\n[] c")
    editor.selectAll()
    editor.copy()
    assert QApplication.clipboard().text() == "a\u00a0b\n[] c"
    assert not QApplication.clipboard().mimeData().hasHtml()
    qtbot.wait(10)  # Qt takes the copy over
    assert QApplication.clipboard().text() == "a\u00a0b\n[] c"


def test_nothing_is_fetched(editor: NoteEditor) -> None:
    answer = editor.loadResource(2, QUrl("file:///etc/passwd"))
    assert isinstance(answer, QImage) and answer.width() == 1


def test_words_being_composed_are_not_text_yet(editor: NoteEditor) -> None:
    editor.set_text("[] a @fri")
    editor.show()
    QApplication.sendEvent(editor, QInputMethodEvent("にほ", []))
    assert editor.text() == "[] a @fri" and editor.hint() is None
    editor.grab()
    done = QInputMethodEvent()
    done.setCommitString("日本")
    QApplication.sendEvent(editor, done)
    assert editor.text() == "[] a @fri日本"


def test_undo_is_the_editors_own(qtbot: QtBot, editor: NoteEditor) -> None:
    editor.set_text("kept")
    qtbot.keyClicks(editor, " more")
    editor.undo()
    editor.undo()
    assert editor.text() == "kept"


def test_a_key_in_a_long_note_has_its_own_line_read_and_no_other(
    qtbot: QtBot, editor: NoteEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor.set_text("\n".join(["Walked through the scope #a with @Jonas.", "[] send it @fri"] * 900))
    editor.show()
    read: list[int] = []
    look = Marks.highlightBlock

    def counted(marks: Marks, text: str) -> None:
        read.append(marks.currentBlock().blockNumber())
        look(marks, text)

    monkeypatch.setattr(Marks, "highlightBlock", counted)
    qtbot.keyClicks(editor, "0123456789")
    assert read == [editor.textCursor().blockNumber()] * 10


def test_every_look_can_be_painted(editor: NoteEditor) -> None:
    editor.know(ANNS)
    editor.set_text(
        "Title\n[] mine @fri\n[x] kept\n[Ann] hers @frday\n!worry cash\n!secret x\n>> gist\n? ask\n"
        "# head\n> quote\n- item `code` ~~no~~ [l](u)\n[] שלום @fri\n!wo"
    )
    editor.show()
    editor.setFocus()
    for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        editor.setLayoutDirection(direction)
        assert not editor.grab().isNull()


def test_the_caret_is_in_view_behind_what_was_pasted(qtbot: QtBot, editor: NoteEditor) -> None:
    editor.resize(300, 200)
    editor.show()
    copied = QMimeData()
    copied.setText("A line\n" * 60)
    editor.insertFromMimeData(copied)
    assert editor.viewport().rect().contains(editor.cursorRect().center())

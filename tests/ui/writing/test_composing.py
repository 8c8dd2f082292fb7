"""Words an input method is still composing outlast every save of what stands around them."""

from datetime import date

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from relbook.store import entries
from relbook.ui.writing.composer import Composer
from relbook.ui.writing.editor import NoteEditor

TODAY = date(2026, 11, 25)


def _composed(composer: Composer) -> str:
    return composer.pad.editor.textCursor().block().layout().preeditAreaText()


def _compose_over_a_save(composer: Composer, before: str) -> None:
    editor = composer.pad.editor
    editor.insertPlainText(" 昨日は")
    QApplication.sendEvent(editor, QInputMethodEvent("にほ", []))
    assert composer.pad.autosave.waits
    composer.pad.autosave.flush()
    assert _composed(composer) == "にほ"
    assert editor.text() == f"{before} 昨日は"
    done = QInputMethodEvent()
    done.setCommitString("日本")
    QApplication.sendEvent(editor, done)
    assert editor.text() == f"{before} 昨日は日本"


def test_a_draft_is_saved_around_what_is_being_composed(composer: Composer) -> None:
    composer.open_for("call", text="Talk")
    _compose_over_a_save(composer, "Talk")
    assert composer.pad.foot.saved.text()


def test_an_entry_changed_elsewhere_meanwhile_leaves_it_alone(composer: Composer, ada: str) -> None:
    key = entries.add("Talk", day=TODAY, today=TODAY, clients=[ada]).row_id
    composer.open_entry(entries.page(key))
    _compose_over_a_save(composer, "Talk")


def _say(editor: NoteEditor, composed: str, committed: str = "") -> None:
    event = QInputMethodEvent(composed, [])
    event.setCommitString(committed)
    QApplication.sendEvent(editor, event)


def test_a_word_is_typed_once_it_stands(editor: NoteEditor) -> None:
    editor.set_text("Talk")
    typed = QSignalSpy(editor.typed)
    _say(editor, "に")
    _say(editor, "にほ")
    assert typed.count() == 0
    _say(editor, "", "日本")
    assert (typed.count(), editor.text()) == (1, "Talk日本")
    _say(editor, "ご")
    _say(editor, "")
    assert (typed.count(), editor.text()) == (1, "Talk日本")


def test_a_letter_that_was_never_composed_is_typed(editor: NoteEditor) -> None:
    typed = QSignalSpy(editor.typed)
    _say(editor, "", "é")
    assert (typed.count(), editor.text()) == (1, "é")


def test_what_changes_beside_a_composed_word_is_typed(editor: NoteEditor) -> None:
    editor.set_text("Talk")
    typed = QSignalSpy(editor.typed)
    _say(editor, "に")
    editor.insert_word_mark("#")
    assert typed.count() == 1
    editor.selectAll()
    _say(editor, "ほ")  # in place of what was chosen
    assert typed.count() == 2

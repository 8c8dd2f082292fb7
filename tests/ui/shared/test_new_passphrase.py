"""Choosing a passphrase: typed twice, suggested, and told how hard it is to guess."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from relbook.ui.shared.new_passphrase import NewPassphrase, word_list
from relbook.ui.shared.theme import theme


def shown(qtbot: QtBot) -> NewPassphrase:
    """The fields on a screen of their own."""
    theme()
    fields = NewPassphrase()
    qtbot.addWidget(fields)
    fields.show()
    qtbot.waitUntil(fields.isActiveWindow)
    return fields


def test_only_what_was_typed_twice_is_taken(qtbot: QtBot) -> None:
    fields = shown(qtbot)
    qtbot.keyClicks(fields.words, "one quiet pair")
    assert fields.value() == "" and "Two words more" in fields.said.text
    qtbot.keyClicks(fields.again, "one quiet pai")
    assert fields.value() == "" and "not the same yet" in fields.said.text
    with qtbot.waitSignal(fields.ready):
        qtbot.keyClicks(fields.again, "r")
    assert fields.value() == "one quiet pair"
    with qtbot.waitSignal(fields.entered):
        qtbot.keyClick(fields.again, Qt.Key.Key_Return)
    fields.clear()
    assert fields.words.text() == fields.again.text() == fields.value() == ""


def test_six_words_are_shown_to_be_learned_and_typed_once_by_hand(qtbot: QtBot) -> None:
    fields = shown(qtbot)
    qtbot.mouseClick(fields.suggest, Qt.MouseButton.LeftButton)
    made = fields.words.text().split()
    assert len(made) == 6 and set(made) <= set(word_list())
    assert fields.words.echoMode() == QLineEdit.EchoMode.Normal
    assert fields.again.hasFocus() and fields.value() == ""
    assert fields.said.text == "Hard to guess."


def test_blank_words_are_no_passphrase(qtbot: QtBot) -> None:
    fields = shown(qtbot)
    for field in (fields.words, fields.again):
        field.setText("   ")
    assert fields.value() == "" and "Nothing was changed" in fields.said.text

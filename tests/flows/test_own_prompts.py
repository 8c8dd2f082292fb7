"""A prompt of one's own: written, asked of whom it fits, put to rest, handed on, deleted, brought back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.store import askings, prompts
from relbook.ui.window import MainWindow

QUESTION = "What made {name} laugh on the phone?"


def here_type(qtbot: QtBot, words: str) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    qtbot.keyClicks(here, words)
    qtbot.keyClick(here, Qt.Key.Key_Return)


def test_a_prompt_of_ones_own_from_the_first_word_to_the_pack(
    qtbot: QtBot, window: MainWindow, marta: str, tmp_path: Path
) -> None:
    window.journey.go("prompts")
    pane = window.rooms.prompts
    window.actions_by_name["write"].trigger()  # Ctrl+N, which writes an entry elsewhere
    here_type(qtbot, QUESTION)
    pane.page.editor.whens.put("before_meeting")
    key = pane.key
    assert window.desk.library().by_id[key].text == QUESTION

    qtbot.waitUntil(lambda: "one client" in pane.page.asked.text())
    qtbot.mouseClick(pane.page.foot.try_it, Qt.MouseButton.LeftButton)
    assert window.journey.client_id == marta
    card = window.rooms.reflection.card
    assert card.question.text == "What made Marta laugh on the phone?"
    qtbot.keyClicks(card.field, "A pun about shipping")
    qtbot.keyClick(card.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert askings.answers(marta)[0].text == "A pun about shipping"

    window.journey.go("prompts")
    assert pane.prompts.values[pane.prompts.row_of(key)].beside == "kept once"
    qtbot.mouseClick(pane.page.editor.in_use, Qt.MouseButton.LeftButton)
    assert prompts.resting() == {key}

    pane.page.foot.exported.emit()
    assert window.sheets.pack.isVisible()
    target = tmp_path / "mine.toml"
    window.sheets.pack.export_to(str(target))
    text = target.read_text("utf-8")
    assert QUESTION in text
    assert "pun" not in text and "Marta" not in text
    assert not window.sheets.pack.isVisible()

    pane.page.foot.deleted.emit()
    assert key not in window.desk.library().by_id

    for _ in range(2):
        window.parts.laying.bring_pack()
        sheet = window.sheets.bring_pack
        sheet.open_with(str(target))
        qtbot.waitUntil(sheet.rows.isVisible)
        if sheet.start.isEnabled():
            sheet.start.click()
            assert window.desk.library().by_id[key].text == QUESTION
    assert sheet.start.text() == "Nothing new in it"
    sheet.close_sheet()
    window.doing.undo()
    assert key not in window.desk.library().by_id

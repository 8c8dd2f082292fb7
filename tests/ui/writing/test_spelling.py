"""Words that nobody knows get a line below them; the menu helps, and what is typed is never touched by it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.journal.proof import NO_LANGUAGE
from relbook.store import clients, dictionaries, proofing
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.background import Background
from relbook.ui.shared.menu import Menu
from relbook.ui.shared.settings import Settings
from relbook.ui.writing.composer import Composer
from relbook.ui.writing.spelling import PadSpelling
from tests.dictionary import few_words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # a menu opens a window


@pytest.fixture(autouse=True)
def words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = {"de_DE": few_words(tmp_path), "en_US": few_words(tmp_path, ["spoke", "flyer"])}
    monkeypatch.setattr(dictionaries, "opened", opened)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    kept = Settings(tmp_path / "settings.ini")
    kept.put(remembered.SPELLING, "de_DE")
    return kept


@pytest.fixture
def background(journal: Journal, qtbot: QtBot) -> Iterator[Background]:
    worker = Background(journal.connect, journal.leave)
    yield worker
    worker.finish()


@pytest.fixture
def spelling(composer: Composer, background: Background, settings: Settings) -> PadSpelling:
    return PadSpelling(composer.pad, background, settings)


def write(composer: Composer, text: str, qtbot: QtBot) -> None:
    """Type a note, and let the caret stand before it."""
    composer.open_for()
    qtbot.keyClicks(composer.pad.editor, text)
    composer.pad.editor.moveCursor(QTextCursor.MoveOperation.Start)


def marked(spelling: PadSpelling, qtbot: QtBot) -> list[str]:
    """What has a line below it, once the dictionary has answered."""
    editor = spelling.proof.editor

    def found() -> list[str]:
        block = editor.document().firstBlock()
        said = []
        while block.isValid():
            spans = spelling.proof.unknown_in(block, editor.reading(block))
            said += [block.text()[begin:end] for begin, end in spans]
            block = block.next()
        return said

    proof, speller = spelling.proof, spelling.proof.speller
    found()
    qtbot.waitUntil(lambda: not proof._pause.isActive(), timeout=5000)
    found()
    qtbot.waitUntil(lambda: speller.silent or (speller._job is None and not speller._open), timeout=5000)
    return found()


def menu_of(qtbot: QtBot) -> Menu:
    """The menu that is open, once it knows what was meant."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), Menu), timeout=5000)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    return menu


def said(menu: Menu) -> list[str]:
    return [action.text() for action in menu.actions()]


def choose(menu: Menu, words: str) -> None:
    """Take an entry of a menu."""
    action = next(one for one in menu.actions() if one.text() == words)
    action.trigger()
    menu.close()


def test_unknown_words_are_marked_and_names_are_not(
    composer: Composer, spelling: PadSpelling, qtbot: QtBot
) -> None:
    write(composer, "Spoke about the lanch and Lovelace #lanch https://lanch.example", qtbot)
    assert marked(spelling, qtbot) == ["lanch"]
    assert composer.pad.editor.text().startswith("Spoke about the lanch")


def test_the_word_being_typed_is_left_in_peace(
    composer: Composer, spelling: PadSpelling, qtbot: QtBot
) -> None:
    composer.open_for()
    qtbot.keyClicks(composer.pad.editor, "spoke abou")
    assert marked(spelling, qtbot) == []
    qtbot.keyClicks(composer.pad.editor, " ")
    assert marked(spelling, qtbot) == ["abou"]


def test_marking_is_no_typing_and_changes_no_letter(
    composer: Composer, spelling: PadSpelling, qtbot: QtBot
) -> None:
    write(composer, "spoke abuot", qtbot)
    composer.pad.autosave.flush()
    before = composer.pad.editor.document().revision()
    assert marked(spelling, qtbot) == ["abuot"]
    composer.grab()
    assert composer.pad.editor.document().revision() == before
    assert not composer.pad.autosave.waits


def test_the_key_goes_to_the_next_word_and_the_menu_writes_what_was_meant(
    composer: Composer, spelling: PadSpelling, qtbot: QtBot
) -> None:
    write(composer, "spoke abot the launch", qtbot)
    spelling.next_word()
    menu = menu_of(qtbot)
    qtbot.waitUntil(lambda: "about" in said(menu), timeout=5000)
    assert composer.pad.editor.textCursor().selectedText() == "abot"
    choose(menu, "about")
    assert composer.pad.editor.text() == "spoke about the launch"
    composer.pad.editor.undo()
    assert composer.pad.editor.text() == "spoke abot the launch"


def test_the_menu_key_helps_with_the_word_at_the_caret(
    composer: Composer, spelling: PadSpelling, qtbot: QtBot
) -> None:
    write(composer, "abot the launch", qtbot)
    assert marked(spelling, qtbot) == ["abot"]
    composer.pad.editor.customContextMenuRequested.emit(composer.pad.editor.cursorRect().center())
    menu = menu_of(qtbot)
    assert "Add “abot” to my words" in said(menu)
    menu.close()


def test_a_word_is_called_right_and_that_is_taken_back(
    composer: Composer, spelling: PadSpelling, desk: Desk, qtbot: QtBot
) -> None:
    write(composer, "the Korrekturfahne went home", qtbot)
    assert marked(spelling, qtbot) == ["Korrekturfahne"]
    spelling.next_word()
    choose(menu_of(qtbot), "Add “Korrekturfahne” to my words")
    assert proofing.own_words() == ("Korrekturfahne",)
    assert marked(spelling, qtbot) == []
    desk.undo()
    assert marked(spelling, qtbot) == ["Korrekturfahne"]


def test_where_every_word_is_known_the_key_says_so(
    composer: Composer, spelling: PadSpelling, qtbot: QtBot
) -> None:
    write(composer, "spoke about the launch", qtbot)
    with qtbot.waitSignal(spelling.proof.nothing_found, timeout=5000):
        spelling.next_word()


def test_each_client_has_a_language(
    composer: Composer, spelling: PadSpelling, desk: Desk, ada: str, qtbot: QtBot
) -> None:
    write(composer, "spoke about the flyer", qtbot)
    assert marked(spelling, qtbot) == []
    desk.perform(lambda: proofing.write_in(ada, "en_GB"))
    assert marked(spelling, qtbot) == ["about", "the"]
    spelling.proof.open_menu(QPoint(1, 1), 0)
    below = [action.menu() for action in menu_of(qtbot).actions() if action.menu()]
    choose(below[-1], "Without a look at the spelling")  # type: ignore[arg-type]
    assert proofing.language_of(ada) == NO_LANGUAGE
    assert marked(spelling, qtbot) == []
    menu_of(qtbot).close()


@pytest.mark.parametrize("chosen", [NO_LANGUAGE, "xx_YY"])
def test_switched_off_or_without_a_dictionary_it_is_silent(
    composer: Composer, background: Background, settings: Settings, qtbot: QtBot, chosen: str
) -> None:
    settings.put(remembered.SPELLING, chosen)
    spelling = PadSpelling(composer.pad, background, settings)
    write(composer, "spok abot", qtbot)
    assert marked(spelling, qtbot) == []
    with qtbot.waitSignal(spelling.proof.nothing_found, timeout=5000):
        spelling.next_word()


def test_a_new_name_is_known_at_once(
    composer: Composer, spelling: PadSpelling, desk: Desk, qtbot: QtBot
) -> None:
    write(composer, "Brigitta went home", qtbot)
    assert marked(spelling, qtbot) == ["Brigitta"]
    desk.perform(lambda: clients.add("Brigitta Moos"))
    assert marked(spelling, qtbot) == []


def test_what_was_marked_stays_so_while_one_types_beside_it(
    composer: Composer, spelling: PadSpelling, qtbot: QtBot
) -> None:
    write(composer, "abot the launch and lanch", qtbot)
    assert marked(spelling, qtbot) == ["abot", "lanch"]
    editor = composer.pad.editor
    for _ in range(9):
        editor.moveCursor(QTextCursor.MoveOperation.Right)
    assert marked(spelling, qtbot) == ["abot", "lanch"]
    qtbot.keyClicks(editor, " flyer")
    block = editor.document().firstBlock()
    spans = spelling.proof.unknown_in(block, editor.reading(block))
    assert [block.text()[begin:end] for begin, end in spans] == ["abot", "lanch"]

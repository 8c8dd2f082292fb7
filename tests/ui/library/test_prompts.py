"""The library is looked through, written in, and put to rest; every act can be taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.journal import fleeting
from relbook.journal.circle import Circle
from relbook.journal.fact import FactKind
from relbook.journal.library import Library
from relbook.journal.prompt import When
from relbook.journal.triggers import TRIGGERS
from relbook.store import prompts
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.library import rows
from relbook.ui.library.asked_when import (
    _triggers,
    groups,
    icon_of,
    length,
    said,
    usual_why,
)
from relbook.ui.library.example import filled
from relbook.ui.library.numbers import begin
from relbook.ui.library.pane import PromptsPane
from relbook.ui.shared import icons
from relbook.ui.shared.background import Background
from relbook.ui.shared.marked import MarkedText
from relbook.ui.shared.portions import put_off
from relbook.ui.shared.questions import shipped
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tick import Tick

NOW = datetime(2026, 11, 25, 12)


@pytest.fixture(scope="module")
def library() -> Library:
    return shipped()


@pytest.fixture
def desk(journal: Journal, qapp: object) -> Desk:
    theme()
    return Desk(lambda: NOW)


@pytest.fixture
def background(journal: Journal, qtbot: QtBot) -> Iterator[Background]:
    worker = Background(journal.connect, journal.close)
    yield worker
    worker.finish()


@pytest.fixture
def pane(qtbot: QtBot, desk: Desk, background: Background, ada: str) -> PromptsPane:
    made = PromptsPane(desk, background)
    qtbot.addWidget(made)
    made.resize(1156, 800)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def write(qtbot: QtBot, pane: PromptsPane, words: str) -> None:
    """Write a question and leave the field."""
    field = pane.page.editor.question
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_every_principle_shows_its_prompts(pane: PromptsPane, library: Library) -> None:
    counts = []
    for row in range(1, pane.families.rowCount()):
        pane.family_list.setCurrentIndex(pane.families.index(row))
        counts.append(pane.prompts.rowCount())
        assert pane.families.values[row].count == counts[-1]
    assert sum(counts) == len(library.prompts)


def test_looking_at_a_prompt_changes_nothing(pane: PromptsPane, library: Library) -> None:
    for row, prompt in enumerate(library.prompts):
        pane.prompt_list.setCurrentIndex(pane.prompts.index(row))
        editor = pane.page.editor
        assert editor.question.words == prompt.text
        assert editor.prompt == prompt
        assert not editor.fault.isVisible()
        assert "{" not in pane.page.preview.text.text + pane.page.preview.why.text
        if "{name}" in prompt.text:
            assert "Ada" in pane.page.preview.text.text
        pane.keeping.settle()
    assert not prompts.texts()
    assert not pane.grab().isNull()


def test_every_trigger_has_words(library: Library) -> None:
    assert set(_triggers()) == set(TRIGGERS)
    for name in TRIGGERS:
        when = begin(When(name))
        assert TRIGGERS[name].read(
            {k: v if not isinstance(v, tuple) else list(v) for k, v in when.given.items()}
        ) == dict(when.given)
        assert "{" not in said(when)
        assert "…" not in said(when)
        assert icon_of(name)
    assert sorted(name for _, _, names in groups() for name in names) == sorted(TRIGGERS)
    for prompt in library.prompts:
        assert all(words and "{" not in words for words in map(said, prompt.triggers))
        assert length(prompt).startswith("about")


def test_below_three_columns_the_principles_are_a_choice(pane: PromptsPane, qtbot: QtBot) -> None:
    assert pane.left.isVisible()
    assert not pane.choice.isVisible()
    pane.resize(840, 700)
    assert pane.choice.isVisible()
    assert not pane.page.preview.isVisible()
    pane.choice.setCurrentIndex(2)
    assert pane.prompts.rowCount() == pane.families.values[2].count


def test_the_keyboard_goes_through_the_list_and_into_the_form_and_back(
    pane: PromptsPane, qtbot: QtBot, library: Library
) -> None:
    pane.prompt_list.setFocus()
    qtbot.keyClick(pane.prompt_list, Qt.Key.Key_Down)
    assert pane.page.editor.question.words == library.prompts[1].text
    qtbot.keyClick(pane.prompt_list, Qt.Key.Key_Return)
    assert pane.page.editor.question.hasFocus()
    qtbot.keyClick(pane.page.editor.question, Qt.Key.Key_Escape)
    assert pane.prompt_list.hasFocus()
    qtbot.keyClick(pane.prompt_list, Qt.Key.Key_Delete)  # it came with the book: nothing happens
    assert not prompts.texts()
    pane.filter.setText("worry")
    assert 0 < pane.prompts.rowCount() < len(library.prompts)


def test_a_changed_question_is_kept_and_taken_back(pane: PromptsPane, qtbot: QtBot, library: Library) -> None:
    first = library.prompts[0]
    field = pane.page.editor.question
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "What is on the mind of {na")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.words == "What is on the mind of {name}"
    qtbot.keyClicks(field, "?")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()
    assert pane.desk.library().prompts[0] == replace(first, text="What is on the mind of {name}?")
    assert pane.page.foot.words.text() == "Saved"
    assert pane.shelf.is_changed(first.id)
    pane.desk.undo()
    assert pane.desk.library().prompts == library.prompts
    assert pane.page.editor.question.words == first.text
    pane.desk.redo()
    pane.page.foot.restored.emit()
    assert pane.desk.library().prompts == library.prompts


def test_no_word_is_lost_of_a_prompt_that_is_not_done(
    pane: PromptsPane, qtbot: QtBot, library: Library
) -> None:
    qtbot.mouseClick(pane.new, Qt.MouseButton.LeftButton)
    editor = pane.page.editor
    assert editor.question.hasFocus()
    write(qtbot, pane, "Who? And why?")
    assert editor.fault.text == "2 questions in one; keep the better one."
    assert editor.whens.fault.text == "Say when to ask it."
    assert not editor.in_use.isEnabled()
    assert pane.prompts.values[0].beside == "not done"
    pane.prompt_list.setCurrentIndex(pane.prompts.index(3))
    pane.prompt_list.setCurrentIndex(pane.prompts.index(0))
    assert editor.question.words == "Who? And why?"
    assert len(pane.desk.library().prompts) == len(library.prompts)

    write(qtbot, pane, "Who laughed with {name}?")
    editor.whens.put("before_meeting")
    key = pane.key
    own = pane.desk.library().by_id[key]
    assert own.seeds == ("own",)
    assert own.why == usual_why(own.triggers)
    assert not prompts.begun()
    assert editor.in_use.isChecked()
    pane.prompt_list.setFocus()
    qtbot.keyClick(pane.prompt_list, Qt.Key.Key_Delete)
    assert key not in pane.desk.library().by_id
    pane.desk.undo()
    assert key in pane.desk.library().by_id


def test_a_pause_in_typing_puts_the_words_down(pane: PromptsPane, qtbot: QtBot) -> None:
    field = pane.page.editor.question
    field.setFocus()
    qtbot.keyClicks(field, "Or ")
    assert pane.keeping.waits
    pane.keeping._autosave.flush()
    assert next(iter(prompts.begun().values())).text.startswith("Or ")
    pane.hide()
    assert not pane.keeping.waits


def test_triggers_are_added_changed_and_taken_away(pane: PromptsPane, qtbot: QtBot) -> None:
    whens = pane.page.editor.whens
    pane.new_prompt()
    write(qtbot, pane, "What do you hope for with {name}?")
    whens.put("new_here")
    whens.put("unknown")
    kind = whens.numbers.fields["kind"]
    kind.setCurrentIndex(list(FactKind).index(FactKind.WISH))  # type: ignore[attr-defined]
    contacts = whens.numbers.fields["contacts"]
    contacts.setText("5")  # type: ignore[attr-defined]
    qtbot.keyClick(contacts, Qt.Key.Key_Return)
    triggers = pane.desk.library().by_id[pane.key].triggers
    assert triggers[-1] == When("unknown", {"kind": FactKind.WISH, "contacts": 5})
    chip = whens.chips[-1]
    assert chip.text() == "Not known yet: wish"
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert pane.desk.library().by_id[pane.key].triggers == triggers[:-1]
    whens.put("season")
    ticks = whens.numbers.fields["months"].findChildren(Tick)
    ticks[0].click()
    assert pane.desk.library().by_id[pane.key].triggers[-1] == When("season", {"months": (1, 12)})
    assert whens.menu().actions()


def test_circles_rest_and_a_copy(pane: PromptsPane, qtbot: QtBot, library: Library) -> None:
    editor = pane.page.editor
    close = next(chip for chip in editor.circles.chips if chip.circle is Circle.CLOSE)
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert Circle.CLOSE not in pane.desk.library().prompts[0].circles
    assert pane.desk.library().prompts[0].circles
    qtbot.keyClick(editor.in_use, Qt.Key.Key_Return)
    assert prompts.resting() == {library.prompts[0].id}
    assert pane.prompts.values[0].rests
    pane.desk.undo()
    assert not prompts.resting()
    pane.page.foot.doubled.emit()
    copy = pane.desk.library().by_id[pane.key]
    assert (copy.text, copy.seeds) == (library.prompts[0].text, ("own",))


def test_more_is_quiet_until_it_is_asked_for(pane: PromptsPane, qtbot: QtBot) -> None:
    editor = pane.page.editor
    assert not editor.more.isVisible()
    editor.more_button.setChecked(True)
    assert editor.more.isVisible()
    cooldown = editor.more.numbers["cooldown_days"]
    cooldown.setText("5")
    qtbot.keyClick(cooldown, Qt.Key.Key_Return)
    assert pane.desk.library().prompts[0].cooldown_days == 60
    editor.more.product.setCurrentIndex(editor.more.product.findData("fact:wish"))
    editor.more.product.activated.emit(0)
    assert pane.desk.library().prompts[0].kind == "wish"
    editor.more.aloud.setFocus()
    qtbot.keyClicks(editor.more.aloud, " No")
    qtbot.keyClick(editor.more.aloud, Qt.Key.Key_Return)


def test_the_dry_run_names_whom_it_would_be_asked_of(pane: PromptsPane, qtbot: QtBot) -> None:
    pane.new_prompt()
    write(qtbot, pane, "What do you hope for with {name}?")
    pane.page.editor.whens.put("new_here")
    qtbot.waitUntil(lambda: "one client" in pane.page.asked.text())
    assert [action.text() for action in pane.page.menu().actions()] == ["Ada Lovelace"]
    assert pane.page.preview.text.text == "What do you hope for with Ada?"
    with qtbot.waitSignal(pane.try_asked) as tried:
        qtbot.mouseClick(pane.page.foot.try_it, Qt.MouseButton.LeftButton)
    assert tried.args is not None
    assert tried.args[1].text == "What do you hope for with Ada?"


def test_an_example_fills_every_slot() -> None:
    assert filled("{name} and {other}, {on_met}, {days} days, {nowhere}", "Ada").startswith(
        "Ada and Jonas, on 13"
    )


def test_rows_speak(pane: PromptsPane) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert pane.families.index(0).data(role).startswith("All prompts, ")
    assert pane.prompts.index(0).data(role).endswith("new")


def test_the_room_is_made_in_turns_and_looked_at_before_it_comes_into_view(
    qtbot: QtBot, desk: Desk, background: Background, ada: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[bool] = []
    usual = PromptsPane.look

    def heard(pane: PromptsPane) -> None:
        looked.append(pane.isVisible())
        usual(pane)

    monkeypatch.setattr(PromptsPane, "look", heard)
    with put_off() as turns:
        pane = PromptsPane(desk, background)
    qtbot.addWidget(pane)
    assert not pane.findChildren(QWidget)
    assert len(turns) > 4
    for turn in turns:
        turn()
    pane.show()
    assert looked == [False]
    assert pane.dry._prompt is not None, "of whom it would be asked is looked for once it is in view"


def test_a_question_is_measured_once_at_a_width(pane: PromptsPane, monkeypatch: pytest.MonkeyPatch) -> None:
    pane.prompt_list.doItemsLayout()
    measured: list[str] = []

    class Heard(MarkedText):
        def __init__(self, text: str, *how: Any, **more: Any) -> None:
            measured.append(text)
            super().__init__(text, *how, **more)

    monkeypatch.setattr(rows, "MarkedText", Heard)
    pane.prompt_list.doItemsLayout()
    assert measured == []
    pane.middle.setFixedWidth(300)
    QApplication.processEvents()
    pane.prompt_list.doItemsLayout()
    assert len(measured) >= pane.prompts.rowCount()


def test_questions_are_measured_and_icons_drawn_before_three_columns_come_into_view(
    qtbot: QtBot, desk: Desk, background: Background, ada: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[bool] = []

    class Heard(MarkedText):
        def __init__(self, text: str, *how: Any, **more: Any) -> None:
            measured.append(made.isVisible())
            super().__init__(text, *how, **more)

    with put_off() as turns:
        made = PromptsPane(desk, background)
    qtbot.addWidget(made)
    monkeypatch.setattr(rows, "MarkedText", Heard)
    fleeting.clear()
    icons._pixmap.cache_clear()
    for turn in turns:
        turn()
    drawn = icons._pixmap.cache_info().misses
    made.resize(1156, 800)
    made.show()
    made.prompt_list.doItemsLayout()
    count = made.prompts.rowCount()
    assert count > 50 and measured.count(False) >= count and not any(measured)
    made.family_list.grab()
    assert icons._pixmap.cache_info().misses == drawn >= made.families.rowCount()

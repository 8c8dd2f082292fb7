"""The questions the book knows can be looked through, one principle at a time."""

from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook import assets
from relbook.journal.library import Library, gather
from relbook.journal.triggers import TRIGGERS
from relbook.ui.desk import Desk
from relbook.ui.library.asked_when import _triggers, asked_when, length, pause
from relbook.ui.library.example import filled
from relbook.ui.library.pane import PromptsPane
from relbook.ui.shared.theme import theme


@pytest.fixture(scope="module")
def library() -> Library:
    files = sorted(assets.path("prompts").glob("*.toml"))
    return gather({file.name: file.read_text("utf-8") for file in files})


@pytest.fixture
def pane(qtbot: QtBot, library: Library, ada: str) -> PromptsPane:
    theme()
    made = PromptsPane(Desk(partial(datetime, 2026, 11, 25, 12), shipped=lambda: library))
    qtbot.addWidget(made)
    made.resize(1156, 800)
    made.show()
    return made


def test_every_principle_shows_its_prompts(pane: PromptsPane, library: Library) -> None:
    counts = []
    for row in range(1, pane.families.rowCount()):
        pane.family_list.setCurrentIndex(pane.families.index(row))
        counts.append(pane.prompts.rowCount())
        assert pane.families.values[row].count == counts[-1]
    assert sum(counts) == len(library.prompts)


def test_each_prompt_can_be_read(pane: PromptsPane, library: Library) -> None:
    for row, prompt in enumerate(library.prompts):
        pane.prompt_list.setCurrentIndex(pane.prompts.index(row))
        assert pane.card.question.accessibleName() == prompt.text
        assert pane.card.source.text == library.source(prompt).title
        assert "{" not in pane.card.look.text + pane.card.reason.text + pane.card.aloud.text
        if "{name}" in prompt.text:
            assert "Ada" in pane.card.look.text
    assert not pane.grab().isNull()


def test_every_trigger_has_words(library: Library) -> None:
    assert set(_triggers()) == set(TRIGGERS)
    for prompt in library.prompts:
        assert all(words and "{" not in words for words in asked_when(prompt))
        assert pause(prompt).startswith("Not again for")
        assert length(prompt).startswith("about")


def test_below_three_columns_the_principles_are_a_choice(pane: PromptsPane, qtbot: QtBot) -> None:
    assert pane.left.isVisible()
    assert not pane.choice.isVisible()
    pane.resize(840, 700)
    assert pane.choice.isVisible()
    pane.choice.setCurrentIndex(2)
    assert pane.prompts.rowCount() == pane.families.values[2].count


def test_arrows_go_through_the_prompts(pane: PromptsPane, qtbot: QtBot, library: Library) -> None:
    pane.prompt_list.setFocus()
    qtbot.keyClick(pane.prompt_list, Qt.Key.Key_Down)
    assert pane.card.question.accessibleName() == library.prompts[1].text


def test_an_example_fills_every_slot() -> None:
    assert filled("{name} and {other}, {on_met}, {days} days, {nowhere}", "Ada").startswith(
        "Ada and Jonas, on 13"
    )


def test_rows_speak(pane: PromptsPane) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert pane.families.index(0).data(role).startswith("All prompts, ")
    assert pane.prompts.index(0).data(role)

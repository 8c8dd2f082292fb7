"""Which question comes up, through the real window."""

from datetime import time
from functools import partial
from pathlib import Path

import pytest

from relbook.journal.hours import QuietHours
from relbook.journal.library import Library, gather
from relbook.store import own_time, prompts
from relbook.ui.window import MainWindow

PRINCIPLES = Path(__file__).parents[2] / "resources" / "prompts" / "principles.toml"

ONE = """
[[prompt]]
id = "number-{number}"
text = "What is number {number} to {{name}}?"
why = "It may be any of these."
principles = ["P16"]
seeds = ["own"]
product = "question"
triggers = [
  {{ name = "former_silence" }},
  {{ name = "before_meeting", hours = 9 }},
]
"""


def five() -> Library:
    """Five questions that any of two reasons raises, of which one holds for Marta: the call at three."""
    text = "".join(ONE.format(number=number) for number in range(5))
    return gather({"principles.toml": PRINCIPLES.read_text("utf-8"), "five.toml": text})


@pytest.fixture
def few(window: MainWindow, marta: str) -> MainWindow:
    window.desk.shipped = five
    window.desk.perform(partial(prompts.rest, "number-9"))  # every room asks for the library anew
    window.journey.go_client(marta)
    return window


def test_one_question_is_shown_and_two_others_come_when_asked_for(few: MainWindow) -> None:
    card = few.rooms.reflection.card
    seen = [card.question.text]
    while card.another.isEnabled():
        few.actions_by_name["another"].trigger()
        seen.append(card.question.text)
    assert len(seen) == len(set(seen)) == 3
    assert all(words.startswith("What is number") and words.endswith("to Marta?") for words in seen)


def test_quiet_hours_put_the_question_away_and_their_end_brings_the_same_one_back(few: MainWindow) -> None:
    card = few.rooms.reflection.card
    asked = card.question.text
    few.desk.perform(partial(own_time.keep_hours, QuietHours(time(14), time(15))), "Quiet hours")
    assert not card.question.isVisible() and "quiet hours" in card.nothing.text
    few.desk.undo()
    assert (card.question.isVisible(), card.question.text) == (True, asked)

"""Nobody is graded here, neither a client nor the one who writes."""

import re

import pytest

from relbook.journal.signals import SIGNALS
from relbook.ui.shared import signal_words
from tests.house.reading import files, said, spoken, where
from tests.journal.signals.cases import FIRES
from tests.journal.situations import TODAY

GRADES = re.compile(
    r"\b(scor(e|es|ed|ing)|ratings?|rated|streaks?|badges?|points|leaderboard)\b", re.IGNORECASE
)


def test_no_word_of_ours_grades_anybody() -> None:
    graded = [
        f"{where(file, call)}: {text}"
        for file in files()
        for call in spoken(file)
        for text in said(call)
        if GRADES.search(text)
    ]
    assert graded == []


@pytest.mark.parametrize("name", sorted(SIGNALS))
def test_no_signal_grades_anybody(name: str) -> None:
    """Whatever a signal says when it fires: its numbers are days, talks and notes of the writer's."""
    reasons = [reason for now in FIRES[name] if (reason := SIGNALS[name].fires(now))]
    words = [signal_words.title(name), signal_words.rule(name)]
    words += [signal_words.sentence(reason, "Marta", TODAY) for reason in reasons]
    words += [signal_words.act(reason) for reason in reasons]
    assert reasons and not [text for text in words if GRADES.search(text) or "%" in text or "!" in text]

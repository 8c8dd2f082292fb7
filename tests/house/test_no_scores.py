"""Nobody is graded here, neither a client nor the one who writes."""

import re

from tests.house.reading import files, said, spoken, where

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

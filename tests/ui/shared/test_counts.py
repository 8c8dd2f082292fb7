"""What is counted to a person reads right for none, for one, for some and for a thousand."""

from datetime import date, timedelta

import pytest

from relbook.exports.voice import Voice
from relbook.journal.boxes import MindLine
from relbook.journal.fact import Fact, FactKind
from relbook.ui.brief.spoken import Spoken
from relbook.ui.shared import wording

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("days", "said"),
    [(-2, "in 2 days"), (-1, "tomorrow"), (0, "today"), (1, "yesterday"), (2, "2 days ago")],
)
def test_how_long_ago(days: int, said: str) -> None:
    assert wording.ago(days) == said


@pytest.mark.parametrize(
    ("days", "said"), [(1, "every day"), (2, "every 2 days"), (7, "every week"), (21, "every 3 weeks")]
)
def test_how_often(days: int, said: str) -> None:
    assert wording.rhythm(days) == said


@pytest.mark.parametrize("voice", [Voice(), Spoken()], ids=["terminal", "window"])
@pytest.mark.parametrize(
    ("days", "said"),
    [(-1, "open since today"), (0, "open since today"), (1, "open since yesterday"), (2, "open 2 days")],
)
def test_for_how_long_a_challenge_is_open(voice: Voice, days: int, said: str) -> None:
    fact = Fact("1", "2", FactKind.CHALLENGE, "a late supplier", TODAY - timedelta(days=days))
    assert voice.since(MindLine(FactKind.CHALLENGE, fact.text, fact), TODAY) == said

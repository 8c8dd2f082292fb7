"""What is counted to a person reads right for none, for one, for some and for a thousand."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from relbook.exports.voice import Voice
from relbook.journal.boxes import MindLine
from relbook.journal.fact import Fact, FactKind
from relbook.journal.insights.gaps import Gap
from relbook.store.salvage import Account, Salvaged
from relbook.store.soundness import Health
from relbook.ui.brief.spoken import Spoken
from relbook.ui.insights.words import gap
from relbook.ui.shared import place_words, wording
from relbook.ui.today.words import nearly, overdue
from relbook.ui.unlocking import rescue_words

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


@pytest.mark.parametrize(("days", "said"), [(1, "One day, from"), (2, "2 days, from")])
def test_how_long_nobody_spoke(days: int, said: str) -> None:
    assert gap(Gap(TODAY - timedelta(days=days), TODAY), TODAY).startswith(said)


@pytest.mark.parametrize(
    ("count", "said"), [(1, "The one entry is there"), (1000, "All 1,000 entries are there")]
)
def test_how_many_entries_were_read_of_a_damaged_book(count: int, said: str) -> None:
    entries = Account(count)
    assert rescue_words.heading(Salvaged(Path("new.relbook"), entries, entries)) == said


@pytest.mark.parametrize(
    ("read", "lost", "said"),
    [(0, 1, "The one entry is not there"), (1, 2, "Entries that are there: 1 of 3")],
)
def test_how_many_entries_are_missing_in_a_damaged_book(read: int, lost: int, said: str) -> None:
    entries = Account(read, 0, lost)
    assert rescue_words.heading(Salvaged(Path("new.relbook"), entries, entries)) == said


@pytest.mark.parametrize(
    ("days", "rhythm", "said"),
    [(2, 1, "2 days. You usually speak every day."), (34, 28, "34 days. You usually speak every 28.")],
)
def test_how_often_one_usually_speaks(days: int, rhythm: int, said: str) -> None:
    assert overdue(days, rhythm) == said


@pytest.mark.parametrize(
    ("days", "rhythm", "said"), [(1, 1, "1 day of 1."), (1, 2, "1 day of 2."), (40, 45, "40 days of 45.")]
)
def test_how_much_of_a_rhythm_is_over(days: int, rhythm: int, said: str) -> None:
    assert nearly(days, rhythm) == said


@pytest.mark.parametrize(("count", "said"), [(1, "so that it cannot be opened"), (2, "2 cannot be opened")])
def test_how_many_attachments_are_not_there(count: int, said: str) -> None:
    (told,) = place_words.of_health(Health(unheld=count), TODAY)
    assert said in told

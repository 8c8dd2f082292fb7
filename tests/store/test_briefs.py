"""The page before a call, from a real journal."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from playhouse.test_utils import count_queries

from relbook.errors import MissingError
from relbook.exports.brief import text
from relbook.journal.boxes import Opening, Owed
from relbook.journal.circle import Circle
from relbook.journal.entry import Kind, Tier
from relbook.journal.fact import FactKind
from relbook.store import briefs, clients, entries, facts, meetings, promises, questions

TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 14, 20)


def wrote(client: str, words: str, days: int, kind: str = Kind.CALL, **more: Any) -> str:
    day = TODAY - timedelta(days)
    return entries.add(words, day=day, today=day, kind=kind, clients=[client], **more).row_id


def test_a_brief_says_what_the_journal_holds(ada: str) -> None:
    clients.place_in(ada, Circle.CLOSE)
    wrote(ada, "The engine\nIt hums.\n[] Send the notes @2026-11-25\n!worry The cogs may slip.", 3)
    meetings.plan([ada], TODAY, time(15, 0), kind="call")
    brief = briefs.brief(ada, NOW)
    assert (brief.owed.owed, brief.owed.text) == (Owed.BY_ME, "Send the notes")
    assert brief.mind.text == "The cogs may slip."
    assert [(talk.heading, talk.gist) for talk in brief.talks] == [("The engine", "It hums.")]
    assert brief.meeting is not None and brief.meeting.at == time(15, 0)
    assert (brief.entries, brief.last_contact) == (1, TODAY - timedelta(3))


def test_what_was_told_in_confidence_is_in_no_brief(ada: str) -> None:
    wrote(ada, "Lunch\nGood talk.\n!secret CANARY sells the firm", 1)
    wrote(ada, "!secret CANARY", 2)
    wrote(
        ada,
        "CANARY\nNobody's business.\n[] CANARY promise\n!worry CANARY worry\n? CANARY",
        3,
        tier=Tier.PRIVATE,
    )
    wrote(ada, "What do they need? CANARY\n!wish CANARY wish", 4, Kind.REFLECTION)
    facts.add(ada, FactKind.LIKE, "How they laugh !secret CANARY", as_of=TODAY)
    wrote(ada, "Tea\n!fact CANARY operation\n!worry CANARY results", 5)
    facts.add(ada, FactKind.NEED, "CANARY rest", as_of=TODAY, sensitive=True)
    for fact in facts.of_client(ada):
        if fact.text in ("CANARY operation", "CANARY results"):
            facts.shelter(fact.id, sensitive=True)
    brief = briefs.brief(ada, NOW)
    assert "CANARY" not in repr(brief)
    assert "Good talk." in text(brief)


def test_an_open_conflict_comes_first_until_it_is_history(ada: str) -> None:
    wrote(ada, "We fell out over the date\nNobody said sorry.", 200, Kind.CONFLICT)
    assert briefs.brief(ada, NOW).open_with is None
    fresh = wrote(ada, "They felt unheard\nWe left it open.", 4, Kind.CONFLICT)
    found = briefs.brief(ada, NOW).open_with
    assert found is not None and (found.opening, found.entry_id) == (Opening.CONFLICT, fresh)


def test_old_landmarks_and_shared_days_are_remembered(ada: str) -> None:
    facts.add(ada, FactKind.PERSONAL, "Runs on Sunday", as_of=TODAY, about=TODAY)
    wrote(ada, "The fair in the rain\nWet and happy.", 2000, Kind.SHARED)
    wrote(ada, "The napkin\nIt began there.", 40, landmark=True)
    for days in range(30):
        wrote(ada, f"Note {days}\nWords.", days, Kind.NOTE)
    shared = [line.text for line in briefs.brief(ada, NOW).shared]
    assert shared == ["The napkin", "The fair in the rain"]


def test_more_promises_than_are_shown_are_counted(ada: str) -> None:
    for number in range(50):
        promises.add(ada, f"Thing {number}", mine=True, made=TODAY, due=TODAY + timedelta(number + 1))
    brief = briefs.brief(ada, NOW)
    assert (len(brief.promises), brief.more_promises) == (5, 45)


def test_a_long_history_asks_no_more_than_a_short_one(ada: str) -> None:
    counts = []
    for _ in range(2):
        for number in range(30):
            wrote(ada, f"Talk {number}\nWords.\n[] Thing {number}\n!worry Number {number}", number)
        with count_queries() as counter:
            briefs.brief(ada, NOW)
        counts.append(counter.count)
    assert counts[0] == counts[1] <= 28


def test_a_brief_reads_no_more_questions_than_it_could_show(ada: str) -> None:
    for number in range(40):
        questions.ask_later(ada, f"Number {number}?", TODAY - timedelta(40 - number))
    asked = briefs.brief(ada, NOW).questions
    assert [one.text for one in asked] == ["Number 0?", "Number 1?", "Number 2?"]
    assert len(questions.waiting(ada, 5)) == 5
    assert len(questions.waiting(ada)) == 40


def test_nobody_has_no_brief(journal: object) -> None:
    with pytest.raises(MissingError):
        briefs.brief("nobody", NOW)

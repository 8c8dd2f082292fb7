"""Everything held on one client: nothing left out, nothing private without being let out, others masked."""

from collections.abc import Iterator
from datetime import datetime, time
from typing import Any

import pytest

from relbook.errors import CancelledError
from relbook.exports.access import folder
from relbook.journal.access import Mask
from relbook.journal.client import State
from relbook.journal.entry import Kind, Tier
from relbook.journal.fact import FactKind
from relbook.journal.lives.parts import Step
from relbook.store import (
    access,
    clients,
    entries,
    facts,
    files,
    gathering,
    important_dates,
    links,
    lives,
    meetings,
    promises,
    questions,
    reaching,
)
from relbook.store.database import Journal
from relbook.store.edit import put, write
from relbook.store.going import Going
from relbook.store.models import EntryVersionRow
from tests.store.shelf import TODAY, note


@pytest.fixture
def world(journal: Journal) -> Iterator[str]:
    """Ana with something in every corner, beside two others."""
    ana = clients.add("Ana Ruiz", company="Halden Studio").row_id
    bea = clients.add("Bea Brown").row_id
    will = clients.add("Will Stone").row_id
    reaching.reach(ana, "mail", "ana@example.org")
    important_dates.mark_day(ana, "birthday", 4, 12)
    links.introduce(ana, bea)
    clients.amend(ana, state=State.DORMANT, on=TODAY)
    first = note("Talked of the orchard\n!secret they may sell\n[] send plans", ana)
    entries.rewrite(first, "Talked of the new orchard\n!secret they may sell\n[] send plans", today=TODAY)
    files.attach(first, "plan.txt", files.store_content(b"rows of trees"), 13)
    note("Only for me: tiredness", ana, tier=Tier.PRIVATE)
    note("Lunch, Bea Brown said she will come", ana, bea)
    note("A word on Ana Ruiz\nand a word on somebody else", bea)
    note("Ana Ruiz in a private note", will, tier=Tier.PRIVATE)
    facts.add(ana, FactKind.LIKE, "pears", as_of=TODAY)
    facts.add(bea, FactKind.PERSONAL, "plays chess with Ana Ruiz", as_of=TODAY)
    promises.add(ana, "bring the ladder", mine=True, made=TODAY)
    questions.ask_later(ana, "how is the well?", TODAY)
    meetings.plan([ana, bea], TODAY, title="Pruning with Bea")
    entries.remove(note("Thrown away", ana, kind=Kind.CALL))
    with gathering.snapshot():
        yield ana


def sheet(client_id: str, mask: Mask = Mask.ANOTHER, *, web: bool = False, **open_: Any) -> str:
    held = access.held_on(client_id, TODAY, **open_)
    return next(text for _, text in folder(held, mask, web=web) if isinstance(text, str))


def test_everything_about_them_is_there(world: str) -> None:
    text = sheet(world)
    for words in (
        "ana@example.org",
        "Halden Studio",
        "12 April, birthday",
        "new orchard",
        "send plans",
        "pears",
        "bring the ladder",
        "how is the well?",
        "Pruning with",
        "Thrown away",
        "dormant",
        "A word on Ana Ruiz",
        "plays chess with Ana Ruiz",
        "plan-",
    ):
        assert words in text, words


def test_what_is_private_stays_and_is_counted(world: str) -> None:
    text = sheet(world)
    for words in ("tiredness", "they may sell", "private note"):
        assert words not in text
    assert "1 private entry and 1 line told in confidence stay in the book." in text
    opened = sheet(world, private=True, secrets=True)
    for words in ("tiredness", "they may sell", "Ana Ruiz in a private note"):
        assert words in opened
    assert "held back" in opened


def test_an_entry_is_there_with_its_time_its_question_and_its_steps(world: str) -> None:
    key = note("It was good", world, at=time(9, 30), kind=Kind.CONFLICT, question="Who came?")
    lives.take(key, Step.RAISED, TODAY, today=TODAY)
    text = sheet(world)
    assert "09:30" in text and "(The question: Who came?)" in text and "Raised: " in text


def test_of_notes_about_others_only_the_line_with_the_name_goes(world: str) -> None:
    assert "somebody else" not in sheet(world)


def test_a_first_name_alone_is_counted_and_not_handed_over(world: str) -> None:
    bea = clients.find("Bea Brown").id
    note("Ana came late\nand Ana left early", bea)
    note("Anatomy of a garden", bea)
    said = sheet(world)
    assert (
        "Notes about others with a first name alone, which may be somebody else’s, are not in here: 1."
        in said
    )
    assert "came late" not in said
    clients.add("Ana Other")  # then it is nobody's more than hers
    assert "Notes about others with a first name" not in sheet(world)


def test_others_stand_under_what_was_chosen(world: str) -> None:
    text = sheet(world)
    assert "Bea" not in text
    assert "another client said she will come" in text
    assert "B.B. said she will come" in sheet(world, Mask.INITIALS)
    assert "Bea Brown said she will come" in sheet(world, Mask.NOBODY)


def test_the_files_lie_beside_the_sheet(world: str) -> None:
    members = dict(folder(access.held_on(world, TODAY)))
    assert [name.partition("/")[0] for name in members] == ["everything.md", "files"]


def test_a_web_page_says_the_same_and_runs_nothing(world: str) -> None:
    note("<script>alert(1)</script> & \u202eturned", world)
    page = sheet(world, web=True)
    assert "new orchard" in page
    assert "<script>" not in page
    assert "\u202e" not in page
    assert "default-src 'none'" in page


def test_reading_every_text_can_be_stopped(world: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(access, "SOME", 2)
    told: list[int] = []
    access.held_on(world, TODAY, going=Going(lambda done, of: told.append(done)))
    assert told == [0, 2, 4]
    with pytest.raises(CancelledError):
        access.held_on(world, TODAY, going=Going(stopped=lambda: True))


@write
def worded_before(entry: str, words: str) -> str:
    return put(EntryVersionRow, entry=entry, text=words, written=datetime(2026, 11, 1))


def test_what_is_sensitive_or_told_in_confidence_by_now_stays_in_earlier_texts_and_in_the_bin(
    world: str,
) -> None:
    health = note("Lunch\n\nAll is well.\n!fact asthma since May", world)
    thrown = note("Tea\n\nAll was well.\n!fact bad knee #knees", world)
    marked = note("Talk\n\nOf the vines\n!secret they may sell the cellar", world)
    untold = note("Walk\n\nOf the hens", world)
    for key in (health, thrown):
        (fact,) = facts.of_entries([key])[key]
        facts.shelter(fact.id, sensitive=True)
    worded_before(health, "Lunch\n\nAll is well.\n!fact asthma")
    worded_before(marked, "Talk\n\nthey may sell the cellar, they think")
    worded_before(untold, "Walk\n\nOf the geese")
    entries.remove(thrown)
    members = folder(access.held_on(world, TODAY), data=True)
    text = "".join(text for _, text in members if isinstance(text, str))
    for words in ("asthma", "knee", "the cellar"):
        assert words not in text, words
    for words in ("All is well", "All was well", "Of the vines", "Of the geese"):
        assert words in text, words
    assert "bad knee" in sheet(world, private=True) and "since May" in sheet(world, private=True)
    assert "asthma\n" in sheet(world, private=True) and "the cellar" not in sheet(world, private=True)
    assert "the cellar, they think" in sheet(world, secrets=True)

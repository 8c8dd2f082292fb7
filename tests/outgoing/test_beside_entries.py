"""What stands beside entries goes out as Markdown and comes back: the same files, byte for byte."""

from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relbook.journal.client import Role
from relbook.journal.custom import CustomField, CustomValue, FieldKind
from relbook.journal.fact import Care, FactKind
from relbook.journal.link import LinkKind
from relbook.journal.lives.parts import Life, Part
from relbook.journal.meeting import Leap
from relbook.journal.promise import Outcome
from relbook.journal.selection import EVERYTHING
from relbook.outgoing.order import Form
from relbook.store import (
    clients,
    custom,
    details,
    entries,
    facts,
    important_dates,
    links,
    meetings,
    organisations,
    promises,
    questions,
    reaching,
)
from relbook.store.edit import write
from tests.outgoing.test_round_trips import TODAY, come_in, held, journal_at, out
from tests.outgoing.test_two_of_one_name import come_in as bring_in
from tests.store.shelf import note, rows

DAY = date(2026, 9, 1)
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=60)


def people() -> tuple[str, str]:
    marta = clients.add("Marta Reyes", company="Halden", role="Founder").row_id
    jonas = clients.add("Jonas", town="Oslo").row_id
    before = Role("", marta, "Norvik", "Designer", date(2019, 2, 1), date(2022, 5, 31))
    organisations.keep_roles(marta, [*organisations.roles(marta), before])
    links.tie(LinkKind.INTRODUCED, marta, jonas)
    important_dates.mark_day(marta, "Birthday", 2, 29, lead_days=30, leap=Leap.FEBRUARY)
    important_dates.mark_day(marta, "Wedding", 6, 1, 2011)
    shoes = CustomField("", "Shoes", FieldKind.CHOICE, ("small", "large"))
    custom.keep_values(marta, [CustomValue(shoes, "large")], TODAY)
    custom.keep_values(jonas, [CustomValue(CustomField("", "Since", FieldKind.DATE), "2026-01-05")], TODAY)
    reaching.reach(marta, "mail", "marta@halden.example")
    clients.amend(jonas, away_until=DAY)
    return marta, jonas


def promised(marta: str, jonas: str) -> None:
    """Kept, kept late, broken, released, theirs, moved, soft; some from lines, some from nowhere."""
    note(
        "Talk\n\n[] send the deck @2026-10-01\n[] call back\n[] maybe dinner?\n[Marta] pay\n!worry rain",
        marta,
    )
    found = {one.text: one.id for one in promises.of_client(marta)}
    promises.move(found["send the deck"], date(2026, 12, 1), day=DAY, told=True)
    promises.settle(found["call back"], Outcome.KEPT, DAY, told=True)
    promises.settle(found["pay"], Outcome.BROKEN, DAY)
    alone = promises.add(jonas, "Known:\nopen", mine=False, made=DAY, due=DAY).row_id
    promises.move(alone, None, day=DAY)
    promises.settle(alone, Outcome.RELEASED, DAY)
    late = promises.add(jonas, "known", mine=True, made=DAY, due=DAY, firm=False).row_id
    promises.settle(late, Outcome.KEPT, DAY + timedelta(days=3))


def known(marta: str) -> None:
    worry = next(one for one in facts.of_client(marta) if one.kind is FactKind.WORRY)
    facts.confirm(worry.id, DAY)
    facts.close(worry.id, DAY, "it stopped: at last")
    view = facts.add(marta, FactKind.DIFFERENCE, "open", as_of=DAY, about=date(2027, 1, 8)).row_id
    facts.handle(view, Care.AVOID)
    facts.pin(view, pinned=True)
    facts.turn(facts.add(marta, FactKind.BOUNDARY, "no calls\nafter six", as_of=DAY).row_id, mine=True)
    facts.shelter(facts.add(marta, FactKind.PERSONAL, "asthma", as_of=DAY).row_id, sensitive=True)
    questions.asked(questions.ask_later(marta, "how was the fair?", DAY).row_id, DAY)
    questions.ask_later(marta, "and the garden?", DAY)


@write
def long_part(entry: str) -> str:
    details.put_down_all(entry, Life(((Part.GOAL.value, "together " * 30_000),)))
    return entry


def fill() -> None:
    marta, jonas = people()
    promised(marta, jonas)
    known(marta)
    long_part(note("A quarrel", jonas, kind="conflict", question="why? " * 40_000))
    meetings.plan([marta, jonas], TODAY + timedelta(days=3), time(9, 30), kind="call", zone="Europe/Oslo")
    meetings.plan(
        [jonas], TODAY + timedelta(days=4), title="Fair", uid="abc@else", minutes=90, where="Hall 2"
    )


TABLES = ("promise", "promise_move", "fact", "question", "role", "important_date", "custom_value", "meeting")


def told() -> dict[str, list[str]]:
    """What lies on these shelves, without keys."""
    keys = {"id", "entry", "promise", "organisation", "field", "supersedes"}
    shelves = rows()
    return {
        name: sorted(str({k: v for k, v in row.items() if k not in keys}) for row in shelves[name])
        for name in TABLES
    }


def test_a_journal_comes_back_with_all_that_stands_beside_its_entries(tmp_path: Path) -> None:
    with journal_at(tmp_path / "one"):
        fill()
        before = told()
        first = held(out(Form.MARKDOWN, tmp_path / "first"))
    with journal_at(tmp_path / "two"):
        arrival = come_in(tmp_path / "first")
        assert arrival.report.skipped == ()
        assert told() == before
        assert held(out(Form.MARKDOWN, tmp_path / "second")) == first
        again = come_in(tmp_path / "first")
        assert (again.report.total, again.batch) == (0, "")
        assert told() == before
        assert held(out(Form.MARKDOWN, tmp_path / "third")) == first


def test_an_import_of_it_can_be_taken_back(tmp_path: Path) -> None:
    with journal_at(tmp_path / "one"):
        fill()
        out(Form.MARKDOWN, tmp_path / "first")
    with journal_at(tmp_path / "two"):
        before = rows()
        come_in(tmp_path / "first").edit.revert()
        assert rows() == before


@settings(max_examples=3, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(WORDS.filter(str.strip), min_size=1, max_size=4), WORDS)
def test_any_words_beside_an_entry_come_back(
    tmp_path_factory: pytest.TempPathFactory, words: list[str], ending: str
) -> None:
    here = tmp_path_factory.mktemp("beside")
    with journal_at(here / "one"):
        marta = clients.add("Marta").row_id
        for text in words:
            promises.add(marta, text, mine=True, made=DAY)
            facts.close(facts.add(marta, FactKind.WISH, text, as_of=DAY).row_id, DAY, ending)
            questions.ask_later(marta, text, DAY)
        before = told()
        first = held(out(Form.MARKDOWN, here / "first"))
    with journal_at(here / "two"):
        come_in(here / "first")
        assert told() == before
        assert held(out(Form.MARKDOWN, here / "second")) == first


def in_a_table() -> list[tuple[object, ...]]:
    """Of every promise what a table has a column for, and its client and entry, which keep their keys."""
    columns = ("client", "entry", "mine", "text", "firm", "made", "due", "outcome", "settled")
    return sorted(tuple(map(str, (row[name] for name in columns))) for row in rows()["promise"])


@pytest.mark.parametrize("together", [True, False])
def test_promises_come_back_from_a_table_as_they_stand(tmp_path: Path, *, together: bool) -> None:
    with journal_at(tmp_path / "one"):
        fill()
        before = in_a_table()
        made = out(Form.CSV, tmp_path / "made")
    names = ("clients", "entries", "promises")
    tables = [made] if together else [made / f"{name}.csv" for name in names]
    with journal_at(tmp_path / "two"):
        for table in tables:
            bring_in(table)
        assert in_a_table() == before
        assert sum(map(bring_in, tables)) == 0
        assert in_a_table() == before


def test_what_was_done_with_a_promise_since_is_not_undone_by_its_table(tmp_path: Path) -> None:
    with journal_at(tmp_path / "one"):
        fill()
        made = out(Form.CSV, tmp_path / "made")
    with journal_at(tmp_path / "two"):
        for name in ("clients", "entries"):
            bring_in(made / f"{name}.csv")
        found = {row["text"]: row for row in rows()["promise"]}
        promises.settle(found["pay"]["id"], Outcome.KEPT, DAY)
        entries.rewrite(found["pay"]["entry"], "Talk\n\n[Marta] pay", today=TODAY)
        bring_in(made / "promises.csv")
        after = {row["text"]: row["outcome"] for row in rows()["promise"]}
        assert after == {"pay": "kept", "known": "late", "Known:\nopen": "released"}


@pytest.mark.parametrize("form", [Form.MARKDOWN, Form.CSV])
def test_who_is_away_and_what_a_reflection_answered_come_back(form: Form, tmp_path: Path) -> None:
    with journal_at(tmp_path / "one"):
        marta, _ = people()
        note("It was a good year", marta, kind="reflection", prompt="first-snow", question="Who came?")
        first = out(form, tmp_path / "first")
    with journal_at(tmp_path / "two"):
        bring_in(first)
        assert clients.find("Jonas").away_until == DAY
        (page,) = entries.window(EVERYTHING)
        assert (page.entry.prompt, page.entry.question) == ("first-snow", "Who came?")

"""Whatever form somebody chooses, the same leaves: entries, promises, what is known, what is to be asked.

Each word stands nowhere else, so that a form is the set of words that are read in it.
"""

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from relbook.journal.entry import Kind, Tier
from relbook.journal.fact import FactKind
from relbook.journal.lives.parts import Part
from relbook.journal.promise import Outcome
from relbook.journal.selection import EVERYTHING, INBOX, Selection
from relbook.outgoing.errand import Errand
from relbook.outgoing.order import PAINTED, Form, Order
from relbook.store import (
    clients,
    details,
    entries,
    facts,
    gathering,
    important_dates,
    meetings,
    promises,
    questions,
)
from relbook.store.edit import write
from relbook.ui.exporting import pdf
from tests.leaving.ways import READER, disguises, read_pdf
from tests.leaving.world import canary
from tests.outgoing.test_round_trips import journal_at

TODAY = date(2026, 11, 25)
KINDS = (Kind.CALL, Kind.CONFLICT, Kind.REFLECTION, "a walk")
LINES = ("plain {}", "[] {} @2026-12-01", "[Jonas] {}", "!worry {}", "? {}", ">> {}", "#{}", "!secret {}")
READ = (Form.MARKDOWN, Form.HTML, Form.ODT, *((Form.PDF,) if READER else ()))
WORD = re.compile(r"kanari[a-z]{4}zq")


@dataclass(frozen=True)
class Note:
    """An entry to be written: how many days ago, with which clients, its kind, and what its lines are."""

    ago: int
    people: frozenset[int]
    kind: str
    lines: tuple[str, ...]
    titled: bool = False
    asked: bool = False
    private: bool = False


notes = st.builds(
    Note,
    st.integers(0, 400),
    st.frozensets(st.integers(0, 2), max_size=2),
    st.sampled_from(KINDS),
    st.lists(st.sampled_from(LINES), min_size=1, max_size=5).map(tuple),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)

EACH = [
    *(Note(number, frozenset(who), Kind.CALL, LINES) for number, who in enumerate([{0}, {1, 2}, set()])),
    *(Note(300, frozenset({0}), Kind.CONFLICT, LINES, titled, asked=True) for titled in (True, False)),
]
"""Every line with one client, two and none; a question that is answered, with a title and without."""


@write
def _parts(entry: str) -> str:
    for part in Part:
        details.note(entry, part.value, canary())
    return entry


def _many(count: int) -> str:
    return " ".join(canary() for _ in range(count))


def _person(name: str) -> str:
    """Somebody of whom there is something to say that stands in no entry, some of it long."""
    key = clients.add(f"{name} {canary()}", about=canary(), town=canary()).row_id
    for outcome in (None, Outcome.KEPT, Outcome.RELEASED):
        promised = promises.add(key, _many(2), mine=bool(outcome), made=TODAY - timedelta(9)).row_id
        if outcome:
            promises.settle(promised, outcome, TODAY)
    facts.add(key, FactKind.LIKE, _many(60), as_of=TODAY)
    facts.add(key, FactKind.PERSONAL, canary(), as_of=TODAY, sensitive=True)
    questions.ask_later(key, canary(), TODAY)
    important_dates.mark_day(key, canary(), 3, 4)
    meetings.plan([key], TODAY + timedelta(3), time(9, 0), title=canary())
    return key


def _fill(written: Iterable[Note]) -> list[str]:
    people = [_person(name) for name in ("Marta", "Jonas", "Uno")]
    for note in written:
        lines = [_many(5), ""] if note.titled else []
        key = entries.add(
            "\n".join((*lines, *(line.format(canary()) for line in note.lines))),
            day=TODAY - timedelta(note.ago),
            today=TODAY,
            kind=note.kind,
            clients=[people[number] for number in note.people],
            tier=Tier.PRIVATE if note.private else Tier.SHAREABLE,
            question=f"What of {canary()}?" if note.asked else "",
        ).row_id
        if note.kind == Kind.CONFLICT:
            _parts(key)
    return people


def _said(form: Form, selection: Selection, folder: Path, **agreed: Any) -> set[str]:
    """The words that are read in what an export writes."""
    here = folder / f"{len(list(folder.iterdir()))}"
    here.mkdir()
    errand = Errand(Order(selection, form, here, TODAY, to=here / "out", **agreed))()
    if form in PAINTED:
        assert errand.book is not None
        pdf.write(errand.book, here / "out")
        text = read_pdf(here / "out")
    elif form is Form.ODT:
        text = ZipFile(here / "out").read("content.xml").decode()
    else:
        text = "".join(file.read_text("utf-8") for file in here.rglob("*") if file.is_file())
    return set(WORD.findall(disguises(text)))


@pytest.mark.usefixtures("qapp")
@settings(max_examples=2, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(notes, min_size=1, max_size=6), st.sampled_from(["private", "secrets", "files"]))
@example(EACH, "files")
@example(EACH, "private")
def test_the_same_is_read_in_every_form(
    tmp_path_factory: pytest.TempPathFactory, written: list[Note], agreed: str
) -> None:
    here = tmp_path_factory.mktemp("alike")
    with journal_at(here / "book"):
        people = _fill(written)
        recent = Selection(since=TODAY - timedelta(200))
        for selection in (EVERYTHING, INBOX, recent, Selection(client_id=people[0])):
            said = {form: _said(form, selection, here, **{agreed: True}) for form in READ}
            whole = said[Form.MARKDOWN]
            assert said == dict.fromkeys(READ, whole)
            names = set(WORD.findall("".join(clients.get(key).name for key in people)))
            rows = _said(Form.JSON, selection, here, **{agreed: True})
            assert rows - names == whole - names  # of a part the others have no row
            known = _said(
                Form.MARKDOWN, selection, here, **{agreed: True, "entries": False, "promises": False}
            )
            assert whole - known <= _said(Form.CSV, selection, here, **{agreed: True}) <= whole


@pytest.mark.parametrize("portion", [1, 100])
@pytest.mark.parametrize("agreed", [{}, {"private": True}, {"secrets": True}])
def test_as_many_promises_leave_as_a_manifest_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, agreed: dict[str, Any], portion: int
) -> None:
    monkeypatch.setattr(gathering, "PORTION", portion)
    with journal_at(tmp_path / "book"):
        people = _fill(EACH)
        promises.add(people[0], "the cellar !secret", mine=True, made=TODAY)
        for at, selection in enumerate((EVERYTHING, Selection(since=TODAY - timedelta(200)))):
            folder = tmp_path / f"{at}"
            made = Errand(Order(selection, Form.CSV, folder, TODAY, to=folder, **agreed))()
            with (folder / "promises.csv").open(encoding="utf-8-sig", newline="") as table:
                rows = list(csv.DictReader(table))
            assert made.tell().counts["promises"] == len(rows) > 3


@pytest.mark.parametrize("agreed", [{}, {"private": True}, {"secrets": True}])
def test_as_many_entries_leave_in_every_form_and_their_number_is_said(
    tmp_path: Path, agreed: dict[str, Any]
) -> None:
    with journal_at(tmp_path / "book"):
        _fill([*EACH, *(Note(number, frozenset({0}), Kind.CALL, ("!secret {}",)) for number in range(3))])
        for _ in range(4):
            key = entries.add(f"!fact {canary()}", day=TODAY, today=TODAY, clients=[clients.find("Uno").id])
            (fact,) = facts.of_entries([key.row_id])[key.row_id]
            facts.shelter(fact.id, sensitive=True)
        said = {}
        for form in (Form.MARKDOWN, Form.HTML, Form.ODT, Form.CSV, Form.JSON):
            errand = Errand(Order(EVERYTHING, form, tmp_path, TODAY, to=tmp_path / f"a {form}", **agreed))()
            said[form] = errand.tell().counts["entries"]
        kept = [one for one in (tmp_path / f"a {Form.MARKDOWN}").rglob("*.md") if one.name[0] == "2"]
        more = 4 if "private" in agreed else 3 if "secrets" in agreed else 0
        assert set(said.values()) == {len(EACH) + more} == {len(kept)}, said


@pytest.mark.usefixtures("qapp")
def test_promises_are_read_in_every_form_though_their_entries_stay(tmp_path: Path) -> None:
    with journal_at(tmp_path / "book"):
        _fill(EACH)
        found = {form: _said(form, EVERYTHING, tmp_path, entries=False) for form in READ}
        assert found == dict.fromkeys(READ, found[Form.MARKDOWN])
        without = _said(Form.MARKDOWN, EVERYTHING, tmp_path, entries=False, promises=False)
        assert len(found[Form.MARKDOWN] - without) > 18  # besides two words of each that stands alone

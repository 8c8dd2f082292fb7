"""The sample goes in with one write, fills a day, and comes out with another."""

from datetime import date, timedelta

import pytest

from relbook.errors import JournalExistsError
from relbook.journal.fact import FactKind
from relbook.journal.promise import Dueness
from relbook.journal.selection import EVERYTHING
from relbook.sample import filling
from relbook.sample.scale import scale
from relbook.store import clients, doctor, entries, facts, files, meetings, promises, roster
from relbook.store.database import Journal

TODAY = date(2026, 11, 25)


@pytest.fixture
def sample(journal: Journal) -> None:
    filling.fill(TODAY)


@pytest.mark.usefixtures("sample")
def test_the_journal_is_sound_and_full(journal: Journal) -> None:
    assert not [finding for finding in doctor.examine(journal) if finding.grave]
    assert filling.count().clients == 24
    assert filling.count().entries > 600


@pytest.mark.usefixtures("sample")
def test_today_has_two_talks_two_promises_and_two_to_write_to() -> None:
    due = [one for one in promises.open_ones() if one.due and one.due <= TODAY]
    assert len(meetings.between(TODAY, TODAY)) == 2
    assert sorted(one.dueness(TODAY) for one in due) == [Dueness.OVERDUE, Dueness.TODAY]
    busy = {who.id for meeting in meetings.between(TODAY, TODAY) for who in meeting.clients}
    shares = {line.name: line.passed(TODAY) or 0 for line in roster.everyone(TODAY) if line.id not in busy}
    assert [name for name, share in shares.items() if share > 1] == ["Jonas Lindqvist"]
    assert [name for name, share in shares.items() if 0.8 < share <= 1] == ["Ellen Whitcombe"]


@pytest.mark.usefixtures("sample")
def test_marta_is_known_richly() -> None:
    marta = clients.find("Marta")
    assert (marta.company, marta.role, marta.town) == ("Halden Studio", "Founder", "Lisbon")
    known = {fact.kind for fact in facts.of_client(marta.id)}
    assert {FactKind.WORRY, FactKind.NEED, FactKind.PERSONAL, FactKind.SHARED} <= known
    assert FactKind.WISH not in known  # the gap that a brief shows
    assert any(fact.pinned for fact in facts.of_client(marta.id))
    assert len(files.of_client(marta.id)) >= 4


@pytest.mark.usefixtures("sample")
def test_every_file_has_its_content() -> None:
    assert files.missing() == []


@pytest.mark.usefixtures("sample")
def test_a_journal_in_use_is_not_filled() -> None:
    with pytest.raises(JournalExistsError):
        filling.fill(TODAY)


@pytest.mark.usefixtures("sample")
def test_one_write_takes_the_sample_out_and_another_brings_it_back(journal: Journal) -> None:
    before = filling.count()
    ada = clients.add("Ada Lovelace").row_id
    mine = entries.add("my own", day=TODAY, today=TODAY, clients=[ada]).row_id
    both = entries.add("with @Marta", day=TODAY, today=TODAY, clients=[ada]).row_id
    gone = filling.remove_sample()
    assert [client.id for client in clients.everyone()] == [ada]
    assert {page.id for page in entries.window(EVERYTHING)} == {mine, both}
    assert (promises.open_ones(), meetings.between(TODAY, TODAY + timedelta(days=30))) == ([], [])
    assert not [finding for finding in doctor.examine(journal) if finding.grave]
    gone.revert()
    assert filling.count().entries == before.entries + 2
    assert len(meetings.between(TODAY, TODAY)) == 2


def test_a_journal_of_any_size(journal: Journal) -> None:
    assert filling.fill_in_bulk(scale(700, TODAY)) == 700
    assert filling.count().entries == 700
    assert not [finding for finding in doctor.examine(journal) if finding.grave]

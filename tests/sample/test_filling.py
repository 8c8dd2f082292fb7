"""The sample goes in with one write, fills a day, and comes out with another."""

from datetime import date, datetime, timedelta

import pytest

from relbook.errors import JournalExistsError
from relbook.journal.circle import Circle
from relbook.journal.fact import Care, FactKind, Standing
from relbook.journal.link import LinkKind
from relbook.journal.promise import Dueness
from relbook.journal.selection import EVERYTHING
from relbook.journal.signals.choosing import foremost
from relbook.sample import filling
from relbook.store import (
    clients,
    custom,
    doctor,
    entries,
    facts,
    files,
    important_dates,
    links,
    meetings,
    moves,
    noticing,
    organisations,
    promises,
    roster,
)
from relbook.store.database import Journal

TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 14, 20)


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
def test_a_year_like_any_other_has_little_to_notice() -> None:
    noticed = list(noticing.everybody(NOW))
    raised = {one.client.name: foremost(one) for one in noticed}
    fired = [reason.signal for reason in raised.values() if reason]
    assert 3 <= len(fired) <= 8
    assert {"avoided_conflict", "hard_truth"} <= set(fired)
    assert "mistake_untold" not in fired
    assert len(noticing.today(NOW)) <= 3


@pytest.mark.usefixtures("sample")
def test_facts_have_every_standing_there_is() -> None:
    known = [fact for client in clients.everyone() for fact in facts.of_client(client.id)]
    assert {fact.care for fact in known} == set(Care)
    assert any(fact.mine for fact in known)
    assert any(fact.sensitive for fact in known)
    assert any(fact.supersedes for fact in known)
    assert any(fact.standing is Standing.CLOSED and fact.ending for fact in known)


@pytest.mark.usefixtures("sample")
def test_what_became_of_people_is_on_file() -> None:
    priya, amara, wayan = (clients.find(name) for name in ("Priya", "Amara", "Wayan"))
    assert [role.organisation for role in organisations.roles(priya.id)] == [
        "Candlelight Health",
        "Harbourside Clinics",
    ]
    assert [move.after for move in moves.circles_of(amara.id)] == [Circle.CLOSE]
    assert moves.ended_on(clients.find("Gustavo")) == TODAY - timedelta(days=305)
    assert wayan.away_until == TODAY + timedelta(days=20)
    assert {link.kind for link in links.everyone()} == set(LinkKind)
    assert any((day.month, day.day) == (2, 29) for day in important_dates.everybodys())
    assert [one.title for one in meetings.unwritten(NOW)] == ["Two marks, side by side"]
    assert [field.name for field in custom.fields()] == ["Invoices go by"]


@pytest.mark.usefixtures("sample")
def test_a_promise_that_was_moved_remembers_it() -> None:
    moved = promises.of_client(clients.find("Amara").id)
    assert any(promise.open and promise.due == TODAY + timedelta(days=15) for promise in moved)


@pytest.mark.usefixtures("sample")
def test_a_field_somebody_else_uses_stays_when_the_sample_goes() -> None:
    ada = clients.add("Ada Lovelace").row_id
    field = custom.fields()[0]
    filling.remove_sample().revert()
    custom.fill(ada, field, "post", TODAY)
    gone = filling.remove_sample()
    assert [known.id for known in custom.fields()] == [field.id]
    gone.revert()


@pytest.mark.usefixtures("sample")
def test_the_field_of_the_sample_goes_with_it_and_comes_back() -> None:
    gone = filling.remove_sample()
    assert custom.fields() == []
    gone.revert()
    assert len(custom.values_of(clients.find("Ellen").id)) == 1


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

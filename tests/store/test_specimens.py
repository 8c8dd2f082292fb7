"""Every journal that a released relbook wrote still opens, and still holds what it held."""

import shutil
from contextlib import closing
from datetime import date, time
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from relbook.errors import JournalLockedError
from relbook.journal.circle import Circle
from relbook.journal.promise import Outcome
from relbook.journal.selection import INBOX, Selection
from relbook.store import (
    binned,
    clients,
    drafts,
    entries,
    facts,
    important_dates,
    links,
    meetings,
    reaching,
    roster,
    settings,
)
from relbook.store.database import OPEN_KEY, Journal
from relbook.store.opening import open_journal
from relbook.store.schema import migration_names
from relbook.store.visit import visit
from tests.specimens.make import KICK_OFF, unpack
from tests.store.shelf import differs, index_says, note, rows, texts

SPECIMENS = sorted((Path(__file__).parents[1] / "specimens").glob("*.xz"))


@pytest.fixture(scope="module", params=SPECIMENS, ids=lambda path: path.stem)
def sealed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return unpack(request.param, tmp_path_factory.mktemp("sealed") / "j.relbook")


@pytest.fixture
def specimen(sealed: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sealed, tmp_path))


@pytest.fixture(params=[True, False], ids=["shared", "alone"])
def opened(request: pytest.FixtureRequest, specimen: Path) -> Journal:
    journal = open_journal(specimen, create=False, shared=request.param)
    request.addfinalizer(journal.leave)  # noqa: PT021 - a fixture that yields would not be shorter
    return journal


def test_there_is_one_of_every_schema_and_each_is_small() -> None:
    assert [path.stem for path in SPECIMENS] == ["0000_first_days", *migration_names()]
    assert all(path.stat().st_size < 60_000 for path in SPECIMENS)


def test_it_is_brought_up_to_todays_tables(opened: Journal) -> None:
    assert differs(opened) == ""


def test_its_notes_are_as_they_were_typed(opened: Journal) -> None:
    assert texts() == ["Not filed yet", "会議は東京都で @Tomek", KICK_OFF]
    assert texts(INBOX) == ["Not filed yet"]
    page = entries.pages([page.entry for page in entries.window(Selection(tag="grosse"))])[0]
    entry = page.entry
    assert (entry.kind, entry.day, entry.at, entry.zone, entry.minutes, entry.energy, entry.pinned) == (
        "meeting", date(2026, 5, 4), time(14, 30), "Europe/Lisbon", 50, 1, True,
    )  # fmt: skip
    assert (page.tags, [who.first for who in page.clients]) == (("launch", "Größe"), ["Marta"])
    assert [(one.text, one.mine, one.due, one.outcome) for one in page.promises] == [
        ("send the plan", True, date(2026, 5, 8), Outcome.KEPT),
        ("pays the first third", False, date(2026, 7, 1), Outcome.OPEN),
    ]
    assert [one.text for one in page.facts] == ["payroll in January"]
    assert [one.text for one in page.questions] == ["how is the new flat"]


def test_its_people_are_who_they_were(opened: Journal) -> None:
    marta, tomasz = clients.find("Lynx"), clients.find("tomek")
    assert (marta.name, marta.company, marta.role, marta.circle) == (
        "Marta Reyes", "Halden", "Founder", Circle.CLOSE,
    )  # fmt: skip
    assert (marta.since, marta.about) == (date(2020, 2, 29), "Runs. Likes short calls.")
    assert (tomasz.company, tomasz.rhythm_days) == ("Difference Ltd", 30)
    assert [one.value for one in reaching.points_of(marta.id)] == ["marta@example.com"]
    assert [one.label for one in important_dates.of_client(marta.id)] == ["birthday"]
    who = links.introducer(tomasz.id)
    assert who is not None
    assert who.id == marta.id
    assert clients.circle_rules()[Circle.GROWING].capacity == 9
    assert [fact.text for fact in facts.of_client(tomasz.id)] == ["No calls after six"]
    assert [one.name for one in clients.everyone(archived=True)] == ["Former Client"]
    lines = [roster.one(who.id, date(2026, 5, 9)) for who in (marta, tomasz)]
    assert [line.last_kind for line in lines] == ["call", "call"]


def test_all_else_is_there_too(opened: Journal) -> None:
    (talk,) = meetings.between(date(2026, 5, 20), date(2026, 5, 20))
    assert (talk.title, talk.place, talk.at, len(talk.clients)) == ("Review", "Porto", time(9), 2)
    assert settings.get("quiet hours") == "18-9"
    draft = drafts.get("quick")
    assert draft is not None
    assert draft.text == "Half a thought"
    gone = [one.words for one in binned.removed() if one.kind == "entry"]
    assert gone in ([], ["In the bin"])  # for sixty days


def test_it_is_searched_and_written_like_one_begun_today(opened: Journal) -> None:
    assert texts(Selection(words="lodz")) == [KICK_OFF]
    assert texts(Selection(words="京")) == ["会議は東京都で @Tomek"]
    note("[] written today #launch", clients.find("Marta Reyes").id)
    assert len(texts(Selection(tag="launch"))) == 2


def test_under_a_passphrase_it_is_brought_up_as_well(specimen: Path) -> None:
    with closing(sqlcipher.connect(str(specimen))) as raw:
        raw.execute(f'PRAGMA key = "{OPEN_KEY}"')
        raw.execute("PRAGMA rekey = 'six quiet words in a row'")
    for secret in ("", "six other words"):
        with pytest.raises(JournalLockedError):
            open_journal(specimen, secret, create=False)
    with visit(specimen, "six quiet words in a row", create=False) as journal:
        assert KICK_OFF in texts()
        assert differs(journal) == ""
    for kept in specimen.parent.glob("backups/*.relbook"):  # of the earlier ones, before their first step
        with pytest.raises(JournalLockedError):
            open_journal(kept, create=False)


def test_nothing_is_lost_by_opening_it(specimen: Path) -> None:
    with visit(specimen):
        before = rows(), index_says()
    with visit(specimen, shared=True):
        assert (rows(), index_says()) == before

"""Two clients of one name leave and come in again: whatever is one's stays theirs, whichever way it goes."""

from datetime import time, timedelta
from pathlib import Path

import pytest

from relbook.imports import door
from relbook.imports.reader import Asked
from relbook.journal.selection import EVERYTHING
from relbook.outgoing.order import Form
from relbook.store import arrivals, clients, entries, meetings, promises, reaching
from tests.outgoing.test_round_trips import TODAY, journal_at, out

SOON = TODAY + timedelta(days=3)
NAME = "Anna Berg"
WHOLE = (Form.JSON, Form.MARKDOWN, Form.CSV)


def people() -> list[str]:
    """Two of one name, one of them off the list, and somebody who had that name before."""
    keys = [clients.add(name).row_id for name in (NAME, NAME, NAME, "Jonas")]
    clients.archive(keys[0])
    clients.amend(keys[2], name="Anna Holm")
    return keys


def fill() -> None:
    """Entries of each, of two together, of all; what is promised in them; talks that are planned."""
    first, second, third, jonas = people()
    for number, whose in enumerate(
        [(first,), (second,), (third,), (jonas, second), (second, first), (first, second, third, jonas), ()]
    ):
        text = f"Entry {number}\n\n[] the deck {number}\n[Anna] pay {number}\n@Anna Berg was named"
        entries.add(text, day=TODAY, today=TODAY, clients=whose)
    plan(first, second, third, jonas)


def plan(first: str, second: str, third: str, jonas: str) -> None:
    """Talks with one of the two, with both, and with others."""
    for number, whose in enumerate([(first,), (second,), (second, jonas), (third,), (first, second)]):
        meetings.plan(list(whose), SOON, time(9 + number), title=f"Talk {number}")


def come_in(path: Path) -> int:
    """Bring in all there is at a path, as the window does; how much came."""
    _, reports = arrivals.apply_all(
        [door.read(given, Asked(TODAY)) for given in door.laid_out(path)], today=TODAY
    )
    return sum(report.total for report in reports)


def of_entries() -> dict[str, tuple[list[str], list[tuple[str, str]]]]:
    """Whose each entry is, and who promised what in it."""
    promised = [
        (one.entry_id, one.text, one.client_id)
        for who in clients.names()
        for one in promises.of_client(who.id)
    ]
    return {
        page.entry.text: (
            [who.id for who in page.clients],
            sorted((text, whose) for entry, text, whose in promised if entry == page.id),
        )
        for page in entries.window(EVERYTHING)
    }


def of_talks() -> dict[str, list[str]]:
    """Whom each talk is with."""
    found = meetings.between(TODAY, TODAY + timedelta(days=30))
    return {one.title.partition(" ·")[0]: sorted(who.id for who in one.clients) for one in found}


@pytest.mark.parametrize("form", WHOLE)
def test_entries_and_what_is_promised_in_them_stay_with_the_right_one(form: Form, tmp_path: Path) -> None:
    with journal_at(tmp_path / "one"):
        fill()
        before, talks = of_entries(), of_talks()
        made = out(form, tmp_path / ("made.json" if form is Form.JSON else "made"))
    with journal_at(tmp_path / "two"):
        come_in(made)
        assert of_entries() == before
        if form is not Form.CSV:  # tables have no talks
            assert of_talks() == talks
        assert come_in(made) == 0


@pytest.mark.parametrize("mails", [(), ("office@berg.example", "office@berg.example")])
def test_planned_talks_stay_with_the_right_one(mails: tuple[str, ...], tmp_path: Path) -> None:
    with journal_at(tmp_path / "one"):
        keys = people()
        for key, mail in zip(keys, mails, strict=False):
            reaching.reach(key, "mail", mail)
        folks = out(Form.CSV, tmp_path / "people")
        plan(*keys)
        before = of_talks()
        made = out(Form.CALENDAR, tmp_path / "made.ics")
    with journal_at(tmp_path / "two"):
        come_in(folks)
        come_in(made)
        assert of_talks() == before
        assert come_in(made) == 0


def test_an_address_that_is_somebody_elses_by_now_brings_nobody_into_a_talk(tmp_path: Path) -> None:
    with journal_at(tmp_path / "one"):
        (anna, *_, jonas) = people()
        folks = out(Form.CSV, tmp_path / "people")
        reaching.reach(anna, "mail", "office@berg.example")
        meetings.plan([anna], SOON, title="Talk")
        made = out(Form.CALENDAR, tmp_path / "made.ics")
    with journal_at(tmp_path / "two"):
        come_in(folks)
        reaching.reach(jonas, "mail", "office@berg.example")
        come_in(made)
        assert of_talks() == {"Talk": [anna]}


def test_who_has_another_key_here_is_found_by_address_then_by_name(tmp_path: Path) -> None:
    with journal_at(tmp_path / "one"):
        keys = [clients.add(name).row_id for name in ("Marta Reyes", "Jonas")]
        reaching.reach(keys[0], "mail", "marta@halden.example")
        meetings.plan(keys, SOON, title="Talk")
        made = out(Form.CALENDAR, tmp_path / "made.ics")
    with journal_at(tmp_path / "two"):
        marta, jonas = (clients.add(name).row_id for name in ("M. Reyes", "Jonas"))
        reaching.reach(marta, "mail", "marta@halden.example")
        come_in(made)
        assert of_talks() == {"Talk": sorted([marta, jonas])}

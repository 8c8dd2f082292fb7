"""Every column of an entry and of a client is in each form that is taken in again, or in `SHELF`."""

from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from relbook.journal.circle import Circle
from relbook.journal.client import Being, Closeness, State
from relbook.journal.entry import Kind, Side, Tier
from relbook.outgoing.order import Form
from relbook.store import clients, entries
from relbook.store.models import TABLES
from tests.outgoing.test_round_trips import TODAY, journal_at, out
from tests.outgoing.test_two_of_one_name import come_in
from tests.store.shelf import rows

SHELF = {
    "created": "when the row was made",
    "updated": "when it was changed",
    "device": "which machine changed it",
    "gone": "what is in the bin does not leave",
    "place": "follows from the day",
    "sample": "the invented world does not leave",
    "snoozed_until": "a pause between this book and its writer",
}
"""What is of the row, or of the book it lies in."""


def fill() -> None:
    """An entry and a client with something in every column."""
    about: dict[str, Any] = {"called": "Ada", "alias": "Lynx", "pronouns": "they", "about": "Runs."}
    about |= {"being": Being.ORGANISATION, "state": State.DORMANT, "closeness": Closeness.WARMER}
    about |= {"circle": Circle.CLOSE, "rhythm_days": 30, "since": date(2020, 2, 29), "away_until": TODAY}
    about |= {"town": "Porto", "zone": "Europe/Lisbon"}
    ada = clients.add("Ada Lovelace", **about).row_id
    clients.archive(ada)
    entries.add(
        "Hello",
        day=date(2026, 9, 1),
        at=time(9, 30),
        today=TODAY,
        kind=Kind.CALL,
        clients=[ada],
        zone="Europe/Oslo",
        minutes=45,
        channel="video",
        initiated=Side.THEM,
        energy=-1,
        tier=Tier.PRIVATE,
        pinned=True,
        landmark=True,
        prompt="first-snow",
        question="Who came?",
    )


def held(table: str) -> dict[str, object]:
    """What stands in the one row of a table."""
    (row,) = rows()[table]
    told = {name: value for name, value in row.items() if name not in SHELF}
    return {name: bool(value) if name == "archived" else value for name, value in told.items()}


@pytest.mark.parametrize("form", [Form.MARKDOWN, Form.CSV])
@pytest.mark.parametrize("table", ["entry", "client"])
def test_every_column_comes_back(table: str, form: Form, tmp_path: Path) -> None:
    (columns,) = [one._meta.sorted_fields for one in TABLES if one._meta.table_name == table]
    plain = {field.name: field.default for field in columns if field.name not in SHELF}
    with journal_at(tmp_path / "one"):
        fill()
        before = held(table)
        made = out(form, tmp_path / "made")
    assert before.keys() == plain.keys()
    assert [name for name, value in before.items() if value in (plain[name], None, "")] == [], "say something"
    with journal_at(tmp_path / "two"):
        come_in(made)
        assert held(table) == before

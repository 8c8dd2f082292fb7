"""Clients with strange names, and entries with each of them, come back whichever way they went."""

from datetime import time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relbook.journal.selection import EVERYTHING
from relbook.journal.visible import visible
from relbook.outgoing.order import Form
from relbook.store import clients, entries, meetings
from tests.outgoing.test_round_trips import TODAY, journal_at, out
from tests.outgoing.test_two_of_one_name import come_in

NAMES = [
    *("Anna Berg", "anna berg", "ANNA BERG", "Anné", "Anne\u0301", "Anna <a@b.example>", "x" * 300),
    *("yes", "no", "true", "null", "~", "1e5", "0x1F", "2026-01-01", "=1+1", "'q", "-Anna", "+49", "@x"),
    *(
        "A ::: B",
        ":::",
        "a;b,c",
        '"q"',
        "a/b",
        "..",
        "CON",
        "x\\;y\\,z",
        "BEGIN:VCARD",
        "%s",
        "{a: b}",
        "a: b",
    ),
    *("- a", "# h", "[x]", "\u202eevil", "אבג", "😀", "a\u2028b", "a\x0bb", "\ufeffb"),
]
WHOLE = (Form.JSON, Form.MARKDOWN, Form.CSV)


def fill(names: list[str]) -> None:
    keys = [clients.add(name).row_id for name in names]
    for number, key in enumerate(keys):
        whose = {key: None, keys[number - 1]: None}
        entries.add(f"Entry {number}", day=TODAY, today=TODAY, clients=list(whose))
        meetings.plan([key], TODAY + timedelta(days=1), time(9), title=f"Talk {number}")
    clients.archive(keys[0])


def of_entries() -> dict[str, list[str]]:
    """Whose each entry is."""
    return {
        page.entry.text: [who.id for who in page.clients] for page in entries.window(EVERYTHING, limit=500)
    }


def of_talks() -> dict[str, list[str]]:
    """Whom each talk is with."""
    found = meetings.between(TODAY, TODAY + timedelta(days=30))
    return {one.title.partition(" · ")[0]: [who.id for who in one.clients] for one in found}


def called(form: Form) -> dict[str, str]:
    """Everybody's name, as a file of this form has it."""
    everybody = {
        who.id: who.name for archived in (False, True) for who in clients.everyone(archived=archived)
    }
    return {
        key: " ".join(visible(name).split()) if form is Form.CSV else name for key, name in everybody.items()
    }


def there_and_back(here: Path, form: Form, names: list[str]) -> None:
    with journal_at(here / "one"):
        fill(names)
        before, talks, known = of_entries(), of_talks(), called(form)
        made = out(form, here / ("made.json" if form is Form.JSON else "made"))
        calendar = out(Form.CALENDAR, here / "made.ics")
    with journal_at(here / "two"):
        come_in(made)
        assert (of_entries(), called(form)) == (before, known)
        if form is Form.CSV:  # tables have no talks
            come_in(calendar)
        assert of_talks() == talks
        assert come_in(made) == 0


@pytest.mark.parametrize("form", WHOLE)
def test_every_strange_name_comes_back(form: Form, tmp_path: Path) -> None:
    there_and_back(tmp_path, form, NAMES)


@settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(WHOLE),
    st.lists(
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1).filter(
            lambda name: bool(visible(name).strip()) and bool(name.strip())
        ),
        min_size=1,
        max_size=6,
    ),
)
def test_any_names_come_back(tmp_path_factory: pytest.TempPathFactory, form: Form, names: list[str]) -> None:
    there_and_back(tmp_path_factory.mktemp("names"), form, names)

"""`relbook client`: the whole record from a terminal."""

import json
from datetime import date, timedelta

import pytest

from tests.cli.conftest import Speak


def shown(relbook: Speak, name: str) -> dict[str, object]:
    """The record as JSON."""
    found: dict[str, object] = json.loads(relbook("client", "show", name, "--json").out)
    return found


@pytest.fixture
def marta(relbook: Speak) -> str:
    """Somebody about whom a good deal is known."""
    relbook("client", "add", "Ada Byron")
    relbook("client", "fields", "--add", "Coffee", "--kind", "choice", "--choices", "flat white, none")
    said = relbook(
        *("client", "add", "Marta Reyes", "--called", "Marta", "--pronouns", "she", "--alias", "Lynx"),
        *("--state", "prospect", "--circle", "close", "--closeness", "warmer", "--rhythm", "30"),
        *("--town", "Lisbon", "--zone", "Europe/Lisbon", "--since", "1 march 2021", "--about", "Ceramics"),
        *("--company", "Halden Studio", "--role", "Founder", "--mail", "m@example.org", "--phone", "1"),
        *("--mail", "m@example.org", "--introduced-by", "ada", "--thank", "--day", "Birthday=29 feb 1984"),
        *("--field", "coffee=Flat White"),
    )
    assert said.code == 0, said.err
    return said.out.strip()


def test_everything_is_said_and_shown(relbook: Speak, marta: str) -> None:
    lines = relbook("client", "show", "marta").out.splitlines()
    assert lines[0] == "Marta Reyes"
    for line in (
        "  pronouns: she",
        "  circle: close",
        "  rhythm: 30 days",
        "  since: 2021-03-01",
        "  mail: m@example.org",
        "  work: Founder at Halden Studio",
        "  day: Birthday, 29 Feb 1984, told 7 days ahead",
        "  Coffee: flat white",
        "  tie: introduced by Ada Byron",
        "  line: Ada → Marta",
    ):
        assert lines.count(line) == 1, line
    known = shown(relbook, "marta")["record"]
    assert isinstance(known, dict)
    assert known["client"]["id"] == marta
    assert known["client"]["closeness"] == "warmer"
    due = (date.today() + timedelta(days=3)).isoformat()
    assert "Thank Ada for introducing Marta" in relbook("show", "ada").out
    assert due in relbook("show", "ada").out


def test_what_is_not_said_stays(relbook: Speak, marta: str) -> None:
    assert relbook("client", "edit", "marta", "--town", "Porto", "--about", "").out.strip() == marta
    lines = relbook("client", "show", "marta").out
    assert "  town: Porto" in lines
    assert "about" not in lines
    assert "  rhythm: 30 days" in lines
    relbook("client", "edit", "marta", "--rhythm", "0", "--circle", "none", "--since", "")
    lines = relbook("client", "show", "marta").out
    assert not {"rhythm", "circle"} & {line.strip().split(":")[0] for line in lines.splitlines()}


def test_a_new_job_and_an_end_have_their_day_and_their_history(relbook: Speak, marta: str) -> None:
    said = relbook("client", "edit", "marta", "--moved-to", "Nordlys", "--role", "Head", "--on", "2026-01-05")
    assert said.code == 0, said.err
    relbook("client", "edit", "marta", "--state", "former", "--on", "2026-02-01", "--name", "Marta R")
    lines = relbook("client", "show", "marta").out
    assert "  work: Head at Nordlys (from 2026-01-05)" in lines
    assert "  work: Founder at Halden Studio (to 2026-01-05)" in lines
    assert "  2026-02-01: state former" in lines
    assert lines.startswith("Marta R\n")
    assert "Marta R  (Nordlys, close, former)" in relbook("clients").out
    assert "Marta R" in relbook("client", "list", "--state", "former").out
    assert "Ada" not in relbook("client", "list", "--state", "former").out
    assert json.loads(relbook("client", "list", "--circle", "close", "--json").out)[0]["company"] == "Nordlys"


def test_fields_are_listed_and_taken_away(relbook: Speak, marta: str) -> None:
    assert relbook("client", "fields").out == "Coffee  (choice: flat white, none)\n"
    assert json.loads(relbook("client", "fields", "--json").out)[0]["name"] == "Coffee"
    assert "flat white" in relbook("search", "flat").out or "Marta" in relbook("search", "flat").out
    assert relbook("client", "fields", "--remove", "COFFEE").out == ""
    assert "Coffee" not in relbook("client", "show", "marta").out
    assert relbook("client", "fields", "--remove", "coffee").code == 1


@pytest.mark.parametrize(
    "words",
    [
        ("--day", "Birthday=some day"),
        ("--since", "some day"),
        ("--field", "coffee=rum"),
        ("--field", "unheard=of"),
        ("--works-with", "nobody here"),
        ("--name", " "),
        ("--day", "Birthday"),
        ("--rhythm", "1000"),
        ("--state", "retired"),
    ],
)
def test_what_is_not_understood_changes_nothing(relbook: Speak, marta: str, words: tuple[str, str]) -> None:
    before = relbook("client", "show", "marta", "--json").out
    said = relbook("client", "edit", "marta", "--town", "Porto", *words)
    assert said.code in (1, 2)
    assert said.err
    assert relbook("client", "show", "marta", "--json").out == before


def test_any_script_and_a_name_that_turns_the_line(relbook: Speak) -> None:
    for name in ("李小龍", "محمد علي", "שרה"):
        assert relbook("client", "add", name).code == 0
        assert relbook("client", "show", name).out.startswith(f"{name}\n")


def test_a_circle_that_holds_more_than_it_is_meant_for_is_told_of_and_nobody_is_refused(
    relbook: Speak,
) -> None:
    for number in range(6):
        said = relbook("client", "add", f"Person {number} of six", "--circle", "close", "--same-name")
        assert said.code == 0
        assert ("meant for 5 and holds 6 now" in said.err) == (number == 5)
    again = relbook("client", "edit", "Person 5 of six", "--town", "Bern")
    assert (again.code, again.err) == (0, "")

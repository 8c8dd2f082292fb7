"""To whom it would be good to write today."""

from datetime import date, timedelta
from typing import Any

from relbook.journal.circle import RULES
from relbook.journal.client import Client, State
from relbook.journal.nudges import good_to_write
from relbook.journal.roster import ClientLine

TODAY = date(2026, 5, 4)
WANTED = 20
"""Days between two talks with each of them."""


def line(name: str, ago: int, **known: Any) -> ClientLine:
    client = Client(name.lower(), name, rhythm_days=WANTED, **known)
    return ClientLine(client, last_contact=TODAY - timedelta(ago))


def names(*lines: ClientLine, busy: frozenset[str] = frozenset()) -> list[str]:
    return [one.name for one in good_to_write(lines, RULES, busy, TODAY)]


def test_those_whose_rhythm_has_passed_or_nearly_so_the_longest_wait_first() -> None:
    assert names(line("Ana", 19), line("Ben", 60), line("Cleo", 2), line("Dora", 21)) == [
        "Ben",
        "Dora",
        "Ana",
    ]


def test_nobody_who_rests_whose_work_has_ended_or_who_is_met_today() -> None:
    resting, ended, met = (
        line("Ana", 60, away_until=TODAY + timedelta(1)),
        line("Ben", 60, state=State.ENDED),
        line("Cy", 60),
    )
    assert names(resting, ended, met, busy=frozenset({"cy"})) == []
    assert names(met) == ["Cy"]

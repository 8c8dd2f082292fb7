"""Whoever went to the bin and came back is in each export as before, to the byte; so are two made one."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from relbook.outgoing.order import Form
from relbook.store import bin as basket
from relbook.store import clients, index, many, merging
from tests.outgoing.test_round_trips import held, journal_at, out
from tests.store.scripts import act, scripts
from tests.store.shelf import TODAY, index_says, places, rows

FORMS = (Form.JSON, Form.MARKDOWN, Form.CSV)
"""The first holds what lies in the bin, too."""

CHANGED = re.compile(rb'"updated": "[^"]*"')
"""When a row was written last, which both ways are."""


def away_and_back(people: list[str]) -> None:
    many.remove(people)
    for key in people:
        basket.restore_client(key)


def away_and_undone(people: list[str]) -> None:
    gone = many.remove(people)
    gone.revert().revert().revert()


def one_and_parted(people: list[str]) -> None:
    for other in people[1:]:
        merging.merge(people[0], other, {}, {}, TODAY).revert().revert().revert()


@pytest.mark.parametrize("round_trip", [away_and_back, away_and_undone, one_and_parted])
@given(script=scripts)
@settings(max_examples=4, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
def test_every_export_is_as_before(
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    round_trip: Callable[[list[str]], None],
    script: list[tuple[str, int, str]],
) -> None:
    monkeypatch.setattr(index, "BATCH", 3)
    here = tmp_path_factory.mktemp("there")
    with journal_at(here):
        for step in script:
            act(*step)
        clients.add("Somebody else")
        people = [one.id for one in (*clients.everyone(), *clients.everyone(archived=True))]
        forms = FORMS[1:] if round_trip is one_and_parted else FORMS
        before = rows(), index_says(), places(), everything(here / "before", forms)
        round_trip(people)
        assert (rows(), index_says(), places(), everything(here / "after", forms)) == before


def everything(to: Path, forms: Sequence[Form]) -> dict[Form, dict[str, bytes] | bytes]:
    found: dict[Form, dict[str, bytes] | bytes] = {}
    for form in forms:
        made = out(form, to / form.value)
        found[form] = held(made) if made.is_dir() else CHANGED.sub(b"", made.read_bytes())
    return found

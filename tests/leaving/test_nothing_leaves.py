"""What is for nobody else's eyes leaves by no way there is; and it leaves where that was agreed to."""

from pathlib import Path

from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from peewee import TextField
from pytestqt.qtbot import QtBot

from relbook.store import clients
from relbook.store.models import TABLES
from tests.leaving import ways
from tests.leaving.world import EVERYWHERE, Hidden, hide, places
from tests.store.shelf import rows

AGREED = {
    "nothing": ({"private": False, "secrets": False}, ()),
    "private things": ({"private": True, "secrets": False}, ("private",)),
    "secret lines": ({"private": False, "secrets": True}, ("secret",)),
}

WHOLE = "whole"

worlds = st.lists(places, min_size=5, max_size=30, unique_by=repr)


@settings(
    max_examples=4,
    phases=[Phase.explicit, Phase.generate],  # every place names itself: there is nothing to shrink
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(placed=worlds)
@example(placed=EVERYWHERE)
def test_no_canary_leaves_unless_its_cage_was_opened(
    journal: object, tmp_path: Path, qtbot: QtBot, placed: list[tuple[object, ...]]
) -> None:
    client = clients.add("Ada Lovelace").row_id
    hidden = [hide(client, one) for one in placed]
    for said, (agreed, opened) in AGREED.items():
        for way, text in ways.books(**agreed, folder=tmp_path).items():
            seen = ways.disguises(text)
            for one in hidden:
                assert one.needs in opened or one.word not in seen, f"{one.place} by {way}, agreed to {said}"
        for way, text in ways.handed_over(client, **agreed).items():
            seen = ways.disguises(text)
            for one in hidden:
                stays = one.needs not in (*opened, WHOLE)  # the bin and earlier texts are part of it
                assert not stays or one.word not in seen, f"{one.place} by {way}, agreed to {said}"
    for way, text in ways.of_client(client, tmp_path).items():
        seen = ways.disguises(text)
        for one in hidden:
            assert one.word not in seen, f"{one.place} by {way}"
    _everything_leaves(hidden, tmp_path)


def _everything_leaves(hidden: list[Hidden], folder: Path) -> None:
    """With all that can be agreed to, nothing is missing."""
    private = ways.books(private=True, secrets=False, folder=folder)
    whole = ways.books(private=True, secrets=True, folder=folder)
    for one in hidden:
        assert one.word in ways.disguises(whole["JSON"]), one.place
        if one.needs == "private":
            assert one.word in ways.disguises(private["markdown"] + private["JSON"]), one.place


NAMES = {"client.name", "client.called", "client.pseudonym"}
"""Held by `test_under_names.py`."""

KEYS = {"id", "device", "client", "entry", "organisation", "meeting", "tag", "promise", "field", "source"}
KEYS |= {"target", "supersedes", "batch", "row", "desk", "digest", "uid"}

CHOSEN = {"kind", "being", "state", "circle", "closeness", "tier", "initiated", "outcome", "standing", "care"}
CHOSEN |= {"leap", "zone", "media", "format", "what", "before", "after", "icon"}
"""From a list, wherever they stand."""

ELSEWHERE = {"entry_detail.name", "entry.prompt", "asking.prompt", "prompt.prompt", "prompt.toml"}
"""Of a part and of a question; an own question leaves with its pack alone (`test_small_ways.py`)."""

NOT_FILLED = {
    "organisation.town",
    "organisation.about",
    "link.note",
    "saved_search.name",
    "saved_search.query",
}
"""Nothing writes there so far."""


def test_a_canary_sits_wherever_words_are_kept(journal: object) -> None:
    client = clients.add("Ada Lovelace").row_id
    for one in EVERYWHERE:
        hide(client, one)
    found, empty = rows(), set()
    for table in TABLES:
        name, columns = table._meta.table_name, table._meta.sorted_fields
        texts = {column.name for column in columns if isinstance(column, TextField)}
        for column in texts - KEYS - CHOSEN:
            if not any("kanari" in str(row[column]) for row in found.get(name, ())):
                empty.add(f"{name}.{column}")
    assert empty == NAMES | ELSEWHERE | NOT_FILLED

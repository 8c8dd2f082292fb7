"""What is for nobody else's eyes leaves by no way there is; and it leaves where that was agreed to."""

from pathlib import Path

from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from relbook.store import clients
from tests.leaving import ways
from tests.leaving.world import EVERYWHERE, Hidden, hide, places

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

"""`relbook choose`: who would come up, through the command line."""

import json

from tests.cli.conftest import Speak


def test_who_has_no_circle_is_named_by_name_and_twelve_at_a_time(relbook: Speak) -> None:
    assert relbook("client", "add", "Zoe").code == 0
    for number in range(12):
        relbook("client", "add", f"Client {number:02}")
    said = relbook("choose").out.splitlines()
    assert said[0] == "Client 00  (no circle chosen yet)"
    assert said[-1] == "and 1 more; see them with --all"
    found = json.loads(relbook("choose", "--all", "--json").out)
    assert (len(found), found[-1]["client"], found[-1]["why"]) == (13, "Zoe", "no circle")


def test_nobody_waits(relbook: Speak) -> None:
    relbook("client", "add", "Ada", "--circle", "close")
    assert relbook("choose").out.startswith("Nobody waits")

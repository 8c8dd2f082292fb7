"""`relbook doctor` says when the window last looked at every page, and how that ended."""

import json
from datetime import date
from pathlib import Path

from relbook.store import soundness
from relbook.store.visit import visit
from tests.cli.conftest import Speak
from tests.store.wrecks import spoil


def test_the_weekly_look_is_told_with_what_it_found(path: Path, relbook: Speak) -> None:
    assert relbook("add", "A first note").code == 0
    assert "Weekly look at every page: not yet." in relbook("doctor").out
    with visit(path):
        soundness.note_checked(date(2026, 11, 21))
    assert "Weekly look at every page: 2026-11-21, all sound." in relbook("doctor").out
    spoil(path, 20)
    said = relbook("doctor")
    assert said.code == 1
    assert "Weekly look" not in said.out  # nothing that a damaged journal answers can be trusted


def test_json_says_all_that_is_said_in_words(relbook: Speak) -> None:
    relbook("add", "hello")
    told = json.loads(relbook("doctor", "--json").out)
    assert told == {"sound": True, "findings": [], "looked": None, "backup": None}
    relbook("backup")
    assert json.loads(relbook("doctor", "--json").out)["backup"][:2] == "20"

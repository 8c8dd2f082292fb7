"""`relbook doctor` says when the window last looked at every page, and how that ended."""

import json
from datetime import date
from pathlib import Path

import pytest

from relbook.store import index, reindexing, seeks, soundness
from relbook.store.database import Journal
from relbook.store.going import AT_ONCE, Going
from relbook.store.visit import visit
from tests.cli.conftest import Speak
from tests.store.shelf import ask
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


def test_the_index_of_an_earlier_book_is_made_once(
    path: Path, relbook: Speak, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "FEW", 2)
    monkeypatch.setattr(seeks, "LONG", 2)
    for number in range(3):
        relbook("add", f"Apples, basket {number}")
    with visit(path) as journal:
        ask("DROP INDEX entry_apart")
        journal.user_version = index.EDITION - 1
    whole, made = index.rebuild, []

    def counted(journal: Journal, going: Going = AT_ONCE) -> None:
        made.append(going)
        whole(journal, going)

    monkeypatch.setattr(index, "rebuild", counted)
    monkeypatch.setattr(reindexing, "rebuild", counted)
    assert relbook("doctor", "--reindex").code == 0
    assert len(made) == 1
    with visit(path) as journal:
        assert journal.user_version == index.EDITION
        assert not seeks.missing(journal)

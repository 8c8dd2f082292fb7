"""What the program says about itself, and how it is called by a desktop."""

import json
import sys
from pathlib import Path

import pytest

from relbook.cli import SCREENS, main
from relbook.store.schema import migration_names
from tests.cli.conftest import Speak


def test_every_work_is_listed_and_one_says_its_whole_text(relbook: Speak) -> None:
    assert "Source Serif 4 4.005: OFL-1.1, by Adobe" in relbook("licences").out
    said = relbook("licences", "source", "serif").out
    assert "SIL OPEN FONT LICENSE" in said
    assert "Phosphor" not in said


def test_as_json_the_texts_come_along(relbook: Speak) -> None:
    works = json.loads(relbook("licences", "--json").out)
    assert {"Qt", "SQLCipher Community Edition", "peewee"} <= {work["name"] for work in works}
    assert all(work["text"] for work in works)


def test_what_is_not_there_is_said(relbook: Speak) -> None:
    said = relbook("licences", "nothing")
    assert said.code == 1
    assert "relbook licences lists everything" in said.err


def test_a_journal_may_be_named_first_as_file_managers_do(relbook: Speak, path: Path) -> None:
    relbook("client", "add", "Marta Reyes")
    assert main([str(path), "clients"]) == 0
    assert relbook("clients").out.startswith("Marta Reyes")


def test_without_a_screen_the_window_is_refused_in_one_sentence(
    relbook: Speak, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    said = relbook()
    assert said.code == 1
    assert "every verb works without one" in said.err


def test_the_version_names_the_schema_of_a_journal(relbook: Speak) -> None:
    said = relbook("--version")
    assert said.code == 0
    assert said.out.startswith("relbook 0.")
    assert said.out.endswith(f", journal schema {migration_names()[-1]}\n")

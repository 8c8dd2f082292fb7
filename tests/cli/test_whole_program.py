"""What the program says about itself, and how it is called by a desktop."""

import json
import sys
from pathlib import Path

import pytest

from relbook import app
from relbook.cli import SCREENS, main
from relbook.store.schema import migration_names
from relbook.wish import LONGEST_TEXT, Act, Wish
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
    assert said.out.endswith(f", book schema {migration_names()[-1]}\n")


def openings(patch: pytest.MonkeyPatch) -> list[object]:
    """What the window is opened with from now on, in place of a window."""
    opened: list[object] = []

    def window(named: list[str], wish: Wish) -> int:
        opened.extend([*named, wish])
        return 0

    patch.setattr(app, "main", window)
    return opened


@pytest.mark.parametrize(
    ("words", "wished"),
    [
        ([], Wish()),
        (["write", "Call", "the printer"], Wish(Act.WRITE, "Call the printer")),
        (["write"], Wish(Act.WRITE)),
        (["--brief", "Marta"], Wish(Act.BRIEF, "Marta")),
        (["--brief"], Wish(Act.BRIEF)),
        (["--search", "tea\x1b[1m"], Wish(Act.SEARCH, "tea[1m")),
        (["/a/talk.ics", "/b/people.vcf"], Wish(Act.BRING, files=("/a/talk.ics", "/b/people.vcf"))),
    ],
)
def test_a_start_says_what_the_window_is_wanted_for(
    words: list[str], wished: Wish, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = openings(monkeypatch)
    assert main(words) == 0
    assert opened == [wished]
    opened.clear()
    assert main(["--journal", "other.relbook", *words]) == 0
    assert opened == ["--journal", "other.relbook", wished]


def test_a_journal_opens_by_itself_and_what_stands_beside_it_goes_into_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = openings(monkeypatch)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes").mkdir()
    assert main(["other.relbook", "notes"]) == 0
    assert opened == ["--journal", "other.relbook", Wish(Act.BRING, files=(str(tmp_path / "notes"),))]


def test_what_is_too_long_to_hand_over_is_refused_in_one_sentence(relbook: Speak) -> None:
    said = relbook("write", "x" * (LONGEST_TEXT + 1))
    assert said.code == 1
    assert "Nothing was opened or kept." in said.err


def test_everything_can_be_kept_below_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RELBOOK_DATA", "")  # what the verb sets goes with the test
    assert main(["--data", str(tmp_path / "stick"), "add", "Tea"]) == 0
    assert (tmp_path / "stick/journal.relbook").exists()

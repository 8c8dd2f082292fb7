"""`relbook help` says the guide, and whatever the guide tells one to type works."""

import shlex
from pathlib import Path

import pytest

from relbook import guide
from tests.cli.conftest import Speak
from tests.commands import commands

COMMANDS = [(page.topic, line) for page in guide.pages() for line in commands(page.text)]


@pytest.fixture(autouse=True)
def plain_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


def test_help_lists_the_pages_and_says_each(relbook: Speak) -> None:
    listed = relbook("help").out
    for page in guide.pages():
        assert page.title in listed
        assert relbook("help", page.topic).out.startswith(page.title)
    assert "(relbook help safety)" in relbook("help", "start").out


def test_a_page_is_found_by_its_title(relbook: Speak) -> None:
    assert relbook("help", "two", "minutes").out == relbook("help", "reflect").out


def test_what_the_guide_does_not_know_is_said(relbook: Speak) -> None:
    said = relbook("help", "astrology")
    assert (said.code, said.out) == (1, "")
    assert "relbook help lists its pages" in said.err


def test_the_language_of_the_terminal_is_spoken(relbook: Speak, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    german = relbook("help", "start").out
    assert german.startswith(guide.pages("de")[0].title)
    assert relbook("help", "start", "--language", "en").out != german


def test_every_command_of_the_guide_works(
    relbook: Speak, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    """Paper wants an application; with `qapp` it is the one that other tests go on with."""
    assert relbook("sample").code == 0
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "2026-03-04.md").write_text("# A walk\n\nAlong the river.\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    for topic, line in COMMANDS:
        said = relbook(*shlex.split(line)[1:])
        assert said.code == 0, f"{topic}: {line}\n{said.err}"
    assert {"brief.pdf", "everything.json", "held", "out", "tables"} <= {
        file.name for file in tmp_path.iterdir()
    }

"""A gathering's candidates and the yearly letter, from the command line."""

import csv
from datetime import date
from pathlib import Path

import pytest

from relbook.journal.letter import year_of
from relbook.journal.rituals.ritual import Answer, Place
from relbook.store import clients, letters, rituals
from relbook.store.visit import visit
from tests.cli.conftest import Speak


@pytest.fixture
def book(relbook: Speak, path: Path) -> Path:
    """Two people of a town who share a word, and a letter to one of them that is being written."""
    for name in ("Ada Byron", "Leo Costa"):
        relbook("client", "add", name, "--town", "Porto", "--circle", "steady")
        relbook("fact", "add", name.split()[0], "Goes sailing")
    with visit(path, ""):
        ada = clients.find("Ada").id
        clients.amend(ada, alias="The Miller")
        answers = (Answer(letters.TEXT, "", "=Dear {first}"), Answer(letters.WHOM, "", ada))
        rituals.keep_place(Place(letters.RITUAL, date.today(), answers=answers))
    return path


def test_candidates_are_named_with_their_reasons(relbook: Speak, book: Path) -> None:
    said = relbook("gathering", "--town", "porto", "--interest", "sailing")
    assert (said.code, said.err) == (0, "")
    assert "Ada Byron  (shares “sailing” with Leo; lives in Porto)" in said.out
    assert "Towns: Porto" in relbook("gathering").out
    assert "Nobody to propose" in relbook("gathering", "--town", "Oslo").out
    assert "Leo Costa" in relbook("gathering", "--json").out


def test_the_letter_is_taken_out_as_a_table_and_as_markdown(
    relbook: Speak, book: Path, tmp_path: Path
) -> None:
    said = relbook("letter")
    assert f"Letter of {year_of(date.today())}" in said.out
    assert "Ada Byron  (no letter yet)" in said.out
    table, folder = tmp_path / "letter.csv", tmp_path / "letters"
    done = relbook("letter", "--csv", str(table), "--markdown", str(folder))
    assert done.code == 0
    assert "not encrypted" in done.out
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[1] == ["Ada Byron", "Ada", "", "", "'=Dear Ada"]
    assert [file.name for file in folder.iterdir()] == ["ada-byron.md"]


def test_under_an_alias_no_name_leaves(relbook: Speak, book: Path, tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    assert relbook("letter", "--markdown", str(folder), "--alias").code == 0
    (file,) = folder.iterdir()
    assert (file.name, file.read_text()) == ("the-miller.md", "=Dear The Miller\n")


def test_a_letter_for_nobody_is_not_written(relbook: Speak, book: Path, tmp_path: Path) -> None:
    refused = relbook("letter", "--year", "2019", "--csv", str(tmp_path / "x.csv"))
    assert refused.code == 1
    assert "nobody" in refused.err

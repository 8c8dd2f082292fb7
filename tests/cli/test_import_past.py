"""What was brought in at a terminal: listed, taken back, its names offered, what stayed out kept."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Speak

CARDS = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Ruiz\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:Band\nKIND:group\nEND:VCARD\n"
)


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    path = tmp_path / "people.vcf"
    path.write_text(CARDS)
    return path


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    folder.mkdir()
    for number in range(2):
        (folder / f"2026-05-0{number + 1}.md").write_text("We sat with Ines Duarte, and then left.")
    return folder


def test_an_import_is_listed_and_taken_back(relbook: Speak, cards: Path, notes: Path) -> None:
    assert relbook("import", str(cards)).code == 0
    assert relbook("import", str(notes)).code == 0
    latest, first = json.loads(relbook("import", "--list", "--json").out)
    assert (latest["format"], latest["came"], latest["left out"]) == ("markdown", 2, 0)
    assert (first["format"], first["came"], first["left out"]) == ("vcard", 1, 1)
    assert latest["key"][-8:] in relbook("import", "--list").out
    assert relbook("import", "--undo", first["key"][-8:]).out == "Taken back: vcard, 1 record.\n"
    assert json.loads(relbook("clients", "--json").out) == []
    assert relbook("import", "--undo").out.startswith("Taken back: markdown, 2 records.")
    assert relbook("import", "--list").out == "Nothing was brought in during the last 30 days.\n"
    assert relbook("import", "--undo").code != 0
    assert "1 client" in relbook("import", str(cards)).out


def test_names_are_offered_and_made_clients_when_asked(relbook: Speak, notes: Path) -> None:
    said = relbook("import", str(notes), "--offer").out
    assert "Ines Duarte" in said
    assert json.loads(relbook("clients", "--json").out) == []
    (one,) = json.loads(relbook("import", "--offer", "--json").out)
    assert (one["name"], len(one["entries"])) == ("Ines Duarte", 2)
    assert relbook("import", "--make", "Somebody Else").code != 0
    assert (
        relbook("import", "--make", "ines duarte").out == "Clients made: 1. Entries that are theirs now: 2.\n"
    )
    assert [client["name"] for client in json.loads(relbook("clients", "--json").out)] == ["Ines Duarte"]
    assert relbook("import", "--offer").out == "No names to ask about.\n"


def test_a_name_that_is_nobody_is_not_offered_again(relbook: Speak, notes: Path) -> None:
    relbook("import", str(notes))
    assert relbook("import", "--nobody", "Ines Duarte").code == 0
    assert json.loads(relbook("import", "--offer", "--json").out) == []


def test_what_is_left_out_is_kept_when_asked_and_over_nothing(
    relbook: Speak, cards: Path, tmp_path: Path
) -> None:
    target = tmp_path / "left.vcf"
    assert relbook("import", str(cards), "--rejected", str(target)).code == 0
    assert b"KIND:group" in target.read_bytes()
    again = relbook("import", str(cards), "--rejected", str(target))
    assert again.code != 0
    assert "left.vcf" in again.err
    assert target.read_bytes().count(b"BEGIN") == 1


def test_what_can_come_in_is_said(relbook: Speak, tmp_path: Path) -> None:
    assert "vcard" in relbook("import", "--formats").out
    assert relbook("import").code == 2
    odd = tmp_path / "mail.pst"
    odd.write_bytes(b"!BDN" + b"\0" * 60)
    said = relbook("import", str(odd))
    assert said.code == 1
    assert "a mail store of Outlook" in said.err

"""Backing up, listing and restoring, as somebody at a terminal does it."""

import json
from pathlib import Path

from tests.cli.conftest import Speak


def a_backup(relbook: Speak) -> str:
    said = relbook("backup")
    assert said.code == 0, said.err
    return said.out.splitlines()[0]


def test_a_backup_is_made_listed_and_named_by_the_doctor(relbook: Speak, path: Path) -> None:
    relbook("add", "Tea with Ada")
    made = a_backup(relbook)
    listed = relbook("backups")
    assert made in listed.out
    assert "asked for, " in listed.out
    (one,) = json.loads(relbook("backups", "--json").out)
    assert one["file"] == made
    assert "Newest backup: " in relbook("doctor").out


def test_a_backup_that_went_bad_is_found_and_marked(relbook: Speak, path: Path) -> None:
    for number in range(30):
        relbook("add", f"Tea {number} " * 200)
    made = Path(a_backup(relbook))
    assert relbook("backups", "--check").out.count("clients,") == 1
    broken = bytearray(made.read_bytes())
    broken[15 * 4096 + 900] ^= 1
    made.write_bytes(broken)
    assert ".damaged" in relbook("backups", "--check").out
    assert not made.exists()


def test_without_any_the_list_says_how_to_make_one(relbook: Speak, path: Path) -> None:
    relbook("add", "Tea")
    assert "relbook backup" in relbook("backups").out
    assert "No backup yet" in relbook("doctor").out


def test_a_backup_goes_to_a_folder_that_is_there(relbook: Speak, path: Path, tmp_path: Path) -> None:
    relbook("add", "Tea")
    missing = relbook("backup", "--to", str(tmp_path / "stick"))
    assert (missing.code, missing.out) == (1, "")
    assert "Nothing was changed" in missing.err
    (tmp_path / "stick").mkdir()
    assert relbook("backup", "--to", str(tmp_path / "stick")).code == 0
    assert "1 entry" in relbook("backups", "--in", str(tmp_path / "stick")).out


def test_restoring_all_asks_for_a_word_and_keeps_what_is_there(relbook: Speak, path: Path) -> None:
    relbook("add", "As it was")
    copy = a_backup(relbook)
    relbook("add", "As it became")
    before = relbook("entries").out
    asked = relbook("restore", copy)
    assert asked.code == 2
    assert "--yes" in asked.err
    assert relbook("entries").out == before
    said = relbook("restore", copy, "--yes")
    assert said.code == 0, said.err
    assert "As it became" not in relbook("entries").out
    kept = next(line.rpartition(" ")[2] for line in said.out.splitlines() if "kept in" in line)
    assert relbook("restore", kept, "--yes").code == 0
    assert relbook("entries").out == before


def test_one_client_and_one_entry_come_back(relbook: Speak, path: Path) -> None:
    relbook("client", "add", "Ada Lovelace")
    relbook("add", "Tea with Ada", "--client", "Ada Lovelace")
    copy = a_backup(relbook)
    forgotten = relbook("forget", "Ada Lovelace", "--yes", "Ada Lovelace")
    assert forgotten.code == 0, forgotten.err
    nobody = relbook("restore", copy, "--client", "Grace")
    assert nobody.code == 1
    assert "Nothing was changed" in nobody.err
    said = relbook("restore", copy, "--client", "ada lovelace")
    assert said.code == 0, said.err
    assert "1 client" in said.out
    assert "Tea with Ada" in relbook("entries").out
    unknown = relbook("restore", copy, "--entry", "0" * 32)
    assert unknown.code == 1


def test_what_is_no_backup_is_refused(relbook: Speak, path: Path, tmp_path: Path) -> None:
    relbook("add", "Tea")
    before = path.read_bytes()
    (tmp_path / "letter").write_text("Dear Ada")
    for name in ("letter", "missing"):
        assert relbook("restore", str(tmp_path / name), "--yes").code == 1
    assert path.read_bytes() == before

"""The passphrase from the command line: never an argument, never printed."""

from pathlib import Path

import pytest

from relbook import assets
from tests.cli.conftest import Speak

WORDS = "three quiet words here"
NEW = "three other words there"


@pytest.fixture
def keyed(relbook: Speak, tmp_path: Path) -> Path:
    """The file with the passphrase of a journal that has one."""
    file = tmp_path / "key"
    file.write_text(f"{WORDS}\nnot this line\n", "utf-8")
    relbook("add", "hello")
    assert relbook("passphrase", "set", "--new-passphrase-file", str(file)).code == 0
    return file


def test_it_is_set_changed_and_removed(relbook: Speak, keyed: Path) -> None:
    assert relbook("entries").code == 1
    assert "hello" in relbook("--passphrase-file", str(keyed), "entries").out
    both = f"{WORDS}\n{NEW}\n".encode()
    changed = relbook(
        "--passphrase-file", "-", "passphrase", "change", "--new-passphrase-file", "-", stdin=both
    )
    assert changed.code == 0 and WORDS not in changed.out + changed.err and NEW not in changed.out
    assert relbook("--passphrase-file", str(keyed), "entries").code == 1
    gone = relbook("--passphrase-file", "-", "passphrase", "remove", stdin=f"{NEW}\n".encode())
    assert gone.code == 0 and "hello" in relbook("entries").out


def test_the_recovery_key_opens_it(relbook: Speak, keyed: Path, tmp_path: Path) -> None:
    said = relbook("--passphrase-file", str(keyed), "passphrase", "recovery")
    sheet = tmp_path / "sheet"
    sheet.write_text(said.out, "utf-8")
    assert "hello" in relbook("--recovery-file", str(sheet), "entries").out
    assert "hello" in relbook("--recovery-file", "-", "entries", stdin=said.out.encode()).out
    sheet.write_text(said.out.replace(said.out.split()[1], "AAAA"), "utf-8")
    wrong = relbook("--recovery-file", str(sheet), "entries")
    assert wrong.code == 1 and "sheet" in wrong.err


def test_what_is_not_so_is_said(relbook: Speak, keyed: Path) -> None:
    again = relbook("--passphrase-file", str(keyed), "passphrase", "set", "--new-passphrase-file", str(keyed))
    assert again.code == 1 and "change" in again.err
    unnamed = relbook("--passphrase-file", str(keyed), "passphrase", "change")
    assert unnamed.code == 1 and "--new-passphrase-file" in unnamed.err


def test_without_one_there_is_nothing_to_change(relbook: Speak) -> None:
    relbook("add", "hello")
    for act in ("change", "remove", "recovery"):
        assert relbook("passphrase", act).code == 1


def test_six_words_are_suggested_without_a_journal(relbook: Speak) -> None:
    known = set(assets.text("words/eff-large.txt").split())
    made = relbook("passphrase", "words").out.split()
    assert len(made) == 6 and set(made) <= known


def test_copies_on_a_stick_that_was_away_get_it_when_it_is_named_again(
    relbook: Speak, keyed: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    relbook("--passphrase-file", str(keyed), "backup", "--to", str(stick))
    stick.rename(tmp_path / "pocket")
    changed = relbook("--passphrase-file", str(keyed), "passphrase", "remove", "--also", str(stick))
    assert f"relbook passphrase copies --also {stick}" in changed.out
    assert "Keep the old passphrase until then" in changed.out
    missing = relbook("passphrase", "copies", "--also", str(stick))
    assert missing.code == 1 and str(stick) in missing.err
    (tmp_path / "pocket").rename(stick)
    assert "under another passphrase" in relbook("backups", "--in", str(stick)).out
    done = relbook("passphrase", "copies", "--also", str(stick))
    assert (done.code, done.out) == (0, "1 older copies got the passphrase of today.\n")
    assert "1 entry" in relbook("backups", "--in", str(stick)).out
    assert relbook("passphrase", "copies", "--also", str(stick)).out == "No copy needed it.\n"


def test_what_an_editor_puts_around_the_words_is_no_part_of_them(relbook: Speak, keyed: Path) -> None:
    keyed.write_bytes(f"{WORDS}\r\n".encode("utf-8-sig"))  # as Windows' own editor saves it
    assert "hello" in relbook("--passphrase-file", str(keyed), "entries").out

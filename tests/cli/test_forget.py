"""`relbook forget`: said before, confirmed by the whole name, proven by a certificate."""

import hashlib
from pathlib import Path

from tests.cli.conftest import Speak


def written(relbook: Speak) -> None:
    relbook("client", "add", "Ana Ruiz", "--mail", "ana@example.org")
    relbook("client", "add", "Bea Brown")
    relbook("add", "--client", "Ana Ruiz", "Talked of the orchard")
    relbook("add", "--client", "Bea Brown", "Lunch, Ana Ruiz came too")


def test_nothing_happens_without_the_whole_name(relbook: Speak) -> None:
    written(relbook)
    for typed in (b"", b"ana\n", b"yes\n"):
        said = relbook("forget", "Ana Ruiz", stdin=typed)
        assert said.code == 1
        assert "cannot be taken back; no backup is made of it" in said.out
    assert relbook("forget", "Ana Ruiz", "--yes", "Ana").code == 1
    assert "Ana Ruiz" in relbook("clients").out


def test_a_certificate_says_in_numbers_what_went_and_names_nobody(relbook: Speak, tmp_path: Path) -> None:
    written(relbook)
    relbook("add", "--client", "Ana Ruiz", "Her son is ill; @Bea knows")
    target = tmp_path / "certificate.txt"
    said = relbook("forget", "ana", "--certificate", str(target), stdin=b"Ana Ruiz\n")
    assert said.code == 0, said.err
    text = target.read_text("utf-8")
    lines, _, digest = text.rpartition("SHA-256 of the lines above: ")
    assert digest == f"{hashlib.sha256(lines.encode()).hexdigest()}\n"
    assert "Ana" not in text
    assert "Nothing was found." in text
    assert "which stay with those as they are written: 1" in said.out
    assert "Entries about several people, which stay with the others: 1" in text
    assert "orchard" not in relbook("search", "orchard").out
    assert "Ana Ruiz" not in relbook("entries").out
    assert "[removed] came too" in relbook("entries").out
    assert relbook("doctor").code == 0


def test_a_name_is_on_the_certificate_when_it_is_asked_for(relbook: Speak) -> None:
    written(relbook)
    said = relbook("forget", "Ana Ruiz", "--yes", "ana ruiz", "--named", "--keep-mentions")
    assert "About: Ana Ruiz" in said.out
    assert "left standing once" in said.out

"""`relbook move`: one file out, one file in, and the same figures on both sides."""

from pathlib import Path

from tests.cli.conftest import Speak


def test_a_journal_goes_out_as_one_file_and_comes_in_elsewhere(relbook: Speak, tmp_path: Path) -> None:
    relbook("client", "add", "Marta Reyes")
    relbook("add", "Spring")
    package, new = tmp_path / "book.zip", tmp_path / "new.relbook"
    out = relbook("move", "--out", str(package))
    assert "1 client, 1 entry and 0 files" in out.out
    came = relbook("--journal", str(new), "move", "--in", str(package))
    assert "1 client, 1 entry and 0 files" in came.out and "as many rows" in came.out
    assert relbook("--journal", str(new), "clients").out.startswith("Marta Reyes")


def test_what_is_there_stays(relbook: Speak, tmp_path: Path, path: Path) -> None:
    relbook("add", "Spring")
    package = tmp_path / "book.zip"
    assert relbook("move", "--out", str(package)).code == 0
    for words in (("move", "--out", str(package)), ("move", "--in", str(package))):
        said = relbook(*words)
        assert said.code == 1 and "Nothing was changed" in said.err
    package.write_bytes(b"no package")
    said = relbook("--journal", str(tmp_path / "new.relbook"), "move", "--in", str(package))
    assert said.code == 1 and "no journal that relbook packed" in said.err

"""`relbook access`: everything held on one client, with typed consent for what is private."""

from pathlib import Path

from tests.cli.conftest import Speak


def test_a_folder_is_written_and_what_is_private_needs_the_whole_name(relbook: Speak, tmp_path: Path) -> None:
    relbook("client", "add", "Ana Ruiz")
    relbook("add", "--client", "Ana Ruiz", "The orchard\n!secret they may sell")
    to = tmp_path / "out"
    said = relbook("access", "ana", "--to", str(to))
    assert "1 secret lines stayed here" in said.out
    assert "they may sell" not in (to / "everything.md").read_text("utf-8")
    assert relbook("access", "ana", "--to", str(to), "--include", "secrets", stdin=b"y\n").code == 1
    assert "they may sell" not in (to / "everything.md").read_text("utf-8")
    done = relbook("access", "ana", "--to", str(to), "--include", "secrets", "--yes", "Ana Ruiz", "--html")
    assert done.code == 0, done.err
    assert "they may sell" in (to / "everything.html").read_text("utf-8")

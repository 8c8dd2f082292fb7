"""`relbook access`: everything held on one client, with typed consent for what is private."""

from pathlib import Path

from tests.cli.conftest import Speak


def test_a_folder_is_written_and_what_is_private_needs_the_whole_name(relbook: Speak, tmp_path: Path) -> None:
    relbook("client", "add", "Ana Ruiz")
    relbook("add", "--client", "Ana Ruiz", "The orchard\n!secret they may sell")
    relbook("add", "Ana came by")
    to = tmp_path / "out"
    said = relbook("access", "ana", "--to", str(to))
    assert "1 secret line stayed here" in said.out
    assert "Only Ana stands in 1 entry about others" in said.out
    assert "they may sell" not in (to / "everything.md").read_text("utf-8")
    assert relbook("access", "ana", "--to", str(to), "--include", "secrets", stdin=b"y\n").code == 1
    assert "they may sell" not in (to / "everything.md").read_text("utf-8")
    done = relbook("access", "ana", "--to", str(to), "--include", "secrets", "--yes", "Ana Ruiz", "--html")
    assert done.code == 0, done.err
    assert "they may sell" in (to / "everything.html").read_text("utf-8")


def test_others_are_masked_one_by_one_and_all_is_seen_before(relbook: Speak, tmp_path: Path) -> None:
    relbook("client", "add", "Ana Ruiz", "--company", "Orchard Ltd")
    relbook("client", "add", "Bea Brown", "--mail", "bea@brown.test", "--company", "Brown Mills")
    relbook("client", "add", "Will Stone")
    text = "Lunch\n\nBea's idea, bea@brown.test of Brown Mills; Will came to Orchard. I will go."
    relbook("add", "--client", "Ana Ruiz", text)
    seen = relbook("access", "ana", "--preview")
    assert seen.code == 0, seen.err
    assert "Bea Brown (masked)" in seen.out and "Will Stone (masked)" in seen.out
    assert "Orchard" not in seen.out
    to = tmp_path / "out"
    assert relbook("access", "ana", "--to", str(to), "--show", "Will Stone", "--json").code == 0
    for name in ("everything.md", "everything.json"):
        held = (to / name).read_text("utf-8")
        assert (
            "another client's idea, e-mail address of another company; Will came to Orchard. I will go"
            in held
        )
        assert "Bea" not in held and "Brown" not in held
    assert relbook("access", "ana", "--to", str(to), "--show", "Nobody").code == 1
    assert relbook("access", "ana").code == 2

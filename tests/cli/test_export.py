"""Exports without a window: every form, what stayed here, a manifest, and nothing that is not ours harmed."""

import hashlib
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Speak

ONE_FILE = {"html": ".html", "json": ".json", "vcard": ".vcf", "icalendar": ".ics"}


@pytest.fixture
def marta(relbook: Speak) -> None:
    relbook("client", "add", "Marta Reyes")
    relbook(
        "add", "--client", "marta", "Spring launch\n\n[] send the deck @2026-12-04\n!secret the van\n#launch"
    )
    relbook("add", "--client", "marta", "--kind", "reflection", "only mine")


def lies(path: Path) -> dict[str, object]:
    found = json.loads(path.read_text("utf-8"))
    assert isinstance(found, dict)
    return found


@pytest.mark.usefixtures("marta")
@pytest.mark.parametrize("form", ONE_FILE)
def test_one_file_and_what_it_is(relbook: Speak, tmp_path: Path, form: str) -> None:
    (tmp_path / "out").mkdir()
    assert relbook("export", form, "--to", str(tmp_path / "out")).code == 0
    target = tmp_path / "out" / f"relbook{ONE_FILE[form]}"
    found = lies(target.with_name(f"{target.name}.manifest.json"))
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    assert found["members"] == [
        {"path": target.name, "bytes": target.stat().st_size, "sha256": digest},
    ]
    assert (found["form"], found["withheld"]) == (form, {"entries": 1, "lines": 1})
    assert "the van" not in target.read_text("utf-8")


@pytest.mark.usefixtures("marta")
def test_tables_and_what_was_done_as_json(relbook: Speak, tmp_path: Path) -> None:
    said = relbook("export", "csv", "--to", str(tmp_path / "out"), "--tag", "launch", "--json")
    report = json.loads(said.out)
    assert (report["counts"]["entries"], report["asked"]["tag"]) == (1, "launch")
    assert {file.name for file in (tmp_path / "out").iterdir()} == {
        *("clients.csv", "entries.csv", "promises.csv", "manifest.json"),
    }


@pytest.mark.usefixtures("marta")
def test_what_somebody_changed_is_refused_until_it_is_said(relbook: Speak, tmp_path: Path) -> None:
    out = tmp_path / "book.html"
    out.write_text("mine")
    refused = relbook("export", "html", "--to", str(out))
    assert (refused.code, out.read_text()) == (1, "mine") and "--replace" in refused.err
    assert relbook("export", "html", "--to", str(out), "--replace").code == 0
    assert relbook("export", "html", "--to", str(out)).code == 0
    assert "mine" not in out.read_text("utf-8")


@pytest.mark.usefixtures("marta")
def test_a_manifest_names_nobody_who_has_another_name(relbook: Speak, tmp_path: Path) -> None:
    said = relbook(
        *("export", "markdown", "--to", str(tmp_path / "out"), "--client", "marta", "--alias"),
        *("--search", "launch"),
    )
    assert said.code == 0
    text = (tmp_path / "out/manifest.json").read_text("utf-8")
    assert "Marta" not in text and "marta" not in text


@pytest.mark.usefixtures("marta")
def test_an_export_again_follows_the_journal(relbook: Speak, tmp_path: Path) -> None:
    out = tmp_path / "out"
    relbook("export", "markdown", "--to", str(out), "--include", "private")
    assert list(out.rglob("*only-mine.md"))
    (out / "mine.md").write_text("not from relbook")
    rows = json.loads(relbook("entries", "--json").out)
    relbook("delete", next(row["entry"]["id"] for row in rows if "only mine" in str(row)))
    relbook("export", "markdown", "--to", str(out), "--include", "private")
    assert not list(out.rglob("*only-mine.md"))
    assert (out / "mine.md").read_text() == "not from relbook"

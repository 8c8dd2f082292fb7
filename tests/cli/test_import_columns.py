"""`relbook import --map` and `--columns`: what the columns of a table are."""

import json
from pathlib import Path

from tests.cli.conftest import Speak

TEXT = "Alpha;Beta;Gamma\nAna Ruiz;Talked about the orchard;3.4.2026\n"


def test_columns_are_shown_and_said_and_remembered(relbook: Speak, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(TEXT, "utf-8")
    relbook("client", "add", "Ana Ruiz")
    shown = json.loads(relbook("import", str(path), "--columns", "--json").out)
    assert [one["header"] for one in shown["columns"]] == ["Alpha", "Beta", "Gamma"]
    said = relbook("import", str(path), "--map", "alpha=name", "--map", "2=text", "--map", "Gamma=date")
    assert said.code == 0, said.err
    entries = json.loads(relbook("entries", "--json").out)
    (one,) = (page["entry"] for page in entries)
    assert (one["day"], one["text"]) == ("2026-04-03", "Talked about the orchard")
    path.write_text(TEXT.replace("orchard", "meadow"), "utf-8")
    assert "1 entry" in relbook("import", str(path)).out
    assert "an entry" in relbook("import", str(path), "--columns").out


def test_a_column_that_is_not_there_is_said(relbook: Speak, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(TEXT, "utf-8")
    for wrong in ("Delta=name", "Alpha=nonsense", "nothing"):
        said = relbook("import", str(path), "--map", wrong)
        assert said.code == 1
        assert "Nothing was changed" in said.err

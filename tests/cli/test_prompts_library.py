"""The library from the command line: list, show, rest, try, and packs that go and come."""

import json
from pathlib import Path

from tests.cli.conftest import Speak

PACK = """[[prompt]]
id = "mine"
text = "What made {name} laugh?"
why = "You chose to be asked this."
principles = ["P35"]
seeds = ["own"]
trigger = { name = "new_here" }
product = "entry"

[[prompt]]
id = "broken"
text = "No question."
why = "None."
principles = ["P35"]
seeds = ["own"]
trigger = { name = "new_here" }
product = "entry"
"""


def test_a_pack_comes_is_tried_rests_and_leaves(relbook: Speak, tmp_path: Path) -> None:
    relbook("client", "add", "Ada Byron", "--state", "current")
    pack = tmp_path / "pack.toml"
    pack.write_text(PACK, "utf-8")

    looked = relbook("prompts", "import", str(pack), "--dry-run")
    assert "new: What made {name} laugh? (mine)" in looked.out
    assert "line 12: " in looked.err
    assert relbook("prompts", "list", "--own").out == ""

    assert "1 prompt came in." in relbook("prompts", "import", str(pack)).out
    assert "0 prompts came in." in relbook("prompts", "import", str(pack)).out
    assert relbook("prompts", "list", "--own").out == "mine [own]: What made {name} laugh?\n"
    rows = json.loads(relbook("prompts", "list", "--principle", "p35", "--json").out)
    assert rows[-1]["id"] == "mine"
    assert len(rows) > 1

    assert relbook("prompts", "try", "mine").out == "Ada Byron: What made Ada laugh?\n"
    assert json.loads(relbook("prompts", "try", "mine", "--json").out)[0]["client"] == "Ada Byron"
    assert "rests now" in relbook("prompts", "off", "mine").out
    assert "nobody" in relbook("prompts", "try", "mine").out
    assert "own, resting" in relbook("prompts", "list", "--own").out
    assert "asked again" in relbook("prompts", "on", "mine").out
    assert 'text = "What made {name} laugh?"' in relbook("prompts", "show", "mine").out

    out = tmp_path / "out.toml"
    said = relbook("prompts", "export", str(out))
    assert "1 prompt went out" in said.out
    assert "Ada" not in out.read_text("utf-8")


def test_what_is_not_there_is_said(relbook: Speak, tmp_path: Path) -> None:
    relbook("client", "add", "Ada Byron")
    for words in (
        ("show", "nothing"),
        ("off", "nothing"),
        ("try", "nothing"),
        ("export", "x.toml", "nothing"),
    ):
        said = relbook("prompts", *words)
        assert said.code == 1
        assert 'No prompt here is called "nothing".' in said.err
    assert relbook("prompts", "export", str(tmp_path / "x.toml")).code == 1
    assert relbook("prompts", "import", str(tmp_path / "missing.toml")).code == 1


def test_a_name_in_a_pack_is_told(relbook: Speak, tmp_path: Path) -> None:
    relbook("client", "add", "Ada Byron")
    pack = tmp_path / "pack.toml"
    pack.write_text(PACK.replace("What made {name} laugh?", "What made Ada laugh?"), "utf-8")
    relbook("prompts", "import", str(pack))
    assert '"Ada" stands in mine' in relbook("prompts", "export", str(tmp_path / "out.toml")).err

"""The thirty lines of the documentation read a journal, with nothing of relbook."""

import ast
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from relbook.journal.backup import Why
from relbook.store import backups, clients, entries, files
from relbook.store.opening import open_journal
from relbook.store.passphrase import recovery_key
from tests.house.reading import ROOT

READER = ROOT / "docs" / "read_journal.py"
DAY = date(2026, 5, 4)
TEXTS = ("Kick-off in Łódź\n\n[] send *it* @fri", "会議は東京都で", "!secret the merger")
PHRASE = "it's quiet in Zürich"


def read(*words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-I", "-X", "utf8", str(READER), *words],
        capture_output=True, text=True, encoding="utf-8", cwd="/", check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_it_is_thirty_lines_and_needs_the_cipher_alone() -> None:
    source = READER.read_text("utf-8")
    code = source.split('"""', 2)[2]
    assert sum(bool(line.strip()) for line in code.splitlines()) <= 30
    named = {
        name
        for node in ast.walk(ast.parse(source))
        for name in ([node.module] if isinstance(node, ast.ImportFrom) else _plain(node))
    }
    assert named == {"sys", "pathlib", "unicodedata", "sqlcipher3"}


def _plain(node: ast.AST) -> list[str | None]:
    return [alias.name for alias in node.names] if isinstance(node, ast.Import) else []


@pytest.mark.parametrize("phrase", ["", PHRASE])
def test_every_text_and_file_comes_out_of_a_journal_and_of_its_backup(tmp_path: Path, phrase: str) -> None:
    path, folder = tmp_path / "j.relbook", tmp_path / "out"
    folder.mkdir()
    journal = open_journal(path, phrase)
    ada = clients.add("Ada Byron").row_id
    keys = [entries.add(text, day=DAY, today=DAY, clients=[ada]).row_id for text in TEXTS]
    entries.remove(entries.add("In the bin", day=DAY, today=DAY).row_id)
    files.attach(keys[0], "plan.txt", files.store_content(b"a drawing"), 9)
    copy = backups.folder_of(path) / backups.make(journal, Why.ASKED).name
    recovery = f"x'{recovery_key(journal).hex()}'"
    journal.leave()
    (tmp_path / "phrase").write_text(f"{phrase}\n", "utf-8")
    (tmp_path / "sheet").write_text(recovery, "utf-8")

    out = read(str(path), str(tmp_path / "phrase"), str(folder))
    assert all(f"Ada Byron\n{text}\n" in out for text in TEXTS)
    assert "In the bin" not in out
    assert [file.read_bytes() for file in folder.iterdir()] == [b"a drawing"]
    assert read(str(copy), str(tmp_path / "phrase")) == out
    assert read(str(path), str(tmp_path / "sheet")) == out

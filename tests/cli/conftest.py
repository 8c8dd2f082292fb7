"""Verbs are spoken in this process; exit codes are asked of a new one elsewhere."""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from relbook.cli import main


@dataclass(frozen=True)
class Said:
    """What a verb said, and how it ended."""

    code: int
    out: str
    err: str


Speak = Callable[..., Said]


@pytest.fixture
def today() -> date:
    """The day of this test: each asks anew, for a run of all of them may go over midnight."""
    return date.today()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the journal of this test lies, once there is one."""
    return tmp_path / "book" / "j.relbook"


@pytest.fixture
def relbook(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Speak]:
    """Speak a verb to the journal of this test."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    mask = os.umask(0o077)

    def speak(*words: str, stdin: bytes = b"") -> Said:
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(stdin)))
        capsys.readouterr()
        try:
            code = main(["--journal", str(path), *words])
        except SystemExit as ended:
            code = int(ended.code or 0)
        heard = capsys.readouterr()
        return Said(code, heard.out, heard.err)

    yield speak
    os.umask(mask)

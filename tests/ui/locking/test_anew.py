"""A start anew is handed the same words, whatever is in them."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

PROGRAM = """
import sys
from pathlib import Path
from relbook.ui.locking.anew import start_anew

if "--locked" in sys.argv:
    said = Path(sys.argv[-1]).with_name("said")
    said.with_name("saying").write_text("|".join(sys.argv[1:]), "utf-8")
    said.with_name("saying").replace(said)
else:
    sys.platform = sys.argv[1]
    start_anew(["--locked", "--journal", sys.argv[2]])
"""


@pytest.mark.parametrize("platform", [sys.platform, "win32"])
def test_the_words_arrive_whole(tmp_path: Path, platform: str) -> None:
    book = tmp_path / "Ana María's  book.relbook"
    program = tmp_path / "a program.py"
    program.write_text(PROGRAM, "utf-8")
    subprocess.run([sys.executable, program, platform, book], check=True)
    said = tmp_path / "said"
    while not said.exists():  # the suite's own patience ends it
        time.sleep(0.02)
    assert said.read_text("utf-8").split("|") == ["--locked", "--journal", str(book)]

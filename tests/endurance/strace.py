"""Standing at the door to the disk: counting a command's calls, killing it at one, or letting one fail."""

import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

WRITES = "pwrite64,pwritev,pwritev2,ftruncate,fallocate,copy_file_range,sendfile"
SYNCS = "fsync,fdatasync"
NAMES = "rename,renameat,renameat2,unlink,unlinkat,link,linkat,mkdir,mkdirat"
CALLS = f"write,{WRITES},{SYNCS},{NAMES}"
"""All that changes a disk or makes a change last."""


Call = tuple[str, int]
"""A call by its name, and which of that name it is, from one: strace counts each name by itself."""

_CALL = re.compile(r"^\d+ +(\w+)\(", re.MULTILINE)


@cache
def reason_against() -> str:
    """Why no command can be watched here; nothing where one can."""
    if sys.platform != "linux" or not shutil.which("strace"):
        return "strace, which stands between a program and its disk, is not here"
    tried = subprocess.run(
        ["strace", "-f", "-o", "/dev/null", "-e", "inject=fsync:error=EIO", "true"],
        capture_output=True,
        check=False,
    )
    return "" if tried.returncode == 0 else "this machine lets no program be watched"


needed = pytest.mark.skipif(bool(reason_against()), reason=reason_against() or "strace is there")


def counting(log: Path) -> list[str]:
    """Run a command and write each of these calls down."""
    return ["strace", "-f", "-qq", "-o", str(log), "-e", f"trace={CALLS}"]


def calls_in(log: Path) -> list[Call]:
    """The calls that were written down, each by its name and which of that name it is."""
    numbers: Counter[str] = Counter()
    found = []
    for name in _CALL.findall(log.read_text(errors="replace")):
        numbers[name] += 1
        found.append((name, numbers[name]))
    return found


def killing(call: Call) -> list[str]:
    """Run a command until it is about to make this call."""
    name, number = call
    return [*counting(Path("/dev/null")), "-e", f"inject={name}:signal=SIGKILL:when={number}"]


def failing(log: Path, call: Call, error: str, *, for_good: bool) -> list[str]:
    """Let this call fail; for good, and all others of its name after it."""
    name, number = call
    when = f"{number}{'+' if for_good else ''}"
    return [*counting(log), "-e", f"inject={name}:error={error}:when={when}"]


def injected(log: Path) -> bool:
    """Whether the command came as far as the call that was to fail."""
    return "(INJECTED)" in log.read_text(errors="replace")


def spread(calls: Sequence[Call], most: int) -> list[Call]:
    """Up to `most` of these calls, the first and the last among them."""
    if len(calls) <= most:
        return list(calls)
    return [calls[round(place * (len(calls) - 1) / (most - 1))] for place in range(most)]

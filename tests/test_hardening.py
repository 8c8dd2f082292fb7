"""What other programs of the same user can see of this one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.reading import ROOT

LOOK = """
import os, resource
from relbook.hardening import harden
harden(); harden()
import ctypes
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE))
os.close(os.open("made", os.O_CREAT | os.O_WRONLY, 0o666))
print(oct(os.stat("made").st_mode & 0o777))
"""


def run(code: str, folder: Path) -> list[str]:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, env=env, capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's own switch is Linux's")
def test_nobody_looks_into_it_and_no_dump_is_left(tmp_path: Path) -> None:
    assert run(LOOK, tmp_path) == ["0 (0, 0)", "0o600"]


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's own switch is Linux's")
@pytest.mark.parametrize("door", ["relbook.cli", "relbook.app"])
def test_both_doors_close_it_first_of_all(door: str, tmp_path: Path) -> None:
    code = (
        f"import contextlib, ctypes\nfrom {door} import main\n"
        "with contextlib.suppress(SystemExit): main(['--nonsense'])\n"
        "print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    assert run(code, tmp_path) == ["0"]

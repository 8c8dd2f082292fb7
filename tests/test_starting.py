"""What the application itself is made with, looked at in a process of its own: there is one of it."""

import subprocess
import sys

import pytest

from relbook.starting import YIELD_S

PROGRAM = "import sys; from relbook.app import make_app; made = make_app(); print(sys.getswitchinterval())"


def test_a_worker_that_computes_lets_the_window_go_on_soon() -> None:
    told = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert float(told.stdout) == pytest.approx(YIELD_S)

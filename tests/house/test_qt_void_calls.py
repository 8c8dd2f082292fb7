"""The Qt we ship with survives a long day."""

import subprocess
import sys

LOOP = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
widget = QWidget()
for turn in range(20_000):
    widget.setEnabled(turn % 2 == 0)
"""


def test_calls_that_return_nothing_cost_nothing() -> None:
    """PySide6 6.12.0 loses a reference to None with each of them and aborts after some thousands."""
    done = subprocess.run([sys.executable, "-c", LOOP], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr

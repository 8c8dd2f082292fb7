"""Qt's libraries are bound before Python imports Qt, and an import finds the same ones."""

import os
import subprocess
import sys

import pytest

from relbook.start import ahead

AHEAD = """
import sys
from pathlib import Path
from relbook.start import ahead
thread = ahead.begin()
thread.join()
bound = {Path(line.split()[-1]).name for line in open("/proc/self/maps") if ".so" in line}
assert {f"{name}.abi3.so" for name in ahead.BINDINGS} <= bound, bound
assert "libQt6Widgets.so.6" in bound and not any(name.startswith("PySide6") for name in sys.modules)
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
assert app.thread() is QThread.currentThread() and QThread.isMainThread()
assert QLabel("a").sizeHint().width() > 0
"""


@pytest.mark.skipif(not ahead.has_room(), reason="it is done nowhere else")
def test_qt_is_bound_before_it_is_imported_and_stays_at_home_in_the_first_thread() -> None:
    done = subprocess.run([sys.executable, "-c", AHEAD], capture_output=True, text=True, check=False)
    assert not done.returncode and not done.stderr, done.stderr


def test_nothing_is_bound_where_there_is_one_core_or_no_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "find_spec", lambda name: None)
    assert ahead.begin() is None
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    assert ahead.begin() is None

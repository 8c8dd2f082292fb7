"""What the application itself is made with, looked at in a process of its own: there is one of it."""

import subprocess
import sys
from pathlib import Path

import pytest

from relbook.run.starting import YIELD_S

PROGRAM = "import sys; from relbook.app import make_app; made = make_app(); print(sys.getswitchinterval())"


def test_a_worker_that_computes_lets_the_window_go_on_soon() -> None:
    told = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert float(told.stdout) == pytest.approx(YIELD_S)


UNKNOWN = """
from relbook.app import make_app
made = make_app()
from PySide6.QtWidgets import QLabel
QLabel("\u0915\u094d\u0937 \u0e01 \u1000\u1039 \ua980 \u0f40 \u1780\u17d2").grab()
"""


def test_a_script_without_a_font_is_not_told_to_the_terminal() -> None:
    """Devanagari, Thai, Burmese, Javanese, Tibetan and Khmer: hardly a machine has a font for each."""
    told = subprocess.run([sys.executable, "-c", UNKNOWN], capture_output=True, text=True, check=True)
    assert told.stderr == ""


START = """
import gc, sys
from relbook import app
from PySide6.QtCore import QCoreApplication, QTimer

class Behind(app.Behind):
    def begin(self):
        super().begin()
        print("then", gc.isenabled())
        QTimer.singleShot(0, QCoreApplication.quit)

print("while it loads", gc.isenabled())
app.Behind = Behind
app.main()
"""


def test_python_never_goes_through_its_garbage_by_itself(tmp_path: Path) -> None:
    asked = [sys.executable, "-c", START, "--data", str(tmp_path)]
    told = subprocess.run(asked, capture_output=True, text=True, check=True, timeout=120)
    assert told.stdout.split("\n")[:2] == ["while it loads False", "then False"]

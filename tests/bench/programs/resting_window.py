"""The floor of memory: a `QMainWindow` with nothing in it, painted; says its clock and its memory in MB."""

import os
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.bench.programs.resident import resident


def say() -> None:
    """Say what it takes, and end."""
    os.write(1, f"{time.perf_counter()} {resident()}\n".encode())
    os._exit(0)


app = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1440, 900)
window.show()
QTimer.singleShot(200, say)
app.exec()

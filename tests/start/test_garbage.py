"""Nothing is deleted while it is painted, and no widget by a worker: garbage goes between two events."""

import subprocess
import sys

import pytest

FIRST = """
import threading, weakref
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from relbook.start import garbage
from relbook.app import make_app

MANY = 100_000  # more objects than Python makes before it goes through them by itself

class Page(QWidget):
    def __init__(self):
        super().__init__()
        self.part = Part(self)

class Part(QWidget):
    def paintEvent(self, event):
        held.clear()  # from here on only its own parts know the page
        made = [[] for _ in range(MANY)]
        print("painted", page() is not None)

held = []
garbage.EVERY_MS = 10
app = make_app()
"""

PAINTED = """
held.append(Page())
held[0].me = held[0]
page = weakref.ref(held[0])
held[0].show()
made = []
while page() is not None:
    made.append([])
    app.processEvents()
print("gone")
"""

WORKED = """
here = []
def make():
    whole = Page()
    whole.me = whole
    tell = lambda: here.append(threading.current_thread() is threading.main_thread())
    whole.destroyed.connect(tell, Qt.ConnectionType.DirectConnection)
make()
worker = threading.Thread(target=lambda: [[] for _ in range(MANY)])
worker.start()
worker.join()
made = []
while not here:
    made.append([])
    app.processEvents()
print(here)
"""


@pytest.mark.parametrize(
    ("way", "said"), [(PAINTED, "painted True\ngone\n"), (WORKED, "[True]\n")], ids=["painted", "worked"]
)
def test_what_only_its_own_parts_know_goes_between_two_events(way: str, said: str) -> None:
    asked = [sys.executable, "-c", FIRST + way]
    told = subprocess.run(asked, capture_output=True, text=True, check=True, timeout=120)
    assert told.stdout == said

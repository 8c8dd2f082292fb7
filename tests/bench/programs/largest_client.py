"""relbook's window on its largest client, 200 entries further down; says its clock and its memory in MB.

It scrolls as the wheel does, three lines at a time, and paints what comes into view.
"""

import os
import sys
import time

from relbook import app  # first, as at a start: it says what PySide loads, and how

# isort: split
from PySide6.QtCore import QTimer

from relbook.store.models import database
from tests.bench.programs.resident import resident

ENTRIES = 200
REST_MS = 1500
"""Until everything has come to its end: what the worker reads, and what is loaded when there is time."""

LARGEST = "SELECT client FROM entry_client GROUP BY client ORDER BY count(*) DESC LIMIT 1"


class Reading(app.Session):
    """A run of the program that turns to the largest client by itself, scrolls, and leaves."""

    def begin(self) -> None:
        super().begin()
        self._clock = QTimer(self, interval=0)
        self._clock.timeout.connect(self._on_turn)
        QTimer.singleShot(REST_MS, self._on_rested)

    def _on_rested(self) -> None:
        assert self.window is not None, "the book did not open"
        self.window.resize(1440, 900)
        self.window.journey.go_client(database().execute_sql(LARGEST).fetchone()[0])
        self._clock.start()

    def _on_turn(self) -> None:
        assert self.window is not None
        view = self.window.rooms.timeline.view
        if view.indexAt(view.viewport().rect().center()).row() < ENTRIES:
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() + 3 * bar.singleStep())
            view.viewport().repaint()  # each step is seen, however fast they come
        else:
            self._clock.stop()
            QTimer.singleShot(REST_MS, self._on_read)

    def _on_read(self) -> None:
        os.write(1, f"{time.perf_counter()} {resident()}\n".encode())
        self.leave(at_once=True)
        os._exit(0)


app.Session = Reading  # type: ignore[misc]
sys.exit(app.main(sys.argv[1:]))

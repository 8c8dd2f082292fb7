"""What a window holds once everything that comes by itself is there: nothing that few sessions ask for."""

import json
import os
import subprocess
import sys

import pytest

from relbook import paths
from relbook.store.opening import open_journal
from relbook.ui.filling import BY_ACTS
from tests.house.reading import ROOT

START = """
import json, os, sys
from relbook import app
from PySide6.QtCore import QTimer

class Session(app.Session):
    def begin(self):
        super().begin()
        self.clock = QTimer(self, interval=20)
        self.clock.timeout.connect(self.look)
        self.clock.start()

    def look(self):
        if "relbook.ui.thrift" in sys.modules:
            unread = [name for name, module in sys.modules.items() if "_unread" in module.__dict__]
            os.write(1, json.dumps([sorted(sys.modules), unread]).encode())
            os._exit(0)

app.Session = Session
app.main()
"""

SELDOM = (
    *("relbook.run.rescue", "relbook.run.passphrases", "relbook.run.putting_back", "relbook.store.salvage"),
    *("relbook.store.purging", "relbook.store.restoring", "relbook.imports", "relbook.exports"),
    *("_sqlite3", "ast", "difflib"),
)
"""What saves a damaged book, opens, replaces or empties one, and what others have Python load for nothing."""


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What a window had read when the last of what comes by itself was there."""
    data = tmp_path_factory.mktemp("data")
    open_journal(paths.places(data).journal).leave()
    done = subprocess.run(
        [sys.executable, "-c", START],
        cwd=ROOT,
        env={**os.environ, paths.ROOT_VARIABLE: str(data)},
        capture_output=True,
        check=True,
        timeout=120,
    )
    loaded, unread = json.loads(done.stdout)
    return set(loaded) - set(unread)


def test_nothing_is_held_that_few_sessions_ask_for(held: set[str]) -> None:
    assert "relbook.ui.timeline.pane" in held
    assert not {*SELDOM, *BY_ACTS} & held

"""What a start loads before its first picture: what that shows, and nothing that could wait."""

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from typing import Any

import pytest

from relbook import paths
from relbook.start.ahead import has_room
from relbook.start.early import ASKED, SHELF, WATCHING
from relbook.store import clients
from relbook.store.opening import open_journal
from tests.house.reading import ROOT

START = """
import json, os, sys
from relbook import app
from PySide6.QtCore import QEvent, QObject
from relbook.unread import Later

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            unread = [name for name, module in sys.modules.items() if "_unread" in module.__dict__]
            rooms = self.session.window.rooms
            told = {"loaded": sorted(sys.modules), "unread": unread, "made": len(rooms.made())}
            os.write(1, json.dumps(told).encode())
            os._exit(0)
        return False

class Session(app.Session):
    def turn_to(self, screen):
        super().turn_to(screen)
        self.painted = Painted(self)
        self.painted.session = self
        screen.rooms.side.list.viewport().installEventFilter(self.painted)

app.Session = Session
app.main()
"""

WAITS = (
    *("timeline", "writing", "reflection.pane", "knowing", "promises", "library", "finding", "insights"),
    *("palette", "preferences", "exporting", "importing", "organisations", "rituals", "meeting_mode"),
    *("backups", "passphrase", "forgetting", "unlocking", "wiring", "news", "doing", "actions", "joined"),
)
"""Rooms and what joins them: made in the moment after."""

OTHERS = (
    *("relbook.exports", "relbook.imports", "relbook.outgoing", "relbook.sample", "relbook.verbs"),
    *(
        "relbook.ui.clients.deleting",
        "relbook.ui.shared.crowded",
        "relbook.ui.shared.sheet",
        "relbook.store.many",
    ),
    *("relbook.run.locker", "relbook.run.rescue", "relbook.run.passphrases", "relbook.journal.library"),
    *("relbook.store.entries", "relbook.store.lines", "relbook.store.details", "relbook.store.search"),
    *("relbook.store.own_time", "html", "difflib", "platform", "selectors"),
    *("yaml", "icalendar", "markdown_it", "nh3", "dateutil"),
    *("PySide6.QtNetwork", "PySide6.QtPrintSupport", "PySide6.QtDBus"),
)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What a start over a book with one client had loaded when it first painted."""
    data = tmp_path_factory.mktemp("data")
    places = paths.places(data)
    open_journal(places.journal).leave()
    journal = open_journal(places.journal)
    clients.add("Ada Quist")
    journal.leave()
    done = subprocess.run(
        [sys.executable, "-c", START],
        cwd=ROOT,
        env={**os.environ, paths.ROOT_VARIABLE: str(data)},  # words of a command have `argparse` read much
        capture_output=True,
        check=True,
        timeout=120,
    )
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def test_no_room_is_loaded_or_made_that_is_not_shown(told: dict[str, Any]) -> None:
    waiting = [f"relbook.ui.{name}" for name in WAITS] + list(OTHERS)
    early = {name for name in told["loaded"] if f"{name}.".startswith(tuple(f"{one}." for one in waiting))}
    assert not early
    assert told["made"] == 0


def test_what_pyside_explains_itself_with_is_not_read(told: dict[str, list[str]]) -> None:
    assert {name.rpartition(".")[2] for name in told["unread"]} >= {"parser", "layout", "pyi_generator"}


def test_no_source_is_read_to_see_whether_it_speaks_of_qt(told: dict[str, list[str]]) -> None:
    assert "inspect" in told["unread"], (
        "a dataclass without a docstring reads it, or PySide's look at sources"
    )


@pytest.mark.skipif(not has_room(), reason="nobody reads beside elsewhere")
def test_what_reads_a_book_waits_for_somebody_reads_it_beside(told: dict[str, list[str]]) -> None:
    shelf = {"peewee", "sqlcipher3", "_sqlite3", "relbook.store.models", "relbook.store.opening"}
    assert sorted(shelf & set(told["loaded"])) == []
    assert {f"relbook.store.{name}" for name in ASKED} <= set(told["unread"])
    assert all(map(find_spec, SHELF)), "each of it can be loaded by its name"


def test_what_peewee_has_for_other_databases_is_not_read(told: dict[str, list[str]]) -> None:
    assert {"socket", "uuid", "hashlib", "hmac"} <= set(told["unread"])
    assert "_hashlib" not in told["loaded"], "it is all of OpenSSL"


def test_what_others_load_of_python_without_asking_it_is_not_read(told: dict[str, list[str]]) -> None:
    named = {"ipaddress", "tempfile", "shutil", "bz2", "lzma", "traceback", "copy"}
    assert named <= set(told["unread"])
    assert "random" not in told["loaded"], "it is of tempfile"


def test_nothing_that_writes_a_log_is_loaded_before_there_is_something_to_log(told: dict[str, Any]) -> None:
    assert not {"logging", "relbook.logs", "concurrent.futures"} & set(told["loaded"])


def test_what_watches_over_a_window_waits_and_can_be_loaded_by_its_name(told: dict[str, list[str]]) -> None:
    assert not set(WATCHING) & set(told["loaded"])
    assert all(map(find_spec, WATCHING))

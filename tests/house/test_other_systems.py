"""Every module loads, and a book is kept, where what only POSIX has is missing: nobody here runs Windows."""

import subprocess
import sys
from pathlib import Path

from tests.house.reading import ROOT

PROGRAM = """
import ctypes.util, importlib, locale, os, pkgutil, shutil, signal, sys, tempfile, types, zipfile
import icalendar, nh3, peewee, recurring_ical_events, sqlcipher3.dbapi2, yaml
import PySide6.QtDBus, PySide6.QtNetwork, PySide6.QtPrintSupport, PySide6.QtSvg, PySide6.QtWidgets
from datetime import date
from pathlib import Path

# whatever is not ours has loaded as it does here
for name in ("fcntl", "grp", "pwd", "resource", "termios"):
    sys.modules[name] = None
msvcrt = sys.modules["msvcrt"] = types.ModuleType("msvcrt")
msvcrt.LK_NBLCK, msvcrt.locking = 2, lambda handle, way, count: None
POSIX = "O_DIRECTORY O_NOFOLLOW O_NONBLOCK O_PATH RTLD_LAZY RTLD_LOCAL"
for name in (*POSIX.split(), "fork", "geteuid", "getuid", "set_blocking", "statvfs", "sync", "uname"):
    if hasattr(os, name):
        delattr(os, name)
for name in ("SIGALRM", "SIGHUP", "SIGKILL", "SIGUSR1"):
    if hasattr(signal, name):
        delattr(signal, name)
sys.platform = "win32"

import relbook
for found in pkgutil.walk_packages(relbook.__path__, "relbook."):
    if not found.name.endswith("__main__"):
        importlib.import_module(found.name)

from relbook.journal.backup import Why
from relbook.journal.selection import EVERYTHING
from relbook.store import backups, entries, outbox
from relbook.store.holding import JournalLock
from relbook.store.visit import visit

here = Path(sys.argv[1])
lock = JournalLock(here / "j.relbook")
assert lock.take() and lock.beat() is None
with visit(here / "j.relbook") as journal:
    entries.add("Coffee with Marta", day=date(2026, 5, 4), today=date(2026, 5, 4))
    backups.make(journal, Why.ASKED)
lock.drop()
outbox.put_folder(here / "out", [(f"{number}.md", ["words"]) for number in range(outbox.ONE_BY_ONE + 1)])
with visit(here / "j.relbook"):
    copies, files = backups.of_journal(here / "j.relbook"), list((here / "out").iterdir())
    print(entries.count(EVERYTHING), len(copies), len(files))
"""


def test_it_loads_and_keeps_a_book_where_only_what_windows_has_is_there(tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROGRAM, str(tmp_path)]
    told = subprocess.run(command, capture_output=True, check=False, cwd=ROOT, text=True)
    assert told.stdout == "1 1 65\n", told.stderr

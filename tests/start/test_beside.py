"""The first page is read by a process beside: it says the same, once, and leaves nothing behind."""

import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from relbook import paths
from relbook.start import beside
from relbook.start.ahead import has_room
from relbook.store import clients
from relbook.store.opening import open_journal
from tests.house.reading import ROOT

ASKED = """
import os, signal, sys, time
from datetime import date, datetime
from pathlib import Path
from relbook.start import beside
book, sealed = Path(sys.argv[2]), Path(sys.argv[3])

def alone():
    try:
        os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        return True
    return False

def another(*words):
    reader = beside.begin(words)
    while not reader.is_ready:
        time.sleep(0.01)
    return reader

reader = beside.reader
while not reader.is_ready:
    time.sleep(0.01)
look, page = reader.answer(book), reader.page()
reader.end()
reader.end()
assert "peewee" not in sys.modules and alone()

def said(about, *words):
    reader = another(*words)
    look = reader.answer(about)
    reader.end()
    assert alone()
    return look

assert said(sealed, "--journal", str(book)) is None
assert said(book, "--journal", str(book), "--locked") is None

given_up = beside.begin(["--journal", str(book)])
given_up.end()
assert alone()

killed = beside.begin(["--journal", str(book)])
os.kill(killed._number, signal.SIGKILL)
assert killed.answer(book) is None
try:
    killed.page()
except EOFError:
    killed.end()
assert alone()

from relbook.store import footing
locked = said(sealed, str(sealed))
assert locked.day is None and locked.seen == footing.state(sealed)
assert locked.holds(locked.seen, date.min) and not locked.holds(None, date.min)
assert said(sealed, "--journal", str(sealed) + "-not") is None

from relbook.store.first_look import first_look
assert [look, page] == [*first_look(book, datetime.now())]
print([line.name for line in page.everybody])
"""

pytestmark = pytest.mark.skipif(not has_room(), reason="nothing is forked elsewhere")


def test_it_says_what_is_read_here_and_nothing_where_there_is_nothing(tmp_path: Path) -> None:
    book, sealed = tmp_path / "j.relbook", tmp_path / "sealed.relbook"
    journal = open_journal(book)
    clients.add("Ada Quist")
    journal.leave()
    open_journal(sealed, "correct horse battery").leave()
    done = subprocess.run(
        [sys.executable, "-c", ASKED, "--journal", str(book), str(sealed)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert not done.returncode and not done.stderr, done.stderr
    assert done.stdout.split("\n")[0] == "['Ada Quist']"


WRITES = """
import os, sys
from relbook import app
from relbook.start.beside import reader
from relbook.store import clients
assert reader is not None

class Session(app.Session):
    def _show_window(self, look=None):
        assert look is not None and "peewee" not in sys.modules
        super()._show_window(look)
        self.shown.connect(self.write)

    def write(self):
        assert self.window.desk.perform(lambda: clients.add("Marta Reyes")) is not None
        self.leave()
        os._exit(0)

app.Session = Session
app.main()
"""


def test_a_window_that_stood_before_its_book_writes_in_it(tmp_path: Path) -> None:
    places = paths.places(tmp_path)
    journal = open_journal(places.journal)
    clients.add("Ada Quist")
    journal.leave()
    done = subprocess.run(
        [sys.executable, "-c", WRITES, "--data", str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert not done.returncode and not done.stderr, done.stderr
    journal = open_journal(places.journal)
    assert {who.name for who in clients.everyone()} == {"Ada Quist", "Marta Reyes"}
    journal.leave()


def test_what_was_cut_off_is_no_answer(tmp_path: Path) -> None:
    (answers, said), (pages, shown) = os.pipe(), os.pipe()
    there = subprocess.Popen(["sleep", "60"])
    reader = beside.Beside(there.pid, answers, pages)
    for pipe in (said, shown):
        os.write(pipe, pickle.dumps((tmp_path, None))[:-1])
        os.close(pipe)
    assert reader.answer(tmp_path) is None
    with pytest.raises(EOFError):
        reader.page()
    reader.end()
    there.wait()


def test_nothing_is_forked_where_there_is_one_core(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    assert beside.begin([]) is None

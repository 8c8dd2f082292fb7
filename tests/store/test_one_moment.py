"""A look that holds one moment of a journal lets nobody write in the middle, whatever it reads beside."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from relbook.journal.backup import Why
from relbook.store import backups, doctor
from relbook.store.backups import COPIED, STEPS
from relbook.store.database import Journal
from relbook.store.doctor import INDEX_SEEN
from relbook.store.going import Going
from relbook.store.opening import open_journal
from tests.store.shelf import note

ANOTHER = """
import sys
from sqlcipher3 import dbapi2
from relbook.store.database import OPEN_KEY
journal = dbapi2.connect(sys.argv[1], isolation_level=None, timeout=0)
journal.execute(f'PRAGMA key = "{OPEN_KEY}"')
try:
    journal.execute("BEGIN EXCLUSIVE")
except dbapi2.OperationalError:
    print("waits")
else:
    print("writes")
"""
"""A process of its own: locks are a process's."""

Look = Callable[[Journal, Going], object]


def back_up(journal: Journal, going: Going) -> object:
    return backups.make(journal, Why.ASKED, going=going)


def another(path: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", ANOTHER, str(path)], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("look", "until"), [(back_up, COPIED / STEPS), (doctor.examine, INDEX_SEEN / doctor.STEPS)]
)
def test_nobody_writes_in_the_middle_of_a_moment(tmp_path: Path, look: Look, until: float) -> None:
    journal = open_journal(tmp_path / "j.relbook")
    note("Talked about tea")
    tried: list[str] = []

    def told(done: int, of: int) -> None:
        if 0 < done / of <= until and not tried:  # the moment may end where the next part begins
            tried.append(another(journal.path))

    assert another(journal.path) == "writes"
    look(journal, Going(told))
    assert tried == ["waits"]
    assert another(journal.path) == "writes"
    journal.leave()

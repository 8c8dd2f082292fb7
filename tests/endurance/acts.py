"""What the examiners interrupt: an act of the command line, the book it is done to, what is found after.

An act leaves the book as it was or as it becomes when nobody interrupts, and nothing in between.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from relbook.errors import JournalLockedError
from relbook.journal.backup import Why
from relbook.journal.fact import FactKind
from relbook.store import backups, clients, doctor, entries, facts, files, peeking
from relbook.store.database import OPEN_KEY
from relbook.store.models import TABLES, EntryRow, database
from relbook.store.moment import now
from relbook.store.opening import open_journal
from relbook.store.visit import visit
from tests.house.reading import ROOT
from tests.specimens.make import unpack

DAY = date(2026, 5, 4)
WORDS = ("four quiet words here", "another four of them")
BOOK = "j.relbook"
SPECIMEN = Path(__file__).parents[1] / "specimens" / "0000_first_days.xz"
BROUGHT = "".join(f"# Note {number}\n\nAbout the engine {number}\n[] send it @fri\n\n" for number in range(3))

Look = dict[str, object]
"""What a book holds, whatever keys its rows got: every text, and how many rows lie on each shelf."""


@dataclass(frozen=True, slots=True)
class Act:
    """An act by its name, the words of its command and how the folder it is done in is made."""

    name: str
    words: tuple[str, ...]
    prepare: Callable[[Path], None]
    phrases: tuple[str, ...] = ("",)  # those that may open the book afterwards

    def command(self, folder: Path) -> list[str]:
        """The command, with the folder and the key of its entry filled in."""
        notes = {file.name: file.read_text("utf-8") for file in folder.glob("the-*")}
        words = [
            word.format(folder=folder, **{name[4:]: text for name, text in notes.items()})
            for word in self.words
        ]
        return [sys.executable, "-m", "relbook", "--journal", str(folder / BOOK), *words]


def a_book(folder: Path, phrase: str = "") -> None:
    """A small book with something on many shelves, and a file beside it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    journal = open_journal(folder / BOOK, phrase, device="endurance")
    ada = clients.add("Ada Byron", alias="Lynx").row_id
    key = entries.add(
        "About the engine #plan\n[] send it\n!worry the date", day=DAY, today=DAY, clients=[ada]
    )
    entries.add("Not filed yet", day=DAY, today=DAY)
    facts.add(ada, FactKind.BOUNDARY, "No calls after six", as_of=DAY)
    digest = files.store_content(b"a drawing " * 400)
    files.attach(key.row_id, "drawing.txt", digest, 4000)
    (folder / "the-key").write_text(key.row_id, "utf-8")
    EntryRow.update(updated=now() - timedelta(days=1)).execute()  # so that another wording is another sitting
    journal.leave()
    for number, phrase_there in enumerate(WORDS):
        (folder / f"phrase{number}").write_text(f"{phrase_there}\n", "utf-8")


def _locked_book(folder: Path) -> None:
    a_book(folder, WORDS[0])


def _with_something_to_bring(folder: Path) -> None:
    a_book(folder)
    (folder / "note.md").write_text(BROUGHT, "utf-8")


def _of_the_first_schema(folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    unpack(SPECIMEN, folder / BOOK)


def _with_a_backup(folder: Path) -> None:
    a_book(folder)
    with visit(folder / BOOK) as journal:
        made = backups.make(journal, Why.ASKED)
        (folder / "the-backup").write_text(made.name, "utf-8")
        entries.add("Written since", day=DAY, today=DAY)


_LONG = "A long evening with Ada #plan\n[] write it up @fri\n" + "about the engine " * 150
_SET = ("passphrase", "set", "--new-passphrase-file", "{folder}/phrase0")
_CHANGE = ("--passphrase-file", "{folder}/phrase0", "passphrase", "change", *_SET[2:3], "{folder}/phrase1")

ACTS = {
    act.name: act
    for act in (
        Act("add", ("add", "--client", "Ada", _LONG), a_book),
        Act("edit", ("edit", "{key}", _LONG), a_book),
        Act("delete", ("delete", "{key}"), a_book),
        Act("import", ("import", "{folder}/note.md"), _with_something_to_bring),
        Act("migrate", ("entries",), _of_the_first_schema),
        Act("set a passphrase", _SET, a_book, ("", WORDS[0])),
        Act("change the passphrase", _CHANGE, _locked_book, WORDS),
        Act("restore", ("restore", "--yes", "{folder}/backups/{backup}"), _with_a_backup),
    )
}


def run(
    command: Sequence[str], home: Path, wrap: Sequence[str] = (), seconds: float = 120
) -> subprocess.CompletedProcess[str]:
    """Do it in a home of its own, as somebody at a terminal does."""
    home.mkdir(exist_ok=True)
    own = {"HOME": home, "XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home}
    env = {**os.environ, **{name: str(place) for name, place in own.items()}, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [*wrap, *command], cwd=ROOT, env=env, capture_output=True, text=True, timeout=seconds, check=False
    )


def kept_since(folder: Path) -> bool:
    """Whether the words that a restore takes out are in the book, in a backup, or in what was kept as it was.

    A book that cannot be opened for the moment, on a disk that failed, is kept byte for byte.
    """
    path, words = folder / BOOK, "Written since"
    places = [path, *(backups.folder_of(path) / one.name for one in backups.of_journal(path))]
    places += folder.glob(f"{BOOK}.kept-*")
    return any(peeking.entries(place, OPEN_KEY, words) for place in places)


def look(folder: Path, phrases: Sequence[str] = ("",)) -> Look:
    """Open the book as the next start does, examine it, and say what it holds."""
    opened = [found for phrase in phrases if (found := _look(folder / BOOK, phrase)) is not None]
    assert len(opened) == 1, f"{len(opened)} of the passphrases open it"
    return opened[0]


def _look(path: Path, phrase: str) -> Look | None:
    try:
        with visit(path, phrase, create=False) as journal:
            grave = [finding.ailment for finding in doctor.examine(journal) if finding.grave]
            assert not grave, grave
            held = [files.content(file) for file in files.every()]
            return {**_shelves(), "texts": _texts(), "files": sorted(held)}
    except JournalLockedError:
        return None


def _shelves() -> Look:
    return {
        table._meta.table_name: table.select().where(table.gone.is_null()).count()
        for table in TABLES
        if table._meta.table_name != "device"
    }


def _texts() -> list[str]:
    sql = "SELECT text, gone IS NULL FROM entry UNION ALL SELECT name, gone IS NULL FROM client"
    return sorted(map(str, database().execute_sql(sql).fetchall()))

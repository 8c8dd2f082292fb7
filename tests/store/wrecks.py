"""Journals for taking apart: many short entries, and what others hold beside them."""

import os
from datetime import timedelta
from pathlib import Path

from relbook.store import clients, files
from relbook.store.index import keep_in_step
from relbook.store.keys import new_key
from relbook.store.models import EntryClientRow, EntryRow
from relbook.store.moment import now
from relbook.store.opening import open_journal
from relbook.store.seal import PAGE
from tests.store.shelf import TODAY, note

ENTRIES = 3000


def text(number: int) -> str:
    """The words of the entry of this number: some lines, and now and then many."""
    return f"Note {number}\n\n" + f"about the engine, {number} times over. " * (
        200 if number % 250 == 0 else 6
    )


def write_many(path: Path, phrase: str = "", count: int = ENTRIES) -> None:
    """A journal at rest with so many entries of one client, a fact and a file."""
    journal = open_journal(path, phrase)
    ada = clients.add("Ada Byron").row_id
    held = note("Letter\n\n!worry the steam\n[] write back #engine", ada)
    files.attach(held, "letter.txt", files.store_content(b"Dear Ada"), 8)
    stamp = {"created": now(), "updated": now(), "device": "test"}
    keys = [new_key() for _ in range(count - 1)]
    with journal.atomic():
        for start in range(0, len(keys), 300):
            part = list(enumerate(keys[start : start + 300], start))
            EntryRow.insert_many(
                {
                    "id": key,
                    "kind": "note",
                    "day": TODAY - timedelta(days=at % 900),
                    "text": text(at),
                    **stamp,
                }
                for at, key in part
            ).execute()
            EntryClientRow.insert_many(
                {"id": new_key(), "entry": key, "client": ada, **stamp} for _, key in part
            ).execute()
    keep_in_step(journal)
    journal.leave()


def spoil(path: Path, page: int) -> None:
    """Overwrite a page; of the first one everything but the salt."""
    start = (page - 1) * PAGE + (16 if page == 1 else 0)
    with path.open("r+b") as file:
        file.seek(start)
        file.write(os.urandom(page * PAGE - start))


def pages_of(path: Path) -> int:
    """How many pages a file has."""
    return path.stat().st_size // PAGE

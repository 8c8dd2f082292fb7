"""Which book a start opens: the one that was named, else the one open last, else that at the usual place."""

import os
from collections.abc import Sequence
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

from relbook import paths

LOCKED = "--locked"
"""The word a locked start is asked for with."""

JOURNAL, DATA = "--journal", "--data"
"""The words before a journal, and before a folder that everything is kept below."""

VARIABLE = "RELBOOK_JOURNAL"
ENDING = ".relbook"
"""How the name of a journal ends; a file manager hands one over with nothing before it."""

LAST = "journal/last"
"""What the settings call the journal that was open last."""


def book(named: str | Path | None, places: paths.Places, last: str) -> Path:
    """The journal to open; `last` is what the settings noted, be it that it is not there any more."""
    named = named or os.environ.get(VARIABLE)
    if named:
        return Path(named).expanduser()
    return paths.as_found(last, places) if last else places.journal


def foreseen(words: Sequence[str]) -> Path | None:
    """The same as far as the words of a command say it and before Qt can read the settings.

    It may be another one, and whoever asks looks later whether it is. None where the lock is to be shown.
    """
    if LOCKED in words:
        return None
    said = dict(pairwise(words))
    named = said.get(JOURNAL) or next((word for word in words if word.endswith(ENDING)), None)
    places = paths.places(Path(said[DATA]) if DATA in said else None)
    return book(named, places, _noted(places.settings))


def _noted(settings: Path) -> str:
    """What the settings say of the last journal; nothing where Qt wrote it down in other letters."""
    group, name = LAST.split("/")
    here, value = False, ""
    with suppress(OSError, UnicodeDecodeError):
        for line in settings.read_text("utf-8").splitlines():
            if line.startswith("["):
                here = line == f"[{group}]"
            elif here and line.startswith(f"{name}="):
                value = line.partition("=")[2]
    return "" if "\\" in value else value.strip('"')

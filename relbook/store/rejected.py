"""The records that an import left out, kept beside the file they came from, and never over another file.

| what was given | where they go |
| --- | --- |
| a file, or one file of an archive | one file of the same kind: `people.rejected.vcf` |
| a folder or an archive of notes | a folder, each note as it was: `notes.rejected/0001-lunch.md` |
"""

import os
import re
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from relbook.errors import ExportInTheWayError
from relbook.journal.parcel import Skipped
from relbook.store import outbox

_UNSAFE = re.compile(r"[^\w.-]+")


def kept(skipped: Sequence[Skipped]) -> list[Skipped]:
    """Those of which there is something to keep."""
    return [one for one in skipped if one.raw]


def place_for(source: Path, part: str, *, several: bool) -> Path:
    """A free name beside what was given; `part` is the one file of an archive that was read.

    With `several` it is one for a folder, for what was given held many notes.
    """
    name = PurePosixPath(part).name or source.name
    stem, suffix = (source.name, "") if several else (Path(name).stem, Path(name).suffix)
    number, target = 2, source.with_name(f"{stem}.rejected{suffix}")
    while os.path.lexists(target):
        target = source.with_name(f"{stem}.rejected-{number}{suffix}")
        number += 1
    return target


def put(target: Path, skipped: Sequence[Skipped], *, several: bool) -> int:
    """Write the records that were left out; says how many.

    Raises:
        ExportInTheWayError: Something lies there already; it stays as it is.
        FolderUnwritableError: Nothing can be written there.
        StoreUnavailableError: The disk is full or failing.
    """
    if os.path.lexists(target):
        raise ExportInTheWayError(target, 1)
    found = kept(skipped)
    if several:
        outbox.put_folder(target, [(_name(number, one), [one.raw]) for number, one in enumerate(found, 1)])
    else:
        outbox.put_file(target, [one.raw.rstrip(b"\r\n") + b"\r\n" for one in found])
    return len(found)


def _name(number: int, one: Skipped) -> str:
    """A safe name that sorts as they came; what it was called in the folder is kept as far as it goes."""
    called = _UNSAFE.sub("-", PurePosixPath(one.where).name).strip("-.")[-80:]
    return f"{number:04d}-{called or 'record'}"

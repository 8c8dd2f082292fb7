"""Whether a journal lies in a folder that another program keeps in step with other machines."""

import os
from contextlib import suppress
from pathlib import Path

from relbook.journal.synced import Service, by_marks, by_place

MOST = 2_000
"""How many names of one folder are looked at: the marks lie in the uppermost, which seldom holds many."""


def service_of(path: Path) -> Service | None:
    """Whose folder a file lies in; None where there is no mark of anybody."""
    folder = path.absolute().parent
    found = by_place(folder.parts, _home())
    if found is not None:
        return found
    for above in (folder, *folder.parents):
        found = by_marks(_names(above))
        if found is not None:
            return found
    return None


def _home() -> tuple[str, ...]:
    with suppress(RuntimeError):  # a user without a home
        return Path.home().parts
    return ("",)


def _names(folder: Path) -> list[str]:
    names = []
    with suppress(OSError), os.scandir(folder) as inside:
        for one, _ in zip(inside, range(MOST), strict=False):
            names.append(one.name)
    return names

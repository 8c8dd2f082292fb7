"""Moving an export to its place, over an earlier one: what relbook did not leave there stays as it is.

What is replaced or taken away is only what a manifest names and whose bytes are still those it says.
The manifest is written before the first file moves and again after the last: whatever is cut short in
between, the next export knows every file there.
"""

import hashlib
import os
import stat
from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path

from relbook.errors import ExportInTheWayError
from relbook.journal import manifest
from relbook.journal.manifest import Manifest, Member
from relbook.store.durable import sync

MANIFEST_LIMIT = 256 * 1024 * 1024
"""The largest manifest that is read, in bytes: some million files."""

CHUNK = 1024 * 1024


def member(path: Path, name: str) -> Member:
    """A file as a manifest names it."""
    digest = hashlib.sha256()
    size = 0
    with path.open("rb") as file:
        while piece := file.read(CHUNK):
            digest.update(piece)
            size += len(piece)
    return Member(name, size, digest.hexdigest())


def settle(staged: Path, target: Path, name: str, new: Manifest, *, over: bool) -> None:
    """Move the files of `new` from one folder to another on the same disk, with a manifest of this name.

    With `over` other files of the same names are replaced, too.

    Raises:
        ExportInTheWayError: Some of them are not relbook's; nothing was moved.
        OSError: The disk would not have it.
    """
    before = _kept(target / name)
    _look_for_others(target, new, before, over=over)
    paths = {one.path for one in new.members}
    left = list(_left(target, before, paths)) if before else []
    gone = set(left) & set(before.members) if before and before.answers(new.about) else set()
    _lay(
        staged, target, name, replace(new, earlier=_all(before) if before else (), whole=False)
    )  # from here on, a sudden end leaves files that the next export knows
    for folder in sorted({(target / path).parent for path in paths}):
        folder.mkdir(parents=True, exist_ok=True)
    for one in new.members:
        (staged / one.path).replace(target / one.path)
    for one in gone:
        _take_away(target, one)
    _lay(staged, target, name, replace(new, earlier=tuple(one for one in left if one not in gone)))


def _kept(path: Path) -> Manifest | None:
    try:
        found = path.lstat()
        if not stat.S_ISREG(found.st_mode) or found.st_size > MANIFEST_LIMIT:
            return None
        return manifest.read(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError):
        return None


def _all(before: Manifest) -> tuple[Member, ...]:
    return tuple(sorted({*before.members, *before.earlier}))


def _look_for_others(target: Path, new: Manifest, before: Manifest | None, *, over: bool) -> None:
    """Refuse to write where something lies that is not relbook's, or where a link leads elsewhere."""
    ours = before.ours if before else {}
    others = sum(
        not _may_write(target, one, {one.sha256} | ours.get(one.path, set()), over=over)
        for one in new.members
    )
    if others:
        raise ExportInTheWayError(target, others)


def _may_write(target: Path, one: Member, digests: Collection[str], *, over: bool) -> bool:
    here = target
    for part in one.path.split("/")[:-1]:
        here /= part
        if os.path.lexists(here) and (here.is_symlink() or not here.is_dir()):
            return False
    path = target / one.path
    if not os.path.lexists(path):
        return True
    if not stat.S_ISREG(path.lstat().st_mode):
        return False
    return over or member(path, one.path).sha256 in digests


def _left(target: Path, before: Manifest, paths: Collection[str]) -> Iterator[Member]:
    """What earlier exports left there and this one does not write, as long as nobody changed it."""
    for one in _all(before):
        path = target / one.path
        if one.path in paths or not _may_write(target, one, {one.sha256}, over=False):
            continue
        if os.path.lexists(path):
            yield one


def _take_away(target: Path, one: Member) -> None:
    """Delete a file, and the folders that are empty then."""
    path = target / one.path
    path.unlink(missing_ok=True)
    for folder in path.relative_to(target).parents:
        if folder != Path() and not any((target / folder).iterdir()):
            (target / folder).rmdir()


def _lay(staged: Path, target: Path, name: str, made: Manifest) -> None:
    with (staged / name).open("wb") as file:
        for piece in manifest.written(made):
            file.write(piece.encode("utf-8", "surrogatepass"))
    sync(staged / name)
    (staged / name).replace(target / name)

"""Where things live on this machine, and how a folder is kept private."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

ROOT_VARIABLE = "RELBOOK_DATA"
PRIVATE = 0o700

BUS = "DBUS_SESSION_BUS_ADDRESS"

PORTABLE = "portable.txt"
"""A file of this name beside the program, whatever is in it, keeps everything beside the program."""

FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
"""What names folders of the desktop. One that names none, or one as seen from where a program was started,
counts for nothing (XDG Base Directory Specification): each such place would have a book of its own."""

BESIDE = "relbook-data"
"""The folder beside the program that everything is kept in then."""


class Places(NamedTuple):
    """Every place relbook may write to unasked.

    Naming a place does not make it: whoever writes there asks `private` for
    the folder first. `runtime` is for what must not outlive the session, such
    as the socket of the running window and files opened elsewhere.
    """

    journal: Path
    settings: Path
    log: Path
    backups: Path
    runtime: Path


def places(root: Path | None = None) -> Places:
    """Name the places: below `root`, else below `own_root`, else where this system keeps such things."""
    below = root or own_root()
    return _below(below.expanduser().absolute()) if below else _usual()


def own_root() -> Path | None:
    """The one folder that everything is kept below: $RELBOOK_DATA, else beside a portable program."""
    if named := os.environ.get(ROOT_VARIABLE):
        return Path(named).expanduser().absolute()
    program = _program()
    if program is not None and (program / PORTABLE).is_file():
        return program / BESIDE
    return None


def as_kept(journal: Path) -> str:
    """How the place of a journal is noted: a stick is not found at the same place everywhere."""
    below, path = own_root(), journal.absolute()
    return path.relative_to(below).as_posix() if below and path.is_relative_to(below) else str(journal)


def as_found(kept: str, where: Places) -> Path:
    """The place that was noted."""
    return where.settings.parent / kept


def keep_within(where: Places) -> None:
    """Let what libraries put aside lie in `where` as well, where everything is kept below one folder."""
    if own_root() is None:
        return
    with suppress(OSError):  # where nothing can be written, nothing will be put aside
        for name in ("TMPDIR", "TEMP", "TMP"):
            os.environ[name] = str(private(where.runtime))
    if sys.platform == "linux" and not _has_bus():
        os.environ[BUS] = "disabled:"  # else one would be started, and note itself in the home


def _has_bus() -> bool:
    """Whether there is a bus of this session."""
    session = os.environ.get("XDG_RUNTIME_DIR")
    return bool(os.environ.get(BUS)) or bool(session and (Path(session) / "bus").exists())


def _program() -> Path | None:
    """The folder of the program; of a checkout or an installed one that of its first file."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).parent
    first = getattr(sys.modules.get("__main__"), "__file__", None)
    return Path(first).absolute().parent if first else None


def private(folder: Path) -> Path:
    """Make the folder and whatever is missing above it readable by its owner alone.

    What already exists is left as it is: it may be a folder the person shares on purpose.
    """
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    for place in reversed(missing):
        place.mkdir(mode=PRIVATE, exist_ok=True)
    return folder


def _below(root: Path) -> Places:
    return Places(
        journal=root / "journal.relbook",
        settings=root / "settings.ini",
        log=root / "logs/relbook.log",
        backups=root / "backups",
        runtime=root / "run",
    )


def _usual() -> Places:
    from appdirs import AppDirs  # only where nobody named a place

    for name in FOLDERS:
        if name in os.environ and not Path(os.environ[name]).is_absolute():
            del os.environ[name]
    usual = AppDirs("relbook", appauthor=False)
    kept = Path(usual.user_data_dir)
    return Places(
        journal=kept / "journal.relbook",
        settings=Path(usual.user_config_dir) / "settings.ini",
        log=Path(usual.user_log_dir) / "relbook.log",
        backups=kept / "backups",
        runtime=_session() or Path(usual.user_cache_dir) / "run",
    )


def _session() -> Path | None:
    """Prefer the folder that the system empties at logout; a stale variable names a folder that is gone."""
    named = os.environ.get("XDG_RUNTIME_DIR")
    return Path(named) / "relbook" if named and Path(named).is_dir() else None


def device(where: Places) -> str:
    """This machine's own name in what it writes: random, made once, kept beside the settings.

    Where it cannot be kept, this session gets one of its own.
    """
    file = where.settings.with_name("device")
    try:
        return file.read_bytes().decode("ascii").strip()
    except (OSError, UnicodeDecodeError):
        name = os.urandom(8).hex()
    with suppress(OSError):
        private(file.parent)
        file.write_text(name, "ascii")
    return name

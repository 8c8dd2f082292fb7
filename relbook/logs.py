"""A rotating log of bugs: their kinds and the places of the code they went through, never words.

Whoever reads the log learns when what broke and where, but nothing of what was written: what other
libraries say is reduced to where they said it.
"""

import logging
from contextlib import suppress
from pathlib import Path

from relbook.paths import private

LONGEST = 256_000  # bytes; with the two older files about a season of daily use
OLDER_FILES = 2

_log = logging.getLogger("relbook")


def start(file: Path) -> None:
    """Write to `file` from now on, until `stop`; where nothing can be written, nothing is."""
    stop()
    with suppress(OSError):  # a home without a place for a log may still hold a book to read
        private(file.parent)
    _log.addHandler(Seldom(file))
    _log.propagate = False
    logging.raiseExceptions = False  # on a full disk logging would repeat the record on stderr


def write_down(where: str, file: Path) -> None:
    """Log what `uncaught.where_it_broke` tells, in `file` where none is written to so far."""
    if not any(isinstance(handler, Seldom) for handler in _log.handlers):
        start(file)
    _log.error(where, extra={"wordless": True})


def stop() -> None:
    """Close the file."""
    for handler in [*_log.handlers]:
        _log.removeHandler(handler)
        handler.close()


class Seldom(logging.Handler):
    """The file, opened at the first record: most days there is none."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._writer: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._writer is None:
            from logging.handlers import RotatingFileHandler  # with it come sockets and much else

            self._writer = RotatingFileHandler(
                self._file, maxBytes=LONGEST, backupCount=OLDER_FILES, encoding="utf-8", delay=True
            )
            self._writer.setFormatter(Wordless())
        self._writer.handle(record)

    def close(self) -> None:
        if self._writer is not None:
            self._writer.close()
        super().close()


class Wordless(logging.Formatter):
    """Writes what `write_down` was given, and of everything else only where it came from."""

    def format(self, record: logging.LogRecord) -> str:
        ours = getattr(record, "wordless", False)
        told = str(record.msg) if ours else f"{record.name}:{record.lineno}"
        return f"{self.formatTime(record)} {record.levelname} {told}"

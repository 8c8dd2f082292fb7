"""A rotating log of numbers and names of things, never of words.

Whoever reads the log learns when what was done and how long it took, but
nothing of what was written: `note` takes no text besides the name of the
event, and what other libraries say is reduced to where they said it.
"""

import logging
from contextlib import suppress
from pathlib import Path

from relbook.paths import private

LONGEST = 256_000  # bytes; with the two older files about a season of daily use
OLDER_FILES = 2

Fact = int | float | type
_log = logging.getLogger("relbook")


def start(file: Path) -> None:
    """Write to `file` from now on, until `stop`; where nothing can be written, nothing is."""
    stop()
    with suppress(OSError):  # a home without a place for a log may still hold a book to read
        private(file.parent)
    _log.addHandler(Seldom(file))
    _log.setLevel(logging.INFO)
    _log.propagate = False
    logging.raiseExceptions = False  # on a full disk logging would repeat the record on stderr


def write_down(where: str, file: Path) -> None:
    """Log what `uncaught.where_it_broke` tells, in `file` where none is written to so far."""
    if not any(isinstance(handler, Seldom) for handler in _log.handlers):
        start(file)
    _log.error(where, extra={"facts": {}})


def stop() -> None:
    """Close the file."""
    for handler in [*_log.handlers]:
        _log.removeHandler(handler)
        handler.close()


def note(event: str, **facts: Fact) -> None:
    """Log that something happened, with numbers and types of things.

    Raises:
        TypeError: A fact is a text; texts belong to the journal alone.
    """
    if words := [name for name, fact in facts.items() if not isinstance(fact, int | float | type)]:
        raise TypeError(f"not a number: {', '.join(words)}")
    _log.info(event, extra={"facts": facts})


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
    """Writes events of ours with their numbers, and of everything else only where it came from."""

    def format(self, record: logging.LogRecord) -> str:
        facts: dict[str, Fact] | None = getattr(record, "facts", None)
        told = f"{record.name}:{record.lineno}" if facts is None else _told(str(record.msg), facts)
        return f"{self.formatTime(record)} {record.levelname} {told}"


def _told(event: str, facts: dict[str, Fact]) -> str:
    return " ".join([event, *(f"{name}={_shown(fact)}" for name, fact in facts.items())])


def _shown(fact: Fact) -> str:
    if isinstance(fact, type):
        return fact.__qualname__
    return f"{fact:.3f}" if isinstance(fact, float) else str(fact)

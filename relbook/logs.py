"""A rotating log of numbers and names of things, never of words.

Whoever reads the log learns when what was done and how long it took, but
nothing of what was written: `note` takes no text besides the name of the
event, and what other libraries say is reduced to where they said it.
"""

import logging
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType

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
    logging.getLogger("peewee").disabled = True  # at DEBUG it prints every text and every new passphrase
    logging.raiseExceptions = False  # on a full disk logging would repeat the record on stderr


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


def where_it_broke(error: BaseException) -> str:
    """Tell the types and the places of a bug: no message and no value, for those quote the journal."""
    return "\nafter\n".join("\n".join(_lines(link)) for link in _chain(error))


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _lines(error: BaseException) -> Iterator[str]:
    yield f"{type(error).__module__}.{type(error).__qualname__}"
    for frame, line in traceback.walk_tb(error.__traceback__):
        yield f"  {frame.f_globals.get('__name__', '?')} {frame.f_code.co_qualname} {line}"


def _in_a_line(error: BaseException) -> str:
    """The type of a bug and the last place of it, for a sentence; the log has the way there."""
    kind, *places = _lines(error)
    return ", ".join([kind.rpartition(".")[2], *map(str.strip, places[-1:])])


def _never(error: BaseException) -> bool:
    """Whatever was not caught is a bug."""
    return False


def watch_for_bugs(tell: Callable[[str], None], known: Callable[[BaseException], bool] = _never) -> None:
    """Log every uncaught exception, and `tell` of those on the window's thread in a line, each once.

    `known` answers True for what is no bug, such as a page that could not be read, and has told of it.
    """
    told: set[str] = set()

    def uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):  # someone at a terminal means it
            sys.__excepthook__(kind, error, trace)
            return
        where = where_it_broke(error)
        write_down(where)
        if where not in told and not known(error):  # a fault in painting comes back with every frame
            told.add(where)
            tell(_in_a_line(error))

    sys.excepthook = uncaught
    threading.excepthook = lambda bug: _elsewhere(bug.exc_value)
    sys.unraisablehook = lambda bug: _elsewhere(bug.exc_value)


def _elsewhere(error: BaseException | None) -> None:
    """Only log: the window may not be touched from another thread, nor while objects are taken apart."""
    if error is not None:
        write_down(where_it_broke(error))


def write_down(where: str) -> None:
    """Log what `where_it_broke` tells."""
    _log.error(where, extra={"facts": {}})

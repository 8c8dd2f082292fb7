"""What nobody caught is a bug: it is logged, and told once.

A start watches for bugs from its first moment; what writes a log is loaded when there is one to log.
"""

import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType


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


def watch_for_bugs(
    log: Path, tell: Callable[[str], None], known: Callable[[BaseException], bool] = _never
) -> None:
    """Write every uncaught exception to `log`, and `tell` of each on the window's thread once, in a line.

    `known` answers True for what is no bug, such as a page that could not be read, and has told of it.
    """
    told: set[str] = set()

    def uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):  # someone at a terminal means it
            sys.__excepthook__(kind, error, trace)
            return
        where = where_it_broke(error)
        _write_down(log, where)
        if where not in told and not known(error):  # a fault in painting comes back with every frame
            told.add(where)
            tell(_in_a_line(error))

    def elsewhere(error: BaseException | None) -> None:
        """Only log: no window may be touched from another thread, nor while objects are taken apart."""
        if error is not None:
            _write_down(log, where_it_broke(error))

    sys.excepthook = uncaught
    threading.excepthook = lambda bug: elsewhere(bug.exc_value)
    sys.unraisablehook = lambda bug: elsewhere(bug.exc_value)


def _write_down(log: Path, where: str) -> None:
    from relbook import logs

    logs.write_down(where, log)

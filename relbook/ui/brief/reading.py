"""What a brief shows, read in one go: a plain read, for the worker."""

from collections.abc import Callable, Mapping
from datetime import datetime

from relbook.journal import rhythm
from relbook.journal.boxes import PromiseLine
from relbook.journal.brief import Brief
from relbook.journal.entry import Kind
from relbook.journal.frozen import frozen
from relbook.journal.library import Library
from relbook.store import briefs, clients, entries, promises


@frozen
class Reading:
    """A brief with what stands around it."""

    brief: Brief
    promises: tuple[PromiseLine, ...]  # with those settled while it lay open, where they stood
    rhythm_days: int | None
    kind: str  # of the note to start


def read(client_id: str, now: datetime, library: Callable[[], Library], ticked: Mapping[str, int]) -> Reading:
    """The brief of a client; `ticked` says which promises were settled in it, and where each stood.

    Raises:
        MissingError: There is no such client.
    """
    brief = briefs.brief(client_id, now, library())
    days = rhythm.rhythm_days(brief.client, clients.circle_rules())
    return Reading(brief, _with_ticked(brief, ticked), days, _kind(brief))


def _with_ticked(brief: Brief, ticked: Mapping[str, int]) -> tuple[PromiseLine, ...]:
    lines = list(brief.promises)
    for key, at in sorted(ticked.items(), key=lambda pair: pair[1]):
        promise = promises.get(key)
        if promise is not None and not promise.open:
            line = PromiseLine(promise, promise.text, promise.dueness(brief.today))
            lines.insert(min(at, len(lines)), line)
    return tuple(lines)


def _kind(brief: Brief) -> str:
    """The kind of the note: the planned talk's when it is today, else the one used last."""
    if brief.meeting is not None and brief.meeting.day == brief.today:
        return brief.meeting.kind
    last = entries.last_kind(brief.client.id)
    return Kind.CALL.value if last == Kind.NOTE else last

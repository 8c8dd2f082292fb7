"""What is being written and not kept yet: a row in the journal, so it is as private as the rest.

The marks of a talk lie beside it, among the settings of the journal.
"""

from datetime import date, time
from typing import Any

from relbook.journal import marks
from relbook.journal.frozen import frozen
from relbook.journal.marks import NOT_MARKED, Marks
from relbook.store import settings
from relbook.store.edit import change, in_hand, put_once, write
from relbook.store.keys import key_for
from relbook.store.models import DraftRow
from relbook.store.moment import now
from relbook.store.worded import asked

QUICK = "quick"
"""The desk of the composer that belongs to nobody yet."""

LOOSE = "loose"
"""The desk of words that lay nowhere when the book closed, until they are shown."""

NAMED = "named"
"""The desk of a name that was typed for the note on `QUICK`, as long as it is nobody's on file."""


@frozen
class Draft:
    """An unfinished text and what was already decided about it."""

    desk: str
    text: str
    kind: str = ""
    day: date | None = None
    at: time | None = None
    client_id: str = ""
    saved: str = ""
    marks: Marks = NOT_MARKED


def get(desk: str) -> Draft | None:
    """The draft lying on this desk, if any."""
    for text, kind, day, at, client, updated in _lying(desk):
        beside = marks.read(settings.get(_beside(desk)))
        if text or beside != NOT_MARKED:
            return Draft(desk, text, kind, day, at, client or "", updated.isoformat(), beside)
    return None


@asked
def _lying(desk: str) -> Any:
    columns = (DraftRow.text, DraftRow.kind, DraftRow.day, DraftRow.at, DraftRow.client, DraftRow.updated)
    return DraftRow.select(*columns).where(DraftRow.desk == desk, DraftRow.gone.is_null())


@write
def keep(draft: Draft) -> str:
    """Put a draft down on its desk."""
    _mark(draft.desk, draft.marks)
    values = {"text": draft.text, "kind": draft.kind, "day": draft.day, "at": draft.at}
    return put_once(
        DraftRow, key_for("draft", draft.desk), desk=draft.desk, client=draft.client_id or None, **values
    )


@write
def clear(desk: str) -> str:
    """Clear a desk. The words go with the draft: what was kept is an entry now."""
    key = key_for("draft", desk)
    if get(desk):
        _mark(desk, NOT_MARKED)
        change(DraftRow, key, text="", gone=now())
    return key


def put_away(desk: str) -> None:
    """Within the write in hand, which keeps what lies on this desk: clear it.

    Taking that write back leaves the desk as it is: other words may lie there by then.
    """
    noted = in_hand().before
    before = set(noted)
    clear(desk)
    for row in noted.keys() - before:
        del noted[row]


def _mark(desk: str, wanted: Marks) -> None:
    """Within the write in hand: put the marks beside the draft, where they are others than there."""
    line = marks.written(wanted)
    if settings.get(_beside(desk)) != line:
        settings.put(_beside(desk), line)


def _beside(desk: str) -> str:
    return f"marks of the draft: {desk}"

"""What is being written and not kept yet: a row in the journal, so it is as private as the rest.

The marks of a talk and what else was decided lie beside it, among the settings of the journal. Of a file
that will go with the note, that is its path: what it holds is taken in with the note, and not before.
"""

import json
from datetime import date, time
from pathlib import Path
from typing import Any

from relbook.journal import marks
from relbook.journal.frozen import frozen
from relbook.journal.marks import NOT_MARKED, Marks
from relbook.store import settings
from relbook.store.edit import change, put_once, write
from relbook.store.keys import key_for
from relbook.store.models import DraftRow
from relbook.store.moment import now
from relbook.store.noting import in_hand
from relbook.store.worded import asked

QUICK = "quick"
"""The desk of the composer that belongs to nobody yet."""

LOOSE = "loose"
"""The desk of words that lay nowhere when the book closed, until they are shown."""

NAMED = "named"
"""The desk of a name that was typed for the note on `QUICK`, as long as it is nobody's on file."""


_MARKS = "marks of the draft: "
_MORE = "more of the draft: "  # as JSON: the name of a file may hold a line break, and what is no Unicode


@frozen
class Draft:
    """An unfinished text and what was already decided about it."""

    desk: str
    text: str
    kind: str = ""
    day: date | None = None
    at: time | None = None
    client_id: str = ""
    saved: str = ""  # when it was put down, UTC
    marks: Marks = NOT_MARKED
    minutes: int | None = None
    meeting_id: str = ""
    files: tuple[Path, ...] = ()


BESIDE = (_MARKS, _MORE)
"""What the settings beside a draft are called, before the name of its desk."""


def get(desk: str) -> Draft | None:
    """The draft lying on this desk, if any."""
    for text, kind, day, at, client, updated in _lying(desk):
        marked = marks.read(settings.get(_MARKS + desk))
        more = json.loads(settings.get(_MORE + desk) or "{}")
        if text or kind or marked != NOT_MARKED or more:
            return Draft(
                desk,
                text,
                kind,
                day,
                at,
                client_id=client or "",
                saved=updated.isoformat(),
                marks=marked,
                minutes=more.get("minutes"),
                meeting_id=more.get("meeting", ""),
                files=tuple(map(Path, more.get("files", ()))),
            )
    return None


@asked
def _lying(desk: str) -> Any:
    columns = (DraftRow.text, DraftRow.kind, DraftRow.day, DraftRow.at, DraftRow.client, DraftRow.updated)
    return DraftRow.select(*columns).where(DraftRow.desk == desk, DraftRow.gone.is_null())


@write
def keep(draft: Draft) -> str:
    """Put a draft down on its desk."""
    _lay_beside(draft)
    values = {"text": draft.text, "kind": draft.kind, "day": draft.day, "at": draft.at}
    return put_once(
        DraftRow, key_for("draft", draft.desk), desk=draft.desk, client=draft.client_id or None, **values
    )


@write
def clear(desk: str) -> str:
    """Clear a desk. The words go with the draft: what was kept is an entry now."""
    key = key_for("draft", desk)
    if get(desk):
        _lay_beside(Draft(desk, ""))
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


def _lay_beside(draft: Draft) -> None:
    """Within the write in hand: put beside the draft what is another there."""
    said = {
        "minutes": draft.minutes,
        "meeting": draft.meeting_id,
        "files": [str(path) for path in draft.files],
    }
    more = {name: value for name, value in said.items() if value}
    for name, line in ((_MARKS, marks.written(draft.marks)), (_MORE, _spelt(more) if more else "")):
        if settings.get(name + draft.desk) != line:
            settings.put(name + draft.desk, line)


def _spelt(more: dict[str, Any]) -> str:
    """As JSON in which a name stands as it is written: escaped, forgetting would not find it."""
    return json.dumps(more, ensure_ascii=False).encode(errors="backslashreplace").decode()

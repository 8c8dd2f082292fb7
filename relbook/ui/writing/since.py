"""What is said of a draft that lies there: how it begins, and when it was saved, on the clock here."""

from datetime import UTC, datetime

from relbook.store.drafts import Draft
from relbook.ui.shared import feelings, wording

MOST = 200
"""The most of it that is shown, in characters."""


def saved_at(draft: Draft, now: datetime) -> str:
    """The clock, such as "15:48", with the day when that is another one."""
    try:
        saved = datetime.fromisoformat(draft.saved).replace(tzinfo=UTC).astimezone().replace(tzinfo=None)
    except ValueError:
        return ""
    shown = wording.clock(saved.time())
    return shown if saved.date() == now.date() else f"{wording.day_short(saved.date(), now.date())}, {shown}"


def beginning(draft: Draft, name: str) -> str:
    """The first words on one line; where none is written, what was said so far. `name` is a first name."""
    if draft.text.strip():
        return " ".join(draft.text.split())[:MOST]
    marked = draft.marks.of(draft.kind)
    said = (feelings.line(marked, draft.kind, name), marked.channel, *(path.name for path in draft.files))
    return " · ".join(filter(None, said)) or (wording.kind(draft.kind) if draft.kind else "")

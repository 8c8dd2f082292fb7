"""When a draft was saved, on the clock of this wall."""

from datetime import UTC, datetime

from relbook.store.drafts import Draft
from relbook.ui.shared import wording


def saved_at(draft: Draft, now: datetime) -> str:
    """The clock, such as "15:48", with the day when that is another one."""
    try:
        saved = datetime.fromisoformat(draft.saved).replace(tzinfo=UTC).astimezone().replace(tzinfo=None)
    except ValueError:
        return ""
    shown = wording.clock(saved.time())
    return shown if saved.date() == now.date() else f"{wording.day_short(saved.date(), now.date())}, {shown}"

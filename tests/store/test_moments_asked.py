"""The moments prompts wait for, brought about in a real journal and asked of it."""

from datetime import date, datetime, timedelta
from typing import Any

from relbook.store import entries

TODAY = date(2026, 11, 25)  # a Wednesday
NOW = datetime(2026, 11, 25, 14, 20)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def note(client: str, kind: str, days: int, **details: Any) -> str:
    return entries.add(
        "We talked.", day=ago(days), today=TODAY, kind=kind, clients=[client], **details
    ).row_id

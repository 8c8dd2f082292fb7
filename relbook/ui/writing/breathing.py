"""Breathing room: a quiet line while a new promise is written into a week that is full (PRODUCT.md, P17)."""

from collections.abc import Iterable
from datetime import datetime

from relbook.journal.care import AHEAD
from relbook.journal.promise import Promise
from relbook.journal.syntax import parse
from relbook.store import day
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr


def line(text: str, now: datetime, known: Iterable[Promise] = ()) -> str:
    """What to say below a note that promises something for a full week; empty when there is room.

    `known` are the promises this note made when it was kept: those are no news.
    """
    today = now.date()
    kept = {promise.text for promise in known}
    found = [
        one for one in parse(text, today).promises if one.by is None and not one.kept and one.text not in kept
    ]
    if not any(one.due and one.due <= today + AHEAD for one in found):
        return ""
    load = day.load(now)
    if not load.full_week:
        return ""
    said = tr("{count} due this week already. A later day is fine.")
    return said.format(count=figure(load.due))

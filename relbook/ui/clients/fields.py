"""The fields of two pages laid side by side: what each is called and what it says."""

from datetime import date
from enum import StrEnum

from relbook.journal.circle import Circle
from relbook.journal.client import Being, Closeness, State
from relbook.journal.merging import Difference
from relbook.ui.clients.record import words as record
from relbook.ui.shared import near_words, wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr


def name_of(field: Difference) -> str:
    """What a field is called; one of the writer's own by their name for it."""
    if field.custom:
        return field.name
    return {
        "name": tr("Name"),
        "called": tr("Called"),
        "alias": tr("Alias"),
        "pronouns": tr("Pronouns"),
        "being": tr("Person or organisation"),
        "state": tr("State"),
        "circle": tr("Circle"),
        "rhythm_days": tr("Own rhythm"),
        "closeness": tr("Closeness"),
        "town": tr("Town"),
        "zone": tr("Time zone"),
        "since": tr("With you since"),
        "about": tr("About"),
        "away_until": tr("Away until"),
        "snoozed_until": tr("Reminders rest until"),
    }[field.name]


def said(value: object) -> str:
    """A value as one reads it; nothing is said as a dash."""
    if not value:
        return "–"
    if isinstance(value, date):
        return wording.day_short(value, date.min)  # with its year, whichever that is
    if isinstance(value, int):
        return wording.rhythm(value)
    words: dict[StrEnum, str] = {circle: wording.circle(circle) for circle in Circle}
    words |= {state: wording.state(state) for state in State}
    words |= {closeness: near_words.closeness(closeness) for closeness in Closeness}
    words |= {being: record.being(being) for being in Being}
    return words[value] if isinstance(value, StrEnum) else " ".join(str(value).split())


def counted(counts: dict[str, int]) -> str:
    """How much of each sort moves, in a sentence's middle; empty when nothing does."""
    words = {
        "entries": (tr("one entry"), tr("{count} entries")),
        "promises": (tr("one promise"), tr("{count} promises")),
        "facts": (tr("one fact"), tr("{count} facts")),
        "questions": (tr("one question"), tr("{count} questions")),
        "meetings": (tr("one meeting"), tr("{count} meetings")),
        "dates": (tr("one date"), tr("{count} dates")),
        "links": (tr("one tie"), tr("{count} ties")),
        "roles": (tr("one role"), tr("{count} roles")),
        "contacts": (tr("one way to reach them"), tr("{count} ways to reach them")),
        "files": (tr("one file"), tr("{count} files")),
    }
    found = []
    for name, count in counts.items():
        if count:
            one, more = words[name]
            found.append(one if count == 1 else more.format(count=figure(count)))
    return ", ".join(found)

"""A recap in the language of the interface, and what it can be about."""

from collections.abc import Mapping
from datetime import date, time

from PySide6.QtCore import QDate, QLocale

from relbook.exports.recap import Words
from relbook.journal.entry import Kind
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr


class Spoken(Words):
    """Says a recap as the interface does."""

    def words(self, key: str) -> str:
        return _said().get(key) or super().words(key)

    def day(self, day: date) -> str:
        return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)

    def clock(self, at: time) -> str:
        return wording.clock(at)

    def kind(self, kind: str) -> str:
        """What a talk is called between two people: there is no negotiation in a friendly mail."""
        own: dict[str, str] = {
            Kind.CALL: tr("call"),
            Kind.MEETING: tr("meeting"),
            Kind.IN_PERSON: tr("meeting"),
            Kind.MESSAGE: tr("exchange"),
            Kind.SHARED: tr("time together"),
        }
        return own.get(kind, tr("talk"))


def talk(kind: str, day: date, today: date) -> str:
    """One talk among those a recap can be about."""
    on = wording.day_with_weekday(day, today)
    return tr("{kind}, {day}").format(kind=wording.kind(kind), day=on)


def withheld(entries: int, lines: int) -> str:
    """How much of what is written there stays here; empty where nothing does."""
    entry = tr("one private entry") if entries == 1 else tr("{count} private entries")
    line = tr("one line told in confidence") if lines == 1 else tr("{count} lines told in confidence")
    kept = entry.format(count=figure(entries)) if entries else ""
    told = line.format(count=figure(lines)) if lines else ""
    staying = tr("{one} and {other}").format(one=kept, other=told) if kept and told else kept or told
    return tr("Not in here: {what}.").format(what=staying) if staying else ""


def _said() -> Mapping[str, str]:
    return {
        "subject talk": tr("Our {kind} on {day}: what we said"),
        "subject days": tr("Where we stand, {day}"),
        "subject since": tr("Since {since}: where we stand"),
        "hello": tr("Hello {name},"),
        "of talk": tr("here is what I took away from our {kind} on {day}."),
        "of days": tr("here is where we stand."),
        "of since": tr("here is where we stand since {since}."),
        "decided": tr("What we decided"),
        "mine": tr("What I will do"),
        "theirs": tr("What you wanted to do"),
        "next": tr("Next", "talk"),
        "by": tr("{text}, by {day}"),
        "try": tr("{text} (I will try)"),
        "they try": tr("{text} (if you can)"),
        "kept": tr("{text} (done)"),
        "talk": tr("{kind} on {day}"),
        "talk at": tr("{kind} on {day} at {at}"),
        "talk where": tr("{talk}, {place}"),
        "close": tr("If I left something out or heard it differently, tell me."),
    }

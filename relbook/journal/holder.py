"""Who has a journal open, as a note beside it says to other machines: no lock of the kernel reaches them.

The note holds a host, a user and two moments, nothing else. It is believed for a while and no longer:
whoever has the journal open says so again and again, and one that was switched off says nothing.
"""

from datetime import datetime, timedelta

from relbook.journal.frozen import frozen

BEAT = timedelta(minutes=2)
"""How often whoever has a journal open says so."""

BELIEVED = timedelta(minutes=10)
"""How long nothing may have been heard of another machine: some beats, and the way a sync program takes."""

LEEWAY = timedelta(days=1)
"""How far ahead another machine's clock may be, for its word to count: two seldom agree, zones go wrong."""

LONGEST = 1_000
"""How many bytes of a note are read."""

LONGEST_NAME = 64
"""How many letters of a host or a user are shown."""

MARK = "relbook has this journal open"


@frozen
class Holder:
    """Who has it: a machine, somebody on it, since when, and when they last said so (UTC, without a zone)."""

    host: str
    user: str
    since: datetime
    seen: datetime

    def is_other(self, host: str, user: str) -> bool:
        """Whether this is anybody but this user at this machine."""
        return (self.host, self.user) != (name(host), name(user))


def name(words: str) -> str:
    """A name of a machine or a person as it stands in a note: letters that can be shown, at most so many."""
    return "".join(letter for letter in words if letter.isprintable())[:LONGEST_NAME].strip() or "?"


def spell(holder: Holder) -> bytes:
    """The note."""
    moments = (moment.replace(microsecond=0).isoformat() for moment in (holder.since, holder.seen))
    return "\n".join([MARK, name(holder.host), name(holder.user), *moments, ""]).encode("utf-8", "replace")


def read(note: bytes) -> Holder | None:
    """Who wrote the note; None where it says nothing of the kind, or was cut off."""
    try:
        mark, host, user, *moments, end = note[:LONGEST].decode("utf-8").split("\n")
        since, seen = map(datetime.fromisoformat, moments)
    except ValueError:
        return None
    if mark != MARK or end or since.tzinfo or seen.tzinfo:
        return None
    return Holder(name(host), name(user), since, seen)


def is_believed(found: Holder, host: str, now: datetime) -> bool:
    """Whether a note keeps another machine from writing: of its own the kernel knows better."""
    return found.host != name(host) and -LEEWAY <= now - found.seen <= BELIEVED

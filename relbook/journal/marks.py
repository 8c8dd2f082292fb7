"""The optional marks of a talk: who reached out, how it left the writer, by what way, how an answer came.

None is ever asked for twice or guessed. How a talk left the writer and how an answer felt are the
writer's own (PRODUCT.md, P07 and P24): `tiers` keeps both in the book unless private things may leave.
"""

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from relbook.journal.entry import TALKS, Kind, Side
from relbook.journal.frozen import frozen

if TYPE_CHECKING:
    from relbook.journal.page import Page

REPLY = "reply"
"""The name under which the answer is written beside an entry."""

MARKED = frozenset({*TALKS, Kind.MESSAGE, Kind.SHARED})
"""The kinds that can be marked: both sides had to do with each other, and either could begin it."""

ANSWERED = frozenset({Kind.MESSAGE})
"""The kinds one waits for an answer to."""


class Reply(StrEnum):
    """How an answer came, as it felt (PRODUCT.md, P24); a clock never says."""

    QUICK = "quick"
    SLOW = "slow"
    NONE = "none"


@frozen
class Marks:
    """What the writer said about a talk besides its words; each may be missing.

    `energy` is from -2, drained, to 2, lifted. `channel` is the way it went, in the writer's words.
    """

    initiated: Side | None = None
    energy: int | None = None
    channel: str = ""
    reply: Reply | None = None

    def of(self, kind: str) -> "Marks":
        """What of them belongs to an entry of this kind."""
        if kind not in MARKED:
            return NOT_MARKED
        return self if kind in ANSWERED else replace(self, reply=None)


NOT_MARKED = Marks()
"""Nothing was said."""


def reply_of(words: str) -> Reply | None:
    """The answer that is written beside an entry; what only a later relbook knows is none.

    >>> reply_of("slow"), reply_of("on a Sunday")
    (<Reply.SLOW: 'slow'>, None)
    """
    return Reply(words) if words in set(Reply) else None


def of_page(page: "Page") -> Marks:
    """What was said about a talk besides its words, whatever its kind is by now."""
    entry = page.entry
    answer = reply_of(dict(page.life.parts).get(REPLY, ""))
    return Marks(entry.initiated, entry.energy, entry.channel, answer)


def written(marks: Marks) -> str:
    """Marks on one line, the free words last; empty for none.

    >>> written(Marks(Side.ME, 2, "by phone"))
    'initiated=me energy=2 channel=by phone'
    """
    parts = {
        "initiated": marks.initiated,
        "energy": marks.energy,
        REPLY: marks.reply,
        "channel": " ".join(marks.channel.split()) or None,
    }
    return " ".join(f"{name}={value}" for name, value in parts.items() if value is not None)


def read(line: str) -> Marks:
    """The marks that `written` put on a line; what it does not know it passes over."""
    before, _, channel = f" {line}".partition(" channel=")
    found = dict(word.split("=", 1) for word in before.split() if "=" in word)
    side, energy = found.get("initiated", ""), found.get("energy", "")
    return Marks(
        Side(side) if side in set(Side) else None,
        int(energy) if energy in {"-2", "-1", "0", "1", "2"} else None,
        channel,
        reply_of(found.get(REPLY, "")),
    )

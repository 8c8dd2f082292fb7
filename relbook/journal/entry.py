"""One note in the journal, as everybody but the store sees it."""

from datetime import date, datetime, time
from enum import StrEnum

from relbook.journal.frozen import frozen
from relbook.journal.pattern import late
from relbook.journal.quiet import is_secret

TITLE_LIMIT = 80
"""The longest first line that is a title, in characters (design section 3.4)."""


class Kind(StrEnum):
    """What gave rise to the note. A journal may add kinds of its own, so values are plain text."""

    MEETING = "meeting"
    CALL = "call"
    MESSAGE = "message"
    IN_PERSON = "in person"
    NOTE = "note"
    CONFLICT = "conflict"
    NEGOTIATION = "negotiation"
    APPRECIATION_GIVEN = "appreciation given"
    APPRECIATION_RECEIVED = "appreciation received"
    FAVOUR_GIVEN = "favour given"
    FAVOUR_ASKED = "favour asked"
    REPAIR = "mistake and repair"
    SHARED = "shared experience"
    MILESTONE = "milestone"
    REFLECTION = "reflection"
    ENERGY = "energy check"
    TRUTH = "hard truth"
    EXTRA = "extra mile"
    DIFFERENCE = "difference made"


CONTACT = frozenset(
    {
        Kind.MEETING,
        Kind.CALL,
        Kind.MESSAGE,
        Kind.IN_PERSON,
        Kind.NEGOTIATION,
        Kind.APPRECIATION_GIVEN,
        Kind.APPRECIATION_RECEIVED,
        Kind.FAVOUR_GIVEN,
        Kind.FAVOUR_ASKED,
        Kind.SHARED,
        Kind.EXTRA,
    }
)
"""The kinds in which both sides had to do with each other: they move the last contact."""

TALKS = (Kind.MEETING, Kind.CALL, Kind.IN_PERSON, Kind.NEGOTIATION)
"""The kinds that take a place in the day; a message does not."""

GESTURES = (Kind.APPRECIATION_GIVEN, Kind.FAVOUR_GIVEN, Kind.EXTRA)
"""The kinds that are a kindness of the writer's."""


UNSPOKEN = frozenset({Kind.REFLECTION, Kind.TRUTH})
"""What the writer thought and did not say: no moment between two people."""

PRIVATE_KINDS = UNSPOKEN | {Kind.ENERGY}
"""The kinds that are for the writer's eyes, whatever their tier: answers, what is not said yet, and
how the writer is (PRODUCT.md, P17: never exported).
"""


LIFTED, DRAINED = 2, -2
"""The ends of how a talk can leave the writer."""


class Tier(StrEnum):
    """Who may read a text besides the writer."""

    SHAREABLE = "shareable"
    PRIVATE = "private"


class Side(StrEnum):
    """Whose initiative, whose promise, whose favour."""

    ME = "me"
    THEM = "them"


@frozen
class Entry:
    """A note about one client, several, or none yet (then it lies in the Inbox).

    `day` and `at` are the calendar and the clock on the wall where it happened: a diary says
    "half past two" and keeps saying it in Lisbon; `zone` names that wall's zone, where known.
    `minutes` is how long it took, `energy` what it did to the writer, from -2 to 2. `text` is
    Markdown exactly as typed; nothing ever rewrites it. `place` orders entries in time: later is
    larger, and no two entries share one.
    """

    id: str
    kind: str
    day: date
    text: str
    at: time | None = None
    zone: str = ""
    minutes: int | None = None
    channel: str = ""
    initiated: Side | None = None
    energy: int | None = None
    tier: Tier = Tier.SHAREABLE
    pinned: bool = False
    landmark: bool = False
    prompt: str = ""
    question: str = ""
    place: int = 0
    updated: datetime = datetime.min

    @property
    def title(self) -> str:
        """The first line, when it stands above something and is no longer than a title may be."""
        first, rest = _split(self.text)
        return _plain(first) if _entitled(first, rest) else ""

    @property
    def body(self) -> str:
        """What stands below the title, or the whole text when there is none."""
        first, rest = _split(self.text)
        return rest if _entitled(first, rest) else self.text.strip()

    @property
    def heading(self) -> str:
        """A name for the entry where a list needs one: the title, else the opening words."""
        if title := self.title:
            return title
        lines = [line for line in self.text.splitlines() if line.strip() and not is_secret(line)]
        spoken = [line for line in lines if not _SYNTAX.match(line.strip())]
        return short(_plain((spoken or lines or [""])[0]), TITLE_LIMIT)


_SYNTAX = late(r"([-*+]\s+)?\[[^\]]*\]\s|[!?！？]\w*\s|>>|```|~~~|\|")
"""How a line begins that is no title: a promise, a fact, a question, the gist, a fence, a table."""

_BEGINS = frozenset("#-*+>")
_OPENING = late(r"^(#{1,6}\s+|[-*+>]\s+)")
_AROUND = late(r"(\*\*|__|\*|`)(\S(?:.*?\S)?)\1")
"""What stands around words that stand out."""


def _entitled(first: str, rest: str) -> bool:
    return bool(rest) and len(first) <= TITLE_LIMIT and not _SYNTAX.match(first) and not is_secret(first)


def _split(text: str) -> tuple[str, str]:
    first, _, rest = text.strip().partition("\n")
    return first.strip(), rest.strip()


def _plain(line: str) -> str:
    """Take the Markdown marks off a line."""
    bare = line.strip()
    if bare[:1] in _BEGINS:
        bare = _OPENING.sub("", bare)
    return _AROUND.sub(r"\2", bare) if "*" in bare or "`" in bare or "__" in bare else bare


def short(words: str, most: int) -> str:
    """At most so many letters, ending on a whole word and with a sign that there is more.

    >>> short("Talked about tea", 16), short("Talked about tea, and milk", 18)
    ('Talked about tea', 'Talked about…')
    """
    return words if len(words) <= most else words[: most - 1].rsplit(" ", 1)[0].rstrip(" ,.;:") + "…"

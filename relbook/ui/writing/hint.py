"""What a half-written `!mark` may become: shown behind the caret, taken with Tab."""

import re

from relbook.journal.frozen import frozen
from relbook.journal.syntax import MARKERS, complete
from relbook.ui.shared import wording
from relbook.ui.shared.language import tr

_HALF = re.compile(r"(?:\s*(?:[-*+•]|\d{1,3}[.)])\s+|\s*)(?P<mark>[!！][^\W\d_]{2,})\Z")


@frozen
class Hint:
    """The mark that Tab would finish, its name, and what it does."""

    typed: str
    mark: str
    name: str
    does: str
    tone: str


def may_hint(text: str) -> bool:
    """Whether a line has a sign of a mark at all: most have none, and each key asks."""
    return "!" in text or "！" in text


def hint_for(before: str, after: str) -> Hint | None:
    """What the words before the caret may become; nothing when words already follow.

    Args:
        before: The line up to the caret.
        after: The line behind it.
    """
    found = _HALF.match(before)
    if found is None or after.strip():
        return None
    marks = complete(found["mark"])
    if len(marks) != 1:
        return None
    word = marks[0][1:]
    if word == "secret":
        does = tr("stays out of exports, prints and briefs")
        return Hint(found["mark"], marks[0], tr("Secret"), does, "sage_text")
    kind = MARKERS[word]
    does = tr("files it under “What I know”")
    return Hint(found["mark"], marks[0], wording.fact(kind), does, f"{wording.fact_look(kind)[1]}_text")

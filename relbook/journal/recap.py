"""What a client may be told of a talk, or of some days: what was decided, who does what, when next.

Nothing of the notes themselves goes along. A decision is a line that says so: it begins with
"Decided:" or "Agreed:", or bears `#decided`, `#decision` or `#agreed`; so do the terms of a
negotiation once they are agreed. German and Spanish say all that in their own words as well.
Private entries and lines told in confidence were taken out before.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from relbook.journal.book import Withheld
from relbook.journal.client import Client
from relbook.journal.frozen import frozen
from relbook.journal.line import TextLine
from relbook.journal.lives.parts import Part, Step
from relbook.journal.meeting import Meeting
from relbook.journal.page import Page
from relbook.journal.pattern import late
from relbook.journal.promise import Outcome, Promise
from relbook.journal.syntax import parse
from relbook.journal.visible import visible

_BULLET = r"\s*(?:>\s*)*(?:[-*+•]\s+|\d{1,3}[.)]\s+)?[*_]{0,2}"
_DECISION = (
    "decided|decisions?|agreed|agreement"
    "|beschlossen|beschluss|beschlüsse|vereinbart|vereinbarung"
    "|decidido|decisión|decisiones|acordado|acuerdos?"
)
_STEP = "next steps?|nächste schritte|nächster schritt|próximos pasos|próximo paso"
_DECIDED = late(rf"{_BULLET}(?:we |wir |se ha )?(?:{_DECISION})[*_]{{0,2}}\s*[:：]", re.I)
_NEXT = late(rf"{_BULLET}(?:{_STEP})[*_]{{0,2}}\s*[:：]", re.I)
_MARK = late(
    r"(?<![\w/#])#(?:decided|decisions?|agreed|beschlossen|vereinbart|decidido|acordado)(?![\w/-])", re.I
)
_LEAD = late(_BULLET)
_MENTION = late(r"(?<![\w@])@(?:\[([^\[\]]{1,80})\]|(?=[^\W\d_]))")


NOTHING_WITHHELD = Withheld()


@frozen
class Recap:
    """Everything of a talk, or of some days, that a client may be told.

    `kind` is that of the one talk it is about, and empty where it is about days. `since` and `until`
    are both included; an open `since` is from the beginning. `mine` and `theirs` are promises that
    were made or kept then, in order. `next` is the next talk that is planned. `mail` is where it
    could go. `withheld` is how much of those days stays with the writer.
    """

    client: Client
    until: date
    since: date | None = None
    kind: str = ""
    decisions: tuple[str, ...] = ()
    mine: tuple[Promise, ...] = ()
    theirs: tuple[Promise, ...] = ()
    steps: tuple[str, ...] = ()
    next: Meeting | None = None
    mail: str = ""
    withheld: Withheld = NOTHING_WITHHELD

    @property
    def empty(self) -> bool:
        """Whether there is nothing to tell but when the next talk is."""
        return not (self.decisions or self.mine or self.theirs or self.steps)


def tellable(promises: Iterable[Promise]) -> list[Promise]:
    """The promises worth a line to the client: open or kept; what was let go has its own message.

    What is open stands first; then the earliest day, and what has no day last.
    """
    told = (one for one in promises if one.open or one.outcome in (Outcome.KEPT, Outcome.LATE))
    return sorted(told, key=lambda one: (not one.open, one.due or date.max, one.made, one.id))


def decided(pages: Iterable[Page]) -> tuple[str, ...]:
    """What was decided on these pages, the earliest first; pages come newest first."""
    lines = [line for page in pages for line in reversed([*_lines(page, _decision), *_terms(page)])]
    return tuple(dict.fromkeys(reversed(lines)))


def steps(pages: Iterable[Page]) -> tuple[str, ...]:
    """What is to come next, where a line says so, or where a disagreement was brought up with them."""
    lines = [line for page in pages for line in reversed([*_lines(page, _step), *_raised(page)])]
    return tuple(dict.fromkeys(reversed(lines)))


def said(words: str) -> str:
    """A line as one would write it to the client: no marks of ours, and nothing that acts on a screen.

    >>> said("@[Jonas Ek] leads, see #launch")
    'Jonas Ek leads, see launch'
    """
    bare = _MENTION.sub(lambda found: found[1] or "", words)
    return visible(" ".join(re.sub(r"(?<![\w/&])#(?=\w)", "", bare).split()))


def _lines(page: Page, ask: Callable[[str], str]) -> Iterator[str]:
    for line in parse(page.entry.text, page.entry.day).lines:
        if isinstance(line, TextLine) and not line.code and (found := said(ask(line.sentence))):
            yield found


def _decision(line: str) -> str:
    """The words of a decision; empty where the line is none."""
    if found := _DECIDED.match(line):
        return line[found.end() :]
    if not _MARK.search(line):
        return ""
    lead = _LEAD.match(line)
    return _MARK.sub("", line[lead.end() if lead else 0 :])


def _step(line: str) -> str:
    found = _NEXT.match(line)
    return line[found.end() :] if found else ""


def _terms(page: Page) -> Iterator[str]:
    """The terms of a negotiation, once both have agreed to them."""
    if page.life.day(Step.AGREED) is not None:
        yield from filter(None, map(said, page.life.part(Part.TERMS).splitlines()))


def _raised(page: Page) -> Iterator[str]:
    """What comes next in a disagreement, once the client knows that there is one."""
    if page.life.day(Step.RAISED) is not None:
        yield from filter(None, map(said, page.life.part(Part.NEXT).splitlines()))

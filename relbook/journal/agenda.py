"""What was ticked in the brief becomes lines of the note; what those lines still say was asked.

The text is the truth here too: a question counts as asked when the note of the talk holds its line.
One whose line was taken out again, or was never ticked, remains for next time.
"""

from collections.abc import Iterable
from datetime import date

from relbook.journal.fact import Question
from relbook.journal.fold import fold
from relbook.journal.line import TextLine
from relbook.journal.pattern import late
from relbook.journal.syntax import parse

_BULLET = late(r"\s*[-*+•]\s+(?P<said>\S.*)")


def lines(topics: Iterable[str]) -> str:
    r"""The first lines of a note, one for each topic, below an empty one for its title.

    >>> lines(["How is Ines?", "What would help?"])
    '\n- How is Ines?\n- What would help?'
    """
    said = [_line(" ".join(topic.split())) for topic in topics]
    return "\n".join(["", *said]) if said else ""


def has_topics(text: str) -> bool:
    """Whether any line of a note could be one that was taken over from the brief."""
    return any(_said(line) for line in text.splitlines())


def asked(text: str, open_ones: Iterable[Question]) -> list[str]:
    """The keys of the questions whose line stands in a note; what was answered may stand behind it."""
    held = [_said(line) for line in text.splitlines()]
    return [one.id for one in open_ones if any(said.startswith(_key(one.text)) for said in held if said)]


def _line(topic: str) -> str:
    """A topic as a plain line: one that would be read as a promise or a fact is set in quotes."""
    line = f"- {topic}"
    plain = isinstance(parse(line, date(2000, 1, 1)).lines[0], TextLine)
    return line if plain else f"- “{topic}”"


def _said(line: str) -> str:
    """What a line with a bullet says, as it is compared; any other line says nothing here."""
    found = _BULLET.fullmatch(line)
    return _key(found["said"].lstrip("“")) if found else ""


def _key(words: str) -> str:
    """Words as they are compared; signs that fold to nothing stand for themselves."""
    return " ".join(fold(words).split()) or " ".join(words.split())

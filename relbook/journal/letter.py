"""The yearly letter: news of one's own, one text for all, and a line for each (PRODUCT.md, P33).

The writer writes; the book only says what there was to tell, who got a letter when, and what the
last shared experience was. Nothing secret or private is ever laid beside a line.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum

from relbook.journal.circle import Circle
from relbook.journal.client import Client, State
from relbook.journal.frozen import frozen
from relbook.journal.quiet import is_secret

TAG = "news"
"""What an entry is tagged with that the letter may tell of."""

PROMPTS = ("line-for-the-letter", "your-news-for-them")
"""The questions of the library whose answers are laid beside a line."""

NEW_YEAR = 2
"""Up to which month a letter is still that of the year before: some arrive late."""

SEASON = 12
"""In which month the letter is offered."""

WRITTEN_TO = (Circle.CLOSE, Circle.GROWING, Circle.STEADY, Circle.RESTING)
"""Whom a letter is proposed for; anybody can be ticked."""

FIRST, LINE = "{first}", "{line}"
"""What stands in the text for a first name, and for the personal line."""


class Sort(StrEnum):
    """What a piece of news was."""

    NEWS = "news"
    DIFFERENCE = "difference made"
    MILESTONE = "milestone"


@frozen
class News:
    """Something of the year that could be told: which entry, when, what, and with whom it was."""

    entry_id: str
    sort: Sort
    day: date
    words: str
    names: tuple[str, ...] = ()


@frozen
class Hint:
    """What is laid beside a personal line: the last time together, and answers to the prompts about it."""

    together: str = ""
    on: date | None = None
    answers: tuple[str, ...] = ()


@frozen
class Letter:
    """A year's letter: the text, whom it is for, and a line for each; keys are those of clients."""

    year: int
    text: str = ""
    to: tuple[str, ...] = ()
    lines: tuple[tuple[str, str], ...] = ()

    def line(self, client_id: str) -> str:
        """What is said to one of them alone; empty where nothing is."""
        return dict(self.lines).get(client_id, "")


@frozen
class Leaf:
    """The letter as one person gets it."""

    name: str
    first: str
    mail: str
    line: str
    text: str


def year_of(day: date) -> int:
    """Which year a letter that is written on this day tells of.

    >>> year_of(date(2026, 12, 5)), year_of(date(2027, 1, 3)), year_of(date(2027, 3, 1))
    (2026, 2026, 2027)
    """
    return day.year - 1 if day.month <= NEW_YEAR else day.year


def offered(today: date, sent: Iterable[int], rests: str) -> bool:
    """Whether Today speaks of the letter: in December, until one has gone out or was put off for the year."""
    return today.month == SEASON and today.year not in set(sent) and rests != str(today.year)


def proposed(client: Client, last: date | None) -> bool:
    """Whether a letter is proposed for somebody: in a circle, or had one before; former clients too.

    Nobody whose way has parted, and nobody of the professional circle, unless they had one before.
    """
    if client.archived or client.state is State.ENDED:
        return False
    return client.circle in WRITTEN_TO or last is not None


def spoken(text: str) -> str:
    """The text as it may be sent: a `!secret` line is in no letter."""
    return "\n".join(line for line in text.split("\n") if not is_secret(line)).strip()


def for_one(text: str, first: str, line: str) -> str:
    r"""The whole letter to one person; the line stands where `{line}` does, else at the end.

    >>> for_one("Dear {first},\n\nA good year.", "Marta", "The orchard was the best of it.")
    'Dear Marta,\n\nA good year.\n\nThe orchard was the best of it.'
    """
    body, own = spoken(text), spoken(line)
    if LINE in body:
        body = body.replace(LINE, own)
    elif own:
        body = f"{body}\n\n{own}" if body else own
    return body.replace(FIRST, first).strip()


def for_all(text: str) -> str:
    """The text as everybody got it, without what was said to one alone."""
    return spoken(text).replace(LINE, "").replace(FIRST, "…").strip()


def quoted(title: str, text: str) -> str:
    r"""The entry of a letter: its title, and the text set off, so that none of its lines means anything.

    >>> quoted("Letter of 2026", "Dear …,\n[] soup")
    'Letter of 2026\n\n> Dear …,\n> [] soup'
    """
    body = "\n".join(f"> {line}".rstrip() for line in for_all(text).split("\n"))
    return f"{title}\n\n{body}" if for_all(text) else title


def leaves(letter: Letter, people: Mapping[str, Client], mails: Mapping[str, str]) -> list[Leaf]:
    """The letter as each of them gets it, in the order they were chosen; who is gone is passed over."""
    return [
        Leaf(
            people[key].name,
            people[key].first,
            mails.get(key, ""),
            spoken(letter.line(key)),
            for_one(letter.text, people[key].first, letter.line(key)),
        )
        for key in letter.to
        if key in people
    ]


def written(letter: Letter) -> str:
    """A letter on one line of JSON, as the journal keeps it; its year stands beside it."""
    return json.dumps([letter.text, list(letter.to), dict(letter.lines)], ensure_ascii=False)


def read(year: int, line: str) -> Letter:
    """The letter that `written` put on a line; an empty one where it is none."""
    try:
        text, to, lines = json.loads(line)
        said = tuple((str(key), str(words)) for key, words in dict(lines).items())
        return Letter(year, str(text), tuple(map(str, to)), said)
    except (ValueError, TypeError):
        return Letter(year)


def lines_of(value: str) -> dict[str, str]:
    """The personal lines a page kept, by client; none where it kept none."""
    try:
        found = json.loads(value)
    except ValueError:
        return {}
    return {str(key): str(words) for key, words in found.items()} if isinstance(found, dict) else {}

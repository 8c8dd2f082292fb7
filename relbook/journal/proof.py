"""Which words of a line a dictionary is asked about, and which languages stand in for which.

Nothing is looked up that is no word of a language: addresses, tags, names behind an `@`, dates, code,
the marks of the line syntax, abbreviations in capitals, words with figures in them. Scripts that set
no spaces between words are left out, for where a word ends is not known there.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from relbook.journal.line import Span
from relbook.journal.pattern import late
from relbook.journal.scripts import MARKS, UNSPACED

LONGEST = 4_000
"""No line longer than this is looked through, in characters: a paragraph has some 500."""

LEAST = 2
"""A word of fewer letters is never asked about."""

NO_LANGUAGE = "none"
"""What stands for a language where nothing is to be looked up."""

_APART = late(
    r"\b(?:https?://|mailto:|www\.)\S+"  # addresses
    r"|[^\s()\[\]<>]+@[^\s()\[\]<>]+\.\w+"  # a mail address
    r"|(?:\]\()[^()\s]*\)"  # where a link leads
    r"|`[^`]+`"  # code
    r"|(?<!\S)[#@]\[[^\]]*\]|(?<!\S)[#@]\S+"  # tags and names
    r"|(?<!\S)[~/.]*/\S+|[^\s()\[\]]+/[^\s()\[\]]+/[^\s()\[\]]*|\b[a-zA-Z]:\\\S+"  # places on a disk
    r"|^\s*!\w+"  # !worry, !secret
    r"|^\s*(?:(?:[-*+•]|\d{1,3}[.)])\s+)?\[[^\[\]]*\](?!\()"  # the box of a promise
)
_WORD = late(rf"[^\W_](?:[\w'’·\-.{MARKS}]*[^\W_{MARKS}][{MARKS}]*)?")
_PIECE = late(rf"[^\W\d_{MARKS}](?:[{MARKS}]|[^\W\d_]|['’](?=[^\W\d_]))*")
_UNSPACED = late(rf"[{UNSPACED}]")


class Dictionary(Protocol):
    """Knows the words of a language."""

    def check(self, word: str) -> bool:
        """Whether the word is one."""
        ...

    def suggest(self, word: str) -> Sequence[str]:
        """Words that may have been meant, the likeliest first."""
        ...


def words(text: str, apart: Iterable[Span] = ()) -> Iterator[Span]:
    """Where the words of a line stand that a dictionary can be asked about; `apart` is left out.

    >>> line = "Ask Martha’s team re: www.halden.example and the B2B-Flyr #plans"
    >>> [line[a:b] for a, b in words(line)]
    ['Ask', 'Martha’s', 'team', 're', 'and', 'the', 'Flyr']
    """
    if len(text) > LONGEST:
        return
    closed = [*apart, *(found.span() for found in _APART.finditer(text))]
    for whole in _WORD.finditer(text):
        if any(begin < whole.end() and whole.start() < end for begin, end in closed):
            continue
        if "." in whole[0] and not whole[0].endswith("."):
            continue  # a file, a host, an abbreviation
        yield from _pieces(whole[0], whole.start())


def _pieces(whole: str, at: int) -> Iterator[Span]:
    """The words of a compound with hyphens, each by itself."""
    start = 0
    for part in whole.split("-"):
        found = _PIECE.fullmatch(part)
        if found and len(part) >= LEAST and not _is_sign(part):
            yield at + start, at + start + len(part)
        start += len(part) + 1


def _is_sign(word: str) -> bool:
    """Whether a word is an abbreviation, a name of something made, or of a script without spaces."""
    return word.isupper() or any(map(str.isupper, word[1:])) or bool(_UNSPACED.search(word))


def bare(word: str) -> str:
    """A word as a dictionary has it: the apostrophe of a typewriter."""
    return word.replace("’", "'")


def stems(word: str) -> tuple[str, ...]:
    """A word, and what it is of when it is a genitive: a name is known in both.

    >>> stems("Marta’s"), stems("Martas"), stems("Jonas")
    (('Marta’s', 'Marta'), ('Martas', 'Marta'), ('Jonas', 'Jona'))
    """
    for end in ("'s", "’s", "s", "'", "’"):
        if word.endswith(end) and len(word) > len(end):
            return word, word[: -len(end)]
    return (word,)


def language_for(wanted: str, there: Iterable[str]) -> str:
    """Which of the dictionaries that are there serves a language; none does where nothing is said.

    >>> language_for("de_AT", ["de_CH", "de_DE", "es_ES"]), language_for("pt_BR", ["es_ES"])
    ('de_DE', '')
    >>> language_for("en", ["en_AU", "en_GB", "en_US"]), language_for("none", ["en_US"])
    ('en_US', '')
    """
    code = wanted.partition("_")[0]
    found = sorted(tag for tag in there if code and tag.partition("_")[0] == code)
    own = (wanted, f"{code}_{code.upper()}", f"{code}_US", code)
    return next((tag for tag in own if tag in found), found[0] if found else "")

"""Names that stand in texts and are nobody's page yet: found without a list of names, and only ever offered.

| taken for a name | where |
| --- | --- |
| up to four large words in a row inside a sentence, in two entries or more | Latin, Greek, Cyrillic |
| a link in double brackets, or a word behind an @, in two entries or more | every script |
| whatever the program it comes from calls a person | every script |

A word that is also written small is no name, nor one that articles stand before, a day, a month, one
in capitals throughout or with a figure. Where nouns are written large, as in German, one word alone
must stand behind a word such as "mit" more often than not. The first word of a longer name is taken
for the same person, as long as only one longer name begins with it.
"""

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from relbook.journal.dice import cast
from relbook.journal.fold import fold
from relbook.journal.frozen import frozen
from relbook.journal.highlighter import snippet
from relbook.journal.large_words import (
    AT,
    BEFORE,
    INSIDE,
    LEAD,
    LINK,
    RUN,
    SMALL,
    is_heading,
    may_be_a_name,
    trimmed,
)
from relbook.journal.name_words import ARTICLES, NO_NAMES, WITH
from relbook.journal.quiet import is_secret, lines_of, outspoken

LEAST = 2
"""In how many entries a name must stand for it to be offered, where nothing else says that it is one."""

MOST = 60
"""How many names are offered at a time: the rest were met least often."""

WORDS_LIMIT = 100_000
"""How many different words are held at a time; beyond it those met once are let go of."""

LENGTH = 20_000
"""How much of one text is looked at, in characters."""

_NOUNS = 0.15
"""Above this share of large words, and of articles before them, nouns are written large too."""


@frozen
class Stranger:
    """A name that is offered: in which entries it stands, and how it reads there.

    `client` is whom on file it fits, and nobody else; `also` are shorter forms that count with it.
    """

    name: str
    entries: tuple[str, ...]
    excerpt: str = ""
    client: str = ""
    also: tuple[str, ...] = ()


@dataclass(slots=True)
class _Seen:
    """Where one name was met."""

    name: str
    entries: dict[str, None] = field(default_factory=dict)  # inside a sentence
    starts: dict[str, None] = field(default_factory=dict)  # at its beginning
    behind: dict[str, None] = field(default_factory=dict)  # behind its first word
    excerpt: str = ""
    sure: bool = False
    marked: int = 0
    inside: int = 0
    with_article: int = 0
    with_with: int = 0

    @property
    def all(self) -> dict[str, None]:
        """Every entry it stands in."""
        return self.entries | self.starts | self.behind


class Looking:
    """Reads texts one after another, and says at the end whom they may speak of.

    `known` are the clients' names with their keys; who answers to a name alone is suggested for it.
    `declined` are marks of names (`mark`) that somebody said are nobody's.
    """

    def __init__(self, known: Iterable[tuple[str, str]] = (), declined: Collection[str] = ()) -> None:
        self._known: dict[str, set[str]] = defaultdict(set)
        for name, key in known:
            self._known[fold(name)].add(key)
        self._declined = frozenset(declined)
        self._seen: dict[str, _Seen] = {}
        self._small: set[str] = set()
        self._large = self._inside = self._articles = 0

    def read(self, key: str, text: str, offered: Iterable[str] = (), ties: Collection[str] = ()) -> None:
        """One entry: its key and words, the names its program gives it, and whose it is already."""
        for name in offered:
            if one := self._meet(name, key, ties):
                one.sure = True
                one.excerpt = one.excerpt or _excerpt(text, name)
        for _, line, code in lines_of(text[:LENGTH]):
            if line and not code and not is_secret(line):
                self._line(key, line, ties)
        if len(self._seen) > WORDS_LIMIT:
            self._seen = {name: one for name, one in self._seen.items() if one.sure or len(one.entries) > 1}

    def found(self, most: int = MOST) -> list[Stranger]:
        """Who may be meant: those met in most entries first, at most so many."""
        nouns = self._large > _NOUNS * self._inside and self._articles > _NOUNS * self._large
        good = {folded: one for folded, one in self._seen.items() if self._fits(folded, one, nouns=nouns)}
        merged = _merged(good, self._seen, self._small)
        listed = sorted(merged, key=lambda one: (-len(one.entries), one.name))[:most]
        return [self._with_client(one) for one in listed]

    def _line(self, key: str, line: str, ties: Collection[str]) -> None:
        for pattern in (LINK, AT):
            for found in pattern.finditer(line):
                name = next(filter(None, found.groups()))
                name = name.title() if pattern is AT and name.islower() else name
                if may_be_a_name(name) and (one := self._meet(name, key, ties)):
                    one.marked += 1
                    one.excerpt = one.excerpt or _excerpt(line, name)
        plain = LEAD.sub("", outspoken(AT.sub(" ", LINK.sub(" ", line))))
        small = [sys.intern(word) for word in SMALL.findall(plain)]
        self._small.update(small)
        runs = list(RUN.finditer(plain))
        if is_heading(plain, len(small), sum(len(run[0].split()) for run in runs)):
            return
        self._inside += len(small)
        for run in runs:
            self._run(key, plain, run, ties)

    def _run(self, key: str, line: str, run: re.Match[str], ties: Collection[str]) -> None:
        before = line[max(0, run.start() - 24) : run.start()]
        words, name = run[0].split(), trimmed(run[0])
        inside = bool(INSIDE.search(before)) or (bool(name) and not run[0].startswith(name))
        word = BEFORE.search(before) if inside else None
        article = word is not None and word[1].lower() in ARTICLES
        self._large += inside
        self._inside += inside
        self._articles += article
        one = self._meet(name, key, ties, where="entries" if inside else "starts")
        if not inside and len(words) > 1:  # the first may stand large because the sentence begins there
            rest = " ".join(words[1:])
            one = self._meet(rest, key, ties, where="entries" if len(words) > 2 else "behind")
            name = rest if len(words) > 2 else ""
        if one is None or not name or not (inside or len(words) > 2):
            return
        one.inside += inside
        one.with_article += article
        one.with_with += word is not None and word[1].lower() in WITH
        one.excerpt = one.excerpt or _excerpt(line, name)

    def _meet(self, name: str, key: str, ties: Collection[str], where: str = "entries") -> _Seen | None:
        """Note that an entry holds a name, unless it is already the entry of whom it names."""
        name = " ".join(name.split()).strip(" .,;:!?")
        folded = fold(name)
        if not folded or {folded, folded.removesuffix("s")} & NO_NAMES or mark(name) in self._declined:
            return None
        if self._known.get(folded, set()) & set(ties):
            return None
        one = self._seen.setdefault(folded, _Seen(name))
        getattr(one, where)[key] = None
        return one

    def _fits(self, folded: str, one: _Seen, *, nouns: bool) -> bool:
        if one.sure:
            return True
        if len(self._known.get(folded, ())) > 1 or len(one.all) < LEAST:
            return False
        if one.marked >= LEAST or (folded in self._known and len(one.entries | one.behind) >= LEAST):
            return True
        if not one.entries:
            return " " in folded and not nouns and self._begins_well(folded, one)
        often = len(one.entries | one.behind) >= LEAST
        return often and one.with_article * 5 <= one.inside and self._reads_well(folded, one, nouns=nouns)

    def _begins_well(self, folded: str, one: _Seen) -> bool:
        """Whether words that only ever begin a sentence are a name: the first is a part of it."""
        first, rest = one.name.lower().split()[0], self._seen.get(folded.partition(" ")[2])
        return len(one.starts) >= LEAST and first not in self._small and not (rest and rest.entries)

    def _reads_well(self, folded: str, one: _Seen, *, nouns: bool) -> bool:
        """Whether large words are a name by how they stand: two more easily than one."""
        company = one.with_with * 2 > one.inside
        if " " in folded:
            return not nouns or company or len(one.entries) > LEAST
        if one.name.lower() in self._small or len(folded) < LEAST:
            return False
        return not nouns or (one.with_article == 0 and company)

    def _with_client(self, one: Stranger) -> Stranger:
        keys = self._known.get(fold(one.name), set())
        client = next(iter(keys)) if len(keys) == 1 else ""
        return Stranger(one.name, one.entries, one.excerpt, client, one.also)


def mark(name: str) -> str:
    """How it is remembered that a name is nobody's: a mark that does not say the name."""
    return cast(fold(name)).hex()


def _merged(good: dict[str, _Seen], seen: dict[str, _Seen], small: Collection[str]) -> Iterator[Stranger]:
    """Each name with the first and the last word of it, where only one longer name has them there."""
    longer = [folded.split() for folded in good if " " in folded]
    ends = Counter((place, words[place]) for words in longer for place in (0, -1))
    for folded, one in good.items():
        words = folded.split()
        if len(words) == 1:
            if 1 not in (ends[0, folded], ends[-1, folded]):
                yield Stranger(one.name, tuple(one.all), one.excerpt)
            continue
        alone = [words[place] for place in (0, -1) if ends[place, words[place]] == 1]
        short = [seen[word] for word in alone if word in seen and word not in small]
        entries = one.all
        for form in short:
            entries |= form.all
        yield Stranger(one.name, tuple(entries), one.excerpt, also=tuple(form.name for form in short))


def _excerpt(text: str, name: str) -> str:
    return snippet(text, f'"{name}"', 120)[0].strip()

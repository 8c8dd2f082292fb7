"""Other names for everybody, the same ones every time: for whatever others see (PRODUCT.md, P08).

Who has an alias is called by it; the others are told apart by letters, in the order in which they
came into the book, so that one's letter is the same tomorrow. Companies get letters of their own;
e-mail addresses and numbers are said to be what they are. What the writer rules otherwise, before
anything is written, holds for every place of it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from relbook.journal.called import Answer, Named, answers, is_ordinary
from relbook.journal.fold import Span, fold
from relbook.journal.frozen import frozen
from relbook.journal.masking import Hit, Masker
from relbook.journal.naming import under
from relbook.journal.numbers import Numbers
from relbook.journal.pattern import late
from relbook.journal.spelling import parts

T = TypeVar("T")

_MAIL = late(r"[^\s@<>()\[\]:;,\"']{1,64}@[^\s@<>()\[\]:;,\"'/]{1,255}\.[^\W\d_]{2,24}")

SHOWN = 3
"""How many places of one replacement a preview shows."""

STAYS = "\0"
"""What stands for a name that was ruled to stay."""

AROUND = 40
"""How many characters of the text stand on either side there."""


@frozen
class Words:
    """What is said of whoever has no alias; `{letter}` is theirs."""

    client: str = "Client {letter}"
    company: str = "Company {letter}"
    several: str = "Somebody"
    mail: str = "e-mail address"
    reach: str = "address"


@frozen
class Ruling:
    """What the writer decided before anything is written.

    `renamed` says another name for a pseudonym, wherever it is said. A word of `stays`, folded, is
    no name here and is left as it stands.
    """

    renamed: Mapping[str, str] = field(default_factory=dict)
    stays: frozenset[str] = frozenset()

    def said(self, other: str) -> str:
        """What is said instead of this pseudonym; a blank word is none."""
        return self.renamed.get(other, "").strip() or other


AS_PROPOSED = Ruling()
"""Every replacement as it is proposed."""


@frozen
class Swap:
    """One replacement of a preview: what stands there, what is said instead, and how often.

    `key` is the word in a ruling, `other` what was proposed for it. `ordinary` words mean something
    else, too, and are asked about. `around` are the words about the first places.
    """

    stands: str
    said: str
    times: int
    key: str = field(default="", compare=False)
    other: str = field(default="", compare=False)
    ordinary: bool = field(default=False, compare=False)
    around: tuple[str, ...] = field(default=(), compare=False)


@dataclass
class Pseudonyms:
    """Everybody's other name, by their key, and texts in which nobody is called by their own.

    `sure` words are hidden in any case, `capital` ones only where they are written as names;
    `spoken` is everything that is said instead.
    """

    by_id: Mapping[str, str]
    words: Words
    masker: Masker
    numbers: Numbers
    ruling: Ruling = AS_PROPOSED
    keys: Mapping[str, str] = field(default_factory=dict)
    sure: frozenset[str] = frozenset()
    capital: frozenset[str] = frozenset()
    spoken: frozenset[str] = frozenset()

    def of(self, client_id: str, name: str = "") -> str:
        """What somebody is called; a stranger to the book is called by nothing of theirs."""
        return self.by_id.get(client_id) or self.said(name)

    def said(self, text: str) -> str:
        """The text with nobody's name, company or address in it."""
        pieces: list[str] = []
        here = 0
        for hit in self._hits(text):
            pieces += (text[here : hit.span[0]], self.ruling.said(hit.said))
            here = hit.span[1]
        return "".join((*pieces, text[here:])) if pieces else text

    def under(self, value: T) -> T:
        """The value with nobody's name in any text of it; keys, kinds and days stay."""
        return under(value, self.said)

    def swaps(self, texts: Iterable[str]) -> list[Swap]:
        """Everything that is replaced in these texts: what is asked about first, then the most frequent."""
        spelled: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        around: dict[tuple[str, str], list[str]] = defaultdict(list)
        for text in texts:
            for hit in self._hits(text):
                key = fold(hit.word)
                pair = (self.keys.get(key, key), hit.said)
                spelled[pair][" ".join(text[slice(*hit.span)].split())] += 1
                if len(around[pair]) < SHOWN:
                    around[pair].append(_about(text, hit.span))
        found = [self._swap(pair, forms, around[pair]) for pair, forms in spelled.items()]
        return sorted(found, key=_asked_first)

    def _swap(self, pair: tuple[str, str], forms: Counter[str], around: list[str]) -> Swap:
        key, other = pair
        stands = min(forms, key=lambda form: (-forms[form], form))
        said, times = self.ruling.said(other), forms.total()
        return Swap(stands, said, times, key, other, is_ordinary(key), tuple(around))

    def _hits(self, text: str) -> list[Hit]:
        """Addresses and numbers first: a name within one goes with it."""
        first = [Hit(span, self.words.reach, text[slice(*span)]) for span in self.numbers.spans(text)]
        if "@" in text:
            first += [Hit(found.span(), self.words.mail, found[0]) for found in _MAIL.finditer(text)]
        if not first:
            return [hit for hit in self.masker.hits(text) if hit.said != STAYS]
        first = [hit for hit in first if fold(hit.word) not in self.ruling.stays]
        found: list[Hit] = []
        for hit in (*first, *self.masker.hits(text)):
            if not any(_meet(hit.span, one.span) for one in found):
                found.append(hit)
        return sorted((hit for hit in found if hit.said != STAYS), key=_where)


class _Gathered:
    """Everything everybody answers to, as it is said instead."""

    def __init__(self, words: Words, ruling: Ruling) -> None:
        self.words, self.ruling = words, ruling
        self.said: dict[str, set[str]] = defaultdict(set)
        self.spelled: dict[str, str] = {}
        self.roots: dict[str, str] = {}
        self.doubtful: set[str] = set()
        self.certain: set[str] = set()
        self.phones: list[str] = []

    def take(self, answer: Answer, other: str) -> None:
        """Note one word, unless the writer ruled that it stays."""
        key = fold(answer.word)
        root = key[:-1] if answer.bent else key
        if root in self.ruling.stays:
            if len(parts(answer.word)) > 1:  # none of its parts is a name there, either
                self.said[key] = {STAYS}
                self.spelled[key] = answer.word
            return
        if answer.way == "phone":
            self.phones.append(answer.word)
            return
        said = {"mail": self.words.mail, "reach": self.words.reach}.get(answer.way, other)
        self.said[key].add(f"{self.ruling.said(said)}s" if answer.bent else said)
        self.spelled.setdefault(key, answer.word)
        if answer.bent:
            self.roots[key] = root
        (self.certain if answer.sure else self.doubtful).add(key)


def pseudonyms(
    people: Iterable[Named], words: Words | None = None, ruling: Ruling = AS_PROPOSED
) -> Pseudonyms:
    """Give everybody another name; `people` may come in any order."""
    words = words or Words()
    gathered = _Gathered(words, ruling)
    by_id: dict[str, str] = {}
    letters = {False: 0, True: 0}
    for one in sorted(people, key=_first_come):
        other = one.alias.strip()
        if not other:
            form = words.company if one.company else words.client
            other = form.format(letter=letter(letters[one.company]))
            letters[one.company] += 1
        by_id[one.id] = other
        for answer in answers(one):
            gathered.take(answer, other)
    for other in by_id.values():
        gathered.said.pop(fold(other), None)  # an alias is nobody's name to hide
    return _named(by_id, gathered)


def letter(number: int) -> str:
    """The letters of a number, counted from nought.

    >>> letter(0), letter(25), letter(26), letter(701)
    ('A', 'Z', 'AA', 'ZZ')
    """
    found = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        found = chr(ord("A") + rest) + found
    return found


def _named(by_id: dict[str, str], gathered: _Gathered) -> Pseudonyms:
    words, ruling, said = gathered.words, gathered.ruling, gathered.said
    pairs = {
        gathered.spelled[key]: next(iter(found)) if len(found) == 1 else words.several
        for key, found in said.items()
    }
    doubtful = gathered.doubtful - gathered.certain
    spoken = {ruling.said(one) for one in (*by_id.values(), *pairs.values())} - {STAYS}
    left = {word for word, other in pairs.items() if other == STAYS}
    said = {key: found for key, found in said.items() if STAYS not in found}
    return Pseudonyms(
        {key: ruling.said(other) for key, other in by_id.items()},
        words,
        Masker(pairs, doubtful),
        Numbers(gathered.phones),
        ruling,
        gathered.roots,
        frozenset(said.keys() - doubtful),
        frozenset(said.keys() & doubtful),
        frozenset(spoken | left | {words.mail, words.reach}),
    )


def _about(text: str, span: Span) -> str:
    """The words around a place, on one line."""
    first, last = max(0, span[0] - AROUND), min(len(text), span[1] + AROUND)
    here = " ".join(text[first:last].split())
    return f"{'…' if first else ''}{here}{'…' if last < len(text) else ''}"


def _first_come(one: Named) -> tuple[str, bool]:
    return one.id, one.company


def _asked_first(swap: Swap) -> tuple[bool, int, str, str]:
    return not swap.ordinary, -swap.times, fold(swap.stands), swap.stands


def _where(hit: Hit) -> tuple[int, int]:
    return hit.span


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]

"""Other names for everybody, the same ones every time: for whatever others see (PRODUCT.md, P08).

Who has an alias is called by it; the others are told apart by letters, in the order in which they
came into the book, so that one's letter is the same tomorrow. Companies get letters of their own;
e-mail addresses and numbers are said to be what they are.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from relbook.journal.fold import fold
from relbook.journal.naming import Hit, Masker, under

T = TypeVar("T")

_MAIL = re.compile(r"[^\s@<>()\[\]:;,\"']{1,64}@[^\s@<>()\[\]:;,\"'/]{1,255}\.[^\W\d_]{2,24}")

_ORDINARY = """
amber angel april art august autumn bill bishop bond brown buck chance chase christian clay cliff
cook dale daisy dawn dean drew duke earl eve faith fern flora ford frank gene grace grant gray green
guy hall harmony hazel heath hill hope hunter iris ivy jack jasmine jay jewel joy june king lane
lily long mark mason max may mercy miles miller mike nick noble norm olive page park pat pearl penny
pierce price ray reed rich river rob robin rock rod rose rusty ruby sage sandy short sky smith star
stone summer sue sunny trip victor violet wade ward west white will winter wood woods young
"""

ORDINARY = frozenset(_ORDINARY.split())
"""Names that in small letters are ordinary words of English: "I will" is not about Will."""

_BUSINESS = """
agency art bank cafe centre center city clinic club company co-op design digital first foundation
global good green group hotel house institute media museum national north press royal school society
software south studio studios team their these this university
"""

BUSINESS = frozenset(_BUSINESS.split())
"""How the names of companies begin that say nothing of which one it is."""

_AROUND = ".,;()'’\""

SHORTEST = 4
"""A name of fewer letters counts in capitals only, and not with an s behind it: "this" is not of Thi."""


@dataclass(frozen=True, slots=True)
class Named:
    """What somebody is known by. `reached` are their addresses and numbers."""

    id: str
    name: str
    called: str = ""
    alias: str = ""
    company: bool = False
    reached: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """What is said of whoever has no alias; `{letter}` is theirs."""

    client: str = "Client {letter}"
    company: str = "Company {letter}"
    several: str = "Somebody"
    mail: str = "e-mail address"
    reach: str = "address"


@dataclass(frozen=True, slots=True)
class Swap:
    """One replacement of a preview: what stands there, what is said instead, and how often."""

    stands: str
    said: str
    times: int


@dataclass
class Pseudonyms:
    """Everybody's other name, by their key, and texts in which nobody is called by their own."""

    by_id: Mapping[str, str]
    words: Words
    masker: Masker
    _known: dict[str, str] = field(default_factory=dict)

    def of(self, client_id: str, name: str = "") -> str:
        """What somebody is called; a stranger to the book is called by nothing of theirs."""
        return self.by_id.get(client_id) or self.said(name)

    def said(self, text: str) -> str:
        """The text with nobody's name, company or address in it."""
        pieces: list[str] = []
        here = 0
        for hit in self._hits(text):
            pieces += (text[here : hit.span[0]], hit.said)
            here = hit.span[1]
        return "".join((*pieces, text[here:])) if pieces else text

    def under(self, value: T) -> T:
        """The value with nobody's name in any text of it; keys, kinds and days stay."""
        return under(value, self.said)

    def swaps(self, texts: Iterable[str]) -> list[Swap]:
        """Everything that is replaced in these texts, the most frequent first."""
        found: dict[tuple[str, str], int] = {}
        for text in texts:
            for hit in self._hits(text):
                pair = (" ".join(text[slice(*hit.span)].split()), hit.said)
                found[pair] = found.get(pair, 0) + 1
        return sorted((Swap(*pair, times) for pair, times in found.items()), key=_most_first)

    def _hits(self, text: str) -> list[Hit]:
        """Addresses first: a name within one goes with it."""
        if "@" not in text:
            return self.masker.hits(text)
        mails = [Hit(found.span(), self.words.mail) for found in _MAIL.finditer(text)]
        covered = [mail.span for mail in mails]
        names = (hit for hit in self.masker.hits(text) if not any(_meet(hit.span, one) for one in covered))
        return sorted((*mails, *names), key=_where)


def pseudonyms(people: Iterable[Named], words: Words | None = None) -> Pseudonyms:
    """Give everybody another name; `people` may come in any order."""
    words = words or Words()
    by_id: dict[str, str] = {}
    said: dict[str, set[str]] = {}
    spelled: dict[str, str] = {}
    doubtful: set[str] = set()
    letters = {False: 0, True: 0}
    for one in sorted(people, key=_first_come):
        other = one.alias.strip()
        if not other:
            form = words.company if one.company else words.client
            other = form.format(letter=letter(letters[one.company]))
            letters[one.company] += 1
        by_id[one.id] = other
        for name, instead, sure in _names(one, other, words):
            said.setdefault(fold(name), set()).add(instead)
            spelled.setdefault(fold(name), name)
            if not sure:
                doubtful.add(fold(name))
    for other in by_id.values():
        said.pop(fold(other), None)  # an alias is nobody's name to hide
    pairs = {
        spelled[key]: next(iter(found)) if len(found) == 1 else words.several for key, found in said.items()
    }
    return Pseudonyms(by_id, words, Masker(pairs, doubtful))


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


def _names(one: Named, other: str, words: Words) -> Iterable[tuple[str, str, bool]]:
    """Every word that gives somebody away, what is said instead, and whether it can mean nothing else."""
    yield one.name, other, " " in one.name or fold(one.name) not in ORDINARY
    if one.called:
        yield one.called, other, len(one.called) >= SHORTEST and fold(one.called) not in ORDINARY
    for reached in one.reached:
        yield reached, words.reach, True
    if one.company:
        head = (one.name.split() or [""])[0].strip(_AROUND)
        if len(head) >= SHORTEST and head != one.name and fold(head) not in BUSINESS:
            yield head, other, False
        return
    for part in {*one.name.split(), *one.called.split()}:
        bare = part.strip(_AROUND)
        if len(bare) > 1 and not bare.islower():  # "van" and "de" are nobody
            yield bare, other, len(bare) >= SHORTEST and fold(bare) not in ORDINARY
            if len(bare) >= SHORTEST:
                yield f"{bare}s", f"{other}s", False


def _first_come(one: Named) -> tuple[str, bool]:
    return one.id, one.company


def _most_first(swap: Swap) -> tuple[int, str, str]:
    return -swap.times, fold(swap.stands), swap.stands


def _where(hit: Hit) -> tuple[int, int]:
    return hit.span


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]

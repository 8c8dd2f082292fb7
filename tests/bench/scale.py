"""Journals of any size: the same seed and day make the same entries.

Bodies have 40 to 400 words of a vocabulary in which the r-th word is r times rarer than the
first (Zipf), with business English between them and other scripts now and then.
"""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, time, timedelta
from itertools import accumulate
from math import log10
from random import Random

from relbook.journal.circle import Circle
from relbook.journal.entry import Entry, Kind, Side
from relbook.journal.frozen import frozen
from relbook.store import bulk, clients
from relbook.store.edit import write
from relbook.store.keys import new_key

VOCABULARY = 8_000
LARGEST = 20_000
"""How many entries the client with the most has, once there are enough to go round."""

DAYS = 3_652
"""How far back they go: ten years."""

_COMMON = """
the and to of a in we she that it for is with on he was they be this not at by from have as but an are
about what said so one will there when client budget invoice scope deadline review draft call follow
meeting proposal contract quarter launch feedback payment offer project design team schedule change
"""
_SYLLABLES = """
ba ce di fo gu ha jo ki le ma ne ori pa qui ro sa te ulo vi we xan yo zu bri cla dre fle gro
"""
_OTHER = (
    "Dziękuję za wczorajszą rozmowę, łącznie wyszło nieźle.",
    "Встреча перенесена на четверг, смета согласована.",
    "Η συνάντηση μεταφέρθηκε, το κόστος έμεινε ίδιο.",
    "تم تأجيل الاجتماع إلى الخميس والميزانية كما هي.",
    "打ち合わせは木曜日に延期、予算は変わらず。",
    "会议改到星期四，预算不变。",
    "बैठक गुरुवार को होगी, बजट वही रहेगा।",
    "Das Gespräch war gut, die Straße bleibt laut.",
)
_KINDS = (Kind.CALL, Kind.MEETING, Kind.MESSAGE, Kind.IN_PERSON, Kind.NOTE)
_FACTS = (
    "!worry late payments again",
    "!wish a calmer spring",
    "!fact runs on Sundays",
    "!need quick answers",
)


@frozen
class Bulk:
    """`n` entries about `clients` names; `batches` makes them some at a time, by position of the client."""

    n: int
    clients: tuple[str, ...]
    today: date
    seed: int

    def batches(self, size: int = 1_000) -> Iterator[list[tuple[Entry, int]]]:
        """Each entry with whose it is, the oldest first."""
        mill = _Mill(self)
        for start in range(0, self.n, size):
            yield [mill.entry(number) for number in range(start, min(start + size, self.n))]


def scale(n: int, today: date, seed: int = 1) -> Bulk:
    """A journal of `n` entries: 200 clients at 100,000 entries, 500 at 1,000,000."""
    many = max(3, round(200 * 2.5 ** log10(max(n, 1) / 100_000)))
    rng = Random(f"{seed}/names")
    names = tuple(f"{_word(rng).title()} {_word(rng).title()} {number}" for number in range(many))
    return Bulk(n, names, today, seed)


def fill_in_bulk(made: Bulk) -> int:
    """Write them into a journal, and say how many entries it has; a transaction for each batch."""
    keys = [new_key() for _ in made.clients]
    _put_on_file(dict(zip(keys, made.clients, strict=True)))
    return sum(bulk.pour((entry, (keys[whose],)) for entry, whose in batch) for batch in made.batches(10_000))


@write
def _put_on_file(names: dict[str, str]) -> str:
    circles = (*Circle, None)
    for number, (key, name) in enumerate(names.items()):
        clients.add(name, id=key, circle=circles[number % len(circles)], sample=True)
    return next(iter(names))


class _Mill:
    """Grinds entries out of a seed, one after another."""

    def __init__(self, bulk: Bulk) -> None:
        self._bulk = bulk
        self._rng = Random(f"{bulk.seed}/{bulk.n}")
        common = _COMMON.split()
        self._words = [*common, *(_word(self._rng) for _ in range(VOCABULARY - len(common)))]
        self._odds = list(accumulate(1 / rank for rank in range(1, VOCABULARY + 1)))
        self._shares = _shares(bulk)

    def entry(self, number: int) -> tuple[Entry, int]:
        rng, bulk = self._rng, self._bulk
        day = bulk.today - timedelta(DAYS - 1 - number * DAYS // bulk.n)
        whose = bisect_left(self._shares, rng.random() * self._shares[-1])
        text = "\n".join((self._sentence(6), "", *self._body(), *self._lines(number)))
        entry = Entry(
            "",
            rng.choice(_KINDS),
            day,
            text,
            at=time(rng.randrange(8, 20), rng.randrange(60)),
            minutes=rng.choice((None, 15, 30, 45, 60)),
            initiated=rng.choice((Side.ME, Side.THEM)),
        )
        return entry, whose

    def _body(self) -> Iterator[str]:
        rest = self._rng.randint(40, 400)
        while rest > 0:
            yield self._sentence(min(rest, 60))
            rest -= 60
        if self._rng.random() < 0.15:
            yield self._rng.choice(_OTHER)

    def _sentence(self, words: int) -> str:
        chosen = self._rng.choices(self._words, cum_weights=self._odds, k=words)
        return " ".join(chosen).capitalize() + "."

    def _lines(self, number: int) -> Iterator[str]:
        if number % 5 == 0:
            yield f"[{'x' * (number % 25 != 0)}] Send the {self._rng.choice(self._words)} @+1w"
        if number % 6 == 0:
            yield self._rng.choice(_FACTS)
        if number % 3 == 0:
            yield f"#{self._rng.choice(self._words[:300])}"


def _shares(bulk: Bulk) -> list[float]:
    """How the entries fall to the clients, added up: one has the most, the others share the rest."""
    others = len(bulk.clients) - 1
    first = min(LARGEST, bulk.n // 5) if others else bulk.n
    return list(accumulate([first, *[(bulk.n - first) / max(others, 1)] * others]))


def _word(rng: Random) -> str:
    return "".join(rng.choices(_SYLLABLES.split(), k=rng.choice((2, 2, 3, 3, 4))))

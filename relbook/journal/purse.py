"""How many words a page still has room for."""

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

from relbook.journal.frozen import frozen
from relbook.journal.pattern import late
from relbook.journal.scripts import UNSPACED

LETTERS = 16
"""The most letters one word counts for; a longer run, such as an address, counts as several."""

WIDE = 8
"""How many letters a character weighs that stands in no spaced word: two Chinese characters are a word."""

_END = late(r"(?<=[\w)”’])[.;!?]\s")
"""Where a sentence ends, or a half of one that stands for itself."""

_STOPS = "…“”.,:;!?()"

_WIDE = late(f"[{UNSPACED}]")

T = TypeVar("T")


class Purse:
    """Words to spend, most important first; what does not fit is left out whole."""

    def __init__(self, words: int) -> None:
        self.left = words

    def spend(self, text: str, most: int, around: int = 0) -> str:
        """`text` on one line of at most `most` words, or nothing; `around` are words it will stand in."""
        line = trimmed(text, most)
        price = count(line) + around
        if not line or price > self.left:
            return ""
        self.left -= price
        return line


@frozen
class Offer(Generic[T]):
    """A line that may be bought: at most `most` words, in `around` words of ours; `made` makes it."""

    text: str
    most: int
    around: int
    made: Callable[[str], T]


class Heading:
    """The words of a heading, paid for once: by the first line that comes to stand below it."""

    def __init__(self, words: int) -> None:
        self.words = words


class Section(Generic[T]):
    """Lines under one heading, bought in order; several sections may stand under the same one."""

    def __init__(self, purse: Purse, heading: int | Heading, offers: Iterable[Offer[T]]) -> None:
        self._purse = purse
        self._heading = heading if isinstance(heading, Heading) else Heading(heading)
        self._offers: Iterator[Offer[T]] = iter(offers)
        self._lines: list[T] = []

    @property
    def lines(self) -> tuple[T, ...]:
        """What was bought."""
        return tuple(self._lines)

    def take(self, upto: int) -> None:
        """Buy lines until there are so many; one that does not fit is left out."""
        while len(self._lines) < upto:
            offer = next(self._offers, None)
            if offer is None:
                return
            text = self._purse.spend(offer.text, offer.most, offer.around + self._heading.words)
            if text:
                self._heading.words = 0
                self._lines.append(offer.made(text))


def count(text: str) -> int:
    """How many words a text takes to read, in whatever script.

    >>> count("two words"), count("\u4e00\u4e8c\u4e09\u56db")
    (2, 2)
    """
    return sum(map(_weight, text.split()))


def trimmed(text: str, most: int) -> str:
    """`text` on one line of at most `most` words, with an ellipsis where something is missing."""
    kept: list[str] = []
    left = most
    for word in text.split():
        weight = _weight(word)
        if weight > left:
            if left > 0 and weight > 1:
                kept.append(_cut(word, left))
            line = " ".join(kept)
            return line.rstrip(" ,;:.") + "…" if line.rstrip(" ,;:.") else ""
        kept.append(word)
        left -= weight
    return " ".join(kept)


def whole(words: str, most: int) -> str:
    """As many whole sentences as fit, where one does; else as many words.

    >>> whole("She said yes. It took a week, and two calls.", 7)
    'She said yes.'
    """
    fits = trimmed(words, most)
    if count(words) <= most:
        return words
    bare = fits.removesuffix("…")
    ends = [end.start() for end in _END.finditer(words) if end.start() <= len(bare)]
    return f"{words[: ends[-1]].rstrip()}." if ends and words.startswith(bare) else fits


def share(lengths: list[int], room: int, longest: int) -> int:
    """The most words one line may have, so that all together find room; only the long ones give way."""
    fits = (most for most in range(longest + 1) if sum(min(most, one) for one in lengths) <= room)
    return max(fits, default=0)


def _units(word: str) -> int:
    word = word.strip(_STOPS)  # what stands around a word, or says that something is missing, costs nothing
    wide = len(_WIDE.findall(word))
    return wide * WIDE + len(word) - wide


def _weight(word: str) -> int:
    """How many words a word counts for."""
    return max(1, (_units(word) + LETTERS - 1) // LETTERS)


def _cut(word: str, words: int) -> str:
    """The beginning of a long word that counts for so many words."""
    room = words * LETTERS
    at = 0
    for at, letter in enumerate(word):  # noqa: B007 - where it ends is what is wanted
        room -= WIDE if _WIDE.match(letter) else 1
        if room < 0:
            break
    return word[:at]

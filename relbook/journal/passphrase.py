"""What a passphrase may be, how hard it is to guess, and one made of six random words.

The same words typed on two keyboards may come as different code points: "Zürich" with one ü, or
with a u and two dots after it. Both are composed (NFC) before anything is done with them, for
they would be two keys.
"""

import math
import re
from collections.abc import Sequence
from random import SystemRandom
from unicodedata import normalize

from relbook.errors import PassphraseError, PassphraseFault
from relbook.journal.frozen import frozen
from relbook.journal.pattern import late

WORDS = 6
"""How many words a passphrase made here has: 77 bits with a list of 7,776."""

WORD_BITS = math.log2(7776)
"""What one random word of such a list adds, in bits (https://www.eff.org/dice)."""

HARD = 64.0
"""From so many bits on a passphrase is called hard to guess: five random words.

Each guess costs 256,000 rounds of SHA-512, some 18 bits more.
"""

_RAW = late(r"x'(?:[0-9a-f]{64}|[0-9a-f]{96})'", re.IGNORECASE)
_OFTEN_CHOSEN = (
    "password passwort passphrase secret letmein welcome admin login master dragon monkey sunshine "
    "princess football baseball iloveyou love hello qwerty qwertz azerty abc shadow superman batman "
    "trustno charlie michael jordan summer winter spring autumn computer internet relbook journal "
    "client clients book test guest user root"
)
_COMMON = frozenset(_OFTEN_CHOSEN.split())
_ROWS = (
    *("abcdefghijklmnopqrstuvwxyz", "0123456789", "qwertyuiop", "qwertzuiop", "azertyuiop"),
    *("asdfghjkl", "yxcvbnm", "zxcvbnm"),
)
_COMMON_BITS = 6.0
_VOCABULARY_BITS = 15.0
"""A word of some 30,000 that a person knows."""
_LONGEST_WORD = 12
_AGAIN_BITS = 1.0


@frozen
class Strength:
    """How hard a passphrase is to guess: an estimate in bits, never shown as a number."""

    bits: float

    @property
    def words_more(self) -> int:
        """How many random words more would make it hard to guess; 0 when it is."""
        return max(0, math.ceil((HARD - self.bits) / WORD_BITS))


def normal(typed: str) -> str:
    """The passphrase that these key presses mean, as Unicode composes it.

    Raises:
        PassphraseError: It is empty or blank, holds what no key file can say (NUL, half a
            character), or reads as a raw key, which the cipher would take it for.
    """
    words = normalize("NFC", typed)
    if not words.strip():
        raise PassphraseError(PassphraseFault.EMPTY)
    if "\0" in words:
        raise PassphraseError(PassphraseFault.UNSPEAKABLE)
    try:
        words.encode()
    except UnicodeEncodeError as error:
        raise PassphraseError(PassphraseFault.UNSPEAKABLE) from error
    if _RAW.fullmatch(words):
        raise PassphraseError(PassphraseFault.RAW)
    return words


def strength(typed: str, known: frozenset[str] = frozenset()) -> Strength:
    """How hard this would be to guess for someone who knows how people choose passphrases.

    Counts word by word: a word of `known` (a list that words are drawn from) as one of 7,776, any
    other plain word as one of 30,000, a very common one as next to nothing, one said before as
    nothing to speak of, and everything else letter by letter, where runs on the keyboard, rows of
    the alphabet and repeats add little. A further word never makes it less.
    """
    seen: set[str] = set()
    bits = 0.0
    for word in re.split(r"[\s\-_.,;]+", normalize("NFC", typed).strip()):
        if word:
            plain = word.casefold()
            bits += _AGAIN_BITS if plain in seen else _bits(word, known)
            seen.add(plain)
    return Strength(bits)


_CHANCE = SystemRandom()


def six_words(words: Sequence[str]) -> str:
    """A passphrase of six words, each drawn from all of them by the system's own randomness."""
    return " ".join(_CHANCE.choice(words) for _ in range(WORDS))


def _bits(word: str, known: frozenset[str]) -> float:
    core = word.strip("0123456789!?*#$%&+")
    trimmings = _letters(word.replace(core, "", 1)) if core else _letters(word)
    if not core:
        return trimmings
    plain = core.casefold()
    case = 0.0 if core in (plain, plain.capitalize()) else min(_letters(core), float(len(core)))
    capital = 1.0 if core != plain else 0.0
    if plain in _COMMON:
        return _COMMON_BITS + capital + trimmings
    if plain in known:
        return WORD_BITS + capital + trimmings
    by_letter = _letters(plain)
    if plain.isalpha() and len(plain) <= _LONGEST_WORD:
        by_letter = min(by_letter, _VOCABULARY_BITS)
    return by_letter + capital + case + trimmings


def _letters(word: str) -> float:
    """Letter by letter: what can be foretold from the letter before it adds one bit."""
    each = math.log2(max(_alphabet(word), 2))
    found = 0.0
    for place, letter in enumerate(word):
        before = word[place - 1] if place else ""
        found += 1.0 if before and _follows(before.casefold(), letter.casefold()) else each
    return found


def _alphabet(word: str) -> int:
    sizes = (
        (26, any("a" <= letter <= "z" for letter in word)),
        (26, any("A" <= letter <= "Z" for letter in word)),
        (10, any(letter.isdigit() for letter in word)),
        (33, any(letter.isascii() and not letter.isalnum() for letter in word)),
        (100, any(not letter.isascii() for letter in word)),
    )
    return sum(size for size, there in sizes if there)


def _follows(before: str, letter: str) -> bool:
    if before == letter:
        return True
    return any(before + letter in row or letter + before in row for row in _ROWS)

"""Names of exported files: safe on every system, and the same at every run."""

import re
import unicodedata

LONGEST = 90
"""The longest name made from words, in bytes: leaves room for a date and an ending."""

_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", "inbox", "files"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"}
)
_NEITHER = re.compile("[^a-z0-9]+")
_ENDING = re.compile(r"[a-z0-9]{1,8}")


def slug(words: str, otherwise: str) -> str:
    """Words as a file name: letters and digits of any script, small, with hyphens between.

    >>> slug("Spring launch: who, when?", "note")
    'spring-launch-who-when'
    >>> slug("../CON", "note")
    'con-'
    """
    if words.isascii():
        kept = _NEITHER.sub("-", words.lower()[:200])
    else:
        name = unicodedata.normalize("NFC", words.lower())
        kept = re.sub("-+", "-", "".join(char if _allowed(char) else "-" for char in name[:200]))
    short = _cut(kept.strip("-")) or otherwise
    return f"{short}-" if short in _RESERVED else short


def filed(name: str, digest: str) -> str:
    """The name of a kept file: its own, and as much of its digest as tells two of a name apart.

    >>> filed("Market café.JPG", "0123456789abcdef")
    'market-café-01234567.jpg'
    """
    stem, _, ending = name.rpartition(".")
    ending = ending.lower()
    if not stem or not _ENDING.fullmatch(ending):
        return f"{slug(name, 'file')}-{digest[:8]}"
    return f"{slug(stem, 'file')}-{digest[:8]}.{ending}"


class Shelf:
    """The names given out in one folder: no two differ only in case or in how accents are coded."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, name: str, key: str) -> str:
        """This name, or with the end of `key` behind it when another has it already."""
        for longer in (name, f"{name}-{key[-6:]}", f"{name}-{key}"):
            same = unicodedata.normalize("NFKC", longer).casefold()
            if same not in self._taken:
                self._taken.add(same)
                return longer
        raise AssertionError("two rows with one key")


def _allowed(char: str) -> bool:
    return unicodedata.category(char)[0] in "LNM"


def _cut(name: str) -> str:
    """No longer than a name may be, and never half a letter."""
    return name.encode()[:LONGEST].decode(errors="ignore").strip("-")

"""Looking at every byte that is kept: whether it still spells a word, in whatever writing.

A sealed file shows nothing from outside, so each is read twice: its bytes as they lie on the disk,
and, where the journal's key opens it, every value in it, in the bin and in the index too.
"""

import base64
import html
import json
import quopri
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from unicodedata import normalize

from peewee import DatabaseError

from relbook.errors import RelbookError
from relbook.journal.forgetting import Hit
from relbook.journal.naming import Finder, Known
from relbook.store.database import Journal
from relbook.store.kept_open import reading
from relbook.store.tracing import ids, run

SHORTEST = 6
"""Fewer bytes than these are not looked for: sealed pages spell any such thing by chance."""

WORDS = "words"
"""What a hit is called that a reader of the text would see."""

_LETTERS = ("UTF-8", "Latin-1", "without", "with ")
"""How writings begin that are the word itself: in a text they count only where it stands as a word."""

_STEP = 1 << 20


def forms(word: str) -> dict[str, bytes]:
    """A word in every writing it is looked for in, by what the writing is called; too short ones left out.

    Plain letters are compared without regard to case.
    """
    plain = word.encode()
    found = {
        "UTF-8": plain,
        "UTF-8, decomposed": normalize("NFD", word).encode(),
        "UTF-8, composed": normalize("NFC", word).encode(),
        "UTF-16, little end first": word.encode("utf-16-le"),
        "UTF-16, big end first": word.encode("utf-16-be"),
        "UTF-32": word.encode("utf-32-le"),
        "Latin-1": word.encode("latin-1", "ignore"),
        "hexadecimal": plain.hex().encode(),
        "percent signs": _percent(word, "%20"),
        "percent signs and plus": _percent(word, "+"),
        "HTML": html.escape(word).encode("ascii", "xmlcharrefreplace"),
        "JSON": json.dumps(word)[1:-1].encode(),
        "quoted-printable": quopri.encodestring(plain).strip(),
        "without spaces": word.replace(" ", "").encode(),
        "with underscores": word.replace(" ", "_").encode(),
        "with hyphens": word.replace(" ", "-").encode(),
        "backwards": word[::-1].encode(),
        **{f"base64, shifted by {shift}": _base64(plain, shift) for shift in range(3)},
    }
    return {name: spelt for name, spelt in found.items() if len(spelt) >= SHORTEST}


def _percent(word: str, space: str) -> bytes:
    """As an address spells it; letters, figures and a few signs stand for themselves."""
    kept = "-._~"
    plain = "".join(
        chr(byte) if chr(byte).isascii() and (chr(byte).isalnum() or chr(byte) in kept) else f"%{byte:02X}"
        for byte in word.encode()
    )
    return plain.replace("%20", space).encode()


def _base64(plain: bytes, shift: int) -> bytes:
    """What of a word's base64 is the same whatever stands before and behind it."""
    whole = base64.b64encode(b"\0" * shift + plain)
    first = (shift * 8 + 5) // 6
    return whole[first : (shift + len(plain)) * 8 // 6]


class Scanner:
    """Looks for words in files; `read_files` and `read_bytes` say how much it has seen."""

    def __init__(self, known: Known) -> None:
        self._finder = Finder(known.sure, known.figures)
        self._exact: dict[bytes, str] = {}
        self._any_case: dict[bytes, str] = {}
        for word in (*known.sure, *known.figures):
            for name, spelt in forms(word).items():
                shelf = self._exact if name.startswith("base64") else self._any_case
                shelf.setdefault(spelt if name.startswith("base64") else spelt.lower(), name)
        self.forms = len(set(self._exact.values()) | set(self._any_case.values()))
        self.read_files = 0
        self.read_bytes = 0

    def look(self, path: Path, key: str = "") -> list[Hit]:
        """What is found in a file, from outside and, where `key` opens it, from within."""
        sealed = Journal(path, key, device="", read_only=True, shared=False) if key else None
        try:
            if sealed is not None:
                sealed.connect()
        except (DatabaseError, RelbookError):
            sealed = None
        try:
            return self.look_in(path, sealed)
        finally:
            if sealed is not None:
                sealed.close()

    def look_in(self, path: Path, sealed: Journal | None) -> list[Hit]:
        """What is found in a file, and in the journal that was opened from it."""
        found: Counter[str] = Counter()
        try:
            for piece in self._pieces(path):
                found.update(self._spelt(piece))
        except OSError:
            return []
        self.read_files += 1
        if sealed is not None:
            for value in _values(sealed):
                found.update(self._meant(value))
        return [Hit(path.name, form, times) for form, times in found.items()]

    def _pieces(self, path: Path) -> Iterator[bytes]:
        """A file in pieces that overlap, so that nothing lies across an edge."""
        longest = max((len(spelt) for spelt in (*self._exact, *self._any_case)), default=1)
        tail = b""
        with reading(path) as file:
            while piece := file.read(_STEP):
                self.read_bytes += len(piece)
                yield tail + piece
                tail = piece[-(longest - 1) :] if longest > 1 else b""

    def _spelt(self, piece: bytes) -> Counter[str]:
        low = piece.lower()
        found: Counter[str] = Counter()
        for shelf, where in ((self._exact, piece), (self._any_case, low)):
            for spelt, name in shelf.items():
                if times := where.count(spelt):
                    found[name] += times
        return found

    def _meant(self, value: str | bytes) -> Counter[str]:
        """What a value spells; letters within a longer word of a text are that word's."""
        if isinstance(value, bytes):
            return self._spelt(value)
        spelt = self._spelt(value.encode("utf-8", "surrogatepass"))
        found = Counter({name: times for name, times in spelt.items() if not name.startswith(_LETTERS)})
        if seen := len(self._finder.spans(value)):
            found[WORDS] = seen
        return found


def _values(sealed: Journal) -> Iterator[str | bytes]:
    """Every text and every run of bytes in every table, the index's own tables too."""
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    for table in ids(sealed, sql):
        for row in run(sealed, f'SELECT * FROM "{table}"'):
            for value in row:
                if isinstance(value, str | bytes):
                    yield value

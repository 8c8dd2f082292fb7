"""Looking at what was made under other names before it is let out: nobody may be left in it.

Twice: at the words while they pass, and at the finished files as whoever opens them reads them, file
names included. If anything is found, nothing is kept.

| file | what is read |
| --- | --- |
| .json | every value, with its escapes undone |
| .html | the text without its marks, and where links lead |
| .odt | the text of every part within |
| .vcf, .ics | the lines unfolded, their escapes undone |
| .md, .csv, .txt and whatever else is text | each line, its escapes and percent signs undone too |
| .pdf | not the file: the words were looked at while they passed |
"""

import html
import json
import re
import zipfile
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from relbook.errors import ResidueError
from relbook.journal.book import Book
from relbook.journal.frozen import frozen
from relbook.journal.naming import under
from relbook.journal.pseudonyms import Pseudonyms
from relbook.journal.residue import OURS, Left, Residue, left_in

T = TypeVar("T")

MOST = 20
"""After so many finds it is enough: the export is not let out."""

_STRING = re.compile(r'("(?:[^"\\]|\\.)*")(\s*:)?')
_STYLE = re.compile(r"<style\b.*?</style>|<!--.*?-->", re.DOTALL | re.IGNORECASE)
_TARGET = re.compile(r"\b(?:href|alt|title|src)=\"((?!data:)[^\"]*)\"", re.IGNORECASE)
_BLOCK = re.compile(
    r"</?(?:p|li|dd|dt|h\d|td|tr|br|div|article|section|text:p|text:h)\b[^>]*>", re.IGNORECASE
)
_TAG = re.compile(r"<[^>]*>")
_FOLD = re.compile(r"\r?\n[ \t]")
_PERCENT = re.compile(rb"%([0-9a-fA-F]{2})")
_UNICODE = re.compile(r"\\u([0-9a-fA-F]{4})")


class Proof:
    """Looks at words and at files for everybody who is known; `own` are words a document says by itself."""

    def __init__(self, names: Pseudonyms, own: frozenset[str] = frozenset()) -> None:
        self._residue = Residue(names)
        self._own = OURS | own

    def files(self, folder: Path) -> None:
        """Look at every file below a folder.

        Raises:
            ResidueError: Somebody is left in one of them, or in its name.
        """
        found: list[Left] = []
        for path in sorted(folder.rglob("*")):
            place = path.relative_to(folder).as_posix()
            found += left_in(self._residue, [(place, place)], self._own)
            if path.is_file():
                found += left_in(self._residue, ((place, text) for text in read(path)), self._own)
            if len(found) >= MOST:
                break
        self._refuse(found)

    def book(self, book: Book) -> Book:
        """The same book; its words are looked at, those of its pages while they pass."""
        self.words("", (book.portraits, book.promises, book.facts, book.questions, book.meetings))
        return replace(book, pages=_Seen(book.pages, self))

    def rows(
        self, tables: Iterable[tuple[str, Iterator[dict[str, Any]]]]
    ) -> Iterator[tuple[str, Iterator[dict[str, Any]]]]:
        """The same rows, looked at while they pass."""
        return ((table, (self._row(table, row) for row in rows)) for table, rows in tables)

    def words(self, place: str, value: T) -> T:
        """The same value, once every word in it was looked at.

        Raises:
            ResidueError: Somebody is left in it.
        """
        texts: list[str] = []

        def note(text: str) -> str:
            texts.append(text)
            return text

        under(value, note)
        self._refuse(left_in(self._residue, ((place, text) for text in texts if text not in OURS)))
        return value

    def _row(self, table: str, row: dict[str, Any]) -> dict[str, Any]:
        texts = (value for value in row.values() if isinstance(value, str) and value not in OURS)
        self._refuse(left_in(self._residue, ((table, text) for text in texts)))
        return row

    def _refuse(self, found: Collection[Left]) -> None:
        if found:
            raise ResidueError((one.word, one.place, one.times) for one in found)


@frozen
class _Seen:
    """Pages that are looked at while they pass."""

    pages: Iterable[Any]
    proof: Proof

    def __iter__(self) -> Iterator[Any]:
        for page in self.pages:
            yield self.proof.words(str(page.entry.day), page)


def read(path: Path) -> Iterator[str]:
    """What a file says to whoever opens it, piece by piece; what it is, its content says.

    What follows the book in length and stands line by line, such as JSON and tables, is read so.
    """
    with path.open("rb") as file:
        begins = file.read(64)
    if not begins.startswith((b"PK\x03\x04", b"%PDF", *_WHOLE)):
        reader = _values if begins.lstrip().startswith(b"{") else _plain
        with path.open(encoding="utf-8", errors="replace", newline="") as lines:
            for line in lines:
                yield from reader(line)
        return
    content = path.read_bytes()
    if content.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(path) as parts:
            for name in parts.namelist():
                if name.endswith(".xml"):
                    yield from _marked(parts.read(name).decode("utf-8", "replace"))
    elif not content.startswith(b"%PDF"):
        reader = next(read for mark, read in _WHOLE.items() if content.startswith(mark))
        yield from reader(content.decode("utf-8", "replace"))


def _marked(text: str) -> Iterator[str]:
    bare = _STYLE.sub("", text)
    yield from (_unquoted(html.unescape(found[1])) for found in _TARGET.finditer(bare))
    for block in _BLOCK.split(bare):
        if said := html.unescape(_TAG.sub("", block)).strip():
            yield said


def _values(text: str) -> Iterator[str]:
    for found in _STRING.finditer(text):
        if not found[2]:  # names of columns are ours
            yield json.loads(found[1], strict=False)


def _folded(text: str) -> Iterator[str]:
    for line in _FOLD.sub("", text).splitlines():
        value = line.partition(":")[2]
        yield value.replace("\\n", "\n").replace("\\N", "\n").replace("\\,", ",").replace("\\;", ";")


def _plain(text: str) -> Iterator[str]:
    for line in text.splitlines():
        yield line
        if "\\u" in line:
            yield _UNICODE.sub(_character, line)
        if "%" in line:
            yield _unquoted(line)


def _unquoted(text: str) -> str:
    """An address with its percent signs undone."""
    plain = _PERCENT.sub(_byte, text.encode("utf-8", "surrogatepass"))
    return plain.decode("utf-8", "replace")


def _byte(found: re.Match[bytes]) -> bytes:
    return bytes((int(found[1], 16),))


def _character(found: re.Match[str]) -> str:
    return chr(int(found[1], 16))


_WHOLE = {b"<!DOCTYPE": _marked, b"BEGIN:": _folded}
"""How a file begins in which what is said goes from line to line, and who reads it."""

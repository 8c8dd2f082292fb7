"""The bytes of a table as rows: which writing, which sign between the cells, and where each row ends.

Nothing here trusts what a file says of itself but a byte order mark and the line `sep=;` of Excel.
"""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import IO

from relbook.imports.intake import FIELD_LIMIT, OWN_TEXT_LIMIT, Fault, RefusedError
from relbook.journal.frozen import frozen

DELIMITERS = ",;\t|"
"""What may stand between two cells, the most usual first."""

LINES_IN_A_ROW = 20_000
"""How many lines one row may have; a quote that is never closed would swallow all that follow."""

ROW_LIMIT = 4 * FIELD_LIMIT
"""The longest row, in characters."""

COLUMNS_LIMIT = 2_000
"""How many cells a row may have."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAID = re.compile(r'\A"?sep=(.)"?(?:\r\n|\r|\n|\Z)', re.IGNORECASE)
_EASTERN = re.compile(r"(?<=[A-Za-z])[¹³£¿¥¯\x8f]|[¹³£¯](?=[a-z])")
_CZECH = re.compile("[ìøù]")
"""Signs that stand in words only where Central European text was read as Western; the latter near š or ž."""

_CONTROL = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f]")


def as_text(content: bytes) -> str | None:
    r"""The text of a table; None where the bytes are none.

    >>> as_text(b"K\xf6ln"), as_text(b"\xa3\xf3d\x9f, Gda\xf1sk, Pozna\xf1, D\xb9browa")
    ('Köln', 'Łódź, Gdańsk, Poznań, Dąbrowa')
    """
    text = _decoded(content)
    if text is None or len(_CONTROL.findall(text[:20_000])) > 20:
        return None
    return text.replace("\0", "").removeprefix("\ufeff")


def _decoded(content: bytes) -> str | None:
    for mark, name in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(name, "replace")
    if name := _wide(content[:4096]):
        return content.decode(name, "replace")
    if content.count(b"\0") * 10 > len(content):
        return None
    if content.isascii():
        return content.decode("ascii")
    return _mostly_utf8(content) or _single(content)


def _wide(start: bytes) -> str:
    """UTF-16 without a mark: every other byte of plain letters and signs is nothing."""
    half = len(start) // 2
    if half < 2:
        return ""
    if start[1::2].count(0) * 3 > half * 2 and start[::2].count(0) * 5 < half:
        return "utf-16-le"
    return "utf-16-be" if start[::2].count(0) * 3 > half * 2 and start[1::2].count(0) * 5 < half else ""


def _mostly_utf8(content: bytes) -> str:
    """UTF-8; a few bytes that are none are taken as Windows wrote them. Empty where it is something else."""
    text = content.decode("utf-8", "surrogateescape")
    strays = Counter(letter for letter in text if "\udc80" <= letter <= "\udcff")
    if not strays:
        return text
    proper = sum(letter > "\x7f" for letter in text) - strays.total()
    if strays.total() * 2 > proper:
        return ""
    return text.translate(
        {ord(one): bytes([ord(one) - 0xDC00]).decode("cp1252", "replace") for one in strays}
    )


def _single(content: bytes) -> str:
    """One byte a letter: Western, or Central European where its letters stand in words."""
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError:
        text = content.decode("latin-1")
    start = text[:100_000]
    odd = len(_EASTERN.findall(start)) + (len(_CZECH.findall(start)) if re.search("[šžŠŽ]", start) else 0)
    return content.decode("cp1250", "replace") if odd * 8 > sum(letter > "\x7f" for letter in start) else text


@frozen
class Record:
    """A row: its cells, and as it stands in the file. `broken` is one that could not be taken apart."""

    cells: tuple[str, ...]
    raw: str
    broken: bool = False

    @property
    def blank(self) -> bool:
        """Whether nothing is in it."""
        return not any(cell.strip() for cell in self.cells)


@frozen
class Reach:
    """How far a row may go: in lines, and in characters altogether and for each cell."""

    lines: int = LINES_IN_A_ROW
    row: int = ROW_LIMIT
    cell: int = FIELD_LIMIT


LONG = Reach(OWN_TEXT_LIMIT, 2 * OWN_TEXT_LIMIT, OWN_TEXT_LIMIT)
"""Of a row of our own: its text may be that long, and of as many lines."""

_NEAR = Reach()


def records(text: str, delimiter: str, stopped: Callable[[], bool] = lambda: False) -> Iterator[Record]:
    """Every row of a text that lies in memory; see `records_of`."""
    return records_of(io.StringIO(_SAID.sub("", text, count=1), newline=""), delimiter, stopped)


def records_of(
    lines: IO[str], delimiter: str, stopped: Callable[[], bool] = lambda: False, reach: Reach = _NEAR
) -> Iterator[Record]:
    """Every row; one that cannot be taken apart is its first line, and the next line begins another."""
    waiting: list[str] = []
    while True:
        taken: list[str] = []
        csv.field_size_limit(reach.cell)
        reader = csv.reader(_kept(lines, waiting, taken, reach), delimiter=delimiter, skipinitialspace=False)
        try:
            for cells in reader:
                wild = len(cells) > COLUMNS_LIMIT
                yield Record(() if wild else tuple(cells), "".join(taken), broken=wild)
                taken.clear()
                if stopped():
                    return
                csv.field_size_limit(reach.cell)  # of all readers there are
            if not taken:
                return
        except (csv.Error, _EndlessError):
            pass
        yield Record((), taken[0][:ROW_LIMIT], broken=True)
        waiting[:0] = taken[1:]


class _EndlessError(Exception):
    """Longer than a row is."""


def _kept(lines: IO[str], waiting: list[str], taken: list[str], reach: Reach) -> Iterator[str]:
    """The lines to come, each noted when it is read."""
    size = 0
    while line := waiting.pop(0) if waiting else lines.readline(reach.row + 1):
        size = size + len(line) if taken else len(line)
        taken.append(line)
        if len(taken) > reach.lines or size > reach.row:
            raise _EndlessError
        yield line


def delimiter_of(text: str) -> str:
    """What stands between the cells: as Excel says, else what makes most rows equally wide; else nothing."""
    said = _SAID.match(text)
    if said:
        return said[1]
    widths = {sign: _width(text[:60_000], sign) for sign in DELIMITERS}
    best = max(DELIMITERS, key=lambda sign: widths[sign])
    return best if widths[best] > (0, 0) else ""


def _width(text: str, sign: str) -> tuple[float, int]:
    """How many of the first rows have one width above one, and that width."""
    found: list[int] = []
    for record in records(text, sign):
        if not record.blank and not record.broken:
            found.append(len(record.cells))
        if len(found) == 60:
            break
    usual = Counter(width for width in found if width > 1).most_common(1)
    if not usual:
        return 0, 0
    width, count = usual[0]
    return round(count / len(found), 1), width


def refuse_none(text: str | None) -> str:
    """The text.

    Raises:
        RefusedError: There is none.
    """
    if text is None:
        raise RefusedError(Fault.NOT_TEXT)
    return text

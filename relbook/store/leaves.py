"""Reading a damaged journal leaf by leaf, when no way from its root leads there any more.

A table's rows lie on pages that can be read by themselves. A small head is written in place of the
first page: the same salt, one table of many columns and nothing else. That table is then rooted at
one page after the other, and SQLite reads whatever rows lie there. Which table they are of, their
own values say (`relbook/store/likeness.py`).
"""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from relbook.store.seal import PAGE, RESERVE, seal_of, sealed_anew
from relbook.store.wreck import Broken, Wreck, connect

WIDEST = 40
"""More columns than any table of a journal has."""

_ABSENT = b"\x00absent"
"""What a row that is shorter than the table answers for the columns it does not have."""

_SIZE_AT = 28
"""Where a journal's header says how many pages there are (https://www.sqlite.org/fileformat2.html, 1.3)."""

Page = list[tuple[Any, ...]]


def read_leaves(wreck: Wreck, told: Callable[[int, int], None] | None = None) -> Iterator[Page]:
    """The rows of every page that has some, page by page; the copy is spent afterwards.

    `told` hears how many pages of how many were read.
    """
    pages = wreck.settle()
    _put_head(wreck, pages)
    connection = None
    for number in range(2, pages + 1):
        try:
            connection = connection or _open(wreck)
            rows = _rooted_at(connection, number)
        except Broken:
            if connection is not None:
                connection.close()
            connection = None
            continue
        if told is not None and number % 64 == 0:
            told(number, pages)
        if rows:
            yield rows
    if connection is not None:
        connection.close()


def _rooted_at(connection: Any, number: int) -> Page:
    connection.execute("UPDATE sqlite_schema SET rootpage = ? WHERE name = 'leaf'", (number,))
    connection.execute("PRAGMA writable_schema = RESET")
    connection.execute("PRAGMA writable_schema = ON")
    found = connection.execute("SELECT * FROM leaf").fetchall()
    connection.execute("PRAGMA shrink_memory")
    connection.execute("SELECT count(*) FROM touchstone").fetchone()
    return [tuple(value for value in row if value != _ABSENT) for row in found]


def _open(wreck: Wreck) -> Any:
    connection = connect(wreck.path, wreck.key)
    try:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "writable_schema = ON"):
            connection.execute(f"PRAGMA {pragma}").fetchone()
        connection.execute("BEGIN")
    except Broken:
        connection.close()
        raise
    return connection


def _put_head(wreck: Wreck, pages: int) -> None:
    """Write a first page that knows one table, and that there are so many pages.

    Behind the last one comes a touchstone, empty and sealed: the cipher hands zeros out for a page
    whose seal is broken and says so only when the next page is read. That next one is the touchstone.

    The number of pages lies in the block that is sealed first, where a bit turned in the IV turns
    the same bit of the content; then the page gets the seal that belongs to it.
    """
    model = Path(f"{wreck.path}.head")
    columns = ", ".join(f"c{number} DEFAULT x'{_ABSENT.hex()}'" for number in range(WIDEST))
    with closing(connect(model, wreck.key)) as made:
        made.execute(f"CREATE TABLE leaf ({columns})")
        made.execute("CREATE TABLE touchstone (it)")
        made.execute("PRAGMA writable_schema = ON")
        made.execute("UPDATE sqlite_schema SET rootpage = ? WHERE name = 'touchstone'", (pages + 1,))
    content = model.read_bytes()
    head, size = bytearray(content[:PAGE]), len(content) // PAGE
    turned = (size ^ (pages + 1)).to_bytes(4, "big")
    start = PAGE - RESERVE + _SIZE_AT - 16
    for at, bits in enumerate(turned, start):
        head[at] ^= bits
    seal = seal_of(wreck.secret, wreck.salt)
    with wreck.path.open("r+b") as file:
        file.write(sealed_anew(bytes(head), 1, seal))
        file.seek(pages * PAGE)
        file.write(sealed_anew(content[2 * PAGE : 3 * PAGE], pages + 1, seal))

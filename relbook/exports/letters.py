"""A letter to several, to be taken to the mail program: a table for mail merge, or Markdown."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from relbook.exports.alias import NOBODY, swapper
from relbook.exports.cells import MARK, row
from relbook.exports.names import Shelf, slug
from relbook.journal.letter import Leaf

COLUMNS = ("name", "first name", "mail", "line", "text")
"""The first row of the table."""


def table(leaves: Iterable[Leaf]) -> Iterator[str]:
    """The rows of a CSV file: RFC 4180, UTF-8, and no cell that anything would reckon with."""
    yield MARK + row(COLUMNS)
    for leaf in leaves:
        yield row((leaf.name, leaf.first, leaf.mail, leaf.line, leaf.text))


def one_file(title: str, leaves: Sequence[Leaf]) -> str:
    """All letters below one another, each under the name it is for."""
    parts = (f"## {_line(leaf.name)}\n\n{leaf.text}" for leaf in leaves)
    return "\n\n".join((f"# {_line(title)}", *parts)) + "\n"


def files(leaves: Sequence[Leaf]) -> Iterator[tuple[str, str]]:
    """A file for each letter, by name; two of one name are told apart by their number."""
    shelf = Shelf()
    for number, leaf in enumerate(leaves, 1):
        yield f"{shelf.take(slug(leaf.name, 'letter'), str(number))}.md", f"{leaf.text}\n"


def under_alias(leaf: Leaf, alias: str, nobody: str = NOBODY) -> Leaf:
    """The letter with the alias for the name, wherever the name stands, and no address."""
    said = alias.strip() or nobody
    swap = swapper({leaf.name, leaf.first, *leaf.name.split()}, said, set(), said)
    return replace(leaf, name=said, first=said, mail="", line=swap(leaf.line), text=swap(leaf.text))


def _line(text: str) -> str:
    return " ".join(text.split())

"""`./dev bench [NAME...] [--sizes N,N] [--large] [--json] [--plot SVG]`: each figure beside its floor.

A floor is the smallest honest program that does the same work, run in the same minute: a machine
that is busy is busy for both, so the ratio says more than the milliseconds.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

from tests.bench.book import SIZES, Book
from tests.bench.line import LARGE, Line
from tests.bench.plot import plot
from tests.bench.table import as_json, table

FIGURES = Path(__file__).parent / "figures"


def main() -> int:
    """Measure what is asked for, and print a table; 1 where a goal is missed."""
    names = sorted(path.stem for path in FIGURES.glob("[a-z]*.py"))
    asked = _asked(names)
    found = [
        line.plain(name, entries)
        for entries in asked.sizes
        for name in asked.names or names
        for line in _lines(name, Book(entries))
    ]
    sys.stdout.write(f"{as_json(found) if asked.json else table(found)}\n")
    if asked.plot:
        asked.plot.write_text(plot(found), "utf-8")
    return int(any(not line["kept"] for line in found))


def _asked(names: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("./dev bench", description="Measure the speed that was promised.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of: {', '.join(names)}")
    parser.add_argument(
        "--sizes", type=_sizes, help="entries, as in 1000,100000 (the usual: 1,000 to 100,000)"
    )
    parser.add_argument("--large", action="store_true", help="a journal of 1,000,000 entries as well")
    parser.add_argument("--json", action="store_true", help="as JSON, for comparing two runs")
    parser.add_argument("--plot", type=Path, metavar="SVG", help="draw each cost against the size")
    asked = parser.parse_args()
    if unknown := sorted(set(asked.names) - set(names)):
        parser.error(f"no such figure: {', '.join(unknown)}")
    asked.sizes = asked.sizes or ((*SIZES, LARGE) if asked.large else SIZES)
    return asked


def _sizes(text: str) -> tuple[int, ...]:
    return tuple(int(one.replace("_", "")) for one in text.split(","))


def _lines(name: str, book: Book) -> Iterator[Line]:
    sys.stderr.write(f"{book.entries:>9,}  {name}\n")
    found: Iterator[Line] = import_module(f"tests.bench.figures.{name}").measure(book)
    return found


if __name__ == "__main__":
    sys.exit(main())

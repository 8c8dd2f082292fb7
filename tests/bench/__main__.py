"""Measure what was promised, each figure beside its floor, in journals made once and kept in the cache.

A floor is the smallest honest program that does the same work, run in the same minute: a machine
that is busy is busy for both, so the ratio says more than the milliseconds. Measured at two sizes
or more, every cost is held to how it grows as well: level within 15 % where that is promised, else
no faster than n log n. It ends with 1 where anything promised is missed.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

from tests.bench.against import against, read
from tests.bench.book import SIZES, Book, cache
from tests.bench.growth import growth
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
    verdicts = growth(found)
    sys.stdout.write(f"{(as_json if asked.json else table)(found, verdicts)}\n")
    if asked.plot:
        asked.plot.write_text(plot(found, verdicts), "utf-8")
    if asked.against:
        told = sys.stderr if asked.json else sys.stdout
        told.write("\n".join(["", f"against {asked.against.name}", *against(found, read(asked.against)), ""]))
    return int(any(not line["kept"] for line in (*found, *verdicts)))


def _asked(names: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        "./dev bench",
        description=__doc__,
        epilog=f"The journals are in {cache()} and can be removed; one of\na million entries "
        "takes 7 GB, and half an hour once. Leave the machine alone meanwhile.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"only these of {', '.join(names)}")
    parser.add_argument(
        "--sizes", type=_sizes, metavar="N,N", help="entries, as in 1000,100000 (the usual: 1,000 to 100,000)"
    )
    parser.add_argument("--large", action="store_true", help="a journal of 1,000,000 entries as well")
    parser.add_argument("--json", action="store_true", help="as JSON, to keep and to compare with")
    parser.add_argument("--plot", type=Path, metavar="SVG", help="draw each cost against the size")
    parser.add_argument(
        "--against", type=Path, metavar="JSON", help="say what is slower than in this earlier run"
    )
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

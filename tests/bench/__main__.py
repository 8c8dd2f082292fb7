"""`./dev bench [NAME...] [--json]`: each figure beside the smallest honest amount of work that it could be.

A machine that is busy is busy for both: the ratio says more than the milliseconds.
"""

import argparse
import json
import sys
from importlib import import_module
from pathlib import Path

from tests.bench.figure import Figure, Row

HERE = Path(__file__).parent
NOT_FIGURES = {"__init__", "__main__", "book", "figure"}


def main() -> int:
    """Measure what is asked for, and print a table."""
    names = sorted(path.stem for path in HERE.glob("*.py") if path.stem not in NOT_FIGURES)
    parser = argparse.ArgumentParser("./dev bench", description="Measure the speed that was promised.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of: {', '.join(names)}")
    parser.add_argument("--json", action="store_true", help="as JSON")
    asked = parser.parse_args()
    if unknown := sorted(set(asked.names) - set(names)):
        parser.error(f"no such figure: {', '.join(unknown)}")
    rows = [_figure(name).row(name) for name in asked.names or names]
    say = _json(rows) if asked.json else _table(rows)
    sys.stdout.write(f"{say}\n")
    return int(any(not row.kept for row in rows))


def _figure(name: str) -> Figure:
    figure: Figure = import_module(f"tests.bench.{name}").measure()
    return figure


def _json(rows: list[Row]) -> str:
    return json.dumps([row.plain() for row in rows], indent=1)


def _table(rows: list[Row]) -> str:
    head = ("figure", "project", "floor", "ratio", "goal", "verdict")
    lines = [head, *(row.cells() for row in rows)]
    wide = [max(len(line[column]) for line in lines) for column in range(len(head))]
    return "\n".join("  ".join(cell.ljust(wide[n]) for n, cell in enumerate(line)).rstrip() for line in lines)


if __name__ == "__main__":
    sys.exit(main())

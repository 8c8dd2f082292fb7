"""relbook's own window at Today, until a place or a sheet was opened for the first time; then it leaves.

Its words are the size of the book and the name of the part. What it prints is how long that took until it was
painted, and how long the window's thread was away at most until nothing happened any more, in milliseconds.
"""

import os
import sys
from collections.abc import Callable

from relbook.ui.window import MainWindow
from tests.bench.book import Book
from tests.bench.window import shown


def way(window: MainWindow, name: str) -> Callable[[], object]:
    """What a key or a menu does to open it."""
    client, laying, doing = window.rooms.side.neighbour(1), window.parts.laying, window.doing
    ways: dict[str, Callable[[], object]] = {
        "search": doing.show_search,
        "palette": laying.find,
        "importing": laying.bring_in,
        "export": doing.show_export,
        "preferences": laying.settings,
        "keys": laying.keys,
        "bin": laying.bin,
        "backups": laying.backups,
        "brief": lambda: doing.show_brief_of(client),
        "person": lambda: laying.person(client),
    }
    return ways.get(name) or (lambda: window.journey.go("everyone" if name == "timeline" else name))


def is_seen(window: MainWindow, name: str) -> bool:
    """Whether it is in view; of a sheet all of it, with what it reads first."""
    if name in window.rooms.names():
        return window.rooms.shows(name)
    return window.sheets.shows(name) and bool(getattr(window.sheets, name).is_whole)


with shown(Book(int(sys.argv[1]))) as stage:
    window, part = stage.window, sys.argv[2]
    seen = stage.see(way(window, part), window, lambda: is_seen(window, part))
    os.write(1, f"{seen.painted} {seen.longest}\n".encode())

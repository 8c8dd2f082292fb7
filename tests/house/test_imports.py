"""The arrows between rooms point one way, Qt stays upstairs and nobody knows the network."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.reading import HOUSE, ROOT, calls, files, name_of, tree, where

BELOW = {"errors", "journal", "exports", "imports", "store"}
EVERYTHING_BELOW = BELOW | {"outgoing", "assets", "licences", "guide", "paths", "hardening"}
EVERYTHING_BELOW |= {"wish", "which"}
MAY_IMPORT: dict[str, set[str]] = {
    "__init__": set(),
    "errors": set(),
    "assets": set(),
    "licences": {"assets"},
    "guide": {"assets"},
    "paths": set(),
    "logs": {"paths"},
    "uncaught": {"logs"},
    "which": {"paths"},
    "hardening": set(),
    "wish": {"journal"},
    "journal": {"errors"},
    "exports": {"errors", "journal"},
    "imports": {"errors", "journal"},
    "store": {"errors", "journal", "unread"},
    "ui": EVERYTHING_BELOW,
    "outgoing": {"errors", "assets", "journal", "exports", "store"},  # from the shelf to the door
    "sample": {"errors", "journal", "store"},  # an invented world, to look around in
    "verbs": EVERYTHING_BELOW | {"sample"},  # the rooms of the command line
    "cli": EVERYTHING_BELOW | {"verbs", "app", "uncaught"},
    "unread": set(),
    "start": {"errors", "journal", "store", "unread", "hardening", "which", "run"},  # the last for its types
    "run": EVERYTHING_BELOW | {"ui", "sample", "start", "unread"},
    "app": EVERYTHING_BELOW | {"ui", "run", "start", "uncaught"},
    "__main__": {"cli", "app"},
}
LIBRARIES: dict[str, set[str]] = {
    "paths": {"appdirs"},
    "exports": {"yaml", "markdown_it", "icalendar"},
    "imports": {"yaml", "nh3", "icalendar", "recurring_ical_events", "dateutil"},
    "store": {"peewee", "playhouse", "sqlcipher3", "keyring", "enchant"},  # the last two are extras
    "ui": {"PySide6", "shiboken6"},
    "run": {"PySide6", "shiboken6"},
    "start": {"PySide6"},
    "app": {"PySide6", "shiboken6"},
}
NETWORK = [
    *("socket", "socketserver", "ssl", "asyncio", "urllib", "http", "requests", "xmlrpc"),
    *("ftplib", "imaplib", "poplib", "smtplib", "nntplib", "telnetlib", "PySide6.QtNetwork"),
]
_LISTENS, _CALLS = HOUSE / "ui/single.py", HOUSE / "ui/calling.py"
NETWORK_DOORS = {"socket": {_LISTENS}, "PySide6.QtNetwork": {_LISTENS, _CALLS}}
"""One local socket: the window that is open already, and the start that calls it."""
CLOCKS = {"now", "utcnow", "today", "fromtimestamp"}
FILES = {"open", "read_text", "write_text", "read_bytes", "write_bytes", "mkdir", "unlink", "iterdir", "glob"}


def imports(file: Path) -> Iterator[tuple[str, str]]:
    """Every name a file imports, and the place where it does."""
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, where(file, node)) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.module and not node.level, f"{where(file, node)}: a relative import"
            yield from ((f"{node.module}.{alias.name}", where(file, node)) for alias in node.names)


def within(name: str, *places: str) -> bool:
    return any(f"{name}.".startswith(f"{place}.") for place in places)


def room_of(file: Path) -> str:
    return file.relative_to(HOUSE).parts[0].removesuffix(".py")


def ui_rooms() -> set[str]:
    return {file.relative_to(HOUSE / "ui").parts[0] for file in (HOUSE / "ui").glob("*/*.py")} - {"wiring"}


def test_every_room_is_on_the_plan() -> None:
    assert {room_of(file) for file in files()} <= set(MAY_IMPORT)


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_rooms_only_look_downstairs(room: str) -> None:
    allowed = MAY_IMPORT[room] | {room, "__version__"}
    for file in files(room, f"{room}.py"):
        for name, place in imports(file):
            top, *rest = name.split(".")
            assert top != "relbook" or (rest and rest[0] in allowed), f"{place} imports {name}"


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_each_library_lives_in_one_room(room: str) -> None:
    allowed = {"relbook", *sys.stdlib_module_names, *LIBRARIES.get(room, set())}
    for file in files(room, f"{room}.py"):
        for name, place in imports(file):
            assert name.split(".")[0] in allowed, f"{place} imports {name}"


def test_nobody_knows_the_network() -> None:
    for file in files():
        forbidden = [name for name in NETWORK if file not in NETWORK_DOORS.get(name, ())]
        for name, place in imports(file):
            assert not within(name, *forbidden), f"{place} imports {name}"


def test_rows_stay_on_the_shelf() -> None:
    for file in set(files()) - set(files("store")):
        for name, place in imports(file):
            assert not within(name, "relbook.store.models"), f"{place} imports {name}"


def test_rooms_of_the_desk_do_not_know_each_other() -> None:
    for room in ui_rooms():
        friends = {room, "shared", "desk"}
        for file in files(f"ui/{room}"):
            for name, place in imports(file):
                known = not within(name, "relbook.ui") or within(
                    name, *(f"relbook.ui.{it}" for it in friends)
                )
                assert known, f"{place} imports {name}"


def test_only_the_list_of_rooms_and_the_menus_know_the_rooms() -> None:
    rooms = [f"relbook.ui.{room}" for room in ui_rooms() - {"shared"}]
    knowing = {HOUSE / f"ui/{name}.py" for name in ("rooms", "sheets", "menus")}
    for file in {*(HOUSE / "ui").glob("*.py"), *files("ui/wiring")} - knowing:
        for name, place in imports(file):
            assert not within(name, *rooms), f"{place} imports {name}"


def test_a_name_is_asked_for_where_it_stands() -> None:
    """A file hands on the names of another only where it lists them, says mypy."""
    handing_on = {HOUSE / "app.py", HOUSE / "store/entries.py"}
    listing = {file for file in files() if any(name_of(node) == "__all__" for node in ast.walk(tree(file)))}
    assert listing == handing_on


def test_the_journal_asks_no_clock() -> None:
    for file in files("journal"):
        assert not [name for name, _ in imports(file) if within(name, "time")], file
        for call in calls(file, *CLOCKS):
            asked = name_of(call.func.value) if isinstance(call.func, ast.Attribute) else ""
            assert asked not in {"date", "datetime", "dt"}, where(file, call)


def test_the_journal_touches_no_file() -> None:
    assert [where(file, call) for file in files("journal") for call in calls(file, *FILES)] == []


def loaded_by(modules: list[str]) -> set[str]:
    """What a fresh Python has to load for these modules, besides itself and the house."""
    lines = [
        "import sys; before = set(sys.modules)",
        *(f"import {module}" for module in modules),
        "print(*{name.split('.')[0] for name in set(sys.modules) - before})",
    ]
    code = "\n".join(lines)
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split()) - {"relbook"}


def modules(*places: str) -> list[str]:
    names = (".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files(*places))
    return [name.removesuffix(".__init__") for name in names]


def test_the_command_line_wakes_no_qt() -> None:
    assert loaded_by(modules("cli.py", "cli", "__main__.py")) & {"PySide6", "shiboken6"} == set()


def test_the_journal_needs_nothing_but_python() -> None:
    assert loaded_by(modules("errors.py", "journal")) - sys.stdlib_module_names == set()

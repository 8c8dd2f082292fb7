"""What a screen reader finds in the real window over at-spi: every control with its name and its role.

`python -m tests.driven.spoken_tree FOLDER` needs Debian's xvfb, dbus, at-spi2-core and python3-pyatspi.
It opens a window over the sample world on a screen of its own, writes the whole tree to FOLDER/tree.txt,
and ends with 1 where a control has no name or no role.
"""

import os
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

BUS = "/usr/libexec/at-spi-bus-launcher"
SYSTEM = "/usr/bin/python3"
"""The interpreter that Debian's pyatspi belongs to."""

SCREEN = ":87"
NOW = datetime(2026, 11, 25, 14, 20)

READ = r"""
import sys, time
import pyatspi
WITHOUT = {"unknown", "invalid", "redundant object"}
SPOKEN = ("button", "text", "entry", "check", "radio", "combo", "list", "menu", "tab", "link")
def app():
    for _ in range(300):
        for one in pyatspi.Registry.getDesktop(0):
            if one is not None and one.childCount and one.name and "relbook" in one.name.lower():
                return one
        time.sleep(0.2)
    sys.exit("no window came")
def walk(node, depth):
    role, states = node.getRoleName(), node.getState()
    showing, focusable = states.contains(pyatspi.STATE_SHOWING), states.contains(pyatspi.STATE_FOCUSABLE)
    if not showing and depth > 1:
        return 0, 0
    print("  " * depth + role + ": " + repr(node.name) + (" +" if focusable else ""))
    spoken = focusable or any(kind in role for kind in SPOKEN)
    bad = int(spoken and (role in WITHOUT or not node.name.strip()))
    if bad:
        print("FAULT " + role + " in " + repr(node.parent.name), file=sys.stderr)
    count = 1
    for at in range(min(node.childCount, 60)):
        child = node.getChildAtIndex(at)
        if child is not None:
            more, worse = walk(child, depth + 1)
            count, bad = count + more, bad + worse
    return count, bad
time.sleep(4)
count, bad = walk(app(), 0)
print(f"{count} things, {bad} faults", file=sys.stderr)
sys.exit(bool(bad))
"""


def show(folder: Path) -> None:
    """Open the window over the sample world, and stay until one is ended."""
    from relbook import paths
    from relbook.app import Session, make_app
    from relbook.sample.filling import fill
    from relbook.store import clients
    from relbook.store.opening import open_journal
    from relbook.ui.window import MainWindow

    app = make_app()
    places = paths.places(folder / "house")
    journal = open_journal(places.journal)
    fill(NOW.date())
    journal.leave()
    session = Session(places.journal, places, lambda: NOW)
    session.open()
    window = session.screen
    assert isinstance(window, MainWindow)
    window.filling.settle()
    window.journey.go_client(clients.find("Marta Reyes").id)
    app.exec()


def read(folder: Path) -> int:
    """Inside a session bus of its own: open the window, and write down what at-spi says of it."""
    here = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    started = [
        subprocess.Popen([BUS, "--launch-immediately"]),
        subprocess.Popen([sys.executable, "-m", "tests.driven.spoken_tree", "--show", str(folder)], env=here),
    ]
    try:
        with (folder / "tree.txt").open("w", encoding="utf-8") as tree:
            return subprocess.run([SYSTEM, "-c", READ], stdout=tree, check=False, timeout=240).returncode
    finally:
        for one in started:
            one.terminate()


def main(folder: Path) -> int:
    """Everything on a screen and a bus of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    screen = subprocess.Popen(["Xvfb", SCREEN, "-screen", "0", "1440x900x24"])
    time.sleep(2)
    homes = {name: str(folder / name.lower()) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    again = [sys.executable, "-m", "tests.driven.spoken_tree", "--read", str(folder)]
    try:
        return subprocess.run(
            ["dbus-run-session", "--", *again], env={**os.environ, **homes, "DISPLAY": SCREEN}, check=False
        ).returncode
    finally:
        screen.terminate()


if __name__ == "__main__":
    place = Path(sys.argv[-1]).absolute()
    if "--show" in sys.argv:
        show(place)
    else:
        sys.exit(read(place) if "--read" in sys.argv else main(place))

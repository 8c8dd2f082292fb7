"""Tries what was built as somebody does who never saw a checkout; by hand, on Debian, as root.

    ./dev package
    .venv/bin/python packaging/check_bundle.py [--system FOLDER] [--pictures FOLDER]

The Debian package is installed into a Debian 12 that holds nothing else (made by debootstrap in FOLDER
where there is none), opens a specimen journal there offscreen and in a window under Xvfb, speaks the
verbs, locks, and is purged: the journal has to be what it was. Wheel and sdist are installed into empty
environments and speak the same verbs. Stops at the first thing that is not as it should be.

It needs debootstrap, Xvfb and xdotool, and a quarter of an hour. LOOK at the pictures it leaves.
"""

import os
import shutil
import subprocess
import sys
import time
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
MIRROR = "http://deb.debian.org/debian"
SCREEN = ":93"
SHOWN_S = 12.0
"""How long a window may take to be there, in seconds: the first start on a machine reads it all from disk."""

PATH = "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"
PERSON = "ana"


class Installed:
    """One relbook that was installed: how it is called, and the folder of the person who calls it."""

    def __init__(self, before: Sequence[str], program: str, home: Path, seen: str) -> None:
        """`seen`: how `home` is called from where relbook runs."""
        self._before, self._program, self.home, self._seen = [*before], program, home, seen

    @property
    def journal(self) -> Path:
        """The journal it is tried with."""
        return self.home / "book/journal.relbook"

    def command(self, *words: str, **variables: str) -> list[str]:
        """The whole command for these words, with no more around it than a login gives."""
        around = {"HOME": self._seen, "PATH": PATH, "LANG": "C.UTF-8"} | variables
        settings = [f"{name}={value}" for name, value in around.items()]
        return [*self._before, "env", "-i", *settings, self._program, *words]

    def say(self, *words: str) -> str:
        """Speak a verb about its journal and hand back what it said; stops where it complains."""
        named = ["--journal", f"{self._seen}/book/journal.relbook", *words]
        told = subprocess.run(self.command(*named), capture_output=True, text=True, check=False)
        expect(told.returncode == 0 and not told.stderr, f"{' '.join(words)}: {told.stderr or told.stdout}")
        return told.stdout

    @contextmanager
    def window(self, **variables: str) -> Iterator[subprocess.Popen[str]]:
        """Its window, open for a while; it may not complain, and goes when it is asked to."""
        words = self.command("--journal", f"{self._seen}/book/journal.relbook", **variables)
        with subprocess.Popen(words, stderr=subprocess.PIPE, text=True) as process:
            yield process
            expect(process.poll() is None, "the window is gone")
            process.terminate()
            _, complaints = process.communicate(timeout=20)
        expect(not complaints.strip(), f"the window complained: {complaints}")


def expect(true: object, complaint: str) -> None:
    """Stop where something is not as it should be."""
    if not true:
        sys.exit(f"NOT AS IT SHOULD BE: {complaint}")


def talk(relbook: Installed) -> None:
    """What everybody does in the first hour, spoken at the terminal."""
    expect("journal schema" in relbook.say("--version"), "--version names no schema")
    relbook.say("add", "--client", "Marta", "Tried the package\n[] say that it works @2030-01-01")
    expect("Tried the package" in relbook.say("search", "package"), "what was written is not found")
    relbook.say("search", "東京都")
    for format_, name in (
        ("json", "all.json"),
        ("pdf", "all.pdf"),
        ("odt", "all.odt"),
        ("markdown", "pages"),
    ):
        relbook.say("export", format_, "--to", str(Path(relbook._seen) / name))  # noqa: SLF001
    expect((relbook.home / "all.pdf").stat().st_size > 10_000, "the PDF is empty")
    relbook.say("backup")
    expect("sound" in relbook.say("doctor"), "the doctor finds something")
    expect("Source Serif" in relbook.say("licences"), "licences are missing")


def open_unseen(relbook: Installed) -> None:
    """The window without a screen."""
    with relbook.window(QT_QPA_PLATFORM="offscreen"):
        time.sleep(SHOWN_S)


def open_seen(relbook: Installed, pictures: Path) -> None:
    """The window under a real X server: seen, locked by its key, and seen to be locked."""
    with subprocess.Popen(["Xvfb", SCREEN, "-screen", "0", "1440x900x24", "-nolisten", "tcp"]) as server:
        try:
            time.sleep(2)
            with relbook.window(DISPLAY=SCREEN) as process:
                time.sleep(SHOWN_S)
                _picture(pictures / "open.png")
                _keys("ctrl+l")
                time.sleep(SHOWN_S)
                _picture(pictures / "locked.png")
                running = subprocess.run(
                    ["ps", "-e", "-o", "args"], capture_output=True, text=True, check=True
                ).stdout
                expect("relbook" in running and "--locked" in running, "Ctrl+L did not begin anew, locked")
                expect(process.poll() is None, "the lock is another process")
        finally:
            server.terminate()


def _keys(keys: str) -> None:
    around = os.environ | {"DISPLAY": SCREEN}
    found = ["xdotool", "search", "--sync", "--onlyvisible", "--class", "relbook"]
    window = subprocess.run(found, env=around, capture_output=True, text=True, check=True).stdout.split()[0]
    subprocess.run(["xdotool", "windowfocus", "--sync", window, "key", keys], env=around, check=True)


def _picture(file: Path) -> None:
    """What stands on the screen, taken by Qt from outside."""
    take = (
        "import sys; from PySide6.QtGui import QGuiApplication as A; app = A(['picture']); "
        "app.primaryScreen().grabWindow(0).save(sys.argv[1])"
    )
    around = os.environ | {"DISPLAY": SCREEN, "QT_QPA_PLATFORM": "xcb"}
    subprocess.run([sys.executable, "-c", take, str(file)], env=around, check=True)
    print(f"    look at {file}")


@contextmanager
def clean_debian(folder: Path) -> Iterator[list[str]]:
    """The command that goes into a Debian with nothing in it; what it borrows of ours is given back."""
    if not (folder / "usr").exists():
        _do(["debootstrap", "--variant=minbase", "bookworm", str(folder), MIRROR])
    borrowed = [folder / "proc", folder / "dev"]
    for place in borrowed:
        _do(["mount", "--bind", f"/{place.name}", str(place)])
    try:
        inside = ["chroot", str(folder)]
        if not (folder / f"home/{PERSON}").exists():
            _do([*inside, "useradd", "--create-home", PERSON])
        yield inside
    finally:
        for place in reversed(borrowed):
            _do(["umount", str(place)])


def check_debian(system: Path, pictures: Path) -> None:
    """Install the package, try it as a person who is not root, and purge it."""
    package = next(iter(DIST.glob("*.deb")), None)
    expect(package, "there is no .deb in dist: ./dev package first")
    with clean_debian(system) as inside:
        shutil.copy(str(package), system / "tmp/relbook.deb")
        apt = [*inside, "env", "DEBIAN_FRONTEND=noninteractive", f"PATH={PATH}", "apt-get", "-q", "-y"]
        _do([*apt, "update"])
        _do([*apt, "install", "--no-install-recommends", "/tmp/relbook.deb"])
        home = system / f"home/{PERSON}"
        person = ["chroot", f"--userspec={PERSON}:{PERSON}", str(system)]
        relbook = Installed(person, "/usr/bin/relbook", home, f"/home/{PERSON}")
        _lay_specimen(relbook)
        _do([*inside, "chown", "-R", f"{PERSON}:{PERSON}", f"/home/{PERSON}"])
        talk(relbook)
        open_unseen(relbook)
        open_seen(relbook, pictures)
        held = relbook.journal.read_bytes()
        _do([*apt, "purge", "relbook"])
        expect(not (system / "usr/lib/relbook").exists(), "purging leaves the program")
        left = [file for file in (system / "usr/share").rglob("*relbook*") if "bash" not in str(file)]
        expect(not left, f"purging leaves {left}")
        expect(relbook.journal.read_bytes() == held, "purging touched the journal")
        expect(list(relbook.journal.parent.rglob("*")), "purging touched what lies beside it")
    print("The Debian package is as it should be.")


def check_python(file: Path, folder: Path) -> None:
    """Install a wheel or an sdist into an empty environment, and try it."""
    shutil.rmtree(folder, ignore_errors=True)
    _do([sys.executable, "-m", "venv", str(folder / "venv")])
    _do([str(folder / "venv/bin/python"), "-m", "pip", "install", "-q", str(file)])
    relbook = Installed([], str(folder / "venv/bin/relbook"), folder, str(folder))
    _lay_specimen(relbook)
    talk(relbook)
    open_unseen(relbook)
    print(f"{file.name} is as it should be.")


def _lay_specimen(relbook: Installed) -> None:
    """A journal as an earlier relbook left it: opening it takes every step there is."""
    sys.path.insert(0, str(ROOT))
    from tests.specimens.make import HERE, unpack

    shutil.rmtree(relbook.journal.parent, ignore_errors=True)
    relbook.journal.parent.mkdir(parents=True)
    unpack(HERE / "0000_first_days.xz", relbook.journal)


def _do(words: Sequence[str]) -> None:
    print(f"$ {' '.join(words)}", flush=True)
    if subprocess.run(words, stdout=subprocess.DEVNULL, check=False).returncode:
        sys.exit(f"This did not work: {' '.join(words)}")


def main() -> int:
    """Check everything that lies in dist."""
    asked = ArgumentParser(description="Try what ./dev package made, on a system with nothing else.")
    asked.add_argument("--system", type=Path, default=Path("/var/tmp/relbook-debian"), metavar="FOLDER")
    asked.add_argument("--pictures", type=Path, default=ROOT / "build/pictures", metavar="FOLDER")
    asked.add_argument("--only", choices=("deb", "python"), help="leave the other out")
    given = asked.parse_args()
    given.pictures.mkdir(parents=True, exist_ok=True)
    if given.only != "deb":
        for file in [*DIST.glob("*.whl"), *DIST.glob("*.tar.gz")]:
            check_python(file, ROOT / "build/try")
    if given.only != "python":
        check_debian(given.system.absolute(), given.pictures.absolute())
    return 0


if __name__ == "__main__":
    sys.exit(main())

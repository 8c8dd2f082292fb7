"""Tries what was built as somebody does who never saw a checkout; by hand, on Debian, as root.

    ./dev package
    .venv/bin/python packaging/check_bundle.py [--system FOLDER] [--pictures FOLDER]

The Debian package is installed into a Debian 12 that holds nothing else (made by debootstrap in FOLDER
where there is none). Every module and resource has to lie in it; it opens a specimen journal there
offscreen and in a window under Xvfb, speaks the verbs, locks, and is purged: the journal has to be what it
was. Wheel and sdist are installed into empty environments and speak the same verbs (trials.py). Stops at
the first thing that is not as it should be.

It needs debootstrap, Xvfb and xdotool, and a quarter of an hour. LOOK at the pictures it leaves.
"""

import shutil
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from trials import PATH, ROOT, Installed, expect, keep_safe, lay_specimen, open_seen, open_unseen, talk, whole

DIST = ROOT / "dist"
MIRROR = "http://deb.debian.org/debian"
PERSON = "ana"


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
        person = ["chroot", f"--userspec={PERSON}:{PERSON}", str(system)]
        home = f"home/{PERSON}/tried"
        relbook = Installed(person, "/usr/bin/relbook", system / home, f"/{home}")
        lay_specimen(relbook)
        _do([*inside, "chown", "-R", f"{PERSON}:{PERSON}", f"/home/{PERSON}"])
        whole(system / "usr/lib/relbook")
        talk(relbook)
        open_unseen(relbook)
        keep_safe(relbook)
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
    relbook = Installed([], str(folder / "venv/bin/relbook"), folder / "home", str(folder / "home"))
    lay_specimen(relbook)
    talk(relbook)
    open_unseen(relbook)
    keep_safe(relbook)
    print(f"{file.name} is as it should be.")


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

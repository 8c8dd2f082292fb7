"""What is tried with a relbook that was installed: all that somebody does in the first hours.

Everything here goes through the program as it is called, at the terminal or in its window; nothing of
the checkout runs but what compares. Called by check_bundle.py.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from relbook.cli import VERBS  # noqa: E402

SHOWN_S = 12.0
"""How long a window may take to be there, in seconds: the first start on a machine reads it all from disk."""

PATH = "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"
PASSPHRASE = "three brown foxes sing"

GIVEN = ROOT / "tests/imports/given"
COME = (
    *("csv/google-new.csv", "day-one/export", "diarium", "ez-vcard/rfc6350-example.vcf", "joplin"),
    *("icalendar/event_with_recurrence_exdates_on_different_lines.ics", "jrnl/export.json"),
    *("monica/account.json", "oi-apple-journal", "oi-keep", "oi-markdown", "rednotebook/markdown"),
)
"""One of each kind that can be brought in: some need a library that nothing else does."""

LEAVE = ("markdown", "pdf", "odt", "html", "json", "csv", "vcard", "icalendar")
"""Every format that leaves."""


class Installed:
    """One relbook that was installed: how it is called, and the folder of the person who calls it."""

    def __init__(self, before: Sequence[str], program: str, home: Path, seen: str) -> None:
        """`seen`: how `home` is called from where relbook runs."""
        self._before, self._program, self.home, self._seen = [*before], program, home, seen

    @property
    def journal(self) -> Path:
        """The journal it is tried with."""
        return self.home / "book/journal.relbook"

    def at(self, place: str) -> str:
        """How a place below the home is called from where relbook runs."""
        return f"{self._seen}/{place}"

    def command(self, *words: str, **variables: str) -> list[str]:
        """The whole command for these words, with no more around it than a login gives."""
        around = {"HOME": self._seen, "PATH": PATH, "LANG": "C.UTF-8"} | variables
        settings = [f"{name}={value}" for name, value in around.items()]
        return [*self._before, "env", "-i", *settings, self._program, *words]

    def say(self, *words: str) -> str:
        """Speak a verb about its journal and hand back what it said; stops where it complains."""
        named = ["--journal", self.at("book/journal.relbook"), *words]
        told = subprocess.run(self.command(*named), capture_output=True, text=True, check=False)
        expect(told.returncode == 0 and not told.stderr, f"{' '.join(words)}: {told.stderr or told.stdout}")
        return told.stdout

    @contextmanager
    def window(self, *words: str, **variables: str) -> Iterator[subprocess.Popen[str]]:
        """Its window, open for a while; it may not complain, and goes when it is asked to."""
        said = self.command(*(words or ("--journal", self.at("book/journal.relbook"))), **variables)
        with subprocess.Popen(said, stderr=subprocess.PIPE, text=True) as process:
            yield process
            expect(process.poll() is None, "the window is gone")
            process.terminate()
            _, complaints = process.communicate(timeout=20)
        expect(not complaints.strip(), f"the window complained: {complaints}")


def stop(complaint: str) -> NoReturn:
    """Say what is not as it should be, and end."""
    sys.exit(f"NOT AS IT SHOULD BE: {complaint}")


def expect(true: object, complaint: str) -> None:
    """Stop where something is not as it should be."""
    if not true:
        stop(complaint)


def lay_specimen(relbook: Installed) -> None:
    """A journal as an early relbook left it, so that every step is taken, and what is to be brought in."""
    from tests.specimens.make import HERE, unpack

    shutil.rmtree(relbook.home, ignore_errors=True)
    relbook.journal.parent.mkdir(parents=True)
    unpack(HERE / "0000_first_days.xz", relbook.journal)
    shutil.copytree(GIVEN, relbook.home / "given")
    (relbook.home / "words.txt").write_text(PASSPHRASE, "utf-8")


def whole(bundle: Path) -> None:
    """Every module and every resource lies in the bundle: many are asked for by name, on a rare day."""
    from PyInstaller.archive.readers import CArchiveReader

    packed = CArchiveReader(str(bundle / "relbook")).open_embedded_archive("PYZ.pyz").toc
    inside = bundle / "_internal"
    for file in sorted((ROOT / "relbook").rglob("*.py")):
        place = file.relative_to(ROOT)
        name = ".".join(place.with_suffix("").parts).removesuffix(".__init__")
        lies = name in packed or (inside / place.with_suffix(".pyc")).is_file()
        expect(lies, f"{name} is not in the bundle")
    for file in sorted((ROOT / "resources").rglob("*")):
        lies = file.suffix == ".ts" or (inside / "relbook" / file.relative_to(ROOT)).exists()
        expect(lies, f"{file.relative_to(ROOT)} is not in the bundle")


def talk(relbook: Installed) -> None:
    """What everybody does in the first hours, spoken at the terminal."""
    expect("book schema" in relbook.say("--version"), "--version names no schema")
    for verb in VERBS:
        expect("usage: relbook" in relbook.say(verb, "--help"), f"{verb} does not explain itself")
    relbook.say("add", "--client", "Marta", "Tried the package\n[] say that it works @2030-01-01")
    expect("Tried the package" in relbook.say("search", "package"), "what was written is not found")
    relbook.say("search", "東京都")
    for one in COME:
        relbook.say("import", relbook.at(f"given/{one}"))
    for format_ in LEAVE:
        relbook.say("export", format_, "--to", relbook.at(f"taken.{format_}"))
    expect((relbook.home / "taken.pdf").stat().st_size > 10_000, "the PDF is empty")
    relbook.say("brief", "Marta", "--format", "pdf", "--to", relbook.at("brief.pdf"))
    relbook.say("access", "Marta", "--to", relbook.at("access"), "--html", "--json")
    expect("Source Serif" in relbook.say("licences"), "licences are missing")
    for verb in (["due"], ["review", "quarter"], ["prompts", "list"], ["help", "start"]):
        expect(relbook.say(*verb).strip(), f"{verb[0]} says nothing")
    expect("sound" in relbook.say("doctor", "--reindex"), "the doctor finds something")


def keep_safe(relbook: Installed) -> None:
    """A copy and back, somebody forgotten, to another computer and back, and a passphrase at the end."""
    relbook.say("backup")
    relbook.say("add", "--client", "Marta", "Written after the copy")
    copy = sorted((relbook.journal.parent / "backups").glob("*.relbook"))[-1]
    relbook.say("restore", "--yes", relbook.at(f"book/backups/{copy.name}"))
    expect("after the copy" not in relbook.say("entries"), "nothing was restored")
    relbook.say("forget", "Marta", "--yes", "Marta Reyes", "--backups", "rewrite")
    expect("Tried the package" not in relbook.say("entries"), "Marta is not forgotten")
    relbook.say("move", "--out", relbook.at("book.zip"))
    sample = ("--journal", relbook.at("sample/journal.relbook"))
    relbook.say("sample", *sample)
    expect("Marta Reyes" in relbook.say("clients", *sample), "there is no sample")
    relbook.say("move", "--in", relbook.at("book.zip"), "--journal", relbook.at("moved/journal.relbook"))
    relbook.say("passphrase", "set", "--new-passphrase-file", relbook.at("words.txt"))
    relbook.say("doctor", "--passphrase-file", relbook.at("words.txt"))


def open_unseen(relbook: Installed) -> None:
    """The window without a screen."""
    with relbook.window(QT_QPA_PLATFORM="offscreen"):
        time.sleep(SHOWN_S)


class Screen:
    """A screen of its own, for it is not ours to type on another one."""

    def __init__(self, name: str, pictures: Path) -> None:
        """`name`: what DISPLAY is set to."""
        self.name, self._pictures = name, pictures
        self._around = os.environ | {"DISPLAY": name}

    def type(self, words: str = "", keys: str = "Return") -> None:
        """Type words and then keys into the window on top."""
        shown = ["xdotool", "search", "--sync", "--onlyvisible", "--class", "relbook"]
        found = subprocess.run(shown, env=self._around, capture_output=True, text=True, check=True)
        for act in (["windowfocus", "--sync", found.stdout.split()[-1]], ["type", words], ["key", keys]):
            subprocess.run(["xdotool", *act], env=self._around, check=True)
        time.sleep(SHOWN_S)

    def picture(self, name: str) -> None:
        """What stands on the screen, taken by Qt from outside."""
        take = (
            "import sys; from PySide6.QtGui import QGuiApplication as A; app = A(['picture']); "
            "app.primaryScreen().grabWindow(0).save(sys.argv[1])"
        )
        file = self._pictures / f"{name}.png"
        around = self._around | {"QT_QPA_PLATFORM": "xcb"}
        subprocess.run([sys.executable, "-c", take, str(file)], env=around, check=True)
        print(f"    look at {file}")


@contextmanager
def screen(pictures: Path) -> Iterator[Screen]:
    """An X server with a number that nobody has."""
    told, tell = os.pipe()
    asked = ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(asked, pass_fds=[tell], stderr=subprocess.DEVNULL) as server:
        os.close(tell)
        try:
            with os.fdopen(told) as number:
                yield Screen(f":{number.readline().strip()}", pictures)
        finally:
            server.terminate()


def open_seen(relbook: Installed, pictures: Path) -> None:
    """The window under a real X server: begun, opened by its passphrase, locked by its key, called twice."""
    with screen(pictures) as seen:
        with relbook.window("--data", relbook.at("new"), DISPLAY=seen.name, LANGUAGE="de"):
            time.sleep(SHOWN_S)
            seen.picture("first-german")
        with relbook.window(DISPLAY=seen.name) as process:
            time.sleep(SHOWN_S)
            seen.picture("closed")
            seen.type(PASSPHRASE)
            expect(_is_open(relbook), "its passphrase does not open it")
            seen.picture("open")
            seen.type(keys="ctrl+l")
            seen.picture("locked")
            expect(not _is_open(relbook) and process.poll() is None, "Ctrl+L does not lock it")
            seen.type(PASSPHRASE)
            expect(_is_open(relbook), "it does not open after a lock")
            card = relbook.at("given/ez-vcard/rfc6350-example.vcf")
            again = relbook.command("--journal", relbook.at("book/journal.relbook"), card, DISPLAY=seen.name)
            subprocess.run(again, check=True, timeout=60)
            time.sleep(SHOWN_S)
            seen.picture("second")


def _is_open(relbook: Installed) -> bool:
    """Whether a window has the journal open: then a log of what is being written lies beside it."""
    return relbook.journal.with_name("journal.relbook-wal").exists()

"""The same book without a window: one verb a command.

Exit 0: done. Exit 1: the world said no, and one plain sentence on stderr says why. Exit 2: the
command was not understood. Only the module of the verb in hand is imported, so that noting a
line costs no more than it must.
"""

import gc
import os
import sys
from argparse import SUPPRESS, Action, ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from relbook import __version__
from relbook.errors import RelbookError, UnsaidError
from relbook.hardening import harden
from relbook.paths import ROOT_VARIABLE
from relbook.verbs import voice
from relbook.verbs.width import Help

if TYPE_CHECKING:
    from relbook.wish import Wish

VERBS = {
    "sample": ("sample", "fill a new book with a sample world"),
    "add": ("add", "write an entry down"),
    "write": ("write", "open the window with a text to go on with; nothing is kept before you keep it"),
    "edit": ("edit", "write an entry anew; its earlier words are kept"),
    "delete": ("delete", "move an entry to the bin"),
    "bin": ("bin", "what was deleted, and how it comes back"),
    "client": ("client", "put a client on file, change or show one"),
    "clients": ("clients", "list the clients"),
    "show": ("show", "show one client"),
    "promise": ("promise", "note, keep, move or release a promise"),
    "fact": ("fact", "what you know about a client, and whether it still holds"),
    "between": ("lives", "disagreements, mistakes, thanks and favours with a client"),
    "due": ("due", "what is due, and whom you meet today"),
    "choose": ("choose", "who would come up in a choosing session"),
    "search": ("search", "look for words everywhere"),
    "brief": ("brief", "half a minute of reading before a talk"),
    "reflect": ("reflect", "today's question about a client, and your answer"),
    "prompts": ("prompts", "the questions the book knows, and why one is asked"),
    "review": ("review", "look back on a week, a quarter or a year; private"),
    "entries": ("entries", "every entry, as typed"),
    "passphrase": ("passphrase", "set, change or remove it; the recovery sheet; six random words"),
    "backup": ("backup", "copy the book whole, and look whether the copy is sound"),
    "backups": ("backups", "which copies there are, and what they hold"),
    "restore": ("restore", "the book, a client or an entry out of a copy"),
    "move": ("move", "the whole book as one file for another computer, and out of it there"),
    "doctor": ("doctor", "look whether the book is sound"),
    "gathering": ("gathering", "whom a simple moment could bring together"),
    "letter": ("letter", "the yearly letter, and who got it"),
    "recap": ("recap", "what was decided and promised, as a mail to the client"),
    "access": ("access", "everything that is held on one client, in one folder"),
    "retention": ("retention", "which former clients to look at again"),
    "forget": ("forget", "delete everything about a client for good, and prove it"),
    "import": ("importing", "bring notes in"),
    "export": ("exporting", "take notes out"),
    "help": ("help", "the guide, a page at a time"),
    "licences": ("licences", "what relbook carries that others made, and under which terms"),
}
"""Each verb, the module it lives in and what it is for."""

GARBAGE = 50_000
"""How many new objects bring on a look for garbage: hardly any of a verb's is, and 700 cost it 8 ms."""

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""One of these says where a window of Qt could be: without any it would end the process."""

UNHEARD = 141
"""What a shell says of a program that a closed pipe ended: no refusal, and no word that all is well."""

JOURNAL_VARIABLE = "RELBOOK_JOURNAL"
WRITE = "write"
"""The verb that opens the window when it has read its text."""

BOOK = ".relbook"
"""How the name of a journal ends; a file manager hands one over with nothing before it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command says and return the exit code; what was called by its name then just ends."""
    harden()
    sys.excepthook = _bug
    words = _told(sys.argv[1:] if argv is None else argv)
    _speak_utf8()
    if _verb(words) not in ("", WRITE) and argv is None:
        gc.set_threshold(GARBAGE)
    asked = _parser(words).parse_args(words)
    if asked.data:
        os.environ[ROOT_VARIABLE] = str(Path(asked.data).expanduser().absolute())
    if not asked.verb:
        return _window(asked)
    done = _do(asked)
    if asked.verb == WRITE and done == 0:
        return _window(asked)
    if argv is None:
        _end(done)
    return done


def _do(asked: Namespace) -> int:
    try:
        done: int = asked.run(asked)
        voice.heard()
    except RelbookError as error:
        from relbook.verbs import wording

        voice.complain(wording.words(error))
        if isinstance(error, UnsaidError):
            _say_no_more()
        return 1
    except BrokenPipeError:  # the reader has seen enough
        _say_no_more()
        return UNHEARD
    except KeyboardInterrupt:
        return 130
    return done


def _end(done: int) -> None:
    """Leave at once: everything is written and closed, and to take all modules apart takes 20 ms."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):  # nobody is left to hear it
            stream.flush()
    os._exit(done)


def _say_no_more() -> None:
    """What is left of the output goes nowhere, or leaving would try once more to write it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _window(asked: Namespace) -> int:
    if sys.platform == "linux" and not any(map(os.environ.get, SCREENS)):
        voice.complain(
            "There is no screen to open the window on. Nothing was done; every verb works without one."
        )
        return 1
    from relbook.wish import LONGEST_TEXT, MOST_FILES, fits  # no other verb has use for it

    wish = _wish(asked)
    if not fits(wish):
        voice.complain(
            f"That is more than is handed over at once: {LONGEST_TEXT:,} letters, or {MOST_FILES} files. "
            "Nothing was opened or kept. Bring it in with: relbook import"
        )
        return 1
    from relbook.app import main as open_window

    named = ["--journal", asked.journal] if asked.journal else []
    return open_window([*named, "--locked"] if asked.locked else named, wish)


def _wish(asked: Namespace) -> "Wish":
    """What the window is opened for."""
    from relbook.wish import Act, Wish, clean

    if asked.verb == WRITE:
        return Wish(Act.WRITE, clean(asked.words))
    if asked.bring:
        return Wish(Act.BRING, files=tuple(str(Path(file).expanduser().absolute()) for file in asked.bring))
    if asked.brief is not None:
        return Wish(Act.BRIEF, clean(asked.brief))
    return Wish(Act.SEARCH, clean(asked.find)) if asked.find else Wish()


def _told(argv: Sequence[str]) -> list[str]:
    """The words of the command. Files stand there by themselves, as a file manager hands them over.

    A journal in front is opened; anything else is shown in the import sheet of the one that opens.
    """
    words = list(argv)
    start = _first(words)
    if words[start:] and words[start].endswith(BOOK):
        words.insert(start, "--journal")
        start += 2
    files = words[start:]
    if not files or files[0] in VERBS or not all(map(_is_file, files)):
        return words
    return [*words[:start], *(part for file in files for part in ("--bring", file))]


def _is_file(word: str) -> bool:
    """Whether a word stands for a file or a folder: it is there, or is written as only files are."""
    return not word.startswith("-") and (os.sep in word or Path(word).exists())


def _parser(words: Sequence[str]) -> ArgumentParser:
    parser = ArgumentParser(
        "relbook",
        formatter_class=Help,
        description="A book about the people you work for. No verb: the window. "
        "FILE.relbook by itself opens that book; other files show what they would bring in.",
    )
    parser.add_argument("--version", action=Version, nargs=0, help="name it, and the schema of a book")
    parser.add_argument("--locked", action="store_true", help=SUPPRESS)  # how a window that locks starts anew
    parser.add_argument(
        "--bring", action="append", metavar="FILE", help=SUPPRESS
    )  # by itself it says the same
    window = parser.add_argument_group("of the window")
    window.add_argument(
        "--brief", nargs="?", const="", metavar="NAME", help="open the brief of a client, or of the next talk"
    )
    window.add_argument("--search", dest="find", metavar="WORDS", help="open the search with these words")
    _everywhere(parser, journal=os.environ.get(JOURNAL_VARIABLE, ""), unsaid="")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", title="verbs")
    asked = _verb(words)
    for verb in [asked] if asked else VERBS:
        module, purpose = VERBS[verb]
        said = purpose.capitalize() + "."
        below = verbs.add_parser(verb, help=purpose, description=said, formatter_class=Help)
        if verb in words:
            home = import_module(f"relbook.verbs.{module}")
            home.arguments(below)
            below.set_defaults(run=home.run)
            _everywhere(below, journal=SUPPRESS, unsaid=SUPPRESS)
    return parser


def _verb(words: Sequence[str]) -> str:
    """The verb, where it stands first or behind a file that was named; the others need no parser then."""
    rest = words[_first(words) :]
    return rest[0] if rest and rest[0] in VERBS else ""


def _first(words: Sequence[str]) -> int:
    """How many words stand before the first that is no option with a file behind it."""
    start = 0
    while len(words) > start + 2 and words[start] in _FILES:
        start += 2
    return start


_FILES = ("--journal", "--passphrase-file", "--recovery-file", "--data")


class Version(Action):
    """Says the version, and the last schema of a journal that it knows: looked up only when asked."""

    def __call__(self, parser: ArgumentParser, *_: Any) -> None:
        from relbook.store.schema import migration_names

        voice.say(f"relbook {__version__}, book schema {migration_names()[-1]}")
        parser.exit()


def _everywhere(parser: ArgumentParser, *, journal: str, unsaid: str) -> None:
    """What stands before or after the verb alike; `unsaid` is what each says where it is not there."""
    parser.add_argument(
        "--data",
        metavar="DIR",
        default=unsaid,
        help="keep everything below this folder, and nothing elsewhere",
    )
    parser.add_argument("--journal", metavar="FILE", default=journal, help="the book's file")
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        default=unsaid,
        help="its first line is the passphrase; - is standard input",
    )
    parser.add_argument(
        "--recovery-file",
        metavar="FILE",
        default=unsaid,
        help="the groups of the recovery sheet, instead; - is standard input",
    )


def _speak_utf8() -> None:
    """Whatever the terminal's alphabet, an entry can be printed."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A fault of ours: say where it is, and nothing of what was written."""
    from relbook.uncaught import where_it_broke

    sys.stderr.write(f"relbook: this is a fault in relbook, not in your book.\n{where_it_broke(error)}\n")

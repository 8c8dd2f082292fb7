"""The page of `man relbook`, made from the verbs themselves."""

from relbook import __version__
from relbook.cli import VERBS

HEAD = """.TH RELBOOK 1 "" "relbook {version}" "User Commands"
.SH NAME
relbook \\- a private book about the people you work for
.SH SYNOPSIS
.B relbook
.RI [ FILE.relbook ]
.RI [ FILE ...]
.br
.B relbook
.RB [ \\-\\-journal
.IR FILE ]
.I VERB
.RI [ ARGUMENT ...]
.SH DESCRIPTION
Without a verb, the window opens. With one, the same book is read and written at the terminal.
.B relbook VERB \\-\\-help
tells what a verb takes. A file that stands by itself is opened: a book in its own window, anything
else in the import sheet. Where the window is open already, it takes what a second start is given.
.SH VERBS
"""
TAIL = """.SH OPTIONS
.TP
.BI \\-\\-journal " FILE"
the book; else the one in RELBOOK_JOURNAL, else the usual one
.TP
.BI \\-\\-passphrase\\-file " FILE"
its first line is the passphrase; \\- is standard input
.TP
.BI \\-\\-recovery\\-file " FILE"
the groups of the recovery sheet instead
.TP
.BI \\-\\-data " DIR"
everything is kept below this folder, and nothing elsewhere
.TP
.BI \\-\\-brief " [NAME]"
open the window with the brief of a client, or of the next talk
.TP
.BI \\-\\-search " WORDS"
open the window with a search
.TP
.B \\-\\-version
the version, and the newest schema of a book it knows
.SH EXIT STATUS
0: done. 1: the world said no, and a sentence on stderr says why. 2: the command was not understood.
.SH FILES
.TP
.I ~/.local/share/relbook/journal.relbook
the book, its backups beside it; removing relbook leaves both
.TP
.I ~/.config/relbook/settings.ini
what belongs to this computer and not to the book
.SH ENVIRONMENT
.TP
.B RELBOOK_JOURNAL
the book to open
.TP
.B RELBOOK_DATA
a folder below which everything is kept; a file portable.txt beside the program says the same of the folder
relbook\\-data beside it
"""


def page() -> str:
    """The whole page, as troff."""
    verbs = [f".TP\n.B {verb}\n{_plain(purpose)}\n" for verb, (_, purpose) in VERBS.items()]
    return HEAD.format(version=__version__) + "".join(verbs) + TAIL


def _plain(words: str) -> str:
    """A line that troff takes for words."""
    return words.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")

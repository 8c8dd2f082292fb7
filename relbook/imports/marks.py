"""Lines of another program's Markdown that a journal of ours would read as its own marks.

A box to tick is the same everywhere and stays one; a name in brackets, a question, a gist and a fact
are words there and stay words here.
"""

import re

from relbook.imports.links import lines_of
from relbook.journal.syntax import MARKERS

_MARK = re.compile(
    r"(?P<lead>[ \t]*(?:(?:[-*+•]|\d{1,3}[.)])[ \t]+)?)"
    r"(?P<mark>\[(?=(?P<box>[^\[\]\n]{0,80})\][ \t]+\S)"
    rf"|!(?=(?:{'|'.join(MARKERS)})\s+\S)|\?(?=[ \t]+\S)|>>+(?=[ \t]*[^\s>]))",
    re.IGNORECASE,
)
_ANY = re.compile(r"^[ \t]*(?:(?:[-*+•]|\d{1,3}[.)])[ \t]+)?(?:\[|!|\?|>>)", re.MULTILINE)


def unmarked(text: str) -> str:
    r"""The same Markdown, none of whose lines becomes a promise, a question or a fact by accident.

    >>> unmarked("[Ana] said\n- [ ] call\n? so\n!need x\n>> y").split("\n")
    ['\\[Ana] said', '- [ ] call', '\\? so', '\\!need x', '> > y']
    """
    if not _ANY.search(text):
        return text
    return "".join(_guarded(line) if words else line for line, words in lines_of(text))


def _guarded(line: str) -> str:
    found = _MARK.match(line)
    if found is None:
        return line
    mark, box = found["mark"], (found["box"] or "").strip()
    if mark == "[" and (not box or box in "xX" or not box.lstrip("@")[:1].isalpha()):
        return line
    return found["lead"] + (" ".join(mark) if mark[0] == ">" else f"\\{mark}") + line[found.end() :]

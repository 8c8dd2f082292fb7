"""Words with the look they had, as a line of Markdown that says the same and nothing more.

What only looks like Markdown, or like a line of relbook (a promise in a box, a gist), is kept from being read
as such.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from relbook.journal.frozen import frozen

BOLD, ITALIC, STRUCK, CODE = "**", "*", "~~", "`"
"""The looks words can have, by their mark in Markdown."""

_ORDER = (BOLD, ITALIC, STRUCK)
_MARKS = re.compile(
    r"\\(?=[!-/:-@\[-`{-~])"  # a backslash before what it would hide
    r"|[*`]"
    r"|(?<!\w)_(?=\w)|(?<=\w)_(?!\w)"
    r"|\[(?=[^\[\]]{0,500}\][(:\[])|!(?=\[)"
    r"|<(?=[A-Za-z/!?])"
    r"|~(?=~)"
    r"|&(?=#?\w{1,31};)"
)
_STARTS = re.compile(r"(?P<lead>\s*)(?P<mark>#{1,6}(?=\s|\Z)|={2,}\s*\Z|-{2,}\s*\Z|[?？!！](?=[\w\s])|\[)")
_QUOTES = re.compile(r"\s*(?:>\s*){2,}")
_ODD = re.compile("[\u00ad\u034f\u200b\ufeff\u2028\u2029\0]")
"""What fills the hidden first lines of mails, or breaks a line where no line ends."""


@frozen
class Run:
    """Words of one look: `marks` of them, and where they lead when they are a link."""

    text: str
    marks: frozenset[str] = frozenset()
    link: str = ""
    plain: bool = True
    """Whether it is words; else it is Markdown already, such as a picture."""


def escaped(text: str) -> str:
    r"""Words that mean themselves, wherever in a line they stand.

    >>> print(escaped("2*3 is snake_case _x_"))
    2\*3 is snake_case \_x\_
    """
    return _MARKS.sub(r"\\\g<0>", text)


def begun(line: str) -> str:
    r"""A line whose first sign makes it nothing but text; signs of a quotation stand apart.

    >>> print(begun("[Ana] sends it"), begun("# 3"), begun(">> so they said"), begun("- one"))
    \[Ana] sends it \# 3 > > so they said - one
    """
    if quoted := _QUOTES.match(line):
        return "> " * quoted[0].count(">") + begun(line[quoted.end() :])
    return _STARTS.sub(r"\g<lead>\\\g<mark>", line, count=1) if _STARTS.match(line) else line


def cleared(text: str) -> str:
    """Words without signs nobody sees; a space that does not break is a space."""
    return _ODD.sub("", text.replace("\N{NO-BREAK SPACE}", " "))


def line(runs: Iterable[Run]) -> str:
    """Words of several looks as one line."""
    pieces: list[str] = []
    for link, linked in groupby(runs, key=lambda run: run.link):
        inside = _looked(list(linked))
        pieces.append(_link(inside, link) if link else inside)
    return re.sub(r"[ \t]{2,}", " ", "".join(pieces)).strip()


def address(link: str) -> str:
    """A link's address as it may stand in brackets."""
    bare = re.sub(r"\s", "%20", link)
    return f"<{bare}>" if re.search(r"[()]", bare) and "<" not in bare and ">" not in bare else bare


def _link(inside: str, link: str) -> str:
    words = inside.strip()
    if not words:
        return inside
    bare = re.sub(r"\\(?=[!-/:-@\[-`{-~])", "", words)
    if bare in {link, link.removeprefix("mailto:"), link.removeprefix("tel:")}:
        return inside.replace(words, bare) if "://" in bare else inside
    lead, trail = inside[: len(inside) - len(inside.lstrip())], inside[len(inside.rstrip()) :]
    return f"{lead}[{words}]({address(link)}){trail}"


def _looked(runs: Sequence[Run]) -> str:
    """Marks are opened and closed where the look changes, never around mere space."""
    pieces: list[str] = []
    on: list[str] = []
    for run in _merged(runs):
        words = run.text.strip()
        if not words:
            pieces.append(run.text)
            continue
        lead, trail = run.text[: len(run.text) - len(run.text.lstrip())], run.text[len(run.text.rstrip()) :]
        keep = next((n for n, mark in enumerate(on) if mark not in run.marks), len(on))
        closing = "".join(reversed(on[keep:]))
        _tuck(pieces, closing)
        on = on[:keep]
        opening = [mark for mark in _ORDER if mark in run.marks and mark not in on]
        on += opening
        pieces += [lead, "".join(opening), _words(run, words), trail]
    _tuck(pieces, "".join(reversed(on)))
    return "".join(pieces)


def _tuck(pieces: list[str], closing: str) -> None:
    """Close before the space that stands at the end."""
    if not closing:
        return
    at = len(pieces)
    while at and not pieces[at - 1].strip():
        at -= 1
    pieces.insert(at, closing)


def _words(run: Run, words: str) -> str:
    if not run.plain:
        return words
    if CODE in run.marks:
        fence = "`" * (max((len(ticks) for ticks in re.findall(r"`+", words)), default=0) + 1)
        return f"{fence} {words} {fence}" if words[0] == "`" or words[-1] == "`" else f"{fence}{words}{fence}"
    return escaped(words)


def _merged(runs: Sequence[Run]) -> list[Run]:
    found: list[Run] = []
    for (marks, plain), same in groupby(runs, key=lambda run: (run.marks, run.plain)):
        text = "".join(run.text for run in same)
        found.append(Run(text, marks, plain=plain))
    return found

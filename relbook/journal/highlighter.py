"""Where the words of a query stand in a text, and an excerpt around them."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import takewhile

from relbook.journal.fleeting import fleeting
from relbook.journal.fold import Mapped, Span, fold, fold_run, needles, with_map
from relbook.journal.pattern import late
from relbook.journal.scripts import MARKS
from relbook.journal.units import UNIT, is_unspaced

_APART = "\0"
_SPACE = late(r"\s")
_GAP = late(r"\s+")
_BEFORE_LAST_GAP = late(r"(?s:.*)\S(?=\s)")
_MARKED = late(rf"[{MARKS}]+")


def marks(text: str, query: str) -> list[Span]:
    """Where in `text` the words of `query` are, in order and without overlap."""
    return list(_marks(text, query))


def times(text: str, query: str) -> int:
    """How often the words of `query` stand in `text`."""
    wanted = needles(query)
    return 0 if wanted is None else len(wanted.findall(fold(text) if text.isascii() else _mapped(text)[0]))


def snippet(text: str, query: str, width: int = 160) -> tuple[str, list[Span]]:
    """An excerpt of about `width` characters around the first hit, and the hits in it.

    White space is shown as spaces; what is left out is shown as an ellipsis.
    """
    coming = _marks(text, query)  # those beyond the excerpt are never looked for
    first = next(coming, None)
    start, end = _window(text, first or (0, 0), width)
    spans = [first, *takewhile(lambda span: span[0] < end, coming)] if first else []
    head = "…" if text[:start].strip() else ""
    tail = "…" if text[end:].strip() else ""
    shift = len(head) - start
    shown = [(max(s, start) + shift, min(e, end) + shift) for s, e in spans if s < end and e > start]
    return head + _spaced(text[start:end]) + tail, shown


def _spaced(text: str) -> str:
    """With a space for any white space; in what can be printed there is no other."""
    return text if text.isprintable() else _SPACE.sub(" ", text)


@fleeting(384)
def _mapped(text: str) -> Mapped:
    """`text` as words are looked for in it: folded, and scripts without spaces set apart.

    Kept for a while: as one types, the same texts are looked through at every key.
    """
    return with_map(text, _fold_run_apart)


def _marks(text: str, query: str) -> Iterator[Span]:
    wanted = needles(query)
    if wanted is None:
        return
    if text.isascii():  # folded it is as long, letter by letter
        for hit in wanted.finditer(fold(text)):
            yield hit.span()
        return
    folded, origin = _mapped(text)
    waits: Span | None = None
    for hit in wanted.finditer(folded):
        start = origin[hit.start()]
        after = bisect_right(origin, origin[hit.end() - 1])
        end = origin[after] if after < len(origin) else len(text)
        if waits and start < waits[1]:  # both within what one character became
            start = waits[0]
        elif waits:
            yield waits
        waits = (start, end)
    if waits:
        yield waits


@fleeting(4096)
def _fold_run_apart(run: str) -> Mapped:
    r"""As `fold_run`, with a sign around what is written without spaces: a word begins wherever `\b` is."""
    folded, offsets = fold_run(run)
    pieces: list[str] = []
    origin: list[int] = []
    here = 0
    for unit in UNIT.finditer(folded):
        if is_unspaced(unit[0]):
            start, end = unit.span()
            pieces += (folded[here:start], _APART, unit[0], _APART)
            origin += (*offsets[here:start], offsets[start], *offsets[start:end], offsets[end - 1])
            here = end
    return ("".join((*pieces, folded[here:])), (*origin, *offsets[here:])) if here else (folded, offsets)


def _window(text: str, hit: Span, width: int) -> Span:
    """Which part of `text` to show: whole words where there are spaces, never half a letter."""
    start = max(0, min(hit[0] - width // 3, len(text) - width))
    if start and (gap := _GAP.search(text, start - 1, hit[0])):
        start = gap.end()
    start = max(start, _end(_MARKED, text, start), _end(_GAP, text, start))
    end = _end(_MARKED, text, min(len(text), start + width))
    whole = _BEFORE_LAST_GAP.match(text, start, min(end + 1, len(text))) if end < len(text) else None
    if whole and whole.end() >= hit[1]:
        end = whole.end()
    return start, end


def _end(pattern: re.Pattern[str], text: str, start: int) -> int:
    found = pattern.match(text, start)
    return found.end() if found else start

"""Letters made alike, so that "Lodz" finds "Łódź": for the index, the query and the highlighter.

Scripts without spaces are indexed as pairs of characters (and the last one alone), so that any
part of such a run is found, down to a single character.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import takewhile

from relbook.journal.fleeting import fleeting
from relbook.journal.frozen import frozen
from relbook.journal.pattern import late
from relbook.journal.scripts import MARKS, UNSPACED
from relbook.journal.units import BEGINNING, is_unspaced, joined_to, tokens_of, units_of

Span = tuple[int, int]
"""Where something starts in a text, and where it has ended."""

TERMS_LIMIT = 64
"""How many words of a query count; SQLite refuses an expression deeper than 256."""

SHORT = 3
"""What is to be left out has so many letters before it stands for all words that begin with it: while one
types "-draft", nothing is hidden for a d."""

_SPACE = late(r"\s")
_GAP = late(r"\s+")
_LAST_GAP = late(r"\s+\S*\Z")
_MARKED = late(rf"[{MARKS}]+")
_PIECE = late(r'(?P<minus>-*)(?:"(?P<phrase>[^"]*)(?:"|$)\*?|(?P<paren>[()])|(?P<word>[^\s"()]+))|-+')
_QUOTES = str.maketrans("“”„‟«»＂", '"' * 7)
_OPERATORS = ("AND", "OR", "NOT")
_ALIKE = str.maketrans(
    {"ł": "l", "ø": "o", "ß": "ss", "đ": "d", "æ": "ae", "œ": "oe", "ħ": "h", "ı": "i", "þ": "th", "ð": "d"}
    | {"_": " "}
)
_VOICED = "\u3099\u309a"
_JAMO = "\u1160-\u11ff"
_CLUSTER = late(rf"[\s\S][{MARKS}{_JAMO}]+|[^\x00-\x7f]")
"""A character with what modifies it, or a character that is not ASCII."""
_FOREIGN = late(r"[^\x00-\x7f]+")
"""A word of another script, mostly: folded once, however often it is met."""
_MODIFIES = late(rf"[{MARKS}{_JAMO}]")


def fold(text: str) -> str:
    """Small letters without accents; `_` becomes a space.

    >>> fold("Łódź, Straße, MÉDICO")
    'lodz, strasse, medico'
    """
    if text.isascii():
        return _fold_ascii(text)
    pieces: list[str] = []
    here = 0
    for start, end in _runs(text):
        pieces += (_fold_ascii(text[here:start]), _fold_run(text[start:end])[0])
        here = end
    return "".join((*pieces, _fold_ascii(text[here:])))


def fold_with_map(text: str) -> tuple[str, list[int]]:
    """Fold `text`, and say for each folded character where in `text` it comes from."""
    if text.isascii():
        return _fold_ascii(text), list(range(len(text)))
    pieces: list[str] = []
    origin: list[int] = []
    here = 0
    for start, end in _runs(text):
        folded, offsets = _fold_run(text[start:end])
        pieces += (_fold_ascii(text[here:start]), folded)
        origin += range(here, start)
        origin += [start + offset for offset in offsets]
        here = end
    origin += range(here, len(text))
    return "".join((*pieces, _fold_ascii(text[here:]))), origin


def query_for_index(query: str, *, begun: bool = True) -> str:
    """Put what a person typed into the grammar of `playhouse.fts_parser`.

    Without `begun` it asks an index that was not given how words begin.

    >>> query_for_index('Köln OR "old friend" -東京都')
    '"koln"* OR "old friend" -"東京 京都"'
    """
    out: list[str] = []
    terms = 0
    for piece in _pieces(query):
        if not isinstance(piece, _Term):
            out.append(piece)
        elif terms < TERMS_LIMIT:
            terms += 1
            out.append(piece.asked(begun=begun))
    return " ".join(out)


def marks(text: str, query: str) -> list[Span]:
    """Where in `text` the words of `query` are, in order and without overlap."""
    return list(_marks(text, query))


def times(text: str, query: str) -> int:
    """How often the words of `query` stand in `text`."""
    wanted = _needles(query)
    return 0 if wanted is None else len(wanted.findall(_mapped(text)[0]))


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
def _mapped(text: str) -> tuple[str, Sequence[int]]:
    """As `fold_with_map`, kept for a while: as one types, the same texts are looked through at every key."""
    return (_fold_ascii(text), range(len(text))) if text.isascii() else fold_with_map(text)


def _marks(text: str, query: str) -> Iterator[Span]:
    wanted = _needles(query)
    if wanted is None:
        return
    if text.isascii():  # folded it is as long, letter by letter
        for hit in wanted.finditer(_fold_ascii(text)):
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


def _fold_ascii(text: str) -> str:
    return text.lower().replace("_", " ")


def _runs(text: str) -> Iterator[Span]:
    """What is not ASCII, with the letter before it where it begins with what modifies one."""
    here = line_starts = 0
    for line in text.splitlines(keepends=True):
        line_ends = line_starts + len(line)
        if not line.isascii():  # in most texts few lines are: that is much quicker seen than letter by letter
            for run in _FOREIGN.finditer(text, line_starts, line_ends):
                start = run.start()
                if start > here and _MODIFIES.match(text, start):
                    start -= 1
                yield start, run.end()
                here = run.end()
        line_starts = line_ends


@fleeting(4096)
def _fold_run(run: str) -> tuple[str, tuple[int, ...]]:
    """A run of clusters folded, and where in it each folded character comes from."""
    pieces = [(_fold_cluster(cluster[0]), cluster.start()) for cluster in _CLUSTER.finditer(run)]
    return "".join(folded for folded, _ in pieces), tuple(at for folded, at in pieces for _ in folded)


@fleeting(8192)
def _fold_cluster(cluster: str) -> str:
    """Take a letter apart, drop its marks, and put back together what is then left (Hangul, kana)."""
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", cluster).casefold())
    bare = "".join(char for char in apart if char in _VOICED or unicodedata.category(char)[0] != "M")
    return unicodedata.normalize("NFC", bare.translate(_ALIKE))


@frozen
class _Term:
    """A word or a phrase of a query; `exact` when it was typed in quotes."""

    units: tuple[str, ...]
    exact: bool
    excluded: bool
    apart: bool = False  # folded, it has a space within

    def asked(self, *, begun: bool = True) -> str:
        *before, last = self.units
        minus = "-" * self.excluded
        unspaced = is_unspaced(last)
        star = len(last) == 1 if unspaced else not self.exact and not (self.excluded and len(last) < SHORT)
        joined = not self.apart and not unspaced and not is_unspaced("".join(before[-1:]))
        if begun and star and len(last) <= BEGINNING and (joined or not before):
            return minus + self._begun(before, last)
        tokens = [token for unit in before for token in tokens_of(unit)]
        tokens += tokens_of(last)[:-1] if unspaced and len(last) > 1 else [last]
        return f'{minus}"{" ".join(tokens)}"{"*" * star}'

    def _begun(self, before: Sequence[str], last: str) -> str:
        """A word of which a letter or two were typed, behind the words that it is joined to."""
        if not before:
            return f'"_{last}"'
        joined = f'"{joined_to(before[-1], last)}"'
        tokens = [token for unit in before for token in tokens_of(unit)]
        return joined if len(before) == 1 else f'("{" ".join(tokens)}" AND {joined})'

    @property
    def pattern(self) -> str:
        parts = [_bounded(unit, last=unit is self.units[-1], exact=self.exact) for unit in self.units]
        return r"\W*".join(parts)


def _pieces(query: str) -> Iterator["_Term | str"]:
    """The terms of a query, and its operators and parentheses as typed."""
    for found in _PIECE.finditer(query.translate(_QUOTES)):
        minus = bool(found["minus"])
        if found["paren"]:
            yield "-(" if minus and found["paren"] == "(" else found["paren"]
        elif found["word"] in _OPERATORS and not minus:
            yield found["word"]
        else:
            folded = fold((found["word"] or found["phrase"] or "").replace("_", "-"))
            if units := units_of(folded):
                apart = any(letter.isspace() for letter in folded)
                yield _Term(tuple(units), found["phrase"] is not None, minus, apart)


@fleeting(64)
def _needles(query: str) -> re.Pattern[str] | None:
    """One pattern for all that a query wants to see, in folded text."""
    wanted = [piece for piece in _pieces(query) if isinstance(piece, _Term) and not piece.excluded]
    patterns = dict.fromkeys(term.pattern for term in wanted[:TERMS_LIMIT])
    return re.compile("|".join(sorted(patterns, key=len, reverse=True))) if patterns else None


def _bounded(unit: str, *, last: bool, exact: bool) -> str:
    """A word stands at the start of a word, and ends one unless it may go on."""
    if is_unspaced(unit):
        return re.escape(unit)
    ends = rf"(?![^\W_{UNSPACED}])" if exact or not last else ""
    letters = re.escape(unit)  # they come first: a pattern that begins with letters is found much sooner
    return rf"{letters}(?<![^\W_{UNSPACED}]{letters}){ends}"


def _window(text: str, hit: Span, width: int) -> Span:
    """Which part of `text` to show: whole words where there are spaces, never half a letter."""
    start = max(0, min(hit[0] - width // 3, len(text) - width))
    if start and (gap := _GAP.search(text, start - 1, hit[0])):
        start = gap.end()
    start = max(start, _end(_MARKED, text, start), _end(_GAP, text, start))
    end = _end(_MARKED, text, min(len(text), start + width))
    cut = _LAST_GAP.search(text, start, min(end + 1, len(text))) if end < len(text) else None
    if cut and cut.start() >= hit[1] and cut.start() > start:
        end = cut.start()
    return start, end


def _end(pattern: re.Pattern[str], text: str, start: int) -> int:
    found = pattern.match(text, start)
    return found.end() if found else start

"""Letters made alike, so that "Lodz" finds "Łódź": for the index, the query and the highlighter.

Scripts without spaces are indexed as pairs of characters (and the last one alone), so that any
part of such a run is found, down to a single character.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence

from relbook.journal.fleeting import fleeting
from relbook.journal.frozen import frozen
from relbook.journal.pattern import late
from relbook.journal.scripts import MARKS
from relbook.journal.units import BEGINNING, is_unspaced, joined_to, tokens_of, units_of

Span = tuple[int, int]
"""Where something starts in a text, and where it has ended."""

Mapped = tuple[str, Sequence[int]]
"""A folded text, and for each character of it where it comes from."""

TERMS_LIMIT = 64
"""How many words of a query count; SQLite refuses an expression deeper than 256."""

SHORT = 3
"""What is to be left out has so many letters before it stands for all words that begin with it: while one
types "-draft", nothing is hidden for a d."""

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
_STRIDE = 200
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
        pieces += (_fold_ascii(text[here:start]), fold_run(text[start:end])[0])
        here = end
    return "".join((*pieces, _fold_ascii(text[here:])))


def fold_with_map(text: str) -> tuple[str, list[int]]:
    """Fold `text`, and say for each folded character where in `text` it comes from."""
    folded, origin = with_map(text, fold_run)
    return folded, list(origin)


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


def with_map(text: str, fold_run: Callable[[str], Mapped]) -> Mapped:
    """As `fold_with_map`, with this done to what is not ASCII; where nothing moved, the map is a range."""
    if text.isascii():
        return _fold_ascii(text), range(len(text))
    runs = [(start, end, *fold_run(text[start:end])) for start, end in _runs(text)]
    pieces: list[str] = []
    here = 0
    for start, end, folded, _ in runs:
        pieces += (_fold_ascii(text[here:start]), folded)
        here = end
    whole = "".join((*pieces, _fold_ascii(text[here:])))
    if all(isinstance(offsets, range) for *_, offsets in runs):  # as in most texts
        return whole, range(len(text))
    origin: list[int] = []
    here = 0
    for start, end, _, offsets in runs:
        origin += range(here, start)
        origin += [start + offset for offset in offsets]
        here = end
    return whole, [*origin, *range(here, len(text))]


def _fold_ascii(text: str) -> str:
    return text.lower().replace("_", " ")


def _runs(text: str) -> Iterator[Span]:
    """What is not ASCII, with the letter before it where it begins with what modifies one."""
    here = at = 0
    while at < len(text):
        if text[at : at + _STRIDE].isascii():  # most of a text is: that is much quicker seen than by letters
            at += _STRIDE
        elif run := _FOREIGN.search(text, at):
            start, at = run.span()
            if start > here and _MODIFIES.match(text, start):
                start -= 1
            yield start, at
            here = at


@fleeting(4096)
def fold_run(run: str) -> Mapped:
    """A run of clusters folded, and where in it each folded character comes from: a range if each is one."""
    pieces = [(_fold_cluster(cluster[0]), cluster.start()) for cluster in _CLUSTER.finditer(run)]
    offsets = tuple(at for folded, at in pieces for _ in folded)
    as_before = range(len(run))
    return "".join(folded for folded, _ in pieces), as_before if offsets == tuple(as_before) else offsets


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
def needles(query: str) -> re.Pattern[str] | None:
    """One pattern for all that a query wants to see, in folded text with unspaced scripts set apart."""
    wanted = [piece for piece in _pieces(query) if isinstance(piece, _Term) and not piece.excluded]
    patterns = dict.fromkeys(term.pattern for term in wanted[:TERMS_LIMIT])
    return re.compile("|".join(sorted(patterns, key=len, reverse=True))) if patterns else None


def _bounded(unit: str, *, last: bool, exact: bool) -> str:
    """A word stands at the start of a word, and ends one unless it may go on.

    Said without the scripts that set no spaces: of a class of so many characters Python makes a table of all
    there are, which takes 10 ms for each word that is typed.
    """
    letters = re.escape(unit)
    if is_unspaced(unit):
        return letters
    ends = r"\b" if exact or not last else ""
    return rf"{letters}(?<!\w{letters}){ends}"  # a pattern that begins with letters is found much sooner

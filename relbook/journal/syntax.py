"""The line syntax: text in, parsed lines out. The text itself is never changed.

A line that holds `!secret` gives no tag and no mention: either would carry it elsewhere.
"""

import re
from datetime import date

from relbook.journal.due import Almanac, find_due
from relbook.journal.entry import TITLE_LIMIT
from relbook.journal.fact import FactKind
from relbook.journal.line import (
    FactLine,
    GistLine,
    Line,
    Mention,
    Parsed,
    PromiseLine,
    QuestionLine,
    SecretLine,
    Span,
    Tag,
    TextLine,
)
from relbook.journal.names import mentions_in, tags_in
from relbook.journal.pattern import late
from relbook.journal.quiet import is_secret, lines_of, outspoken, without_mark

MARKERS = {
    "worry": FactKind.WORRY,
    "challenge": FactKind.CHALLENGE,
    "need": FactKind.NEED,
    "wish": FactKind.WISH,
    "value": FactKind.VALUE,
    "boundary": FactKind.BOUNDARY,
    "like": FactKind.LIKE,
    "fact": FactKind.PERSONAL,
    "shared": FactKind.SHARED,
    "preference": FactKind.PREFERENCE,
    "style": FactKind.WORK_STYLE,
    "difference": FactKind.DIFFERENCE,
}
"""The word behind `!`, and what kind of fact it makes."""

GIST_WORDS = 20
"""The longest gist, in words (design section 3.5)."""

GIST_LIMIT = 160
"""The longest gist in characters, for scripts that set no spaces."""

_SHAPE = late(
    r"\s*(?:(?:[-*+•]|\d{1,3}[.)])\s+)?"
    r"(?:\[(?P<box>[^\[\]]{0,80})\]\s+(?P<promise>\S.*)"
    rf"|(?P<marker>[!！](?P<kind>{'|'.join(MARKERS)}))\s+(?P<fact>\S.*)"
    r"|[?？]\s+(?P<question>\S.*)"
    r"|>>\s*(?P<gist>[^\s>].*))",
    re.IGNORECASE,
)
_LEAD = late(r"\s*(?:(?:>\s*)+|(?:[-*+•]|\d{1,3}[.)])\s+)*")
_NO_PROSE = late(r"\s*(?:#{1,6}\s|(?:[-*_=]\s*){3,}\Z|\|)")
_IMAGE = late(r"!\[[^\]]*\]\([^)]*\)")
_LINK = late(r"\[([^\[\]]*)\]\([^()]*\)")
_EMPHASIS = late(r"(\*\*|__|\*|~~|`)(\S(?:[^*`~]*?\S)?)\1")
_STOP = r"(?:(?<!\b\w)(?<!\b[A-Z][a-z])\.|[!?…])"  # not the one of "Dr." or "e.g."
_SENTENCE = late(rf".*?(?:{_STOP}+[\"'”’)]*(?=\s|\Z)|[。！？]|\Z)", re.DOTALL)
_ANY_DAY = date(2000, 1, 1)


def parse(text: str, today: date) -> Parsed:
    """Say what each line of `text` is; `today` is for reading dates."""
    almanac = Almanac(today)
    lines: list[Line] = []
    tags: list[Tag] = []
    mentions: list[Mention] = []
    for start, line, code in lines_of(text):
        if code or not line:
            lines.append(TextLine((start, start + len(line)), line, code))
            continue
        lines.append(_line(start, line, almanac))
        if ("#" in line or "@" in line) and not isinstance(lines[-1], SecretLine):
            plain = _beside_due(outspoken(line), start, lines[-1])
            tags += tags_in(plain, start)
            mentions += mentions_in(plain, start, almanac)
    return Parsed(tuple(lines), tuple(tags), tuple(mentions))


def without_secrets(text: str) -> tuple[str, int]:
    """The text without its `!secret` lines, and how many there were.

    Fenced code is searched as well: a fence that was never closed must not let a secret out.
    """
    lines = text.split("\n")
    open_lines = [line for line in lines if not is_secret(line)]
    return "\n".join(open_lines), len(lines) - len(open_lines)


def shown_body(text: str, today: date, *, drawn: bool = True, gist: bool = False) -> str:
    """The Markdown without the lines that are drawn on their own: promises, facts, questions, gist, tags.

    A title is a line like any other here: give `entry.body` to leave it out. Secret lines stay. Where
    nothing is `drawn` but tags, as of a note that is nobody's yet, all other lines stay as well. With
    `gist` the words of that line stay as a paragraph: a page that leaves has no brief beside it.
    """
    out: list[str] = []
    for line in parse(text, today).lines:
        if gist and drawn and isinstance(line, GistLine):
            out += ["", line.text, ""] if out and out[-1].strip() else [line.text, ""]
        elif (isinstance(line, TextLine | SecretLine) or not drawn) and not _only_tags(line):
            blank_again = not line.sentence.strip() and (not out or not out[-1].strip())
            if not blank_again or (isinstance(line, TextLine) and line.code):
                out.append(text[slice(*line.span)])
    return "\n".join(out).strip("\n")


def _only_tags(line: Line) -> bool:
    words = line.sentence.split()
    is_text = isinstance(line, TextLine) and not line.code
    return is_text and bool(words) and len(list(tags_in(line.sentence, 0))) == len(words)


def gist(text: str) -> str:
    """The `>>` line, else the first sentence below the title, else what was first learned.

    At most `GIST_WORDS` words; never anything secret.
    """
    parsed = parse(text, _ANY_DAY)
    if parsed.gists:
        return _shorten(parsed.gists[0].text)
    below = [line for line in _below_title(parsed.lines) if not isinstance(line, SecretLine)]
    prose = "\n".join(_spoken(line) for line in below)
    paragraph = next((part for part in re.split(r"\n\s*\n", prose) if part.strip()), "")
    if (first := _SENTENCE.match(" ".join(paragraph.split()))) and first[0]:
        return _shorten(first[0])
    learned = (line.text for line in below if isinstance(line, FactLine | PromiseLine | QuestionLine))
    return _shorten(next(learned, ""))


def complete(prefix: str) -> list[str]:
    """The markers that `prefix` may become, once it has two letters.

    >>> complete("!wo")
    ['!worry']
    """
    if len(prefix) < 3 or prefix[0] not in "!！":
        return []
    return [f"!{word}" for word in (*MARKERS, "secret") if word.startswith(prefix[1:].casefold())]


def _line(start: int, line: str, almanac: Almanac) -> Line:
    sentence = line.strip()
    begins = start + len(line) - len(line.lstrip())
    span = (begins, begins + len(sentence))
    if is_secret(line):
        return SecretLine(span, sentence, without_mark(sentence))
    shape = _SHAPE.fullmatch(line)
    if shape and shape["promise"]:
        promise = _promise(shape, span, start, almanac)
        return promise or TextLine((start, start + len(line)), line)
    return _said(shape, span) if shape else TextLine((start, start + len(line)), line)


def _said(shape: re.Match[str], span: Span) -> Line:
    sentence = shape[0].strip()
    if shape["fact"]:
        kind = MARKERS[shape["kind"].lower()]
        return FactLine(span, sentence, kind, shape["fact"].strip(), shape["marker"])
    if shape["question"]:
        return QuestionLine(span, sentence, shape["question"].strip())
    return GistLine(span, sentence, shape["gist"].strip())


def _promise(shape: re.Match[str], span: Span, start: int, almanac: Almanac) -> PromiseLine | None:
    """A promise, unless the brackets hold neither a tick nor a name."""
    box, raw, offset = shape["box"].strip().lstrip("@"), shape["promise"], shape.start("promise")
    mine = box in ("", "x", "X")
    due = find_due(outspoken(raw), almanac)
    text = _without(raw, due.span) if due and due.day else raw.rstrip()
    plain = text.rstrip("?？ ")
    if not plain or not (mine or box[0].isalpha()):
        return None
    return PromiseLine(
        span,
        shape[0].strip(),
        plain,
        by=None if mine else box,
        due=due.day if due else None,
        due_words=raw[slice(*due.span)] if due else "",
        due_span=(start + offset + due.span[0], start + offset + due.span[1]) if due else None,
        firm=not any(words.endswith(("?", "？")) for words in (raw.rstrip(), text)),
        kept=box in ("x", "X"),
        bad_date=bool(due and not due.day),
    )


def _beside_due(line: str, start: int, parsed: Line) -> str:
    """The line with blanks in place of its date: that is no mention, even misspelt."""
    if not isinstance(parsed, PromiseLine) or parsed.due_span is None:
        return line
    begin, end = parsed.due_span
    return line[: begin - start] + " " * (end - begin) + line[end - start :]


def _without(text: str, span: Span) -> str:
    """The text with these words taken out, and the space or the brackets around them."""
    before, after = text[: span[0]].rstrip(), text[span[1] :].strip()
    if before.endswith("(") and after.startswith(")"):
        before, after = before[:-1].rstrip(), after[1:].lstrip()
    gap = "" if after.startswith(tuple(".,;:!?？)")) else " "
    return f"{before}{gap}{after}".strip()


def _below_title(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines without those of the title, by the rule of `Entry.title`."""
    written = [at for at, line in enumerate(lines) if line.sentence.strip()]
    if len(written) > 1 and len(lines[written[0]].sentence.strip()) <= TITLE_LIMIT:
        return lines[written[0] + 1 :]
    return lines


def _spoken(line: Line) -> str:
    """A line as one would say it, without Markdown's marks; what is no prose is a blank line."""
    if not isinstance(line, TextLine) or line.code or _NO_PROSE.match(line.sentence):
        return ""
    lead = _LEAD.match(line.sentence)
    bare = line.sentence[lead.end() :] if lead else line.sentence
    gap = "\n" if lead and lead[0].strip() else ""
    return gap + _EMPHASIS.sub(r"\2", _LINK.sub(r"\1", _IMAGE.sub("", bare)))


def _shorten(text: str) -> str:
    words = text.split()
    short = " ".join(words[:GIST_WORDS])
    if len(short) > GIST_LIMIT:
        return short[: GIST_LIMIT - 1].rstrip() + "…"
    return short if len(words) <= GIST_WORDS else short.rstrip(",;:–—-") + "…"

"""A small, safe part of Markdown as HTML: everything that is not known is shown as it was typed.

Nothing in the result can run, and nothing is fetched: raw HTML is text, pictures are their
words, and a link has to be http, https or mailto.
"""

import re
from collections.abc import Iterator
from html import escape

from relbook.journal.visible import visible

NESTING = 4
"""How deep a quote in a quote is followed."""

_HEADING = re.compile(r"(#{1,6})\s+(.*)")
_ITEM = re.compile(r"(\s*)([-*+•]|\d{1,9}[.)])\s+(.*)")
_INLINE = re.compile(
    r"(?P<code>`[^`\n]{1,2000}`)"
    r"|\[(?P<words>[^\[\]\n]{1,500})\]\((?P<target>(?:https?://|mailto:)[^()\s<>\"]{1,2000})\)",
    re.IGNORECASE,
)
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^*_\n]{1,1000})(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])([*_])(?=\S)([^*_\n]{1,1000})(?<=\S)\1(?![\w*])")


def render(text: str) -> str:
    """Markdown as the inside of an article."""
    return "\n".join(_blocks(visible(text).split("\n"), 0))


def inline(text: str) -> str:
    """One line of Markdown."""
    pieces: list[str] = []
    here = 0
    for found in _INLINE.finditer(text):
        pieces += (_styled(text[here : found.start()]), _piece(found))
        here = found.end()
    return "".join((*pieces, _styled(text[here:])))


def _piece(found: re.Match[str]) -> str:
    if found["code"]:
        return f"<code>{escape(found['code'][1:-1])}</code>"
    return f'<a rel="noreferrer noopener" href="{escape(found["target"])}">{_styled(found["words"])}</a>'


def _styled(text: str) -> str:
    strong = _STRONG.sub(r"<strong>\2</strong>", escape(text))
    return _EMPHASIS.sub(r"<em>\2</em>", strong)


def _blocks(lines: list[str], depth: int) -> Iterator[str]:
    at = 0
    while at < len(lines):
        line = lines[at]
        end = _end_of_block(lines, at)
        if line.lstrip().startswith(("```", "~~~")):
            yield _fenced(lines[at:end])
        elif heading := _HEADING.fullmatch(line):
            level = min(len(heading[1]) + 3, 6)
            yield f"<h{level}>{inline(heading[2])}</h{level}>"
        elif line.startswith(">") and depth < NESTING:
            inner = [quoted[1:].removeprefix(" ") for quoted in lines[at:end]]
            yield "<blockquote>\n" + "\n".join(_blocks(inner, depth + 1)) + "\n</blockquote>"
        elif _ITEM.fullmatch(line):
            yield _list(lines[at:end])
        elif line.strip():
            yield "<p>" + "<br>\n".join(inline(one.strip()) for one in lines[at:end]) + "</p>"
        at = end


def _end_of_block(lines: list[str], at: int) -> int:
    first = lines[at]
    sort = _sort(first)
    if sort == "fence":
        mark = first.lstrip()[:3]
        closing = (n for n in range(at + 1, len(lines)) if lines[n].lstrip().startswith(mark))
        return next(closing, len(lines) - 1) + 1
    if sort in {"heading", "blank"}:
        return at + 1
    end = at + 1
    while end < len(lines) and _sort(lines[end]) == sort:
        end += 1
    return end


def _sort(line: str) -> str:
    if not line.strip():
        return "blank"
    if line.startswith(">"):
        return "quote"
    if line.lstrip().startswith(("```", "~~~")):
        return "fence"
    if _HEADING.fullmatch(line):
        return "heading"
    return "item" if _ITEM.fullmatch(line) else "text"


def _fenced(lines: list[str]) -> str:
    mark = lines[0].lstrip()[:3]
    last = len(lines) if len(lines) == 1 or not lines[-1].lstrip().startswith(mark) else -1
    return f"<pre><code>{escape(chr(10).join(lines[1:last]))}</code></pre>"


def _list(lines: list[str]) -> str:
    """A list; an item that stands further in is shown a step further in, up to five."""
    items = [found for line in lines if (found := _ITEM.fullmatch(line))]
    steps = sorted({len(item[1].expandtabs(4)) for item in items})[:6]
    tag = "ol" if items[0][2][0].isdigit() else "ul"
    shown = []
    for item in items:
        step = sum(1 for known in steps if known < len(item[1].expandtabs(4)))
        shown.append(f'<li class="step{min(step, 5)}">{_box(item[3])}</li>')
    return f"<{tag}>\n" + "\n".join(shown) + f"\n</{tag}>"


def _box(words: str) -> str:
    for typed, box in (("[ ] ", "☐ "), ("[] ", "☐ "), ("[x] ", "☑ "), ("[X] ", "☑ ")):
        if words.startswith(typed):
            return box + inline(words.removeprefix(typed))
    return inline(words)

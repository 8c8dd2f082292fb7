"""Markdown as tokens, read once for every page that is written from it.

| typed | read as |
| --- | --- |
| CommonMark, tables, `~~struck~~` | what it says |
| a line end | a line end: who writes a line a thought means it |
| raw HTML | its letters |
| `[ ]`, `[x]` at the head of an item | an empty box, a ticked box |
| a link | a link if it leads to http, https or mailto; else its words and, behind them, where it led |
| a picture | one kept with the entry if it has that name; else its words. Nothing is ever fetched |
"""

import re
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from relbook.journal.visible import visible

_SAFE = re.compile(r"(?:https?://|mailto:)[^\s<>\"\\^`{|}\x00-\x20]+", re.IGNORECASE)
_BOX = re.compile(r"\[([ xX]?)\] ")

_SIGNS = "\\`*_[<~|"
_ENTITY = re.compile(r"&[#\w]")
_BEGUN = re.compile(r" {0,3}(?:[-+=>#]|\d{1,9}[.)])| {2}|[^\S ]")
"""What Markdown may read something into, anywhere or where a line begins; most texts are without."""

NESTING = 20
"""How deep quotes and lists in one another are followed."""


def is_plain(text: str) -> bool:
    r"""Whether a text is nothing but paragraphs, so that it need not be read as Markdown.

    >>> is_plain("One & two.\n\nThree - four"), is_plain("- one")
    (True, False)
    """
    if any(sign in text for sign in _SIGNS) or ("&" in text and _ENTITY.search(text)):
        return False
    return not any(_BEGUN.match(line) or line.endswith("  ") for line in text.split("\n"))


def tokens(text: str) -> list[Token]:
    """What a text is made of; what could act on a reader's screen is a symbol in it."""
    return _reader().parse(visible(text))


def inline_tokens(line: str) -> list[Token]:
    """What one line is made of."""
    return _reader().parseInline(visible(line))[0].children or []


def leads_out(target: str) -> bool:
    """Whether a link may be one.

    >>> leads_out("https://example.org/a"), leads_out("javascript:alert(1)"), leads_out("//host/a")
    (True, False, False)
    """
    return bool(_SAFE.fullmatch(target))


@cache
def _reader() -> MarkdownIt:
    options = {"html": False, "breaks": True, "linkify": False, "maxNesting": NESTING}
    reader = MarkdownIt("commonmark", options).enable(["table", "strikethrough"])
    reader.validateLink = _any_target  # type: ignore[method-assign, assignment]  # pages decide: `leads_out`
    reader.core.ruler.after("block", "boxes", _boxes)
    return reader


def _any_target(_: str) -> bool:
    return True


def _boxes(state: StateCore) -> None:
    """Boxes that can be ticked, where an item begins with one."""
    for item, paragraph, words in zip(state.tokens, state.tokens[1:], state.tokens[2:], strict=False):
        if (item.type, paragraph.type, words.type) == ("list_item_open", "paragraph_open", "inline"):
            words.content = (
                _BOX.sub(_box, words.content, count=1) if words.content[:1] == "[" else words.content
            )


def _box(found: re.Match[str]) -> str:
    return "☑ " if found[1].strip() else "☐ "

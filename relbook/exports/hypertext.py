"""Markdown as the inside of a web page: nothing in it can run, and nothing is fetched."""

import re
from collections.abc import Mapping, Sequence
from html import escape

from markdown_it.token import Token

from relbook.exports.marking import inline_tokens, is_plain, leads_out, tokens
from relbook.journal.visible import visible

LOWER = 3
"""How many steps a heading of the text goes down: above it are the book, the month and the entry."""

_TAGS = frozenset("p h1 h2 h3 h4 h5 h6 strong em s ul ol li blockquote table thead tbody tr th td".split())  # noqa: SIM905
_INLINE = frozenset({"strong", "em", "s"})
_HOLDING = frozenset({"ul", "ol", "blockquote", "table", "thead", "tbody", "tr"})
"""Tags after which the next begins on a line of its own."""


def render(text: str, pictures: Mapping[str, str] | None = None) -> str:
    """Markdown as the inside of an article; `pictures` are those at hand, as HTML, by their names."""
    if is_plain(text):
        return _paragraphs(visible(text))
    return _all(tokens(text), pictures or {}).rstrip("\n")


def inline(line: str) -> str:
    """One line of Markdown."""
    return escape(visible(line)) if is_plain(line) else _all(inline_tokens(line), {})


def _paragraphs(text: str) -> str:
    parts = (part.strip(" \n") for part in re.split(r"\n *\n", text))
    return "\n".join(
        "<p>" + "<br>\n".join(escape(line.strip(" ")) for line in part.split("\n")) + "</p>"
        for part in parts
        if part
    )


def _all(found: Sequence[Token], pictures: Mapping[str, str]) -> str:
    pieces: list[str] = []
    links: list[str] = []
    for token in found:
        if token.type == "inline":
            pieces.append(_all(token.children or [], pictures))
        elif token.type == "link_open":
            links.append(str(token.attrGet("href") or ""))
            pieces.append(_link(links[-1]))
        elif token.type == "link_close":
            pieces.append(_link_end(links.pop()))
        else:
            pieces.append(_piece(token, pictures))
    return "".join(pieces)


def _piece(token: Token, pictures: Mapping[str, str]) -> str:
    match token.type:
        case "softbreak" | "hardbreak":
            return "<br>\n"
        case "code_inline":
            return f"<code>{escape(token.content)}</code>"
        case "fence" | "code_block":
            return f"<pre><code>{escape(token.content.removesuffix(chr(10)))}</code></pre>\n"
        case "image":
            return _picture(token, pictures)
        case "hr":
            return "<hr>\n"
    return _tag(token) if token.tag else escape(token.content)


def _tag(token: Token) -> str:
    """An opening or a closing tag of those that are known; what a tight list leaves off stays off."""
    name = token.tag
    if token.hidden or name not in _TAGS:
        return ""
    if name[0] == "h" and name[1:].isdigit():
        name = f"h{min(int(name[1:]) + LOWER, 6)}"
    if token.nesting < 0:
        return f"</{name}>" if name in _INLINE else f"</{name}>\n"
    start = token.attrGet("start")
    first = f' start="{int(start)}"' if start is not None else ""
    return f"<{name}{first}>\n" if name in _HOLDING else f"<{name}{first}>"


def _link(target: str) -> str:
    return f'<a rel="noreferrer noopener" href="{escape(target)}">' if leads_out(target) else ""


def _link_end(target: str) -> str:
    return "</a>" if leads_out(target) else f" ({escape(visible(target))})" if target else ""


def _picture(token: Token, pictures: Mapping[str, str]) -> str:
    name = str(token.attrGet("src") or "").rpartition("/")[2]
    return pictures.get(name) or escape(token.content)

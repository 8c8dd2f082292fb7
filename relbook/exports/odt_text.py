"""Markdown as paragraphs of a text document; what acts is words, and nothing points outside but links."""

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from markdown_it.token import Token

from relbook.exports.marking import leads_out, tokens
from relbook.exports.odt_styles import RIGHT
from relbook.journal.reading import from_the_right
from relbook.journal.visible import visible

LOWER = 2
"""How many steps a heading of the text goes down: above it are the month and the entry."""

_NO_XML = re.compile("[\ufffe\uffff\x00-\x08\x0b\x0c\x0e-\x1f]")
_GAPS = re.compile(r" {2,}|^ |\t|\n")
_SPANS = {"strong": "Strong", "em": "Emphasis", "s": "Struck"}


def words(text: str) -> str:
    r"""Text inside a paragraph: gaps, tabs and line ends as the format writes them.

    >>> words("a  b & c\n")
    'a<text:s text:c="2"/>b &amp; c<text:line-break/>'
    """
    return _GAPS.sub(_gap, escape(_NO_XML.sub("\ufffd", visible(text)), quote=False))


def _gap(found: re.Match[str]) -> str:
    if found[0] == "\t":
        return "<text:tab/>"
    return "<text:line-break/>" if found[0] == "\n" else f'<text:s text:c="{len(found[0])}"/>'


def turned(text: str) -> str:
    """The end of a style's name for a text that begins from the right; else nothing.

    >>> turned("12 שלום"), turned("(a) שלום")
    ('_right', '')
    """
    return RIGHT if from_the_right(text) else ""


def paragraph(style: str, text: str, inside: str | None = None) -> str:
    """A paragraph of this style; `inside` is what stands in it where that is more than the text."""
    shown = words(text) if inside is None else inside
    return f'<text:p text:style-name="{style}{turned(text)}">{shown}</text:p>'


def heading(level: int, text: str, inside: str | None = None) -> str:
    """A heading, from 1 to 6."""
    style = f"Heading_20_{level}{turned(text)}"
    shown = words(text) if inside is None else inside
    return f'<text:h text:style-name="{style}" text:outline-level="{level}">{shown}</text:h>'


def prose(text: str) -> Iterator[str]:
    """Markdown as the paragraphs, lists and tables of a text document."""
    yield from _Prose(tokens(text)).pieces()


class _Prose:
    """One walk through the tokens of a text; it knows how deep in lists and quotes it is."""

    def __init__(self, found: Sequence[Token]) -> None:
        self._found = found
        self._lists = self._quotes = 0
        self._style = "Text_20_body"

    def pieces(self) -> Iterator[str]:
        """Every paragraph in its turn."""
        for token in self._found:
            if token.type == "inline":
                yield self._line(token)
            elif token.type in {"fence", "code_block"}:
                yield paragraph("Preformatted_20_Text", "", words(token.content.removesuffix("\n")))
            elif token.type == "hr":
                yield paragraph("Horizontal_20_Line", "")
            elif token.type == "html_block":
                yield paragraph("Text_20_body", token.content)
            else:
                yield self._turn(token)

    def _turn(self, token: Token) -> str:
        """What begins or ends here."""
        step = token.nesting
        match token.tag:
            case "blockquote":
                self._quotes += step
            case "ul" | "ol":
                return self._list(token)
            case "li":
                return "<text:list-item>" if step > 0 else "</text:list-item>"
            case "p":
                plain = "List_20_Contents" if self._lists else "Text_20_body"
                self._style = "Quotations" if self._quotes else plain
            case "table" | "tr" | "th" | "td":
                return self._table(token)
            case tag if tag[:1] == "h" and tag[1:].isdigit():
                self._style = tag if step > 0 else "Text_20_body"
        return ""

    def _list(self, token: Token) -> str:
        self._lists += token.nesting
        if token.nesting < 0:
            return "</text:list>"
        return f'<text:list text:style-name="{"Numbers" if token.tag == "ol" else "Dots"}">'

    def _table(self, token: Token) -> str:
        """A table; in a list there can be none, and its rows are lines."""
        opens = token.nesting > 0
        if token.tag in {"th", "td"}:
            self._style = "Table_20_Contents"
            if self._lists:
                return ""
            return (
                '<table:table-cell table:style-name="Cell" office:value-type="string">'
                if opens
                else "</table:table-cell>"
            )
        if self._lists:
            return ""
        if token.tag == "tr":
            return "<table:table-row>" if opens else "</table:table-row>"
        return f'<table:table table:style-name="Table">{self._columns(token)}' if opens else "</table:table>"

    def _columns(self, table: Token) -> str:
        """How many columns it has: the cells of its head."""
        begins = next(at for at, one in enumerate(self._found) if one is table)
        count = 0
        for token in self._found[begins:]:
            if token.type == "tr_close":
                break
            count += token.type == "th_open"
        return f'<table:table-column table:number-columns-repeated="{max(count, 1)}"/>'

    def _line(self, token: Token) -> str:
        inside = "".join(_inline(token.children or []))
        if self._style[:1] == "h" and self._style[1:].isdigit():
            level = min(int(self._style[1:]) + LOWER, 6)
            if not self._lists:
                return heading(level, token.content, inside)
            inside = f'<text:span text:style-name="Strong">{inside}</text:span>'
            return paragraph("Text_20_body", token.content, inside)
        return paragraph(self._style, token.content, inside)


def _inline(found: Iterable[Token]) -> Iterator[str]:
    links: list[str] = []
    for token in found:
        if token.type == "link_open":
            links.append(str(token.attrGet("href") or ""))
            if leads_out(links[-1]):
                yield f'<text:a xlink:type="simple" xlink:href="{escape(links[-1])}">'
        elif token.type == "link_close":
            target = links.pop()
            yield "</text:a>" if leads_out(target) else f" ({words(target)})" if target else ""
        elif token.tag in _SPANS:
            yield (
                f'<text:span text:style-name="{_SPANS[token.tag]}">' if token.nesting > 0 else "</text:span>"
            )
        elif token.type in {"softbreak", "hardbreak"}:
            yield "<text:line-break/>"
        elif token.type == "code_inline":
            yield f'<text:span text:style-name="Code">{words(token.content)}</text:span>'
        else:
            yield words(token.content)

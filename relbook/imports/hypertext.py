"""HTML of another program as Markdown; whatever else it holds runs nowhere and is fetched by nobody.

| HTML | Markdown |
| --- | --- |
| `h1`…`h6`, `p`, `br`, `hr`, `blockquote`, `pre` | headings, paragraphs, lines, a rule, quotations, fences |
| `b`, `i`, `s`, `code`, and what looks like them by `style` | bold, italic, struck, code |
| `ul`, `ol`, `li`, boxes to tick | lists in lists, `- [ ]` |
| `table` | a table, where its cells are short; else one cell below the other |
| `a` to http, https, mailto and tel | a link; to anywhere else its words |
| `img` | a picture, where `named` knows its file; else the words that stand for it |
| scripts, styles, forms, remarks, what is not shown | nothing |
"""

import re
from collections.abc import Callable, Collection, Mapping
from pathlib import PurePosixPath

from relbook.imports.nesting import levelled
from relbook.imports.runs import address

Named = Callable[[str], str]
"""From the address of a picture to the name of the file that came with the note; empty for none."""

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
"""Where a link may lead."""

LOOKS = frozenset("b strong i em cite var s strike del code tt kbd samp".split())  # noqa: SIM905
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
LINES = frozenset(
    "div section article header footer main nav aside address center figure figcaption dl dt dd summary "  # noqa: SIM905
    "details thead tbody tfoot caption".split()
)
HOLDERS = frozenset("ul ol li blockquote pre table tr td th p".split())  # noqa: SIM905
EMPTY = frozenset("br hr img input source".split())  # noqa: SIM905
_OTHERS = frozenset("a span font video audio".split())  # noqa: SIM905
_GONE = frozenset(
    "script style title noscript template textarea select option svg math object iframe".split()  # noqa: SIM905
)
_KEPT: Mapping[str, Collection[str]] = {
    "*": {"class", "style", "hidden", "id"},
    "a": {"href"},
    "img": {"src", "alt"},
    "source": {"src"},
    "video": {"src"},
    "audio": {"src"},
    "ol": {"start"},
    "input": {"type", "checked"},
}


def as_markdown(html: str, named: Named | None = None) -> str:
    """A page, or a piece of one, as Markdown; without `named` a picture beside the page keeps its name."""
    return in_parts(html, (), named).get("", "")


def in_parts(html: str, apart: Collection[str], named: Named | None = None) -> Mapping[str, str]:
    """The page as "" and, each by itself, what stands in elements of a class that is set `apart`."""
    from relbook.imports.pages import Page  # needed only by who reads a page

    page = Page(frozenset(apart), named or beside)
    page.feed(cleaned(html))
    page.close()
    return {name: text for name, flow in page.parts.items() if (text := flow.text())}


def cleaned(html: str) -> str:
    """A page with nothing in it that is not in the table above, and every element closed."""
    from nh3 import Cleaner

    cleaner = Cleaner(
        tags=set(LOOKS | HEADINGS | LINES | HOLDERS | EMPTY | _OTHERS),
        clean_content_tags=set(_GONE),
        attributes={tag: set(names) for tag, names in _KEPT.items()},
        url_schemes=set(SCHEMES | {"cid"}),  # the last of pictures in a mail
        link_rel=None,
    )
    return cleaner.clean(levelled(html))


def beside(where: str) -> str:
    """The name of a picture that lies beside the page; empty for one that lies elsewhere."""
    if re.match(r"\s*(?:[A-Za-z][\w+.-]*:|//)", where):
        return ""
    return PurePosixPath(where.partition("?")[0].partition("#")[0]).name


def picture(name: str, words: str = "") -> str:
    """A picture of a note by the name of its file.

    >>> picture("a b.png", "the sea")
    '![the sea](<a b.png>)'
    """
    said = re.sub(r"[\[\]\s]+", " ", words).strip()
    bare = re.sub(r"[<>\s]", " ", name)
    return f"![{said}]({f'<{bare}>' if re.search(r'[ ()]', bare) else address(bare)})"

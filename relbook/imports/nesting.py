"""How deep a page is nested: one with no bottom is read as its words alone.

The cleaner looks through all open boxes for each one more: 100,000 in each other take it 98 seconds.
"""

import html as entities
import re
from collections import Counter

DEPTH = 500
"""How deep boxes may stand in boxes; the deepest mail that was met had some 60."""

BOXES = 20_000
"""How many boxes a page may have in all: with 20,000 in each other the cleaner takes four seconds."""

LENGTH = 8 * 1024 * 1024
"""The longest page that is read as a page, in characters."""

_NESTS = "article|aside|address|blockquote|center|dd|details|dir|div|dl|fieldset|figure|footer|header|li|main|nav|ol|pre|section|summary|table|ul"  # noqa: E501
_BOX = re.compile(rf"<(?P<end>/?)(?P<name>{_NESTS})(?=[\s/>])", re.IGNORECASE)
_REMARK = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_HIDDEN = re.compile(r"<(script|style|head)\b.*?(?:</\1|\Z)", re.DOTALL | re.IGNORECASE)
_ANY = re.compile(r"<[^<>]*>?")
_LINE = re.compile(r"<(?:/?(?:p|div|tr|li|h[1-6])\b|br\b)[^<>]*>?", re.IGNORECASE)


def levelled(html: str) -> str:
    """A page as it came; one that is too long or too deep as its words alone, still as HTML."""
    if len(html) <= LENGTH and not _too_deep(html):
        return html
    bare = _ANY.sub("", _LINE.sub("\n", _HIDDEN.sub("", _REMARK.sub("", html))))
    return "<br>".join(entities.escape(entities.unescape(one), quote=False) for one in bare.split("\n"))


def _too_deep(html: str) -> bool:
    """Boxes that were opened and not closed; items and cells of nobody's count as well."""
    found = _BOX.findall(_REMARK.sub("", html))
    if len(found) > 2 * BOXES:
        return True
    open_now: Counter[str] = Counter()
    depth = 0
    for end, name in found:
        if not end:
            open_now[name.lower()] += 1
            depth += 1
        elif open_now[name.lower()]:
            open_now[name.lower()] -= 1
            depth -= 1
        if depth > DEPTH:
            return True
    return False

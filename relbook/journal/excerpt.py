"""What a note says where there is room for two lines: its words without Markdown's and our own marks."""

import re

_LEAD = re.compile(
    r"^\s*(?:(?:#{1,6}|[-*+>]|\d{1,3}[.)])\s+)*(?:\[[ xX]?\]\s+|>>\s*|[!！](?!secret)\w+\s+|[?？]\s+)?"
)
_FENCE = re.compile(r"^\s*(?:`{3,}|~{3,}).*$")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s[^()]*)?\)")
_STRONG = re.compile(r"(\*\*|__|~~|`|(?<![\w*])\*(?=\S)|(?<!\w)_(?=\S))(.+?)(?:\1)(?!\w)")


def spoken(text: str) -> str:
    r"""The text on one line, as one would read it out.

    >>> spoken("She **likes** it.\n\n- [] send the offer @fri\n!worry cash flow")
    'She likes it. send the offer @fri cash flow'
    """
    lines = (_said(line) for line in text.splitlines() if not _FENCE.match(line))
    return " ".join(" ".join(lines).split())


def _said(line: str) -> str:
    return _STRONG.sub(r"\2", _LINK.sub(r"\1", _LEAD.sub("", line, count=1)))

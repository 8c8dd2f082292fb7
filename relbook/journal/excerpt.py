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
    'She likes it. send the offer @fri · cash flow'
    """
    out = ""
    for line in text.splitlines():
        lead = None if line[:1].isalpha() else _LEAD.match(line)
        said = _spaced(_bare(line[lead.end() :] if lead else line))
        if not said or (lead and _FENCE.match(line)):
            continue
        runs_on = out and lead and lead[0].strip() and out[-1] not in ".!?…:"
        out += f" · {said}" if runs_on else f" {said}"
    return out.strip()


def _bare(line: str) -> str:
    """Without marks; most lines have none, and to see that is much quicker than to look for pairs of them."""
    if "](" in line:
        line = _LINK.sub(r"\1", line)
    return _STRONG.sub(r"\2", line) if any(mark in line for mark in "*_~`") else line


def _spaced(line: str) -> str:
    """With one space between words."""
    if line.isascii() and line.isprintable() and "  " not in line:
        return line.strip()
    return " ".join(line.split())

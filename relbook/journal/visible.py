"""Characters that act instead of saying something, made visible: the one place for exports and terminals."""

import re

from relbook.journal.pattern import late

ACTING = late(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufff9-\ufffb]"
)
"""What moves a cursor, changes a terminal or turns text around, line feed and tab aside."""

_PLAIN = bytes((0x09, 0x0A, *range(0x20, 0x7F)))
"""What of ASCII does not act."""


def visible(text: str) -> str:
    r"""The text with symbols for terminal controls and for marks that turn its direction.

    >>> visible("\x1b[31mred\u202e")
    '␛[31mred‹U+202E›'
    """
    if text.isascii() and not text.encode().translate(None, _PLAIN):  # a third of what `isprintable` takes
        return text
    # No such character is printable, and of what is not most texts hold line feeds alone.
    if text.isprintable() or text.replace("\n", " ").isprintable():
        return text
    return ACTING.sub(_symbol, text.replace("\r\n", "\n"))


def _symbol(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"‹U+{code:04X}›"

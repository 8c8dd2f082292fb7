"""The bytes of a note as text, in whatever writing."""

import re

from relbook.imports.given import PEEK
from relbook.imports.intake import as_text

ONE_LINE = 120
"""How long a text is at most that is taken for one line, in bytes."""

_ODD = re.compile(rb"[\x80-\xff]{3}|[\x81\x8d\x8f\x90\x9d]")
"""Three odd letters in a row, or a byte that Windows has no letter for."""


def text_of(content: bytes) -> str | None:
    """Bytes as text: UTF-8, UTF-16 when it says so, or what Windows wrote in the West; else None."""
    text = as_text(content)
    if text is not None or content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return text
    odd = sum(byte > 127 for byte in content[:PEEK])
    seldom = odd * 8 <= len(content[:PEEK]) or _is_western_line(content)
    if not seldom or any(byte < 9 for byte in content[:PEEK]):
        return None
    return content.decode("cp1252", "replace")


def _is_western_line(content: bytes) -> bool:
    """Whether a short text is as Windows wrote it: most letters plain, never three odd ones in a row.

    In a line of a few words the odd ones may be many; in other alphabets whole words are of them.
    """
    plain = sum(byte < 128 and chr(byte).isalpha() for byte in content)
    return (
        len(content) <= ONE_LINE and not _ODD.search(content) and plain >= sum(byte > 127 for byte in content)
    )

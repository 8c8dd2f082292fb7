"""What a file of jrnl is, told by its beginning."""

import re
from enum import Enum, auto

from relbook.imports.given import Member
from relbook.imports.jrnl_text import is_journal
from relbook.imports.vlines import as_octets

_JOURNALS = frozenset({".txt", ".journal", ".jrnl", ""})
_KEYS = (b'"title"', b'"body"', b'"date"', b'"time"')
_FERNET = re.compile(rb"\s*gAAAAA[\w-]{60,}={0,2}\s*\Z")
_LEAST = 32
"""The shortest journal version 1 could encrypt, in bytes."""


class Sort(Enum):
    """What a file of jrnl is."""

    TEXT = auto()
    EXPORT = auto()
    ENTRY = auto()
    ENCRYPTED = auto()


def sort_of(member: Member) -> Sort | None:
    """What a file is, by its beginning; None when it is none of jrnl's."""
    start = member.start()
    if start.startswith(b"JRNLv") or _FERNET.match(start[:4000]):
        return Sort.ENCRYPTED
    if member.suffix in _JOURNALS and _is_sealed(start):
        return Sort.ENCRYPTED
    begins = as_octets(start).lstrip()
    if begins[:1] == b"{" and all(key in begins for key in _KEYS):
        return Sort.EXPORT if b'"entries"' in begins else Sort.ENTRY
    text = begins[:8000].decode("utf-8", "replace")
    bare, garbled = member.suffix in _JOURNALS, member.suffix in {".journal", ".jrnl"}
    return Sort.TEXT if is_journal(text, bare=bare, garbled=garbled) else None


def _is_sealed(start: bytes) -> bool:
    """Whether it is what version 1 made of a journal with a password: whole blocks of noise."""
    if len(start) < _LEAST or len(start) % 16 or start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return False
    seen = start[:4096]
    plain = sum(32 <= byte < 127 or byte in b"\r\n\t" for byte in seen)
    rare = seen.count(0) * 50 <= len(seen) + 100
    return plain < 0.6 * len(seen) and rare and len(set(seen)) > min(120, len(seen) * 2 // 3)

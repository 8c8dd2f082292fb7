"""Mails one after the other, from a file of one, a mailbox of many, or a message of Apple Mail.

A mailbox is read line by line and never lies in memory; a message larger than `LETTER_LIMIT` is passed over.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import field
from typing import IO

from relbook.errors import CancelledError
from relbook.imports.given import PEEK, Member
from relbook.imports.intake import Fault, RefusedError
from relbook.imports.streams import Slices
from relbook.journal.frozen import frozen

LETTER_LIMIT = 64 * 1024 * 1024
"""The largest message, in bytes."""

_LINE = 64 * 1024
_HEADER = re.compile(rb"[!-9;-~]{1,80}[ \t]*:")
_FROM = re.compile(rb"From (?:\S+ )?.{0,100}\d\d:\d\d|From (?:-|\S+)?\s*\Z")
_STAMPED = re.compile(rb"From \S+\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\s+[A-Z][a-z]{2}\s+\d{1,2} \d\d:\d\d")
_KEPT = re.compile(rb"(?m)^>(>*From )")
_NAMES = frozenset(
    b"from to cc subject date sender reply-to return-path received message-id mime-version delivered-to "
    b"content-type x-mozilla-status x-received authentication-results dkim-signature in-reply-to".split()
)
_SURE = frozenset(
    {b"message-id", b"received", b"mime-version", b"return-path", b"delivered-to", b"x-mozilla-status"}
)


@frozen
class Letter:
    """A message: its bytes, which `again` reads once more; none where it is too large."""

    content: bytes = field(repr=False)
    again: Callable[[], bytes] = field(repr=False)


def sort_of(start: bytes) -> str:
    """What the beginning of a file is: "mbox", "emlx", "eml" or nothing of the kind."""
    start = start.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    first, _, rest = start[:PEEK].partition(b"\n")
    if first.startswith(b"From ") and _FROM.match(first) and _HEADER.match(rest):
        return "mbox"
    if re.fullmatch(rb"\d{1,10}\s*", first) and _is_head(rest):
        return "emlx"
    return "eml" if _is_head(start) else ""


def _is_head(start: bytes) -> bool:
    """Whether it begins as a message does: with header lines, some of which only a mail has."""
    names: set[bytes] = set()
    for number, line in enumerate(start[:32_768].split(b"\n")):
        if not line.strip() and number:
            break
        if found := _HEADER.match(line):
            names.add(found[0].rstrip(b": \t").lower())
        elif not line.startswith((b" ", b"\t", b">From ")) or not number:
            return False
    written = b"from" in names and len(names & {b"date", b"subject", b"to"}) >= 2
    typed = b"content-type" in names and b"from" in names
    return len(names & _NAMES) >= 2 and (bool(names & _SURE) or written or typed)


def letters(member: Member, stopped: Callable[[], bool]) -> Iterator[Letter]:
    """Every message of a file.

    Raises:
        RefusedError: It is too large, gone, or no mail.
        CancelledError: `stopped` said so.
    """
    match sort_of(member.start()):
        case "mbox":
            yield from _of_mailbox(member, stopped)
        case "emlx":
            yield Letter(_apple(member), lambda: _apple(member))
        case "eml":
            yield Letter(member.read(LETTER_LIMIT), lambda: member.read(LETTER_LIMIT))
        case _:
            raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)


def _apple(member: Member) -> bytes:
    """What Apple Mail keeps: the number of bytes, the message, then notes of its own."""
    first, _, rest = member.read(LETTER_LIMIT).partition(b"\n")
    return rest[: int(first[:10])]


def _of_mailbox(member: Member, stopped: Callable[[], bool]) -> Iterator[Letter]:
    with member.stream() as stream:
        slices = Slices(member.stream)
        for start, length, content in _Mailbox(stream).messages():
            if stopped():
                raise CancelledError
            yield Letter(_KEPT.sub(rb"\1", content), _slice(slices, start, length))


def _slice(slices: Slices, start: int, length: int) -> Callable[[], bytes]:
    return lambda: _KEPT.sub(rb"\1", slices.read(start, length))


class _Mailbox:
    """Finds where each message begins: at a line with "From " below which a header stands."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._at = 0
        self._next: bytes | None = None

    def messages(self) -> Iterator[tuple[int, int, bytes]]:
        """Each message: where it begins, how long it is, and its bytes; none where it is too large."""
        start, size = 0, 0
        pieces: list[bytes] = []
        blank = fresh = True
        while line := self._line():
            if fresh and line.startswith(b"From ") and self._begins(line, blank=blank):
                if size:
                    yield start, size, b"".join(pieces)
                start, size, pieces = self._at, 0, []
            else:
                size += len(line)
                if size <= LETTER_LIMIT:
                    pieces.append(line)
                else:
                    pieces = []
            blank = fresh and not line.strip()
            fresh = line.endswith(b"\n")
        if size:
            yield start, size, b"".join(pieces)

    def _begins(self, line: bytes, *, blank: bool) -> bool:
        if not (blank or _STAMPED.match(line)) or not _FROM.match(line):
            return False
        self._next = self._stream.readline(_LINE)
        return bool(_HEADER.match(self._next)) or self._next.startswith((b">From ", b"\n", b"\r\n"))

    def _line(self) -> bytes:
        line = self._stream.readline(_LINE) if self._next is None else self._next
        self._next = None
        self._at += len(line)
        return line

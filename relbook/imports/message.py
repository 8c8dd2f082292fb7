"""One mail, read with the standard library: who, when, about what, its words and its files.

Whatever in it is broken, what can be read is read. Of the same words as plain text and as HTML the plain
ones are taken.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, time
from email import message_from_bytes, policy
from email.message import Message
from email.utils import getaddresses, parsedate_tz
from itertools import islice

from relbook.imports.charsets import header
from relbook.imports.parts import ODD, Parts, TooDeepError, listed, octets, one, raw

_MANY = 1024 * 1024
_NESTS = re.compile(rb"multipart/", re.IGNORECASE)
_WRITERS = ("From", "Reply-To", "To", "Cc")


@dataclass
class Mail:
    """A mail. `people` are names and addresses, the writer first; `files` name the part they are."""

    subject: str = ""
    people: tuple[tuple[str, str], ...] = ()
    day: date | None = None
    at: time | None = None
    key: str = ""
    text: str = ""
    files: tuple[tuple[str, int], ...] = ()
    labels: tuple[str, ...] = ()
    thrown_away: bool = False
    encrypted: bool = False
    left_out: Counter[str] = field(default_factory=Counter)


def read(content: bytes) -> Mail:
    """A mail from its bytes.

    Raises:
        TooDeepError: Its parts stand too deep in each other.
    """
    message = _parsed(content)
    reading = Parts(message)
    day, at = _when(message)
    status = one(message, "X-Mozilla-Status")
    text = "\n\n".join(reading.words())
    return Mail(
        subject=one(message, "Subject")[:500],
        people=tuple(dict.fromkeys(_people(message))),
        day=day,
        at=at,
        key=one(message, "Message-ID").strip("<> ")[:500],
        text=text,
        files=tuple(reading.files),
        labels=tuple(filter(None, map(str.strip, one(message, "X-Gmail-Labels").strip('"').split(",")))),
        thrown_away=bool(re.fullmatch(r"[0-9a-fA-F]{1,8}", status)) and bool(int(status, 16) & 8),
        encrypted=reading.encrypted or "-----BEGIN PGP MESSAGE-----" in text.replace("\\", "")[:2000],
        left_out=reading.left_out,
    )


def file_of(content: bytes, number: int) -> bytes:
    """What a part of a mail holds; nothing when there is no such part."""
    try:
        part = next(islice(_parsed(content).walk(), number, None), None)
        if part is None:
            return b""
        if part.get_content_type() == "message/rfc822":
            inside = listed(part.get_payload())
            return inside[0].as_bytes(policy=policy.compat32) if inside else b""
        return octets(part)
    except ODD:
        return b""


def _parsed(content: bytes) -> Message:
    nested = sum(1 for _ in islice(_NESTS.finditer(content), 101))
    if nested > 100 and len(content) > _MANY:
        raise TooDeepError
    try:
        return message_from_bytes(content.lstrip(b"\xef\xbb\xbf\r\n"), policy=policy.compat32)
    except RecursionError as error:
        raise TooDeepError from error


def _people(message: Message) -> Iterator[tuple[str, str]]:
    """Who it is from and to, each with a name where there is one."""
    for name in _WRITERS:
        try:
            found = getaddresses([re.sub(r"\r?\n", " ", line) for line in raw(message, name)])
        except ODD:
            continue
        for called, mail in found[:500]:
            address = header(mail).strip("<>\"' ")
            if re.fullmatch(r"[^\s@<>,;:]{1,200}@[^\s@<>,;:]{1,200}", address):
                yield " ".join(header(called).strip("\"' ").split())[:200], address


def _when(message: Message) -> tuple[date | None, time | None]:
    """The day and the clock where it was written; else where it came in."""
    received = [line.rpartition(";")[2] for line in raw(message, "Received")]
    for line in (*raw(message, "Date"), *reversed(received)):
        try:
            found = parsedate_tz(header(line))
            if found:
                return date(*found[:3]), time(*found[3:5])
        except ODD:
            continue
    return None, None

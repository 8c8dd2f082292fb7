"""The lines of a vCard file, as forgiving as the programs that write them are careless.

Everything is read as bytes: a line may be folded in the middle of a letter, and each property may
be in another charset.
"""

import quopri
import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import field

from relbook.journal.frozen import frozen

_LINE_END = re.compile(rb"\r*\n|\r+")
_PROPERTY = re.compile(
    rb'(?:(?P<group>[\w.-]{1,64})\.)?(?P<name>[\w-]{1,64})(?P<params>(?:;(?:[^":]|"[^"]*")*)?):'
)
_PARAM = re.compile(r';((?:[^";]|"[^"]*")*)')
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


@frozen
class Property:
    """One property: its name in capitals, its parameters, its value as text."""

    name: str
    value: str
    group: str = ""
    params: dict[str, list[str]] = field(default_factory=dict)

    @property
    def kinds(self) -> set[str]:
        """What TYPE says, in small letters."""
        return {kind.lower() for kind in self.params.get("TYPE", [])}

    @property
    def text(self) -> str:
        """The value as a person reads it."""
        return unescape(self.value).strip()

    @property
    def parts(self) -> list[str]:
        """The parts of a value in parts, such as a name or an address."""
        return [unescape(part).strip() for part in split(self.value, ";")]


def as_octets(content: bytes) -> bytes:
    """UTF-16, marked or plain to see, as UTF-8; anything else as it is."""
    encoding = ""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encoding = "utf-16"
    elif content[:4] == b"B\0E\0":
        encoding = "utf-16-le"
    elif content[:4] == b"\0B\0E":
        encoding = "utf-16-be"
    if encoding:
        return content.decode(encoding, "replace").encode(errors="replace")
    return content.removeprefix(b"\xef\xbb\xbf")


def cards(content: bytes) -> Iterator[bytes]:
    """Each card of a file as it stands there; one that was never ended ends where the next begins."""
    start = None
    depth = 0
    for begin, end, line in _physical(content):
        mark = line.strip().upper().replace(b" ", b"") if len(line) < 40 else b""
        if mark == b"BEGIN:VCARD":
            if start is not None and not _in_agent(content[max(start, begin - 200) : begin]):
                yield content[start:begin]
                start, depth = None, 0
            start = begin if start is None else start
            depth += 1
        elif start is not None and mark.startswith(b"AGENT") and mark.endswith(b"BEGIN:VCARD"):
            depth += 1
        elif mark == b"END:VCARD" and start is not None:
            depth -= 1
            if depth <= 0:
                yield content[start:end]
                start, depth = None, 0
    if start is not None:
        yield content[start:]


def properties(card: bytes) -> Iterator[Property]:
    """The properties of a card in order; lines that are none are passed over."""
    for name, found, value in _own(card):
        yield _property(name, found, value)


def in_base64(card: bytes, name: str) -> bytes:
    """What the first property of a name holds that holds bytes; empty where there is none."""
    for one, found, value in _own(card):
        if one != name:
            continue
        data = _DATA.match(value)
        encoding = "".join(_params(found["params"].decode("utf-8", "replace")).get("ENCODING", []))
        if data or encoding.upper() in {"B", "BASE64"}:
            return _from_base64(value[data.end() :] if data else value)
    return b""


def _own(card: bytes) -> Iterator[tuple[str, re.Match[bytes], bytes]]:
    """Each line of a card that is a property of its own: its name in capitals, how it begins, its value."""
    depth = 0
    for line in _unfolded(card):
        found = _PROPERTY.match(line)
        if found is None:
            continue
        name = found["name"].decode("ascii", "replace").upper()
        value = line[found.end() :]
        if name in {"BEGIN", "END"}:
            depth += 1 if name == "BEGIN" else -1
        elif name == "AGENT":
            depth += value.strip().upper() == b"BEGIN:VCARD"
        elif depth == 1:  # what stands within an AGENT is someone else's
            yield name, found, value


def split(value: str, mark: str) -> list[str]:
    """Cut a value at every `mark` that has no backslash before it."""
    parts = re.split(rf"(?<!\\){mark}", value.replace(r"\\", "\0"))
    return [part.replace("\0", r"\\") for part in parts]


def unescape(text: str) -> str:
    """Take the backslashes off."""
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


def _physical(content: bytes) -> Iterator[tuple[int, int, bytes]]:
    at = 0
    for found in _LINE_END.finditer(content):
        yield at, found.end(), content[at : found.start()]
        at = found.end()
    if at < len(content):
        yield at, len(content), content[at:]


def _in_agent(card: bytes) -> bool:
    """Whether the last property begun is an AGENT, whose value is a card of its own."""
    lines = card.split(b"\n")
    last = next((line for line in reversed(lines) if line.strip()), b"")
    return last.strip().upper().startswith(b"AGENT")


def _unfolded(card: bytes) -> Iterator[bytes]:
    """Logical lines, each put together again.

    A line that starts with white space goes on, and so does one in quoted-printable that ends in
    `=`, one in base64 until something that is a property begins, and a text that was cut without a
    mark: in the middle where the line before is as long as lines may be, else where a line ended.
    """
    parts: list[bytes] = []
    soft = coded = long = False
    for _, _, line in _physical(card):
        folded = line[:1] in (b" ", b"\t")
        if soft:
            parts.append(line)
        elif parts and folded:
            parts.append(line[1:])
        elif parts and b":" not in line and (coded or _is_text(parts[0])):
            parts.append(line if coded or long else b"\\n" + line)
        else:
            if parts:
                yield b"".join(parts)
            parts = [line]
            head = line[:300].upper()
            coded = b"BASE64" in head or b"ENCODING=B" in head
        long = len(line) >= _WIDE
        soft = line.endswith(b"=") and b"QUOTED-PRINTABLE" in parts[0][:300].upper()
        if soft:
            parts[-1] = parts[-1][:-1]
    if parts:
        yield b"".join(parts)


def _is_text(line: bytes) -> bool:
    """Whether a property may be words of any length."""
    return _TEXTS.match(line) is not None


def _from_base64(value: bytes) -> bytes:
    try:
        return b64decode(b"".join(value.replace(b"\\n", b"").split()) + b"==")
    except ValueError:
        return b""


def _property(name: str, found: re.Match[bytes], value: bytes) -> Property:
    params = _params(found["params"].decode("utf-8", "replace"))
    encoding = "".join(params.get("ENCODING", [])).upper()
    if encoding == "QUOTED-PRINTABLE":
        value = quopri.decodestring(value)
    text = "" if encoding in {"B", "BASE64"} else _decoded(value, "".join(params.get("CHARSET", [])))
    group = (found["group"] or b"").decode("ascii", "replace").lower()
    return Property(name, text, group, params)


def _params(text: str) -> dict[str, list[str]]:
    """Parameters by name; a bare word, as in version 2.1, is a TYPE or an ENCODING."""
    params: dict[str, list[str]] = {}
    for found in _PARAM.finditer(text):
        name, equals, value = found[1].partition("=")
        if not equals:
            name, value = ("ENCODING" if name.upper() in _ENCODINGS else "TYPE"), name
        values = value.replace('"', "").split(",")
        params.setdefault(name.strip().upper(), []).extend(one.strip() for one in values)
    return params


_DATA = re.compile(rb"\s*data:[^,]{0,200}base64\\?,", re.IGNORECASE)
_TEXTS = re.compile(rb"(?:[\w.-]{1,64}\.)?(?:NOTE|DESCRIPTION|SUMMARY|LOCATION|COMMENT)[;:]", re.IGNORECASE)
_WIDE = 72
"""How long a line is, in bytes, that was cut because it was too long (RFC 6350 allows 75)."""

_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT", "B"})


def _decoded(value: bytes, charset: str) -> str:
    """In the charset it names, else UTF-8, else as Windows writes western text."""
    for encoding in filter(None, (charset, "utf-8", "cp1252")):
        try:
            return value.decode(encoding).replace("\r\n", "\n").replace("\0", "")
        except (LookupError, ValueError):
            continue
    return value.decode("latin-1").replace("\0", "")

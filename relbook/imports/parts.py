"""The parts of one mail: which are its words, and which its files."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from email.message import Message
from itertools import islice

from relbook.imports.charsets import header, text_of
from relbook.imports.hypertext import as_markdown
from relbook.imports.plain import as_lines
from relbook.imports.runs import cleared

DEPTH = 40
"""How deep parts may stand in each other."""

PARTS = 500
"""How many parts of a mail are looked at."""

_SEALS = frozenset({"pgp-signature", "pkcs7-signature", "x-pkcs7-signature"})
_SEALED = frozenset({"pkcs7-mime", "x-pkcs7-mime", "pgp-encrypted"})
_WRAPPED = (60, 80)
"""How long the longest line is where a program has wrapped the lines, in characters."""

_TNEF = frozenset({"ms-tnef", "vnd.ms-tnef"})
ODD = (LookupError, ValueError, TypeError, AttributeError, RecursionError, OverflowError, AssertionError)
"""What the standard library is known to raise at mails that are not what they should be."""


class TooDeepError(Exception):
    """The parts of a mail stand too deep in each other."""


def raw(message: Message, name: str) -> Iterator[str]:
    """A header as it stands, each time it does."""
    yield from (str(value)[:65_536] for key, value in message.raw_items() if key.lower() == name.lower())


def one(message: Message, name: str) -> str:
    """A header as it is meant; empty when there is none."""
    return header(next(raw(message, name), ""))


def octets(part: Message) -> bytes:
    """What a part holds."""
    try:
        found = part.get_payload(decode=True)
    except ODD:
        return b""
    return found if isinstance(found, bytes) else b""


class Parts:
    """The parts of a mail: first its files, by whose names its pages call their pictures, then its words."""

    def __init__(self, message: Message) -> None:
        self.files: list[tuple[str, int]] = []
        self.left_out: Counter[str] = Counter()
        self.encrypted = False
        self._message = message
        self._pictures: dict[str, str] = {}
        self._taken: Counter[str] = Counter()
        self._inside: set[int] = set()
        try:
            for number, part in enumerate(islice(message.walk(), PARTS)):
                if id(part) not in self._inside:
                    self._look(number, part)
        except RecursionError as error:
            raise TooDeepError from error

    def words(self) -> list[str]:
        """Its words as Markdown, part by part."""
        try:
            return [text for _, text in self._words(self._message, 0) if text.strip()]
        except RecursionError as error:
            raise TooDeepError from error

    def _look(self, number: int, part: Message) -> None:
        sort, kind = part.get_content_maintype(), part.get_content_subtype()
        if kind == "encrypted" or (kind in _SEALED and "signed" not in _parameter(part, "smime-type")):
            self.encrypted = True
        if kind == "rfc822":
            inner = listed(part.get_payload())
            self._inside |= {id(deep) for whole in inner for deep in islice(whole.walk(), PARTS)}
            subject = one(inner[0], "Subject") if inner else ""
            return self._keep(number, part, f"{subject or 'mail'}.eml")
        if part.is_multipart() or sort == "multipart" or (sort == "text" and not _is_file(part)):
            return None
        if kind in _SEALS:
            self.left_out["signature"] += 1
            return None
        if kind in _TNEF:
            self.left_out["winmail.dat"] += 1
        if kind == "calendar":
            self.left_out["calendar"] += 1
        plain = re.fullmatch(r"[a-z0-9]{2,5}", kind)
        return self._keep(number, part, f"{sort}.{kind}" if plain and sort != "text" else f"{sort}.txt")

    def _keep(self, number: int, part: Message, otherwise: str) -> None:
        name = _named(_filename(part) or otherwise, self._taken)
        self.files.append((name, number))
        if part.get_content_maintype() == "image" and (key := one(part, "Content-ID").strip("<> ")):
            self._pictures[f"cid:{key}"] = name

    def _words(self, part: Message, depth: int) -> list[tuple[str, str]]:
        """The words of a part, each with the sort of text they were."""
        if depth > DEPTH:
            raise TooDeepError
        kind = part.get_content_subtype()
        if part.is_multipart():
            if part.get_content_maintype() == "message":
                return []
            inside = listed(part.get_payload())[:PARTS]
            if kind == "signed":
                inside = inside[:1]
            found = [self._words(below, depth + 1) for below in inside]
            return _best(found) if kind == "alternative" else [text for texts in found for text in texts]
        if part.get_content_maintype() != "text" or _is_file(part):
            return []
        text = text_of(octets(part), _charset(part, kind))
        if kind == "html" or (kind == "plain" and re.match(r"\s*<(?:!DOCTYPE\s+html|html)\b", text, re.I)):
            return [("html", as_markdown(text, self._picture))]
        return [("plain", _plain(text, part, self._pictures))]

    def _picture(self, where: str) -> str:
        return self._pictures.get(where.strip(), "")


def listed(inside: object) -> Sequence[Message]:
    """The parts of a part; none where it is broken."""
    return [part for part in inside if isinstance(part, Message)] if isinstance(inside, list) else []


def _best(found: Iterable[list[tuple[str, str]]]) -> list[tuple[str, str]]:
    """Of the same words in several sorts the plain ones, unless they only say that there are others."""
    filled = [texts for texts in found if any(text.strip() for _, text in texts)]
    plain = next((texts for texts in filled if texts[0][0] == "plain"), None)
    rich = next((texts for texts in reversed(filled) if texts[0][0] == "html"), None)
    if plain and rich and sum(len(text) for _, text in plain) * 5 < sum(len(text) for _, text in rich):
        return rich
    return plain or rich or []


def _is_file(part: Message) -> bool:
    """Whether a part is a file besides the words."""
    said = one(part, "Content-Disposition").partition(";")[0].strip().lower()
    kind = part.get_content_subtype()
    named = bool(_filename(part))
    return (
        said == "attachment"
        or (named and kind not in {"plain", "html"})
        or (named and said == "inline")
        or kind in {"calendar", "x-vcard", "vcard", "directory", "csv", "rtf"}
    )


def _parameter(part: Message, name: str) -> str:
    try:
        return str(part.get_param(name) or "").lower()
    except ODD:
        return ""


def _filename(part: Message) -> str:
    try:
        return header(part.get_filename() or "")
    except ODD:
        return ""


def _charset(part: Message, kind: str) -> str:
    said = _parameter(part, "charset")
    if said or kind != "html":
        return said
    found = re.search(rb"charset\s*=\s*[\"']?([\w-]{2,40})", octets(part)[:2048], re.IGNORECASE)
    return found[1].decode("ascii") if found else ""


def _named(name: str, taken: Counter[str]) -> str:
    """A name for a file: nothing of a path; of two the second is numbered."""
    bare = (
        re.sub(r"[\x00-\x1f<>:\"|?*]", "", cleared(re.split(r"[/\\]", name)[-1])).strip(" .")[-120:] or "file"
    )
    taken[bare.lower()] += 1
    count = taken[bare.lower()]
    stem, dot, ending = bare.rpartition(".")
    return bare if count == 1 else f"{stem}-{count}.{ending}" if dot else f"{bare}-{count}"


def _plain(text: str, part: Message, pictures: dict[str, str]) -> str:
    """Plain words; lines that were only wrapped go on, and a picture is named where it stood."""
    if _parameter(part, "format") == "flowed":
        gap = "" if _parameter(part, "delsp") == "yes" else " "
        text = re.sub(r"(?m)^(?!-- $)(>*)(.*\S) \r?\n(?=\1(?!>)\s?\S)(?:\1 ?)", rf"\1\2{gap}", text)
    for key, name in pictures.items():
        text = text.replace(f"[{key}]", f"({name})")
    longest = max(map(len, text.splitlines()), default=0)
    return as_lines(text, longest if _WRAPPED[0] <= longest <= _WRAPPED[1] else 0)

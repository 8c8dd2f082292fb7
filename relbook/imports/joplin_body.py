"""The text of a note of Joplin: what it links to is a file, the words of a link, or nothing."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from relbook.imports.given import Member
from relbook.imports.hypertext import as_markdown, picture
from relbook.imports.joplin_item import Item
from relbook.imports.links import tame
from relbook.imports.plain import line
from relbook.imports.runs import cleared
from relbook.journal.parcel import Enclosure, Reason, Skipped

_KEY = re.compile(r":/([0-9a-fA-F]{32})")
_LINK = re.compile(
    r"(?P<shown>!?)\[(?P<words>(?:[^\[\]\n]|\\\]){0,1000})\]"
    r"\(:/(?P<key>[0-9a-fA-F]{32})(?:#[^()\s]{0,200})?(?:\s{1,9}\"[^\"\n]{0,400}\")?\s{0,9}\)"
)
_PICTURE = re.compile(r"<img\b[^<>]{0,2000}?\bsrc\s?=\s?[\"']?:/(?P<key>[0-9a-fA-F]{32})[^<>]{0,2000}>", re.I)
_ANCHOR = re.compile(
    r"<a\b[^<>]{0,2000}?\bhref\s?=\s?[\"']?:/[0-9a-fA-F]{32}[^<>]{0,2000}>(?P<words>.{0,2000}?)</a>", re.I
)
_SOURCE = re.compile(r"(?P<lead>\bsrc\s?=\s?[\"']?):/(?=[0-9a-fA-F]{32})", re.I)


class Resources:
    """The files of all notes, by key; each has a name and, somewhere in the export, its bytes."""

    def __init__(self) -> None:
        self._named: dict[str, str] = {}
        self._members: dict[str, Member] = {}
        self._used: set[str] = set()
        self._lost: list[str] = []

    def add(self, found: Item) -> None:
        """Remember what a file is called; its ending is put back where its title has none."""
        told = cleared(found.title or found.fields.get("filename", "")).replace("\\", "/")
        name = PurePosixPath(told).name.strip()[:120] or found.key
        ending = found.fields.get("file_extension", "").strip(". ")
        if re.fullmatch(r"\w{1,10}", ending) and PurePosixPath(name).suffix.lower() != f".{ending.lower()}":
            name = f"{name}.{ending}"
        self._named[found.key] = name

    def lie_in(self, members: Iterable[Member]) -> None:
        """Where their bytes are: each file is called by its key."""
        for member in members:
            stem = PurePosixPath(member.name).stem.lower()
            if re.fullmatch(r"[0-9a-f]{32}", stem):
                self._members.setdefault(stem, member)

    def named_in(self, body: str) -> dict[str, str]:
        """The files a text names: by key, the name each has there; of two alike the second is numbered."""
        taken: Counter[str] = Counter()
        found: dict[str, str] = {}
        for key in dict.fromkeys(match.lower() for match in _KEY.findall(body)):
            if name := self._named.get(key, ""):
                taken[name.lower()] += 1
                path = PurePosixPath(name)
                count = taken[name.lower()]
                found[key] = name if count == 1 else f"{path.stem}-{count}{path.suffix}"
        return found

    def enclosures(self, files: Mapping[str, str]) -> Iterator[Enclosure]:
        """The files themselves; one whose bytes are not there is said."""
        for key, name in files.items():
            self._used.add(key)
            if member := self._members.get(key):
                yield member.enclosure(name)
            else:
                self._lost.append(name)

    def left(self) -> Iterator[Skipped]:
        """What no note has, and what a note has and the export has not."""
        yield from (Skipped(Reason.MISSING, name) for name in self._lost)
        for key, member in self._members.items():
            if key not in self._used:
                yield Skipped(Reason.NOT_A_NOTE, self._named.get(key, member.where))


def body_of(found: Item, files: Mapping[str, str]) -> str:
    """The text as Markdown, with its files under their own names."""
    if found.fields.get("markup_language") == "2":
        return as_markdown(_SOURCE.sub(r"\g<lead>", found.body), lambda where: files.get(where.lower(), ""))
    return tame(_ANCHOR.sub(r"\g<words>", _LINK.sub(_linked(files), _PICTURE.sub(_shown(files), found.body))))


def _linked(files: Mapping[str, str]) -> Callable[[re.Match[str]], str]:
    def linked(found: re.Match[str]) -> str:
        name = files.get(found["key"].lower(), "")
        words = found["words"]
        if not name:
            return words
        if found["shown"]:
            return picture(name, "" if words == name else words)
        return line(name) if words.strip() in {"", name} else f"{words} ({line(name)})"

    return linked


def _shown(files: Mapping[str, str]) -> Callable[[re.Match[str]], str]:
    def shown(found: re.Match[str]) -> str:
        name = files.get(found["key"].lower(), "")
        return picture(name) if name else ""

    return shown

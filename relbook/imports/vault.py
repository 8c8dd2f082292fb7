"""Where the files of a vault lie, found as Obsidian finds them: by path, else by name, the nearest first."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from relbook.imports.given import Member
from relbook.imports.links import lines_of, scheme, targets, uncoded, unescaped

ALIKE = 1000
"""How many files of one name are looked at for the nearest; whoever has more names their folder."""

_EMBEDDED = re.compile(r"!\[\[(?P<to>[^\[\]|#^\n]{1,500})[^\[\]\n]{0,300}\]\]")
_LINKED = re.compile(r"(?<!!)\[\[(?P<to>[^\[\]|#^\n]{1,500})[^\[\]\n]{0,300}\]\]")
_SHOWN = re.compile(
    r"<(?:img|video|audio|source|embed)\b[^<>]{0,2000}?\bsrc\s?=\s?[\"'](?P<to>[^\"'<>\n]{1,500})", re.I
)


class Vault:
    """The files that lie beside the notes."""

    def __init__(self, members: Mapping[str, Member]) -> None:
        self._members = members
        self._by_path: dict[str, str] = {}
        self._by_name: dict[str, list[str]] = defaultdict(list)

    def _look(self) -> None:
        """Learn where everything lies, once somebody asks: a folder of our own never does."""
        for where in sorted(self._members, key=lambda one: (len(PurePosixPath(one).parts), one)):
            folded = _folded(where)
            self._by_path.setdefault(folded, where)
            self._by_name[folded.rpartition("/")[2]].append(where)

    def find(self, where: str, target: str) -> Member | None:
        """The file that a note at `where` means by `target`; None for one that is not here."""
        path = _folded(unescaped(target.strip()).replace("\\", "/").partition("?")[0])
        if not path or scheme(target):
            return None
        if not self._by_path:
            self._look()
        home = PurePosixPath(_folded(where)).parts[:-1]
        for place in (beside(_folded(where), path), path.lstrip("/")):
            if place in self._by_path:
                return self._members[self._by_path[place]]
        parts = tuple(part for part in PurePosixPath(path).parts if part not in {".", "..", "/"})
        return self._nearest(home, parts) if parts else None

    def _nearest(self, home: tuple[str, ...], parts: tuple[str, ...]) -> Member | None:
        """Of the files of this name the one in the note's own folder, else the first on the way down."""
        alike = self._by_name.get(parts[-1], [])[:ALIKE]
        near = [one for one in alike if PurePosixPath(_folded(one)).parts[:-1] == home]
        ends = [one for one in alike if PurePosixPath(_folded(one)).parts[-len(parts) :] == parts]
        found = next(iter(ends or near or alike), None)
        return self._members[found] if found else None


def named(text: str) -> Iterator[tuple[str, bool]]:
    """What a text names: each place as it is written there, and whether it is to be shown where it stands."""
    for line, words in lines_of(text):
        if not words or ("[[" not in line and "<" not in line):
            continue
        plain = uncoded(line)
        yield from ((found["to"], True) for found in _EMBEDDED.finditer(plain))
        yield from ((found["to"], False) for found in _LINKED.finditer(plain))
        yield from ((found["to"], True) for found in _SHOWN.finditer(plain))
    yield from ((to, False) for to in targets(text))


def linked(text: str) -> Iterator[str]:
    """The names of the notes a text links to, without their folders."""
    for line, words in lines_of(text):
        if words and "[[" in line:
            for found in _LINKED.finditer(uncoded(line)):
                name = " ".join(found["to"].replace("\\", "/").rpartition("/")[2].split())
                yield name.removesuffix(".md")


def beside(where: str, name: str) -> str:
    """A path as a note names it, below the same folder; one that points out of it names nothing."""
    parts: list[str] = list(PurePosixPath(where).parts[:-1])
    for part in PurePosixPath(name).parts:
        if part == ".." and parts:
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()


def is_note(where: str) -> bool:
    """Whether a file's name says Markdown or plain text."""
    name = where.rstrip("/").rpartition("/")[2]
    dot = name.rfind(".")
    return dot > 0 and name[dot:].lower() in {".md", ".markdown", ".mdown", ".txt"}

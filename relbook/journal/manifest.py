r"""What lies in an export: a small JSON beside it that names every file with its size and SHA-256.

| member | what it says |
| --- | --- |
| `relbook export` | the version of this page: 1 |
| `form`, `made` | what the notes left as, and on which day |
| `asked` | whose notes, which kinds, tag, days and words, and what was agreed to |
| `counts`, `withheld` | how much went, and how much of what was asked for stayed in the journal |
| `members` | each file of this export: `path`, `bytes`, `sha256` |
| `earlier` | files of exports before it that still lie here, changed by nobody |
| `whole` | false while files are being moved to their places, and after that was cut short |

With it a later export knows which files it may write over: those whose bytes are as relbook left them.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

from relbook.journal.frozen import frozen
from relbook.journal.pattern import late

NAME = "manifest.json"
"""What it is called in a folder; beside a single file that file's name and a dot stand before it."""

VERSION = 1
_DIGEST = late(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, order=True)
class Member:
    """A file of an export: its path with slashes, its size in bytes, the SHA-256 of its bytes in hex."""

    path: str
    bytes: int
    sha256: str


@frozen
class About:
    """What an export is, whatever its files: `made` is a day, `asked` the question it answers."""

    form: str
    made: str
    asked: Mapping[str, str | int | bool | Sequence[str]] = field(default_factory=dict)
    counts: Mapping[str, int] = field(default_factory=dict)
    withheld: Mapping[str, int] = field(default_factory=dict)


@frozen
class Manifest:
    """An export and its files; `earlier` are those of other exports that lie in the same place."""

    about: About
    members: tuple[Member, ...] = ()
    earlier: tuple[Member, ...] = ()
    whole: bool = True

    @property
    def ours(self) -> Mapping[str, set[str]]:
        """For each path, the digests under which relbook has written it."""
        found: dict[str, set[str]] = defaultdict(set)
        for one in (*self.members, *self.earlier):
            found[one.path].add(one.sha256)
        return found

    def answers(self, about: About) -> bool:
        """Whether it is of the same question in the same form, so that what it has more is left over."""
        return (self.about.form, dict(self.about.asked)) == (about.form, dict(about.asked))


def written(manifest: Manifest) -> Iterator[str]:
    """The file, piece by piece; the same for the same values."""
    about = manifest.about
    head = {
        "relbook export": VERSION,
        "form": about.form,
        "made": about.made,
        "asked": dict(about.asked),
        "counts": dict(about.counts),
        "withheld": dict(about.withheld),
        "whole": manifest.whole,
    }
    shown = json.dumps(head, indent=1, ensure_ascii=False, default=list)
    yield shown.removesuffix("\n}")
    yield from _list("members", manifest.members)
    yield from _list("earlier", manifest.earlier)
    yield "\n}\n"


def _list(name: str, members: Iterable[Member]) -> Iterator[str]:
    yield f',\n "{name}": ['
    between = "\n  "
    for one in sorted(members, key=_IN_ORDER):
        path = _worded(one.path)
        yield f'{between}{{"path": {path}, "bytes": {one.bytes}, "sha256": "{one.sha256}"}}'
        between = ",\n  "
    yield "\n ]" if between.startswith(",") else "]"


_IN_ORDER = attrgetter("path", "bytes", "sha256")
_worded = json.JSONEncoder(ensure_ascii=False).encode


def is_manifest(content: bytes) -> bool:
    """Whether these bytes begin as a manifest does: an import passes over it."""
    return content.startswith(b'{\n "relbook export": ')


def read(text: str) -> Manifest | None:
    """The manifest that `written` wrote; None where it is none, or of a later version."""
    try:
        plain = json.loads(text)
        if not isinstance(plain, dict) or plain.get("relbook export") != VERSION:
            return None
        about = About(str(plain["form"]), str(plain["made"]), dict(plain["asked"]))
        members, earlier = (tuple(map(_member, plain[name])) for name in ("members", "earlier"))
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return Manifest(about, members, earlier, whole=plain.get("whole") is True)


def _member(plain: Any) -> Member:
    path, size, digest = plain["path"], plain["bytes"], plain["sha256"]
    if not (isinstance(path, str) and isinstance(size, int) and _DIGEST.fullmatch(digest)):
        raise TypeError(path)
    if not _is_below(path):
        raise ValueError(path)
    return Member(path, size, digest)


def _is_below(path: str) -> bool:
    """Whether a path stays in its folder, whoever wrote it."""
    parts = path.split("/")
    return not re.search(r"[\0\\:]", path) and all(part not in {"", ".", ".."} for part in parts)

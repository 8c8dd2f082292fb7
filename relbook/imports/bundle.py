"""TextBundle: a folder with a text, what it shows and an info.json; and TextPack, the same folder packed.

| in a bundle | in a folder of notes |
| --- | --- |
| `X.textbundle/text.md`, `.markdown`, `.txt`, `.html` | a note called X |
| `assets/…` | files that the note may name |
| `info.json` of Bear: `creationDate`, `pinned`, `archived` | `created`, `pinned` of the note; no place |
| `info.json` of Bear: `trashed` | the note is left out, and said |
"""

import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO, Any

from relbook.imports.archive import take_within
from relbook.imports.fields import Front
from relbook.imports.given import MEMBER_LIMIT, Given, Member
from relbook.imports.hypertext import as_markdown
from relbook.imports.intake import RefusedError, as_text
from relbook.imports.sources import Elsewhere
from relbook.journal.frozen import frozen
from relbook.journal.parcel import Reason, Skipped

_TEXT = re.compile(r"text\.(?:md|markdown|mdown|txt|html?)", re.IGNORECASE)
_INFO = "info.json"
_INFO_LIMIT = 1024 * 1024


@frozen
class Unbound:
    """The files of what was given, a bundle's text under the bundle's name; what its info tells, by that."""

    members: tuple[Member, ...]
    told: Mapping[str, Front] = field(default_factory=dict)
    skipped: tuple[Skipped, ...] = ()


def is_pack(where: str) -> bool:
    """Whether a file's name says that it is a bundle that is packed."""
    return where.lower().endswith(".textpack")


def unbound(given: Given) -> Unbound:
    """Everything with the bundles laid open."""
    members: list[Member] = []
    skipped: list[Skipped] = []
    for member in given.members:
        if not is_pack(member.where):
            members.append(member)
            continue
        try:
            inside = take_within(member, given.path)
        except RefusedError:
            skipped.append(Skipped(Reason.NOT_A_NOTE, member.where))
            continue
        members += [_below(member.where, one) for one in inside.members]
    return Unbound(*_opened(members, given.path), tuple(skipped))


def _below(where: str, member: Member) -> Member:
    return Member(f"{where}/{member.where}", Elsewhere(member.source, member.where), member.spent)


def _opened(members: list[Member], whole: Path) -> tuple[tuple[Member, ...], dict[str, Front]]:
    homes = {PurePosixPath(one.where).parent for one in members if one.name.lower() == _INFO}
    if not homes:
        return tuple(members), {}
    told: dict[str, Front] = {}
    opened: list[Member] = []
    texts = {
        PurePosixPath(one.where).parent: one
        for one in members
        if _TEXT.fullmatch(one.name) and PurePosixPath(one.where).parent in homes
    }
    for member in members:
        home = PurePosixPath(member.where).parent
        if home not in texts:
            opened.append(member)
        elif member.name.lower() == _INFO:
            told[_named(home, whole)] = dict(_told(member))
        elif member is texts[home]:
            opened.append(_text_of(member, _named(home, whole)))
        else:
            opened.append(member)
    return tuple(opened), told


def _named(home: PurePosixPath, whole: Path) -> str:
    """Where the text of a bundle lies, under the name the bundle has: of a pack, that of the pack."""
    packs = [part for part in (*whole.parts[-1:], *home.parts) if is_pack(part)]
    stem = PurePosixPath(packs[-1] if packs else home.name or whole.name).stem
    return (home / f"{stem}.md").as_posix()


def _text_of(member: Member, where: str) -> Member:
    """The text of a bundle, under another name."""
    web = member.name.lower().endswith((".html", ".htm"))
    return Member(
        where, _Page(member) if web else Elsewhere(member.source, member.where), None if web else member.spent
    )


@dataclass(frozen=True)
class _Page:
    """A text that is a web page, as Markdown."""

    member: Member

    def take(self, where: str, limit: int) -> bytes:
        text = as_text(self.member.read(limit))
        return b"" if text is None else as_markdown(text, lambda where: where).encode()

    def opened(self, where: str) -> IO[bytes]:
        return io.BytesIO(self.take(where, MEMBER_LIMIT))


def _told(member: Member) -> Iterator[tuple[str, list[str]]]:
    """What the info of a bundle tells besides its version, from whatever program it is."""
    try:
        info = json.loads(as_text(member.read(_INFO_LIMIT)) or "")
    except (RefusedError, ValueError, RecursionError):
        return
    theirs = [one for one in info.values() if isinstance(one, dict)] if isinstance(info, dict) else []
    for record in theirs:
        yield from _fields(record)


def _fields(record: Mapping[str, Any]) -> Iterator[tuple[str, list[str]]]:
    created = record.get("creationDate") or record.get("created")
    if isinstance(created, str):
        yield "created", [created]
    for name in ("pinned", "trashed"):
        if record.get(name) in (1, True, "1"):
            yield name, ["true"]

"""Joplin: a JEX archive, or the RAW folder that is one unpacked.

| Joplin | journal |
| --- | --- |
| title, text | text, the title above it; HTML as `hypertext` reads it |
| a to-do | a promise: `- [ ]` before its title, ticked when it is done, with the day it is due |
| `user_created_time`, else `created_time` | day and clock in UTC, the only zone Joplin tells |
| tags | tags |
| the notebook a note lies in | a tag, and a name to ask about |
| resources | files of the entry, under their own names; pictures where they stood |
| links to notes | their words |
| `source_url` | a link below the text |
| a conflict | an entry with the tag "conflict" |
| what lies in the trash, what is encrypted | left out, and said |
| place, author and what else is known of a note | no place |
| earlier versions of a note (revisions) | no place |
"""

import re
from collections import Counter
from collections.abc import Iterator

from relbook.errors import CancelledError
from relbook.imports.fields import tag
from relbook.imports.given import Given, Member
from relbook.imports.intake import FIELD_LIMIT, Fault, RefusedError, as_text, source
from relbook.imports.joplin_body import Resources, body_of
from relbook.imports.joplin_item import Item, Sort, is_item, item
from relbook.imports.people import may_be_a_name
from relbook.imports.plain import line
from relbook.imports.reader import Asked, Reader
from relbook.journal.parcel import Format, Note, Parcel, Reason, Skipped

_NAMED = re.compile(r"[0-9a-f]{32}\.md", re.IGNORECASE)
_LOOKED_AT = 20
_DEPTH = 30
"""How deep notebooks may lie in notebooks."""
_LEFT = ("latitude", "longitude", "altitude", "author")


def _knows(given: Given) -> bool:
    if given.only is not None:
        return is_item(given.start())
    named = (member for member in given.members if _is_item(member))
    return any(is_item(member.start()) for member, _ in zip(named, range(_LOOKED_AT), strict=False))


def _is_item(member: Member) -> bool:
    """Whether its name is that of an item; what lies in `resources` is a file of a note."""
    return bool(_NAMED.fullmatch(member.name)) and "resources" not in member.parts[:-1]


def _read(given: Given, asked: Asked) -> Parcel:
    box = _Box(asked)
    for member in given.members:
        if asked.stopped():
            raise CancelledError
        if given.only is not None or _is_item(member):
            box.take(member)
    if not box.items:
        raise RefusedError(Fault.ENCRYPTED if box.encrypted else Fault.NOT_WHAT_IT_CLAIMS)
    if box.encrypted and not box.notes:
        raise RefusedError(Fault.ENCRYPTED)
    box.resources.lie_in(member for member in given.members if not _is_item(member))
    notes = tuple(box.written())
    skipped = (*box.skipped, *box.resources.left())
    return Parcel(Format.JOPLIN, notes=notes, skipped=skipped, left_out=box.left_out)


class _Box:
    """What has come so far."""

    def __init__(self, asked: Asked) -> None:
        self.items = 0
        self.encrypted = 0
        self.notes: list[tuple[Member, Item]] = []
        self.skipped: list[Skipped] = []
        self.left_out: Counter[str] = Counter()
        self.resources = Resources()
        self._today = asked.today
        self._folders: dict[str, Item] = {}
        self._tags: dict[str, str] = {}
        self._tagged: dict[str, list[str]] = {}

    def take(self, member: Member) -> None:
        try:
            content = member.read()
        except RefusedError as error:
            return self._skip(error.reason(), member)
        text = as_text(content)
        found = item(text.replace("\0", "")) if text is not None else None
        if found is None:
            return self._skip(Reason.NOT_TEXT if text is None else Reason.BAD_VALUE, member, content)
        if found.says("encryption_applied"):
            self.encrypted += 1
            return self._skip(Reason.ENCRYPTED, member, content)
        self.items += 1
        return self._keep(found, member, content)

    def _keep(self, found: Item, member: Member, content: bytes) -> None:
        match found.sort:
            case Sort.NOTE if found.says("deleted_time"):
                self._skip(Reason.TRASHED, member, content)
            case Sort.NOTE:
                self.notes.append((member, found))
            case Sort.FOLDER:
                self._folders[found.key] = found
            case Sort.RESOURCE:
                self.resources.add(found)
            case Sort.TAG:
                self._tags[found.key] = found.title
            case Sort.NOTE_TAG:
                of = found.fields.get("note_id", "").lower()
                self._tagged.setdefault(of, []).append(found.fields.get("tag_id", "").lower())
            case None:
                self.left_out["revision" if found.fields.get("type_") == "13" else "setting"] += 1

    def _skip(self, reason: Reason, member: Member, raw: bytes = b"") -> None:
        self.skipped.append(Skipped(reason, member.where, raw))

    def written(self) -> Iterator[Note]:
        """The notes, once everything they name is known."""
        for member, found in self.notes:
            files = self.resources.named_in(found.body)
            text = _text(found, body_of(found, files))
            if not text.strip() or len(text) > FIELD_LIMIT:
                reason = Reason.TOO_LARGE if text.strip() else Reason.BLANK
                self._skip(reason, member, member.start())
                continue
            self.left_out.update(name for name in _LEFT if found.says(name))
            day, at = found.when("user_created_time", "created_time", "updated_time") or (self._today, None)
            notebook = self._notebook(found)
            yield Note(
                source=source("joplin", found.key),
                text=text,
                day=day,
                offered=tuple(name for name in notebook[:1] if may_be_a_name(name)),
                tags=tuple(self._tags_of(found, notebook)),
                details={"at": at, "zone": "UTC"} if at else {},
                files=tuple(self.resources.enclosures(files)),
                where=found.title[:200] or member.where,
            )

    def _notebook(self, found: Item) -> list[str]:
        """The notebook a note lies in, and those around it, the innermost first."""
        names: list[str] = []
        folder = self._folders.get(found.parent)
        while folder is not None and len(names) < _DEPTH:
            names.append(" ".join(folder.title.split()))
            folder = self._folders.get(folder.parent)
        return names

    def _tags_of(self, found: Item, notebook: list[str]) -> Iterator[str]:
        given = [self._tags.get(key, "") for key in self._tagged.get(found.key, ())]
        conflict = ["conflict"] if found.says("is_conflict") else []
        yield from dict.fromkeys(filter(None, map(tag, [*given, *notebook[:1], *conflict])))


def _text(found: Item, body: str) -> str:
    """The title above the text; of a to-do, as something promised."""
    title = " ".join(found.title.split())
    if found.says("is_todo") and title:
        due = found.when("todo_due")
        box = "x" if found.says("todo_completed") else " "
        title = f"- [{box}] {line(title)}{f' @{due[0].isoformat()}' if due else ''}"
    elif body.partition("\n")[0].strip(" #*") == title:
        title = ""
    else:
        title = line(title)
    link = found.fields.get("source_url", "")
    below = link if re.match(r"https?://[^\s<>]+\Z", link) and link not in body else ""
    return "\n\n".join(part for part in (title, body.strip("\n"), below) if part.strip())


READER = Reader(Format.JOPLIN, _knows, _read, entire=True)

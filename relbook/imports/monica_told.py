"""What happened with a contact of Monica, as entries."""

import base64
import binascii
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from relbook.errors import UnreadableFileError
from relbook.imports.given import MEMBER_LIMIT
from relbook.imports.hypertext import picture
from relbook.imports.intake import Fault
from relbook.imports.json_text import Record, records, string
from relbook.imports.links import tame
from relbook.imports.monica_account import Told, told, when
from relbook.imports.plain import line
from relbook.imports.runs import cleared
from relbook.journal.entry import Kind
from relbook.journal.parcel import Enclosure

Types = Mapping[str, Record]


class Saying:
    """A record as it will be an entry: its words, its kind, its day, and what else an entry can hold."""

    def __init__(self, text: str, day: Told | None, kind: str = Kind.NOTE, **details: Any) -> None:
        self.text = text.strip("\n ")
        self.day = day
        self.kind = str(kind)
        self.details = {name: value for name, value in details.items() if value}
        self.files: tuple[Enclosure, ...] = ()


def note(record: Record) -> Saying:
    """A note is in the writer's own Markdown."""
    said = told(record)
    pinned = said.get("is_favorite") in (True, 1)
    return Saying(tame(string(said, "body")), when(record, "created_at"), pinned=pinned)


def call(record: Record, name: str) -> Saying:
    """A call without words is one of whoever was called."""
    said = told(record)
    whose = {True: "them", False: "me"}.get(said.get("contact_called") in (True, 1))
    text = tame(string(said, "content")) or line(name)
    return Saying(text, when(said, "called_at") or when(record, "created_at"), Kind.CALL, initiated=whose)


def activity(record: Record) -> Saying:
    """Something that was done together."""
    said = told(record)
    text = _titled(string(said, "summary"), string(said, "description"))
    return Saying(text, when(said, "happened_at") or when(record, "created_at"), Kind.IN_PERSON)


def conversation(record: Record, types: Types) -> Saying:
    """Messages one below the other; what the other wrote is a quotation."""
    said = told(record)
    parts: list[str] = []
    mine: list[bool] = []
    for message in records(said, "messages"):
        words = told(message) or message
        text = tame(string(words, "content")).strip()
        if text:
            mine.append(words.get("written_by_me") in (True, 1))
            parts.append(text if mine[-1] else "\n".join(f"> {one}".rstrip() for one in text.split("\n")))
    began = ("me" if mine[0] else "them") if mine else ""
    channel = string(types.get(string(said, "contact_field_type"), {}), "name").strip()[:60]
    day = when(said, "happened_at") or when(record, "created_at")
    return Saying("\n\n".join(parts), day, Kind.MESSAGE, initiated=began, channel=channel)


def gift(record: Record) -> Saying:
    """A gift that was given or received; one that is only an idea is a note."""
    said = told(record)
    kind = {
        "offered": Kind.APPRECIATION_GIVEN,
        "given": Kind.APPRECIATION_GIVEN,
        "received": Kind.APPRECIATION_RECEIVED,
    }.get(string(said, "status"), Kind.NOTE)
    link = string(said, "url").strip()
    below = [string(said, "comment"), link if link.startswith(("https://", "http://")) else ""]
    text = _titled(string(said, "name"), "\n\n".join(filter(None, below)))
    return Saying(text, when(said, "date") or when(record, "created_at"), kind)


def life_event(record: Record, types: Types) -> Saying:
    """What happened in somebody's life; one without a name is called by its type."""
    said = told(record)
    sort = types.get(string(said, "type"), {})
    name = string(said, "name") or string(sort, "name") or string(sort, "translation_key").replace("_", " ")
    text = _titled(name, string(said, "note"))
    return Saying(text, when(said, "happened_at") or when(record, "created_at"), Kind.MILESTONE)


def task(record: Record) -> Saying:
    """A task is a promise, kept or not."""
    said = told(record)
    box = "x" if said.get("completed") in (True, 1) else " "
    return Saying(_promised(said, box), when(record, "created_at"))


def reminder(record: Record) -> Saying:
    """A reminder of one day to come is a promise for that day."""
    said = told(record)
    due = when(said, "initial_date")
    return Saying(_promised(said, " ", f" @{due[0].isoformat()}" if due else ""), when(record, "created_at"))


def journal_entry(record: Record) -> Saying:
    """A page of the journal, which is about nobody for certain."""
    said = told(record)
    text = _titled(string(said, "title"), string(said, "post") or string(said, "comment"))
    return Saying(text, when(said, "date") or when(record, "created_at"))


def kept(record: Record) -> Saying:
    """A photo or a document: an entry that is the file."""
    said = told(record)
    told_name = cleared(string(said, "original_filename")).replace("\\", "/")
    name = PurePosixPath(told_name).name.strip()[:120] or "file"
    is_picture = string(said, "mime_type").startswith("image/")
    saying = Saying(picture(name) if is_picture else line(name), when(record, "created_at"))
    if address := string(said, "dataUrl"):
        saying.files = (Enclosure(name, _decoding(name, address)),)
    return saying


def _decoding(name: str, address: str) -> Callable[[], bytes]:
    """The bytes that an address holds, when they are asked for."""

    def read() -> bytes:
        head, _, code = address.partition(",")
        if len(code) * 3 // 4 > MEMBER_LIMIT:
            raise UnreadableFileError(Path(name), Fault.TOO_LARGE.value)
        try:
            return base64.b64decode(code if ";base64" in head else "?", validate=True)
        except binascii.Error as error:
            raise UnreadableFileError(Path(name), Fault.BROKEN.value) from error

    return read


def sayings(sort: str, found: Iterator[Record], name: str, types: Mapping[str, Types]) -> Iterator[Saying]:
    """Records of one sort that lie with a person, as entries."""
    for record in found:
        match sort:
            case "note":
                yield note(record)
            case "call":
                yield call(record, name)
            case "conversation":
                yield conversation(record, types["contact_field_types"])
            case "gift":
                yield gift(record)
            case "life_event":
                yield life_event(record, types["life_event_types"])
            case "task":
                yield task(record)


def _titled(title: str, text: str) -> str:
    words = line(cleared(" ".join(title.split())))
    return "\n\n".join(part for part in (words, tame(text).strip("\n ")) if part)


def _promised(said: Record, box: str, due: str = "") -> str:
    title = " ".join(string(said, "title").split())
    text = tame(string(said, "description")).strip("\n ")
    return "\n\n".join(part for part in (f"- [{box}] {line(title)}{due}" if title else "", text) if part)

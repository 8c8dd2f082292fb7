"""The notes of a notebook of Evernote, and their files."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time
from html import escape
from pathlib import Path, PurePosixPath

from relbook.errors import UnreadableFileError
from relbook.imports.enex import Page, Resource, content_of, pages
from relbook.imports.fields import moment, tag
from relbook.imports.given import MEMBER_LIMIT, Given, Member
from relbook.imports.hypertext import as_markdown, picture
from relbook.imports.intake import FIELD_LIMIT, RECORDS_LIMIT, Fault, RefusedError, source
from relbook.imports.plain import line
from relbook.imports.reader import Asked
from relbook.imports.runs import cleared
from relbook.imports.streams import Slices
from relbook.journal.frozen import frozen
from relbook.journal.parcel import Enclosure, Format, Note, Parcel, Reason, Skipped

_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)")
_MEDIA = re.compile(r"<en-media\b[^<>]*?/?>(?:\s*</en-media>)?", re.IGNORECASE)
_HASH = re.compile(r"""hash\s*=\s*["']([0-9a-fA-F]{32})""")
_TODO = re.compile(r"<en-todo\b([^<>]*?)/?>(?:\s*</en-todo>)?", re.IGNORECASE)
_SECRET = re.compile(r"<en-crypt\b[^<>]*>[^<]*</en-crypt>", re.IGNORECASE)
_CLOSED = re.compile(r"<(?!(?:br|hr|img|input)\b)([a-z][\w-]*)([^<>]*)/>", re.IGNORECASE)
_PROLOGUE = re.compile(r"\A\s*(?:<\?xml[^>]{0,500}\?>\s*)?(?:<!DOCTYPE[^>\[]{0,500}>\s*)?")
_ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png", "image/gif": ".gif", "application/pdf": ".pdf"}


def read(given: Given, asked: Asked) -> Parcel:
    """Every note of a notebook."""
    if given.only is None:
        raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
    box = _Box(given.only, asked)
    for number, page in enumerate(pages(given.only.stream, asked.stopped), 1):
        if number > RECORDS_LIMIT:
            raise RefusedError(Fault.TOO_LARGE)
        box.take(number, page)
    return Parcel(Format.EVERNOTE, notes=tuple(box.notes), skipped=tuple(box.skipped), left_out=box.left_out)


@frozen
class _File:
    """A file of a note, under the name it has there."""

    resource: Resource
    name: str

    @property
    def is_picture(self) -> bool:
        return self.resource.mime.lower().startswith("image/")

    @property
    def shown(self) -> str:
        """It as it stands in the text."""
        return picture(self.name) if self.is_picture else line(self.name)


class _Box:
    """What has come so far."""

    def __init__(self, member: Member, asked: Asked) -> None:
        self.notes: list[Note] = []
        self.skipped: list[Skipped] = []
        self.left_out: Counter[str] = Counter()
        self._where, self._slices = member.where, Slices(member.stream)
        self._today = asked.today

    def take(self, number: int, page: Page) -> None:
        where = page.title[:200] or str(number)
        if page.broken:
            self.skipped.append(Skipped(Reason.BAD_VALUE, where, page.broken))
            return
        raw = page.content.encode("utf-8", "replace")
        if secrets := _SECRET.findall(page.content):
            self.skipped.append(
                Skipped(Reason.ENCRYPTED, where, "\n".join(secrets).encode("utf-8", "replace"))
            )
        files = self._files(page)
        text = _text(page, files)
        if not text or len(text) > FIELD_LIMIT:
            self.skipped.append(Skipped(Reason.TOO_LARGE if text else Reason.BLANK, where, raw))
            return
        self._count(page)
        day, at = _when(page.created) or _when(page.updated) or (self._today, None)
        self.notes.append(
            Note(
                source=source("evernote", page.created, page.title, page.content),
                text=text,
                day=day,
                tags=tuple(dict.fromkeys(filter(None, map(tag, page.tags)))),
                details={"at": at, "zone": "UTC"} if at else {},
                files=tuple(map(self._enclosure, files)),
                where=where,
            )
        )

    def _count(self, page: Page) -> None:
        """Count what there is no place for."""
        self.left_out.update(
            name for name, value in page.attributes.items() if value and name != "source-url"
        )
        if page.updated and page.updated != page.created:
            self.left_out["updated"] += 1

    def _files(self, page: Page) -> list[_File]:
        taken: Counter[str] = Counter()
        return [_File(one, _name(one, taken)) for one in page.resources]

    def _enclosure(self, file: _File) -> Enclosure:
        where, slices = self._where, self._slices

        def read() -> bytes:
            try:
                return content_of(slices, file.resource, MEMBER_LIMIT)
            except RefusedError as error:
                raise UnreadableFileError(Path(where), error.fault.value) from error

        return Enclosure(file.name, read)


def _text(page: Page, files: Sequence[_File]) -> str:
    tasks = "\n".join(_tasks(page))
    link = page.attributes.get("source-url", "")
    address = link if re.match(r"https?://[^\s<>]+\Z", link) else ""
    body = _body(page.content, {file.resource.digest: file for file in files})
    title = line(" ".join(cleared(page.title).split()))
    if not body and not tasks and files:
        body = "\n".join(file.shown for file in files)
    return "\n\n".join(part for part in (title, body, tasks, address) if part)


def _body(content: str, files: Mapping[str, _File]) -> str:
    """The inside of a note as Markdown."""

    def media(found: re.Match[str]) -> str:
        named = _HASH.search(found[0])
        file = files.get(named[1].lower()) if named else None
        if file is None:
            return ""
        return f'<img src="{file.resource.digest}">' if file.is_picture else escape(file.name)

    def todo(found: re.Match[str]) -> str:
        return f"<input type=checkbox{' checked' if 'true' in found[1].lower() else ''}>"

    html = _SECRET.sub("", _PROLOGUE.sub("", content))
    html = _CLOSED.sub(r"<\1\2></\1>", _TODO.sub(todo, _MEDIA.sub(media, html)))
    return as_markdown(html, lambda digest: files[digest].name if digest in files else "")


def _tasks(page: Page) -> Iterator[str]:
    for task in page.tasks:
        if title := " ".join(task.get("title", "").split()):
            yield f"- [{'x' if task.get('taskStatus') == 'completed' else ' '}] {line(title)}"


def _when(text: str) -> tuple[date, time | None] | None:
    if found := _COMPACT.match(text):
        return moment("{}-{}-{}T{}:{}".format(*found.groups()))
    return moment(text)


def _name(resource: Resource, taken: Counter[str]) -> str:
    """What a file is called; of two of one name the second is numbered."""
    ending = _ENDINGS.get(resource.mime.lower(), "")
    name = PurePosixPath(cleared(resource.name).replace("\\", "/")).name.strip()[:120] or f"file{ending}"
    taken[name.lower()] += 1
    if (count := taken[name.lower()]) == 1:
        return name
    path = PurePosixPath(name)
    return f"{path.stem}-{count}{path.suffix}"

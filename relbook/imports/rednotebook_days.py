"""The days of RedNotebook's months, with their tags, items and files."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import PurePosixPath

from relbook.errors import CancelledError
from relbook.imports.alongside import with_notes
from relbook.imports.charsets import text_of
from relbook.imports.fields import tag
from relbook.imports.given import Given, Member
from relbook.imports.hypertext import picture
from relbook.imports.intake import FIELD_LIMIT, Fault, RefusedError, source
from relbook.imports.links import scheme, tame, targets, unescaped
from relbook.imports.marks import unmarked
from relbook.imports.plain import line
from relbook.imports.reader import Asked
from relbook.imports.rednotebook import MONTH, is_month
from relbook.imports.rednotebook_month import Day, NotAMonthError, days
from relbook.imports.txt2tags import as_markdown, inline
from relbook.imports.vlines import as_octets
from relbook.journal.dates import exact
from relbook.journal.parcel import Enclosure, Format, Note, Parcel, Reason, Skipped

_MONTH_LIMIT = 8 * 1024 * 1024
_SETTINGS = "journal.cfg"
_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp"})
_OWN = frozenset({".cfg", ".log", ".lock", ".zip"})


def read(given: Given, asked: Asked) -> Parcel:
    """Every day of every month.

    Raises:
        RefusedError: A single file is no month.
        CancelledError: `asked.stopped` said so.
    """
    box = _Box(given)
    for member in given.members:
        if asked.stopped():
            raise CancelledError
        if is_month(member):
            box.take(member)
        elif given.only is not None:
            raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
    others = list(box.leave(member for member in given.members if not is_month(member)))
    parcel = Parcel(Format.REDNOTEBOOK, notes=tuple(box.notes), skipped=tuple(box.skipped))
    return with_notes(parcel, given, others, asked)


class _Box:
    """What has come so far."""

    def __init__(self, given: Given) -> None:
        self.notes: list[Note] = []
        self.skipped: list[Skipped] = []
        self._members = {member.where: member for member in given.members}
        self._marked = {
            PurePosixPath(member.where).parent: b"markup=markdown" in member.start(4096).replace(b" ", b"")
            for member in given.members
            if member.name == _SETTINGS
        }
        self._used: set[str] = set()
        self._seen: Counter[date] = Counter()

    def take(self, member: Member) -> None:
        try:
            content = member.read(_MONTH_LIMIT)
        except RefusedError as error:
            return self._skip(error.reason(), member.where)
        try:
            found = days(text_of(as_octets(content)))
        except NotAMonthError:
            return self._skip(Reason.BAD_VALUE, member.where, content)
        for day in found:
            self._day(member, day)
        return None

    def _day(self, member: Member, day: Day) -> None:
        where = f"{member.where}: {day.number[:20]}"
        raw = f"{day.number}: {day.text}\n{day.tree or ''}".encode("utf-8", "replace")
        when = _when(member, day.number)
        if when is None:
            return self._skip(Reason.BAD_VALUE, where, raw)
        files = _Beside(member, self._members)
        marked = self._marked.get(PurePosixPath(member.where).parent, False)
        said = files.marked(day.text) if marked else unmarked(as_markdown(day.text, files.shown))
        listed = "\n".join(_items(day, marked=marked))
        text = "\n\n".join(part for part in (said.strip("\n").rstrip(), listed) if part)
        tags = tuple(dict.fromkeys(_tags(day)))
        if not text and tags:
            text = " ".join(f"#{name}" for name in tags)
        if not text or len(text) > FIELD_LIMIT:
            return self._skip(Reason.TOO_LARGE if text else Reason.BLANK, where, raw)
        self._used |= files.used.keys()
        self.skipped += [Skipped(Reason.MISSING, f"{where}: {name[:200]}") for name in files.lost]
        self._seen[when] += 1
        again = [str(self._seen[when])] if self._seen[when] > 1 else []
        return self.notes.append(
            Note(
                source=source("rednotebook", when.isoformat(), day.text, str(sorted(day.items())), *again),
                text=text,
                day=when,
                tags=tags,
                files=tuple(files.enclosures()),
                where=where,
            )
        )

    def leave(self, members: Iterable[Member]) -> Iterator[Member]:
        """What lies beside the months and is not RedNotebook's own; of a month that is none it is said."""
        for member in members:
            if member.where in self._used or member.suffix in _OWN:
                continue
            if MONTH.fullmatch(member.name):
                start = member.start()
                blank = not start.strip(b" \r\n\t{}\xef\xbb\xbf")
                self._skip(Reason.BLANK if blank else Reason.BAD_VALUE, member.where, start)
            elif "templates" in member.parts[:-1]:
                self._skip(Reason.NOT_A_NOTE, member.where)
            else:
                yield member

    def _skip(self, reason: Reason, where: str, raw: bytes = b"") -> None:
        self.skipped.append(Skipped(reason, where, raw))


class _Beside:
    """The files of one day: only what lies in what was given is ever one."""

    def __init__(self, month: Member, members: dict[str, Member]) -> None:
        self.used: dict[str, Member] = {}
        self.lost: list[str] = []
        self._members = members
        self._folder = PurePosixPath(month.where).parent

    def shown(self, path: str, words: str) -> str:
        """What stands for a file: a picture, or what it is called."""
        member = self._found(path)
        name = PurePosixPath(path.replace("\\", "/")).name
        if member is None:
            if not re.match(r"https?://", path):
                self.lost.append(name)
            told = inline(words) if words else line(path if "://" in path else name)
            return told if not re.match(r"https?://\S+\Z", path) or not words else f"[{told}]({path})"
        self.used[member.where] = member
        if member.suffix in _PICTURES:
            return picture(member.name, words)
        return line(words if words in {"", member.name} else f"{words} ({member.name})") or line(member.name)

    def marked(self, text: str) -> str:
        """A text that is Markdown already."""
        for target in targets(text):
            path = target.removeprefix("file://")
            if (member := self._found(unescaped(path))) is not None:
                self.used[member.where] = member
                text = text.replace(f"]({target})", f"]({picture(member.name)[4:-1]})")
        return tame(unmarked(text.replace("\0", "")))

    def _found(self, path: str) -> Member | None:
        """A file below the month's folder; one that lay there on the writer's disk as well."""
        bare = re.sub(r"^file:/{0,2}(?=/)|^file:/{0,2}", "", path).partition("?")[0]
        if re.match(r"https?:", bare) or scheme(bare) not in {"", "file", "c", "d"}:
            return None
        parts = [part for part in PurePosixPath(bare.replace("\\", "/")).parts if part not in {"/", "."}]
        for start in range(len(parts)):
            where = (self._folder / PurePosixPath(*parts[start:])).as_posix()
            if where in self._members and not is_month(self._members[where]):
                return self._members[where]
        return None

    def enclosures(self) -> Iterator[Enclosure]:
        yield from (member.enclosure() for member in self.used.values())


def _when(member: Member, number: str) -> date | None:
    found = MONTH.fullmatch(member.name)
    if found is None or not re.fullmatch(r"\d{1,2}", number, re.ASCII):
        return None
    return exact(int(found["year"]), int(found["month"]), int(number))


def _tags(day: Day) -> Iterator[str]:
    """Every category is a tag, and so are the items of the one called "Tags"."""
    for named in day.items():
        names = named[1:2] if named[0].lower() == "tags" else named[:1]
        yield from filter(None, (tag(" ".join(name.split())) for name in names))


def _items(day: Day, *, marked: bool) -> Iterator[str]:
    """A line for each item of a category."""
    for named in day.items():
        if len(named) > (2 if named[0].lower() == "tags" else 1):
            words = [" ".join(name.split()) for name in named]
            said = words if marked else [inline(name) for name in words]
            yield f"- {': '.join(name for name in said if name)}"

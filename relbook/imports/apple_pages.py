"""The pages of Apple Journal: their words, and the things in their grids."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from html.parser import HTMLParser
from pathlib import PurePosixPath

from relbook.errors import CancelledError
from relbook.imports.apple_journal import PAGES
from relbook.imports.fields import moment
from relbook.imports.given import Given, Member
from relbook.imports.hypertext import beside, cleaned, in_parts
from relbook.imports.intake import FIELD_LIMIT, Fault, RefusedError, as_text, source
from relbook.imports.long_dates import day_in
from relbook.imports.plain import line
from relbook.imports.reader import Asked
from relbook.journal.parcel import Enclosure, Format, Note, Parcel, Reason, Skipped

_PAGE_LIMIT = 16 * 1024 * 1024
_KEPT = {"photo", "livePhoto", "video", "audio", "drawing", "sketch"}
"""The sorts of things in the grid whose file is the writer's own; the others are Apple's drawings."""
_APART = {"pageHeader", "title", "reflectionPrompt", "assetGrid"}
_NAMED = re.compile(r"\d{4}-\d\d-\d\d")
_TIME = re.compile(r"<time\b[^>]{0,300}?datetime\s*=\s*[\"']([^\"'>]{1,40})", re.IGNORECASE)


def read(given: Given, asked: Asked) -> Parcel:
    """Every entry among some pages."""
    box = _Box(asked, given.members)
    for member in given.members:
        if asked.stopped():
            raise CancelledError
        if given.only is not None or (member.suffix in PAGES and member.name.lower() != "index.html"):
            box.take(member)
    if given.only is not None and not box.notes:
        raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
    return Parcel(Format.APPLE_JOURNAL, notes=tuple(box.notes), skipped=tuple(box.skipped), left_out=box.left)


@dataclass
class _Thing:
    """Something in the grid: its sort, its words and its files."""

    sort: str
    words: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)


class _Box:
    """What has come so far."""

    def __init__(self, asked: Asked, members: tuple[Member, ...]) -> None:
        self.notes: list[Note] = []
        self.skipped: list[Skipped] = []
        self.left: Counter[str] = Counter()
        self._asked = asked
        self._files = {member.name.lower(): member for member in members if member.suffix not in PAGES}

    def take(self, member: Member) -> None:
        try:
            content = member.read(_PAGE_LIMIT)
        except RefusedError as error:
            return self._skip(error.reason(), member)
        html = as_text(content)
        if html is None:
            return self._skip(Reason.NOT_TEXT, member, content)
        if len(html) > FIELD_LIMIT * 4:
            return self._skip(Reason.TOO_LARGE, member, content)
        parts = in_parts(html, _APART, lambda where: "")
        things = _things(html)
        text, title = _text(member, parts), parts.get("title", "")
        files = tuple(self._enclosures(member, things))
        below = "\n".join(_said(things))
        whole = "\n\n".join(part for part in (title.replace("\n", " "), text, below) if part)
        if not whole and files:
            whole = "\n".join(line(file.name) for file in files)
        if not whole.strip():
            return self._skip(Reason.BLANK, member, content)
        self.left.update(thing.sort for thing in things if thing.sort not in _KEPT and not thing.words)
        offered = tuple(word for thing in things if thing.sort == "contact" for word in thing.words[:1])
        return self.notes.append(
            Note(
                source=source("apple-journal", PurePosixPath(member.where).stem, whole),
                text=whole,
                day=_day(member, parts, html, self._asked.today),
                offered=offered,
                files=files,
                where=member.where,
            )
        )

    def _skip(self, reason: Reason, member: Member, raw: bytes = b"") -> None:
        self.skipped.append(Skipped(reason, member.where, raw))

    def _enclosures(self, page: Member, things: list[_Thing]) -> Iterator[Enclosure]:
        for thing in things:
            for where in dict.fromkeys(thing.files if thing.sort in _KEPT else ()):
                found = self._files.get(beside(where).lower())
                if found is None:
                    self.skipped.append(Skipped(Reason.MISSING, f"{page.where}: {beside(where)[:200]}"))
                else:
                    yield found.enclosure()


def _day(member: Member, parts: Mapping[str, str], html: str, today: date) -> date:
    named = _NAMED.search(member.name)
    when = _TIME.search(html[:FIELD_LIMIT])
    known = moment(named[0]) if named else None
    told = day_in(parts.get("pageHeader", "")) or day_in(parts.get("", "").split("\n")[0])
    said = moment(when[1]) if when else None
    return (known and known[0]) or told or (said and said[0]) or today


def _text(member: Member, parts: Mapping[str, str]) -> str:
    """The question that was asked, as a quotation, and what was written."""
    asked = parts.get("reflectionPrompt", "").replace("\n", " ")
    body = parts.get("", "")
    first, _, rest = body.partition("\n")
    if day_in(first) and _NAMED.search(member.name) is None and len(first) < 60 and "pageHeader" not in parts:
        body = rest.strip()  # the day, which Apple wrote above the words
    return "\n\n".join(part for part in (f"> {asked}" if asked else "", body) if part)


def _said(things: list[_Thing]) -> Iterator[str]:
    """What is told in words of the things in the grid, an item each."""
    for thing in things:
        words = ", ".join(dict.fromkeys(line(word) for word in (*thing.words, *thing.links) if word))
        if words:
            yield f"- {words}"


def _things(html: str) -> list[_Thing]:
    grid = _Grid()
    grid.feed(cleaned(html))
    grid.close()
    return grid.things


class _Grid(HTMLParser):
    """The things of the grid, one after the other."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.things: list[_Thing] = []
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        classes = found.get("class", "").split()
        if tag == "div" and (self._depth or "gridItem" in classes):
            if not self._depth:
                sorts = (name.removeprefix("assetType_") for name in classes if name.startswith("assetType_"))
                self.things.append(_Thing(next(sorts, "")))
            self._depth += 1
        if not self._depth:
            return
        if found.get("src") and "mediaPlayIcon" not in found["src"]:
            self.things[-1].files.append(found["src"])
        if tag == "a" and re.match(r"https?://\S+\Z", found.get("href", "")):
            self.things[-1].links.append(found["href"])

    def handle_endtag(self, tag: str) -> None:
        if tag == "div" and self._depth:
            self._depth -= 1

    def handle_data(self, data: str) -> None:
        words = " ".join(data.split())
        if self._depth and words:
            self.things[-1].words.append(words[:300])

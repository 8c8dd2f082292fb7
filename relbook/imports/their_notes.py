"""A note of another program than ours: whose it is, which day it is of, and what it says."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, time
from itertools import pairwise
from pathlib import PurePosixPath
from typing import Any

from relbook.imports import people, person_fields
from relbook.imports.day_names import When, day_of_path, moment_named, without_day
from relbook.imports.diary import Diary, diary
from relbook.imports.fields import Front, clock, names, number, one, one_of
from relbook.imports.fields import tag as as_tag
from relbook.imports.intake import source
from relbook.imports.links import tame
from relbook.imports.vault import linked
from relbook.journal.entry import Kind
from relbook.journal.fold import fold
from relbook.journal.frozen import frozen
from relbook.journal.parcel import Note

_TITLED = re.compile(r"\s*(#{1,6}\s+\S|\Z)")
_DAY = ("date", "day", "datum", "fecha", "date of meeting", "meeting date")
_MADE = (
    *(
        "created",
        "created_at",
        "date created",
        "created at",
        "date_created",
        "creation date",
        "creation_date",
    ),
    *("createdat", "datecreated", "created-at", "created time", "ctime", "erstellt"),
    *("updated", "modified", "date modified", "last_modified", "updated_at", "mtime"),
)
_PEOPLE = ("people", "person", "client", "clients", "attendees", "attendee", "with", "participants", "kunde")
_TAGS = ("tags", "tag", "keywords", "categories", "category")
READ = frozenset({*_DAY, *_MADE, *_PEOPLE, *_TAGS, "title", "time", "kind", "type", "duration", "pinned"})
"""The fields of a note that find a place."""

_CROWD = 12
"""A note that links to more people than that is a list of them and nobody's entry."""
_ASKED = 50
"""How many names of one note are asked about."""


@frozen
class Sheet:
    """A note as it was read: where it lies, its fields, its text, and what it is known by for good."""

    where: str
    front: Front
    body: str
    mark: str

    @property
    def stem(self) -> str:
        return PurePosixPath(self.where).stem


class Known:
    """The people who have a note of their own, by every name a link may use."""

    def __init__(self, sheets: Iterable[Sheet]) -> None:
        self._names: dict[str, set[str]] = {}
        for sheet in sheets:
            name = people.name_of(sheet.where, sheet.front)
            for one_of_them in (name, sheet.stem, sheet.stem.lstrip("@"), *people.aliases(sheet.front)):
                self._names.setdefault(fold(one_of_them), set()).add(name)

    def person(self, name: str) -> str:
        """What the one person is called whom a name means; empty for nobody, or for one of several."""
        found = self._names.get(fold(name), set())
        return next(iter(found)) if len(found) == 1 else ""


def notes_of(sheet: Sheet, known: Known, today: date) -> Iterator[Note]:
    """The entries of a note: one, or in a diary one for each day and one for what stands beside them."""
    parted = diary(sheet.body) if day_of_path(sheet.where) is None else None
    if parted is not None:
        yield from leaves(sheet, parted, known)
    if parted is None or parted.rest.strip():
        body = parted.rest if parted else sheet.body
        yield _note(sheet, body, known, _when(sheet, today), title=True)


def leaves(sheet: Sheet, parted: Diary, known: Known, of: str = "") -> Iterator[Note]:
    """The days of a diary, each an entry: of the person `of` whose note it is, or of whom it links to."""
    for leaf in parted.leaves:
        text = leaf.text.replace("\r\n", "\n").strip("\n")
        whole = "\n\n".join(part for part in (leaf.words, text) if part.strip())
        yield _note(sheet, whole, known, leaf.when, of=of)


def _note(sheet: Sheet, body: str, known: Known, when: When, *, title: bool = False, of: str = "") -> Note:
    front = sheet.front
    theirs, offered = _people(sheet, body, known)
    day, at = when
    details: dict[str, Any] = {"at": at} if at else {}
    if minutes := number(one(front, "duration"), 0, 100_000):
        details["minutes"] = minutes
    if one(front, "pinned").lower() == "true":
        details["pinned"] = True
    name = PurePosixPath(sheet.where).name
    return Note(
        source=sheet.mark if title else source("markdown", name, f"{day} {body}"),
        text=_text(sheet.stem, one(front, "title"), body) if title else tame(body),
        day=day,
        kind=one_of(one(front, "kind").lower(), *Kind) or one_of(one(front, "type").lower(), *Kind) or "note",
        people=tuple(dict.fromkeys([of, *theirs] if of else theirs)),
        offered=tuple(dict.fromkeys(offered if title or of else [*offered, *_called_as(sheet.stem)]))[
            :_ASKED
        ],
        tags=tuple(dict.fromkeys(_tags(front))),
        details=details,
        where=sheet.where if title else f"{sheet.where}: {day}",
    )


def _people(sheet: Sheet, body: str, known: Known) -> tuple[list[str], list[str]]:
    """Whose a note is, and which other names in it may be people."""
    told = [known.person(name) or name for name in names(t for n in _PEOPLE for t in sheet.front.get(n, ()))]
    links = list(dict.fromkeys(linked(body)))
    met = [person for name in links if (person := known.person(name))]
    around = PurePosixPath(sheet.where).parts[:-1]
    homes = [home for above, home in pairwise(around) if above.lower() in person_fields.FOLDERS]
    theirs = [person for name in homes if (person := known.person(name))]
    if len(met) <= _CROWD:
        theirs += met
    whose = list(dict.fromkeys([*told, *theirs]))
    asked = [known.person(name) or name for name in (*homes, *links)]
    return whose, [name for name in asked if name not in whose and people.may_be_a_name(name)]


def _called_as(stem: str) -> list[str]:
    """The name of a diary, where it may be that of a person."""
    return [stem] if people.may_be_a_name(stem) else []


def _when(sheet: Sheet, today: date) -> When:
    """The day it names, else the one in its name, else the one it was made on, else today."""
    said = next(filter(None, (moment_named(one(sheet.front, name)) for name in _DAY)), None)
    made = next(filter(None, (moment_named(one(sheet.front, name)) for name in _MADE)), None)
    day, at = said or day_of_path(sheet.where) or made or (today, None)
    clocks: tuple[time | None, ...] = (clock(one(sheet.front, "time")), at)
    if made and made[0] == day:
        clocks = (*clocks, made[1])
    return day, next(filter(None, clocks), None)


def _tags(front: Front) -> Iterator[str]:
    for name in _TAGS:
        texts = front.get(name, [])
        apart = r",\s*" if len(texts) > 1 or any("," in text for text in texts) else r"\s+"
        for text in texts:
            words = list(names([text])) if "[[" in text else re.split(apart, text)
            yield from filter(None, (as_tag(word.strip("#\"' ")) for word in words))


def _text(stem: str, title: str, body: str) -> str:
    """The text with its title above it; a file's name is the title, unless it is a date or there is one."""
    text = tame(body.replace("\r\n", "\n")).strip("\n")
    heading = title or ("" if _TITLED.match(text) else stem)
    first = text.partition("\n")[0].strip(" #")
    bare = not without_day(heading).strip(" -_")
    return text if bare or not text.strip() or first == heading else f"{heading}\n\n{text}"

"""Notes about a person, as they are kept in vaults: told by front matter or by the folder they lie in.

| in the note | of the client |
| --- | --- |
| `name`, `full name`, else `title`, else the name of the file | name |
| `nickname`, `called` | how they are called |
| `company`, `organisation`, `role`, `job`, `pronouns`, `town`, `about` | the same |
| `email`, `phone`, `address`, `website` and their like | ways to reach them |
| `birthday`, `anniversary` and their like | days, the year left open where it is not told |
| `aliases` | other names a link may use |
| the text | about; files that it shows are kept with the client |
| tags but those that say "a person" | below the text |
"""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from relbook.imports.day_names import day_named, day_of_year
from relbook.imports.fields import Front, names, one
from relbook.imports.fields import tag as as_tag
from relbook.imports.intake import source
from relbook.imports.links import tame
from relbook.imports.person_fields import (
    CALLED,
    COMPANY,
    DAYS,
    FIRST,
    FOLDERS,
    KINDS,
    LAST,
    LISTS,
    MARKS,
    NAMES,
    ROLE,
    SINCE,
    SORTS,
    TAGS,
    TOWN,
    WAYS,
)
from relbook.journal.fold import fold
from relbook.journal.parcel import Card, Day, Reach


def is_person(where: str, front: Front) -> bool:
    """Whether a note is about one person: it says so, or lies in a folder of people and lists none."""
    if _said(front, SORTS) & KINDS:
        return True
    path = PurePosixPath(where)
    stem = path.stem.lower()
    marks = _said(front, TAGS)
    if stem in LISTS or day_named(path.stem) or marks & {"moc", "index", "template", "meeting"}:
        return False
    if marks & KINDS or {mark.split("/")[0] for mark in marks} & MARKS:
        return True
    around = [part.lower().strip("_0123456789 .-") for part in path.parts[:-1]]
    inside = bool(around) and around[-1] in FOLDERS
    return inside or (len(around) > 1 and around[-2] in FOLDERS and stem == around[-1])


def _said(front: Front, fields: tuple[str, ...]) -> set[str]:
    words = (word for field in fields for word in _words(front.get(field, [])))
    return {word.strip("#[]\"' ").lower() for word in words}


def _words(texts: list[str]) -> Iterator[str]:
    """The items of a list, or of a single text what commas and spaces set apart."""
    yield from texts if len(texts) > 1 else (word for text in texts for word in re.split(r"[,\s]+", text))


def may_be_a_name(text: str) -> bool:
    """Whether words may be what somebody is called: a few, none with a digit, not begun in small letters.

    >>> may_be_a_name("Marta Reyes"), may_be_a_name("to do"), may_be_a_name("2026-05-04")
    (True, False, False)
    """
    words = text.split()
    plain = re.fullmatch(r"[^\W\d_][\w .,'’()-]{0,58}", text) is not None and not re.search(r"\d", text)
    return plain and 0 < len(words) <= 4 and not words[0][0].islower() and fold(text) not in FOLDERS


def aliases(front: Front) -> Iterator[str]:
    """Other names under which a link may mean this person."""
    yield from names([*front.get("aliases", ()), *front.get("alias", ())])


def name_of(where: str, front: Front) -> str:
    """What the person of a note is called."""
    parts = " ".join(filter(None, (_first(front, FIRST), _first(front, LAST))))
    told = parts or next((one(front, field) for field in (*NAMES, "title") if one(front, field)), "")
    plain = next(names([told]), "") if "[[" in told else told
    return " ".join((plain or PurePosixPath(where).stem.lstrip("@")).split())[:200]


def card(where: str, front: Front, body: str, content: bytes) -> Card:
    """The person of a note."""
    about = [one(front, "about") or one(front, "description"), tame(_below_name(body, name_of(where, front)))]
    about += [" ".join(f"#{tag}" for tag in dict.fromkeys(_tags(front)))]
    details: dict[str, Any] = {
        "called": _first(front, CALLED),
        "pronouns": one(front, "pronouns"),
        "town": _first(front, TOWN),
        "about": "\n\n".join(part for part in about if part.strip()),
    }
    since = day_named(_first(front, SINCE))
    details["since"] = since[0] if since else None
    return Card(
        source=source("markdown", PurePosixPath(where).name, content),
        name=name_of(where, front),
        company=_first(front, COMPANY),
        role=_first(front, ROLE),
        details={name: value for name, value in details.items() if value},
        reach=tuple(dict.fromkeys(_reach(front))),
        days=tuple(_days(front)),
        raw=content,
    )


def _first(front: Front, fields: tuple[str, ...]) -> str:
    """The first of some fields, as words: of a link what it is called."""
    for field in fields:
        if text := one(front, field):
            return ", ".join(names([text])) if "[[" in text else " ".join(text.split())[:300]
    return ""


def _below_name(body: str, name: str) -> str:
    """The text without a heading that only says the name again."""
    text = body.replace("\r\n", "\n").strip("\n")
    first, _, rest = text.partition("\n")
    return rest.strip("\n") if first.startswith("#") and fold(first.strip("# ")) == fold(name) else text


def _tags(front: Front) -> Iterator[str]:
    for word in (*_words(front.get("tags", [])), *_words(front.get("tag", []))):
        tag = as_tag(word.strip("#[]\"'"))
        if tag and tag.split("/")[0].lower() not in KINDS:
            yield tag


def _reach(front: Front) -> Iterator[Reach]:
    for kind, fields in WAYS.items():
        for field, texts in front.items():
            if field.partition("[")[0] in fields:  # EMAIL[WORK], as those write it who keep vCards there
                yield from (Reach(kind, value) for text in texts for value in _values(kind, text))


def _values(kind: str, text: str) -> Iterator[str]:
    """Mails and telephones may stand several in one field; a mail has its sign, a telephone its digits."""
    several = re.split(r"[,;]", text) if kind in {"mail", "phone"} else [text]
    for one_of_them in several:
        bare = re.sub(r"^\[[^\]]*\]\(([^()]*)\)$", r"\1", one_of_them.strip())
        value = re.sub(r"(?i)^(?:mailto|tel):", "", " ".join(bare.split()))[:500]
        fits = "@" in value if kind == "mail" else kind != "phone" or len(re.findall(r"\d", value)) > 2
        if kind == "link":
            fits = re.match(r"https?://|[\w.-]+\.\w{2,}(?:/|\Z)|@\w", value) is not None
        if value and fits:
            yield value


def _days(front: Front) -> Iterator[Day]:
    for label, fields in DAYS.items():
        found = next(filter(None, (day_of_year(one(front, field)) for field in fields)), None)
        if found:
            yield Day(label, found[1], found[2], found[0])

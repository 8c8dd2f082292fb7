"""A row of a table as somebody to put on file.

| columns | become |
| --- | --- |
| a name, or its parts; a nickname; what stands before and after it | the name; how they are called |
| company, role; a row with nothing else to call it by | company and role; an organisation |
| mails, phones, links, the parts of addresses, with what their labels say | ways to reach them; the town |
| birthday whole or in three, anniversary, other occasions | days that matter |
| notes; children, partner, department, fields of their own | about, each of the latter under its heading |
| labels, categories, groups | tags below what is about them |
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from relbook.imports import csv_days, csv_words
from relbook.imports.csv_cells import Row, mails, phones, several
from relbook.imports.fields import tag
from relbook.imports.intake import source
from relbook.journal.parcel import Card, Day, Reach
from relbook.journal.table import Field

_POLITE = frozenset({"herr", "frau", "mr", "mrs", "ms", "miss", "mx", "m", "mme", "mlle", "sr", "sra", "sig"})
_GROUPS = frozenset({"mycontacts", "starred", "my contacts", "starred in android", "other contacts"})
_PLAIN_NOTES = re.compile(csv_words.NOTES)
_FAMILY_FIRST = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_TURNED = re.compile(r"(\w[\w'’ -]{0,40}), (\w[\w'’. -]{0,40})")
_BEHIND = re.compile(
    r"(?i)(inc|ltd|llc|llp|gmbh|ag|kg|co|corp|s\.?a|s\.?r\.?l|jr|sr|ph\.?d|m\.?d|esq|i{1,3}|dr)\b.*"
)
_PARTS = (Field.ADDRESS, Field.STREET, Field.POSTCODE, Field.TOWN, Field.REGION, Field.COUNTRY)


def card(row: Row, *, first: bool) -> Card | None:
    """Who a row is about; None when it says no name, no company, no mail. `first`: day before month."""
    name, company = _name(row), row.one(Field.COMPANY)
    points = tuple(dict.fromkeys(_reach(row)))
    mail = next((point.value for point in points if point.kind == "mail"), "")
    known = name or row.one(Field.CALLED) or company or mail
    if not known:
        return None
    is_firm = bool(company) and known == company
    details = {name: value for name, value in _details(row, is_firm=is_firm).items() if value}
    return Card(
        source=source("csv", "\x1f".join(cell.strip() for cell in row.cells if cell.strip())),
        name=known,
        company="" if is_firm else company,
        role=row.one(Field.ROLE),
        details=details,
        reach=points,
        days=tuple(dict.fromkeys(_days(row, first=first))),
    )


def _name(row: Row) -> str:
    """The name as it stands, else from its parts."""
    parts = (Field.PREFIX, Field.FIRST, Field.MIDDLE, Field.LAST, Field.SUFFIX)
    said = [_title(row), *(row.one(part) for part in parts[1:])]
    if _FAMILY_FIRST.fullmatch(said[1]) and _FAMILY_FIRST.fullmatch(said[3]):
        said[1], said[3] = said[3], said[1]
    composed = " ".join(filter(None, said)) if said[1] or said[3] else ""
    return _straight(row.one(Field.NAME)) or composed


def _straight(name: str) -> str:
    """A name as one says it: "Ruiz, Ana" is Ana Ruiz; a firm and what stands behind a name stay."""
    found = _TURNED.fullmatch(name)
    return f"{found[2]} {found[1]}" if found and not _BEHIND.fullmatch(found[2]) else name


def _title(row: Row) -> str:
    """What stands before the name, where it says more than politeness does."""
    said = row.one(Field.PREFIX)
    return "" if said.strip(".").lower() in _POLITE else said


def _details(row: Row, *, is_firm: bool) -> dict[str, Any]:
    prefixed = _title(row) and row.one(Field.FIRST)
    return {
        "being": "organisation" if is_firm else "",
        "called": row.one(Field.CALLED) or (prefixed if not is_firm else ""),
        "pronouns": row.one(Field.PRONOUNS),
        "town": row.one(Field.TOWN),
        "about": "\n\n".join(_about(row)),
    }


def _about(row: Row) -> Iterator[str]:
    notes: list[str] = []
    lines: list[str] = []
    for place, said in row.all(Field.ABOUT):
        plain = not place.header or bool(_PLAIN_NOTES.fullmatch(csv_words.plain(place.header)))
        text = re.sub(r"\r\n?", "\n", said)
        notes.append(text) if plain else lines.append(f"{row.heading(place)}: {text}")
    yield from dict.fromkeys(notes)
    if lines:
        yield "\n".join(lines)
    if labels := list(dict.fromkeys(tags(row))):
        yield " ".join(f"#{label}" for label in labels)


def tags(row: Row) -> Iterator[str]:
    """The labels of a row, but for those an address book puts on everybody."""
    for _, said in row.all(Field.TAGS):
        for word in re.split(r":::|[;,|\n]", said):
            name = word.strip().lstrip("*# ").strip()
            if name.lower() not in _GROUPS and not re.match(r"(?i)imported (on )?\d", name) and tag(name):
                yield tag(name)


def _reach(row: Row) -> Iterator[Reach]:
    for place, said in row.all(Field.MAIL):
        yield from (Reach("mail", mail, row.label(place)) for mail in mails(said))
    for place, said in row.all(Field.PHONE):
        yield from (Reach("phone", phone, row.label(place)) for phone in phones(said))
    for label, address in _addresses(row):
        yield Reach("address", address, label)
    for place, said in row.all(Field.LINK):
        yield from (Reach("link", link, row.label(place)) for one in several(said) for link in one.split())


def _addresses(row: Row) -> Iterator[tuple[str, str]]:
    """Each address in one line; a town alone is no address."""
    found: dict[str, list[str]] = defaultdict(list)
    labels: dict[str, str] = {}
    towns: dict[str, bool] = defaultdict(lambda: True)
    for place, said in row.all(*_PARTS):
        labels.setdefault(place.place, row.label(place))
        for line in several(said):
            words = ", ".join(filter(None, (" ".join(part.split()) for part in line.split("\n"))))
            if words and not _is_in(words, found[place.place]):
                found[place.place].append(words)
        towns[place.place] &= place.field in (Field.TOWN, Field.REGION, Field.COUNTRY)
    for name, lines in found.items():
        if lines and not towns[name]:
            yield labels[name], ", ".join(lines)


def _is_in(words: str, lines: list[str]) -> bool:
    """Whether an address says this already: by itself, or somewhere in one that is written out whole."""
    whole = next((line for line in lines if ", " in line), "")
    return words in lines or bool(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", whole, re.IGNORECASE))


def _days(row: Row, *, first: bool) -> Iterator[Day]:
    for field, label in ((Field.BIRTHDAY, "birthday"), (Field.ANNIVERSARY, "anniversary")):
        if when := csv_days.of_year(row.one(field), first=first):
            yield Day(label, when[1], when[2], when[0])
    year, month, day = (row.one(part) for part in (Field.BIRTH_YEAR, Field.BIRTH_MONTH, Field.BIRTH_DAY))
    if month and day:
        written = f"{year.zfill(4) if year.strip('0') else '-'}-{month.zfill(2)}-{day.zfill(2)}"
        if when := csv_days.of_year(written, first=first):
            yield Day("birthday", when[1], when[2], when[0])
    for place, said in row.all(Field.OCCASION):
        if when := csv_days.of_year(said, first=first):
            yield Day(row.label(place) or "date", when[1], when[2], when[0])

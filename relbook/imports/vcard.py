"""Address books: vCard 2.1, 3.0 and 4.0, one card after another."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from relbook.imports.fields import yearly
from relbook.imports.given import Given
from relbook.imports.intake import FIELD_LIMIT, FILE_LIMIT, RECORDS_LIMIT, Fault, RefusedError, source
from relbook.imports.reader import Asked, Reader
from relbook.imports.vlines import Property, as_octets, cards, properties, unescape
from relbook.journal.parcel import Card, Day, Format, Parcel, Reach, Reason, Skipped

_ANNIVERSARIES = frozenset({"ANNIVERSARY", "X-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY"})
_READ = _ANNIVERSARIES | {
    *("VERSION", "FN", "N", "NICKNAME", "ORG", "TITLE", "ROLE", "EMAIL", "TEL", "ADR", "URL", "BDAY", "NOTE"),
    *("CATEGORIES", "UID", "PRODID", "REV", "KIND", "TZ", "IMPP", "LABEL", "PRONOUNS", "X-PRONOUNS"),
    *("X-ABDATE", "X-ABLABEL", "X-SOCIALPROFILE", "X-ABSHOWAS", "X-ADDRESSBOOKSERVER-KIND"),
}
_LABELS = ("work", "home", "cell", "mobile", "fax", "pager", "main", "other")
_APPLE_LABEL = re.compile(r"_\$!<(.*)>!\$_")
_BEGINS = re.compile(rb"(?im)^[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*$")
_NO_YEAR = 1604
"""What Apple writes for the year when there is none."""


def read(content: bytes) -> Parcel:
    """Every card of a file; a bad one is left out and kept as it came."""
    found: list[Card] = []
    skipped: list[Skipped] = []
    left_out: Counter[str] = Counter()
    for number, raw in enumerate(cards(as_octets(content)), 1):
        if number > RECORDS_LIMIT:
            raise RefusedError(Fault.TOO_LARGE)
        known = list(properties(raw))
        if reason := _refusal(known):
            skipped.append(Skipped(reason, str(number), raw))
            continue
        left_out.update(one.name for one in known if one.name not in _READ)
        found.append(_card(known, raw))
    return Parcel(Format.VCARD, cards=tuple(found), skipped=tuple(skipped), left_out=left_out)


def _refusal(known: list[Property]) -> Reason | None:
    if any(len(one.value) > FIELD_LIMIT for one in known):
        return Reason.TOO_LARGE
    if "group" in {_first(known, "KIND").lower(), _first(known, "X-ADDRESSBOOKSERVER-KIND").lower()}:
        return Reason.NOT_A_PERSON
    return None if _name(known) else Reason.NO_NAME


def _card(known: list[Property], raw: bytes) -> Card:
    uid = _first(known, "UID")
    orgs = [part for part in _parts(known, "ORG") if part]
    name = _name(known)
    return Card(
        source=source("vcard", uid) if uid else source("vcard", b"\n".join(raw.split())),
        name=name,
        company="" if _is_firm(known) or not orgs or orgs[0] == name else orgs[0],
        role=_first(known, "TITLE") or _first(known, "ROLE"),
        details={field: value for field, value in _details(known).items() if value},
        reach=tuple(dict.fromkeys(_reach(known))),
        days=tuple(dict.fromkeys(_days(known))),
        raw=raw,
    )


def _details(known: list[Property]) -> dict[str, Any]:
    zone = _first(known, "TZ")
    return {
        "called": "" if _is_firm(known) else _nickname(known),
        "pronouns": _first(known, "PRONOUNS") or _first(known, "X-PRONOUNS"),
        "being": "organisation" if _is_firm(known) else "",
        "town": next(
            (adr.parts[3] for adr in known if adr.name == "ADR" and len(adr.parts) > 3 and adr.parts[3]), ""
        ),
        "zone": zone if re.fullmatch(r"[A-Z][A-Za-z_]+(/[A-Za-z_+-]+)+", zone) else "",
        "about": "\n\n".join(_about(known)),
    }


def _about(known: list[Property]) -> Iterator[str]:
    yield from dict.fromkeys(one.text for one in known if one.name == "NOTE" and one.text)
    words = [word for one in known if one.name == "CATEGORIES" for word in re.split(r"\\?,", one.value)]
    tags = [re.sub(r"[^\w/-]+", "-", unescape(word).strip()).strip("-") for word in words]
    if named := dict.fromkeys(filter(None, tags)):
        yield " ".join(f"#{tag}" for tag in named)


def _is_firm(known: list[Property]) -> bool:
    said = {_first(known, "KIND").lower(), _first(known, "X-ABSHOWAS").lower()}
    person = _first(known, "FN") or _composed(known) or _first(known, "NICKNAME")
    return bool(said & {"org", "company"}) or (not person and bool(_first(known, "ORG")))


def _name(known: list[Property]) -> str:
    firm = next((part for part in _parts(known, "ORG") if part), "")
    name = _first(known, "FN") or _composed(known) or _nickname(known) or firm or _first(known, "EMAIL")
    return " ".join(name.split())


def _composed(known: list[Property]) -> str:
    """The name from its parts: prefix, first, more, last, suffix."""
    family, given, more, before, after, *_ = (*_parts(known, "N"), *[""] * 5)
    return " ".join(filter(None, (before, given, more.replace(",", " "), family, after)))


def _nickname(known: list[Property]) -> str:
    said = next((one for one in known if one.name == "NICKNAME" and one.text), None)
    return re.split(r"\\?,", said.value)[0].strip() if said else ""


def _first(known: list[Property], name: str) -> str:
    return next((one.text for one in known if one.name == name and one.text), "")


def _parts(known: list[Property], name: str) -> list[str]:
    return next((one.parts for one in known if one.name == name and one.text.strip("; ")), [])


def _reach(known: list[Property]) -> Iterator[Reach]:
    labels = {
        one.group: _APPLE_LABEL.sub(r"\1", one.text) for one in known if one.name == "X-ABLABEL" and one.group
    }
    for one in known:
        kind, tidy = _WAYS.get(one.name, ("", _address))
        value = tidy(one) if kind else ""
        if value:
            typed = " ".join(word for word in _LABELS if word in one.kinds)
            yield Reach(kind, value, labels.get(one.group, "").lower() or typed)


def _address(one: Property) -> str:
    """An address in one line; a list in an address part is kept as it is, a town alone is no address."""
    if len(one.parts) > 3 and not any(part for at, part in enumerate(one.parts) if at != 3):
        return ""
    return ", ".join(" ".join(part.split()) for part in one.parts if part)


def _mail(one: Property) -> str:
    return re.sub(r"(?i)^mailto:", "", one.text)


def _phone(one: Property) -> str:
    return re.sub(r"(?i)^tel:", "", one.text).replace(";ext=", " ext. ")


def _link(one: Property) -> str:
    return one.text


_WAYS: dict[str, tuple[str, Callable[[Property], str]]] = {
    "EMAIL": ("mail", _mail),
    "TEL": ("phone", _phone),
    "ADR": ("address", _address),
    "URL": ("link", _link),
    "IMPP": ("link", _link),
    "X-SOCIALPROFILE": ("link", _link),
}


def _days(known: list[Property]) -> Iterator[Day]:
    labels = {
        one.group: _APPLE_LABEL.sub(r"\1", one.text) for one in known if one.name == "X-ABLABEL" and one.group
    }
    for one in known:
        label = labels.get(one.group, "date").lower() if one.name == "X-ABDATE" else ""
        label = "birthday" if one.name == "BDAY" else "anniversary" if one.name in _ANNIVERSARIES else label
        day = yearly(one.text) if label else None
        if day:
            omitted = "".join(one.params.get("X-APPLE-OMIT-YEAR", [])) == str(day[0])
            yield Day(label, day[1], day[2], None if omitted or day[0] == _NO_YEAR else day[0])


def _knows(given: Given) -> bool:
    return bool(_BEGINS.search(as_octets(given.start()).replace(b"\r", b"\n")))


def _read(given: Given, asked: Asked) -> Parcel:
    if given.only is None:
        raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
    content = given.only.read(FILE_LIMIT)
    if b"BEGIN:VCARD" not in as_octets(content).upper():
        raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
    return read(content)


READER = Reader(Format.VCARD, _knows, _read, apart=True)

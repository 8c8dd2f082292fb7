"""Address books: vCard 2.1, 3.0 and 4.0, one card after another, however carelessly written.

| card | journal |
| --- | --- |
| `FN`, else `N`, `NICKNAME`, `ORG`, `EMAIL` | name |
| `ORG` | company; what stands in it besides, where there is no role |
| `TITLE`, `ROLE` | role |
| `KIND:org`, `X-ABShowAs:COMPANY`, or nobody named but a firm | an organisation |
| `NICKNAME`, `PRONOUNS`, `TZ` | called, pronouns, zone |
| `EMAIL`, `TEL`, `ADR`, `URL`, with their label or kind | ways to reach someone; the town of an address |
| `IMPP`, `X-SOCIALPROFILE`, `X-SKYPE`, `X-JABBER` and the like | links |
| `BDAY`, `ANNIVERSARY`, `X-ABDATE`; `--0412` and 1604 have no year | days that matter |
| `NOTE`, `CATEGORIES` | about, with tags |
| `PHOTO` that lies within | a file of the client; one that lies elsewhere is never fetched |
| `KIND:group`, and what is no person | left out, and said |
| `RELATED`, `LOGO`, `KEY`, `GENDER`, a birthday in words, and the rest | no place |
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from relbook.imports.fields import yearly
from relbook.imports.given import Given
from relbook.imports.intake import FIELD_LIMIT, FILE_LIMIT, RECORDS_LIMIT, Fault, RefusedError, source
from relbook.imports.reader import Asked, Reader
from relbook.imports.vlines import Property, as_octets, cards, in_base64, properties, unescape
from relbook.imports.vreach import ANNIVERSARIES, TALKED_ON, days, reach
from relbook.journal.parcel import Card, Enclosure, Format, Parcel, Reason, Skipped

_READ = ANNIVERSARIES | {
    *("VERSION", "FN", "N", "NICKNAME", "ORG", "TITLE", "ROLE", "EMAIL", "TEL", "ADR", "URL", "BDAY", "NOTE"),
    *("CATEGORIES", "UID", "PRODID", "REV", "KIND", "TZ", "IMPP", "LABEL", "PRONOUNS", "X-PRONOUNS"),
    *("X-ABDATE", "X-ABLABEL", "X-SOCIALPROFILE", "X-ABSHOWAS", "X-ADDRESSBOOKSERVER-KIND"),
    *("SOURCE", "NAME", "X-ABUID", "X-ABADR", "PROFILE"),
}
_BEGINS = re.compile(rb"(?im)^[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*$")

_BYTES = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})
_PICTURES = {b"\xff\xd8\xff": "jpg", b"\x89PNG\r\n": "png", b"GIF8": "gif", b"BM": "bmp"}
_NOBODY = frozenset({"group", "location", "application", "device", "thing", "calendar"})


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
        card = _card(known, raw)
        left_out.update(_left_out(known, card))
        found.append(card)
    found = _told_apart(found)
    return Parcel(Format.VCARD, cards=tuple(found), skipped=tuple(skipped), left_out=left_out)


def _refusal(known: list[Property]) -> Reason | None:
    if any(len(one.value) > FIELD_LIMIT for one in known if one.name not in _BYTES):
        return Reason.TOO_LARGE
    if _NOBODY & {_first(known, "KIND").lower(), _first(known, "X-ADDRESSBOOKSERVER-KIND").lower()}:
        return Reason.NOT_A_PERSON
    return None if _name(known) else Reason.NO_NAME


def _left_out(known: list[Property], card: Card) -> Iterator[str]:
    """The names of what finds no place: pictures past the first, days that are none, and what is not read."""
    pictures = len(card.files)
    for one in known:
        if one.name == "PHOTO":
            pictures -= 1
            if pictures < 0:
                yield one.name
        elif one.name == "BDAY" or one.name in ANNIVERSARIES:
            if one.text and yearly(one.text) is None:
                yield one.name
        elif one.name not in _READ and one.name not in TALKED_ON:
            yield one.name


def _told_apart(found: list[Card]) -> list[Card]:
    """Cards that a program gave one name for good, although they are about several, keep all."""
    names: dict[str, set[str]] = defaultdict(set)
    for card in found:
        names[card.source].add(card.name)
    return [
        replace(card, source=source("vcard", b"\n".join(card.raw.split())))
        if len(names[card.source]) > 1
        else card
        for card in found
    ]


def _card(known: list[Property], raw: bytes) -> Card:
    uid = _first(known, "UID")
    orgs = [part for part in _parts(known, "ORG") if part]
    name = _name(known)
    return Card(
        source=source("vcard", uid) if uid else source("vcard", b"\n".join(raw.split())),
        name=name,
        company="" if _is_firm(known) or not orgs or orgs[0] == name else orgs[0],
        role=_role(known, orgs),
        details={field: value for field, value in _details(known).items() if value},
        reach=tuple(dict.fromkeys(reach(known))),
        days=tuple(dict.fromkeys(days(known))),
        raw=raw,
        files=tuple(_picture(known, raw)),
    )


def _role(known: list[Property], orgs: list[str]) -> str:
    """What they are there: title and role where they say two things, else where in the firm they work."""
    said = dict.fromkeys(filter(None, (_first(known, "TITLE"), _first(known, "ROLE"))))
    return ", ".join(said or orgs[1:])


def _picture(known: list[Property], raw: bytes) -> Iterator[Enclosure]:
    """The picture that lies within a card; its bytes are made anew when they are asked for."""
    if any(one.name == "PHOTO" for one in known):
        start = in_base64(raw, "PHOTO")[:12]
        webp = start[:4] == b"RIFF" and start[8:] == b"WEBP"
        kind = next((kind for mark, kind in _PICTURES.items() if start.startswith(mark)), "webp" * webp)
        if kind:
            yield Enclosure(f"photo.{kind}", partial(in_base64, raw, "PHOTO"))


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

"""How somebody in an address book is reached, and the days that matter to them."""

import re
from collections.abc import Callable, Iterator

from relbook.imports.fields import yearly
from relbook.imports.vlines import Property
from relbook.journal.parcel import Day, Reach

ANNIVERSARIES = frozenset({"ANNIVERSARY", "X-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY"})
TALKED_ON = {
    *("X-SKYPE", "X-SKYPE-USERNAME", "X-JABBER", "X-AIM", "X-ICQ", "X-MSN", "X-YAHOO", "X-QQ", "X-TWITTER"),
    *("X-GTALK", "X-GOOGLE-TALK", "X-GADUGADU", "X-GROUPWISE", "X-MATRIX", "X-SIGNAL", "X-TELEGRAM"),
}
"""Where people talk who have an account there."""

_LABELS = ("work", "home", "cell", "mobile", "fax", "pager", "main", "other")
_APPLE_LABEL = re.compile(r"_\$!<(.*)>!\$_")
_NO_YEAR = 1604
"""What Apple writes for the year when there is none."""


def reach(known: list[Property]) -> Iterator[Reach]:
    """Each way, with what it is called."""
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


def _account(one: Property) -> str:
    """An account is named with where it is."""
    where = one.name.removeprefix("X-").removesuffix("-USERNAME").lower()
    return f"{where}:{one.text}" if one.text and ":" not in one.text else one.text


_WAYS: dict[str, tuple[str, Callable[[Property], str]]] = {
    "EMAIL": ("mail", _mail),
    "TEL": ("phone", _phone),
    "ADR": ("address", _address),
    "URL": ("link", _link),
    "IMPP": ("link", _link),
    "X-SOCIALPROFILE": ("link", _link),
    **dict.fromkeys(TALKED_ON, ("link", _account)),
}


def days(known: list[Property]) -> Iterator[Day]:
    """Each day, with or without a year."""
    labels = {
        one.group: _APPLE_LABEL.sub(r"\1", one.text) for one in known if one.name == "X-ABLABEL" and one.group
    }
    for one in known:
        label = labels.get(one.group, "date").lower() if one.name == "X-ABDATE" else ""
        label = "birthday" if one.name == "BDAY" else "anniversary" if one.name in ANNIVERSARIES else label
        day = yearly(one.text) if label else None
        if day:
            omitted = "".join(one.params.get("X-APPLE-OMIT-YEAR", [])) == str(day[0])
            yield Day(label, day[1], day[2], None if omitted or day[0] == _NO_YEAR else day[0])

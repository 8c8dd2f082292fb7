"""What the parts of a client's record are called."""

from relbook.journal.client import Being
from relbook.journal.custom import FieldKind
from relbook.journal.link import LinkKind
from relbook.journal.meeting import Leap
from relbook.ui.shared.language import tr

WAYS = ("mail", "phone", "address", "link")


def way(kind: str) -> str:
    """A way to reach somebody."""
    names = {"mail": tr("Mail"), "phone": tr("Phone"), "address": tr("Address"), "link": tr("Link")}
    return names.get(kind, kind)


def being(value: Being) -> str:
    """What a client is."""
    return {Being.PERSON: tr("A person"), Being.ORGANISATION: tr("An organisation")}[value]


def tie(kind: LinkKind, *, from_me: bool) -> str:
    """A tie as it reads from this client's end."""
    if kind is LinkKind.WORKS_WITH:
        return tr("Works with")
    if kind is LinkKind.INTRODUCED:
        return tr("Introduced") if from_me else tr("Introduced by")
    return tr("Referred") if from_me else tr("Referred by")


def leap(value: Leap) -> str:
    """Where 29 February goes."""
    names = {Leap.FEBRUARY: tr("else on 28 February"), Leap.MARCH: tr("else on 1 March")}
    return names[value]


def field_kind(value: FieldKind) -> str:
    """What a field of one's own takes."""
    names = {
        FieldKind.TEXT: tr("Text"),
        FieldKind.DATE: tr("Date"),
        FieldKind.CHOICE: tr("Choice"),
        FieldKind.NUMBER: tr("Number"),
    }
    return names[value]

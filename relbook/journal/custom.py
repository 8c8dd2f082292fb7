"""Fields of the writer's own: defined once in a journal, with a value for each client."""

import re
from datetime import date
from enum import StrEnum

from relbook.errors import BadValueError
from relbook.journal.dates import read_date
from relbook.journal.fold import fold
from relbook.journal.frozen import frozen
from relbook.journal.pattern import late

NAME_LIMIT = 40
"""Characters in a field's name: it stands beside the value on one line."""

_NUMBER = late(r"[+-]?\d{1,15}(?:[.,]\d{1,6})?")


class FieldKind(StrEnum):
    """What a field takes."""

    TEXT = "text"
    DATE = "date"
    CHOICE = "choice"
    NUMBER = "number"


@frozen
class CustomField:
    """A field; `choices` are what a choice may be."""

    id: str
    name: str
    kind: FieldKind = FieldKind.TEXT
    choices: tuple[str, ...] = ()


@frozen
class CustomValue:
    """What a client has in a field, as it is kept: a date as 2026-05-04, a number with a point."""

    field: CustomField
    value: str


def cleaned(field: CustomField, words: str, today: date) -> str:
    """What was typed, as the field keeps it; blank stays blank.

    Raises:
        BadDateError: A date was asked for, and this is none.
        BadValueError: It is no number, or none of the choices.

    >>> cleaned(CustomField("", "Rate", FieldKind.NUMBER), " 1 250,50 ", date(2026, 5, 4))
    '1250.5'
    """
    plain = words.strip()
    if not plain:
        return ""
    match field.kind:
        case FieldKind.TEXT:
            return plain
        case FieldKind.DATE:
            return read_date(plain, today, past=True).isoformat()
        case FieldKind.NUMBER:
            return _number(field, plain)
        case FieldKind.CHOICE:
            same = [choice for choice in field.choices if fold(choice) == fold(plain)]
            if not same:
                raise BadValueError(field.name, plain)
            return same[0]


def read_choices(words: str) -> tuple[str, ...]:
    """The choices in a line, separated by commas; each once, in the order they were typed.

    >>> read_choices("tea, coffee ,, Tea")
    ('tea', 'coffee')
    """
    found: dict[str, str] = {}
    for word in words.split(","):
        if word.strip():
            found.setdefault(fold(word.strip()), " ".join(word.split()))
    return tuple(found.values())


def _number(field: CustomField, plain: str) -> str:
    """A number with a point and no needless zeros; spaces may group thousands, a comma is a point."""
    from decimal import Decimal, InvalidOperation  # 1 ms of each start, in which nobody types a number

    tight = re.sub(r"(?<=\d)[\s\u00a0\u202f](?=\d{3})", "", plain)
    if not _NUMBER.fullmatch(tight):
        raise BadValueError(field.name, plain)
    try:
        number = Decimal(tight.replace(",", "."))
    except InvalidOperation:
        raise BadValueError(field.name, plain) from None
    text = format(number, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in {"-0", "+0"} else text.removeprefix("+")

"""What some files hold, and how each record reads before it comes in."""

from collections.abc import Iterator, Sequence
from dataclasses import field
from pathlib import Path
from typing import Any

from relbook.errors import RelbookError
from relbook.imports.given import Given, Shape
from relbook.journal.entry import Entry
from relbook.journal.frozen import frozen
from relbook.journal.parcel import Card, Note, Parcel, Report, Skipped, Talk
from relbook.journal.reread import at_hand
from relbook.ui.importing import format_words, words
from relbook.ui.importing.listing import Part, Row
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr


@frozen
class Source:
    """Where a parcel came from: what was given, and whether that held many files."""

    given: Given = field(repr=False)

    @property
    def path(self) -> Path:
        return self.given.path

    @property
    def several(self) -> bool:
        return self.given.shape is not Shape.FILE


@frozen
class Opened:
    """Parcels with what would come of each and where each is from; and what cannot be read."""

    parcels: tuple[Parcel, ...]
    reports: tuple[Report, ...]
    faults: tuple[RelbookError, ...]
    sources: tuple[Source, ...] = ()

    @property
    def news(self) -> bool:
        """Whether anything of it is not here yet."""
        return any(report.total or report.merged for report in self.reports)

    def offered(self) -> dict[str, tuple[str, ...]]:
        """The names that their programs gave records, by the record; an export of our own offers none."""
        notes = (note for parcel in self.parcels for note in at_hand(parcel.notes))
        return {note.source: note.offered for note in notes if note.offered}


def coming(parcels: Sequence[Parcel]) -> list[Part]:
    """All records, in the order in which they come."""
    return [part for parcel in parcels for part in _of(parcel)]


def staying(reports: Sequence[Report]) -> list[Part]:
    """The records that stay out, each with its reason."""
    return [_part(report.skipped, _skipped) for report in reports]


def untaken(reports: Sequence[Report]) -> list[Part]:
    """The fields that a journal has no place for, those of most records first."""
    counted: dict[str, int] = {}
    for report in reports:
        for name, count in report.left_out.items():
            counted[name] = counted.get(name, 0) + count
    return [_part(sorted(counted.items(), key=lambda pair: (-pair[1], pair[0])), _field)]


def _of(parcel: Parcel) -> Iterator[Part]:
    yield _part(parcel.cards, _card)
    yield _part(parcel.notes, _note)
    yield _part(parcel.talks, _talk)
    yield _part(parcel.tables.get("client", ()), _client_row)
    yield _part(parcel.tables.get("entry", ()), _entry_row)


def _part(values: Sequence[Any], row: Any) -> Part:
    """Those of them that can be looked at without reading anything, and how many more there are."""
    shown = at_hand(values)
    rest = len(values) - len(shown)
    if not rest:
        return Part(len(shown), lambda number: row(shown[number]))
    return Part(
        len(shown) + 1, lambda number: row(shown[number]) if number < len(shown) else _more(rest), len(values)
    )


def _more(count: int) -> Row:
    one, several = tr("And one more"), tr("And {count} more")
    return Row("file-text", one if count == 1 else several.format(count=figure(count)))


def _card(card: Card) -> Row:
    return Row("user", card.name, card.company or next(iter(card.mails), ""))


def _note(note: Note) -> Row:
    entry = Entry("", note.kind, note.day, note.text)
    beside = " · ".join((*note.people[:3], format_words.day(note.day)))
    return Row("note-pencil", entry.heading, beside, own=True)


def _talk(talk: Talk) -> Row:
    at = wording.clock(talk.at) if talk.at else ""
    parts = (tr("called off") if talk.called_off else "", format_words.day(talk.day), at)
    return Row("calendar-blank", talk.title or tr("A talk"), " · ".join(filter(None, parts)), own=True)


def _client_row(row: object) -> Row:
    name = row.get("name") if isinstance(row, dict) else ""
    return Row("user", name if isinstance(name, str) else tr("A record"))


def _entry_row(row: object) -> Row:
    values = row if isinstance(row, dict) else {}
    text, day = values.get("text"), values.get("day")
    first = text.strip().partition("\n")[0][:120] if isinstance(text, str) else tr("A record")
    return Row("note-pencil", first, day if isinstance(day, str) else "", own=True)


def _skipped(one: Skipped) -> Row:
    where = tr("Record {number}").format(number=one.where) if one.where.isdigit() else one.where
    return Row("x-circle", where or tr("A record"), words.reason(one.reason))


def _field(pair: tuple[str, int]) -> Row:
    name, count = pair
    said = tr("once") if count == 1 else tr("{count} times").format(count=figure(count))
    return Row("file-text", name, said)

"""Notes that lie in one folder with the journal of a program: they come in with it, read as what they are."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from relbook.imports import jrnl, markdown, vault
from relbook.imports.given import Given, Member
from relbook.imports.reader import Asked
from relbook.journal.parcel import Format, Parcel, Reason, Skipped


def with_notes(parcel: Parcel, given: Given, others: Iterable[Member], asked: Asked) -> Parcel:
    """A journal and what the other files of its folder hold; of those that hold no note it is said.

    Raises:
        CancelledError: `asked.stopped` said so.
    """
    left = tuple(others)
    if not any(vault.is_note(member.where) for member in left):
        said = tuple(Skipped(Reason.NOT_A_NOTE, member.where) for member in left)
        return replace(parcel, skipped=(*parcel.skipped, *said))
    rest = replace(given, members=left, skipped=())
    is_journal = parcel.format is not Format.JRNL and jrnl.READER.knows(rest)
    found = (jrnl if is_journal else markdown).READER.read(rest, asked)
    return Parcel(
        parcel.format,
        cards=(*parcel.cards, *found.cards),
        notes=(*parcel.notes, *found.notes),
        skipped=(*parcel.skipped, *found.skipped),
        left_out=Counter(parcel.left_out) + Counter(found.left_out),
    )

"""What is being written and not kept yet, carried over when another state of the journal takes its place."""

import re
from collections.abc import Sequence

from relbook.journal.frozen import frozen
from relbook.journal.spelt import spelt
from relbook.store import drafts
from relbook.store.drafts import LOOSE, Draft
from relbook.store.edit import write
from relbook.store.keys import key_for
from relbook.store.models import ClientRow, DraftRow, EntryRow, MeetingRow, firsts

_KEY = re.compile(r"[0-9a-f]{32}")


@frozen
class Lifted:
    """A draft off its desk, and the keys of whom or what it is about."""

    draft: Draft
    about: frozenset[str] = frozenset()


def lift() -> list[Lifted]:
    """Every draft with words or marks in the journal in hand; it stays where it is."""
    desks = firsts(DraftRow.select(DraftRow.desk).where(DraftRow.gone.is_null()).order_by(DraftRow.desk))
    found = [draft for desk in desks if (draft := drafts.get(desk)) is not None]
    return [Lifted(draft, _here({draft.client_id, *_KEY.findall(draft.desk)})) for draft in found]


@write
def lay(lifted: Sequence[Lifted]) -> str:
    """Lay drafts where they lay, in this other state of the journal; they win over older ones there.

    The words of one about somebody or something that this state does not have are left loose, with the
    paths of its files, which the next opening of the window offers.
    """
    loose: list[str] = []
    for one in lifted:
        if one.draft.desk != LOOSE and _here(one.about) == one.about:
            drafts.keep(one.draft)
        else:  # marks alone are about nobody here
            loose += filter(None, (one.draft.text, *(spelt(str(path)) for path in one.draft.files)))
    if loose:
        there = drafts.get(LOOSE)
        words = [*([there.text] if there else []), *loose]
        drafts.keep(Draft(LOOSE, "\n\n".join(dict.fromkeys(words))))
    return key_for("draft", LOOSE)


def _here(keys: set[str] | frozenset[str]) -> frozenset[str]:
    """Those of these keys that are of a row of this journal."""
    found: set[str] = set()
    for table in (ClientRow, EntryRow, MeetingRow):
        found |= set(firsts(table.select(table.id).where(table.id.in_(keys), table.gone.is_null())))
    return frozenset(found)

"""What lies between the writer and a client: lists with dates, nothing counted against anything."""

from collections.abc import Mapping

from relbook.journal.client import Who
from relbook.journal.entry import Entry, Kind
from relbook.journal.frozen import frozen
from relbook.journal.lives.parts import NOTHING, Life

GROUPS: Mapping[str, tuple[str, ...]] = {
    "truths": (Kind.TRUTH,),
    "conflicts": (Kind.CONFLICT,),
    "mistakes": (Kind.REPAIR,),
    "terms": (Kind.NEGOTIATION,),
    "thanks given": (Kind.APPRECIATION_GIVEN,),
    "kind words": (Kind.APPRECIATION_RECEIVED,),
    "favours given": (Kind.FAVOUR_GIVEN,),
    "favours asked": (Kind.FAVOUR_ASKED,),
    "extras": (Kind.EXTRA,),
    "differences": (Kind.DIFFERENCE,),
}
"""The lists of a ledger in the order they are read, and the kinds in each; landmarks come last."""


@frozen
class Item:
    """An entry as a ledger shows it."""

    entry: Entry
    clients: tuple[Who, ...] = ()
    life: Life = NOTHING

    @property
    def id(self) -> str:
        return self.entry.id


@frozen
class Group:
    """One list of a ledger, newest first; `more` says that there are older ones."""

    name: str
    items: tuple[Item, ...] = ()
    more: bool = False

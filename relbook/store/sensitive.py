"""What is known and sensitive: the lines it came from stay with it."""

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from relbook.journal.fact import Fact
from relbook.journal.grouping import by_key
from relbook.store.facts import on_file, value_of
from relbook.store.models import FactRow, among, in_list, tuples
from relbook.store.worded import asked


def of_entries(entry_ids: Iterable[str]) -> dict[str, list[Fact]]:
    """The sensitive facts learned in each of these entries: few, and in an index of their own."""
    found = (value_of(*row) for row in _of_entries(json.dumps(list(entry_ids))))
    return by_key((fact.entry_id, fact) for fact in found)


@asked
def _of_entries(listed: str) -> Any:
    query = on_file().where(in_list(FactRow.entry, listed), FactRow.sensitive)
    return query.order_by(FactRow.created)


def lines(entry_ids: Iterable[str] | None = None, *, ever: bool = False) -> dict[str, set[str]]:
    """The lines that sensitive facts came from, by entry: of these entries, or of all.

    `ever` names those as well that are in the bin, or in no text any more.
    """
    found: dict[str, set[str]] = defaultdict(set)
    query = FactRow.select(FactRow.entry, FactRow.sentence).where(FactRow.sensitive, FactRow.sentence != "")
    if not ever:
        query = query.where(FactRow.gone.is_null())
    if entry_ids is not None:
        query = query.where(among(FactRow.entry, entry_ids))
    for entry, sentence in tuples(query):
        found[entry].add(sentence)
    return found

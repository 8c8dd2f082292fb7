"""What is shown with entries: whose they are, their files and tags. One query each, however many entries."""

import json
from collections import defaultdict
from typing import Any

from relbook.journal.client import Being, Client, Who
from relbook.journal.grouping import by_key
from relbook.journal.page import File
from relbook.store.models import AttachmentRow, ClientRow, EntryClientRow, EntryTagRow, TagRow, in_list
from relbook.store.worded import asked


def who(keys: list[str]) -> dict[str, list[Who]]:
    """Whose each of these entries is, the one it is chiefly about first."""
    found: dict[str, list[Who]] = defaultdict(list)
    known: dict[str, Who] = {}
    for entry, key, name, called, being in _who(json.dumps(keys)):
        one = known.get(key)
        if one is None:
            one = known[key] = Who(key, name, Client(key, name, called, being=Being(being)).first)
        found[entry].append(one)
    return found


def files(keys: list[str]) -> dict[str, list[File]]:
    """What is attached to each of these entries."""
    return by_key((file.entry_id, file) for file in (File(*row) for row in _files(json.dumps(keys))))


def tags(keys: list[str]) -> dict[str, list[str]]:
    """What each of these entries is tagged with."""
    return by_key(_tags(json.dumps(keys)))


@asked
def _who(listed: str) -> Any:
    columns = (ClientRow.id, ClientRow.name, ClientRow.called, ClientRow.being)
    query = EntryClientRow.select(EntryClientRow.entry, *columns)
    query = query.join(ClientRow, on=EntryClientRow.client == ClientRow.id)
    query = query.where(EntryClientRow.gone.is_null(), ClientRow.gone.is_null())
    return query.where(in_list(EntryClientRow.entry, listed)).order_by(EntryClientRow.created)


@asked
def _files(listed: str) -> Any:
    columns = (AttachmentRow.id, AttachmentRow.entry, AttachmentRow.name, AttachmentRow.size)
    rows = AttachmentRow.select(*columns, AttachmentRow.digest, AttachmentRow.media)
    rows = rows.where(in_list(AttachmentRow.entry, listed), AttachmentRow.gone.is_null())
    return rows.order_by(AttachmentRow.created)


@asked
def _tags(listed: str) -> Any:
    query = EntryTagRow.select(EntryTagRow.entry, TagRow.name).join(TagRow, on=EntryTagRow.tag == TagRow.id)
    query = query.where(in_list(EntryTagRow.entry, listed), EntryTagRow.gone.is_null())
    return query.order_by(EntryTagRow.created)

"""What is shown with entries: whose they are, their files and tags. One query each, however many entries."""

from collections import defaultdict

from relbook.journal.client import Being, Client, Who
from relbook.journal.page import File
from relbook.store.models import AttachmentRow, ClientRow, EntryClientRow, EntryTagRow, TagRow, among, tuples


def who(keys: list[str]) -> dict[str, list[Who]]:
    """Whose each of these entries is, the one it is chiefly about first."""
    query = EntryClientRow.select(
        EntryClientRow.entry, ClientRow.id, ClientRow.name, ClientRow.called, ClientRow.being
    )
    query = query.join(ClientRow, on=EntryClientRow.client == ClientRow.id)
    query = query.where(
        among(EntryClientRow.entry, keys), EntryClientRow.gone.is_null(), ClientRow.gone.is_null()
    )
    found: dict[str, list[Who]] = defaultdict(list)
    known: dict[str, Who] = {}
    for entry, key, name, called, being in tuples(query.order_by(EntryClientRow.created)):
        one = known.get(key)
        if one is None:
            one = known[key] = Who(key, name, Client(key, name, called, being=Being(being)).first)
        found[entry].append(one)
    return found


def files(keys: list[str]) -> dict[str, list[File]]:
    """What is attached to each of these entries."""
    found: dict[str, list[File]] = defaultdict(list)
    columns = (AttachmentRow.id, AttachmentRow.entry, AttachmentRow.name, AttachmentRow.size)
    rows = AttachmentRow.select(*columns, AttachmentRow.digest, AttachmentRow.media)
    rows = rows.where(among(AttachmentRow.entry, keys), AttachmentRow.gone.is_null())
    for file in (File(*row) for row in tuples(rows.order_by(AttachmentRow.created))):
        found[file.entry_id].append(file)
    return found


def tags(keys: list[str]) -> dict[str, list[str]]:
    """What each of these entries is tagged with."""
    found: dict[str, list[str]] = defaultdict(list)
    query = EntryTagRow.select(EntryTagRow.entry, TagRow.name).join(TagRow, on=EntryTagRow.tag == TagRow.id)
    query = query.where(among(EntryTagRow.entry, keys), EntryTagRow.gone.is_null())
    for entry, name in tuples(query.order_by(EntryTagRow.created)):
        found[entry].append(name)
    return found

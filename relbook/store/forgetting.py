"""Forgetting a client, with proof: everything about them deleted for good, and every byte looked at.

Unlike the bin this cannot be taken back. No backup is made of what is to be forgotten.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from relbook.errors import MissingError, StoreUnavailableError
from relbook.journal.client import Being, Client, ContactPoint
from relbook.journal.forgetting import ALL_SURE, Copy, Fate, Fault, Hit, Proof, Spot, Wish
from relbook.journal.frozen import frozen
from relbook.journal.naming import Known, known_by
from relbook.store import copies, index, purging, tracing
from relbook.store import spots as speaking
from relbook.store.database import Journal
from relbook.store.edit import Edit
from relbook.store.files import companion
from relbook.store.going import AT_ONCE, Going
from relbook.store.models import TABLES, database
from relbook.store.scanning import Scanner
from relbook.store.sound import asking, past_stopping
from relbook.store.tracing import Trace, ids, run
from relbook.store.troubles import DISK_FAULTS, transaction

STEPS = 10
"""Into how many parts of about the same length it is told; the first five can be stopped."""


@frozen
class Plan:
    """What forgetting a client would do: how many rows by table, the texts that stay, the copies.

    `shared` is how many entries stay with others that they are about, too.
    """

    client: Client
    rows: dict[str, int]
    spots: tuple[Spot, ...]
    copies: tuple[Copy, ...]
    shared: int = 0


@frozen
class Forgotten:
    """What was done: the news for every room, which cannot be taken back, and the proof."""

    edit: Edit
    proof: Proof


def plan(client_id: str, folders: Iterable[Path], now: datetime) -> Plan:
    """What forgetting somebody would do; nothing is changed.

    `folders` are where copies of the journal may lie. It reads every text of the journal: ask for
    it in the background.

    Raises:
        MissingError: There is no such client, not even in the bin.
    """
    journal = database()
    with journal.atomic():
        found, known = _found(journal, client_id)
        spoken = speaking.spots(journal, known, found.rows)
        who = _person(journal, client_id)
        tracing.let_go(journal)
    counts = {table: len(keys) for table, keys in found.rows.items() if keys}
    known_copies = tuple(copies.listed(journal.path, folders, now))
    return Plan(who, counts, tuple(spoken), known_copies, found.shared)


def forget(
    client_id: str,
    wish: Wish = ALL_SURE,
    *,
    now: datetime,
    folders: Iterable[Path] = (),
    beside: Iterable[Path] = (),
    rewrite: bool = False,
    going: Going = AT_ONCE,
) -> Forgotten:
    """Delete everything about one client, for good, and prove it.

    `folders` are where copies of the journal may lie; with `rewrite` each is written anew without
    them, else it is listed. `beside` are other files and folders of relbook's that are looked at.
    It can be stopped until the rows are gone: they go in one transaction. From then on it goes to its end,
    for what they stood on still spells them; where the disk will not have that, the proof says so.

    Raises:
        MissingError: There is no such client.
        StoreUnavailableError: The disk would not have it; nothing was deleted.
        CancelledError: It was stopped; nothing was deleted.
    """
    journal, folders = database(), tuple(folders)
    with asking(journal, going):
        purging.finish(journal)
        found, known, redacted = _deleted(journal, client_id, wish, going)
    rest = going.unstopped
    taken = ids(journal, "SELECT digest FROM attachment")  # a note may have been given the same meanwhile
    gone = set(found.digests).difference(taken)
    count, size, faults = _swept(journal, gone)
    rest.at(6, STEPS)
    kept = copies.treated(journal, found.people, known, wish, folders, now, rewrite=rewrite)
    kept += copies.erase_contents(journal, folders, gone)
    rest.at(7, STEPS)
    removed = {table: len(keys) for table, keys in found.rows.items() if keys}
    proof = Proof(now, removed, redacted, count, size, copies=tuple(kept), faults=tuple(faults))
    proof = replace(proof, shared=found.shared)
    proof = _proven(journal, found, known, proof, [*folders, *beside], rest.span(7, STEPS, STEPS))
    kinds = frozenset(table._meta.table_name for table in TABLES)
    return Forgotten(Edit(client_id, frozenset(found.people), _for_good, kinds), proof)


def _deleted(journal: Journal, client_id: str, wish: Wish, going: Going) -> tuple[Trace, Known, int]:
    """Delete the rows; says which, by what they are known, and how many texts that stay were changed."""
    with transaction():
        found, known = _found(journal, client_id)
        chosen = wish.taken(speaking.spots(journal, known, found.rows, going.span(0, 2, STEPS)))
        redacted = speaking.redact(journal, chosen, known)
        purging.purge(journal, found)
        going.at(3, STEPS)
        index.catch_up(going.span(3, 4, STEPS))
        purging.settle_words(journal)
        tracing.let_go(journal)
        going.at(5, STEPS)
        past_stopping(journal, going)
    return found, known, redacted


def _swept(journal: Journal, digests: Collection[str]) -> tuple[int, int, list[Fault]]:
    """Let go of files, of how many and of how many bytes, and of what pages and log still hold.

    The rows are gone by now: what the disk will not do, for want of room say, is done later.
    """
    try:
        count, size = purging.erase_contents(digests)
        return count, size, [] if purging.sweep(journal) else [Fault.LOG]
    except (*DISK_FAULTS, StoreUnavailableError):
        return 0, 0, [Fault.DISK]


def again(people: Iterable[str]) -> int:
    """Delete what was written about somebody while they were being forgotten; says how many rows.

    What the window had asked for before comes back when it comes back: today's question, say.
    """
    journal = database()
    with transaction():
        found = tracing.trace(journal, *people)
        count = sum(map(len, found.rows.values()))
        if count:
            purging.purge(journal, found)
            index.catch_up()
        tracing.let_go(journal)
    return count


def _for_good() -> Edit:
    raise AssertionError("what was forgotten does not come back")


def _proven(
    journal: Journal, found: Trace, known: Known, proof: Proof, places: Iterable[Path], going: Going
) -> Proof:
    """The proof with what a look at everything found."""
    faults = list(proof.faults)
    if purging.naming(journal, found.people):
        faults.append(Fault.ROWS)
    if purging.index_names(journal, found.people):
        faults.append(Fault.INDEX)
    if set(found.digests) & set(purging.unnamed(journal)):
        faults.append(Fault.CONTENT)
    spoken = speaking.spots(journal, known, {}, going.span(0, 1, 2))
    left = sum(spot.times for spot in spoken if spot.sure)
    scanner = Scanner(known)
    hits: list[Hit] = []
    for path in _files(journal.path, places):
        if path == journal.path:
            hits += scanner.look_in(path, journal)
        elif copies.is_copy(path) or path == companion(journal.path):
            hits += scanner.look(path, journal.key)
        else:
            hits += scanner.look(path)
    going.at(1, 1)
    stays = {one.name for one in proof.copies if one.fate is Fate.STAYS}
    return replace(
        proof,
        left=left,
        hits=tuple(hit for hit in hits if hit.place not in stays),
        read_files=scanner.read_files,
        read_bytes=scanner.read_bytes,
        forms=scanner.forms,
        faults=tuple(faults),
    )


def _files(path: Path, places: Iterable[Path]) -> list[Path]:
    """The journal's own files, and what lies in the places given, each once."""
    found = {one for one in path.parent.glob(f"{path.name}*") if one.is_file() and not one.is_symlink()}
    for place in places:
        inside = place.rglob("*") if place.is_dir() else [place]
        found |= {one for one in inside if one.is_file() and not one.is_symlink()}
    return sorted(found)


def _found(journal: Journal, client_id: str) -> tuple[Trace, Known]:
    """What is theirs, and what they are known by."""
    found = tracing.trace(journal, client_id)
    if not found.rows["client"]:
        raise MissingError(client_id)
    return found, known_as(journal, found.people)


def known_as(journal: Journal, people: Collection[str]) -> Known:
    """The words by which somebody is known, under all of their keys, and nobody else is."""
    on_file = [_person(journal, key) for key in people]
    return known_by(on_file, _points(journal, people), _taken(journal, people))


def _person(journal: Journal, client_id: str) -> Client:
    rows = run(journal, "SELECT id, name, called, alias, being FROM client WHERE id = ?", client_id)
    for key, name, called, alias, being in rows.fetchall():
        return Client(key, name, called=called, alias=alias, being=Being(being))
    raise MissingError(client_id)


def _points(journal: Journal, people: Collection[str]) -> list[ContactPoint]:
    marks = ", ".join("?" * len(people))
    sql = f"SELECT id, client, kind, value FROM contact_point WHERE client IN ({marks})"
    return [ContactPoint(*row) for row in run(journal, sql, *people).fetchall()]


def _taken(journal: Journal, people: Collection[str]) -> list[str]:
    """What others answer to."""
    marks = ", ".join("?" * len(people))
    rows = run(journal, f"SELECT name, called, alias FROM client WHERE id NOT IN ({marks})", *people)
    words = [word for name, *more in rows.fetchall() for word in (name, *more, *name.split()[:1]) if word]
    sql = f"SELECT value FROM contact_point WHERE client NOT IN ({marks})"
    return [*words, *ids(journal, sql, *people)]

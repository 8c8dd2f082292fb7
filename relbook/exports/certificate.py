"""The certificate of a forgetting: what was removed, in numbers; what remains, where and until when.

It names nobody unless somebody asks it to. Its last line is the hash of all lines before it, so
that a copy can be told from another.
"""

import hashlib
from collections.abc import Iterator

from relbook.journal.forgetting import Copy, Fate, Fault, Proof, several

GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Clients, with those merged into them", ("client",)),
    ("Entries", ("entry",)),
    ("Earlier texts of entries", ("entry_version",)),
    ("Parts of entries, such as a shared goal", ("entry_detail",)),
    ("Promises", ("promise", "promise_move")),
    ("Facts", ("fact",)),
    ("Questions to ask", ("question",)),
    ("Planned meetings", ("meeting",)),
    ("Addresses and numbers", ("contact_point",)),
    ("Dates of the year", ("important_date",)),
    ("Links to other clients", ("link",)),
    ("Roles and places of work", ("role", "organisation")),
    ("Fields of your own", ("custom_value",)),
    ("Notes of moves between circles and states", ("client_change",)),
    ("Notes of questions that were asked", ("asking",)),
    ("Drafts and settings", ("draft", "setting")),
    ("Files attached", ("attachment",)),
    ("Tags", ("tag",)),
    ("Traces of an import", ("origin",)),
    ("Ties, such as who is on whose timeline", ("entry_client", "entry_tag", "meeting_client")),
)
"""What the numbers are called, and the tables they are of."""

_FAULTS = {
    Fault.ROWS: "A row of the journal names this client still.",
    Fault.INDEX: "The index of words names this client still.",
    Fault.LOG: "The journal's log could not be emptied because another window was reading. "
    "It is emptied when the last one closes.",
    Fault.CONTENT: "A file of this client is still kept.",
}

_FATES = {
    Fate.REWRITTEN: "written anew without this client, checked and put in place",
    Fate.ABSENT: "holds nothing of this client",
    Fate.STAYS: "still holds this client",
}

_HASH = "SHA-256 of the lines above: "


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count:,} times"


def certificate(proof: Proof, name: str = "") -> str:
    """The text; `name` is whom it is about, if that shall be said."""
    body = "\n".join(_lines(proof, name)) + "\n"
    return f"{body}{_HASH}{hashlib.sha256(body.encode()).hexdigest()}\n"


def _lines(proof: Proof, name: str) -> Iterator[str]:
    yield "relbook: certificate that a client was forgotten"
    yield ""
    yield f"Done on {proof.at.astimezone():%Y-%m-%d at %H:%M %z}."
    yield f"About: {name}" if name else "It names nobody on purpose."
    yield ""
    yield "Removed for good"
    known = [(words, several(proof.removed, tables)) for words, tables in GROUPS]
    yield from (f"  {words}: {count:,}" for words, count in known if count)
    yield f"  Rows in all: {proof.rows:,}"
    if proof.files:
        yield f"  Contents of files: {proof.files:,}, {proof.bytes:,} bytes"
    if proof.redacted:
        yield f"  Other texts from which the name was taken: {proof.redacted:,}"
    yield ""
    yield "How"
    yield "  The rows were deleted, the index of words merged, the files written anew and the log emptied."
    yield "  No backup was made of what was removed."
    yield ""
    yield from _copies(proof.copies)
    yield from _found(proof)
    yield "Not in this program's reach"
    yield "  Exports, prints and mails that left before; copies others made of the journal's folder; what a"
    yield "  disk keeps of files that were replaced, unless the whole disk is encrypted."
    yield ""


def _copies(copies: tuple[Copy, ...]) -> Iterator[str]:
    yield "Backups and other copies"
    for one in copies:
        yield f"  {one.name} of {one.made:%Y-%m-%d}: {_FATES[one.fate]}{_why(one)}"
    if not copies:
        yield "  None were found."
    yield ""


def _why(one: Copy) -> str:
    because = f" ({one.why})" if one.why else ""
    if one.fate is not Fate.STAYS:
        return because
    until = f", until about {one.until:%Y-%m-%d} if a backup is made every day" if one.until else ""
    return f"{because}{until}"


def _found(proof: Proof) -> Iterator[str]:
    yield "A look at every byte"
    yield (
        f"  {proof.read_files:,} files of {proof.read_bytes:,} bytes were read, from outside and, where the"
        f" key opens them, from within, for every name, address and number in {proof.forms} writings."
    )
    if not proof.hits:
        yield "  Nothing was found."
    yield from (f"  {hit.place}: found {_times(hit.times)} ({hit.form})" for hit in proof.hits)
    if proof.left:
        yield f"  The name was left standing {_times(proof.left)} in texts about others, as was chosen."
    yield from (f"  {_FAULTS[fault]}" for fault in proof.faults)
    yield ""

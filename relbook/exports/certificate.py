"""The certificate of a forgetting: what was removed, in numbers; what remains, where and until when.

It names nobody unless somebody asks it to. Its last line is the hash of all lines before it, so
that a copy can be told from another.
"""

import hashlib
from collections.abc import Iterator
from textwrap import wrap

from relbook.exports.tongue import IN_ENGLISH, Tongue
from relbook.journal.forgetting import Copy, Fate, Proof, several

GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("gone client", ("client",)),
    ("gone entry", ("entry",)),
    ("gone version", ("entry_version",)),
    ("gone detail", ("entry_detail",)),
    ("gone promise", ("promise", "promise_move")),
    ("gone fact", ("fact",)),
    ("gone question", ("question",)),
    ("gone meeting", ("meeting",)),
    ("gone point", ("contact_point",)),
    ("gone date", ("important_date",)),
    ("gone link", ("link",)),
    ("gone role", ("role", "organisation")),
    ("gone custom", ("custom_value",)),
    ("gone move", ("client_change",)),
    ("gone asking", ("asking",)),
    ("gone draft", ("draft", "setting")),
    ("gone file", ("attachment",)),
    ("gone tag", ("tag",)),
    ("gone origin", ("origin",)),
    ("gone tie", ("entry_client", "entry_tag", "meeting_client")),
)
"""What the numbers are called in `tongue_words.py`, and the tables they are of."""

WIDE = 100
"""How long a line may be, in letters."""


def certificate(proof: Proof, name: str = "", tongue: Tongue = IN_ENGLISH) -> str:
    """The text; `name` is whom it is about, if that shall be said, `tongue` words it."""
    body = "\n".join(_lines(proof, name, tongue)) + "\n"
    return f"{body}{tongue.words('hash')}{hashlib.sha256(body.encode()).hexdigest()}\n"


def _lines(proof: Proof, name: str, tongue: Tongue) -> Iterator[str]:
    say, words = tongue.say, tongue.words
    yield words("certificate")
    yield ""
    yield say("done on", moment=tongue.moment(proof.at.astimezone()))
    yield say("about whom", name=name) if name else words("about nobody")
    yield ""
    yield words("removed")
    known = [(key, several(proof.removed, tables)) for key, tables in GROUPS]
    counts = [(key, count) for key, count in known if count] + [("gone rows", proof.rows)]
    yield from (_counted(key, count, tongue) for key, count in counts)
    if proof.files:
        count, size = tongue.number(proof.files), tongue.number(proof.bytes)
        yield f"  {say('gone contents', count=count, bytes=size)}"
    if proof.redacted:
        yield _counted("gone names", proof.redacted, tongue)
    if proof.shared:
        yield _counted("shared stay", proof.shared, tongue)
    yield ""
    yield words("how")
    yield from _wrapped(words("how it was done"))
    yield from _wrapped(words("no backup made"))
    yield ""
    yield from _copies(proof.copies, tongue)
    yield from _found(proof, tongue)
    yield words("out of reach")
    yield from _wrapped(words("what is"))
    yield ""


def _counted(key: str, count: int, tongue: Tongue) -> str:
    return f"  {tongue.say('head', head=tongue.words(key), text=tongue.number(count))}"


def _wrapped(text: str) -> list[str]:
    return wrap(text, WIDE, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)


def _copies(copies: tuple[Copy, ...], tongue: Tongue) -> Iterator[str]:
    yield tongue.words("copies")
    for one in copies:
        said = tongue.say("copy", name=one.name, day=tongue.day(one.made), fate=_fate(one, tongue))
        yield from _wrapped(said)
    if not copies:
        yield f"  {tongue.words('no copies')}"
    yield ""


def _fate(one: Copy, tongue: Tongue) -> str:
    """What became of a copy; why it could not be written anew, and until when it is there."""
    said = tongue.words(f"fate {one.fate.value}")
    if one.fate is Fate.STAYS and one.until:
        said = tongue.say("fate until", day=tongue.day(one.until))
    return f"{said} ({tongue.words(one.why.value)})" if one.why else said


def _found(proof: Proof, tongue: Tongue) -> Iterator[str]:
    say, number = tongue.say, tongue.number
    yield tongue.words("looked")
    files, size = number(proof.read_files), number(proof.read_bytes)
    yield from _wrapped(say("looked at", files=files, bytes=size, forms=number(proof.forms)))
    if not proof.hits:
        yield f"  {tongue.words('nothing found')}"
    for hit in proof.hits:
        key = "found" if hit.times == 1 else "founds"
        yield f"  {say(key, place=hit.place, form=hit.form, count=number(hit.times))}"
    if proof.left:
        yield from _wrapped(tongue.many("left", proof.left))
    for fault in proof.faults:
        yield from _wrapped(tongue.words(f"fault {fault.name.lower()}"))
    yield ""

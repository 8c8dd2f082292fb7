"""Markdown notes, one or a folder or an archive of them, as many programs leave them.

They may come from Obsidian, Logseq, Zettlr, Hugo, Joplin, Bear, Ulysses or relbook, or in a TextBundle.

| there | journal |
| --- | --- |
| a note | an entry; its title above the text, unless it begins with one or is called by a day |
| a note about a person (`people`) | a client |
| a note with a day in the headings of one rank (`diary`) | an entry for each day |
| `date`; a day in the name, or in its folders; `created` | day and clock, as written there |
| `people`, `client`, `attendees` | clients, put on file where they are new |
| links to notes about people; a folder of such a person | clients |
| other links that may be names | names to ask about |
| `tags`, `keywords`, `categories`; `#tags` in the text | tags |
| `kind` or `type` of ours, `time`, `duration`, `pinned` | the same |
| files that the text shows or links to, wherever they lie (`vault`) | files of the entry |
| links that would run or open something (`links`) | their words |
| remarks between `%%`, questions to Dataview, templates, drawings | left out, and said |
| other fields | no place |

Whose a note is comes from its fields, its folder and its links alone; nobody is guessed from the text.
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from relbook.imports import bundle
from relbook.imports.given import PEEK, Given, Member, Shape
from relbook.imports.intake import Fault, RefusedError, as_text
from relbook.imports.note_text import text_of
from relbook.imports.pile import Pile, is_kept
from relbook.imports.reader import Asked, Reader
from relbook.imports.vault import is_note
from relbook.journal.parcel import Format, Parcel


def read(members: Iterable[Member], *, today: date) -> Parcel:
    """Every note among some files."""
    return _whole(Given(Path(), Shape.FOLDER, tuple(members)), Asked(today))


def _whole(given: Given, asked: Asked) -> Parcel:
    box = Pile(asked, bundle.unbound(given), given.path)
    kept = {where for where in box.members if is_kept(where)}
    notes = [where for where in box.members if is_note(where)]
    box.take([where for where in notes if where not in kept])
    box.take([where for where in notes if where in kept - box.used])
    box.leave()
    cards, written, left = tuple(box.cards), box.own.with_others(box.notes), tuple(box.skipped)
    beside = tuple(box.records)
    return Parcel(
        Format.MARKDOWN, cards=cards, notes=written, skipped=left, left_out=box.left_out, records=beside
    )


def _knows(given: Given) -> bool:
    if given.only is None:
        return any(is_note(member.where) or bundle.is_pack(member.where) for member in given.members)
    start = given.start()
    text = as_text(start) if len(start) < PEEK else as_text(start[:-4]) or as_text(start[:-3])
    if text is None and is_note(given.only.name):
        text = text_of(start)
    return text is not None and "\0" not in text and (is_note(given.only.name) or text.startswith("---\n"))


def _read(given: Given, asked: Asked) -> Parcel:
    if given.only is None:
        return _whole(given, asked)
    content = given.only.read()
    if text_of(content) is None:
        raise RefusedError(Fault.NOT_TEXT)
    name = given.only.name if is_note(given.only.name) else f"{given.only.name}.md"
    return _whole(Given(given.path, Shape.FOLDER, (Member.holding(name, content),)), asked)


READER = Reader(Format.MARKDOWN, _knows, _read)

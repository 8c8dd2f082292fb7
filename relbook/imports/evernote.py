"""Evernote: a notebook as ENEX, of version 3 and 4, as all programs of Evernote wrote it.

| Evernote | journal |
| --- | --- |
| `title` | title |
| `content` | text, as `hypertext` reads it |
| `en-todo`, lists of boxes, `task` | boxes to tick; tasks below the text |
| `en-media`, `resource` | files of the entry, pictures where they stood |
| `created`, else `updated` | day and clock in UTC: Evernote tells no zone |
| `tag` | tags |
| `source-url` | a link below the text |
| `en-crypt` | left out, and said |
| links between notes | their words |
| `updated`, place, author, reminder and other attributes | no place |
"""

import re

from relbook.imports.given import Given
from relbook.imports.reader import Asked, Reader
from relbook.imports.vlines import as_octets
from relbook.journal.parcel import Format, Parcel

_EXPORT = re.compile(rb"<en-export[\s>]")


def _knows(given: Given) -> bool:
    return given.only is not None and bool(_EXPORT.search(as_octets(given.start())[:8192]))


def _read(given: Given, asked: Asked) -> Parcel:
    from relbook.imports import notebooks  # woken only by who reads

    return notebooks.read(given, asked)


READER = Reader(Format.EVERNOTE, _knows, _read, apart=True)

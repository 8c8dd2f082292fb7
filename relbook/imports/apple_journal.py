"""Apple Journal, as it hands itself out: a page for each entry in Entries, their pictures in Resources.

What is an entry is told by the marks Apple sets in the page, wherever it lies.

| Apple Journal | journal |
| --- | --- |
| the name of the page, else `pageHeader`, else a `time` | day; a page tells no clock |
| `title`, else the words the writer of the page put before the body | title |
| `bodyText`, and what Apple left outside of it | text |
| `reflectionPrompt` | a quotation above the text: the question that was asked |
| pictures, films and recordings of the `assetGrid` | files of the entry |
| places, moods, ways walked, songs, people in the grid | a list below the text, in their words |
| people in the grid | names to ask about |
| the picture of a map, a mood, a song or a person | not taken |
"""

from relbook.imports.given import Given
from relbook.imports.reader import Asked, Reader
from relbook.journal.parcel import Format, Parcel

PAGES = frozenset({".html", ".htm", ".xhtml"})
"""How the names of pages end."""

_SIGNS = (b"pageHeader", b"pageContainer", b"assetGrid", b"bodyText", b"gridItem")
_LOOKED_AT = 40


def _knows(given: Given) -> bool:
    if given.only is not None:
        return _is_entry(given.start())
    pages = [member for member in given.members if member.suffix in PAGES]
    inside = [member for member in pages if "Entries" in member.parts[:-1]]
    return any(_is_entry(member.start()) for member in (inside or pages)[:_LOOKED_AT])


def _is_entry(start: bytes) -> bool:
    return b"<" in start[:1000] and sum(sign in start for sign in _SIGNS) >= 2


def _read(given: Given, asked: Asked) -> Parcel:
    from relbook.imports import apple_pages  # woken only by who reads

    return apple_pages.read(given, asked)


READER = Reader(Format.APPLE_JOURNAL, _knows, _read)

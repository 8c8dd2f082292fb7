"""The bookmarks of a PDF: Qt writes places that links lead to, and no list of them beside the pages.

They are added the way the format provides for changes (ISO 32000-1, 7.5.6): new objects and a new
table behind what is there, not a byte of which is touched. A file that is not as Qt writes it stays
as it is.
"""

import re
from collections.abc import Sequence

Mark = tuple[str, str]
"""What is shown, and the name of the place it leads to."""

_TRAILER = re.compile(rb"trailer\s*<<\s*(?P<held>.*?)>>\s*startxref\s+(?P<at>\d+)\s+%%EOF\s*\Z", re.DOTALL)
_SIZE = re.compile(rb"/Size (\d+)")
_ROOT = re.compile(rb"/Root (\d+) 0 R")


def with_bookmarks(made: bytes, marks: Sequence[Mark]) -> bytes:
    """A PDF with bookmarks, in the order given."""
    end = _TRAILER.search(made, max(0, len(made) - 2048))
    if not marks or end is None:
        return made
    size, root = _SIZE.search(end["held"]), _ROOT.search(end["held"])
    if size is None or root is None:
        return made
    number, first = int(root[1]), int(size[1])
    book = re.search(rb"\n%d 0 obj\n<<\n(.*?)>>\nendobj" % number, made, re.DOTALL)
    if book is None or b"/Outlines" in book[1]:
        return made
    objects = {number: b"<<\n%s/Outlines %d 0 R\n/PageMode /UseOutlines\n>>" % (book[1], first)}
    objects |= dict(enumerate(_outline(marks, first), first))
    held = _SIZE.sub(b"/Size %d" % (first + len(marks) + 1), end["held"])
    return made + _appended(objects, len(made), held + b"/Prev %s\n" % end["at"])


def _outline(marks: Sequence[Mark], first: int) -> list[bytes]:
    """The root of the list, then every mark."""
    count = len(marks)
    root = b"<<\n/Type /Outlines\n/First %d 0 R\n/Last %d 0 R\n/Count %d\n>>"
    found = [root % (first + 1, first + count, count)]
    for at, (words, place) in enumerate(marks, 1):
        before = b"/Prev %d 0 R\n" % (first + at - 1) if at > 1 else b""
        after = b"/Next %d 0 R\n" % (first + at + 1) if at < count else b""
        shown = b"/Title %s\n/Dest %s\n" % (_text(words), _text(place))
        found.append(b"<<\n%s/Parent %d 0 R\n%s%s>>" % (shown, first, before, after))
    return found


def _text(words: str) -> bytes:
    """A text string in UTF-16, as hex: nothing in it can end it."""
    return b"<FEFF%s>" % words.encode("utf-16-be", "replace").hex().upper().encode()


def _appended(objects: dict[int, bytes], at: int, held: bytes) -> bytes:
    out, table = b"", b"xref\n"
    for number, content in objects.items():
        table += b"%d 1\n%010d 00000 n \n" % (number, at + len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    return out + table + b"trailer\n<<\n%s>>\nstartxref\n%d\n%%%%EOF\n" % (held, at + len(out))

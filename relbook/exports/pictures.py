"""Pictures kept with an entry: which kind a file truly is, and how large it is drawn.

| kind | known by | drawn in |
| --- | --- | --- |
| PNG | its eight bytes, size in IHDR | web page, ODT, PDF |
| JPEG | `FF D8 FF`, size in the first SOF | web page, ODT, PDF |
| GIF | `GIF87a`, `GIF89a` | web page, ODT, PDF |
| WebP | `RIFF....WEBP` | web page, PDF |
| anything else, SVG above all, for it can act | | named, never drawn |

The name of a file and what it says of itself count for nothing.
"""

from collections.abc import Callable, Iterator
from struct import unpack_from

from relbook.journal.frozen import frozen
from relbook.journal.page import File, Page

Content = Callable[[File], bytes | None]
"""What a kept file holds; None where its content is missing."""

LIMIT = 8 * 1024 * 1024
"""The largest picture that is put into a page, in bytes; a larger one is named."""

WIDEST, MOST = 20_000, 60_000_000
"""The largest side and the largest area of a picture that is drawn, in pixels; beyond lies a bomb."""

_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})


@frozen
class Picture:
    """A picture that can be drawn; `width` and `height` in pixels."""

    name: str
    media: str
    width: int
    height: int
    content: bytes

    @property
    def ending(self) -> str:
        """How a file of this kind is called at its end.

        >>> Picture("a", "image/jpeg", 1, 1, b"").ending
        'jpeg'
        """
        return self.media.rpartition("/")[2]


def nothing(_: File) -> None:
    """Content of no file: every picture is named and none drawn."""


def pictures_of(page: Page, content: Content) -> Iterator[tuple[File, Picture]]:
    """The pictures of an entry, in the order in which they are kept."""
    for file in page.files:
        if file.size <= LIMIT and (held := content(file)) and (found := picture(file.name, held)):
            yield file, found


def picture(name: str, content: bytes) -> Picture | None:
    """Say which picture this is; None where it is none that can be drawn."""
    found = _measured(content)
    if found is None:
        return None
    media, width, height = found
    if not (0 < width <= WIDEST and 0 < height <= WIDEST and width * height <= MOST):
        return None
    return Picture(name, media, width, height, content)


def _measured(held: bytes) -> tuple[str, int, int] | None:
    if held[:8] == b"\x89PNG\r\n\x1a\n" and len(held) >= 24:
        return "image/png", *unpack_from(">II", held, 16)
    if held[:6] in (b"GIF87a", b"GIF89a") and len(held) >= 10:
        return "image/gif", *unpack_from("<HH", held, 6)
    if held[:3] == b"\xff\xd8\xff":
        return _jpeg(held)
    if held[:4] == b"RIFF" and held[8:12] == b"WEBP" and len(held) >= 30:
        return _webp(held)
    return None


def _jpeg(held: bytes) -> tuple[str, int, int] | None:
    at = 2
    while at + 9 <= len(held) and held[at] == 0xFF:
        mark, length = held[at + 1], unpack_from(">H", held, at + 2)[0]
        if mark in _FRAMES:
            height, width = unpack_from(">HH", held, at + 5)
            return "image/jpeg", width, height
        at += 1 if mark == 0xFF else 2 + max(length, 2)
    return None


def _webp(held: bytes) -> tuple[str, int, int] | None:
    kind = held[12:16]
    if kind == b"VP8X":
        width = int.from_bytes(held[24:27], "little") + 1
        return "image/webp", width, int.from_bytes(held[27:30], "little") + 1
    if kind == b"VP8L":
        bits = int.from_bytes(held[21:25], "little")
        return "image/webp", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        width, height = unpack_from("<HH", held, 26)
        return "image/webp", width & 0x3FFF, height & 0x3FFF
    return None

"""Small files made by hand: a page that says its name, and a picture of an evening sky."""

import struct
import zlib
from pathlib import PurePath

WIDTH, HEIGHT = 240, 160


def content(name: str) -> bytes:
    """What a file of this name holds."""
    return picture() if PurePath(name).suffix == ".png" else page(PurePath(name).stem.replace("-", " "))


def page(words: str) -> bytes:
    """A PDF of one A5 page with a line of words, in ASCII without brackets."""
    text = f"BT /F1 20 Tf 40 520 Td ({words}) Tj ET".encode("ascii")
    parts = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Contents 4 0 R /Resources 6 0 R >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(text), text),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Font << /F1 5 0 R >> >>",
    )
    made, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%b\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(made)
    return made + b"xref\n0 7\n0000000000 65535 f \n" + table + end


def picture() -> bytes:
    """A PNG: warm below, blue above."""
    rows = b"".join(b"\0" + _colour(row) * WIDTH for row in range(HEIGHT))
    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, held) for kind, held in chunks)


def _colour(row: int) -> bytes:
    warm = row / HEIGHT
    return bytes((round(90 + 140 * warm), round(120 + 60 * warm), round(190 - 60 * warm)))


def _chunk(kind: bytes, held: bytes) -> bytes:
    return struct.pack(">I", len(held)) + kind + held + struct.pack(">I", zlib.crc32(kind + held))

"""A word in every writing it might leak in, and what a pile of bytes spells of it.

Where a writing depends on what stands before the word, each case is looked for. What is compressed
is unpacked first.
"""

import base64
import binascii
import bz2
import codecs
import html
import lzma
import quopri
import re
import zlib
from collections.abc import Callable, Iterator
from unicodedata import normalize

_PACKED: dict[bytes, Callable[[bytes], bytes]] = {
    rb"\x1f\x8b\x08": lambda held: zlib.decompressobj(31).decompress(held, 1 << 22),
    rb"\x78[\x01\x5e\x9c\xda]": lambda held: zlib.decompressobj().decompress(held, 1 << 22),
    rb"PK\x03\x04": lambda held: zlib.decompressobj(-15).decompress(held[30 + _names(held) :], 1 << 22),
    rb"BZh[1-9]": lambda held: bz2.BZ2Decompressor().decompress(held, 1 << 22),
    rb"\xfd7zXZ\x00": lambda held: lzma.LZMADecompressor().decompress(held, 1 << 22),
}
"""How each way of packing begins, and how what follows is unpacked."""


def spellings(word: str) -> dict[str, bytes]:
    """A word in some sixty writings, by what each is called."""
    wide = {name: word.encode(name) for name in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")}
    cases = {"as it is": word, "small": word.lower(), "capitals": word.upper(), "titled": word.title()}
    found = {name: spelt.encode() for name, spelt in cases.items()} | wide
    found |= {f"{name}, small": word.lower().encode(name) for name in wide}
    found |= {"NFD": normalize("NFD", word).encode(), "NFKC": normalize("NFKC", word).encode()}
    found |= {name: word.encode(name, "ignore") for name in ("latin-1", "cp1252", "utf-7", "cp037")}
    for name, plain in {"UTF-8": word.encode(), "UTF-16": wide["utf-16-le"]}.items():
        found |= {f"{name} in {how}": spelt for how, spelt in _of_bytes(plain).items()}
    found |= _escaped(word)
    return {name: spelt for name, spelt in found.items() if len(spelt) >= 6}


def told(content: bytes, *words: str) -> list[str]:
    """Which of the words a pile of bytes spells, and how."""
    sought = {spelt: f"{word}: {how}" for word in words for how, spelt in spellings(word).items()}
    return [said for spelt, said in sought.items() if spelt in content]


def unpacked(content: bytes) -> Iterator[bytes]:
    """What can be unpacked in a pile of bytes, wherever in it that begins."""
    for start, unpack in _PACKED.items():
        for found in re.finditer(start, content, re.DOTALL):
            try:
                yield unpack(content[found.start() :])
            except (zlib.error, OSError, EOFError, ValueError, lzma.LZMAError):
                continue


def _names(held: bytes) -> int:
    """How long the names behind the head of a member of an archive are."""
    return int.from_bytes(held[26:28], "little") + int.from_bytes(held[28:30], "little")


def _of_bytes(plain: bytes) -> dict[str, bytes]:
    low, mirrored = plain.hex(), plain[::-1]
    found = {
        "hexadecimal": low.encode(),
        "capital hexadecimal": low.upper().encode(),
        "spaced hexadecimal": plain.hex(" ").encode(),
        "hexadecimal escapes": "".join(f"\\x{byte:02x}" for byte in plain).encode(),
        "octal escapes": "".join(f"\\{byte:03o}" for byte in plain).encode(),
        "percent signs": "".join(f"%{byte:02X}" for byte in plain).encode(),
        "reverse": mirrored,
        "hexadecimal, reverse": mirrored.hex().encode(),
        "uuencode": binascii.b2a_uu(plain[:45])[1:].rstrip(),
        "ASCII 85": base64.a85encode(plain)[: len(plain) // 4 * 5],
        "base 85": base64.b85encode(plain)[: len(plain) // 4 * 5],
    }
    found |= {f"base64, {shift} on": _sliced(base64.b64encode, plain, shift, 6) for shift in range(3)}
    found |= {f"base32, {shift} on": _sliced(base64.b32encode, plain, shift, 5) for shift in range(5)}
    return found


def _sliced(encode: Callable[[bytes], bytes], plain: bytes, shift: int, bits: int) -> bytes:
    """What is the same of a word so written, whatever stands before and behind it."""
    whole = encode(b"\0" * shift + plain)
    return whole[(shift * 8 + bits - 1) // bits : (shift + len(plain)) * 8 // bits]


def _escaped(word: str) -> dict[str, bytes]:
    points = [ord(letter) for letter in word]
    return {
        "rot13": codecs.encode(word, "rot13").encode(),
        "JSON": "".join(f"\\u{point:04x}" for point in points).encode(),
        "HTML": html.escape(word).encode("ascii", "xmlcharrefreplace"),
        "HTML figures": "".join(f"&#{point};" for point in points).encode(),
        "HTML hexadecimal": "".join(f"&#x{point:x};" for point in points).encode(),
        "quoted-printable": quopri.encodestring(word.encode()).strip(),
        "quoted-printable throughout": "".join(f"={byte:02X}" for byte in word.encode()).encode(),
        "spaced": " ".join(word).encode(),
        "every letter one on": bytes((byte + 1) % 256 for byte in word.encode()),
        "mirrored letters": bytes(byte ^ 0xFF for byte in word.encode()),
    }

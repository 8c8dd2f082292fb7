"""What cannot come in, told by its content, so that somebody can be told how to get their notes out of there.

| told by | what it is |
| --- | --- |
| `!BDN` | a mail store of Outlook (.pst, .ost) |
| OLE2 with a stream `__substg1.0_`; `WordDocument`; neither | a message of Outlook; old Word; old Office |
| a zip with `com.microsoft.__` in its paths | an archive of Outlook for Mac (.olm) |
| a zip with `[Content_Types].xml`; OpenDocument's `mimetype`; `.iwa` | Office; OpenDocument; Pages |
| `SQLite format 3` and the names of its tables | Bear, Apple Notes and Contacts, Day One, Joplin, others |
| JSON whose items hold `004:` | an encrypted backup of Standard Notes |
| `gAAAAA`, `JRNLv3` | an encrypted journal of jrnl |
| HTML pages named by 32 hex digits; a zip of parts | Notion's export as HTML; one still to be unpacked |
| noise in whole pages, called .relbook | a journal or a backup of our own |
| their first bytes | 7z, RAR, KeePass, PGP, age, PDF, RTF, OneNote, pictures, sound, film |

Only beginnings and names are looked at. Nothing here raises.
"""

import re
from collections.abc import Callable
from enum import StrEnum

from relbook.imports.given import PEEK, Given, Shape


class Foreign(StrEnum):
    """What a file is that cannot come in as it is."""

    OUTLOOK_MESSAGE = "a message of Outlook"
    OUTLOOK_STORE = "a mail store of Outlook"
    OUTLOOK_MAC = "an archive of Outlook for Mac"
    STANDARD_NOTES = "an encrypted backup of Standard Notes"
    JRNL = "an encrypted journal of jrnl"
    PACKED = "an archive of 7-Zip or RAR"
    PASSWORDS = "a safe of passwords"
    SEALED = "an encrypted file"
    WORD = "a text of Word"
    OFFICE = "a table or a presentation"
    OPEN_DOCUMENT = "an OpenDocument file"
    PAGES = "a document of Pages or Numbers"
    PDF = "a PDF"
    RTF = "a text in RTF"
    ONENOTE = "a notebook of OneNote"
    NOTION_HTML = "an export of Notion as HTML"
    NOTION_PACKED = "a Notion export in parts"
    BEAR = "the database of Bear"
    APPLE_NOTES = "the database of Apple Notes"
    APPLE_CONTACTS = "an archive of Apple Contacts"
    DAY_ONE = "the database of Day One"
    JOPLIN = "the database of Joplin"
    DATABASE = "the database of another program"
    OWN = "a journal of relbook"
    LDIF = "an address book as LDIF"
    PICTURE = "a picture"
    SOUND = "sound or film"


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BEGINNINGS: tuple[tuple[bytes, Foreign], ...] = (
    (b"!BDN", Foreign.OUTLOOK_STORE),
    (b"7z\xbc\xaf\x27\x1c", Foreign.PACKED),
    (b"Rar!\x1a\x07", Foreign.PACKED),
    (b"\x03\xd9\xa2\x9a", Foreign.PASSWORDS),
    (b"-----BEGIN PGP MESSAGE-----", Foreign.SEALED),
    (b"age-encryption.org/", Foreign.SEALED),
    (b"-----BEGIN AGE ENCRYPTED FILE-----", Foreign.SEALED),
    (b"Salted__", Foreign.SEALED),
    (b"$ANSIBLE_VAULT;", Foreign.SEALED),
    (b"gAAAAA", Foreign.JRNL),
    (b"JRNLv3", Foreign.JRNL),
    (b"%PDF-", Foreign.PDF),
    (b"{\\rtf", Foreign.RTF),
    (b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\xae\xb1\x53\x78\xd0\x29\x96\xd3", Foreign.ONENOTE),
    (b"\xa1\x2f\xff\x43\xd9\xef\x76\x4c\x9e\xe2\x10\xea\x57\x22\x76\x5f", Foreign.ONENOTE),
    (b"MSCF\0\0\0\0", Foreign.ONENOTE),
    (b"\x89PNG\r\n\x1a\n", Foreign.PICTURE),
    (b"\xff\xd8\xff", Foreign.PICTURE),
    (b"GIF87a", Foreign.PICTURE),
    (b"GIF89a", Foreign.PICTURE),
    (b"II*\0", Foreign.PICTURE),
    (b"MM\0*", Foreign.PICTURE),
    (b"ID3\x02", Foreign.SOUND),
    (b"ID3\x03", Foreign.SOUND),
    (b"ID3\x04", Foreign.SOUND),
    (b"OggS\0", Foreign.SOUND),
    (b"fLaC", Foreign.SOUND),
    (b"#!AMR", Foreign.SOUND),
    (b"\x1a\x45\xdf\xa3", Foreign.SOUND),
)
_TABLES: tuple[tuple[bytes, Foreign], ...] = (
    (b"ZSFNOTE", Foreign.BEAR),
    (b"ZICCLOUDSYNCINGOBJECT", Foreign.APPLE_NOTES),
    (b"ZICNOTEDATA", Foreign.APPLE_NOTES),
    (b"ZABCDRECORD", Foreign.APPLE_CONTACTS),
    (b"ZREMOTEENTRY", Foreign.DAY_ONE),
    (b"ZDAYONE", Foreign.DAY_ONE),
    (b"note_resources", Foreign.JOPLIN),
)
_STILL = (b"heic", b"heix", b"heif", b"mif1", b"msf1", b"avif")
_FEW = 8
_PAGE = 4096
_NOTION = re.compile(r"[ -][0-9a-f]{32}\.html$")
_NOTION_PART = re.compile(r"(?:^|/)(?:Export-)?[0-9a-f-]{36}[^/]*\.zip$|(?:^|/)[^/]*-Part-\d+\.zip$")


def recognise(given: Given) -> Foreign | None:
    """What is given, when it is something that cannot come in; None for everything else."""
    tests: tuple[Callable[[Given], Foreign | None], ...]
    tests = (_by_names,) if given.shape is not Shape.FILE else (_by_start, _by_text, _by_noise)
    return next(filter(None, (test(given) for test in tests)), None)


def all_alike(given: Given) -> Foreign | None:
    """What all the files of a folder are, as far as a look at the first few tells."""
    found = {recognise(given.apart(member)) for member in given.members[:_FEW]}
    return found.pop() if len(found) == 1 else None


def _by_start(given: Given) -> Foreign | None:
    start = given.start()
    for beginning, found in _BEGINNINGS:
        if start.startswith(beginning):
            return found
    if start.startswith(_OLE):
        return _office(start)
    if start.startswith(b"SQLite format 3\0"):
        return next((found for table, found in _TABLES if table in start), Foreign.DATABASE)
    if start[:4] == b"RIFF":
        return Foreign.PICTURE if start[8:12] == b"WEBP" else Foreign.SOUND
    if start[4:8] == b"ftyp":
        return Foreign.PICTURE if start[8:12] in _STILL else Foreign.SOUND
    return None


def _office(start: bytes) -> Foreign:
    """An old compound file: its streams are named in UTF-16."""
    if "__substg1.0_".encode("utf-16-le") in start or "__properties_version".encode("utf-16-le") in start:
        return Foreign.OUTLOOK_MESSAGE
    return Foreign.WORD if "WordDocument".encode("utf-16-le") in start else Foreign.OFFICE


def _by_text(given: Given) -> Foreign | None:
    start = given.start().removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"{") and re.search(rb'"content"\s*:\s*"00[1-4]:', start):
        return Foreign.STANDARD_NOTES
    if re.match(rb"(?:version: 1\s+)?(?:#[^\n]*\s+)*dn::? ", start):
        return Foreign.LDIF
    return None


def _by_noise(given: Given) -> Foreign | None:
    """A journal of our own says nothing of itself but its name and whole pages of noise."""
    only = given.only
    if only is None or not only.name.endswith((".relbook", ".relbook.damaged")):
        return None
    start = given.start()
    noisy = len(start) >= _PAGE and len(start) % _PAGE == 0 and len(set(start[:_PAGE])) > 200
    return Foreign.OWN if noisy or start.startswith(b"SQLite format 3\0") else None


def _by_names(given: Given) -> Foreign | None:
    names = [member.where for member in given.members]
    if not any(name.endswith((".md", ".json", ".jex", ".eml", ".vcf", ".ics")) for name in names):
        if any("com.microsoft.__" in name for name in names):
            return Foreign.OUTLOOK_MAC
        if found := _document(given, set(names)):
            return found
        if names and all(_NOTION_PART.search(name) for name in names):
            return Foreign.NOTION_PACKED
        if any(_NOTION.search(name) for name in names):
            return Foreign.NOTION_HTML
    if any(name.endswith(".abcddb") for name in names):
        return Foreign.APPLE_CONTACTS
    return None


def _document(given: Given, names: set[str]) -> Foreign | None:
    if given.shape is not Shape.ARCHIVE:
        return None
    if "[Content_Types].xml" in names:
        return Foreign.WORD if any(name.startswith("word/") for name in names) else Foreign.OFFICE
    if any(name.endswith(".iwa") for name in names):
        return Foreign.PAGES
    kind = next((member.start(PEEK) for member in given.members if member.where == "mimetype"), b"")
    return Foreign.OPEN_DOCUMENT if b"opendocument" in kind or b"epub" in kind else None

"""What cannot come in is told by its content, and somebody is told what to do instead."""

import io
import json
import os
import sqlite3
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.errors import UnknownFormatError, UnreadableFileError
from relbook.imports import door
from relbook.imports.foreign import Foreign, recognise
from relbook.imports.given import Given, Member, Shape
from relbook.imports.reader import Asked
from relbook.ui.importing.foreign_words import said
from relbook.verbs.foreign_words import instead
from relbook.verbs.wording import words

ASKED = Asked(date(2026, 5, 4))
SHARED = Path(__file__).parents[3] / "shared" / "given" / "jrnl"


def packed(*names: str, mimetype: bytes = b"") -> bytes:
    """A zip whose members have these names."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype)
        for name in names:
            archive.writestr(name, b"x")
    return made.getvalue()


def database(*tables: str) -> bytes:
    """A SQLite file with these tables."""
    made = sqlite3.connect(":memory:")
    for table in tables:
        made.execute(f"CREATE TABLE {table} (id INTEGER)")
    content: bytes = made.serialize()
    made.close()
    return content


def compound(stream: str) -> bytes:
    """An old compound file with a stream of this name."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1000 + stream.encode("utf-16-le")


PAGE = "Ideas 0123456789abcdef0123456789abcdef.html"
SEALED_NOTES = json.dumps({"version": "004", "items": [{"uuid": "1", "content": "004:3a1f:Zm9v"}]})

FOUND = [
    ("mail.msg", compound("__substg1.0_0037001F"), Foreign.OUTLOOK_MESSAGE),
    ("old.doc", compound("WordDocument"), Foreign.WORD),
    ("old.xls", compound("Workbook"), Foreign.OFFICE),
    ("mail.pst", b"!BDN" + b"\0" * 60, Foreign.OUTLOOK_STORE),
    ("mac.olm", packed("Accounts/me/com.microsoft.__Messages/1.xml"), Foreign.OUTLOOK_MAC),
    ("notes.txt", SEALED_NOTES.encode(), Foreign.STANDARD_NOTES),
    ("notes.7z", b"7z\xbc\xaf\x27\x1c\0\4", Foreign.PACKED),
    ("notes.rar", b"Rar!\x1a\x07\x01\0", Foreign.PACKED),
    ("safe.kdbx", b"\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5", Foreign.PASSWORDS),
    ("diary.md", b"-----BEGIN PGP MESSAGE-----\n\nhQ==", Foreign.SEALED),
    ("diary.txt", b"gAAAAABVIHB7tnwKExG7aC5ZbAbBL9SG", Foreign.JRNL),
    ("diary.txt", b"JRNLv3\x000eyJzYWx0IjoiQldrLUU0YWZ", Foreign.JRNL),
    ("a.docx", packed("[Content_Types].xml", "word/document.xml"), Foreign.WORD),
    ("a.xlsx", packed("[Content_Types].xml", "xl/workbook.xml"), Foreign.OFFICE),
    ("a.odt", packed("x.xml", mimetype=b"application/vnd.oasis.opendocument.text"), Foreign.OPEN_DOCUMENT),
    ("a.pages", packed("Index/Document.iwa"), Foreign.PAGES),
    ("a.pdf", b"%PDF-1.7", Foreign.PDF),
    ("a.txt", b"{\\rtf1\\ansi", Foreign.RTF),
    ("a.one", bytes.fromhex("e4525c7b8cd8a74daeb15378d02996d3"), Foreign.ONENOTE),
    ("notion.zip", packed(f"Ideas/{PAGE}"), Foreign.NOTION_HTML),
    ("notion.zip", packed("Export-0f3c4d5e-1111-2222-3333-444455556666-Part-1.zip"), Foreign.NOTION_PACKED),
    ("bear.sqlite", database("ZSFNOTE"), Foreign.BEAR),
    ("NoteStore.sqlite", database("ZICCLOUDSYNCINGOBJECT"), Foreign.APPLE_NOTES),
    ("joplin.sqlite", database("notes", "note_resources"), Foreign.JOPLIN),
    ("other.db", database("things"), Foreign.DATABASE),
    ("people.ldif", b"dn: cn=Ana,mail=ana@example.org\nobjectclass: person\n", Foreign.LDIF),
    ("book.relbook", os.urandom(8192), Foreign.OWN),
    ("p.vcf", b"\x89PNG\r\n\x1a\n\0\0", Foreign.PICTURE),
    ("p.heic", b"\0\0\0\x18ftypheic", Foreign.PICTURE),
    ("talk.m4a", b"\0\0\0\x18ftypM4A ", Foreign.SOUND),
]


@pytest.mark.parametrize(("name", "content", "kind"), FOUND)
def test_what_cannot_come_in_is_called_by_its_name(
    tmp_path: Path, name: str, content: bytes, kind: Foreign
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UnreadableFileError) as caught:
        door.read(door.take(tmp_path / name), ASKED)
    assert caught.value.why == kind
    assert name in words(caught.value)


def test_a_folder_of_nothing_else_is_called_by_its_name_too(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.msg").write_bytes(compound("__substg1.0_0037001F"))
    with pytest.raises(UnreadableFileError) as caught:
        door.read(door.take(tmp_path), ASKED)
    assert caught.value.why == Foreign.OUTLOOK_MESSAGE
    (tmp_path / "a.bin").write_bytes(b"\0")
    with pytest.raises(UnknownFormatError):
        door.read(door.take(tmp_path), ASKED)


@pytest.mark.parametrize("kind", Foreign)
def test_everybody_is_told_what_to_do_instead(kind: Foreign) -> None:
    for told in (said(kind, "notes.zip"), instead(kind, "notes.zip")):
        assert told.startswith("notes.zip is ")
        assert "Nothing of it was brought in." in told
        assert told.endswith(".")


@pytest.mark.skipif(not SHARED.exists(), reason="../shared/given is not there")
def test_real_sealed_journals_are_recognised() -> None:
    """All but those of version 1: they are noise, and say of nothing what they are."""
    sealed = [path for path in SHARED.rglob("*encrypted*.journal") if "1-9-5" not in path.name]
    assert {recognise(door.take(path)) for path in sealed} == {Foreign.JRNL}


@given(content=st.binary(max_size=400), name=st.sampled_from(["a.relbook", "mimetype", "a.md", "b.zip"]))
@settings(max_examples=60)
def test_whatever_it_is_looking_at_it_raises_nothing(content: bytes, name: str) -> None:
    for shape in Shape:
        recognise(Given(Path("x"), shape, (Member.holding(name, content),)))

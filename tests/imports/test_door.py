import os
from datetime import date
from pathlib import Path

import pytest

from relbook.errors import UnknownFormatError, UnreadableFileError
from relbook.imports import door, intake
from relbook.imports.intake import Fault
from relbook.imports.reader import Asked
from relbook.journal.parcel import Format, Parcel, Reason

TODAY = date(2026, 5, 4)
OURS = Path(__file__).parent / "given"
SHARED = Path(__file__).parents[3] / "shared" / "given"
CARD = b"BEGIN:VCARD\nFN:Ana\nEND:VCARD\n"


def read(path: Path, as_format: Format | None = None) -> Parcel:
    return door.read(door.take(path), Asked(TODAY), as_format)


def given(pattern: str) -> list[Path]:
    return sorted(
        path
        for place in (OURS / "ez-vcard", OURS / "oi-markdown", SHARED / "vcard", SHARED / "markdown")
        for path in place.rglob(pattern)
    )


@pytest.mark.parametrize("path", given("*.vcf"), ids=lambda path: path.name)
def test_real_address_books_come_in_whole(path: Path) -> None:
    parcel = read(path)
    assert parcel.format is Format.VCARD
    assert len(parcel.cards) == path.read_bytes().upper().count(b"BEGIN:VCARD")
    assert not parcel.skipped


@pytest.mark.parametrize("path", given("*.md"), ids=lambda path: path.parent.name + path.name)
def test_real_notes_come_in_whole(path: Path) -> None:
    parcel = read(path)
    assert parcel.format is Format.MARKDOWN
    assert len(parcel.notes) == 1
    assert not parcel.skipped


@pytest.mark.skipif(not SHARED.exists(), reason="../shared/given is not there")
def test_a_folder_of_real_notes_comes_in_whole() -> None:
    folder = SHARED / "markdown"
    assert len(read(folder).notes) == len(list(folder.rglob("*.md")))


CONTENTS = [
    ("people.txt", CARD, Format.VCARD),
    ("people", b"\xef\xbb\xbf" + CARD, Format.VCARD),
    ("people", CARD.decode().encode("utf-16"), Format.VCARD),
    ("book.vcf", b'{"files": {}, "format": "relbook journal", "schema": "", "tables": {}}', Format.JSON),
    ("note.md", b"# Hello", Format.MARKDOWN),
    ("note", b"---\ndate: 2026-05-04\n---\nHello", Format.MARKDOWN),
]


@pytest.mark.parametrize(("name", "content", "kind"), CONTENTS)
def test_a_file_is_what_it_holds_not_what_it_is_called(
    tmp_path: Path, name: str, content: bytes, kind: Format
) -> None:
    (tmp_path / name).write_bytes(content)
    assert read(tmp_path / name).format is kind


@pytest.mark.parametrize("content", [b"{}", b'{"a": 1}', b"\0" * 100, b"\x7fELF\x02"])
def test_what_nobody_knows_is_said(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.vcf").write_bytes(content)
    with pytest.raises(UnknownFormatError):
        read(tmp_path / "x.vcf")


def why(path: Path, as_format: Format | None = None) -> str:
    with pytest.raises(UnreadableFileError) as caught:
        read(path, as_format)
    return caught.value.why


def test_only_regular_files_are_read(tmp_path: Path) -> None:
    (tmp_path / "card.vcf").write_bytes(CARD)
    (tmp_path / "link.vcf").symlink_to(tmp_path / "card.vcf")
    assert why(tmp_path / "link.vcf") == Fault.NOT_A_FILE
    assert why(tmp_path / "none.vcf") == Fault.GONE
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.vcf")
        assert why(tmp_path / "pipe.vcf") == Fault.NOT_A_FILE


def test_links_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "outside.md").write_text("secret")
    folder = tmp_path / "notes"
    (folder / ".hidden").mkdir(parents=True)
    (folder / ".hidden" / "x.md").write_text("x")
    (folder / "a.md").write_text("A")
    (folder / "b.md").symlink_to(tmp_path / "outside.md")
    (folder / "up").symlink_to(tmp_path)
    parcel = read(folder)
    assert [note.where for note in parcel.notes] == ["a.md"]
    assert {one.reason for one in parcel.skipped} == {Reason.NOT_A_FILE}


def test_a_line_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "long.vcf"
    path.write_bytes(b"BEGIN:VCARD\nFN:" + b"a" * (100 * 1024 * 1024))
    assert why(path) == Fault.TOO_LARGE


def test_a_long_field_is_left_out_and_the_rest_comes(tmp_path: Path) -> None:
    path = tmp_path / "long.vcf"
    path.write_bytes(b"BEGIN:VCARD\nFN:" + b"a" * (2 * intake.FIELD_LIMIT) + b"\nEND:VCARD\n" + CARD)
    parcel = read(path)
    assert [card.name for card in parcel.cards] == ["Ana"]
    assert [one.reason for one in parcel.skipped] == [Reason.TOO_LARGE]


BROKEN = [
    (b'{"format": "relbook journal"', Fault.NOT_WHAT_IT_CLAIMS),
    (b'{"format": "relbook journal", "tables": []}', Fault.NOT_WHAT_IT_CLAIMS),
    (b'{"format": "relbook journal", "x": ' + b"[" * 200_000, Fault.TOO_DEEP),
    (b'{"format": "relbook journal", "x": "\xff"}', Fault.NOT_TEXT),
    (b'{"format": "relbook journal", "x": ' + b"9" * 9000 + b"}", Fault.NOT_WHAT_IT_CLAIMS),
]


@pytest.mark.parametrize(("content", "fault"), BROKEN)
def test_a_broken_journal_is_refused(tmp_path: Path, content: bytes, fault: Fault) -> None:
    (tmp_path / "book.json").write_bytes(content)
    assert why(tmp_path / "book.json") == fault


def test_a_file_that_is_not_what_was_said_is_refused(tmp_path: Path) -> None:
    (tmp_path / "note.md").write_bytes(b"# Hello")
    assert why(tmp_path / "note.md", Format.VCARD) == Fault.NOT_WHAT_IT_CLAIMS
    assert why(tmp_path / "note.md", Format.JSON) == Fault.NOT_WHAT_IT_CLAIMS


def parts(path: Path) -> list[str]:
    return [given.part for given in door.laid_out(path)]


def test_a_folder_is_its_cards_and_once_its_notes(tmp_path: Path) -> None:
    card = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nEND:VCARD\r\n"
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub/a.vcf").write_bytes(card)
    (tmp_path / "b.card").write_bytes(card)
    assert parts(tmp_path) == ["b.card", "sub/a.vcf"]
    (tmp_path / "note.md").write_text("Talked", "utf-8")
    (tmp_path / "files").mkdir()
    (tmp_path / "files/kept.vcf").write_bytes(card)
    assert parts(tmp_path) == ["b.card", "sub/a.vcf", ""]
    assert parts(tmp_path / "b.card") == [""]

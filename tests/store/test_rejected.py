"""Records that were left out are kept beside the file, as they came, and over nothing."""

from pathlib import Path

import pytest

from relbook.errors import ExportInTheWayError
from relbook.journal.parcel import Reason, Skipped
from relbook.store import rejected

CARD = b"BEGIN:VCARD\r\nTEL:2\r\nEND:VCARD\r\n"
SKIPPED = [Skipped(Reason.NO_NAME, "2", CARD), Skipped(Reason.NOT_A_FILE, "link")]


def test_they_lie_beside_the_file_and_are_of_its_kind(tmp_path: Path) -> None:
    source = tmp_path / "people.vcf"
    target = rejected.place_for(source, "", several=False)
    assert target == tmp_path / "people.rejected.vcf"
    assert rejected.put(target, SKIPPED, several=False) == 1
    assert target.read_bytes() == CARD
    assert rejected.place_for(source, "", several=False).name == "people.rejected-2.vcf"
    with pytest.raises(ExportInTheWayError):
        rejected.put(target, SKIPPED, several=False)
    assert target.read_bytes() == CARD


def test_of_an_archive_the_file_inside_gives_the_name(tmp_path: Path) -> None:
    found = rejected.place_for(tmp_path / "all.zip", "books/people.vcf", several=False)
    assert found == tmp_path / "people.rejected.vcf"


def test_notes_of_a_folder_go_into_a_folder_whatever_they_were_called(tmp_path: Path) -> None:
    target = rejected.place_for(tmp_path / "notes", "", several=True)
    hostile = [
        Skipped(Reason.NOT_TEXT, "a/lunch.md", b"\xff"),
        Skipped(Reason.BLANK, "../../../etc/passwd", b"x"),
        Skipped(Reason.BLANK, "..", b"y"),
    ]
    assert rejected.put(target, hostile, several=True) == 3
    assert sorted(path.name for path in target.iterdir()) == ["0001-lunch.md", "0002-passwd", "0003-record"]
    assert (target / "0001-lunch.md").read_bytes() == b"\xff"

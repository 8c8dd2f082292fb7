"""RedNotebook: months of every version, their files and their tags."""

import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.errors import CancelledError
from relbook.imports import door, rednotebook
from relbook.imports.given import Given, Member, Shape
from relbook.imports.intake import RefusedError
from relbook.imports.reader import Asked
from relbook.journal.parcel import Format, Parcel, Reason

TODAY = date(2026, 5, 4)
OURS = Path(__file__).parent / "given" / "rednotebook"


def read(path: Path) -> Parcel:
    return door.read(door.take(path), Asked(TODAY))


def month(content: str | bytes, name: str = "2023-05.txt") -> Given:
    held = content.encode() if isinstance(content, str) else content
    return Given(Path("x"), Shape.FOLDER, (Member.holding(name, held),))


def reading(content: str | bytes) -> Parcel:
    return rednotebook.READER.read(month(content), Asked(TODAY))


def test_a_month_of_an_old_version_is_its_days_with_tags_and_files() -> None:
    parcel = read(OURS / "old")
    june, first, second, third = parcel.notes
    assert (june.day, june.text) == (date(2009, 6, 30), "June has this day")
    assert first.text == (
        "# Kick-off\nWith **Marta** at *café*, ![](sketch.png)\n"
        "[the page](http://example.org/a//b) and offer (offer.pdf)"
    )
    assert [(file.name, file.read()) for file in first.files] == [
        ("sketch.png", b"PNG"),
        ("offer.pdf", b"PDF"),
    ]
    assert second.text == "Plain -- with ~~struck~~ words\n\n- Done: call Marta\n- Done: 5\\* **meal**"
    assert second.tags == ("client-work", "invoice", "Done", "Idea")
    assert third.text == "Café"
    assert [(one.reason, one.where) for one in parcel.skipped] == [
        (Reason.BAD_VALUE, "2009-06.txt: 31"),
        (Reason.BLANK, "2009-07.txt: 31"),
    ]


def test_a_journal_that_is_markdown_by_now_stays_as_it_stands() -> None:
    (note,) = read(OURS / "markdown").notes
    assert note.text == (
        "## Title\n\n*so* it is //no italic// with #tag and a\n![](<sketch two.png>)\n\n- Work: *meeting*"
    )
    assert [file.name for file in note.files] == ["sketch two.png"]


def test_a_whole_folder_says_what_is_no_month(tmp_path: Path) -> None:
    packed = tmp_path / "backup.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path in OURS.rglob("*.*"):
            if path.is_file():
                archive.write(path, f"data/{path.relative_to(OURS).as_posix()}")
    (laid,) = door.laid_out(packed)
    parcel = door.read(laid, Asked(TODAY))
    assert parcel.format is Format.REDNOTEBOOK
    assert len(parcel.notes) == 5
    assert (Reason.NOT_A_NOTE, "data/templates/Meeting.txt") in {
        (one.reason, one.where) for one in parcel.skipped
    }


def test_a_month_alone_is_known_by_its_name_and_what_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "2024-02.txt"
    path.write_text("29: {text: leap day}\n30: {text: no day}\n", "utf-8")
    assert [note.day for note in read(path).notes] == [date(2024, 2, 29)]
    path.write_text("A note about February.\n1: first", "utf-8")
    assert door.read(door.take(path), Asked(TODAY)).format is Format.MARKDOWN


def test_files_elsewhere_on_the_disk_are_never_opened() -> None:
    parcel = reading('1: {text: \'[""/etc/passwd"".png] [key ""file:///home/me/.ssh/id""] [""../up"".png]\'}')
    assert parcel.notes[0].text == "passwd.png key up.png"
    assert not parcel.notes[0].files
    assert [one.reason for one in parcel.skipped] == [Reason.MISSING] * 3


def test_nothing_is_built_from_a_tag() -> None:
    (note,) = reading("1: {text: !!python/object/apply:os.system ['ls'], x: null}").notes
    assert (note.text, note.tags) == ("- text: ls", ("text", "x"))


HOSTILE = [
    "1: &a {text: &b x}\n2: *a\n",
    "1: {text: " + "{a: " * 60 + "}" * 61,
    "1: {text: " + "[" * 100_000,
    '1: {text: "never closed',
    "1: {[a, b]: c, text: x}",
    b"1: {text: \xff\xfe\x00}\n2: {text: \x00}",
]


@pytest.mark.parametrize("content", HOSTILE)
def test_a_month_that_makes_no_sense_is_kept_as_it_came(content: str | bytes) -> None:
    parcel = reading(content)
    assert parcel.notes or parcel.skipped
    assert all(one.raw for one in parcel.skipped)


def test_reading_can_be_stopped() -> None:
    with pytest.raises(CancelledError):
        rednotebook.READER.read(month("1: {text: x}"), Asked(TODAY, stopped=lambda: True))


@given(st.binary(max_size=30), st.integers(0, 500))
@settings(max_examples=40, deadline=None)
def test_a_spoiled_month_is_read_or_said(spoil: bytes, at: int) -> None:
    whole = (OURS / "old" / "2009-07.txt").read_bytes()
    spoiled = month(whole[:at] + spoil + whole[at + len(spoil) :])
    if rednotebook.READER.knows(spoiled):
        try:
            parcel = rednotebook.READER.read(spoiled, Asked(TODAY))
        except RefusedError:
            return
        assert parcel.notes or parcel.skipped

"""Day One: journals as JSON, with and without their files, and the folders of Classic."""

import json
import plistlib
import shutil
import zipfile
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.errors import CancelledError, UnreadableFileError
from relbook.imports import day_one, day_one_rich, door
from relbook.imports.day_one_text import as_ours
from relbook.imports.given import Given, Member, Shape
from relbook.imports.intake import RefusedError
from relbook.imports.reader import Asked
from relbook.journal.parcel import Format, Note, Parcel, Reason

TODAY = date(2026, 5, 4)
OURS = Path(__file__).parent / "given" / "day-one"
SHARED = Path(__file__).parents[3] / "shared/given/jrnl/jrnl-journals/tests/data/journals"
REAL = {"basic_dayone.dayone": 3, "bug153.dayone": 2, "bug780.dayone": 0, "dayone.dayone": 4}


def read(path: Path) -> Parcel:
    return door.read(door.take(path), Asked(TODAY))


def reading(files: dict[str, bytes]) -> Parcel:
    members = tuple(Member.holding(name, content) for name, content in files.items())
    return day_one.READER.read(Given(Path("x"), Shape.FOLDER, members), Asked(TODAY))


def only(**fields: Any) -> Note:
    entry = {"uuid": "1", "creationDate": "2023-05-01T10:00:00Z", "timeZone": "Europe/Berlin", **fields}
    (note,) = reading({"Journal.json": json.dumps({"metadata": {}, "entries": [entry]}).encode()}).notes
    return note


@pytest.mark.parametrize("name", REAL)
def test_real_folders_of_classic_come_in_whole(name: str) -> None:
    if not SHARED.exists():
        pytest.skip("../shared/given is not there")
    parcel = read(SHARED / name)
    assert parcel.format is Format.DAY_ONE
    assert len(parcel.notes) == REAL[name]
    assert {one.reason for one in parcel.skipped} <= {Reason.BLANK}


def test_an_entry_is_its_text_its_day_on_that_wall_and_its_files() -> None:
    parcel = read(OURS / "export")
    first = parcel.notes[0]
    assert first.text == (
        "# Met Marta\n\nIt costs $5.50!  \n\\- no list\n\n![](IMG_1.JPG)  \nOffer.pdf\n\n"
        "See yesterday or <b>not</b>"
    )
    assert (first.day, first.tags) == (date(2023, 5, 2), ("client-work",))
    assert first.details == {"at": time(5, 30), "zone": "Asia/Bangkok", "pinned": True}
    assert [(file.name, file.read()) for file in first.files] == [
        ("IMG_1.JPG", b"JPG"),
        ("Offer.pdf", b"PDF"),
    ]
    assert parcel.left_out == {"location": 1, "weather": 1}
    assert [(one.reason, one.where) for one in parcel.skipped] == [
        (Reason.MISSING, "Journal.json: 1: 36AFEC058A8640F98420344B2CCCD145"),
        (Reason.BLANK, "Journal.json: 2"),
    ]


def test_entries_without_text_have_their_rich_text() -> None:
    note = read(OURS / "export").notes[1]
    assert note.text == "# Only rich\n\nso **bold**\n- one\n- [x] two"
    assert (note.day, note.details) == (date(2023, 5, 3), {"pinned": True})


def test_several_journals_in_one_zip_are_tags_and_may_be_people(tmp_path: Path) -> None:
    packed = tmp_path / "export.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path in (OURS / "export").rglob("*.*"):
            archive.write(path, f"05-2023/{path.relative_to(OURS / 'export').as_posix()}")
    (laid,) = door.laid_out(packed)
    *_, last = door.read(laid, Asked(TODAY)).notes
    assert (last.tags, last.offered) == (("Marta-Reyes",), ("Marta Reyes",))
    assert (last.day, last.details["at"]) == (date(2021, 12, 31), time(19))


def test_the_json_alone_says_which_files_are_not_there() -> None:
    parcel = read(OURS / "export" / "Journal.json")
    assert len(parcel.notes) == 3
    assert sum(one.reason is Reason.MISSING for one in parcel.skipped) == 3
    assert parcel.notes[2].text == "No zone\ntwo lines"
    assert parcel.notes[2].details == {"at": time(10)}


def test_a_copied_entry_shows_the_files_of_the_first() -> None:
    photos = [{"identifier": "AB", "md5": "d1", "type": "jpeg"}]
    first = {"uuid": "1", "creationDate": "2023-05-01T10:00:00Z", "text": "x", "photos": photos}
    copied = {
        "uuid": "2",
        "creationDate": "2023-05-01T10:00:00Z",
        "text": "![](dayone-moment://AB) dayone-moment://NO",
    }
    book = json.dumps({"entries": [first, copied]}).encode()
    parcel = reading({"a.json": book, "photos/d1.jpeg": b"jpg"})
    assert [[file.name for file in note.files] for note in parcel.notes] == [["d1.jpeg"], ["d1.jpeg"]]
    assert parcel.notes[1].text == "![](d1.jpeg)"
    assert [one.where for one in parcel.skipped] == ["a.json: 2: NO"]


def test_an_entry_of_classic_has_its_zone_and_its_photo() -> None:
    parcel = read(OURS / "classic.dayone")
    unzoned, zoned = parcel.notes
    assert zoned.text == "A walk with Marta."
    assert zoned.details == {"at": time(3, 27), "zone": "Europe/Stockholm", "pinned": True}
    assert (zoned.tags, len(zoned.files)) == (("work", "out-doors"), 1)
    assert unzoned.details == {"at": time(18, 37), "zone": "UTC"}
    assert parcel.left_out == {"location": 1}


def test_an_entry_of_classic_alone_is_known_by_what_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "entry.xml"
    shutil.copy(next((OURS / "classic.dayone").rglob("B40*.doentry")), path)
    assert len(read(path).notes) == 1
    binary = plistlib.dumps({"Entry Text": "x"}, fmt=plistlib.FMT_BINARY)
    path.write_bytes(binary)
    assert read(path).notes[0].day == TODAY
    path.write_bytes(
        b'<!DOCTYPE plist [<!ENTITY a "b">]><plist><dict><key>Entry Text</key><string>&a;</string>'
    )
    assert read(path).skipped[0].reason is Reason.BAD_VALUE


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("3\\.5 \\(three\\) a\\-b\\!", "3.5 (three) a-b!"),
        ("1\\. no list", "1\\. no list"),
        ("\\# no heading", "\\# no heading"),
        ("\\*sigh\\* snake\\_case \\_x\\_", "\\*sigh\\* snake_case \\_x\\_"),
        ("`\\.`", "`\\.`"),
        ("```\n\\.\n```", "```\n\\.\n```"),
        ("![](dayone-moment://AB) [a](file:///b) ![c](http://d.example/e)", "PIC a [c](http://d.example/e)"),
        ("x ![](dayone-external:/video/aHR0) dayone-moment://AB", "x  PIC"),
        ("[Ana] said", "\\[Ana] said"),
    ],
)
def test_backslashes_stay_where_they_are_needed(said: str, meant: str) -> None:
    assert as_ours(said, lambda key: "PIC") == meant


def test_rich_text_has_tables_code_and_what_day_one_was_told_about() -> None:
    cell = {"content": [{"text": "a|b"}]}
    nodes = [
        {"text": "x = 1\ny", "attributes": {"line": {"codeBlock": True}}},
        {"text": "\nlater ", "attributes": {}},
        {"text": "there", "attributes": {"linkURL": "javascript:x"}},
        {"embeddedObjects": [{"type": "table", "rows": [[{"content": [{"text": "h"}]}], [cell]]}]},
        {"embeddedObjects": [{"type": "contact", "name": "Marta Reyes"}, {"type": "horizontalLineRule"}]},
    ]
    assert only(richText={"nodes": nodes}).text == (
        "```\nx = 1\ny\n```\nlater there\n\n| h |\n| --- |\n| a\\|b |\n\n- Marta Reyes\n\n---"
    )


def test_journals_of_several_programs_in_one_folder_all_come(tmp_path: Path) -> None:
    shutil.copytree(OURS / "classic.dayone", tmp_path / "classic.dayone")
    shutil.copytree(OURS.parent / "jrnl", tmp_path / "jrnl")
    parcels = [door.read(laid, Asked(TODAY)) for laid in door.laid_out(tmp_path)]
    assert sorted(len(parcel.notes) for parcel in parcels) == [2, 4, 7]


def test_one_bad_entry_or_journal_stops_no_other() -> None:
    good = {"uuid": "1", "creationDate": "x", "text": "x", "tags": [3, None], "photos": {"a": 1}}
    book = {"metadata": {"version": "1.0"}, "entries": [good, 7, None, {"text": 3, "richText": "{"}]}
    deep = b'{"entries": [{"creationDate": ' + b"[" * 200_000
    long = b'{"entries": [{"creationDate": "x", "text": "y", "duration": ' + b"9" * 9000 + b"}]}"
    files = {"a.json": json.dumps(book).encode(), "b.json": deep, "c.json": long, "d.json": b"{}"}
    parcel = reading(files)
    assert [note.text for note in parcel.notes] == ["x", "y"]
    assert [one.reason for one in parcel.skipped] == [
        *(Reason.BAD_VALUE, Reason.BAD_VALUE, Reason.BLANK),
        *(Reason.BAD_VALUE, Reason.NOT_A_NOTE),
    ]


def test_an_empty_book_is_known_and_another_program_is_not(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"metadata": {"version": "1.0"}, "entries": []}', "utf-8")
    assert day_one.READER.knows(door.take(path))
    with pytest.raises(UnreadableFileError):
        read(path)
    path.write_text('{"metadata": {"application": "Mini Diary"}, "entries": {"2024-10-01": {}}}', "utf-8")
    assert not day_one.READER.knows(door.take(path))


def test_reading_can_be_stopped() -> None:
    with pytest.raises(CancelledError):
        day_one.READER.read(door.take(OURS / "export"), Asked(TODAY, stopped=lambda: True))


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["text", "type", "identifier", "contents", "line", "rows"]), inner)
    ),
    max_leaves=8,
)


@given(
    st.dictionaries(st.sampled_from(["text", "richText", "tags", "photos", "uuid", "creationDate"]), ANYTHING)
)
@settings(max_examples=40, deadline=None)
def test_any_entry_is_a_note_or_is_said(entry: dict[str, Any]) -> None:
    book = json.dumps({"entries": [{**entry, "timeZone": 3}], "x": {"creationDate": 1}})
    parcel = reading({"a.json": book.encode(errors="surrogatepass")})
    assert len(parcel.notes) + sum(bool(one.raw) for one in parcel.skipped) == 1
    day_one_rich.as_markdown(entry)


@given(st.binary(max_size=40), st.integers(0, 900))
@settings(max_examples=30, deadline=None)
def test_a_spoiled_entry_of_classic_is_read_or_said(spoil: bytes, at: int) -> None:
    whole = next((OURS / "classic.dayone").rglob("B40*.doentry")).read_bytes()
    member = Member.holding("a.doentry", whole[:at] + spoil + whole[at + len(spoil) :])
    found = Given(Path("x"), Shape.FILE, (member,))
    if day_one.READER.knows(found):
        try:
            parcel = day_one.READER.read(found, Asked(TODAY))
        except RefusedError:
            return
        assert parcel.notes or parcel.skipped

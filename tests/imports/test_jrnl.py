"""jrnl: its files of every version, its folders and its JSON."""

import json
from collections.abc import Callable
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.errors import CancelledError, UnreadableFileError
from relbook.imports import door, jrnl
from relbook.imports.foreign import Foreign
from relbook.imports.given import Given, Member, Shape
from relbook.imports.intake import RefusedError
from relbook.imports.reader import Asked
from relbook.journal.parcel import Format, Note, Parcel, Reason

TODAY = date(2026, 5, 4)
OURS = Path(__file__).parent / "given" / "jrnl"
SHARED = Path(__file__).parents[3] / "shared/given/jrnl/jrnl-journals/tests/data/journals"
ENTRIES = {
    "basic_onefile.journal": 3,
    "basic_folder": 3,
    "brackets.journal": 1,
    "deletion.journal": 3,
    "deletion_filters.journal": 5,
    "little_endian_dates.journal": 2,
    "markdown-headings-335.journal": 1,
    "mostlyreadabledates.journal": 3,
    "multiline-tags.journal": 1,
    "multiline.journal": 1,
    "simple.journal": 2,
    "simple_jrnl-1-9-5.journal": 2,
    "simple_jrnl-1-9-5_little_endian_dates.journal": 2,
    "tags-216.journal": 1,
    "tags-237.journal": 1,
    "tags.journal": 2,
    "unreadabledates.journal": 2,
}
SEALED = [
    "basic_encrypted.journal",
    "encrypted.journal",
    "encrypted_jrnl-1-9-5.journal",
    "encrypted_v3.journal",
    "encrypted_v3_legacy_header.journal",
]


def read(path: Path) -> Parcel:
    return door.read(door.take(path), Asked(TODAY))


def reading(
    content: str | bytes, name: str = "a.journal", stopped: Callable[[], bool] | None = None
) -> Parcel:
    held = content.encode() if isinstance(content, str) else content
    asked = Asked(TODAY, stopped=stopped) if stopped else Asked(TODAY)
    return jrnl.READER.read(Given(Path("x"), Shape.FILE, (Member.holding(name, held),)), asked)


def when(note: Note) -> str:
    at = note.details.get("at")
    return f"{note.day} {at:%H:%M}" if at else str(note.day)


@pytest.mark.parametrize("name", ENTRIES)
def test_real_journals_come_in_whole(name: str) -> None:
    if not SHARED.exists():
        pytest.skip("../shared/given is not there")
    parcel = read(SHARED / name)
    assert parcel.format is Format.JRNL
    assert len(parcel.notes) == ENTRIES[name]
    assert {one.reason for one in parcel.skipped} <= {Reason.NOT_A_NOTE}


@pytest.mark.parametrize("name", SEALED)
def test_a_real_journal_with_a_password_says_what_to_do(name: str) -> None:
    if not SHARED.exists():
        pytest.skip("../shared/given is not there")
    with pytest.raises(UnreadableFileError) as caught:
        read(SHARED / name)
    assert caught.value.why == Foreign.JRNL


def test_entries_begin_with_their_stamp_and_keep_their_words() -> None:
    first, second, third, fourth = read(OURS / "brackets.journal").notes
    assert first.text == "Met @Marta_Reyes about the #offer.\nShe wants the second draft first."
    assert (first.offered, first.tags) == (("Marta Reyes",), ("Marta_Reyes", "offer"))
    assert first.details == {"at": time(9), "pinned": True}
    assert second.text.split("\n")[1:] == [
        "[1] a footnote, not an entry",
        "\\[Marta] said she would call",
        "\\? so she asked",
    ]
    assert third.text == "[2023-05 14:23] A stamp that lost its day\nIt keeps its words."
    assert [when(note) for note in (second, third, fourth)] == [
        "2023-05-02 14:30",
        "2023-05-02",
        "2023-05-03 18:05",
    ]
    assert fourth.offered == ("Acme/2",)


def test_version_one_has_no_brackets_and_its_days_come_before_its_months() -> None:
    first, second = read(OURS / "version-1.txt").notes
    assert (when(first), when(second)) == ("2012-04-03 15:00", "2012-04-13 07:05")
    assert first.text.endswith("With a body.\n[2012-05-01 12:00] a line of a chat, not an entry")


def test_a_folder_has_a_file_for_each_day() -> None:
    parcel = read(OURS / "folder")
    assert [when(note) for note in parcel.notes] == [
        "2023-05-01 09:00",
        "2023-05-01 21:15",
        "2023-05-12 11:00",
    ]
    assert [(one.reason, one.where) for one in parcel.skipped] == [(Reason.NOT_A_NOTE, "2023/notes.txt")]


def test_the_json_is_the_same_entries_and_brings_none_twice() -> None:
    parcel = read(OURS / "export.json")
    first, second = parcel.notes
    assert first.source == read(OURS / "brackets.journal").notes[0].source
    assert (when(second), second.text) == ("2023-05-07 23:30", "Quiet Sunday.")
    assert parcel.left_out == {"uuid": 1, "creator": 1}


def test_one_entry_a_file_is_one_thing_to_bring_in(tmp_path: Path) -> None:
    for number, entry in enumerate(json.loads((OURS / "export.json").read_text("utf-8"))["entries"]):
        (tmp_path / f"{number}.json").write_text(json.dumps(entry), "utf-8")
    (laid,) = door.laid_out(tmp_path)
    assert len(door.read(laid, Asked(TODAY)).notes) == 2


def test_journals_in_a_folder_come_with_the_notes_beside_them(tmp_path: Path) -> None:
    for name in ("work.txt", "home.txt"):
        (tmp_path / name).write_text(f"[2023-05-01 09:00] {name}\n", "utf-8")
    (tmp_path / "sealed.txt").write_bytes(b"gAAAAA" + b"x" * 90)
    (tmp_path / "plain.txt").write_text("Only a note.", "utf-8")
    parcel = read(tmp_path)
    assert {note.text for note in parcel.notes} == {"home.txt", "work.txt", "plain\n\nOnly a note."}
    assert [one.reason for one in parcel.skipped] == [Reason.ENCRYPTED]


@pytest.mark.parametrize(
    ("stamps", "days"),
    [
        (["01/02/2020 10:00", "02/01/2020 10:00"], ["2020-01-02", "2020-02-01"]),
        (["02/01/2020 10:00", "01/02/2020 10:00"], ["2020-01-02", "2020-02-01"]),
        (["13/04/2020 9:00 pm", "04/05/2020 9:00 pm"], ["2020-04-13", "2020-05-04"]),
        (["Monday, May 1, 2023 9am", "1. Mai 2023 um 10:00"], ["2023-05-01", "2023-05-01"]),
    ],
)
def test_stamps_are_read_as_their_writer_set_them(stamps: list[str], days: list[str]) -> None:
    parcel = reading("".join(f"[{stamp}] x {number}\n\n" for number, stamp in enumerate(stamps)))
    assert [str(note.day) for note in parcel.notes] == days


def test_two_entries_that_are_alike_are_two() -> None:
    notes = reading("[2023-05-01 09:00] Tea\n" * 2).notes
    assert len({note.source for note in notes}) == 2


def test_a_chat_and_a_note_are_no_journal(tmp_path: Path) -> None:
    (tmp_path / "chat.txt").write_text("[01/05/2023, 09:00:12] Ana: hello\n", "utf-8")
    (tmp_path / "note.txt").write_text("2023-05-01 was a good day", "utf-8")
    assert door.read(door.take(tmp_path / "chat.txt"), Asked(TODAY)).format is Format.MARKDOWN
    assert door.read(door.take(tmp_path / "note.txt"), Asked(TODAY)).format is Format.MARKDOWN


def test_links_that_would_run_something_are_words() -> None:
    (note,) = reading("[2023-05-01 09:00] x\n[a](javascript:b) ![c](https://d.example/e.png)\n").notes
    assert note.text == "x\na [c](https://d.example/e.png)"


@pytest.mark.parametrize("middle", ["x", "\n"])
def test_an_entry_that_is_too_large_is_kept_whole(middle: str) -> None:
    whole = f"[2023-05-01 09:00] Title\n{middle * 1_100_000}end\n\n"
    parcel = reading(f"{whole}[2023-05-02 09:00] Next\n")
    assert [note.text for note in parcel.notes] == ["Next"]
    assert [(one.reason, one.raw) for one in parcel.skipped] == [(Reason.TOO_LARGE, whole.encode())]


def test_reading_can_be_stopped() -> None:
    with pytest.raises(CancelledError):
        reading("[2023-05-01 09:00] x", stopped=lambda: True)


HOSTILE = [
    b'{"entries": ' + b"[" * 200_000,
    b'{"entries": [{"date": ' + b"9" * 9000 + b', "title": "x", "body": 3, "time": []}, 7]}',
    b"[2023-05-01 09:00] " + b"x" * 2_000_000,
    b"[9999-99-99 99:99] x",
    b"[2023-05-01 09:00]\n\n[2023-05-01 09:01] \0\xff\xfe",
    b"[" * 100_000 + b"2023-05-01 09:00] x",
]


@pytest.mark.parametrize("content", HOSTILE)
@pytest.mark.parametrize("name", ["a.journal", "a.json"])
def test_a_journal_that_makes_no_sense_is_said(content: bytes, name: str) -> None:
    try:
        parcel = reading(content, name)
    except RefusedError:
        return
    assert parcel.notes or any(one.raw for one in parcel.skipped)


@given(st.binary(max_size=60), st.integers(0, 300), st.sampled_from(["brackets.journal", "export.json"]))
@settings(max_examples=40, deadline=None)
def test_a_spoiled_file_is_read_or_refused(spoil: bytes, at: int, name: str) -> None:
    content = (OURS / name).read_bytes()
    member = Member.holding(name, content[:at] + spoil + content[at + len(spoil) :])
    jrnl.READER.knows(Given(Path("x"), Shape.FILE, (member,)))
    try:
        parcel = jrnl.READER.read(Given(Path("x"), Shape.FILE, (member,)), Asked(TODAY))
    except (RefusedError, UnreadableFileError):
        return
    assert all(note.text.strip() for note in parcel.notes)

"""Google Keep as Takeout hands it out, in whatever language its folder is named."""

import json
from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.errors import CancelledError, UnreadableFileError
from relbook.imports import door, keep
from relbook.imports.given import Given, Member, Shape
from relbook.imports.reader import Asked
from relbook.journal.parcel import Format, Note, Parcel, Reason

TODAY = date(2026, 5, 4)
OURS = Path(__file__).parent / "given" / "oi-keep"
SHARED = Path(__file__).parents[3] / "shared" / "given" / "google-keep"
MADE = {"createdTimestampUsec": 1690372692755000, "userEditedTimestampUsec": 1690866308447000}


def folder(**files: bytes) -> Given:
    members = tuple(Member.holding(f"Takeout/Notizen/{name}", content) for name, content in files.items())
    return Given(Path("x"), Shape.FOLDER, members)


def reading(files: dict[str, bytes], stopped: Callable[[], bool] = lambda: False) -> Parcel:
    return keep.READER.read(folder(**files), Asked(TODAY, stopped=stopped))


def only(**fields: Any) -> Note:
    (note,) = reading({"a.json": json.dumps({**MADE, "isTrashed": False, **fields}).encode()}).notes
    return note


@pytest.mark.parametrize("place", [OURS, SHARED], ids=["ours", "shared"])
def test_real_notes_come_in_whole(place: Path) -> None:
    if not place.exists():
        pytest.skip("../shared/given is not there")
    parcel = door.read(door.take(place), Asked(TODAY))
    files = len(list(place.rglob("*.json")))
    reasons = [one.reason for one in parcel.skipped if one.raw]
    assert parcel.format is Format.KEEP
    assert sorted(reasons) == [Reason.BAD_VALUE, Reason.TRASHED]
    assert len(parcel.notes) == files - 2


def test_a_note_is_its_title_text_day_and_labels() -> None:
    note = only(title="Call\nwith Ana", textContent="one\ntwo", labels=[{"name": "to do"}], isPinned=True)
    assert note.text == "Call with Ana\n\none  \ntwo"
    assert (note.day, note.tags) == (date(2023, 7, 26), ("to-do",))
    assert note.details == {"at": time(11, 58), "zone": "UTC", "pinned": True}


def test_a_list_has_boxes_and_a_shared_note_the_addresses_of_others() -> None:
    items = [{"text": "a", "isChecked": True}, {"text": "b\nc", "isChecked": False}, {"text": " "}, 3]
    note = only(listContent=items, sharees=[{"email": "ana@example.org", "isOwner": False}, {"email": 3}])
    assert note.text == "- [x] a\n- [ ] b c"
    assert note.mails == ("ana@example.org",)


def test_a_look_comes_from_the_html_and_links_stand_below() -> None:
    links = [{"url": "https://a.example/x", "title": "X"}, {"url": "javascript:evil()"}]
    note = only(textContent="so bold", textContentHtml="<p>so <b>bold</b></p>", annotations=links)
    assert note.text == "so **bold**\n\nhttps://a.example/x"
    assert only(textContent="plain", textContentHtml="<p><span>other</span></p>").text == "plain"


def test_what_is_written_is_no_markdown() -> None:
    assert (
        only(textContent="[Ana] pays *all*\n[a](file:///x)").text
        == "\\[Ana] pays \\*all\\*  \n\\[a](file:///x)"
    )


def test_a_file_is_found_under_another_ending_and_one_that_is_missing_is_said() -> None:
    named = [{"filePath": "p.jpeg"}, {"filePath": "gone.png"}, {"filePath": "../../up.png"}]
    note = json.dumps({**MADE, "title": "", "textContent": "", "attachments": named}).encode()
    parcel = reading(
        {"a.json": note, "a.html": b"<p>", "p.jpg": b"jpg", "else.pdf": b"pdf", "Labels.txt": b""}
    )
    assert [(file.name, file.read()) for file in parcel.notes[0].files] == [("p.jpg", b"jpg")]
    assert parcel.notes[0].text == "![](p.jpg)"
    assert [(one.reason, one.where.rpartition("/")[2]) for one in parcel.skipped] == [
        (Reason.MISSING, "a.json: gone.png"),
        (Reason.MISSING, "up.png"),
        (Reason.NOT_A_NOTE, "else.pdf"),
    ]


def test_what_keep_has_and_a_journal_has_not_is_counted() -> None:
    note = json.dumps({**MADE, "textContent": "x", "color": "RED", "isArchived": True, "isPinned": False})
    assert reading({"a.json": note.encode()}).left_out == {"color": 1, "isArchived": 1}


ODD = [
    {"createdTimestampUsec": "9" * 9000},
    {"createdTimestampUsec": -(10**30), "title": ["x"]},
    {"createdTimestampUsec": None, "userEditedTimestampUsec": {}},
    {"textContent": 3, "title": "\ud800\0t", "listContent": "x", "labels": [None], "attachments": {}},
]


@pytest.mark.parametrize("fields", ODD)
def test_fields_of_the_wrong_kind_are_passed_over(fields: dict[str, Any]) -> None:
    note = {"title": "t", "textContent": "x", "isTrashed": False, **fields}
    parcel = reading({"2024-03-02T10_00.json": json.dumps(note).encode()})
    assert len(parcel.notes) == 1
    assert parcel.notes[0].day == date(2024, 3, 2)


def test_one_bad_note_stops_no_other() -> None:
    good = json.dumps({**MADE, "textContent": "x"}).encode()
    bad = {"deep.json": b'{"title": ' + b"[" * 200_000, "long.json": b'{"title": ' + b"9" * 9000 + b"}"}
    parcel = reading(
        {"a.json": good, "list.json": b"[]", "cut.json": good[:-9], "utf.json": b"\xff\xfa", **bad}
    )
    assert len(parcel.notes) == 1
    assert [one.reason for one in parcel.skipped] == [Reason.BAD_VALUE] * 5
    assert all(one.raw for one in parcel.skipped)


def test_reading_can_be_stopped() -> None:
    with pytest.raises(CancelledError):
        reading({"a.json": b"{}"}, stopped=lambda: True)


def test_a_note_by_itself_is_known_by_what_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "note"
    path.write_text(json.dumps({"isTrashed": False, **MADE, "textContent": "x"}), "utf-8")
    assert door.read(door.take(path), Asked(TODAY)).format is Format.KEEP
    path.write_text(json.dumps({"isTrashed": False, **MADE}), "utf-8")
    with pytest.raises(UnreadableFileError):
        door.read(door.take(path), Asked(TODAY))


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*keep._READ, "text", "url"]), inner)
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(keep._READ)), ANYTHING))
@settings(max_examples=40, deadline=None)
def test_any_record_is_a_note_or_is_said(record: dict[str, Any]) -> None:
    parcel = reading({"a.json": json.dumps(record).encode(errors="surrogatepass")})
    assert len(parcel.notes) + sum(bool(one.raw) for one in parcel.skipped) == 1

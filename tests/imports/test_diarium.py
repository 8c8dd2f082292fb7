"""Diarium: one file with all entries, or one for each."""

import json
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.errors import CancelledError
from relbook.imports import diarium, door
from relbook.imports.given import Given, Member, Shape
from relbook.imports.intake import RefusedError
from relbook.imports.reader import Asked
from relbook.journal.parcel import Format, Note, Parcel, Reason

TODAY = date(2026, 5, 4)
OURS = Path(__file__).parent / "given" / "diarium"


def read(path: Path) -> Parcel:
    return door.read(door.take(path), Asked(TODAY))


def reading(files: dict[str, bytes]) -> Parcel:
    members = tuple(Member.holding(name, content) for name, content in files.items())
    return diarium.READER.read(Given(Path("x"), Shape.FOLDER, members), Asked(TODAY))


def only(**fields: Any) -> Note:
    entry = {"date": "2024-05-01T09:30:12", "html": "", **fields}
    (note,) = reading({"a.json": json.dumps(entry).encode()}).notes
    return note


def test_an_entry_is_its_heading_its_text_and_the_files_of_its_moment() -> None:
    parcel = read(OURS)
    first, second = parcel.notes
    assert parcel.format is Format.DIARIUM
    assert first.text == "Met Marta\n\nA **good** talk & lunch.\n\n- offer\n\nno"
    assert (first.day, first.details) == (date(2024, 5, 1), {"at": time(9, 30)})
    assert (first.tags, first.offered) == (("client-work", "lunch"), ("Marta Reyes", "Ana"))
    assert [(file.name, file.read()) for file in first.files] == [("a.jpg", b"JPG"), ("voice.m4a", b"M4A")]
    assert (second.text, second.files) == ("Alone", ())
    assert parcel.left_out == {"rating": 1, "location": 1, "tracker": 1, "weather": 1}
    assert [one.reason for one in parcel.skipped] == [Reason.BLANK]


def test_a_file_for_each_entry_is_one_thing_to_bring_in(tmp_path: Path) -> None:
    for entry in json.loads(next(OURS.glob("*.json")).read_text("utf-8")):
        (tmp_path / f"Diarium_{entry['date'][:10]}.json").write_text(json.dumps(entry), "utf-8")
    (laid,) = door.laid_out(tmp_path)
    assert len(door.read(laid, Asked(TODAY)).notes) == 2


def test_older_versions_have_plain_text() -> None:
    assert only(html=None, text="one *two*\nthree", heading="H").text == "H\n\none \\*two\\*  \nthree"


def test_files_of_another_moment_are_said_and_two_of_one_name_are_two() -> None:
    entry = json.dumps({"date": "2024-05-01T09:30:12", "html": "<p>x</p>"}).encode()
    parcel = reading(
        {
            "a.json": entry,
            "media/2024-05-01_093012000/p.png": b"1",
            "media/2024-05-01_093012001/p.png": b"2",
            "media/2024-05-01_093013000/q.png": b"3",
        }
    )
    assert [(file.name, file.read()) for file in parcel.notes[0].files] == [
        ("p.png", b"1"),
        ("p-2.png", b"2"),
    ]
    assert [one.where for one in parcel.skipped] == ["media/2024-05-01_093013000/q.png"]


def test_fields_of_the_wrong_kind_are_passed_over() -> None:
    odd = {"heading": ["x"], "html": "<p>y", "tags": {}, "people": [None, 3], "date": 7}
    files = {
        "a.json": json.dumps([{"date": "2024-05-01T00:00:00", "html": "z"}, odd, 3]).encode(),
        "b.json": b'{"date": "2024-05-01T00:00:00", "html": ' + b"[" * 200_000,
        "c.json": b'{"date": "2024-05-01T00:00:00", "html": "w", "rating": ' + b"9" * 9000 + b"}",
        "d.json": b"[]",
    }
    parcel = reading(files)
    assert [note.text for note in parcel.notes] == ["z", "y", "w"]
    assert [one.reason for one in parcel.skipped] == [Reason.BAD_VALUE, Reason.BAD_VALUE, Reason.NOT_A_NOTE]


def test_reading_can_be_stopped() -> None:
    with pytest.raises(CancelledError):
        diarium.READER.read(door.take(OURS), Asked(TODAY, stopped=lambda: True))


FIELDS = ["date", "heading", "html", "text", "tags", "people", "rating"]
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner),
    max_leaves=6,
)


@given(ANYTHING)
@settings(max_examples=40, deadline=None)
def test_any_json_is_read_said_or_refused(found: Any) -> None:
    member = Member.holding("a.json", json.dumps(found).encode(errors="surrogatepass"))
    try:
        parcel = diarium.READER.read(Given(Path("x"), Shape.FILE, (member,)), Asked(TODAY))
    except RefusedError:
        return
    assert parcel.notes or parcel.skipped

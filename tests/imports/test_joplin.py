"""Joplin: the RAW folder, the JEX archive, and what it writes into them."""

import io
import tarfile
from collections.abc import Iterable
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.errors import CancelledError, UnreadableFileError
from relbook.imports import door, joplin
from relbook.imports.given import Given, Member, Shape
from relbook.imports.intake import RefusedError
from relbook.imports.joplin_item import item
from relbook.imports.reader import Asked
from relbook.journal.parcel import Format, Note, Parcel, Reason

TODAY = date(2026, 6, 1)
RAW = Path(__file__).parent / "given" / "joplin"


def raw(**notes: str) -> Parcel:
    members = tuple(Member.holding(f"{name * 32}.md", text.encode()) for name, text in notes.items())
    return joplin.READER.read(Given(Path("x"), Shape.FOLDER, members), Asked(TODAY))


def note(text: str, *fields: str) -> str:
    return "\n\n".join((text, "\n".join(("id: " + "1" * 32, *fields, "type_: 1"))))


def jex(folder: Path, path: Path, before: str = "") -> Path:
    with tarfile.open(path, "w") as archive:
        for one in sorted(folder.rglob("*")):
            if one.is_file():
                entry = tarfile.TarInfo(before + one.relative_to(folder).as_posix())
                entry.size = one.stat().st_size
                archive.addfile(entry, io.BytesIO(one.read_bytes()))
    return path


def by_where(notes: Iterable[Note]) -> dict[str, Note]:
    return {one.source: one for one in notes}


def test_a_raw_folder_comes_in_whole() -> None:
    parcel = door.read(door.take(RAW), Asked(TODAY))
    assert parcel.format is Format.JOPLIN
    call, offer, clipped, conflict = parcel.notes
    assert call.text == (
        "Call about the launch\n\nMarta is *glad*.\n\n![](<pic a.png>)\n![](<pic a.png>)\n\n"
        "the offer (offer.pdf) and another note, bad\n\nid: not a field\n\nlast\n\nhttps://example.org/launch"
    )
    assert (call.day, call.details) == (date(2026, 5, 4), {"at": time(12, 30), "zone": "UTC"})
    assert (call.tags, call.offered, call.people) == (("launch", "Marta-Reyes"), ("Marta Reyes",), ())
    assert [(file.name, file.read()) for file in call.files] == [
        ("pic a.png", b"\x89PNG"),
        ("offer.pdf", b"pdf"),
    ]
    assert offer.text == "- [x] Send the offer @2026-05-09"
    assert clipped.text == "Clipped\n\n# Web\n\none **two** ![](<pic a.png>)"
    assert (clipped.offered, clipped.tags) == ((), ("Clients",))
    assert (conflict.day, conflict.tags) == (date(2026, 5, 4), ("conflict",))
    assert {(one.reason, one.where[0]) for one in parcel.skipped} == {
        (Reason.TRASHED, "4"),
        (Reason.ENCRYPTED, "6"),
    }
    assert all(one.raw for one in parcel.skipped)
    assert parcel.left_out == {"latitude": 1, "revision": 1}


@pytest.mark.parametrize("before", ["", "./"])
def test_an_archive_is_the_same_and_nothing_in_it_stands_apart(tmp_path: Path, before: str) -> None:
    path = jex(RAW, tmp_path / "export.jex", before)
    (given_there,) = door.laid_out(path)
    parcel = door.read(given_there, Asked(TODAY))
    assert parcel.format is Format.JOPLIN
    ours = by_where(door.read(door.take(RAW), Asked(TODAY)).notes)
    theirs = by_where(parcel.notes)
    assert {key: one.text for key, one in ours.items()} == {key: one.text for key, one in theirs.items()}
    assert [len(one.files) for one in theirs.values()] == [2, 0, 1, 0]


def test_a_mail_that_is_a_file_of_a_note_stays_with_it(tmp_path: Path) -> None:
    (tmp_path / "resources").mkdir()
    key = "d" * 32
    (tmp_path / f"{'1' * 32}.md").write_text(note(f"Mail\n\n[it](:/{key})"), "utf-8")
    (tmp_path / f"{key}.md").write_text(f"letter.eml\n\nid: {key}\ntype_: 4", "utf-8")
    (tmp_path / "resources" / f"{key}.eml").write_text(
        "From: a@a.example\nDate: x\nSubject: s\n\nhi", "utf-8"
    )
    (whole,) = door.laid_out(tmp_path)
    (one,) = door.read(whole, Asked(TODAY)).notes
    assert [file.name for file in one.files] == ["letter.eml"]


def test_what_is_encrypted_as_a_whole_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / f"{'6' * 32}.md").write_bytes((RAW / f"{'6' * 32}.md").read_bytes())
    with pytest.raises(UnreadableFileError) as caught:
        door.read(door.take(tmp_path), Asked(TODAY))
    assert caught.value.why == "encrypted"


def test_a_file_that_is_missing_is_said_and_the_note_comes() -> None:
    key = "d" * 32
    parcel = raw(a=note(f"T\n\n![](:/{key})"), d=f"p.png\n\nid: {key}\ntype_: 4")
    assert [one.files for one in parcel.notes] == [()]
    assert [(one.reason, one.where) for one in parcel.skipped] == [(Reason.MISSING, "p.png")]


def test_a_title_stands_once_and_means_itself() -> None:
    assert raw(a=note("Call\n\n# Call\n\nx")).notes[0].text == "# Call\n\nx"
    assert raw(a=note("[Ana] pays\n\nx")).notes[0].text == "\\[Ana] pays\n\nx"
    assert raw(a=note("Only a title")).notes[0].text == "Only a title"


def test_moments_of_other_writers_and_none_at_all() -> None:
    assert raw(a=note("T", "user_created_time: 1778338800000")).notes[0].day == date(2026, 5, 9)
    for odd in ("9" * 9000, "0", "", "1970-01-01T00:00:00.000Z", "someday", "-5"):
        assert raw(a=note("T", f"created_time: {odd}")).notes[0].day == TODAY


def test_notebooks_that_lie_in_each_other_end() -> None:
    loop = [f"{name}\n\nid: {key * 32}\nparent_id: {up * 32}\ntype_: 2" for name, key, up in ("Aab", "Bba")]
    parcel = raw(a=loop[0], b=loop[1], c=note("T", "parent_id: " + "a" * 32))
    assert parcel.notes[0].tags == ("A",)


def test_a_field_keeps_its_line_ends() -> None:
    found = item("a\\nb\n\nid: x\nuser_data: one\\ntwo \\\\n\ntype_: 5")
    assert found is not None
    assert (found.title, found.fields["user_data"]) == ("a\nb", "one\ntwo \\n")


def test_reading_can_be_stopped() -> None:
    with pytest.raises(CancelledError):
        joplin.READER.read(door.take(RAW), Asked(TODAY, stopped=lambda: True))


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_a_spoilt_item_is_read_or_said(data: st.DataObject) -> None:
    content = bytearray((RAW / f"{'1' * 32}.md").read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 90))] = data.draw(st.binary(max_size=6))
    members = (Member.holding(f"{'1' * 32}.md", bytes(content)),)
    try:
        parcel = joplin.READER.read(Given(Path("x"), Shape.FOLDER, members), Asked(TODAY))
    except RefusedError:
        return
    assert len(parcel.notes) + len(parcel.skipped) + sum(parcel.left_out.values()) >= 1

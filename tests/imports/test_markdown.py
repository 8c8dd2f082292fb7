from dataclasses import replace
from datetime import date, time
from itertools import starmap

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from relbook.exports.markdown import folder
from relbook.imports import markdown
from relbook.imports.front import split
from relbook.imports.given import Member
from relbook.journal.page import File
from relbook.journal.parcel import Note, Reason
from tests.exports.books import JONAS, MARTA, TODAY, book, key, page


def only(text: str | bytes, where: str = "note.md") -> Note:
    content = text if isinstance(text, bytes) else text.encode()
    (note,) = markdown.read([Member.holding(where, content)], today=TODAY).notes
    return note


PEOPLE = [
    ("people: Marta Reyes", ("Marta Reyes",)),
    ('people: ["Marta Reyes", Jonas]', ("Marta Reyes", "Jonas")),
    ("people:\n  - '[[Marta Reyes]]'\n  - '[[people/Jonas|J]]'", ("Marta Reyes", "Jonas")),
    ("people: [[Marta Reyes]]", ("Marta Reyes",)),
    ("client: Marta Reyes, Jonas", ("Marta Reyes", "Jonas")),
    ("title: Marta Reyes", ()),
]


@pytest.mark.parametrize(("front", "people"), PEOPLE)
def test_whose_a_note_is_comes_from_its_front_matter(front: str, people: tuple[str, ...]) -> None:
    assert only(f"---\n{front}\n---\nAbout [[Someone Else]].").people == people


DAYS = [
    ("---\ndate: 2026-05-04\n---\nx", "note.md", date(2026, 5, 4), None),
    ("---\ncreated: 2026-05-04T09:30:00Z\n---\nx", "note.md", date(2026, 5, 4), time(9, 30)),
    ("---\ndate: someday\n---\nx", "2025-01-02 Call.md", date(2025, 1, 2), None),
    ("x", "2025-01-02.md", date(2025, 1, 2), None),
    ("x", "2025-13-45.md", TODAY, None),
    ("x", "note.md", TODAY, None),
]


@pytest.mark.parametrize(("text", "where", "day", "at"), DAYS)
def test_the_day_is_named_or_it_is_today(text: str, where: str, day: date, at: time | None) -> None:
    note = only(text, where)
    assert (note.day, note.details.get("at")) == (day, at)


def test_a_note_keeps_its_title() -> None:
    assert only("Body.", "2025-01-02.md").text == "Body."
    assert only("Body.", "Call with Ana.md").text == "Call with Ana\n\nBody."
    assert only("# Own\n\nBody.", "file.md").text == "# Own\n\nBody."
    assert only("---\ntitle: Front\n---\nBody.", "file.md").text == "Front\n\nBody."


def test_front_matter_is_texts_and_nothing_clever() -> None:
    assert split("---\na: yes\nb: [1, 2.0]\nc: !!python/object:os.system x\n---\nrest") == (
        {"a": ["yes"], "b": ["1", "2.0"], "c": ["x"]},
        "rest",
    )
    bomb = "---\na: &a [x, x]\nb: [*a, *a]\n---\nrest"
    assert split(bomb) == ({}, bomb)
    deep = "---\na: " + "[" * 5000 + "]" * 5000 + "\n---\nrest"
    assert split(deep) == ({}, deep)
    broken = "---\na: [\n---\nrest"
    assert split(broken) == ({}, broken)


def test_what_is_no_note_is_left_out_with_a_reason() -> None:
    sheets = [("a.png", b"\x89PNG"), ("b.md", b"\xff\xfe\xfa"), ("c.md", b"  \n"), ("d.md", b"fine")]
    parcel = markdown.read(starmap(Member.holding, sheets), today=TODAY)
    assert {one.where: one.reason for one in parcel.skipped} == {
        "a.png": Reason.NOT_A_NOTE,
        "b.md": Reason.NOT_TEXT,
        "c.md": Reason.BLANK,
    }
    assert len(parcel.notes) == 1


def exported(*pages: object, content: bytes = b"abc", **parts: object) -> list[tuple[str, bytes]]:
    made = folder(book(*pages, **parts))  # type: ignore[arg-type]
    return [(path, content if isinstance(source, File) else source.encode()) for path, source in made]


@example("\0")
@given(st.text(min_size=1).filter(str.strip))
def test_our_own_export_comes_back_to_the_letter(text: str) -> None:
    parcel = markdown.read(starmap(Member.holding, exported(page(1, text, MARTA, JONAS))), today=TODAY)
    assert parcel.notes[0].text == text
    assert parcel.notes[0].people == (MARTA.name, JONAS.name)


def test_our_own_export_brings_people_days_kinds_tags_and_files() -> None:
    file = File(key(5), key(1), "Plan.pdf", 3, "ab" * 32)
    one = page(1, "Hello", MARTA, energy=0, minutes=20, zone="Europe/Lisbon", pinned=True)
    one = type(one)(one.entry, one.clients, files=(file,), tags=one.tags)
    parcel = markdown.read(starmap(Member.holding, exported(one, private=True)), today=TODAY)
    (note,) = parcel.notes
    assert (note.key, note.day, note.kind, note.tags) == (key(1), TODAY, "call", ("launch",))
    assert note.details == {
        "at": time(14, 30),
        "zone": "Europe/Lisbon",
        "minutes": 20,
        "energy": 0,
        "pinned": True,
    }
    assert [(file.name, file.read()) for file in note.files] == [("plan.pdf", b"abc")]
    assert [(card.key, card.name, card.company) for card in parcel.cards] == [
        (MARTA.id, MARTA.name, "Halden Studio"),
        (JONAS.id, JONAS.name, ""),
    ]
    assert parcel.cards[0].details["about"] == "Founder."


def test_a_file_that_an_export_of_ours_lost_is_said() -> None:
    file = File(key(5), key(1), "Plan.pdf", 3, "ab" * 32)
    members = exported(replace(page(1, "Hello", MARTA), files=(file,)))
    parcel = markdown.read(
        [Member.holding(path, content) for path, content in members if "/files/" not in path], today=TODAY
    )
    assert [(one.reason, one.where.rpartition("/")[2]) for one in parcel.skipped] == [
        (Reason.MISSING, "plan-abababab.pdf")
    ]
    assert parcel.notes[0].files == ()


def test_a_file_outside_the_folder_is_never_named() -> None:
    text = (
        f'---\nrelbook: "entry"\nid: "{key(1)}"\ndate: "2026-05-04"\nfiles: ["../../etc/passwd"]\n---\n\nx\n'
    )
    sheets = [("a/2026/n.md", text.encode()), ("etc/passwd", b"root"), ("passwd", b"root")]
    assert markdown.read(starmap(Member.holding, sheets[:1]), today=TODAY).notes[0].files == ()

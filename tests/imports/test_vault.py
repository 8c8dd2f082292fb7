"""Folders of notes as other programs keep them: vaults, diaries, people, and what the notes show."""

import json
import unicodedata
import zipfile
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.imports import door, markdown
from relbook.imports.day_names import day_named, day_of_path, without_day
from relbook.imports.front import split
from relbook.imports.given import Given, Member, Shape
from relbook.imports.links import tame
from relbook.imports.note_text import text_of
from relbook.imports.reader import Asked
from relbook.journal.parcel import Card, Day, Note, Parcel, Reach, Reason

TODAY = date(2026, 6, 1)
MARTA = "---\ntype: person\naliases: [M, Marta R]\nemail: marta@example.org\n---\nLoves tea."


def vault(**files: str | bytes) -> Parcel:
    members = [
        Member.holding(unicodedata.normalize("NFC", where), one if isinstance(one, bytes) else one.encode())
        for where, one in sorted(files.items())
    ]
    return markdown.read(members, today=TODAY)


def only(text: str, where: str = "note.md") -> Note:
    (note,) = vault(**{where: text}).notes
    return note


def person(text: str, where: str = "People/Marta Reyes.md") -> Card:
    (card,) = vault(**{where: text}).cards
    return card


NAMES = [
    ("2026-05-04.md", date(2026, 5, 4), ""),
    ("20260504.md", date(2026, 5, 4), ""),
    ("2026_05_04.md", date(2026, 5, 4), ""),
    ("2026-05-04 Call.md", date(2026, 5, 4), "Call"),
    ("May 4, 2026.md", date(2026, 5, 4), ""),
    ("Monday, May 4th, 2026.md", date(2026, 5, 4), ""),
    ("4. Mai 2026.md", date(2026, 5, 4), ""),
    ("04.05.2026.md", date(2026, 5, 4), ""),
    ("25-05-2026.md", date(2026, 5, 25), ""),
    ("2026-W19.md", date(2026, 5, 4), ""),
    ("2026/05/04.md", date(2026, 5, 4), "04"),
    ("Daily/2026/05-May/04-Monday.md", date(2026, 5, 4), "04-Monday"),
    ("2026/May/4 Call.md", date(2026, 5, 4), "4 Call"),
    ("202605040930 Zettel.md", date(2026, 5, 4), "Zettel"),
    ("2026年5月4日.md", date(2026, 5, 4), ""),
    ("04-05-2026.md", None, "04-05-2026"),
    ("Plan for May 2026 with 4 people.md", None, "Plan for May 2026 with 4 people"),
    ("Invoice 20261345.md", None, "Invoice 20261345"),
    ("2026/13/04.md", None, "04"),
    ("Release 1.2.2026.1.md", None, "Release 1.2.2026.1"),
]


@pytest.mark.parametrize(("where", "day", "rest"), NAMES)
def test_a_day_in_a_name_or_in_folders(where: str, day: date | None, rest: str) -> None:
    found = day_of_path(where)
    assert (found[0] if found else None, without_day(Path(where).stem)) == (day, rest)


def test_the_day_of_a_daily_note_is_in_its_name_and_its_clock_in_its_fields() -> None:
    made = "---\ncreated: {}\n---\nx"
    assert only(made.format("2026-05-04T09:30:00+02:00"), "2026-05-04.md").details == {"at": time(9, 30)}
    late = only(made.format("2026-05-09 09:30"), "2026-05-04.md")
    assert (late.day, late.details) == (date(2026, 5, 4), {})
    assert only("---\ndate: 04.05.2026\n---\nx").day == date(2026, 5, 4)
    assert only('---\ndate: "[[2026-05-04]]"\n---\nx').day == date(2026, 5, 4)
    assert day_named("2026-05-04 14.30") == (date(2026, 5, 4), time(14, 30))


FRONTS = [
    ("---\ntitle: Re: the call\ntags: [a, b]\n---\nrest", {"title": ["Re: the call"], "tags": ["a", "b"]}),
    ("---\npeople: [[Marta]], [[Jonas]]\n---\nrest", {"people": ["[[Marta]], [[Jonas]]"]}),
    ("---\nalias: @marta\ntags:\n\t- one\n- 'two'\n---\nrest", {"alias": ["@marta"], "tags": ["one", "two"]}),
    ("+++\ntitle = 'A'\ndate = 2026-05-04T10:00:00Z\n[taxonomies]\ntags = ['x']\n+++\nrest", {
        "title": ["A"], "date": ["2026-05-04T10:00:00+00:00"], "tags": ["x"],
    }),
    ("title:: A\ntype:: x\ntags:: [[b]], #c\n\nrest", {"title": ["A"], "type": ["x"], "tags": ["[[b]], #c"]}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fields"), FRONTS)
def test_front_matter_by_hand_and_of_other_kinds(text: str, fields: dict[str, list[str]]) -> None:
    assert split(text) == (fields, "rest")


HOSTILE = [
    "+++\na = [\n+++\nrest",
    "+++\na = " + "[" * 5000 + "]" * 5000 + "\n+++\nrest",
    "+++\na = " + "9" * 9000 + "\n+++\nrest",
    "---\nWe met: it was fine\n and more\nno field here\n---\nrest",
    "---\na: b: &x [y]\nc: *x\nd: &z e: f\n---\nrest",
    "std::vector<int> x;\n\nrest",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_is_no_front_matter_is_text(text: str) -> None:
    assert split(text) == ({}, text)


def test_tags_of_fields_are_tags() -> None:
    assert only("---\ntags: [Client work, a/b, '#c']\n---\nx").tags == ("Client-work", "a/b", "c")
    assert only("---\ntags: one two\nkeywords: x, y z\n---\nx").tags == ("one", "two", "x", "y-z")


def test_a_note_about_a_person_is_a_client() -> None:
    card = person(
        "---\ntype: person\ncompany: '[[Halden Studio]]'\nrole: Owner\nemail: [marta@example.org, x]\n"
        "phone: '+49 30 1234'\nbirthday: 1980-03-22\ntags: [person, design]\nlocation: Berlin\n---\n"
        "# Marta Reyes\n\nLoves tea. [x](javascript:y)\n\nWebsite:: https://marta.example\n"
    )
    assert (card.name, card.company, card.role) == ("Marta Reyes", "Halden Studio", "Owner")
    assert card.reach == (
        Reach("mail", "marta@example.org"),
        Reach("phone", "+49 30 1234"),
        Reach("link", "https://marta.example"),
    )
    assert card.days == (Day("birthday", 3, 22, 1980),)
    assert card.details == {
        "town": "Berlin",
        "about": "Loves tea. x\n\nWebsite:: https://marta.example\n\n#design",
    }


PERSONS = [
    ("Clients/Ana.md", "hi", True),
    ("03 - Kontakte/Ana.md", "hi", True),
    ("Ana.md", "---\ntags: [people/friends]\n---\nhi", True),
    ("Ana.md", "---\ncategories: ['[[People]]']\n---\nhi", True),
    ("People/Ana/Ana.md", "hi", True),
    ("People/People.md", "list", False),
    ("People/2026-05-04 Call.md", "hi", False),
    ("People/Ana/Offer.md", "hi", False),
    ("Ana.md", "---\ntags: client/ana\n---\nhi", False),
    ("Ana.md", "hi", False),
]


@pytest.mark.parametrize(("where", "text", "is_one"), PERSONS)
def test_who_is_a_person_says_so_or_lies_among_people(where: str, text: str, *, is_one: bool) -> None:
    parcel = vault(**{where: text})
    assert (len(parcel.cards), len(parcel.notes)) == ((1, 0) if is_one else (0, 1))


@pytest.mark.parametrize("told", ["--03-22", "22.3.", "03-22", "22 March", "March 22"])
def test_a_birthday_without_a_year(told: str) -> None:
    assert person(f"---\nbirthday: {told}\n---\n").days == (Day("birthday", 3, 22),)


def test_links_to_people_make_a_note_theirs_and_other_names_are_asked_about() -> None:
    parcel = vault(
        **{
            "People/Marta Reyes.md": MARTA,
            "2026-05-04.md": "Met [[Marta Reyes|Marta]], [[Jonas Weber]] and [[to do]] in `[[Code Name]]`.",
            "Meeting.md": "---\nattendees: ['[[M]]', Ana]\n---\nWith [[marta r]], [[People/Marta Reyes#x]].",
            "People/Marta Reyes/Offer.md": "100 a day",
            "People/Jonas/Offer.md": "90 a day",
        }
    )
    notes = {note.where: (note.people, note.offered) for note in parcel.notes}
    assert notes["2026-05-04.md"] == (("Marta Reyes",), ("Jonas Weber",))
    assert notes["Meeting.md"] == (("Marta Reyes", "Ana"), ())
    assert notes["People/Marta Reyes/Offer.md"] == (("Marta Reyes",), ())
    assert notes["People/Jonas/Offer.md"] == ((), ("Jonas",))


def test_a_list_of_everybody_is_nobodys() -> None:
    people = {f"People/P{'abcdefghijklmnop'[n]}.md": "x" for n in range(15)}
    everybody = " ".join(f"[[{Path(name).stem}]]" for name in people)
    (note,) = vault(**people, **{"All.md": everybody}).notes
    assert (note.people, len(note.offered)) == ((), 15)


def test_a_diary_is_an_entry_for_each_day() -> None:
    text = (
        "# Halden\n\nAn intro.\n\n## 2026-05-04 14:30 Call\n\nWith [[Marta]].\n\n### Later\n\nmore\n\n"
        "```\n## 2026-05-09\n```\n\n## Tuesday, 5 May 2026\n\nagain\n\n## 2026-05-06\n\n"
    )
    parcel = vault(**{"Halden Studio.md": text, "P/Marta.md": MARTA})
    called, again, intro = parcel.notes
    assert (called.day, called.details, called.people) == (date(2026, 5, 4), {"at": time(14, 30)}, ("Marta",))
    assert called.text == "Call\n\nWith [[Marta]].\n\n### Later\n\nmore\n\n```\n## 2026-05-09\n```"
    assert (again.day, again.text, again.offered) == (date(2026, 5, 5), "again", ("Halden Studio",))
    assert (intro.text, intro.day) == ("# Halden\n\nAn intro.", TODAY)
    assert [(one.reason, one.where) for one in parcel.skipped] == [
        (Reason.BLANK, "Halden Studio.md: 2026-05-06")
    ]


def test_the_diary_in_a_note_about_a_person_is_theirs() -> None:
    parcel = vault(**{"Clients/Ana.md": "Likes tea.\n\n## 2026-05-04\n\none\n\n## 2026-05-05\n\ntwo\n"})
    assert [card.details["about"] for card in parcel.cards] == ["Likes tea."]
    assert [(note.text, note.people) for note in parcel.notes] == [("one", ("Ana",)), ("two", ("Ana",))]


def test_a_note_that_only_plans_by_days_stays_one() -> None:
    assert only("## 2026-05-04\n\na\n\n## Notes\n\nb\n\n## 2026-05-05\n\nc").text.endswith("c")
    assert only("## 2026-05-04\n\na\n\n## 2026-05-05\n\nc", "2026-05-03.md").day == date(2026, 5, 3)


def test_files_are_found_wherever_they_lie() -> None:
    shows = (
        "![[pic.png|300]] ![](../assets/pic%20a.png) [[Doc.PDF#page=2]] ![x](<my file.jpg> 'title') "
        '<img src="deep/p.gif"> ![[Zürich.png]]\n[ref]: ./b.txt.zip\n'
        "`![[code.png]]` [note](Other.md) ![[gone.png]]"
    )
    files: dict[str, str | bytes] = {
        "a/b/pic.png": b"far",
        "n/pic.png": b"near",
        "assets/pic a.png": b"A",
        "x/doc.pdf": b"pdf",
        "n/my file.jpg": b"jpg",
        "n/deep/p.gif": b"gif",
        unicodedata.normalize("NFD", "Zürich.png"): b"Z",
        "b.txt.zip": b"zip",
        "code.png": b"no",
        "Other.md": "other",
    }
    parcel = vault(**files, **{"n/Note.md": shows})
    note = next(one for one in parcel.notes if one.where == "n/Note.md")
    assert {file.name: file.read() for file in note.files} == {
        "pic.png": b"near",
        "Doc.PDF".lower(): b"pdf",
        "Zürich.png": b"Z",
        "p.gif": b"gif",
        "pic a.png": b"A",
        "my file.jpg": b"jpg",
        "b.txt.zip": b"zip",
    }
    assert [(one.reason, one.where) for one in parcel.skipped] == [
        (Reason.MISSING, "n/Note.md: gone.png"),
        (Reason.NOT_A_NOTE, "a/b/pic.png"),
        (Reason.NOT_A_NOTE, "code.png"),
    ]


def test_remarks_queries_templates_and_drawings_are_left_out_and_said() -> None:
    parcel = vault(
        **{
            "a.md": "# A\n\none %%hidden%% two\n\n```dataview\nlist from #x\n```\n\nend, 100%% sure",
            "Templates/Daily.md": "# {{date}}",
            "Drawing.md": "---\nexcalidraw-plugin: parsed\n---\nx",
            "map.canvas": "{}",
        }
    )
    assert [note.text for note in parcel.notes] == ["# A\n\none  two\n\nend, 100%% sure"]
    left = {one.where: one.raw for one in parcel.skipped}
    assert left["a.md: ```"] == b"```dataview\nlist from #x\n```\n\n%%hidden%%"
    assert set(left) == {"a.md: ```", "Templates/Daily.md", "Drawing.md", "map.canvas"}


LINKS = [
    ("[a](javascript:alert(1)) b", "a b"),
    ("[a](JAVA&#115;CRIPT:x)", "a"),
    ("[a]( <file:///etc/passwd> 'x')", "a"),
    ("![alt](http://a.example/x.png)", "[alt](http://a.example/x.png)"),
    ("![alt](//a.example/x.png)", "[alt](//a.example/x.png)"),
    ("[![alt](https://a.example/x.png)](https://b.example)", "[alt](https://b.example)"),
    ("[![alt](x.png)](javascript:y)", "![alt](x.png)"),
    ("<javascript:x> <https://a.example>", "javascript:x <https://a.example>"),
    ("[r]: data:text/html,x", "[r]:"),
    ("`[a](javascript:x)` [b](b.md) [[C|D]]", "`[a](javascript:x)` [b](b.md) [[C|D]]"),
    ("```\n[a](javascript:x)\n```\n[b](vbscript:x)", "```\n[a](javascript:x)\n```\nb"),
]


@pytest.mark.parametrize(("text", "after"), LINKS)
def test_links_lead_nowhere_that_runs_or_is_fetched(text: str, after: str) -> None:
    assert tame(text) == after


INFO = {
    "version": 2,
    "net.shinyfrog.bear": {"creationDate": "2026-05-04T09:30:00Z", "pinned": 1, "trashed": 0},
}


def test_text_bundles_by_themselves_in_folders_and_packed(tmp_path: Path) -> None:
    one = tmp_path / "notes" / "Call.textbundle"
    (one / "assets").mkdir(parents=True)
    (one / "text.markdown").write_text("Hello ![](assets/p%20a.png)", "utf-8")
    (one / "info.json").write_text(json.dumps(INFO), "utf-8")
    (one / "assets" / "p a.png").write_bytes(b"png")
    with zipfile.ZipFile(tmp_path / "notes" / "Offer.textpack", "w") as pack:
        pack.writestr("Content.textbundle/text.md", "90 a day")
        pack.writestr("Content.textbundle/info.json", "{}")
    (tmp_path / "notes" / "Broken.textpack").write_bytes(b"PK no zip")
    whole = door.read(door.take(tmp_path / "notes"), Asked(TODAY))
    assert sorted(note.text for note in whole.notes) == [
        "Call\n\nHello ![](assets/p%20a.png)",
        "Offer\n\n90 a day",
    ]
    assert [one.where for one in whole.skipped] == ["Broken.textpack"]
    (alone,) = door.read(door.take(one), Asked(TODAY)).notes
    assert (alone.text, alone.day, alone.details) == (
        "Call\n\nHello ![](assets/p%20a.png)",
        date(2026, 5, 4),
        {"at": time(9, 30), "pinned": True},
    )
    assert [file.read() for file in alone.files] == [b"png"]
    (packed,) = door.read(door.take(tmp_path / "notes" / "Offer.textpack"), Asked(TODAY)).notes
    assert packed.text == "Offer\n\n90 a day"


def test_text_of_earlier_days_is_read_and_what_is_none_is_said() -> None:
    parcel = vault(**{"a.txt": "Grüße aus Köln, bis bald".encode("cp1252"), "b.md": b"\x00\x01\xff\xfe\xfd"})
    assert [note.text for note in parcel.notes] == ["a\n\nGrüße aus Köln, bis bald"]
    assert [(one.reason, one.where) for one in parcel.skipped] == [(Reason.NOT_TEXT, "b.md")]


PIECES = st.sampled_from(
    [
        *(*"\n\n#-[](){}!`~%:|'\" \t", "[[", "]]", "![[", "%%", "---\n", "+++\n", "```", "## 2026-05-04\n"),
        *("a::", "](", "javascript:", "People/", "é", "\0", "9" * 5000, "date: ", "&a ", "*a"),
    ]
)


@given(
    st.lists(PIECES, max_size=60).map("".join),
    st.sampled_from(["n.md", "People/Ana.md", "x.textbundle/text.md"]),
)
@settings(max_examples=60, deadline=None)
def test_whatever_a_note_holds_it_comes_or_is_said(text: str, where: str) -> None:
    info = Member.holding("x.textbundle/info.json", text.encode())
    parcel = markdown.READER.read(
        Given(Path("x"), Shape.FOLDER, (Member.holding(where, text.encode()), info)), Asked(TODAY)
    )
    assert parcel.cards or parcel.notes or parcel.skipped


@pytest.mark.parametrize("line", ["Grüße", "Élève", "déjà vu", "Ça gêne", "Smörgåsbord"])
def test_a_line_that_windows_wrote_is_text_however_short(line: str) -> None:
    assert text_of(line.encode("cp1252")) == line


@pytest.mark.parametrize(
    "content",
    ["Привет".encode("cp1251"), "Hi Мир".encode("cp1251"), b"a\x81b\x8d", b"\xe9\xe8", b"\x00\xe9ab"],
)
def test_a_line_of_another_alphabet_is_none_of_windows(content: bytes) -> None:
    assert text_of(content) is None

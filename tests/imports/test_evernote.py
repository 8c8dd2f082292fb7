"""Evernote: notebooks as all its programs wrote them, and as they must not be."""

import base64
import hashlib
import tracemalloc
import zipfile
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.errors import CancelledError, UnreadableFileError
from relbook.imports import door, enex, evernote
from relbook.imports.given import Given, Member, Shape
from relbook.imports.intake import RefusedError
from relbook.imports.reader import Asked
from relbook.journal.parcel import Format, Note, Parcel, Reason

TODAY = date(2026, 5, 4)
HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export4.dtd">
<en-export export-date="20241225T173839Z" application="Evernote" version="10.120.3">"""
INNER = """<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE en-note SYSTEM "http://xml.evernote.com/pub/enml2.dtd">"""
PICTURE = b"\x89PNG not really" * 30
DIGEST = hashlib.md5(PICTURE).hexdigest()


def note(inside: str, title: str = "T", more: str = "") -> str:
    return f"""<note>
    <title>
      {title}
    </title><created>20240115T093000Z</created><updated>20240116T101500Z</updated>{more}
    <content>
      <![CDATA[{INNER}<en-note>{inside}</en-note>      ]]>
    </content></note>"""


def resource(content: bytes = PICTURE, name: str = "a b.png", mime: str = "image/png") -> str:
    coded = base64.encodebytes(content).decode()
    return f"""<resource><data encoding="base64">
    {coded}</data><mime>{mime}</mime><recognition><![CDATA[<recoIndex/>]]></recognition>
    <resource-attributes><file-name>{name}</file-name></resource-attributes></resource>"""


def notebook(*notes: str) -> bytes:
    return (HEAD + "".join(notes) + "</en-export>").encode()


def reading(content: bytes) -> Parcel:
    member = Member.holding("book.enex", content)
    return evernote.READER.read(Given(Path("x"), Shape.FILE, (member,)), Asked(TODAY))


def only(inside: str, title: str = "T", more: str = "") -> Note:
    (found,) = reading(notebook(note(inside, title, more))).notes
    return found


def test_a_note_is_its_title_text_day_and_tags() -> None:
    found = only(
        "<div>one &amp; two</div><div><br/></div><div/>three", "A &amp; B", "<tag>to do</tag><tag>x</tag>"
    )
    assert found.text == "A & B\n\none & two\n\nthree"
    assert (found.day, found.tags) == (date(2024, 1, 15), ("to-do", "x"))
    assert found.details == {"at": time(9, 30), "zone": "UTC"}


def test_boxes_of_every_version_are_boxes() -> None:
    boxes = '<div><en-todo checked="true"/>a</div><div><en-todo/>b</div>'
    lists = '<ul style="--en-todo:true;"><li style="--en-checked:true;">c</li><li><en-todo/>d</li></ul>'
    task = "<task><title>e</title><taskStatus>completed</taskStatus><created>1</created></task>"
    found = only(boxes + lists, more=task)
    assert found.text == "T\n\n- [x] a\n- [ ] b\n\n- [x] c\n- [ ] d\n\n- [x] e"
    assert found.day == date(2024, 1, 15)


def test_files_are_read_from_where_they_lie(tmp_path: Path) -> None:
    media = f'<div>see <en-media type="image/png" hash="{DIGEST}" width="9"/></div>'
    pdf = hashlib.md5(b"pdf").hexdigest()
    more = resource() + resource(b"pdf", "terms_v2.pdf", "application/pdf") + resource(b"x", "a b.png")
    inside = media + f'<en-media hash="{pdf}" type="application/pdf"></en-media><en-media hash="{"0" * 32}"/>'
    content = notebook(note("before"), note(inside, more=more))
    (tmp_path / "book").write_bytes(content)
    with zipfile.ZipFile(tmp_path / "zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("book.enex", content)
    (packed,) = door.laid_out(tmp_path / "zip")
    for given_ in (door.take(tmp_path / "book"), packed):
        parcel = door.read(given_, Asked(TODAY))
        assert parcel.format is Format.EVERNOTE
        found = parcel.notes[1]
        assert found.text == "T\n\nsee ![](<a b.png>)  \nterms_v2.pdf"
        files = [(file.name, file.read()) for file in found.files]
        assert files == [("a b.png", PICTURE), ("terms_v2.pdf", b"pdf"), ("a b-2.png", b"x")]


def test_what_is_encrypted_is_said_and_the_rest_comes() -> None:
    parcel = reading(notebook(note('open<en-crypt cipher="AES" hint="dog">U2FsdGVk\n</en-crypt>')))
    assert [one.text for one in parcel.notes] == ["T\n\nopen"]
    assert [(one.reason, b"U2Fsd" in one.raw) for one in parcel.skipped] == [(Reason.ENCRYPTED, True)]


def test_attributes_without_a_place_are_counted_and_the_source_is_a_link() -> None:
    inside = "<source-url>{}</source-url><latitude>52.5</latitude><author>me</author><source></source>"
    for address, below in (("https://a.example/x", "\n\nhttps://a.example/x"), ("javascript:evil()", "")):
        more = f"<note-attributes>{inside.format(address)}</note-attributes>"
        parcel = reading(notebook(note("x", more=more)))
        assert parcel.notes[0].text == f"T\n\nx{below}"
        assert parcel.left_out == {"latitude": 1, "author": 1, "updated": 1}


def test_a_note_of_files_alone_and_one_of_nothing() -> None:
    assert only("", title="", more=resource()).text == "![](<a b.png>)"
    parcel = reading(notebook("<note><title></title></note>", "<note><title>Just this</title></note>"))
    assert [(one.text, one.day) for one in parcel.notes] == [("Just this", TODAY)]
    assert [one.reason for one in parcel.skipped] == [Reason.BLANK]


def test_a_broken_note_stops_no_other() -> None:
    broken = [
        "<note><title>a & b</title></note>",
        "<note><tittle>x</title></note>",
        "<note>\x01<title>c&nope;</title>",
    ]
    parcel = reading(notebook(note("one"), broken[0], note("two", more=resource()), broken[1], note("three")))
    assert [one.text for one in parcel.notes] == ["T\n\none", "T\n\ntwo", "T\n\nthree"]
    assert parcel.notes[1].files[0].read() == PICTURE
    assert [one.reason for one in parcel.skipped] == [Reason.BAD_VALUE] * 2
    assert [one.raw.decode() for one in parcel.skipped] == broken[:2]


def test_signs_that_xml_does_not_have_are_passed_over() -> None:
    assert reading(notebook(note("a\x0bb\x00c"))).notes[0].text == "T\n\na b c"


def test_a_notebook_that_was_cut_off_keeps_what_is_whole() -> None:
    parcel = reading(notebook(note("one"), note("two"))[:-80])
    assert len(parcel.notes) == 1
    assert [one.reason for one in parcel.skipped] == [Reason.BAD_VALUE]


def test_the_same_notebook_is_the_same_notes() -> None:
    content = notebook(note("one"), note("two"))
    first, second = reading(content), reading(content)
    assert [one.source for one in first.notes] == [one.source for one in second.notes]
    assert len({one.source for one in first.notes}) == 2


LAUGHS = (
    '<!DOCTYPE en-export [<!ENTITY a "aaaa"><!ENTITY b "&a;">]><en-export><note><title>&b;</title></note>'
)
OUTSIDE = (
    '<!DOCTYPE en-export [<!ENTITY x SYSTEM "file:///etc/passwd">]><en-export><note><title>&x;</title></note>'
)
REFUSED = [LAUGHS, OUTSIDE, "<html><en-export>", "<en-export", "", "<en-export>" + "<a>" * 1000]


@pytest.mark.parametrize("content", REFUSED)
def test_what_declares_entities_or_is_no_notebook_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "x").write_text(content, "utf-8")
    with pytest.raises(UnreadableFileError):
        door.read(door.take(tmp_path / "x"), Asked(TODAY), Format.EVERNOTE)


def test_a_name_without_end_is_refused_and_a_long_note_is_said() -> None:
    with pytest.raises(RefusedError):
        reading(HEAD.encode() + b"<" + b"a" * (2 * enex.TOKEN_LIMIT))
    parcel = reading(notebook(note("x" * 2_000_000), note("y")))
    assert [one.text for one in parcel.notes] == ["T\n\ny"]
    assert [one.reason for one in parcel.skipped] == [Reason.TOO_LARGE]


def test_a_large_file_does_not_lie_in_memory(tmp_path: Path) -> None:
    coded = base64.b64encode(bytes(6 << 20)).decode()
    more = f"<resource><data encoding='base64'>{coded}</data><mime>x/y</mime></resource>"
    (tmp_path / "x").write_bytes(notebook(note("x", more=more)))
    del coded, more
    tracemalloc.start()
    parcel = door.read(door.take(tmp_path / "x"), Asked(TODAY))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 4 << 20
    assert len(parcel.notes[0].files[0].read()) == 6 << 20


def test_reading_can_be_stopped() -> None:
    member = Member.holding("x", notebook(note("x")))
    with pytest.raises(CancelledError):
        evernote.READER.read(Given(Path("x"), Shape.FILE, (member,)), Asked(TODAY, stopped=lambda: True))


WHOLE = notebook(note("<div>a</div><ul><li>b</li></ul>", more=resource(b"z")), note("c", more="<tag>t</tag>"))


@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.binary(max_size=4)), max_size=4))
@settings(max_examples=60, deadline=None)
def test_a_notebook_with_any_bytes_changed_is_read_or_refused(changes: list[tuple[int, bytes]]) -> None:
    content = bytearray(WHOLE)
    for at, piece in changes:
        content[at : at + 2] = piece
    try:
        parcel = reading(bytes(content))
    except RefusedError:
        return
    assert all(one.text.strip() for one in parcel.notes)


def test_a_notebook_in_utf_16_is_read_with_its_files() -> None:
    wide = notebook(note("ä", more=resource())).decode().replace("UTF-8", "UTF-16", 1).encode("utf-16")
    member = Member.holding("book.enex", wide)
    whole = Given(Path("x"), Shape.FILE, (member,))
    assert evernote.READER.knows(whole)
    (found,) = evernote.READER.read(whole, Asked(TODAY)).notes
    assert (found.text, found.files[0].read()) == ("T\n\nä", PICTURE)

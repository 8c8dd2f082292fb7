import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZIP_STORED, ZipFile

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relbook.exports import odt
from relbook.exports.odt_styles import LETTER, MEDIA, SPACES
from relbook.exports.odt_text import prose
from relbook.journal.book import Book, Withheld
from relbook.journal.page import File
from relbook.journal.promise import Promise
from tests.exports.books import CANARY, JONAS, MARTA, TODAY, book, key, leaky, page

DOT = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x03\x20\0\0\x01\x90"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
HOSTILE = "<&>\"'`*_[]()#>|~!- \n\t:/ahtps1.ש漢\x1b\u202e\ufffe\x00😀"


def opened(made: Book, folder: Path, **how: object) -> ZipFile:
    odt.write(made, folder / "book.odt", **how)  # type: ignore[arg-type]
    return ZipFile(folder / "book.odt")


def content(box: ZipFile) -> ET.Element:
    return ET.fromstring(box.read("content.xml"))


def said(root: ET.Element, tag: str) -> list[str]:
    return ["".join(one.itertext()) for one in root.iter(TEXT + tag)]


def test_a_writing_program_knows_it_by_its_first_part_and_finds_every_other(tmp_path: Path) -> None:
    font = tmp_path / "a.ttf"
    font.write_bytes(b"font")
    box = opened(book(page(1, "Title\n\nText", MARTA)), tmp_path, fonts={"SourceSerif4-Regular.ttf": font})
    first = box.infolist()[0]
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", ZIP_STORED, b"")
    assert box.read("mimetype").decode() == MEDIA
    listed = set(re.findall(r'full-path="([^"]+)"', box.read("META-INF/manifest.xml").decode())) - {"/"}
    assert listed == {*box.namelist()} - {"mimetype", "META-INF/manifest.xml"}
    for part in (name for name in box.namelist() if name.endswith(".xml")):
        ET.fromstring(box.read(part))
    assert "Fonts/SourceSerif4-Regular.ttf" in box.read("styles.xml").decode()


def test_months_clients_and_titles_are_headings_with_contents_that_lead_to_them(tmp_path: Path) -> None:
    earlier = replace(
        page(2, "Only words", JONAS), entry=replace(page(2, "Only words").entry, day=TODAY.replace(month=3))
    )
    root = content(opened(book(page(1, "Spring launch\n\n# Deep\n\nText", MARTA), earlier), tmp_path))
    levels = [(one.get(f"{TEXT}outline-level"), "".join(one.itertext())) for one in root.iter(f"{TEXT}h")]
    assert levels == [
        *(("1", "Marta Reyes"), ("1", "Jonas Lindqvist")),
        *(("1", "November 2026"), ("2", "Spring launch"), ("3", "Deep"), ("1", "March 2026")),
    ]
    marked = {one.get(f"{TEXT}name") for one in root.iter(f"{TEXT}bookmark-start")}
    assert {one.get(f"{TEXT}ref-name") for one in root.iter(f"{TEXT}bookmark-ref")} == marked
    assert "Wed 25 November 2026 · 14:30 · call · Marta Reyes" in said(root, "p")


def test_every_sheet_has_its_number_and_its_month(tmp_path: Path) -> None:
    styles = opened(book(), tmp_path, sheet=LETTER).read("styles.xml").decode()
    assert "text:page-number" in styles and "text:page-count" in styles and "text:chapter" in styles
    assert 'fo:page-width="21.59cm"' in styles and "Private. From relbook, 25 November 2026." in styles


def test_nothing_private_and_nothing_secret_is_in_any_part(tmp_path: Path) -> None:
    box = opened(replace(leaky(), withheld=Withheld(3, 3)), tmp_path)
    assert all(CANARY.encode() not in box.read(name) for name in box.namelist())
    stayed = "3 private entries and 3 lines told in confidence stay in the book."
    assert stayed in said(content(box), "p")
    assert b"Marta" not in box.read("meta.xml")


def test_pictures_lie_within_and_all_else_is_named(tmp_path: Path) -> None:
    names = ("stall.png", "copy.png", "evil.svg")
    files = tuple(File(key(n), key(1), name, 24, "ab" * 32) for n, name in enumerate(names))
    held = {"evil.svg": b"<svg/>"}
    shown = replace(page(1, "Market\n\n![x](file:///etc/passwd)", MARTA), files=files)
    box = opened(book(shown), tmp_path, content=lambda file: held.get(file.name, DOT))
    assert [name for name in box.namelist() if name.startswith("Pictures/")] == [f"Pictures/{'ab' * 32}.png"]
    source = box.read("content.xml").decode()
    assert source.count("<draw:frame") == 2 and 'svg:width="13.00cm" svg:height="6.50cm"' in source
    assert "Files: evil.svg" in source and "passwd" not in source


def test_what_runs_from_the_right_stands_at_the_right_and_promises_have_boxes(tmp_path: Path) -> None:
    mine = Promise(key(5), MARTA.id, "Send it", mine=True, made=TODAY, due=TODAY)
    theirs = replace(mine, id=key(6), mine=False, client_first="Marta", due=None)
    shown = replace(page(1, "שלום\n\nטקסט & more", MARTA), promises=(mine, theirs))
    source = opened(book(shown), tmp_path).read("content.xml").decode()
    assert (
        'text:style-name="Heading_20_2_right"' in source and 'text:style-name="Text_20_body_right"' in source
    )
    lines = said(ET.fromstring(source), "p")
    assert "☐ You Send it, due today" in lines and "○ Marta Send it, no day yet" in lines


def test_the_same_book_is_the_same_file(tmp_path: Path) -> None:
    made = [tmp_path / "a.odt", tmp_path / "b.odt"]
    for path in made:
        odt.write(book(page(1, "Title\n\nText", MARTA)), path)
    assert made[0].read_bytes() == made[1].read_bytes()


def test_markdown_becomes_what_a_writing_program_calls_it() -> None:
    made = "".join(
        prose(
            "1. one\n   - two\n\n> said\n\n| a | b |\n|--|--|\n| 1 | 2 |\n\n- | a |\n  |--|\n\n```\na  b\n```"
        )
    )
    assert '<text:list text:style-name="Numbers"><text:list-item>' in made
    assert '<text:p text:style-name="Quotations">said</text:p>' in made
    assert 'table:number-columns-repeated="2"' in made and made.count("<table:table ") == 1
    assert '<text:p text:style-name="Preformatted_20_Text">a<text:s text:c="2"/>b</text:p>' in made


@given(st.text(alphabet=st.sampled_from(HOSTILE), max_size=120))
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_was_typed_is_well_formed_and_leads_nowhere(text: str) -> None:
    root = ET.fromstring(f"<r {SPACES}>{''.join(prose(text))}</r>")
    targets = [value for one in root.iter() for name, value in one.items() if name.endswith("href")]
    assert all(target.startswith(("http:", "https:", "mailto:")) for target in targets)

"""The book on paper."""

import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMarginsF
from PySide6.QtGui import QImage, QPdfWriter
from pytestqt.qtbot import QtBot

from relbook.errors import CancelledError
from relbook.journal.book import Book, Portrait, Withheld
from relbook.journal.fact import Fact, FactKind
from relbook.journal.selection import Selection
from relbook.store import entries, files, gathering
from relbook.ui.exporting import pdf
from relbook.ui.exporting.bookmarks import with_bookmarks
from relbook.ui.exporting.prose import Prose
from tests.exports.books import JONAS, MARTA, book, page
from tests.leaving.ways import NO_READER, READER, read_pdf

TODAY = date(2026, 11, 25)

LONG = "\n\n".join(f"Paragraph {number}. " + "Words that go on and on. " * 30 for number in range(40))

reads = pytest.mark.skipif(READER is None, reason=NO_READER)


def pages_of(path: Path) -> int:
    return path.read_bytes().count(b"/Type /Page\n")


def written(client: str, path: Path) -> int:
    pdf.write(gathering.book(Selection(client_id=client), private=False, today=TODAY), path)
    return pages_of(path)


def many(count: int) -> Book:
    """Talks twenty days apart."""
    days = (TODAY - timedelta(20 * number) for number in range(count))
    return book(
        *(page(number, f"Talk {number}\n\nWords.", MARTA, day=day) for number, day in enumerate(days))
    )


def test_a_long_entry_runs_over_as_many_pages_as_it_needs(ada: str, tmp_path: Path, qtbot: QtBot) -> None:
    entries.add(f"Long\n{LONG}", day=TODAY, today=TODAY, clients=[ada])
    assert 8 < written(ada, tmp_path / "long.pdf") < 20


@reads
def test_contents_lead_to_every_month_and_so_do_bookmarks(tmp_path: Path, qtbot: QtBot) -> None:
    pdf.write(many(30), tmp_path / "book.pdf")
    held = (tmp_path / "book.pdf").read_bytes()
    months = len({f"{one.entry.day:%Y-%m}" for one in many(30).pages})
    assert held.count(b"/Subtype /Link") == months == held.count(b"/Title <FEFF")
    assert held.count(b"%%EOF") == 2 and held.startswith(b"%PDF-")
    said = read_pdf(tmp_path / "book.pdf")  # whatever reads it finds the pages through the new table
    assert (
        "Contents" in said
        and f"{pages_of(tmp_path / 'book.pdf')} of {pages_of(tmp_path / 'book.pdf')}" in said
    )
    assert not list(tmp_path.glob("*.tmp*"))


def test_a_file_that_is_not_as_qt_writes_it_gets_no_bookmarks() -> None:
    for held in (b"", b"%PDF-1.4", b"trailer\n<<\n/Size 1\n>>\nstartxref\n0\n%%EOF\n"):
        assert with_bookmarks(held, [("a", "b")]) == held


def test_fonts_are_embedded(ada: str, tmp_path: Path, qtbot: QtBot) -> None:
    entries.add("Title\nWords", day=TODAY, today=TODAY, clients=[ada])
    written(ada, tmp_path / "book.pdf")
    content = (tmp_path / "book.pdf").read_bytes()
    assert b"SourceSerif4" in content and b"/FontFile" in content


def test_no_line_is_cut_in_two(qtbot: QtBot) -> None:
    prose = Prose(LONG, 430)
    pieces = list(prose.slices(100, 700))
    assert [end for _, end in pieces[:-1]] == [start for start, _ in pieces[1:]]
    assert all(end - start <= 700 for start, end in pieces)
    assert pieces[0][1] <= 100
    assert next(iter(prose.slices(3, 700))) == (0, 0)  # not even one line fits


def test_a_heading_stays_with_its_text(qtbot: QtBot) -> None:
    prose = Prose("Words.\n\n# Heading\n\nBelow it.", 430)
    alone = Prose("Words.", 430).tall
    cuts = [next(iter(prose.slices(room, 700)))[1] for room in range(round(alone) + 1, round(prose.tall))]
    assert {round(cut) for cut in cuts} <= {0, round(cuts[0])} and max(cuts) < alone + 1


def test_a_long_line_of_code_is_not_cut_off_and_a_table_is_ruled(qtbot: QtBot) -> None:
    prose = Prose(f"> said\n\n| a | b |\n|--|--|\n| 1 | 2 |\n\n```\n{'code ' * 60}\n```", 300)
    assert prose.idealWidth() <= 3000 + 1
    blocks = [prose.findBlockByNumber(number).text() for number in range(prose.blockCount())]
    assert blocks[:5] == ["said", "a", "b", "1", "2"]  # and no empty line in the first cell


def test_stopping_leaves_nothing_behind_and_the_way_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    with pytest.raises(CancelledError):
        pdf.write(
            many(2), tmp_path / "book.pdf", cancelled=lambda: len(told) == 3, told=lambda *at: told.append(at)
        )
    assert told == [(1, 4), (2, 4), (3, 4)] and list(tmp_path.glob("*.pdf")) == []


def test_a_long_entry_can_be_stopped_at_each_of_its_pages(tmp_path: Path) -> None:
    long = "\n\n".join(f"Paragraph {number} says little." for number in range(400))
    asked: list[bool] = []

    def enough() -> bool:
        asked.append(True)
        return len(asked) > 4

    with pytest.raises(CancelledError):
        pdf.write(book(page(1, f"Long\n\n{long}", MARTA)), tmp_path / "book.pdf", cancelled=enough)
    assert list(tmp_path.iterdir()) == []


def test_more_entries_than_stay_laid_out_come_all_the_same(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf.write(many(30), tmp_path / "kept.pdf")
    monkeypatch.setattr(pdf, "KEPT", 4)
    pdf.write(many(30), tmp_path / "anew.pdf")
    assert pages_of(tmp_path / "anew.pdf") == pages_of(tmp_path / "kept.pdf")


@reads
def test_one_client_is_named_at_the_head_and_no_more_than_needed(tmp_path: Path, qtbot: QtBot) -> None:
    about = replace(many(0).portraits[0], client=replace(MARTA, about="Likes **boats**.", name="Marta " * 30))
    alone = replace(many(3), portraits=(about,), withheld=Withheld(1, 2))
    pdf.write(alone, tmp_path / "one.pdf")
    said = read_pdf(tmp_path / "one.pdf")
    assert "Likes boats." in said and "3 entries, newest first" in said
    assert "Not in here: 1 private entry, 2 lines told in confidence." in said
    pdf.write(book(page(1, "only words", JONAS)), tmp_path / "two.pdf")
    assert "Jonas Lindqvist" in read_pdf(tmp_path / "two.pdf")


def test_pictures_are_drawn_and_what_is_none_is_named(ada: str, tmp_path: Path, qtbot: QtBot) -> None:
    note = entries.add("Market\nLook.", day=TODAY, today=TODAY, clients=[ada]).row_id
    drawn = QImage(300, 200, QImage.Format.Format_RGB32)
    drawn.fill(0x336699)
    drawn.save(str(tmp_path / "a.png"))
    for name, held in (
        ("stall.png", (tmp_path / "a.png").read_bytes()),
        ("broken.png", b"\x89PNG\r\n\x1a\n"),
    ):
        files.attach(note, name, files.store_content(held), len(held))
    made = gathering.book(Selection(client_id=ada), private=False, today=TODAY)
    pdf.write(made, tmp_path / "book.pdf", files.content)
    held = (tmp_path / "book.pdf").read_bytes()
    assert len(re.findall(rb"/Subtype /Image", held)) == 1


def test_the_same_pages_go_to_a_printer(tmp_path: Path, qtbot: QtBot) -> None:
    printer = QPdfWriter(str(tmp_path / "printed.pdf"))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
    assert pdf.print_on(many(30), printer)
    pdf.write(many(30), tmp_path / "book.pdf")
    assert pages_of(tmp_path / "printed.pdf") == pages_of(tmp_path / "book.pdf")


@pytest.mark.parametrize(("country", "sheet"), [("de_DE", b"[0 0 595"), ("en_US", b"[0 0 612")])
def test_the_sheet_is_the_country_s(
    country: str, sheet: bytes, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    QLocale.setDefault(QLocale(country))
    pdf.write(many(1), tmp_path / "book.pdf")
    assert sheet in (tmp_path / "book.pdf").read_bytes()


def test_awkward_texts_are_printed_all_the_same(ada: str, tmp_path: Path, qtbot: QtBot) -> None:
    for text in (
        "| a |\n|---|\n| b |",
        "![x](file:///etc/passwd)",
        "<b>bold</b>\x1b[31m",
        "x" * 5000,
        "😀 語",
        "> שלום\n\n- אחת",
    ):
        entries.add(f"Title\n{text}", day=TODAY, today=TODAY, clients=[ada])
    assert written(ada, tmp_path / "odd.pdf") >= 1


@reads
def test_letters_that_fonts_join_can_be_searched_and_copied(tmp_path: Path, qtbot: QtBot) -> None:
    words = "After fifty fjords the staff left the office"
    pdf.write(book(page(1, f"{words}\n\n*{words}*, **{words}**", MARTA)), tmp_path / "book.pdf")
    assert read_pdf(tmp_path / "book.pdf").replace("\n", " ").count(words) == 3


@reads
def test_a_long_title_and_many_names_are_whole(tmp_path: Path, qtbot: QtBot) -> None:
    title, name = "wide words " * 7, "Maximiliane Wolkenstein"
    people = [replace(MARTA, id=f"{number:032x}", name=f"{name} the {number}th") for number in range(5)]
    fact = Fact("1" * 32, people[0].id, FactKind.LIKE, "a word " * 200 + "and the last", TODAY)
    made = replace(
        book(page(1, f"{title}\n\nText", *people)), portraits=(*map(Portrait, people),), facts=(fact,)
    )
    pdf.write(made, tmp_path / "book.pdf")
    said = read_pdf(tmp_path / "book.pdf").replace("\n", " ")
    assert title.strip() in said and "and the last" in said
    assert all(one.name in said.partition(title.strip())[2] for one in people)

"""The book on paper."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relbook.errors import CancelledError
from relbook.journal.selection import Selection
from relbook.store import entries, gathering
from relbook.ui.exporting import pdf
from relbook.ui.exporting.prose import Prose

TODAY = date(2026, 11, 25)

LONG = "\n\n".join(f"Paragraph {number}. " + "Words that go on and on. " * 30 for number in range(40))


def pages_of(path: Path) -> int:
    return path.read_bytes().count(b"/Type /Page\n")


def written(client: str, path: Path) -> int:
    pdf.write(gathering.book(Selection(client_id=client), private=False, today=TODAY), path)
    return pages_of(path)


def test_a_long_entry_runs_over_as_many_pages_as_it_needs(ada: str, tmp_path: Path, qtbot: QtBot) -> None:
    entries.add(f"Long\n{LONG}", day=TODAY, today=TODAY, clients=[ada])
    assert 8 < written(ada, tmp_path / "long.pdf") < 20


def test_contents_come_with_more_than_twenty_entries(ada: str, tmp_path: Path, qtbot: QtBot) -> None:
    for number in range(30):
        day = TODAY - timedelta(20 * number)
        entries.add(f"Talk {number}\nWords.", day=day, today=day, clients=[ada])
    assert written(ada, tmp_path / "book.pdf") >= 3
    assert not list(tmp_path.glob("*.tmp*"))


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


def test_stopping_leaves_nothing_behind(ada: str, tmp_path: Path, qtbot: QtBot) -> None:
    entries.add("Title\nWords", day=TODAY, today=TODAY, clients=[ada])
    book = gathering.book(Selection(client_id=ada), private=False, today=TODAY)
    with pytest.raises(CancelledError):
        pdf.write(book, tmp_path / "book.pdf", cancelled=lambda: True)
    assert list(tmp_path.glob("*.pdf")) == []


def test_awkward_texts_are_printed_all_the_same(ada: str, tmp_path: Path, qtbot: QtBot) -> None:
    for text in (
        "| a |\n|---|\n| b |",
        "![x](file:///etc/passwd)",
        "<b>bold</b>\x1b[31m",
        "x" * 5000,
        "😀 語",
    ):
        entries.add(f"Title\n{text}", day=TODAY, today=TODAY, clients=[ada])
    assert written(ada, tmp_path / "odd.pdf") >= 1

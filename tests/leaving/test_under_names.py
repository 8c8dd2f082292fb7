"""An export under other names names nobody, in any format; and what is replaced can be seen before."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from relbook.cli import main
from relbook.exports import html, json_book, markdown
from relbook.exports.under_names import replaced, rows_under_names, under_names
from relbook.journal.book import Book
from relbook.journal.client import ContactPoint
from relbook.journal.fact import FactKind
from relbook.journal.pseudonyms import Pseudonyms, Swap
from relbook.journal.selection import EVERYTHING
from relbook.store import (
    clients,
    dumping,
    entries,
    facts,
    files,
    gathering,
    meetings,
    promises,
    pseudonyms,
    reaching,
)
from relbook.ui.exporting import pdf
from tests.leaving.ways import NO_READER, READER, read_pdf

TODAY = date(2026, 11, 25)
NAMES = ("marta", "reyes", "halden", "jonas", "lindqvist", "example.org", "7946 0958", "lisbon")


@pytest.fixture
def book(journal: object) -> Book:
    marta = clients.add("Marta Reyes", company="Halden Studio", called="Marti", town="Lisbon").row_id
    jonas = clients.add("Jonas Lindqvist", alias="Wren", about="Knows Marta from Halden").row_id
    reaching.keep_points(marta, (ContactPoint("", marta, "mail", "marta@example.org"),))
    reaching.keep_points(jonas, (ContactPoint("", jonas, "phone", "+44 20 7946 0958"),))
    key = entries.add(
        "Martas plan for Halden Studio\n\nMARTA REYES, marta_reyes and @Jonas met; write marta@example.org "
        "or call +44 20 7946 0958. #marta\n[] Send Marti the deck\n[Jonas] call Reyes\n"
        "!worry Lindqvist leaves\n? How is Jonas",
        day=TODAY,
        today=TODAY,
        kind="Martas walk",
        clients=[marta],
    ).row_id
    content = b"Marta"
    files.attach(key, "Marta Reyes.txt", files.store_content(content), len(content))
    facts.add(marta, FactKind.PERSONAL, "Marta runs with Jonas", as_of=TODAY)
    promises.add(jonas, "Tell Reyes", mine=True, made=TODAY)
    meetings.plan([marta, jonas], TODAY, title="Marta and Jonas", where="Lisbon")
    return gathering.book(EVERYTHING, private=False, today=TODAY)


def as_markdown(book: Book, names: Pseudonyms, folder: Path) -> str:
    return "".join(f"{path}\n{source}" for path, source in markdown.folder(under_names(book, names)))


def as_page(book: Book, names: Pseudonyms, folder: Path) -> str:
    return "".join(html.web_page(under_names(book, names)))


def as_rows(book: Book, names: Pseudonyms, folder: Path) -> str:
    rows = rows_under_names(dumping.dump(EVERYTHING, private=False), names)
    return "".join(json_book.pieces(rows, (), schema="x", whole=False))


def as_paper(book: Book, names: Pseudonyms, folder: Path) -> str:
    pytest.importorskip("PySide6.QtGui")
    pdf.write(under_names(book, names), folder / "book.pdf")
    if READER is None:
        pytest.skip(NO_READER)
    return read_pdf(folder / "book.pdf")


@pytest.mark.parametrize("form", [as_markdown, as_page, as_rows, as_paper])
def test_nobody_is_named(
    book: Book, tmp_path: Path, form: Callable[[Book, Pseudonyms, Path], str], qapp: object
) -> None:
    out = form(book, pseudonyms.everybody(), tmp_path)
    assert "Client A" in out and "Wren" in out and "Company A" in out
    assert not [line for line in out.casefold().split("\n") if any(name in line for name in NAMES)]


def test_every_replacement_is_in_the_preview(book: Book) -> None:
    found = replaced(book, pseudonyms.everybody())
    swaps = {swap.stands: swap for swap in found}
    whole = next(swap for swap in found if swap.key == "marta reyes")  # also MARTA REYES and marta_reyes
    assert whole == Swap("Marta Reyes", "Client A", whole.times) and whole.times >= 3
    assert swaps["marta@example.org"].said == "e-mail address"
    assert swaps["+44 20 7946 0958"].said == "address"
    assert "Martas plan for" in swaps["Martas"].around[0]
    assert {"Halden Studio", "Marti"} <= swaps.keys()


def test_the_command_line_previews_and_exports(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    journal = ["--journal", str(tmp_path / "a.relbook")]
    assert main([*journal, "client", "add", "Marta Reyes"]) == 0
    assert main([*journal, "add", "Marta said yes", "--client", "Marta Reyes"]) == 0
    to = ["--to", str(tmp_path / "out.html")]
    assert main([*journal, "export", "html", *to, "--alias", "--preview"]) == 0
    assert "Marta -> Client A" in capsys.readouterr().out and not (tmp_path / "out.html").exists()
    assert main([*journal, "export", "html", *to, "--alias"]) == 0
    page = (tmp_path / "out.html").read_text("utf-8")
    assert "Client A said yes" in page and "Marta" not in page

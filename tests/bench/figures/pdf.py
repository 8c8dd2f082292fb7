"""1,000 entries as a PDF; the floor is a QPdfWriter on which the same words are set in the same fonts.

The floor knows no Markdown, no contents and no page numbers: a date, a title and paragraphs, each laid
out once, on pages of the same measure.
"""

from collections.abc import Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMarginsF, QPointF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter, QTextLayout

from relbook.journal.book import Book as Taken
from relbook.journal.selection import Selection
from relbook.store import gathering
from relbook.ui.exporting import pdf
from relbook.ui.exporting.passage import ASIDE
from relbook.ui.exporting.prose import SIZE, STEP
from relbook.ui.shared.press import DOTS, MARGIN, Face, application, font
from tests.bench.book import NOW, Book, cache
from tests.bench.line import Line, at_least
from tests.bench.timing import in_turn

MANY = 1_000


def measure(book: Book) -> Iterator[Line]:
    """Entries a second; not of the largest journal, of which no more would be taken."""
    if book.large:
        return
    with TemporaryDirectory(prefix="bench-", dir=cache()) as room:
        with book.opened():
            whole = gathering.book(Selection(), private=False, today=NOW.date())
            pages = tuple(islice(whole.pages, MANY))
        taken = Taken(NOW.date(), pages=pages)  # nobody's portrait, nor what is said in these alone
        application()
        ours = partial(pdf.write, taken, Path(room) / "ours.pdf")
        spent, least = in_turn([ours], [partial(_floor, taken, Path(room) / "floor.pdf")], rounds=3)
    count = len(tuple(taken.pages))
    yield Line(
        "pdf of 1,000 entries", count / spent.p50 * 1000, count / least.p50 * 1000, "/s", at_least(0.7)
    )


def _floor(taken: Taken, path: Path) -> None:
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    writer.setResolution(round(72 * DOTS))
    painter = QPainter(writer)
    left, wide = (MARGIN + ASIDE) * DOTS, writer.width() - (2 * MARGIN + ASIDE) * DOTS
    top, bottom = MARGIN * DOTS, writer.height() - MARGIN * DOTS
    y, body, bold = top, font(Face.SERIF, SIZE), font(Face.SERIF_BOLD, 11)
    for page in taken.pages:
        painter.setFont(bold)
        painter.drawText(QPointF(MARGIN * DOTS, y), str(page.entry.day))
        painter.drawText(QPointF(left, y), page.entry.title)
        y += STEP * DOTS
        for paragraph in page.entry.body.splitlines():
            layout = QTextLayout(paragraph, body, writer)
            tall = _lines(layout, wide)
            if y + tall > bottom:
                writer.newPage()
                y = top
            layout.draw(painter, QPointF(left, y))
            y += tall
    painter.end()


def _lines(layout: QTextLayout, wide: float) -> float:
    """Break a paragraph, and say how tall it is."""
    tall = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(wide)
        line.setPosition(QPointF(0, tall))
        tall += STEP * DOTS
    layout.endLayout()
    return tall

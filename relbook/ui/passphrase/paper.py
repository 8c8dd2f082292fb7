"""The recovery sheet on one page of paper: the groups, what they open, and how without relbook."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter

from relbook.journal.recovery import groups
from relbook.store.seal import raw
from relbook.ui.shared.language import tr
from relbook.ui.shared.press import DOTS, GREY, MARGIN, Face, Ink, pdf_at

COLUMNS = 4
STEP = 34.0
"""From one row of groups to the next, in points."""


def write(key: bytes, made: date, path: Path) -> None:
    """Write the sheet as a PDF of one page.

    Raises:
        OSError: It cannot be written there.
    """
    with pdf_at(path) as writer:
        painter = QPainter(writer)
        _paint(key, made, writer, painter)
        painter.end()


def print_on(key: bytes, made: date, printer: QPagedPaintDevice) -> bool:
    """Print the sheet on what the person chose; False when the printer does not answer."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    scale = printer.logicalDpiX() / (72 * DOTS)
    painter.scale(scale, scale)
    _paint(key, made, printer, painter)
    return painter.end()


def _paint(key: bytes, made: date, device: QPagedPaintDevice, painter: QPainter) -> None:
    size = device.pageLayout().fullRect(QPageLayout.Unit.Point).size()
    ink, right = Ink(painter), size.width() - MARGIN
    width = right - MARGIN
    ink.line(tr("Recovery sheet"), MARGIN, 84, Face.TITLE, 24)
    day = QLocale().toString(QDate(made.year, made.month, made.day), QLocale.FormatType.LongFormat)
    ink.line(tr("Made on {day}").format(day=day), MARGIN, 102, Face.SANS, 10, color=GREY)
    y = 130.0
    y += ink.paragraph(
        tr(
            "These groups open your book without its passphrase. Keep the sheet on paper, away from the "
            "computer: whoever has both can read everything. A new passphrase makes this sheet useless; "
            "then make a new one."
        ),
        *(MARGIN, y, width, Face.SERIF, 11, 16),
    )
    y = _groups(ink, key, y + 26, width) + 22
    ink.rule(MARGIN, y, right)
    for heading, words in _ways(key):
        y += 24
        ink.line(heading, MARGIN, y, Face.SANS_BOLD, 11)
        for one in words:
            y += 6 + ink.paragraph(one, MARGIN, y + 16, width, Face.SANS, 10, 14.5, most=6)


def _groups(ink: Ink, key: bytes, y: float, width: float) -> float:
    each = width / COLUMNS
    for at, group in enumerate(groups(key)):
        x = MARGIN + (at % COLUMNS) * each
        if at and not at % COLUMNS:
            y += STEP
        ink.line(f"{at + 1}", 0, y, Face.SANS, 9, color=GREY, right=x + 16)
        ink.line(group, x + 24, y, Face.SANS_BOLD, 18)
    return y


def _ways(key: bytes) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (
        (
            tr("With relbook"),
            (
                tr("On the locked page press “Recovery sheet” and type the groups in their order."),
                tr("Or: relbook --recovery-file FILE, with the groups in a file. - types them."),
                tr("There are only the letters A to Z and the figures 2 to 7; spaces do not matter."),
            ),
        ),
        (
            tr("Without relbook"),
            (
                tr("Open the file in any program for SQLCipher 4, such as DB Browser for SQLite, and give it "
                   "this raw key; in a shell: PRAGMA key = \"the line below\";"),
                raw(key),
                tr("It is the groups in base 32 (RFC 4648), the first 32 bytes. The files beside the book "
                   "open with it too, and so does every backup made under the same passphrase."),
            ),
        ),
    )  # fmt: skip

"""The brief on one page of paper: as a PDF, or on a printer."""

from pathlib import Path

from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter

from relbook.journal.brief import Brief
from relbook.ui.brief.setting import Setting
from relbook.ui.shared.press import DOTS, Ink, pdf_at


def write(brief: Brief, path: Path) -> None:
    """Write the brief as a PDF of one page. It needs neither a window nor a printer."""
    with pdf_at(path) as writer:
        painter = QPainter(writer)
        _paint(brief, writer, painter)
        painter.end()


def print_on(brief: Brief, printer: QPagedPaintDevice) -> bool:
    """Print the brief on what the person chose; False when the printer does not answer."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    scale = printer.logicalDpiX() / (72 * DOTS)
    painter.scale(scale, scale)
    _paint(brief, printer, painter)
    return painter.end()


def _paint(brief: Brief, device: QPagedPaintDevice, painter: QPainter) -> None:
    size = device.pageLayout().fullRect(QPageLayout.Unit.Point).size()
    setting = Setting(brief, size.width(), size.height())
    setting.lay(Ink(painter), setting.fitting())

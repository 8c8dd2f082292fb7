"""Notes on a printer: gathered by the worker, asked about, painted beside the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QWidget

from relbook.journal.selection import Selection
from relbook.outgoing.errand import Errand
from relbook.outgoing.order import Form, Order
from relbook.ui.desk import Desk
from relbook.ui.exporting import pdf
from relbook.ui.shared.background import Background
from relbook.ui.shared.printing import open_dialog, printer_dialog

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog


class NotesPrinting(QObject):
    """Prints a selection as the PDF shows it; what is private stays in the book, as in every export."""

    printed = Signal(int)  # how many entries
    refused = Signal()  # the printer did not answer

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__()
        self._desk, self._background = desk, background
        self._errand: Errand | None = None
        self._over: QWidget | None = None
        self._dialog: QPrintDialog | None = None
        self._run: _Run | None = None
        background.done.connect(self._on_done)

    def ask(self, selection: Selection, over: QWidget) -> None:
        """Gather the notes of a selection, then ask for a printer `over` this window."""
        if self._run is None:
            self._over = over
            self._errand = self.gathering(selection)
            self._background.run(self._errand)

    def gathering(self, selection: Selection) -> Errand:
        """The job that gathers what is printed."""
        return Errand(Order(selection, Form.PDF, Path(), self._desk.today()))

    def print_to(self, errand: Errand, printer: QPagedPaintDevice) -> None:
        """Paint what was gathered; `printed` or `refused` follows."""
        self._run = _Run(errand, printer)
        self._run.news.done.connect(self._on_painted)
        QThreadPool.globalInstance().start(self._run)

    def _on_done(self, job: object, _: object) -> None:
        if job is self._errand and self._over is not None:
            self._dialog = printer_dialog(self._over)
            self._dialog.accepted.connect(self._on_printer)
            self._dialog.finished.connect(self._on_asked)
            open_dialog(self._dialog)

    def _on_printer(self) -> None:
        if self._dialog is not None and self._errand is not None:
            self.print_to(self._errand, self._dialog.printer())

    def _on_asked(self) -> None:
        """Let go of the notes where nothing is printed."""
        if self._run is None:
            self._rest()

    def _on_painted(self, count: int) -> None:
        self._rest()
        if count < 0:
            self.refused.emit()
        else:
            self.printed.emit(count)

    def _rest(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._errand = self._dialog = self._run = None


class _News(QObject):
    """What a run of the printer says when it is through."""

    done = Signal(int)  # how many entries; below zero where the printer does not answer


class _Run(QRunnable):
    """Paints on a printer, on a thread of Qt's: no journal is touched."""

    def __init__(self, errand: Errand, printer: QPagedPaintDevice) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.news = _News()
        self._errand, self._printer = errand, printer

    def run(self) -> None:
        """Paint, and say how it went."""
        errand = self._errand
        assert errand.book is not None, "gathered first, printed second"
        answered = pdf.print_on(errand.book, self._printer, errand.drawn)
        self.news.done.emit(errand.count if answered else -1)

"""Painting a PDF beside the window: no journal is touched, so Qt's own threads may do it."""

from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from relbook.outgoing.errand import Errand
from relbook.store import outbox
from relbook.ui.exporting import pdf

STEPS = 200
"""How often at most it is said how far a painting is."""


class News(QObject):
    """What a painting says when it is through."""

    done = Signal(object)  # the errand
    broke = Signal(object, object)  # the errand, the exception
    told = Signal(int, int)  # steps done, of how many


class Painting(QRunnable):
    """Paints the book of an errand and puts it in its place."""

    def __init__(self, errand: Errand) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.news = News()
        self._errand = errand

    def start(self) -> None:
        """Begin; `news` follows on the window's thread."""
        QThreadPool.globalInstance().start(self)

    def run(self) -> None:
        """Paint, on whatever thread this is."""
        errand = self._errand
        try:
            outbox.put_made(errand.order.target, self._paint, errand.tell, over=errand.order.over)
        except Exception as error:  # noqa: BLE001 - reported, never swallowed
            self.news.broke.emit(errand, error)
        else:
            self.news.done.emit(errand)

    def _paint(self, made: Path) -> None:
        errand = self._errand
        assert errand.book is not None, "gathered first, painted second"
        pdf.write(errand.book, made, errand.drawn, cancelled=errand.cancelled, told=self._tell)

    def _tell(self, done: int, of: int) -> None:
        """Say how far it is, so often that it can be seen and no oftener."""
        if done % max(1, of // STEPS) == 0:
            self.news.told.emit(done, of)

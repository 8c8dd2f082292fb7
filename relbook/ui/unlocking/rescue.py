"""Reading what can be read of a damaged book: how far it is, what came of it, and going on with that."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.errors import CancelledError, RelbookError
from relbook.journal.frozen import frozen
from relbook.store import rescue, salvage
from relbook.store.going import Going
from relbook.store.salvage import Salvaged
from relbook.ui.shared import error_words
from relbook.ui.shared.bookless import Bookless
from relbook.ui.shared.controls import Button
from relbook.ui.shared.empty import Medal
from relbook.ui.shared.theme import theme
from relbook.ui.shared.underway import Underway, Walk
from relbook.ui.unlocking import rescue_words
from relbook.ui.unlocking.calm import WIDE, CalmPage


@frozen
class Taken:
    """The new book lies in the place of the damaged one."""


class RescueScreen(CalmPage):
    """Reads into a new file, or brings the newest backup back; the damaged book is kept either way."""

    done = Signal()  # there is a sound book in the place of the damaged one
    again = Signal()

    def __init__(self, path: Path, key: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path, self._key, self._today = path, key, today
        self._found: Salvaged | None = None
        self.underway = Underway()
        self.use = Button(self.tr("Use the new book"), variant="primary")
        self.show_files = Button(self.tr("Show the files"))
        self.back = Button(self.tr("Back"))
        self._worker = Bookless(self)
        self._lay_out()
        self._connect()

    def read(self) -> None:
        """Begin to read what can be read."""
        self._say(
            self.tr("Reading what can be read"),
            self.tr("The damaged book is only read; what is found goes into a new one beside it."),
        )
        self._walk(partial(_read, self._path, self._key, rescue.place_beside(self._path, self._today)))

    def bring_back(self) -> None:
        """Put the newest sound backup in the place of the damaged book."""
        self._say(
            self.tr("Bringing the newest backup back"),
            self.tr("The damaged book is kept beside it, as it is."),
        )
        self._walk(partial(_bring_back, self._path, self._key))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever closes this does not wait: what can be stopped stops, the rest goes to its end."""
        self.underway.stop()
        super().closeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._worker.finish()

    def _lay_out(self) -> None:
        self.underway.setFixedWidth(theme().px(WIDE * 2 // 3))
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        for button in (self.use, self.show_files, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 28)
        column.setSpacing(10)
        column.addStretch(4)
        column.addWidget(Medal("books", "sage"))
        column.addSpacing(8)
        said: tuple[QWidget, ...] = (self.heading, self.sentence, self.underway)
        for part in said:
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(4)
        column.addSpacing(12)
        column.addLayout(buttons)
        column.addStretch(5)

    def _connect(self) -> None:
        self.use.clicked.connect(self._on_use)
        self.show_files.clicked.connect(self._on_show)
        self.back.clicked.connect(self.again)
        self._worker.done.connect(self._on_done)
        self._worker.broke.connect(self._on_broke)

    def _say(self, heading: str, sentence: str, *shown: QWidget) -> None:
        self.put(heading, sentence)
        self.underway.end()
        for part in (self.use, self.show_files, self.back):
            part.setVisible(part in shown)
        if shown:
            shown[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _walk(self, work: Callable[[Going], object]) -> None:
        """Have it done by the worker, with a line that says how far it is."""
        walk = Walk(work)
        self.underway.begin("", walk)
        self._worker.run(walk)

    def _on_done(self, found: object) -> None:
        if isinstance(found, Salvaged):
            self._found = found
            words = rescue_words.sentence(found, self._today)
            self._say(rescue_words.heading(found), words, self.use, self.show_files, self.back)
        elif isinstance(found, Taken):
            self.done.emit()

    def _on_broke(self, error: RelbookError) -> None:
        if isinstance(error, CancelledError):  # nothing was changed: back to what can be done
            self.again.emit()
        else:
            self._say(self.tr("This did not work"), error_words.of_error(error), self.back, self.show_files)

    def _on_use(self) -> None:
        if self._found is not None:
            self._say(self.tr("One moment"), self.tr("The damaged book is kept beside the new one."))
            self._walk(partial(_use, self._path, self._found.path, self._key))

    def _on_show(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.absolute().parent)))


def _read(path: Path, key: str, to: Path, going: Going) -> Salvaged:
    return salvage.salvage(path, key, to, going.at)


def _bring_back(path: Path, key: str, going: Going) -> Taken:
    rescue.bring_back(path, key, going)
    return Taken()


def _use(path: Path, new: Path, key: str, going: Going) -> Taken:
    rescue.use(path, new, key, going)
    return Taken()

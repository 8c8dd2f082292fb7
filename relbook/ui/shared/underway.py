"""Something long: a job for the worker that says how far it is, and the line that shows it."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from relbook.store.going import Going
from relbook.ui.shared.controls import Button
from relbook.ui.shared.paragraph import Paragraph

MOST = 1_000_000_000
"""How many steps a bar is shown in at most; Qt's numbers end at 2,147,483,647."""


class Walk(QObject):
    """One long job. The worker calls it; `cancel` may come from anywhere.

    `work` is a plain function of the `Going` it is handed. The signals arrive on the window's thread.
    """

    told = Signal(object, object)  # steps done, of how many: Qt's own numbers are too small for a long book
    bound = Signal()  # from now on it goes to its end

    def __init__(self, work: Callable[[Going], object]) -> None:
        super().__init__()
        self._work = work
        self._stop = Event()

    @property
    def is_stopped(self) -> bool:
        """Whether somebody said stop, heard or too late."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Stop where that is safe; nothing is left half done."""
        self._stop.set()

    def __call__(self) -> object:
        return self._work(Going(self.told.emit, self._stop.is_set, self.bound.emit))


class Underway(QWidget):
    """What is being done, how far it is, and Cancel for as long as stopping is safe."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._walk: Walk | None = None
        self.words = Paragraph(role="small", tone="text2")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel = Button(self.tr("Cancel"), variant="quiet")
        self.cancel.clicked.connect(self.stop)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.bar, 1)
        line.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addLayout(line)
        self.hide()

    def begin(self, words: str, walk: Walk | None = None, *, stoppable: bool = True) -> None:
        """Show that this is being done; without a walk nobody knows how far it is."""
        self.end()
        self.words.set_text(words)
        self.words.setVisible(bool(words))
        self.bar.setAccessibleName(words or self.tr("How far it is"))
        self.bar.setRange(0, 0)
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setEnabled(True)
        self.cancel.setVisible(walk is not None and stoppable)
        self._walk = walk
        if walk is not None:
            walk.told.connect(self.show_step)
            walk.bound.connect(self._on_bound)
        self.show()

    def end(self) -> None:
        """It is over, one way or another."""
        if self._walk is not None:
            self._walk.told.disconnect(self.show_step)
            self._walk.bound.disconnect(self._on_bound)
            self._walk = None
        self.hide()

    def stop(self) -> None:
        """Have what is under way stop where that is safe, as Cancel does; past that it goes to its end."""
        if self._walk is not None:
            self.cancel.setEnabled(False)
            self.cancel.setText(self.tr("Stopping…"))
            self._walk.cancel()

    def show_step(self, done: int, of: int) -> None:
        """Show how many steps of how many are done."""
        step = of // MOST + 1
        self.bar.setRange(0, of // step)
        self.bar.setValue(done // step)

    def _on_bound(self) -> None:
        self.cancel.hide()

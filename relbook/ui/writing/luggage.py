"""The files that will go with a note once it is kept."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.errors import FileTooLargeError, RelbookError, UnreadableFileError
from relbook.journal.page import FILE_LIMIT
from relbook.ui.shared import wording
from relbook.ui.shared.picking import ask_files
from relbook.ui.shared.tips import tip
from relbook.ui.writing.chip import Chip


class Luggage(QWidget):
    """One chip a file; a click takes it off again. Nothing is read before the note is kept."""

    changed = Signal()
    packed = Signal()  # by hand: a file more, or one less
    refused = Signal(object)  # a RelbookError

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._chips: dict[Path, Chip] = {}
        self.hide()

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files, in the order they came."""
        return tuple(self._chips)

    def add(self, paths: Iterable[Path]) -> None:
        """Take files along; what cannot be is refused by name."""
        for path in paths:
            try:
                size = _size(path)
            except RelbookError as error:
                self.refused.emit(error)
                continue
            if path not in self._chips:
                self._show(path, wording.size(size))
        self._settle()
        self.packed.emit()

    def ask(self) -> None:
        """Ask which files go with the note."""
        ask_files(self, self.tr("Attach a file"), self._on_files)

    def put_back(self, paths: Iterable[Path]) -> None:
        """Show the files of a draft; one that cannot be read any more stays, and says so."""
        for path in paths:
            try:
                self._show(path, wording.size(_size(path)))
            except RelbookError:
                self._show(path, self.tr("cannot be read now"), tone="honey_text")
        self._settle()

    def clear(self) -> None:
        """Take nothing along."""
        self.leave_out(self.paths)

    def leave_out(self, paths: Iterable[Path]) -> None:
        """Take these along no more."""
        for path in paths:
            if path in self._chips:
                self._drop(path)
        self._settle()

    def _show(self, path: Path, said: str, tone: str = "text") -> None:
        chip = Chip(f"{path.name}  {said}", "paperclip", rest="stone_tint", tone=tone, last="x")
        chip.setAccessibleName(self.tr("Leave {name} out").format(name=path.name))
        tip(chip, chip.accessibleName())
        chip.clicked.connect(self._on_clicked)
        self._chips[path] = chip
        self._column.addWidget(chip)

    def _on_files(self, names: list[str]) -> None:
        self.add(Path(name) for name in names)

    def _on_clicked(self) -> None:
        gone = [path for path, chip in self._chips.items() if chip is self.sender()]
        for path in gone:
            self._drop(path)
        self._settle()
        self.packed.emit()

    def _drop(self, path: Path) -> None:
        chip = self._chips.pop(path)
        self._column.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _settle(self) -> None:
        self.setVisible(bool(self._chips))
        self.changed.emit()


def _size(path: Path) -> int:
    try:
        if not path.is_file():
            raise UnreadableFileError(path)
        size = path.stat().st_size
    except OSError as error:
        raise UnreadableFileError(path, error.strerror or "") from error
    if size > FILE_LIMIT:
        raise FileTooLargeError(path, size, FILE_LIMIT)
    return size

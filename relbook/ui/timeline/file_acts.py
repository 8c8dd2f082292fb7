"""What is done with a file, on its chip in an entry and in its row among all files."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from relbook.journal.page import File, Page
from relbook.store import files
from relbook.store.binned import KEPT
from relbook.ui.desk import Desk
from relbook.ui.shared.menu import Menu
from relbook.ui.timeline.files import FileList
from relbook.ui.timeline.layout import Part, PartKind
from relbook.ui.timeline.view import TimelineView


class FileMenu(Menu):
    """Says which act was chosen; it goes when it closes. One that `leads` shows the entry of the file."""

    chosen = Signal(str, object)  # an act and the File

    def __init__(self, file: File, parent: QWidget, *, leads: bool) -> None:
        super().__init__(parent)
        self._file = file
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add(self.tr("Open"), "open")
        if leads:
            self._add(self.tr("Show its entry"), "show")
        self.addSeparator()
        self._add(self.tr("Move to the bin") + "\tDel", "bin")
        self.triggered.connect(self._on_triggered)

    def _add(self, words: str, act: str) -> None:
        self.addAction(words).setData(act)

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data(), self._file)


class FileActs(QObject):
    """Opens files and takes them off, wherever on a page they stand."""

    opened = Signal(object)  # a File
    entry_chosen = Signal(str)

    def __init__(self, desk: Desk, view: TimelineView, listed: FileList, room: QWidget) -> None:
        super().__init__(room)
        self._desk, self._room = desk, room
        view.part_chosen.connect(self._on_part)
        view.file_menu_asked.connect(self._on_chip_menu)
        view.file_bin_asked.connect(self.move_to_bin)
        listed.opened.connect(self.opened)
        listed.menu_asked.connect(self._on_row_menu)
        listed.bin_asked.connect(self.move_to_bin)

    def move_to_bin(self, file: File) -> None:
        """Take a file off its entry, or off the client whose it is."""
        said = self.tr("File moved to the bin for {days} days.").format(days=KEPT.days)
        self._desk.perform(partial(files.detach, file.id), said)

    def _on_part(self, page: Page, part: Part) -> None:
        if part.kind is PartKind.FILE:
            self.opened.emit(part.among(page.files))

    def _on_chip_menu(self, file: File, where: QPoint) -> None:
        self._open_menu(FileMenu(file, self._room, leads=False), where)

    def _on_row_menu(self, file: File, where: QPoint) -> None:
        self._open_menu(FileMenu(file, self._room, leads=bool(file.entry_id)), where)

    def _open_menu(self, menu: FileMenu, where: QPoint) -> None:
        menu.chosen.connect(self._on_chosen)
        menu.popup(where)

    def _on_chosen(self, act: str, file: File) -> None:
        match act:
            case "open":
                self.opened.emit(file)
            case "show":
                self.entry_chosen.emit(file.entry_id)
            case _:
                self.move_to_bin(file)

"""What stands at the end of the tabs: search, filters, and a menu to move about in the stream."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from relbook.journal.entry import short
from relbook.journal.stream import Chapter
from relbook.ui.shared.controls import IconButton
from relbook.ui.shared.keycaps import in_words
from relbook.ui.shared.menu import Menu
from relbook.ui.shared.paint import hairline
from relbook.ui.timeline import sayings

MOST = 48
"""How many characters of a chapter's title stand in the menu."""


class StreamTools(QWidget):
    """Three buttons; the first opens chapters, days and how entries are shown."""

    find_asked = Signal()
    filter_asked = Signal()
    day_asked = Signal()
    dense_chosen = Signal(bool)
    year_chosen = Signal(bool)
    chapter_chosen = Signal(object)  # a Chapter

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dense = False
        self.year = True
        self.ruled = True  # whether tabs stand beside, whose line goes on to the edge
        self.chapters: Sequence[Chapter] = ()
        self.jump = IconButton("flag-pennant", self.tr("Chapters and days"))
        self.finder = IconButton("magnifying-glass", self.tr("Search this journal"), "Ctrl+F")
        self.filter = IconButton("funnel-simple", self.tr("Filters"), "Ctrl+Shift+F")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 2)
        row.setSpacing(2)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        for button in (self.jump, self.finder, self.filter):
            row.addWidget(button)
        self.jump.clicked.connect(self.show_menu)
        self.finder.clicked.connect(self.find_asked)
        self.filter.clicked.connect(self.filter_asked)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.ruled:
            hairline(QPainter(self), 0, self.width(), self.height() - 1)

    def show_menu(self) -> None:
        """Show the chapters, and what else leads to another spot."""
        menu = self.make_menu()
        corner = menu.sizeHint().width()
        right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        menu.popup(
            self.jump.mapToGlobal(QPoint(self.jump.width() - corner if right else 0, self.jump.height()))
        )

    def make_menu(self) -> Menu:
        """The menu; it goes when it closes."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add(menu, self.tr("Go to day…"), "day", key="Ctrl+G")
        self._add(menu, self.tr("One line an entry"), "dense", key="Ctrl+Shift+D", ticked=self.dense)
        self._add(menu, self.tr("The last 12 months as a strip"), "year", ticked=self.year)
        if self.chapters:
            menu.addSeparator()
        for chapter in self.chapters:
            words = self.tr("{title} · {span}").format(
                title=short(sayings.title(chapter), MOST), span=sayings.span(chapter)
            )
            self._add(menu, words.replace("&", "&&"), chapter)
        menu.triggered.connect(self._on_triggered)
        return menu

    def _add(
        self, menu: Menu, words: str, does: object, *, key: str = "", ticked: bool | None = None
    ) -> None:
        shown = in_words(key)
        action = menu.addAction(f"{words}\t{shown}" if shown else words)
        action.setData(does)
        if ticked is not None:
            action.setCheckable(True)
            action.setChecked(ticked)

    def _on_triggered(self, action: QAction) -> None:
        match action.data():
            case "day":
                self.day_asked.emit()
            case "dense":
                self.dense_chosen.emit(action.isChecked())
            case "year":
                self.year_chosen.emit(action.isChecked())
            case chapter:
                self.chapter_chosen.emit(chapter)

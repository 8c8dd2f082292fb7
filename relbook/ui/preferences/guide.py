"""The guide in the window: its pages in a list, and the chosen one beside it."""

from PySide6.QtCore import QModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from relbook import guide
from relbook.guide import Page
from relbook.journal.frozen import frozen
from relbook.ui.preferences.guide_text import GuideText
from relbook.ui.shared.controls import Label
from relbook.ui.shared.language import spoken
from relbook.ui.shared.paint import text_line
from relbook.ui.shared.row_ground import paint_ground, paint_ring
from relbook.ui.shared.rows import VALUE, Index, Rows
from relbook.ui.shared.sheet_plan import dress_list
from relbook.ui.shared.theme import theme


@frozen
class Listed:
    """A page as a row."""

    page: Page

    @property
    def id(self) -> str:
        return self.page.topic


class PageRows(Rows[Listed]):
    """Pages, one a row."""

    def sentence(self, value: Listed) -> str:
        return value.page.title


class PageName(QStyledItemDelegate):
    """The title of a page."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(140, theme().px(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box = QRectF(option.rect).adjusted(0, 1, 0, -1)
        paint_ground(painter, option, box)
        text_line(painter, box.adjusted(12, 0, -12, 0), index.data(VALUE).page.title, "ui", "text")
        paint_ring(painter, option, box)


class GuidePages(QWidget):
    """The guide in the language of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows, self.list = PageRows(), QListView()
        self.title, self.text = Label("", "title"), GuideText()
        dress_list(self.list, self.rows, PageName(self.list), self.tr("Pages of the guide"))
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.title)
        right.addWidget(self.text, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 28, 20)
        row.setSpacing(28)
        row.addWidget(self.list, 5)  # in German its names take that much of a narrow window
        row.addLayout(right, 9)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.text.followed.connect(self.turn_to)

    def turn_to(self, topic: str) -> None:
        """Show the page on a topic; the first where there is none on it."""
        if not self.rows.values:
            self.rows.show([Listed(page) for page in guide.pages(spoken())])
        at = guide.TOPICS.index(topic) if topic in guide.TOPICS else 0
        self.list.setCurrentIndex(self.rows.index(at))

    def _on_current(self, now: QModelIndex) -> None:
        if now.isValid():
            page: Page = now.data(VALUE).page
            self.title.setText(page.title)
            self.text.show_page(page)

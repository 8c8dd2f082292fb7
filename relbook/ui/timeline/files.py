"""The files on a person's page."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from relbook.journal.page import File
from relbook.ui.shared import wording
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import focus_ring, hairline, rounded, text_line
from relbook.ui.shared.rows import VALUE, Index, Rows
from relbook.ui.shared.theme import theme


class FileRows(Rows[File]):
    """Files, one a row."""

    def sentence(self, value: File) -> str:
        return f"{value.name}, {wording.size(value.size)}"


class FileCard(QStyledItemDelegate):
    """Icon, name and size."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme().px(45))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        file: File = index.data(VALUE)
        box = QRectF(option.rect).adjusted(4, 0, -8, 0)
        if option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, box, 9, "hover")
        side = theme().px(18)
        spot = QRectF(box.left() + 10, box.center().y() - side / 2, side, side)
        paint_icon(painter, "paperclip", spot, theme().color("text2"))
        size = wording.size(file.size)
        text_line(
            painter, box.adjusted(0, 0, -10, 0), size, "caption", "text3", align=Qt.AlignmentFlag.AlignRight
        )
        text_line(painter, box.adjusted(theme().px(42), 0, -theme().px(90), 0), file.name, "ui", "text")
        hairline(painter, box.left() + 8, box.right() - 4, box.bottom() - 1)
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, box.adjusted(0, 3, 0, -3), 9)


class FileList(QListView):
    """Files to open, to show in their entry or to take off it."""

    opened = Signal(object)  # a File
    menu_asked = Signal(object, QPoint)
    bin_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = FileRows()
        self.setModel(self.rows)
        self.setItemDelegate(FileCard(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Files"))
        self.activated.connect(self._on_activated)
        self.doubleClicked.connect(self._on_activated)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == event.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_asked.emit(index.data(VALUE), event.globalPos() if by_mouse else below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Delete and index.isValid():
            self.bin_asked.emit(index.data(VALUE))
        else:
            super().keyPressEvent(event)

    def _on_activated(self, index: Index) -> None:
        self.opened.emit(index.data(VALUE))

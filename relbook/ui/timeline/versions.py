"""What an entry said before: each version against the present words, and bringing one back."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from relbook.errors import MissingError
from relbook.journal.compare import Fate, compared
from relbook.journal.frozen import frozen
from relbook.store import entries
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button
from relbook.ui.shared.empty import EmptyPage
from relbook.ui.shared.guarded import PlainEdit
from relbook.ui.shared.paint import text_line
from relbook.ui.shared.row_ground import paint_ground, paint_ring
from relbook.ui.shared.rows import VALUE, Index, Rows
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead
from relbook.ui.shared.sheet_plan import beside, dress_list, foot_of, stand
from relbook.ui.shared.theme import theme


@frozen
class Version:
    """A text an entry had, and until when it was written on, by the clock on the wall."""

    written: datetime
    text: str

    @property
    def id(self) -> str:
        return self.written.isoformat()


def earlier(entry_id: str, present: str) -> list[Version]:
    """The versions that differ from what stands there now and from one another, the latest first."""
    found: list[Version] = []
    after = present
    for when, text in entries.versions(entry_id):
        if text != after:
            found.append(Version(when.replace(tzinfo=UTC).astimezone(), text))
        after = text
    return found


class VersionRows(Rows[Version]):
    """Versions, one a row."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def when(self, value: Version) -> str:
        """When it was written, in words."""
        day = wording.day_with_weekday(value.written.date(), self._desk.today())
        return self.tr("{day}, {time}").format(day=day, time=wording.clock(value.written.time()))

    def sentence(self, value: Version) -> str:
        return self.when(value)


class VersionCard(QStyledItemDelegate):
    """When, and how it began."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(180, theme().px(58))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        version: Version = index.data(VALUE)
        box = QRectF(option.rect).adjusted(0, 1, 0, -1)
        paint_ground(painter, option, box)
        inner = box.adjusted(12, theme().px(8), -10, 0)
        inner.setHeight(theme().line("ui"))
        text_line(painter, inner, str(index.data()), "strong", "text")
        inner.translate(0, theme().px(21))
        text_line(painter, inner, " ".join(version.text.split()), "read_small", "text2")
        paint_ring(painter, option, box)


class Comparison(PlainEdit):
    """Two texts as one: what went is struck out, what came is underlined on a tint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", "true")
        self.setAccessibleName(self.tr("What changed since"))
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )

    def compare(self, before: str, after: str) -> None:
        """Show what became of one text in the other."""
        self.clear()
        cursor = self.textCursor()
        shape = QTextBlockFormat()
        shape.setLineHeight(theme().line("read"), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(shape)
        for piece in compared(before, after):
            cursor.insertText(piece.text, _shape(piece.fate))
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _shape(fate: Fate) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setFont(theme().font("read"))
    shape.setForeground(theme().color("text"))
    if fate is Fate.WENT:
        shape.setFontStrikeOut(True)
        shape.setForeground(theme().color("text3"))
    elif fate is Fate.CAME:
        shape.setFontUnderline(True)
        shape.setBackground(theme().color("sage_tint"))
    return shape


class VersionsSheet(Sheet):
    """Opens for an entry; the newest of its earlier versions is chosen."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, "", (860, 620))
        self._desk = desk
        self.entry_id = ""
        self.setAccessibleName(self.tr("Earlier versions"))
        beneath = self.tr("Struck out: what went since. Underlined: what came.")
        self.head = SheetHead(self.tr("Earlier versions"), beneath)
        self.rows = VersionRows(desk)
        self.list = QListView()
        self.comparison = Comparison()
        self.back = Button(self.tr("Bring this back"), variant="primary")
        self.rule = Rule()
        self.empty = EmptyPage("clock-counter-clockwise", "stone")
        self.empty.say(
            self.tr("Only as it is now"),
            self.tr("Whenever more than a minute lies between two changes, the text before is kept here."),
        )
        self._build()
        self.head.close_button.clicked.connect(self.close_sheet)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.back.clicked.connect(self._on_back)
        desk.changed.connect(self._on_changed)

    def ask(self, entry_id: str) -> None:
        """Open the versions of this entry."""
        self.entry_id = entry_id
        self.look()
        self.open()

    def look(self) -> None:
        """Show what the store says now."""
        try:
            present = entries.get(self.entry_id)
        except MissingError:
            self.close_sheet()
            return
        self._present = present.text
        found = earlier(self.entry_id, present.text)
        self.list.setMinimumWidth(theme().px(200))  # a day and a time have room
        self.rows.show(found)
        for widget in (self.list, self.comparison, self.rule, self.back):
            widget.setHidden(not found)
        self.empty.setHidden(bool(found))
        if found and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.rows.index(0))  # which compares
        else:
            self._compare()

    def first_focus(self) -> QWidget:
        return self.head.close_button if self.list.isHidden() else self.list

    def _build(self) -> None:
        dress_list(self.list, self.rows, VersionCard(self.list), self.tr("Versions, the latest first"))
        middle = beside((self.list, 2), (self.comparison, 5), (self.empty, 1))
        stand(self.column, self.head, middle, foot_of([], [self.back]), rule=self.rule)
        self.empty.hide()

    def _chosen(self) -> Version | None:
        index = self.list.currentIndex()
        return index.data(VALUE) if index.isValid() else None

    def _compare(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.comparison.compare(chosen.text, self._present)

    def _on_current(self, now: QModelIndex) -> None:
        self._compare()

    def _on_back(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.close_sheet()
            write = partial(entries.bring_back, self.entry_id, chosen.text, today=self._desk.today())
            self._desk.perform_soon(write, self.tr("The earlier words are back."))

    def _on_changed(self, edit: Edit) -> None:
        if self.isVisible():
            self.look()

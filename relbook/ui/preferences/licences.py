"""Everything relbook carries that others made, and the whole terms of each."""

import re
from functools import partial

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from relbook import licences
from relbook.journal.frozen import frozen
from relbook.licences import Work
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Label
from relbook.ui.shared.guarded import PlainEdit
from relbook.ui.shared.paint import text_line
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.row_ground import paint_ground, paint_ring
from relbook.ui.shared.rows import VALUE, Index, Rows
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead
from relbook.ui.shared.sheet_plan import beside, dress_list
from relbook.ui.shared.theme import theme

LONG = 55
"""From how many letters on a line was broken because it was full."""

_BEGINS = re.compile(r"\s*([-*•]\s|\(?\w{1,3}[.)]\s|copyright|©|https?:)", re.IGNORECASE)

SIZE = (940, 680)
"""How wide and high the sheet is, in pixels at 100 %."""


@frozen
class Listed:
    """A work as a row."""

    work: Work

    @property
    def id(self) -> str:
        return self.work.name

    @property
    def named(self) -> str:
        """Its name with its version, where it has one."""
        return f"{self.work.name} {self.work.version}".strip()


class WorkRows(Rows[Listed]):
    """Works, one a row."""

    def text(self, value: Listed, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return value.named
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{value.named}. {value.work.licence}."
        return None


class WorkCard(QStyledItemDelegate):
    """Its name, and below it the name of its licence."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(180, theme().px(56))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        listed: Listed = index.data(VALUE)
        box = QRectF(option.rect).adjusted(0, 1, 0, -1)
        paint_ground(painter, option, box)
        inner = box.adjusted(12, theme().px(8), -12, 0)
        inner.setHeight(theme().line("ui"))
        text_line(painter, inner, listed.named, "strong", "text")
        inner.translate(0, theme().px(20))
        text_line(painter, inner, listed.work.licence, "small", "text2")
        paint_ring(painter, option, box)


class Terms(QWidget):
    """One work: what it is called, by whom it is and from where, and the text of its licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.source = Label("", "head"), Paragraph(role="small", tone="text2")
        self.text = PlainEdit()
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setProperty("bare", "true")
        self.text.setAccessibleName(self.tr("The text of the licence"))
        self.text.setTabChangesFocus(True)
        self.text.document().setDocumentMargin(0)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.name)
        column.addWidget(self.source)
        column.addSpacing(8)
        column.addWidget(self.text, 1)

    def show_work(self, listed: Listed) -> None:
        """Turn to this one."""
        work = listed.work
        self.name.setText(listed.named)
        by = self.tr("By {name}.").format(name=work.by) if work.by else ""
        self.source.set_text("\n".join(filter(None, (by, work.source))))
        self.text.setFont(theme().font("small"))
        self.text.setPlainText(flowing(work.text))


def flowing(text: str) -> str:
    """A text that was broken into lines for a terminal, with its paragraphs whole again.

    A line is taken to go on in the next one when it is as long as such lines are, and the next one neither
    begins a point of a list nor names who holds a copyright.
    """
    found: list[str] = []
    before = ""
    for line in text.splitlines():
        if len(before.rstrip()) >= LONG and line.strip() and not _BEGINS.match(line):
            found[-1] = f"{found[-1].rstrip()} {line.strip()}"
        else:
            found.append(line)
        before = line
    return "\n".join(found)


class LicencesSheet(Sheet):
    """Read, not answered. The texts are read beside the window: there are thirty files of them."""

    def __init__(self, background: Background, window: QWidget) -> None:
        super().__init__(window, self.tr("Licences"), SIZE)
        self._background = background
        self._job: object = None
        beneath = self.tr(
            "What relbook carries that others made, and under which terms. Thanks to all of them."
        )
        self.head = SheetHead(self.tr("Licences"), beneath)
        self.rows, self.list, self.terms = WorkRows(), QListView(), Terms()
        dress_list(self.list, self.rows, WorkCard(self.list), self.tr("Works of others"))
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addLayout(beside((self.list, 2), (self.terms, 5)), 1)
        self.head.close_button.clicked.connect(self.close_sheet)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        background.done.connect(self._on_done)

    def open(self) -> None:
        if not self.rows.values and self._job is None:
            self._job = partial(licences.works)
            self._background.run(self._job, soon=True)
        super().open()

    def first_focus(self) -> QWidget:
        return self.list

    def _on_done(self, job: object, found: object) -> None:
        if job is self._job and isinstance(found, list):
            self._job = None
            self.rows.show([Listed(work) for work in found])
            self.list.setCurrentIndex(self.rows.index(0))

    def _on_current(self, now: QModelIndex) -> None:
        if now.isValid():
            self.terms.show_work(now.data(VALUE))

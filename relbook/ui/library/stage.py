"""The three columns of the library: principles, prompts, and one prompt to write on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.ui.desk import Desk
from relbook.ui.library.editor import Editor
from relbook.ui.library.lists import PromptList
from relbook.ui.library.page import PromptPage
from relbook.ui.library.rows import FamilyCard, FamilyRows, PromptCard, PromptRows
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.edges import edges
from relbook.ui.shared.field import Field
from relbook.ui.shared.icons import pixmap
from relbook.ui.shared.paint import hairline
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.portions import portion
from relbook.ui.shared.reflow import ReflowList
from relbook.ui.shared.room import Room
from relbook.ui.shared.select import Select
from relbook.ui.shared.theme import theme

FAMILIES, PROMPTS = 248, 372
"""How wide the two lists are, in pixels at 100 % (design section 5)."""

THREE = 956
"""Room for three columns: a window 1240 wide without its sidebar."""


class Stage(Room):
    """Where everything stands; below three columns the principles are a choice above the list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setProperty("ground", "window")
        self.setAccessibleName(self.tr("Prompts"))
        self.families, self.prompts = FamilyRows(), PromptRows()
        self.family_list = ReflowList(self.tr("Principles"))
        self.prompt_list = PromptList(self.tr("The prompts of this principle"))
        self.choice, self.filter = Select(), Field(own=False)
        self.new = Button(self.tr("New prompt"), variant="primary", icon_name="plus")
        self.count = Paragraph(role="small", tone="text2")
        portion(self._make_form)
        portion(self._make_page)
        portion(self._dress)
        portion(self._lay_out)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        top = self.head.geometry().bottom()
        hairline(painter, 0, self.width(), top)
        for column in (self.left, self.middle):
            if column.isVisible():
                box = column.geometry()
                rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
                x = box.left() if rtl else box.right()
                painter.fillRect(x, top, 1, self.height() - top, theme().color("line"))

    def _measure(self) -> None:
        narrow = self.width() < theme().px(THREE)
        self.left.setVisible(not narrow)
        self.choice.setVisible(narrow)
        self.left.setFixedWidth(theme().px(FAMILIES))
        self.middle.setFixedWidth(min(theme().px(PROMPTS), round(self.width() * 0.41)))
        self.page.fold(narrow=narrow)

    def prepare(self) -> None:
        """Measure every question at the width that three columns give it, and draw the icons of the families.

        All that is met for the first time as the room is shown and painted comes to more than a frame.
        """
        look, column = theme(), self.middle.layout()
        assert column is not None
        self.middle.resize(look.px(PROMPTS), self.middle.height())
        column.activate()
        self.prompt_list.doItemsLayout()
        for family in self.families.values:
            pixmap(family.icon, look.px(18), look.color("text2"), self.devicePixelRatioF())

    def _make_form(self) -> None:
        self.form = Editor()

    def _make_page(self) -> None:
        self.page = PromptPage(self.form)

    def _dress(self) -> None:
        self.family_list.setModel(self.families)
        self.family_list.setItemDelegate(FamilyCard(self.family_list))
        self.prompt_list.setModel(self.prompts)
        self.prompt_list.setItemDelegate(PromptCard(self.prompts, self.prompt_list))
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOn  # one that comes for want of room has all measured again
        self.prompt_list.setVerticalScrollBarPolicy(bar)
        self.choice.setAccessibleName(self.tr("Principle"))
        self.filter.setAccessibleName(self.tr("Find a prompt"))
        self.filter.setPlaceholderText(self.tr("Find a prompt"))
        self.filter.setClearButtonEnabled(True)

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        self.left, self.middle = self._principles(), self._prompts()
        for part in (self.left, self.middle, self.page):
            body.addWidget(part)
        body.setStretch(2, 1)
        self.head = self._head()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(body, 1)
        theme().changed.connect(self._measure)

    def _head(self) -> QWidget:
        head = QWidget()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(self.tr("Prompts"), "title"), 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.count)
        row = QHBoxLayout(head)
        row.setContentsMargins(edges(32, 26, 30, 18))
        row.addLayout(words, 1)
        row.addWidget(self.new)
        return head

    def _principles(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(edges(14, 14, 12, 12))
        column.setSpacing(8)
        heading = Label(self.tr("Principles"), "small_strong", "text2")
        heading.setContentsMargins(edges(12, 0, 0, 0))
        column.addWidget(heading, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.family_list, 1)
        return left

    def _prompts(self) -> QWidget:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(8)
        for part in (self.choice, self.filter):
            column.addWidget(part)
        column.addWidget(self.prompt_list, 1)
        return middle

"""The room with the questions the book knows: principles, prompts, and one prompt to read."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from relbook.journal.prompt import Prompt
from relbook.store import clients
from relbook.ui.desk import Desk
from relbook.ui.library.card import PromptCardPane
from relbook.ui.library.rows import FamilyCard, FamilyRow, FamilyRows, PromptCard, PromptRow, PromptRows
from relbook.ui.shared.controls import Label
from relbook.ui.shared.icons import icon
from relbook.ui.shared.paint import hairline
from relbook.ui.shared.reflow import ReflowList
from relbook.ui.shared.room import Room
from relbook.ui.shared.rows import VALUE
from relbook.ui.shared.select import Select
from relbook.ui.shared.theme import theme

ALL = "all"
FAMILIES, PROMPTS = 248, 372
"""How wide the two lists are, in pixels at 100 % (design section 5)."""

THREE = 956
"""Room for three columns: a window 1240 wide without its sidebar."""


class PromptsPane(Room):
    """To look around in; nothing is written here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setProperty("ground", "window")
        self.setAccessibleName(self.tr("Prompts"))
        library = self._library = desk.library()
        self.families = FamilyRows()
        self.prompts = PromptRows()
        self.family_list = ReflowList(self.tr("Principles"))
        self.prompt_list = ReflowList(self.tr("The prompts of this principle"))
        self.choice = Select()
        self.card = PromptCardPane(library)
        self._name = self.tr("your client")
        self._dress()
        self._lay_out()
        self._fill_families()
        self.family_list.selectionModel().currentChanged.connect(self._on_family)
        self.prompt_list.selectionModel().currentChanged.connect(self._on_prompt)
        self.choice.currentIndexChanged.connect(self._on_choice)
        self.family_list.setCurrentIndex(self.families.index(0))

    def show_client(self, client_id: str) -> None:
        """Whom the example is for."""
        found = clients.some([client_id]).get(client_id)
        self._name = found.first if found else self._name
        self._on_prompt(self.prompt_list.currentIndex())

    def look(self) -> None:
        names = clients.names()
        if names and self._name not in {who.first for who in names}:
            self._name = names[0].first
            self._on_prompt(self.prompt_list.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        narrow = self.width() < theme().px(THREE)
        self.left.setVisible(not narrow)
        self.choice.setVisible(narrow)
        self.left.setFixedWidth(theme().px(FAMILIES))
        self.middle.setFixedWidth(theme().px(PROMPTS))

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

    def _dress(self) -> None:
        self.family_list.setModel(self.families)
        self.family_list.setItemDelegate(FamilyCard(self.family_list))
        view = self.prompt_list
        view.setModel(self.prompts)
        view.setItemDelegate(PromptCard(self.prompts, view))
        self.choice.setAccessibleName(self.tr("Principle"))

    def _lay_out(self) -> None:
        self.head = QWidget()
        words = QVBoxLayout(self.head)
        words.setContentsMargins(32, 26, 32, 18)
        words.setSpacing(2)
        words.addWidget(Label(self.tr("Prompts"), "title"))
        said = self.tr("Questions worth asking yourself. {count} come with the book.")
        words.addWidget(Label(said.format(count=len(self._library.prompts)), "small", "text2"))
        self.left, self.middle = QWidget(), QWidget()
        left = QVBoxLayout(self.left)
        left.setContentsMargins(14, 14, 12, 12)
        left.setSpacing(8)
        heading = Label(self.tr("Principles"), "small_strong", "text2")
        heading.setContentsMargins(12, 0, 0, 0)
        left.addWidget(heading)
        left.addWidget(self.family_list, 1)
        middle = QVBoxLayout(self.middle)
        middle.setContentsMargins(12, 10, 12, 8)
        middle.setSpacing(8)
        middle.addWidget(self.choice)
        middle.addWidget(self.prompt_list, 1)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        for part in (self.left, self.middle, self._reading()):
            body.addWidget(part)
        body.setStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(body, 1)
        theme().changed.connect(self._measure)

    def _reading(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidget(self.card)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("The prompt"))
        return area

    def _fill_families(self) -> None:
        library = self._library
        counts = dict.fromkeys(library.families, 0)
        for prompt in library.prompts:
            counts[library.family(prompt).id] += 1
        rows = [FamilyRow(ALL, self.tr("All prompts"), "books", len(library.prompts))]
        rows += [
            FamilyRow(f.id, f.name, f.icon, counts[f.id]) for f in library.families.values() if counts[f.id]
        ]
        self.families.show(rows)
        for row in rows:
            self.choice.addItem(icon(row.icon), row.name, row.id)

    def _of_family(self, key: str) -> list[Prompt]:
        return [p for p in self._library.prompts if key == ALL or self._library.family(p).id == key]

    def _on_family(self, index: QModelIndex) -> None:
        family: FamilyRow | None = index.data(VALUE) if index.isValid() else None
        if family is None:
            return
        rows = [
            PromptRow(prompt.id, prompt.text, self._library.source(prompt).title, prompt.seeds[0] == "own")
            for prompt in self._of_family(family.id)
        ]
        self.prompts.begin(rows)
        self.choice.setCurrentIndex(index.row())
        self.prompt_list.setCurrentIndex(self.prompts.index(0))
        self.prompt_list.scrollToTop()

    def _on_choice(self, row: int) -> None:
        self.family_list.setCurrentIndex(self.families.index(row))

    def _on_prompt(self, index: QModelIndex) -> None:
        row: PromptRow | None = index.data(VALUE) if index.isValid() else None
        if row is not None:
            self.card.show_prompt(self._library.by_id[row.id], self._name)

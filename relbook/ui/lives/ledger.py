"""What lies between the writer and a client, or everybody: lists with dates, nothing set against anything."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.errors import MissingError
from relbook.journal.entry import Kind
from relbook.journal.lives.course import COURSES
from relbook.journal.lives.ledger import Group
from relbook.store import clients, lives
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.lives.rows import LedgerList, LedgerRow
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Button
from relbook.ui.shared.empty import EmptyPage
from relbook.ui.shared.read_sheet import ReadSheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead
from relbook.ui.shared.sheet_plan import foot_of


class LedgerSheet(ReadSheet):
    """Opens for one client, or with an empty key for everybody."""

    life_asked = Signal(str)  # an entry with steps of its own
    entry_chosen = Signal(str)
    write_asked = Signal(str, str)  # a client and the kind of note to begin

    def __init__(self, desk: Desk, window: QWidget, background: Background | None = None) -> None:
        super().__init__(window, "", (680, 720), background)
        self._desk = desk
        self.client_id = ""
        self._most = lives.SHOWN
        self.head = SheetHead("", "")
        self.list = LedgerList()
        self.empty = EmptyPage("handshake", "stone")
        self.conflict = Button(self.tr("Name a disagreement"), icon_name="scales")
        self.mistake = Button(self.tr("A mistake"), icon_name="arrow-fat-line-up")
        self.truth = Button(self.tr("Not said yet"), icon_name="chat-teardrop-dots")
        self._buttons = {
            self.conflict: Kind.CONFLICT,
            self.mistake: Kind.REPAIR,
            self.truth: Kind.TRUTH,
        }
        self._build()
        self.head.close_button.clicked.connect(self.close_sheet)
        self.list.chosen.connect(self._on_chosen)
        for button in self._buttons:
            button.clicked.connect(self._on_write)
        desk.changed.connect(self._on_changed)

    def ask(self, client_id: str = "") -> None:
        """Open the ledger of this client, or of everybody."""
        self.client_id, self._most = client_id, lives.SHOWN
        try:
            self.look()
        except MissingError as error:
            self._desk.failed.emit(error)
            return
        self.list.scrollToTop()
        self.open()

    def look(self) -> None:
        """Show what the store says now, once the worker has read it."""
        first = clients.get(self.client_id).first if self.client_id else ""
        title = (
            self.tr("Between you and {name}").format(name=first)
            if first
            else self.tr("Between you and your clients")
        )
        self.head.title.setText(title)
        self.head.beneath.setText(self.tr("Dates only. Nothing here is added up."))
        self.setAccessibleName(title)
        self.have_read(partial(lives.ledger, self.client_id, self._most))

    def show_found(self, groups: list[Group]) -> None:
        self.list.show_groups(groups, self._desk.today(), names=not self.client_id)
        self.list.setHidden(not groups)
        self.empty.setVisible(not groups)
        self.empty.say(
            self.tr("Nothing yet"),
            self.tr("Thanks, favours, disagreements, mistakes and landmarks will collect here."),
        )
        self.appear()

    def first_focus(self) -> QWidget:
        return self.conflict if self.list.isHidden() else self.list

    def _build(self) -> None:
        lists = QVBoxLayout()
        lists.setContentsMargins(0, 0, 4, 8)
        lists.addWidget(self.list, 1)
        lists.addWidget(self.empty, 1)
        self.empty.hide()
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addLayout(lists, 1)
        self.column.addWidget(Rule())
        self.column.addLayout(foot_of(list(self._buttons), []))

    def _on_chosen(self, row: LedgerRow) -> None:
        if row.item is None:
            self._most *= 4
            self.look()
            return
        self.close_sheet()
        news = self.life_asked if row.item.entry.kind in COURSES else self.entry_chosen
        news.emit(row.item.id)

    def _on_write(self) -> None:
        kind = next(kind for button, kind in self._buttons.items() if button is self.sender())
        client_id = self.client_id
        self.close_sheet()
        self.write_asked.emit(client_id, kind.value)

    def _on_changed(self, edit: Edit) -> None:
        if self.isVisible():
            try:
                self.look()
            except MissingError:
                self.close_sheet()

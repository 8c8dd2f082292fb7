"""Adding a client, or changing what is known about one: only the name is needed.

The pages of the record stand side by side, and all of them are kept together as one write.
"""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from relbook.errors import RelbookError
from relbook.journal.client import Client
from relbook.journal.promise import Promise
from relbook.journal.record import Record
from relbook.store import people
from relbook.store.edit import Edit
from relbook.ui.clients.record.about import AboutPage
from relbook.ui.clients.record.days import DaysPage
from relbook.ui.clients.record.first import FirstPage
from relbook.ui.clients.record.nearness import NearPage
from relbook.ui.clients.record.own import OwnPage
from relbook.ui.clients.record.page import Page
from relbook.ui.clients.record.reaching import ReachPage
from relbook.ui.clients.record.sections import Sections
from relbook.ui.clients.record.ties import TiesPage
from relbook.ui.clients.record.work import WorkPage
from relbook.ui.desk import Desk
from relbook.ui.shared import error_words
from relbook.ui.shared.controls import Button
from relbook.ui.shared.crowded import carry_out
from relbook.ui.shared.portions import portion
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead

SIZE = (760, 588)


class PersonSheet(Sheet):
    """A form with one question that matters: the name."""

    worth_keeping = True
    kept = Signal(str)  # the client's key
    promise_chosen = Signal(object)  # a Promise: turn to it, the record was kept

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, "", SIZE)
        self._desk = desk
        self._record = Record(Client("", ""))
        self._promise: Promise | None = None
        self.head = SheetHead("", "")
        self.stack = QStackedWidget()
        self.cancel = Button(self.tr("Cancel"), variant="quiet")
        self.keep = Button(self.tr("Add client"), variant="primary")
        portion(self._make_who)
        portion(self._make_near)
        portion(self._make_others)
        portion(self._build)
        portion(self._wire)

    @property
    def name(self) -> QWidget:
        """The one field that is needed."""
        return self.first.name

    def ask(self, client_id: str = "") -> None:
        """Open the form, for a new client or for this one."""
        self._record = people.record(client_id) if client_id else Record(Client("", ""))
        for page in self.pages:
            portion(partial(page.show_record, self._record, self._desk.today()))
        portion(self._begin)
        portion(self.open)

    def first_focus(self) -> QWidget:
        return self.name

    def _make_who(self) -> None:
        self.first, self.about = FirstPage(), AboutPage()

    def _make_near(self) -> None:
        self.near, self.reach = NearPage(), ReachPage()

    def _make_others(self) -> None:
        self.work, self.ties, self.days, self.own = WorkPage(), TiesPage(), DaysPage(), OwnPage()

    def _build(self) -> None:
        self.pages: tuple[Page, ...] = (
            *(self.first, self.about, self.near, self.reach),
            *(self.work, self.ties, self.days, self.own),
        )
        self.sections = Sections([page.heading.text() for page in self.pages])
        self.head.beneath.hide()
        for page in self.pages:
            area = Scrolling(page)
            self.stack.addWidget(area)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.sections)
        middle.addWidget(self.stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 12, 20, 16)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.keep)
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addLayout(middle, 1)
        self.column.addWidget(Rule())
        self.column.addLayout(foot)

    def _begin(self) -> None:
        """Say whose record it is, and turn to its first page."""
        client = self._record.client
        title = self.tr("About {name}").format(name=client.first) if client.id else self.tr("Someone new")
        self.head.title.setText(title)
        self.setAccessibleName(title)
        self.keep.setText(self.tr("Keep") if client.id else self.tr("Add client"))
        self._show(0)
        self._on_name()

    def _wire(self) -> None:
        self.sections.chosen.connect(self._on_section)
        self.first.name.textChanged.connect(self._on_name)
        self.first.name.returnPressed.connect(self._on_keep)
        self.near.promise_chosen.connect(self._on_promise)
        self.keep.clicked.connect(self._on_keep)
        self.cancel.clicked.connect(self.leave_sheet)
        self.head.close_button.clicked.connect(self.leave_sheet)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._on_keep)

    def _show(self, number: int) -> None:
        self.sections.choose(number)
        self.stack.setCurrentIndex(number)

    def _on_section(self, number: int) -> None:
        """Turn the page; what both know of today's company goes along."""
        self._agree()
        self.stack.setCurrentIndex(number)
        if self.pages[number] is self.first:
            self.first.company.setText(self.work.present_company())

    def _agree(self) -> None:
        if self.pages[self.stack.currentIndex()] is self.first:
            self.work.name_present(" ".join(self.first.company.text().split()))

    def _on_name(self) -> None:
        self.keep.setEnabled(bool(self.first.name.text().strip()))

    def _on_keep(self) -> None:
        self._promise = None
        self._keep()

    def _keep(self) -> None:
        """Keep what all pages say; say on its page what is not understood."""
        if not self.keep.isEnabled():
            return
        self._agree()
        wanted = self._record
        page: Page = self.first
        try:
            for page in self.pages:
                page.clear_fault()
                wanted = page.read(wanted)
            page = self.near
            moved_on = self.near.moved_day()
            page = self.ties
            thanks = self.ties.thanks(wanted.client.first)
        except RelbookError as error:
            self._show(self.pages.index(page))
            page.blame(error_words.of_error(error))
            return
        if self._is_same(wanted):
            self.close_sheet()
            self._turn_to_promise()
            return
        today, endings = self._desk.today(), self.near.endings()
        write = partial(people.keep, wanted, today=today, moved_on=moved_on, thanks=thanks, endings=endings)
        label, client = self._label(wanted.client), wanted.client
        if client.circle is self._record.client.circle:
            edit = self._desk.perform(write, label)
            if edit is not None:
                self._on_kept(edit)
        else:  # a circle may be fuller than it is meant to be: then somebody else may be moved with it
            carry_out(self._desk, self.window(), [client.id], client.circle, write, label, self._on_kept)

    def _is_same(self, wanted: Record) -> bool:
        """Whether nothing was changed; then there is nothing to undo either."""
        before = self._record
        return bool(before.client.id) and wanted == before

    def _label(self, client: Client) -> str:
        if not client.id:
            return self.tr("Client added.")
        return self.tr("What you know about {name} is kept.").format(name=client.first)

    def _on_promise(self, promise: Promise) -> None:
        self._promise = promise
        self._keep()

    def _on_kept(self, edit: Edit) -> None:
        self.close_sheet()
        self.kept.emit(edit.row_id)
        self._turn_to_promise()

    def _turn_to_promise(self) -> None:
        promise, self._promise = self._promise, None
        if promise is not None:
            self.promise_chosen.emit(promise)

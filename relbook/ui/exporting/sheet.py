"""The export sheet: take your notes with you."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from relbook.errors import CancelledError, RelbookError
from relbook.journal.selection import EVERYTHING, Selection
from relbook.outgoing.errand import Errand
from relbook.outgoing.order import Form, Order
from relbook.outgoing.weight import Weight, swaps, weigh
from relbook.store import clients
from relbook.ui.desk import Desk
from relbook.ui.exporting.form import ExportForm, warning
from relbook.ui.exporting.painting import Painting
from relbook.ui.exporting.place import folder_of, near, shown_folder
from relbook.ui.exporting.tree import Tree, branches
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.edges import edges
from relbook.ui.shared.figures import figure
from relbook.ui.shared.icons import pixmap
from relbook.ui.shared.leaving_words import of_leaving
from relbook.ui.shared.picking import ask_folder
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.settings import Settings
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Ground, Notice, Rule, SheetHead
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip
from relbook.ui.shared.tokens import tokens
from relbook.ui.shared.turns import turns
from relbook.ui.shared.underway import Underway, Walk

NARROW = 720
"""Below this width what you will get is not shown beside the questions."""


class ExportSheet(Sheet):
    """Asks what to take along and takes it, without the window standing still."""

    exported = Signal(str, int)  # where it lies, how many entries

    def __init__(self, desk: Desk, background: Background, settings: Settings, window: QWidget) -> None:
        width, height = tokens().layout["sheet_export"]
        super().__init__(window, self.tr("Take your notes with you"), (width, height))
        self.desk, self.settings = desk, settings
        self._background = background
        self._weighing: Callable[[], Weight] | None = None
        self._looking_up: object = None
        self._weight: Weight | None = None
        self._errand: Errand | None = None
        self._walk: Walk | None = None
        self._painting: Painting | None = None
        self.folder = folder_of(settings)
        beneath = self.tr("Open formats. Readable without relbook, today and in twenty years.")
        self.head = SheetHead(self.tr("Take your notes with you"), beneath)
        self.form = ExportForm(background)
        self.tree = Tree()
        self.right = self._right()
        self.underway = Underway()
        self.trouble = Notice("", "warning-circle", "persimmon")
        self.place_icon = QLabel()
        self.place_words = Label("", "ui")
        self.place_words.may_shrink()
        self.change = Button(self.tr("Change"), variant="link")
        self.cancel = Button(self.tr("Cancel"), variant="quiet")
        self.start = Button(self.tr("Export"), variant="primary", icon_name="export")
        self._arrange()
        self._connect()

    def show_for(self, selection: Selection = EVERYTHING) -> None:
        """Open for what is in view."""
        self.form.offer(selection, clients.everyone(), self.desk.today())
        self.trouble.hide()
        self._say_folder()
        self.open()
        self._weigh()

    def wanted_height(self) -> int:
        """As high as what it asks, where there is room; else that scrolls."""
        inside = self.form.layout()
        width = min(super().wanted_height() * 3 // 2, self.window().width() - 32) * 5 // 9
        asks = inside.totalHeightForWidth(width) if inside else 0
        rest = self.head.sizeHint().height() + self.start.sizeHint().height() + theme().px(40)
        return max(super().wanted_height(), asks + rest)

    def first_focus(self) -> QWidget:
        return self.form.whose

    def close_sheet(self) -> None:
        self._stop()
        super().close_sheet()

    def order(self) -> Order:
        """The export as it is asked for now."""
        return self.form.order(self.folder, self.desk.today())

    def export_to(self, folder: str) -> None:
        """Export into another folder from now on."""
        self.folder = Path(folder)
        self.settings.put(remembered.EXPORT_FOLDER, folder)
        self._say_folder()
        self._show_tree()

    def _place(self) -> None:
        super()._place()
        wide = self.body.width() >= theme().px(NARROW)
        self.right.setVisible(wide)
        self.form.warning.setVisible(not wide)

    def _right(self) -> QWidget:
        right = Ground("side")
        column = QVBoxLayout(right)
        column.setContentsMargins(24, 18, 24, 14)
        column.setSpacing(0)
        column.addWidget(Label(self.tr("What you will get"), "small_strong", "text2"))
        column.addSpacing(8)
        column.addWidget(self.tree)
        column.addStretch(1)
        column.addWidget(Notice(warning(), "lock-simple-open"))
        return right

    def _arrange(self) -> None:
        area = Scrolling(self.form)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(area, 5)
        middle.addWidget(self.right, 4)
        self.trouble.hide()
        foot = QHBoxLayout()
        foot.setContentsMargins(edges(32, 12, 22, 14))
        foot.setSpacing(8)
        foot.addWidget(self.place_icon)
        foot.addWidget(self.place_words)
        foot.addWidget(self.change)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.start)
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addLayout(middle, 1)
        self.column.addWidget(Rule())
        self.column.addWidget(self.trouble.inset(32, 12, 22, 0))
        going = QHBoxLayout()
        going.setContentsMargins(edges(32, 12, 22, 0))
        going.addWidget(self.underway)
        self.column.addLayout(going)
        self.column.addLayout(foot)

    def _connect(self) -> None:
        self.head.close_button.clicked.connect(self.leave_sheet)
        self.change.setAccessibleName(self.tr("Choose another folder"))
        self.change.clicked.connect(self._on_change)
        self.cancel.clicked.connect(self._on_cancel)
        self.start.clicked.connect(self._on_start)
        self.form.changed.connect(self._show_tree)
        self.form.reweighed.connect(self._weigh)
        self.form.renamed.connect(self._look_up)
        self._background.done.connect(self._on_done)
        self._background.broke.connect(self._on_broke)
        theme().changed.connect(self._say_folder)

    # -- saying what will leave --

    def _weigh(self) -> None:
        selection = self.form.selection(self.desk.today())
        self.form.about(clients.get(selection.client_id).first if selection.client_id else "")
        self._weighing = partial(weigh, selection)
        turns().take(self._ask_weight)

    def _ask_weight(self) -> None:
        """Begin behind the first picture: the worker and the window share one interpreter."""
        if self._weighing is not None:
            self._background.run(self._weighing)

    def _look_up(self) -> None:
        """See what is replaced, where nobody is to be called by their name."""
        self.form.look_up_swaps()
        self._looking_up = partial(swaps, self.order()) if self.form.alias.isChecked() else None
        if self._looking_up:
            self._background.run(self._looking_up)

    def _show_tree(self) -> None:
        weight = self._weight
        if weight is None:
            return
        order = self.order()
        if order.alias:  # what files and folders are called then is not known before
            weight = replace(weight, name=order.name, newest=(), clients=(), files=0)
        self.tree.show_rows(list(branches(order, weight)))
        self.start.setText(self._said_to_start(order, weight))
        self.start.setAccessibleName(self.start.text())
        there = bool(weight.entries + weight.private) or weight.beside
        ready = self.form.consent.given and there
        self.start.setEnabled(ready and not (self._errand or self._looking_up))

    def _said_to_start(self, order: Order, weight: Weight) -> str:
        if order.form is Form.VCARD:
            count, one, more = len(weight.clients), self.tr("Export 1 card"), self.tr("Export {count} cards")
        else:
            count = (weight.entries if order.entries else 0) + (weight.private if order.private else 0)
            one, more = self.tr("Export 1 entry"), self.tr("Export {count} entries")
        if not order.entries or order.form is Form.CALENDAR:
            return self.tr("Export")
        if not count:
            return self.tr("Export") if weight.beside else self.tr("Nothing to export")
        return one if count == 1 else more.format(count=figure(count))

    def _say_folder(self) -> None:
        side = theme().px(18)
        self.place_icon.setPixmap(
            pixmap("folder-simple", side, theme().color("text2"), self.devicePixelRatioF())
        )
        self.place_words.setText(shown_folder(self.folder))
        tip(self.place_words, str(self.folder))

    # -- doing --

    def _on_start(self) -> None:
        if self._errand is not None:
            return
        self.trouble.hide()
        self._errand = Errand(replace(self.order(), ruling=self.form.swaps.ruling()))
        self._walk = Walk(self._errand)
        self.underway.begin("", self._walk, stoppable=False)
        self.start.setMinimumWidth(self.start.width())
        self.start.setText(self.tr("Exporting…"))
        self.start.setEnabled(False)
        self._background.run(self._walk)

    def _on_done(self, job: object, result: object) -> None:
        if job is self._weighing and isinstance(result, Weight):
            self._weight = result
            self.form.show_weight(result)
            self._look_up()
            self._show_tree()
        elif job is self._looking_up and isinstance(result, list):
            self._looking_up = None  # nothing leaves before it was shown
            self.form.show_swaps(result)
            self._show_tree()
        elif job is self._walk and self._errand is not None:
            if self._errand.book is None:
                self._finish(self._errand)
            else:
                self._painting = Painting(self._errand)
                self._painting.news.done.connect(self._finish)
                self._painting.news.broke.connect(self._on_broke)
                self._painting.news.told.connect(self.underway.show_step)
                self._painting.start()

    def _on_broke(self, job: object, error: Exception) -> None:
        if job not in (self._errand, self._walk, self._weighing, self._looking_up):
            return
        self._rest()
        if not isinstance(error, RelbookError):
            raise error
        if not isinstance(error, CancelledError):
            self.trouble.say(of_leaving(error))
            self.trouble.show()

    def _finish(self, errand: Errand) -> None:
        self._rest()
        self.close_sheet()
        self.exported.emit(str(errand.order.target), errand.count)

    def _rest(self) -> None:
        self._errand = self._painting = self._walk = None
        self.underway.end()
        self.cancel.setText(self.tr("Cancel"))
        self.start.setMinimumWidth(0)
        self.start.setText(self.tr("Export"))
        self.start.setEnabled(True)  # what is soon through may be so before it was weighed
        self._show_tree()

    def _on_cancel(self) -> None:
        if self._errand is not None:
            self._stop()
        else:
            self.leave_sheet()

    def _stop(self) -> None:
        """Let what is under way end soon; nothing of it stays."""
        if self._walk is not None and self._errand is not None:
            self.cancel.setText(self.tr("Stopping…"))
            self._walk.cancel()
            self._errand.cancel()

    def _on_change(self) -> None:
        ask_folder(self, self.tr("Where should the notes go?"), self.export_to, near=near(self.folder))

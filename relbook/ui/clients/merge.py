"""Two clients who are one: choose the other, look at what differs, and make them one."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from relbook.journal.client import Client
from relbook.journal.fold import fold
from relbook.journal.frozen import frozen
from relbook.journal.merging import Comparison, Pick
from relbook.journal.roster import ClientLine
from relbook.store import clients, merging, reaching, roster, sieving
from relbook.store.edit import Edit
from relbook.ui.clients.comparing import ComparingPage
from relbook.ui.clients.list import ClientList
from relbook.ui.desk import Desk
from relbook.ui.shared.alphabet import in_alphabet
from relbook.ui.shared.background import Background
from relbook.ui.shared.field import Field
from relbook.ui.shared.later import Later
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.rows import VALUE
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead


@frozen
class _Others:
    """Everybody else, on the list or off it, and the keys of those who may be the same, likeliest first."""

    lines: list[ClientLine]
    alike: list[str]


class MergeSheet(Sheet):
    """A list to choose the other from, then the two side by side; the worker reads both."""

    begun = Signal()  # the drafts of the two are about to be one
    merged = Signal(str)  # the key of the client who stays

    def __init__(self, desk: Desk, background: Background, window: QWidget) -> None:
        super().__init__(window, "", (640, 640))
        self._desk = desk
        self._later = Later(background, self)
        self._client: Client | None = None
        self._lines: list[ClientLine] = []
        self._found: Comparison | None = None
        self.head = SheetHead("", "")
        self.filter = Field()
        self.filter.setPlaceholderText(self.tr("Name, company or town"))
        self.filter.setAccessibleName(self.tr("Who is the same"))
        self.list = ClientList()
        self.nobody = Paragraph(self.tr("Nobody here fits that."), role="small", tone="text2")
        self.pages = QStackedWidget()
        self.comparing = ComparingPage()
        self._build()
        self._later.came.connect(self._on_read)
        self.head.close_button.clicked.connect(self.close_sheet)
        self.filter.textChanged.connect(self._fill)
        self.filter.installEventFilter(self)
        self.list.asked.connect(self.compare_with)
        self.list.typed.connect(self._on_typed)
        self.comparing.back.clicked.connect(self._on_back)
        self.comparing.cancel.clicked.connect(self.close_sheet)
        self.comparing.merge.clicked.connect(self._on_merge)

    def ask(self, client_id: str) -> None:
        """Open the sheet for this client; who may be the same stands at the top."""
        self._client, today = clients.get(client_id), self._desk.today()
        self.list.rows.today, self.list.rows.rules = today, clients.circle_rules()
        self._lines = []
        self._later.ask(partial(_others, self._client, today))
        self.filter.clear()
        self._fill()
        self._show_list()
        self.open()

    def compare_with(self, other_id: str) -> None:
        """Lay the two side by side; the one with more entries stays."""
        assert self._client is not None
        self._later.ask(partial(_compared, self._client.id, other_id))

    def close_sheet(self) -> None:
        self._later.drop()
        super().close_sheet()

    def _on_read(self, found: object) -> None:
        if isinstance(found, Comparison):
            self._show_both(found)
        elif isinstance(found, _Others):
            likely = {key: place for place, key in enumerate(found.alike)}
            by_name = in_alphabet(found.lines, lambda line: line.name)
            self._lines = sorted(by_name, key=lambda line: likely.get(line.id, len(likely)))
            self._fill()
        else:
            self._later.again()

    def _show_both(self, found: Comparison) -> None:
        self._found = found
        self._title(
            self.tr("One page of two"),
            self.tr("Everything of both stays. What differs is yours to choose."),
        )
        self.comparing.show_comparison(found)
        self.pages.setCurrentWidget(self.comparing)
        self.comparing.first_focus().setFocus(Qt.FocusReason.TabFocusReason)

    def first_focus(self) -> QWidget:
        return self.filter

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                index = self.list.currentIndex()
                if index.isValid():
                    self.compare_with(index.data(VALUE).id)
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        choosing = QWidget()
        column = QVBoxLayout(choosing)
        column.setContentsMargins(32, 16, 24, 16)
        column.setSpacing(10)
        column.addWidget(self.filter)
        column.addWidget(self.nobody)
        column.addWidget(self.list, 1)
        self.pages.addWidget(choosing)
        self.pages.addWidget(self.comparing)
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addWidget(self.pages, 1)

    def _title(self, title: str, beneath: str) -> None:
        self.head.title.setText(title)
        self.head.beneath.setText(beneath)
        self.setAccessibleName(title)

    def _show_list(self) -> None:
        assert self._client is not None
        self._title(
            self.tr("Merge {name} with…").format(name=self._client.first),
            self.tr("Choose who is the same. You see what differs before anything changes."),
        )
        self.pages.setCurrentIndex(0)

    def _fill(self) -> None:
        wanted = fold(self.filter.text().strip())
        shown = [
            line
            for line in self._lines
            if not wanted or wanted in fold(f"{line.name} {line.client.company} {line.client.town}")
        ]
        self.list.rows.show(shown)
        self.nobody.setHidden(bool(shown) or self._later.waits)
        self.list.select_only(shown[0].id if shown else "")

    def _on_typed(self, text: str) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.insert(text)

    def _on_back(self) -> None:
        self._show_list()
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_merge(self) -> None:
        if self._found is None:
            return
        picks: dict[str, Any] = {}
        custom: dict[str, str] = {}
        for field, value in self.comparing.kept():
            if field.custom:
                custom[field.custom] = str(value)
            else:
                picks[field.name] = value
        self.begun.emit()
        keep, other = self._found.left, self._found.right
        write = partial(merging.merge, keep.id, other.id, picks, custom, self._desk.today())
        said = self.tr("{one} and {other} are one page now.").format(one=keep.first, other=other.first)
        words = self.tr("Making one page of {one} and {other}…").format(one=keep.first, other=other.first)
        then = partial(self._on_written, keep.id)
        self._desk.perform_long(write, words, sum(self._found.counts.values()), said, then)

    def _on_written(self, kept: str, edit: Edit | None) -> None:
        if edit is not None:
            self.close_sheet()
            self.merged.emit(kept)


def _others(client: Client, today: date) -> _Others:
    """Whom a client may be one with."""
    points = reaching.points_of(client.id)
    mails = [point.value for point in points if point.kind == "mail"]
    phones = [point.value for point in points if point.kind == "phone"]
    alike = sieving.alike(client.name, mails=mails, phones=phones, without=client.id)
    lines = [*roster.everyone(today), *roster.everyone(today, archived=True)]
    return _Others([line for line in lines if line.id != client.id], [double.id for double in alike])


def _compared(client_id: str, other_id: str) -> Comparison:
    """The two side by side, the one with more entries on the left."""
    found = merging.compare(client_id, other_id)
    return merging.compare(other_id, client_id) if found.heavier is Pick.RIGHT else found

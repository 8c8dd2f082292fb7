"""The palette: a few letters lead to a client, a command, a place, or to every word."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbook.journal import rhythm
from relbook.journal.circle import RULES, Circle, CircleRule
from relbook.journal.frozen import frozen
from relbook.journal.house import Organisation
from relbook.journal.roster import ClientLine
from relbook.store import clients, entries, organisations, roster
from relbook.ui.desk import Desk
from relbook.ui.palette.field import PaletteField
from relbook.ui.palette.row import OfferRow, heading_height, row_height
from relbook.ui.palette.rows import Offer, Part, Shelf, offers
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Key, Label
from relbook.ui.shared.language import tr
from relbook.ui.shared.later import Later
from relbook.ui.shared.paint import hairline
from relbook.ui.shared.reflow import ReflowList
from relbook.ui.shared.rows import VALUE, Rows
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tokens import tokens
from relbook.ui.shared.turns import turns

ROWS = 9
"""How many rows are seen before the list scrolls (design section 5)."""

FROM_TOP = 0.09
"""Where it hangs, as a share of the window's height (design section 5)."""


@frozen
class _Known:
    """Who and what there is to go to."""

    rules: dict[Circle, CircleRule]
    people: Sequence[ClientLine]
    tags: Sequence[str]
    houses: Sequence[Organisation]


def _read(today: date) -> _Known:
    people = sorted(roster.everyone(today), key=_latest_first)
    return _Known(clients.circle_rules(), people, entries.tags_in_use(), organisations.everyone())


class Offers(Rows[Offer]):
    """The rows of the palette; headings cannot be chosen."""

    def begin(self, found: Sequence[Offer]) -> None:
        """Show these and nothing else."""
        self.beginResetModel()
        self._values = list(found)
        self.endResetModel()

    def text(self, value: Offer, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return value.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (value.text, value.about, " ".join(value.keys))))
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:  # type: ignore[override]
        offer: Offer = index.data(VALUE)
        return Qt.ItemFlag.NoItemFlags if offer.heading else super().flags(index)


class Palette(Sheet):
    """Opens with Ctrl+K from anywhere; Enter acts, Escape leaves."""

    client_chosen = Signal(str)
    words_chosen = Signal(str)
    tag_chosen = Signal(str)
    house_chosen = Signal(str)

    def __init__(self, desk: Desk, background: Background | None, window: QWidget) -> None:
        width = int(tokens().layout["palette_width"])
        super().__init__(window, self.tr("Find anything"), (width, 540), top=FROM_TOP)
        self._desk = desk
        self._window = window
        self._actions: list[QAction] = []
        self._shelf = Shelf()
        self._rules = RULES
        self._later, self._stale = Later(background, self), False
        self.field = PaletteField()
        self.rows = Offers()
        self.list = ReflowList(self.tr("What fits"))
        self.foot = _foot()
        self._dress()
        for part in (self.field, self.list, self.foot):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.field.words.textChanged.connect(self._on_typed)
        self.field.words.installEventFilter(self)
        self.list.clicked.connect(self._on_clicked)
        self._later.came.connect(self._on_read)

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """What can be done: an action's `section` is "do" or "go", `about` says more, `icon_name` shows."""
        self._actions = list(actions)

    def open(self, typed: str = "") -> None:
        """Show who and what there was, and read who and what there is."""
        self._shelf, self._stale = replace(self._shelf, actions=self._actions), True
        self.field.words.setText(typed)
        self._on_typed(typed)
        super().open()
        turns().take(self._ask)  # behind the scrim: what the worker computes would hold its painting up

    def first_focus(self) -> QWidget:
        return self.field.words

    def wanted_height(self) -> int:
        return self.field.height() + self.list.height() + self.foot.sizeHint().height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.field.words
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        body = QRectF(self.body.geometry())
        for y in (body.top() + self.field.height(), body.bottom() - self.foot.height()):
            hairline(painter, body.left() + 1, body.right() - 1, y)

    def _dress(self) -> None:
        view = self.list
        view.setModel(self.rows)
        view.setItemDelegate(OfferRow(self._share, view))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _stand(self) -> QRect:
        """Hang from the same height however long the list is."""
        body, high = super()._stand(), self._window.height()
        body.moveTop(min(round(high * FROM_TOP), max(16, high - body.height() - 16)))
        return body

    def _share(self, line: ClientLine) -> float | None:
        today = self._desk.today()
        return rhythm.pulse(line.client, line.last_contact, line.next_meeting, today, self._rules).share

    def _ask(self) -> None:
        if self._stale and self.isVisible():
            self._later.ask(partial(_read, self._desk.today()))

    def _on_read(self, found: object) -> None:
        self._stale = False
        if not isinstance(found, _Known):
            return  # it could not be read just now
        shelf = Shelf(found.people, self._actions, found.tags, found.houses)
        if (found.rules, shelf) != (self._rules, self._shelf):
            self._rules, self._shelf = found.rules, shelf
            self._on_typed(self.field.words.text())

    def _on_typed(self, typed: str) -> None:
        found = offers(self._shelf, typed)
        self.rows.begin(found)
        high = 0
        for number, offer in enumerate(found):
            high += heading_height() if offer.heading else row_height()
            if sum(not one.heading for one in found[: number + 1]) == ROWS:
                break
        room = self._window.height() - 32 - self.field.height() - self.foot.sizeHint().height()
        self.list.setFixedHeight(max(row_height(), min(high + theme().px(8), room)))
        self._choose(next((row for row, offer in enumerate(found) if not offer.heading), -1))
        self.list.scrollToTop()
        self.place()
        self.update()

    def _on_key(self, event: QKeyEvent) -> bool:
        key, mods = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._stale:  # a quick hand means somebody who is about to stand there
                self._later.drop()
                self._on_read(_read(self._desk.today()))
            if mods & Qt.KeyboardModifier.ControlModifier:
                self._search_words()
            else:
                self._act(self.list.currentIndex())
            return True
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}.get(
            Qt.Key(key)
        )
        if step:
            self._step(step)
            return True
        return False

    def _step(self, rows: int) -> None:
        able = [row for row, offer in enumerate(self.rows.values) if not offer.heading]
        here = self.list.currentIndex().row()
        if able:
            at = able.index(here) + rows if here in able else 0
            self._choose(able[at % len(able) if abs(rows) == 1 else max(0, min(at, len(able) - 1))])

    def _choose(self, row: int) -> None:
        if row >= 0:
            index = self.rows.index(row)
            self.list.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.list.scrollTo(index)

    def _search_words(self) -> None:
        words = self.field.words.text().strip()
        if words:
            self.close_sheet()
            self.words_chosen.emit(words)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._act(index)

    def _act(self, index: QModelIndex) -> None:
        offer: Offer | None = index.data(VALUE) if index.isValid() else None
        if offer is None or offer.heading:
            return
        if offer.part is Part.HELP and offer.action is None:
            self.field.words.setText(offer.value)
            return
        self.close_sheet()
        if offer.action is not None:
            offer.action.trigger()
        else:
            news = {
                Part.CLIENTS: self.client_chosen,
                Part.HOUSES: self.house_chosen,
                Part.TAGS: self.tag_chosen,
                Part.WORDS: self.words_chosen,
            }
            news[offer.part].emit(offer.value)


def _latest_first(line: ClientLine) -> tuple[int, str]:
    return (-line.last_contact.toordinal() if line.last_contact else 0, line.name)


def _foot() -> QWidget:
    """What the four prefixes are for."""
    foot = QWidget()
    row = QHBoxLayout(foot)
    row.setContentsMargins(22, 12, 22, 12)
    row.setSpacing(8)
    known = (
        ("@", tr("clients")),
        ("#", tr("tags")),
        (">", tr("commands")),
        ("?", tr("help")),
    )
    for cap, words in known:
        row.addWidget(Key(cap))
        row.addWidget(Label(words, role="small", tone="text2"))
        row.addSpacing(8)
    row.addStretch(1)
    return foot

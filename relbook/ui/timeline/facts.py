"""What I know: the needs map first, then all that was learned; what is not known is a question."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from relbook.journal.fact import NEEDS, Fact, FactKind, Standing
from relbook.store import facts
from relbook.ui.desk import Desk
from relbook.ui.shared import wording
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import dashed, focus_ring, hairline, rounded, text_line
from relbook.ui.shared.rows import VALUE, Index, Rows
from relbook.ui.shared.theme import theme


@dataclass(frozen=True, slots=True)
class Slot:
    """A fact, or a need that nobody knows yet."""

    kind: FactKind
    fact: Fact | None = None

    @property
    def id(self) -> str:
        return self.fact.id if self.fact else self.kind.value


def slots(known: list[Fact]) -> list[Slot]:
    """The three needs first, known or not; then the rest, those that still hold before the closed."""
    held = [fact for fact in known if fact.standing is not Standing.CLOSED]
    rows = []
    for kind in NEEDS:
        mine = [fact for fact in held if fact.kind is kind]
        rows += [Slot(kind, fact) for fact in mine] or [Slot(kind)]
    order = list(FactKind)
    rest = [fact for fact in held if fact.kind not in NEEDS]
    rows += [Slot(fact.kind, fact) for fact in sorted(rest, key=lambda fact: order.index(fact.kind))]
    return rows + [Slot(fact.kind, fact) for fact in known if fact.standing is Standing.CLOSED]


class FactRows(Rows[Slot]):
    """Facts, one a row."""

    def text(self, value: Slot, role: int) -> object:
        name = wording.fact(value.kind)
        words = value.fact.text if value.fact else self.tr("not known yet")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{name}: {words}"
        return None


class FactCard(QStyledItemDelegate):
    """Icon, kind, words and the day they were learned."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.today = date.min

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme().px(46))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        slot: Slot = index.data(VALUE)
        icon, hue = wording.fact_look(slot.kind)
        box = QRectF(option.rect).adjusted(4, 2, -8, -2)
        if slot.fact is None:
            dashed(painter, box.adjusted(2, 2, -2, -2), 9, "honey_tint", "honey")
            hue = "honey"
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, box, 9, "hover")
        side = theme().px(18)
        spot = QRectF(box.left() + 12, box.center().y() - side / 2, side, side)
        closed = slot.fact is not None and slot.fact.standing is Standing.CLOSED
        paint_icon(painter, icon, spot, theme().color("text3" if closed else f"{hue}_text"))
        left = spot.right() + theme().px(12)
        name = QRectF(left, box.top(), theme().px(120), box.height())
        text_line(painter, name, wording.fact(slot.kind), "strong", "text3" if closed else f"{hue}_text")
        words = QRectF(
            name.right() + 8, box.top(), box.right() - name.right() - theme().px(150), box.height()
        )
        said = slot.fact.text if slot.fact else wording.tr("not known yet")
        text_line(painter, words, said, "ui", "text2" if closed or not slot.fact else "text")
        if slot.fact is not None:
            self._day(painter, box, slot.fact)
            hairline(painter, box.left() + 8, box.right() - 4, box.bottom() + 1)
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, box, 9)

    def _day(self, painter: QPainter, box: QRectF, fact: Fact) -> None:
        said = wording.day_short(fact.closed_on or fact.as_of, self.today)
        if fact.standing is Standing.CLOSED:
            said = wording.tr("closed {day}").format(day=said)
        if fact.pinned:
            said = wording.tr("pinned · {day}").format(day=said)
        right = box.adjusted(0, 0, -10, 0)
        text_line(painter, right, said, "caption", "text3", align=Qt.AlignmentFlag.AlignRight)


class FactList(QListView):
    """What is known, to read, to confirm and to close."""

    chosen = Signal(object)  # a Fact: show where it was written
    asked = Signal(object)  # a FactKind: write down what is learned

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows = FactRows()
        self._card = FactCard(self)
        self.setModel(self.rows)
        self.setItemDelegate(self._card)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What I know"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.activated.connect(self._on_activated)
        self.clicked.connect(self._on_activated)

    def show_facts(self, known: list[Fact], today: date) -> None:
        """Show these, as they stand on this day."""
        self._card.today = today
        self.rows.show(slots(known))
        self.viewport().update()

    def _on_activated(self, index: Index) -> None:
        slot: Slot = index.data(VALUE)
        if slot.fact is None:
            self.asked.emit(slot.kind)
        else:
            self.chosen.emit(slot.fact)

    def _on_menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        slot: Slot | None = index.data(VALUE) if index.isValid() else None
        if slot is None or slot.fact is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, verb in (
            (self.tr("Still true"), "confirm"),
            (self.tr("No longer so"), "close"),
            (self.tr("Unpin") if slot.fact.pinned else self.tr("Keep in sight"), "pin"),
            (self.tr("Move to the bin"), "remove"),
        ):
            menu.addAction(words).setData((verb, slot.fact))
        menu.triggered.connect(self._on_chosen)
        menu.popup(self.viewport().mapToGlobal(point))

    def _on_chosen(self, action: object) -> None:
        verb, fact = action.data()  # type: ignore[attr-defined]
        today = self._desk.today()
        match verb:
            case "confirm":
                self._desk.perform(partial(facts.confirm, fact.id, today), self.tr("Still true."))
            case "close":
                self._desk.perform(partial(facts.close, fact.id, today), self.tr("Closed."))
            case "pin":
                self._desk.perform(partial(facts.pin, fact.id, pinned=not fact.pinned), self.tr("Kept."))
            case _:
                self._desk.perform(partial(facts.remove, fact.id), self.tr("Fact moved to the bin."))

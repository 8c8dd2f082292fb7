"""What one will get: the folder, or the file, as it will lie there."""

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.journal.frozen import frozen
from relbook.journal.manifest import NAME
from relbook.outgoing.order import Form, Order
from relbook.outgoing.weight import Weight
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure, so_many_clients, so_many_entries
from relbook.ui.shared.language import tr
from relbook.ui.shared.line import Pen
from relbook.ui.shared.theme import theme

CLIENTS = 6
"""How many folders of clients are shown one by one."""


@frozen
class Branch:
    """A row of the tree."""

    depth: int
    icon_name: str
    name: str
    beside: str = ""


def branches(order: Order, weight: Weight) -> Iterator[Branch]:
    """The rows for an order."""
    if order.form is Form.MARKDOWN:
        yield from _client(order, weight) if order.selection.client_id else _everybody(order, weight)
        yield Branch(0 if order.selection.client_id else 1, "shield-check", NAME, _manifest())
        return
    if order.form is Form.CSV:
        yield from _tables(order, weight)
        return
    icon_name = {
        Form.PDF: "file-pdf",
        Form.ODT: "file-text",
        Form.HTML: "file-html",
        Form.JSON: "brackets-curly",
        Form.VCARD: "users",
        Form.CALENDAR: "calendar-blank",
    }[order.form]
    yield Branch(0, icon_name, order.target.name, _held(order, weight))
    if order.form is Form.JSON and order.files and weight.files:
        yield Branch(1, "paperclip", tr("with the files inside"), wording.size(weight.bytes))
    if order.form in (Form.PDF, Form.ODT):
        yield Branch(1, "list", tr("contents by month"))
        yield Branch(1, "check-square", tr("promises as boxes"))
    yield Branch(0, "shield-check", f"{order.target.name}.{NAME}", _manifest())


def _held(order: Order, weight: Weight) -> str:
    """What is in a single file."""
    if order.form is Form.VCARD:
        count = len(weight.clients)
        return tr("1 card") if count == 1 else tr("{count} cards").format(count=figure(count))
    if order.form is Form.CALENDAR:
        return tr("promises, days, planned talks")
    return so_many_entries(_count(order, weight))


def _tables(order: Order, weight: Weight) -> Iterator[Branch]:
    yield Branch(0, "folder-open", order.target.name)
    clients, promises = len(weight.clients), weight.promises_open + weight.promises_kept
    yield Branch(1, "table", "clients.csv", so_many_clients(clients))
    yield Branch(1, "table", "entries.csv", so_many_entries(_count(order, weight)))
    yield Branch(1, "table", "promises.csv", figure(promises))
    yield Branch(1, "shield-check", NAME, _manifest())


def _manifest() -> str:
    return tr("what lies here, with SHA-256")


def _client(order: Order, weight: Weight) -> Iterator[Branch]:
    yield Branch(0, "folder-open", weight.name)
    yield Branch(1, "file-text", "about.md", tr("facts, circle, rhythm") if order.facts else "")
    if order.promises and weight.promises_open + weight.promises_kept:
        yield Branch(
            1, "file-text", "promises.md", tr("{count} open").format(count=figure(weight.promises_open))
        )
    if (order.facts and weight.facts) or (order.promises and weight.promises_open + weight.promises_kept):
        yield Branch(1, "brackets-curly", "records.json", tr("the same, for an import"))
    if order.entries and weight.entries:
        first, last = weight.years
        yield Branch(1, "folder-simple", str(last), so_many_entries(weight.this_year))
        yield from (Branch(2, "file-text", name) for name in weight.newest if name.startswith(str(last)))
        if first < last:
            span = (
                str(first)
                if first == last - 1
                else tr("{first} to {last}").format(first=first, last=last - 1)
            )
            yield Branch(1, "folder-simple", span, so_many_entries(weight.entries - weight.this_year))
    if order.files and order.entries and weight.files:
        yield Branch(1, "folder-simple", "files", wording.size(weight.bytes))


def _everybody(order: Order, weight: Weight) -> Iterator[Branch]:
    yield Branch(0, "folder-open", order.folder.name, so_many_entries(_count(order, weight)))
    for name in weight.clients[:CLIENTS]:
        yield Branch(1, "folder-simple", name)
    if len(weight.clients) > CLIENTS:
        more = tr("and {count} more").format(count=figure(len(weight.clients) - CLIENTS))
        yield Branch(1, "folder-simple", more)
    if order.files and weight.files:
        yield Branch(1, "paperclip", tr("files"), wording.size(weight.bytes))


def _count(order: Order, weight: Weight) -> int:
    return weight.entries + (weight.private if order.private else 0) if order.entries else 0


class Tree(QWidget):
    """The rows, painted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Branch] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: list[Branch]) -> None:
        """Show these."""
        self.rows = rows
        self.setAccessibleName("; ".join(f"{row.name} {row.beside}".strip() for row in rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(300), theme().px(29) * len(self.rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        pen, px = Pen(self, QPainter(self)), theme().px
        step = px(29)
        for number, row in enumerate(self.rows):
            left, top = px(22) * row.depth, number * step
            pen.icon(row.icon_name, pen.spot(left, top + px(6), px(17), px(17)), "text2")
            left += px(26)
            role = "strong" if row.depth == 0 else "ui"
            room = self.width() - left
            left_after = left + pen.words(row.name, pen.spot(left, top, room, step), role, "text") + px(9)
            rest = max(0.0, self.width() - left_after)
            pen.words(row.beside, pen.spot(left_after, top, rest, step), "caption", "text3")

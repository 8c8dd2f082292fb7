"""The lists of the library: families of principles, and the prompts of one."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from relbook.journal.fleeting import fleeting
from relbook.journal.frozen import frozen
from relbook.ui.shared.figures import figure
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.language import tr
from relbook.ui.shared.marked import MarkedText
from relbook.ui.shared.paint import hairline, rounded, text_line, text_width
from relbook.ui.shared.rows import VALUE, Index, Rows
from relbook.ui.shared.theme import theme
from relbook.ui.shared.veil import veil

LINES = 4
"""How many lines of a question are shown."""


@frozen
class FamilyRow:
    """A group of principles with how many prompts it holds."""

    id: str
    name: str
    icon: str
    count: int


@frozen
class PromptRow:
    """A prompt as the list shows it; `beside` is what became of it so far, such as "kept 6 times"."""

    id: str
    text: str
    source: str
    own: bool
    beside: str = ""
    rests: bool = False


class FamilyRows(Rows[FamilyRow]):
    """Families, one a row."""

    def text(self, value: FamilyRow, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return value.name
            case Qt.ItemDataRole.AccessibleTextRole:
                one, more = self.tr("{name}, 1 prompt"), self.tr("{name}, {count} prompts")
                words = one if value.count == 1 else more
                return words.format(name=value.name, count=figure(value.count))
        return None


class PromptRows(Rows[PromptRow]):
    """Prompts, one a row."""

    def text(self, value: PromptRow, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return value.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{value.text} {value.source}. {value.beside}"
        return None


class FamilyCard(QStyledItemDelegate):
    """An icon, a name, a count at the far end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, theme().px(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        family: FamilyRow = index.data(VALUE)
        row = QRectF(option.rect).adjusted(0, 1, 0, -1)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            focused = bool(option.state & QStyle.StateFlag.State_Active) and _has_focus(option)
            rounded(painter, row, 9, "selected" if focused else "selected_off")
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, row, 9, "hover")
        side = theme().px(18)
        mark = part(row, theme().px(11), side, rtl=rtl)
        paint_icon(painter, family.icon, mark, theme().color("text2"))
        count = str(family.count)
        wide = text_width(count, "small") + 1
        end = part(row, row.width() - wide - theme().px(12), wide, rtl=rtl)
        text_line(painter, end, count, "small", "text2")
        room = row.width() - theme().px(37) - wide - theme().px(20)
        words = part(row, theme().px(37), room, rtl=rtl)
        role = "strong" if chosen else "ui"
        text_line(painter, words, family.name, role, "text", align=start(rtl=rtl))


class PromptCard(QStyledItemDelegate):
    """The question in serif, and where it comes from."""

    def __init__(self, rows: PromptRows, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._rows = rows
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        said, look = veil().said(_words(index.data(VALUE))), theme()
        tall = _tall(said, _room(self._view.viewport().width()), look.zoom, look.reading)
        return QSize(200, round(tall) + look.px(20 + 13 + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        prompt: PromptRow = index.data(VALUE)
        row = QRectF(option.rect)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        inset: float = theme().px(18)
        card = row.adjusted(0, 0, 0, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, card, 10, "selected")
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, card, 10, "hover")
        elif index.row() + 1 < self._rows.rowCount():
            hairline(painter, row.left() + inset, row.right() - inset, row.bottom() - 1)
        text = self._text(prompt, option.rect.width())
        left = row.right() - inset - text.width if rtl else row.left() + inset
        top = row.top() + theme().px(12)
        tone = "text3" if prompt.rests else "text"
        text.paint(painter, left, top, tone)
        line = QRectF(row.left(), top + text.height + 3, row.width(), theme().px(20))
        side = theme().px(15)
        mark = part(line, inset, side, rtl=rtl)
        paint_icon(painter, "user" if prompt.own else "book-open", mark, theme().color("text2"))
        beside = text_width(prompt.beside, "caption") + 1
        end = part(line, row.width() - inset - beside, beside, rtl=rtl)
        text_line(painter, end, prompt.beside, "caption", "text2")
        room = row.width() - 2 * inset - side - 8 - beside - theme().px(12)
        words = part(line, inset + side + 8, room, rtl=rtl)
        text_line(painter, words, prompt.source, "caption", "text2", align=start(rtl=rtl))

    def _text(self, prompt: PromptRow, width: int) -> MarkedText:
        return MarkedText(_words(prompt), (), "read", _room(width), max_lines=LINES).be(own=False)


@fleeting(1000)
def _tall(words: str, room: float, zoom: float, reading: str) -> float:
    """How high a question is, as it is said: a list asks for all its rows whenever one comes or goes.

    `zoom` and `reading` are those of the theme, which decide the font.
    """
    return MarkedText(words, (), "read", room, max_lines=LINES).height


def _words(prompt: PromptRow) -> str:
    return prompt.text or tr("New prompt")


def _room(width: int) -> float:
    """How wide the words of a prompt may be in a row of this width."""
    return width - 2 * theme().px(18)


def part(row: QRectF, begin: float, width: float, *, rtl: bool) -> QRectF:
    """A part of a row, so far from where reading starts; icons are centred in its height by their own."""
    left = row.right() - begin - width if rtl else row.left() + begin
    return QRectF(left, row.top(), width, row.height())


def start(*, rtl: bool) -> Qt.AlignmentFlag:
    """The edge where reading starts."""
    return Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft


def _has_focus(option: QStyleOptionViewItem) -> bool:
    widget = option.widget
    return bool(widget and widget.hasFocus())

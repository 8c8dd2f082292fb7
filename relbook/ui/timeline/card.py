"""How one entry looks in the timeline: the day, the kind on its spine, then the words."""

from datetime import date

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from relbook.journal.lives.parts import is_open
from relbook.journal.page import Page
from relbook.ui.shared import living, wording
from relbook.ui.shared.boxes import paint_box
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import focus_ring, hairline, rounded, text_line, text_width
from relbook.ui.shared.rows import VALUE, Index
from relbook.ui.shared.theme import mix, theme
from relbook.ui.timeline.layout import GUTTER, SIDE, Laid, Layouts, Part, PartKind
from relbook.ui.timeline.model import TimelineModel

ABOVE, BELOW = 14, 26


class EntryCard(QStyledItemDelegate):
    """Paints entries. What is unfolded, lit or stepped into is told by the view."""

    def __init__(self, model: TimelineModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._layouts = Layouts()
        self.names = False
        self.margin = 0
        self.bar = 12  # the scroll bar lies in the right margin, so that edges line up with the head
        self.unfolded: set[str] = set()
        self.words: tuple[str, ...] = ()
        self.hot: Part | None = None
        self.ring = False
        self.lit = ""
        self.glow = 0.0
        theme().changed.connect(self._on_theme)

    def laid(self, page: Page, width: int) -> Laid:
        """The measures of an entry in a view of this width."""
        room = max(160, width - 2 * self.margin - theme().px(GUTTER) + self.bar)
        return self._layouts.of(
            page,
            room,
            self._model.today,
            names=self.names,
            unfolded=page.id in self.unfolded,
            words=self.words,
        )

    def head(self, row: int) -> int:
        """How high the month's header above a row is; none for most."""
        return theme().px(54) if self._model.opens_month(row) else 0

    def origin(self, rect: QRect, row: int) -> QPointF:
        """Where the words of the entry in this rectangle begin."""
        top = rect.top() + self.head(row) + theme().px(ABOVE)
        return QPointF(rect.left() + self.margin + theme().px(GUTTER), top)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self.parent().viewport().width()  # type: ignore[union-attr]
        laid = self.laid(index.data(VALUE), width)
        return QSize(width, round(laid.height) + self.head(index.row()) + theme().px(ABOVE + BELOW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        page: Page = index.data(VALUE)
        row = index.row()
        laid = self.laid(page, option.rect.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.head(row):
            self.paint_month(
                painter, QRect(option.rect.topLeft(), QSize(option.rect.width(), self.head(row))), row
            )
        origin = self.origin(option.rect, row)
        self._box(painter, option, origin, laid, page)
        self._margin(painter, option.rect, origin, page, row)
        painter.translate(origin)
        self._words(painter, page, laid)
        painter.restore()

    def paint_month(self, painter: QPainter, rect: QRect, row: int) -> None:
        """Paint the month, how many entries it has, and a line to the edge."""
        box = QRectF(rect).adjusted(self.margin, theme().px(14), -self.margin + self.bar, 0)
        name = wording.month(self._model.values[row].entry.day)
        left = box.left() + text_line(painter, box, name, "month", "text") + theme().px(10)
        count = self._model.in_month(row)
        said = wording.tr("1 entry") if count == 1 else wording.tr("{count} entries").format(count=count)
        rest = QRectF(left, box.top(), box.right() - left, box.height())
        left += text_line(painter, rest, said, "caption", "text3") + theme().px(10)
        hairline(painter, left, box.right(), box.center().y())

    def _box(
        self, painter: QPainter, option: QStyleOptionViewItem, origin: QPointF, laid: Laid, page: Page
    ) -> None:
        box = QRectF(origin.x() - 13, origin.y() - 9, laid.width + 20, laid.height + 20)
        current = bool(option.state & QStyle.StateFlag.State_HasFocus) and self.ring
        if page.id == self.lit and self.glow > 0:
            painter.save()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mix(theme().color("window"), theme().color("ink_tint"), self.glow))
            painter.drawRoundedRect(box, 10, 10)
            painter.restore()
        elif option.state & QStyle.StateFlag.State_MouseOver or current:
            rounded(painter, box, 10, "hover")
        if current:
            focus_ring(painter, box, 10)

    def _margin(self, painter: QPainter, rect: QRect, origin: QPointF, page: Page, row: int) -> None:
        """The day, and the kind's disc on the spine."""
        icon, hue = wording.kind_look(page.entry.kind)
        side = theme().px(30)
        disc = QRectF(origin.x() - theme().px(34) - side / 2, origin.y() - 3, side, side)
        spine = disc.center().x()
        if row + 1 < len(self._model.values) and not self._model.opens_month(row + 1):
            line = QRectF(spine - 0.5, disc.bottom() + 6, 1, rect.bottom() - disc.bottom())
            painter.fillRect(line, theme().color("line"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(f"{hue}_tint"))
        painter.drawEllipse(disc)
        paint_icon(painter, icon, disc.adjusted(7, 7, -7, -7), theme().color(f"{hue}_text"))
        if row and page.entry.day == self._model.values[row - 1].entry.day and not self.head(row):
            return
        tall = theme().line("month")
        day = QRectF(origin.x() - theme().px(GUTTER), origin.y(), theme().px(32), tall)
        text_line(painter, day, str(page.entry.day.day), "month", "text", align=Qt.AlignmentFlag.AlignRight)
        below = day.translated(0, tall - 3)
        weekday = wording.weekday(page.entry.day)
        text_line(painter, below, weekday, "caption", "text3", align=Qt.AlignmentFlag.AlignRight)

    def _words(self, painter: QPainter, page: Page, laid: Laid) -> None:
        line = theme().line("read")
        head = QRectF(0, laid.top, laid.width, line if laid.title else theme().line("caption"))
        text_line(painter, head, laid.meta, "caption", "text3", align=Qt.AlignmentFlag.AlignRight)
        for number, words in enumerate(laid.title):
            box = QRectF(0, laid.top + number * line, laid.width, line)
            text_line(painter, box, words, "read", "text", weight=600)
        if laid.about:
            text_line(painter, laid.about_box, laid.about, "caption", "text3")
        if laid.body is not None:
            self._body(painter, laid)
        for part in laid.parts:
            self._part(painter, page, part)
            if self.hot is not None and (part.kind, part.key) == (self.hot.kind, self.hot.key):
                focus_ring(painter, part.box.adjusted(-4, -1, 4, 1), 8)

    def _body(self, painter: QPainter, laid: Laid) -> None:
        assert laid.body is not None
        painter.save()
        painter.translate(laid.body_box.topLeft())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, theme().color("text"))
        context.palette.setColor(QPalette.ColorRole.Link, theme().color("ink_text"))
        shown = QRectF(0, 0, laid.body_box.width() + 2, laid.body_box.height())
        context.clip = shown
        painter.setClipRect(shown)
        laid.body.documentLayout().draw(painter, context)
        painter.restore()

    def _part(self, painter: QPainter, page: Page, part: Part) -> None:
        match part.kind:
            case PartKind.FACT | PartKind.QUESTION:
                _chip(painter, page, part)
            case PartKind.LIFE:
                _life(painter, page, part, self._model.today)
            case PartKind.SIDE:
                _side(painter, part)
            case PartKind.PROMISE:
                self._promise(painter, page, part)
            case PartKind.FILE:
                _file(painter, part)
            case PartKind.TAG:
                text_line(painter, part.box, part.lines[0], "small", "text2")
            case PartKind.CLIENT:
                text_line(painter, part.box, part.lines[0], "caption_strong", "ink_text")
            case PartKind.READ_ON:
                text_line(painter, part.box, part.lines[0], "small_strong", "ink_text")

    def _promise(self, painter: QPainter, page: Page, part: Part) -> None:
        promise = next(item for item in page.promises if item.id == part.key)
        line = theme().line("ui")
        side = theme().px(18)
        box = QRectF(part.box.left() + 0.5, part.box.top() + 5.5 + (line - side) / 2, side, side)
        paint_box(painter, box, mine=promise.mine, dueness=promise.dueness(self._model.today))
        left = part.box.left() + theme().px(27)
        top = part.box.top() + 5
        if not promise.mine:
            spot = QRectF(left, top, part.box.width(), line)
            left += text_line(painter, spot, promise.client_first, "strong", "text") + theme().px(8)
        tone = "text" if promise.open else "text2"
        width = 0.0
        for number, words in enumerate(part.lines):
            spot = QRectF(left, top + number * line, part.box.right() - left, line)
            width = text_line(painter, spot, words, "ui", tone)
        said = wording.due(promise, self._model.today)
        hue = wording.due_tint(promise, self._model.today)
        chip = QRectF(left + width + 10, top + (len(part.lines) - 1) * line - 1, 0, line + 2)
        chip.setWidth(text_width(said, "small") + theme().px(16))
        rounded(painter, chip, 8, f"{hue}_tint")
        text_line(painter, chip, said, "small", f"{hue}_text", align=Qt.AlignmentFlag.AlignHCenter)

    def _on_theme(self) -> None:
        self._layouts.forget()


def _chip(painter: QPainter, page: Page, part: Part) -> None:
    icon, hue = "chat-teardrop-dots", "honey"
    for fact in page.facts:
        if fact.id == part.key:
            icon, hue = wording.fact_look(fact.kind)
    rounded(painter, part.box, 8, f"{hue}_tint")
    side = theme().px(16)
    spot = QRectF(part.box.left() + 10, part.box.center().y() - side / 2, side, side)
    paint_icon(painter, icon, spot, theme().color(f"{hue}_text"))
    left = spot.right() + 8
    name, text = part.lines
    rest = QRectF(left, part.box.top(), part.box.right() - left - 8, part.box.height())
    left += text_line(painter, rest, name, "small_strong", f"{hue}_text") + 7
    rest.setLeft(left)
    text_line(painter, rest, text, "small", "text")


def _life(painter: QPainter, page: Page, part: Part, today: date) -> None:
    icon, hue = living.look(page.entry, page.life, today)
    rounded(painter, part.box, 8, f"{hue}_tint")
    side = theme().px(16)
    spot = QRectF(part.box.left() + 10, part.box.center().y() - side / 2, side, side)
    paint_icon(painter, icon, spot, theme().color(f"{hue}_text"))
    rest = QRectF(spot.right() + 8, part.box.top(), 0, part.box.height())
    rest.setRight(part.box.right() - 8)
    text_line(painter, rest, part.lines[0], "small", "text")


def _side(painter: QPainter, part: Part) -> None:
    """What was done, said or thought: its name in small, then the words; a thought stays with the writer."""
    name, *lines = part.lines
    step, left = theme().line("read_small"), part.box.left()
    side = theme().px(16)
    row = QRectF(left, part.box.top(), theme().px(SIDE), step)
    if not is_open(part.key):
        spot = QRectF(
            left + theme().px(SIDE) - side - theme().px(10), row.center().y() - side / 2, side, side
        )
        paint_icon(painter, "eye-slash", spot, theme().color("sage_text"))
    text_line(painter, row, name, "small_strong", "text2")
    for number, words in enumerate(lines):
        room = QRectF(row.right(), row.top() + number * step, part.box.right() - row.right(), step)
        text_line(painter, room, words, "read_small", "text2")


_FILE_ICONS = {
    "pdf": "file-pdf",
    "png": "file-image",
    "jpg": "file-image",
    "jpeg": "file-image",
    "md": "file-md",
}


def _file(painter: QPainter, part: Part) -> None:
    name, size = part.lines
    rounded(painter, part.box, 8, "raised", "line_strong")
    side = theme().px(16)
    spot = QRectF(part.box.left() + 10, part.box.center().y() - side / 2, side, side)
    paint_icon(
        painter, _FILE_ICONS.get(name.rpartition(".")[2].lower(), "file-text"), spot, theme().color("text2")
    )
    rest = QRectF(spot.right() + 7, part.box.top(), 0, part.box.height())
    rest.setRight(part.box.right() - 8 - text_width(size, "caption") - 6)
    left = rest.left() + text_line(painter, rest, name, "small", "text") + 7
    text_line(painter, QRectF(left, part.box.top(), 200, part.box.height()), size, "caption", "text3")

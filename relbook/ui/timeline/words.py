"""How the words of one entry are painted, and the parts below them."""

from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPalette

from relbook.journal.lives.parts import is_open
from relbook.journal.page import Page
from relbook.ui.shared import living, wording
from relbook.ui.shared.boxes import paint_box
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import focus_ring, own_line, rounded, side_mark, text_line, text_width, upright
from relbook.ui.shared.theme import theme
from relbook.ui.timeline.layout import SIDE, Laid, Part, PartKind


def paint_words(painter: QPainter, page: Page, laid: Laid, today: date, hot: Part | None) -> None:
    """Paint an entry from the top left of its words; `hot` is the part the keyboard is on."""
    line = theme().line("read")
    head = QRectF(0, laid.top, laid.width, line if laid.title else theme().line("caption"))
    text_line(painter, head, laid.meta, "caption", "text3", align=Qt.AlignmentFlag.AlignRight)
    for number, words in enumerate(laid.title):
        box = QRectF(0, laid.top + number * line, laid.width, line)
        text_line(painter, box, side_mark(laid.title[0]) + words, "read", "text", weight=600)
    if laid.about:
        text_line(painter, laid.about_box, laid.about, "caption", "text3")
    if laid.body is not None:
        _body(painter, laid)
    for part in laid.parts:
        _part(painter, page, part, today)
        if hot is not None and part.same(hot):
            focus_ring(painter, part.box.adjusted(-4, -1, 4, 1), 8)


def _body(painter: QPainter, laid: Laid) -> None:
    assert laid.body is not None
    with upright(painter, laid.body_box.center().x()):
        _text(painter, laid)


def _text(painter: QPainter, laid: Laid) -> None:
    assert laid.body is not None
    painter.save()
    painter.translate(laid.body_box.topLeft())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, theme().color("text"))
    context.palette.setColor(QPalette.ColorRole.Link, theme().color("ink_text"))
    shown = QRectF(0, 0, laid.body_box.width() + 2, laid.body_box.height())
    there, _ = painter.worldTransform().inverted()
    context.clip = shown & there.mapRect(QRectF(painter.viewport()))  # of a long note some lines are seen
    painter.setClipRect(shown)
    laid.body.paint(painter, context)
    painter.restore()


def _part(painter: QPainter, page: Page, part: Part, today: date) -> None:
    match part.kind:
        case PartKind.FACT | PartKind.QUESTION:
            _chip(painter, page, part)
        case PartKind.LIFE:
            _life(painter, page, part, today)
        case PartKind.SIDE:
            _side(painter, part)
        case PartKind.PROMISE:
            _promise(painter, page, part, today)
        case PartKind.FILE:
            _file(painter, part)
        case _ if part.lines:
            text_line(painter, part.box, part.lines[0], *_ONE_LINE[part.kind])


_ONE_LINE = {
    PartKind.TAG: ("small", "text2"),
    PartKind.CLIENT: ("caption_strong", "ink_text"),
    PartKind.READ_ON: ("small_strong", "ink_text"),
}
"""The type and the tone of parts that are nothing but a line."""


def _promise(painter: QPainter, page: Page, part: Part, today: date) -> None:
    promise = next(item for item in page.promises if item.id == part.key)
    line = theme().line("ui")
    side = theme().px(18)
    box = QRectF(part.box.left() + 0.5, part.box.top() + 5.5 + (line - side) / 2, side, side)
    paint_box(painter, box, mine=promise.mine, dueness=promise.dueness(today), kept=not promise.dropped)
    left = part.box.left() + theme().px(27)
    top = part.box.top() + 5
    if not promise.mine:
        spot = QRectF(left, top, part.box.width(), line)
        left += text_line(painter, spot, promise.client_first, "strong", "text") + theme().px(8)
    tone = "text" if promise.open else "text2"
    width = 0.0
    for number, words in enumerate(part.lines):
        spot = QRectF(left, top + number * line, part.box.right() - left, line)
        width = own_line(painter, spot, side_mark(promise.text) + words, "ui", tone)
    said = wording.due(promise, today)
    hue = wording.due_tint(promise, today)
    chip = QRectF(left + width + 10, top + (len(part.lines) - 1) * line - 1, 0, line + 2)
    chip.setWidth(text_width(said, "small") + theme().px(16))
    rounded(painter, chip, 8, f"{hue}_tint")
    text_line(painter, chip, said, "small", f"{hue}_text", align=Qt.AlignmentFlag.AlignHCenter)


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
    own_line(painter, rest, text, "small", "text")


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
        spot = QRectF(row.right() - side - theme().px(10), row.center().y() - side / 2, side, side)
        paint_icon(painter, "eye-slash", spot, theme().color("sage_text"))
    text_line(painter, row, name, "small_strong", "text2")
    for number, words in enumerate(lines):
        room = QRectF(row.right(), row.top() + number * step, part.box.right() - row.right(), step)
        text_line(painter, room, side_mark(lines[0]) + words, "read_small", "text2")


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
    left = rest.left() + own_line(painter, rest, name, "small", "text") + 7
    text_line(painter, QRectF(left, part.box.top(), 200, part.box.height()), size, "caption", "text3")

"""An entry in one line: the day, the kind, the title, what is owed."""

from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from relbook.journal.page import Page
from relbook.journal.promise import Dueness
from relbook.ui.shared import wording
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import text_line, text_width
from relbook.ui.shared.theme import theme

LINE = 26
"""How high a line is, in pixels at 100 %: 27 of them in 720."""


def paint_line(
    painter: QPainter, rect: QRectF, words: float, page: Page, today: date, *, names: bool, day: bool
) -> None:
    """Paint it; `words` is where the words begin, `names` says whose it is, `day` when."""
    entry = page.entry
    icon, hue = wording.kind_look(entry.kind)
    side = theme().px(16)
    spine = words - theme().px(20)
    spot = QRectF(spine - side / 2, rect.center().y() - side / 2, side, side)
    paint_icon(painter, icon, spot, theme().color(f"{hue}_text"))
    if day:
        said = wording.day_short(entry.day, today)
        free = spine - rect.left() - theme().px(10) - side / 2
        box = QRectF(rect.left(), rect.top(), free, rect.height())
        text_line(painter, box, said, "caption", "text2", align=Qt.AlignmentFlag.AlignRight)
    right = rect.right() - _end(painter, rect, page, today)
    left = words
    if names and page.clients:
        name = ", ".join(who.name for who in page.clients)
        room = QRectF(left, rect.top(), (right - left) * 0.4, rect.height())
        left += text_line(painter, room, name, "small_strong", "ink_text") + theme().px(8)
    box = QRectF(left, rect.top(), max(0.0, right - left - theme().px(8)), rect.height())
    text_line(painter, box, entry.heading, "read_small", "text")


def _end(painter: QPainter, rect: QRectF, page: Page, today: date) -> float:
    """The right end of the line: its marks and its kind in words; says how wide that is."""
    said, width = wording.kind(page.entry.kind), 0.0
    box = QRectF(rect)
    width += text_line(painter, box, said, "caption", "text3", align=Qt.AlignmentFlag.AlignRight)
    due = [p for p in page.promises if p.mine and p.dueness(today) in (Dueness.TODAY, Dueness.OVERDUE)]
    if due:
        owed = wording.due(due[0], today)
        box.setRight(rect.right() - width - theme().px(10))
        width += theme().px(10) + text_width(owed, "caption")
        text_line(painter, box, owed, "caption", "persimmon_text", align=Qt.AlignmentFlag.AlignRight)
    marks = ["flag-pennant"] * page.entry.landmark + ["push-pin"] * page.entry.pinned
    for name in marks + ["paperclip"] * bool(page.files):
        side = theme().px(14)
        width += side + theme().px(6)
        spot = QRectF(rect.right() - width, rect.center().y() - side / 2, side, side)
        paint_icon(painter, name, spot, theme().color("text3"))
    return width

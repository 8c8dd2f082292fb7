"""What is drawn over and behind the characters of a note: boxes, chips, tints and the hint."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from math import ceil
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QTextBlock, QTextLine

from relbook.journal.line import FactLine, PromiseLine, SecretLine, Span
from relbook.journal.promise import Dueness, Promise
from relbook.ui.shared import wording
from relbook.ui.shared.controls import key_width, paint_keys
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.language import tr
from relbook.ui.shared.paint import rounded, text_line, text_width
from relbook.ui.shared.theme import theme
from relbook.ui.shared.veil import veil
from relbook.ui.writing.hint import Hint
from relbook.ui.writing.reader import Reader, Reading
from relbook.ui.writing.span import units

TINTED = (FactLine, SecretLine)
"""The lines that have something behind their words."""

EDGE = 2
"""How far a box or a chip may reach beyond the row it stands in, in pixels at 100 %."""

GAP = 9
"""How far a chip stands from the words, in pixels at 100 %."""


class Drawing:
    """Draws what belongs to one line of a note; `origin` is where the note's corner is.

    Only what lies in `seen`, the part of the view that is painted, costs anything.
    """

    def __init__(self, painter: QPainter, reader: Reader, origin: QPointF, width: float, seen: QRect) -> None:
        self._painter = painter
        self._reader = reader
        self._origin = origin
        self._width = width
        self._top, self._bottom = seen.top(), seen.bottom() + 1

    def behind(self, block: QTextBlock, reading: Reading) -> None:
        """The tint of what was learned and of what is secret."""
        match reading.line:
            case FactLine():
                tint = f"{wording.fact_look(reading.line.kind)[1]}_tint"
            case SecretLine():
                tint = "sage_tint"
            case _:
                return
        box = QRectF()
        for number in range(block.layout().lineCount()):
            box = box.united(self._line_box(block, block.layout().lineAt(number)))
        rounded(self._painter, box.adjusted(-6, 0, 6, 1), 8, tint)

    def over(self, block: QTextBlock, reading: Reading, unknown: Iterable[Span]) -> None:
        """The box and the date of a promise, and a line below words that nobody knows."""
        for span in unknown:
            self._wave(block, span)
        if isinstance(reading.line, PromiseLine):
            promise = self._reader.promise(reading.line)
            self._box(block, promise)
            self._date(block, promise, in_doubt=self._reader.in_doubt(reading.line))

    def _wave(self, block: QTextBlock, span: Span) -> None:
        """A line of honey below a word, or below its part in each line it is broken into."""
        at = units(block.text())
        begin, end = at(span[0]), at(span[1])
        layout = block.layout()
        while begin < end:
            line = layout.lineForTextPosition(begin)
            if not line.isValid():
                return
            stop = min(end, max(begin + 1, line.textStart() + line.textLength()))
            edges = sorted(place(block, one)[1] for one in (begin, stop)) if stop == end else []
            row = self._line_box(block, line)
            left, right = edges or (place(block, begin)[1], line.naturalTextRect().right())
            x = self._origin.x() + layout.position().x()
            under(self._painter, x + left, x + right, row.top() + line.ascent() + theme().px(4))
            begin = stop

    def hint(self, block: QTextBlock, caret: int, hint: Hint) -> None:
        """What Tab would do, behind the caret."""
        line, x = place(block, caret)
        box = self._line_box(block, line)
        box = QRectF(self._origin.x() + block.layout().position().x() + x + 12, box.top(), 0, box.height())
        box.setRight(self._width)
        if box.width() < theme().px(60):
            return
        box.setLeft(box.left() + text_line(self._painter, box, hint.name, "small_strong", hint.tone) + 10)
        paint_keys(self._painter, box, [_tab()])
        box.setLeft(box.left() + key_width(_tab()) + 12)
        text_line(self._painter, box, hint.does, "caption", "text3")

    def _box(self, block: QTextBlock, promise: Promise) -> None:
        """The box stands where its line begins: asking for the place of a character shapes all words anew."""
        layout = block.layout()
        row = self._line_box(block, layout.lineAt(0))
        if not self._sees(row):
            return
        side = theme().px(17)
        left = row.right() - side if block.textDirection() == Qt.LayoutDirection.RightToLeft else row.left()
        if layout.preeditAreaPosition() == 0:  # words not yet composed stand before it
            left = self._origin.x() + layout.position().x() + place(block, 0)[1]
        how = (promise.mine, promise.dueness(self._today))
        picture = _box(side, *how, self._painter.device().devicePixelRatioF(), theme().paper)
        self._painter.drawPixmap(QPoint(round(left), ceil(row.center().y() - side / 2)), picture)

    def _date(self, block: QTextBlock, promise: Promise, *, in_doubt: bool) -> None:
        last = block.layout().lineAt(block.layout().lineCount() - 1)
        words = self._line_box(block, last)
        if not self._sees(words):
            return
        said, hue = wording.due(promise, self._today), wording.due_tint(promise, self._today)
        icon = "calendar-blank"
        if in_doubt:
            said, hue, icon = tr("not a date"), "honey", "warning-circle"
        pad, sign = theme().px(9), theme().px(14)
        width = pad + sign + theme().px(6) + _wide(said, (theme().zoom, theme().reading, veil().on)) + pad
        height = theme().px(22)
        chip = QRectF(words.right() + theme().px(GAP), words.center().y() - height / 2 + 0.5, width, height)
        if block.textDirection() == Qt.LayoutDirection.RightToLeft:
            chip.moveRight(words.left() - theme().px(GAP))
        if chip.right() > self._width or chip.left() < 0:
            said = ""  # the day is still there as it was typed
            chip.setWidth(pad + sign + pad)
        if chip.right() > self._width or chip.left() < 0:
            return
        look, ratio = theme(), self._painter.device().devicePixelRatioF()
        colours = look.color(f"{hue}_tint").rgba(), look.color(f"{hue}_text").rgba()
        how = (colours, look.edge(f"{hue}_tint"), look.zoom, look.reading)
        picture = _chip((said, hue, icon), chip.width(), height, ratio, how)
        self._painter.drawPixmap(QPoint(round(chip.left()), round(chip.top())), picture)

    def _sees(self, row: QRectF) -> bool:
        """Whether any of what stands in a row of words, which is no higher than it, is painted now."""
        edge = theme().px(EDGE)
        return row.top() - edge < self._bottom and row.bottom() + edge > self._top

    def _line_box(self, block: QTextBlock, line: QTextLine) -> QRectF:
        at = self._origin + block.layout().position()
        words = line.naturalTextRect()
        return QRectF(at.x() + words.left(), at.y() + line.y(), words.width(), line.height())

    @property
    def _today(self) -> date:
        return self._reader.today


def under(painter: QPainter, left: float, right: float, y: float) -> None:
    """A low wave from left to right: another shape than the dots below a name in doubt."""
    ratio = painter.device().devicePixelRatio()
    tile = _wave(theme().color("honey").rgba(), theme().px(3), ratio)
    high = tile.height() / ratio
    painter.drawTiledPixmap(QRectF(round(left), round(y - high / 2), right - left, high), tile)


@lru_cache(maxsize=8)
def _wave(colour: int, step: int, ratio: float) -> QPixmap:
    """One swing of the wave, to be laid side by side: lines drawn anew took a third of painting a key."""
    tile = QPixmap(round(2 * step * ratio), round((step + 2) * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    with QPainter(tile) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor.fromRgba(colour), step / 2))
        low, high = step * 5 / 6 + 1, step / 6 + 1
        swing = [QPointF((n - 1) * step, low if n % 2 else high) for n in range(5)]
        painter.drawPolyline(swing)
    return tile


@lru_cache(maxsize=32)
def _wide(said: str, how: object) -> float:
    """How wide the words of a date are; `how` is all else that decides it."""
    return text_width(said, "caption")


@lru_cache(maxsize=16)
def _box(side: int, mine: bool, dueness: Dueness, ratio: float, paper: str) -> QPixmap:  # noqa: FBT001 - a key
    """The box of a promise as a picture, on the paper of the moment."""
    picture = QPixmap(QSize(side, side) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        paint_box(painter, QRectF(0, 0, side, side), mine=mine, dueness=dueness)
    return picture


@lru_cache(maxsize=32)
def _chip(words: tuple[str, str, str], wide: float, high: float, ratio: float, how: object) -> QPixmap:
    """A date as a picture, by its words, hue and icon; `how` is all that decides how these look."""
    said, hue, icon = words
    picture = QPixmap((QSizeF(wide + 1, high + 1) * ratio).toSize())
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    pad, sign = theme().px(9), theme().px(14)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chip = QRectF(0, 0, wide, high)
        rounded(painter, chip, 8, f"{hue}_tint")
        spot = QRectF(pad, (high - sign) / 2, sign, sign)
        paint_icon(painter, icon, spot, theme().color(f"{hue}_text"))
        chip.setLeft(spot.right() + theme().px(6))
        text_line(painter, chip, said, "caption", f"{hue}_text")
    return picture


def place(block: QTextBlock, at: int) -> tuple[QTextLine, float]:
    """The line a character stands in and how far from its left; words not yet composed count in."""
    layout = block.layout()
    if 0 <= layout.preeditAreaPosition() <= at:
        at += len(layout.preeditAreaText())
    line = layout.lineForTextPosition(at)
    found: Any = line.cursorToX(at) if line.isValid() else 0.0
    return line, float(found[0] if isinstance(found, tuple) else found)


def paint_box(painter: QPainter, box: QRectF, *, mine: bool, dueness: Dueness) -> None:
    """A promise's box: square is yours, round is theirs; sage and ticked once it is kept."""
    radius = 5 if mine else box.width() / 2
    if dueness is Dueness.SETTLED:
        rounded(painter, box, radius, "sage")
        paint_icon(painter, "check", box.adjusted(3, 3, -3, -3), theme().color("raised"))
        return
    edge = "persimmon" if dueness in (Dueness.OVERDUE, Dueness.TODAY) else "line_input"
    rounded(painter, box, radius, "raised", edge, 1.5)


def _tab() -> str:
    return tr("Tab")

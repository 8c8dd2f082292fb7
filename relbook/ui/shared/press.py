"""Words on paper: a page measured in points, black on white, in the book's own fonts.

It needs no window and no printer: a `QPdfWriter` embeds the fonts. `Ink` without a painter only
measures, so that a page can be tried out before it is printed.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QCoreApplication, QIODeviceBase, QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from relbook.ui.shared.theme import load_fonts, mix

DOTS = 10
"""Dots to a point: everything is set to a tenth of one."""

HELD = 1_000
"""How many lines stay laid out, in case they come again."""

MARGIN = 48.2
"""17 mm, in points (design section 12)."""

BLACK = QColor(Qt.GlobalColor.black)
GREY = mix(BLACK, QColor(Qt.GlobalColor.white), 0.36)
PALE = mix(BLACK, QColor(Qt.GlobalColor.white), 0.76)


class Face(Enum):
    """A family and a weight: serif for the writer's words, sans for ours."""

    SERIF = ("Source Serif 4", 400)
    SERIF_BOLD = ("Source Serif 4", 600)
    TITLE = ("Source Serif 4 Subhead", 600)
    SANS = ("Source Sans 3", 400)
    SANS_BOLD = ("Source Sans 3", 600)


@lru_cache(maxsize=64)
def font(face: Face, size: float, *, italic: bool = False) -> QFont:
    """A font of so many points.

    Letters stay apart: what a letter joined to another says (ft, fj) is not in the file that Qt writes, and
    nobody could search for "after", copy it or have it read aloud.
    """
    load_fonts()
    family, weight = face.value
    made = QFont()
    made.setFamilies([family, "Noto Sans", "DejaVu Sans"])
    made.setPixelSize(round(size * DOTS))
    made.setWeight(QFont.Weight(weight))
    made.setItalic(italic)
    made.setFeature(QFont.Tag("liga"), 0)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


class Laid(NamedTuple):
    """One line that is set: its width in points, and how far below its top the letters stand, in dots."""

    layout: QTextLayout
    width: float
    ascent: float


def laid(words: str, chosen: QFont) -> Laid:
    """Words set on one line, however long."""
    layout = QTextLayout(words, chosen)
    layout.setCacheEnabled(True)  # or every drawing finds each letter's shape again
    layout.setTextOption(_ALONE)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_ENDLESS)
    layout.endLayout()
    return Laid(layout, line.naturalTextWidth() / DOTS, line.ascent())


_ENDLESS = 10_000 * DOTS

_ALONE = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
_ALONE.setWrapMode(QTextOption.WrapMode.NoWrap)
_ALONE.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
"""One line wherever one reads from; where it stands is said by who draws it."""


def page_size() -> QPageSize:
    """Letter where people write letters on it, else A4."""
    letter = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)


@cache
def application() -> QCoreApplication:
    """Whatever application there is; on the command line, one without a screen."""
    return QCoreApplication.instance() or QGuiApplication([])


@contextmanager
def pdf_at(path: Path, finish: Callable[[bytes], bytes] = bytes) -> Iterator[QPdfWriter]:
    """A PDF, written to its place when it is whole; `finish` may add to it before.

    Raises:
        OSError: It cannot be written there.
    """
    application()
    buffer = QBuffer()  # Qt does not say when a disk is full; Python does
    buffer.open(QIODeviceBase.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("relbook")
    writer.setTitle("relbook")  # never a name: a file's properties are read by whoever lists it
    prepare(writer)
    writer.setResolution(72 * DOTS)
    yield writer
    path.write_bytes(finish(bytes(buffer.data().data())))


def prepare(device: QPagedPaintDevice) -> None:
    """The margins are ours: none of the device's own."""
    device.setPageSize(page_size())
    device.setPageMargins(QMarginsF(0, 0, 0, 0))


class Ink:
    """Puts words and lines on a page, in points; with no painter it only measures."""

    def __init__(self, painter: QPainter | None) -> None:
        self.painter = painter
        self._lines: dict[tuple[str, Face, float, bool], Laid] = {}

    def line(  # noqa: PLR0913 - one place says how words are set
        self,
        words: str,
        x: float,
        y: float,
        face: Face,
        size: float,
        *,
        color: QColor = BLACK,
        italic: bool = False,
        right: float | None = None,
        room: float = 0,
    ) -> float:
        """One line with its baseline at `y`; says how wide it is. `right` aligns it to that edge."""
        found = self._line(words, face, size, italic=italic)
        if room and found.width > room:
            metrics = QFontMetricsF(font(face, size, italic=italic))
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room * DOTS)
            found = self._line(words, face, size, italic=italic)
        return self.put(found, x, y, color=color, right=right)

    def put(
        self, line: Laid, x: float, y: float, *, color: QColor = BLACK, right: float | None = None
    ) -> float:
        """A line that is set already, with its baseline at `y`; says how wide it is."""
        if self.painter is not None:
            self.painter.setPen(color)
            left = x if right is None else right - line.width
            line.layout.draw(self.painter, QPointF(left * DOTS, y * DOTS - line.ascent))
        return line.width

    def _line(self, words: str, face: Face, size: float, *, italic: bool) -> Laid:
        """Words on one line, laid out once: days, kinds, heads and feet come again and again."""
        key = words, face, size, italic
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) >= HELD:
                self._lines.clear()
            found = self._lines[key] = laid(words, font(face, size, italic=italic))
        return found

    def place(
        self, words: str, x: float, y: float, face: Face, size: float, *, name: str = "", to: str = ""
    ) -> float:
        """One line that is a place of this name, or leads to one; says how wide it is."""
        chosen = font(face, size)
        shape = QTextCharFormat()
        shape.setForeground(BLACK)
        shape.setAnchor(True)
        if name:
            shape.setAnchorNames([name])
        if to:
            shape.setAnchorHref(f"#{to}")
        layout = QTextLayout(words, chosen)
        whole = QTextLayout.FormatRange()
        whole.start, whole.length, whole.format = 0, len(words.encode("utf-16-le")) // 2, shape
        layout.setFormats([whole])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(10_000 * DOTS)
        layout.endLayout()
        if self.painter is not None:
            layout.draw(self.painter, QPointF(x * DOTS, y * DOTS - line.ascent()))
        return line.naturalTextWidth() / DOTS

    def picture(self, image: QImage, box: QRectF) -> None:
        """A picture in a box."""
        if self.painter is not None:
            spot = QRectF(box.x() * DOTS, box.y() * DOTS, box.width() * DOTS, box.height() * DOTS)
            self.painter.drawImage(spot, image)

    def paragraph(  # noqa: PLR0913
        self,
        words: str,
        x: float,
        y: float,
        width: float,
        face: Face,
        size: float,
        step: float,
        *,
        italic: bool = False,
        most: int = 4,
    ) -> float:
        """Words that wrap, the first baseline at `y`, at most so many lines; says how high they are."""
        lines = broken(words, font(face, size, italic=italic), width * DOTS)
        if len(lines) > most:
            lines[most - 1 :] = [f"{lines[most - 1]}…"]
        for number, line in enumerate(lines):
            self.line(line, x, y + number * step, face, size, italic=italic, room=width)
        return len(lines) * step

    def rule(self, x: float, y: float, right: float, *, thick: float = 0.5, color: QColor = PALE) -> None:
        """A line across."""
        if self.painter is not None:
            self.painter.fillRect(
                QRectF(x * DOTS, (y - thick / 2) * DOTS, (right - x) * DOTS, thick * DOTS), color
            )

    def frame(self, box: QRectF, radius: float, *, dashed: bool = False) -> None:
        """A box with round corners; dashed for what is not known."""
        if self.painter is None:
            return
        pen = QPen(GREY if dashed else BLACK, 0.9 * DOTS)
        if dashed:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([3.5, 2.5])
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        dots = QRectF(box.x() * DOTS, box.y() * DOTS, box.width() * DOTS, box.height() * DOTS)
        self.painter.drawRoundedRect(dots, radius * DOTS, radius * DOTS)

    def tick(self, box: QRectF) -> None:
        """The tick of a promise that was kept."""
        if self.painter is not None:
            self.painter.setPen(QPen(BLACK, 1.2 * DOTS))
            spots = [(0.24, 0.54), (0.43, 0.72), (0.78, 0.3)]
            self.painter.drawPolyline(
                [QPointF(box.x() + box.width() * a, box.y() + box.height() * b) * DOTS for a, b in spots]
            )


def broken(words: str, chosen: QFont, width: float) -> list[str]:
    """Words broken into lines that fit."""
    flat = " ".join(words.split())
    units = flat.encode("utf-16-le", "surrogatepass")
    layout = QTextLayout(flat, chosen)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        found.append(_cut(units, line, width))
    layout.endLayout()
    return found


def lines(words: str, chosen: QFont, width: float) -> list[Laid]:
    """Words in lines of so many points at most, set once: most take one, and setting is what takes long."""
    whole = laid(" ".join(words.split()), chosen)
    if whole.width <= width:
        return [whole] if words else []
    return [laid(line, chosen) for line in broken(words, chosen, width * DOTS)]


def _cut(units: bytes, line: QTextLine, width: float) -> str:
    line.setLineWidth(width)
    start = line.textStart()
    return units[2 * start : 2 * (start + line.textLength())].decode("utf-16-le", "surrogatepass").rstrip()

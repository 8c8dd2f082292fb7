"""Pages one after another: where the next line goes, what stands at the head and foot of each."""

from collections.abc import Callable

from PySide6.QtGui import QPainter

from relbook.ui.exporting.plain import Plain
from relbook.ui.exporting.prose import Prose
from relbook.ui.shared.language import tr
from relbook.ui.shared.press import GREY, MARGIN, PALE, Face, Ink

TOP, BOTTOM = MARGIN + 16, 58
"""Where the text begins, and what the foot takes."""


class Leaf:
    """The page in hand. Without a painter pages are only counted.

    `running` is the head of the pages that begin from now on, `whose` the client's name beside it;
    `pages` how many there will be.
    """

    def __init__(
        self, size: tuple[float, float], painter: QPainter | None, turn: Callable[[], object]
    ) -> None:
        self.width, self.height = size
        self.ink = Ink(painter)
        self.number = 0
        self.pages = 0
        self.running = ""
        self.whose = ""
        self.note = ""
        self.y = 0.0
        self._turn = turn

    @property
    def room(self) -> float:
        """How much is left on this page."""
        return self.height - BOTTOM - self.y

    @property
    def whole(self) -> float:
        """How much an empty page takes."""
        return self.height - BOTTOM - TOP

    def begin(self) -> None:
        """Turn to a fresh page."""
        if self.number:
            self._turn()
        self.number += 1
        self.y = TOP
        if self.ink.painter is None:  # nothing at its head or foot moves the text
            return
        ink, right = self.ink, self.width - MARGIN
        if self.running:
            ink.line(self.running, MARGIN, MARGIN - 10, Face.SANS, 9.2, color=GREY)
            if self.whose:
                room = right - MARGIN - 120
                ink.line(self.whose, 0, MARGIN - 10, Face.SANS, 9.2, color=GREY, right=right, room=room)
            ink.rule(MARGIN, MARGIN - 3, right, color=PALE)
        foot = self.height - 34
        ink.line(self.note, MARGIN, foot, Face.SANS, 9, color=GREY)
        said = tr("{page} of {pages}").format(page=self.number, pages=self.pages or 1)
        ink.line(said, 0, foot, Face.SANS, 9, color=GREY, right=right)

    def prose(self, text: Prose | Plain, x: float) -> None:
        """Put a text down from here on, over as many pages as it takes."""
        for number, piece in enumerate(text.slices(self.room, self.whole)):
            if number:
                self.begin()
            if self.ink.painter is not None and piece[1] > piece[0]:
                text.paint(self.ink.painter, x, self.y, piece)
            self.y += piece[1] - piece[0]

    def need(self, height: float) -> None:
        """Turn the page unless so much fits on this one."""
        if self.room < height:
            self.begin()

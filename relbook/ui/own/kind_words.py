"""Kind words received: one at a time, to be found again on a grey day (PRODUCT.md, P10)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal import myself
from relbook.journal.page import Page
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button, Card, Label
from relbook.ui.shared.marks import NameLink
from relbook.ui.shared.paragraph import Paragraph

LONGEST = 8
"""How many lines of one are shown; the rest is one click away."""


class KindWords(QWidget):
    """One of them in the words it was written in, who said it, and the way to another."""

    chosen = Signal(str)  # the entry
    write_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Sequence[Page] = ()
        self._here = 0
        self._today = date.min
        self.words = Paragraph(role="read", max_lines=LONGEST)
        self.name = NameLink("")
        self.when = Label("", "caption", "text2")
        self.another = Button(self.tr("Another"), variant="quiet")
        self.write = Button(self.tr("Write one down"), variant="link", icon_name="hand-heart")
        self.none = Paragraph(
            self.tr("Nothing written down yet. What somebody says in passing can carry a grey day later."),
            "small",
            "text2",
        )
        self.card = Card(fill="honey_tint", edge="honey_line")
        self._lay_out()
        self.name.clicked.connect(self._on_name)
        self.another.clicked.connect(self._on_another)
        self.write.clicked.connect(self.write_asked)

    def show_pages(self, pages: Sequence[Page], today: date) -> None:
        """Show the one of the day; as long as they stay the same, the one that was leafed to."""
        if [page.id for page in pages] != [page.id for page in self._pages] or today != self._today:
            self._here = myself.todays(pages, today)
        self._pages, self._today = pages, today
        self._show()

    def _show(self) -> None:
        self.card.setVisible(bool(self._pages))
        self.none.setHidden(bool(self._pages))
        self.another.setVisible(len(self._pages) > 1)
        if not self._pages:
            return
        page = self._pages[self._here]
        lines = (line.strip() for line in page.entry.text.splitlines())
        self.words.set_text("\n".join(filter(None, lines)))
        name = ", ".join(who.first for who in page.clients) or self.tr("Written down")
        self.name.setText(name)
        self.name.setAccessibleName(self.tr("{name}: open this entry").format(name=name))
        self.name.updateGeometry()
        self.when.setText(wording.day_short(page.entry.day, self._today))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.name)
        foot.addWidget(self.when)
        foot.addStretch(1)
        foot.addWidget(self.another)
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(18, 14, 18, 10)
        inside.setSpacing(8)
        inside.addWidget(self.words)
        inside.addLayout(foot)
        below = QHBoxLayout()
        below.addWidget(self.write)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.card)
        column.addWidget(self.none)
        column.addLayout(below)

    def _on_name(self) -> None:
        self.chosen.emit(self._pages[self._here].id)

    def _on_another(self) -> None:
        self._here = (self._here + 1) % len(self._pages)
        self._show()

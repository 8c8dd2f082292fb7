"""On this day: a calm card of what was written around this day of earlier years."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.store import memories
from relbook.store.edit import Edit
from relbook.store.memories import Memory
from relbook.ui.desk import Desk
from relbook.ui.shared import wording
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Button, IconButton
from relbook.ui.shared.marks import NameLink
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.person import Face
from relbook.ui.shared.room import Room
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip
from relbook.ui.shared.turns import turns
from relbook.ui.today.section import Section


class MemoryRow(QWidget):
    """What was written, about whom, how long ago; a click leads to the entry."""

    chosen = Signal(str)  # the entry
    not_again = Signal(str, str)  # the entry and its client

    def __init__(self, memory: Memory, today: date) -> None:
        super().__init__()
        self.memory = memory
        face = Face(theme().px(32))
        initials = "".join(word[0] for word in memory.who.name.split()[:2] if word[0].isalnum()).upper()
        face.show_person(memory.who.id, initials or "?", None)
        self.words = NameLink(memory.words, "read")
        tip(self.words, memory.words, own=True)
        said = self._said(memory, today)
        self.words.setAccessibleName(f"{memory.words}. {said}")
        self.never = IconButton("x", self.tr("Not this one again"))
        self.never.setAccessibleName(self.tr("Not this one again: {words}").format(words=memory.words))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addWidget(Paragraph(said, "caption", "text2"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 10, 0, 10)
        line.setSpacing(theme().px(12))
        line.addWidget(face)
        line.addLayout(column, 1)
        line.addWidget(self.never)
        self.words.clicked.connect(self._on_chosen)
        self.never.clicked.connect(self._on_never)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._on_chosen()

    def _said(self, memory: Memory, today: date) -> str:
        years = memory.years
        ago = self.tr("a year ago") if years == 1 else self.tr("{years} years ago").format(years=years)
        day = wording.day_short(memory.entry.day, today)
        kind = wording.kind(memory.entry.kind)
        return self.tr("{name} · {kind}, {ago} · {day}").format(
            name=memory.who.name, kind=kind, ago=ago, day=day
        )

    def _on_chosen(self) -> None:
        self.chosen.emit(self.memory.entry.id)

    def _on_never(self) -> None:
        self.not_again.emit(self.memory.entry.id, self.memory.who.id)


class OnThisDay(Room):
    """At most three memories, found in the background; nothing at all where there are none."""

    entry_chosen = Signal(str)
    looked = Signal()  # what is shown is what the journal says now

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setAccessibleName(self.tr("On this day"))
        self._background = background
        self._job: partial[list[Memory]] | None = None
        self._shown: tuple[date, list[Memory]] = (date.min, [])
        self.rows: list[MemoryRow] = []
        self._coming: list[MemoryRow] = []  # made already, and not seen before the others are
        self.section = Section(self.tr("On this day"), self.tr("in earlier years"))
        self.away: Button = self.section.link
        self.away.setText(self.tr("Not today"))
        self.away.setAccessibleName(self.tr("Put “On this day” away until tomorrow"))
        self.away.show()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.section)
        self.section.hide()
        self.away.clicked.connect(self._on_away)
        background.done.connect(self._on_done)
        theme().changed.connect(self._on_theme)

    def look(self) -> None:
        """Ask in the background; what is shown stays until the answer comes."""
        self._job = partial(memories.on_this_day, self.desk.today())
        self._background.run(self._job)

    def concerned(self, edit: Edit) -> bool:
        return not edit.kinds or bool(edit.kinds & {"entry", "entry_client", "client", "asking"})

    def show_memories(self, found: Sequence[Memory], today: date) -> None:
        """Show these."""
        self._show_rows([MemoryRow(memory, today) for memory in found])

    def _show_rows(self, rows: list[MemoryRow]) -> None:
        self.rows = rows
        for row in rows:
            row.chosen.connect(self.entry_chosen)
            row.not_again.connect(self._on_not_again)
        self.section.show_rows(rows)

    def _on_done(self, job: object, found: object) -> None:
        if job is not self._job or not isinstance(found, list):
            return  # another room's, or overtaken by a later question
        shown = (self.desk.today(), found)
        if shown == self._shown:
            self.looked.emit()
            return
        self._shown, self._coming = shown, []
        turns().take(self._make_next)

    def _make_next(self) -> None:
        """Make a row a turn: three and their picture took 21 ms. They are seen once all of them are there."""
        today, found = self._shown
        if len(self._coming) < len(found):
            self._coming.append(MemoryRow(found[len(self._coming)], today))
            turns().take(self._make_next)
        else:
            self._show_rows(self._coming)
            self.looked.emit()

    def _on_theme(self) -> None:
        turns().dress(self._show_again)

    def _show_again(self) -> None:
        today, found = self._shown
        self.show_memories(found, today)

    def _on_away(self) -> None:
        write = partial(memories.put_away, self.desk.today())
        self.desk.perform(write, self.tr("“On this day” is put away until tomorrow."))

    def _on_not_again(self, entry_id: str, client_id: str) -> None:
        write = partial(memories.not_again, entry_id, client_id, self.desk.today())
        self.desk.perform(write, self.tr("This one does not come again."))

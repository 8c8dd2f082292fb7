"""What was found, beside the list: the whole entry with the words marked."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.find import Find
from relbook.journal.page import Page
from relbook.journal.syntax import shown_body
from relbook.store import clients, entries, roster
from relbook.ui.finding.lines import PageLines, lines_of
from relbook.ui.finding.written import Heading, WrittenView
from relbook.ui.shared import within, wording
from relbook.ui.shared.controls import Button, Key, Label
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.person import Face
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.theme import theme


class Seen(NamedTuple):
    """What is seen of a find: the page it stands on, and which share of its client's rhythm has passed."""

    page: Page | None = None
    passed: float | None = None


def read(find: Find, today: date) -> Seen:
    """What is seen of a find, for the worker.

    Raises:
        MissingError: Its entry is gone.
    """
    page = entries.page(find.entry_id) if find.entry_id else None
    lines = roster.some([find.client_id], today) if find.client else []
    return Seen(page, lines[0].passed(today, clients.circle_rules()) if lines else None)


class Preview(QWidget):
    """A page to read, with the way to it."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Preview"))
        self.face = Face(theme().px(44))
        self.name = Label(role="strong")
        self.when = Label(role="small", tone="text2")
        self.open = Button(self.tr("Open"), icon_name="arrow-square-out")
        self.open.setAccessibleName(self.tr("Open where it was written"))
        self.title = Heading("prompt")
        self.body = WrittenView("read")
        self.lines = PageLines()
        self.tags = Paragraph(role="small", tone="text2")
        self.open.clicked.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 20, 36, 18)
        column.setSpacing(16)
        column.addLayout(self._head())
        column.addWidget(self._page(), 1)
        column.addLayout(self._keys())

    def show_find(self, find: Find, seen: Seen, words: str, today: date) -> None:
        """Show a find, with the page it stands on when there is one."""
        client, page = find.client, seen.page
        self.face.setVisible(client is not None)
        if client:
            self.face.show_person(client.id, client.initials, seen.passed)
        self.name.setText(client.name if client else self.tr("Inbox"))
        self.when.setText(_when(page, today))
        self.when.setVisible(page is not None)
        if page is None:
            self.title.show_text(find.title, words)
            self.body.show_text(find.excerpt, words)
        else:
            self.title.show_text(page.entry.title, words)
            self.body.show_text(shown_body(page.entry.body, page.entry.day, drawn=bool(page.clients)), words)
        lines = lines_of(page, today) if page else []
        self.lines.show_lines(lines, words)
        self.tags.set_text("  ".join(f"#{tag}" for tag in page.tags) if page else "")
        self.tags.setVisible(bool(page and page.tags))

    def _head(self) -> QHBoxLayout:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self.name)
        names.addWidget(self.when)
        names.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.face)
        row.addLayout(names, 1)
        row.addWidget(self.open)
        return row

    def _page(self) -> Scrolling:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        for part in (self.title, self.body, self.lines, self.tags):
            column.addWidget(part)
        column.addStretch(1)
        return Scrolling(inside)

    def _keys(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        hints = (
            (("↑", "↓"), self.tr("next hit")),
            ((self.tr("Enter"),), self.tr("open")),
            ((self.tr("Esc"),), self.tr("back to where you were")),
        )
        for caps, words in hints:
            for cap in caps:
                row.addWidget(Key(cap))
            row.addWidget(Label(words, role="caption", tone="text2"))
            row.addSpacing(8)
        row.addStretch(1)
        return row


def _when(page: Page | None, today: date) -> str:
    """When and how: "Fri 13 Nov, call, 35 min"."""
    if page is None:
        return ""
    entry = page.entry
    parts = [wording.day_with_weekday(entry.day, today), within.kind(entry.kind)]
    if entry.minutes:
        parts.append(wording.length(entry.minutes))
    return ", ".join(parts)

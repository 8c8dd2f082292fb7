"""Small extras for a client: ideas from what is known, and one's own; none of them is owed."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbook.errors import MissingError
from relbook.journal.client import Who
from relbook.journal.entry import Kind
from relbook.journal.fact import Fact
from relbook.store import clients, extras
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.own import words
from relbook.ui.own.lines import Lines
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.marks import Mark
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead


class IdeaLine(QWidget):
    """Something they like or told of, and the way to write down what one made of it."""

    done = Signal(str)  # what it was about

    def __init__(self, fact: Fact) -> None:
        super().__init__()
        self._text = fact.text
        icon_name, hue = wording.fact_look(fact.kind)
        self.write = Button(self.tr("Write it down"), variant="link")
        self.write.setAccessibleName(self.tr("Write down an extra: {idea}").format(idea=fact.text))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        row.addWidget(Mark(icon_name, f"{hue}_text", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Paragraph(fact.text, "read_small", max_lines=3), 1)
        row.addWidget(self.write, 0, Qt.AlignmentFlag.AlignTop)
        self.write.clicked.connect(self._on_write)

    def _on_write(self) -> None:
        self.done.emit(self._text)


class ExtrasSheet(Sheet):
    """Opens for one client."""

    worth_keeping = True
    write_asked = Signal(str, str, str)  # the client, the kind of note, and its first words

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, self.tr("Small extras"), (600, 560))
        self._desk = desk
        self.client_id = ""
        self.rows: list[IdeaLine] = []
        self.head = SheetHead("", self.tr("Ideas from what you know. None of them is owed."))
        self.plenty = Paragraph(role="small", tone="text2")
        self.lines = Lines(self.tr("Ideas"))
        self.idea = Field()
        self.idea.setPlaceholderText(self.tr("An idea of your own"))
        self.idea.setAccessibleName(self.tr("An idea of your own"))
        self.add = Button(self.tr("Add"))
        self.write = Button(self.tr("Write one down"), variant="primary", icon_name="pen-nib")
        self._build()
        self.head.close_button.clicked.connect(self.leave_sheet)
        self.idea.returnPressed.connect(self._on_add)
        self.add.clicked.connect(self._on_add)
        self.write.clicked.connect(self._on_write)
        desk.changed.connect(self._on_changed)

    def ask(self, client_id: str) -> None:
        """Open the ideas for this client; with an empty key nothing opens."""
        if not client_id:
            return
        self.client_id = client_id
        try:
            self.look()
        except MissingError as error:
            self._desk.failed.emit(error)
            return
        self.open()

    def enough(self, who: Who) -> str:
        """That there were enough extras for somebody for a while; empty while there were not."""
        found = extras.lately(who.id, self._desk.today())
        return words.plenty(found, who.first) if found else ""

    def look(self) -> None:
        """Show what the journal says now."""
        client = clients.get(self.client_id)
        first = client.first
        title = self.tr("Small extras for {name}").format(name=first)
        self.head.title.setText(title)
        self.setAccessibleName(title)
        enough = self.enough(Who(client.id, client.name, first))
        self.plenty.set_text(enough)
        self.said.setVisible(bool(enough))
        self.lines.clear()
        self.rows = [IdeaLine(fact) for fact in extras.ideas(self.client_id)]
        for row in self.rows:
            row.done.connect(self._on_done)
            self.lines.column.addWidget(row)
        if not self.rows:
            said = self.tr("Nothing to draw on yet: what {name} likes, or tells of life, will stand here.")
            self.lines.column.addWidget(Paragraph(said.format(name=first), "ui", "text2"))
        self.lines.settle()
        for control in (self.idea, self.add, self.write):
            control.setEnabled(not self._desk.read_only)

    def first_focus(self) -> QWidget:
        return self.rows[0].write if self.rows else self.idea

    def _build(self) -> None:
        self.said = QWidget()
        said = QHBoxLayout(self.said)
        said.setContentsMargins(32, 0, 32, 12)
        said.addWidget(self.plenty)
        adding = QHBoxLayout()
        adding.setContentsMargins(32, 8, 28, 12)
        adding.setSpacing(8)
        adding.addWidget(self.idea, 1)
        adding.addWidget(self.add)
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 12, 28, 16)
        foot.setSpacing(12)
        foot.addWidget(Label(self.tr("Fifteen minutes are plenty."), "caption", "text2"), 1)
        foot.addWidget(self.write)
        self.column.addWidget(self.head)
        self.column.addWidget(self.said)
        self.column.addWidget(Rule())
        self.column.addWidget(self.lines, 1)
        self.column.addLayout(adding)
        self.column.addWidget(Rule())
        self.column.addLayout(foot)

    def _on_add(self) -> None:
        text = self.idea.text().strip()
        if not text:
            return
        write = partial(extras.note_idea, self.client_id, text, self._desk.today())
        if self._desk.perform(write, self.tr("Idea noted.")) is not None:
            self.idea.clear()

    def _on_done(self, idea: str) -> None:
        self.close_sheet()
        self.write_asked.emit(self.client_id, Kind.EXTRA.value, idea)

    def _on_write(self) -> None:
        self._on_done("")

    def _on_changed(self, edit: Edit) -> None:
        if self.isVisible():
            try:
                self.look()
            except MissingError:
                self.close_sheet()

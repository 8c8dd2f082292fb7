"""A line for each, in the writer's words; beside it lies what may help to find one."""

import json
from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.client import Client
from relbook.journal.letter import Hint, lines_of
from relbook.ui.rituals.letter import words
from relbook.ui.rituals.page import RitualPage
from relbook.ui.shared.controls import Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.person import Face
from relbook.ui.shared.theme import theme


class LineFor(QWidget):
    """A name, what is laid beside the line, and the line."""

    def __init__(self, client: Client, hint: Hint, today: date) -> None:
        super().__init__()
        self.client = client
        face = Face(theme().px(36))
        face.show_person(client.id, client.initials, None)
        self.field = Field()
        self.field.setFont(theme().font("read"))
        self.field.setAccessibleName(self.tr("A line for {name}").format(name=client.name))
        self.field.setPlaceholderText(self.tr("a line for {name} alone").format(name=client.first))
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Label(client.name, "strong"))
        for said in words.hints(hint, today):
            column.addWidget(Paragraph(said, "small", "text2", max_lines=2))
        column.addWidget(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 12)
        row.setSpacing(12)
        row.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)


class LinesPage(RitualPage):
    """One after another; Enter leads to the next."""

    def __init__(self, people: Sequence[Client], hints: Mapping[str, Hint], today: date) -> None:
        super().__init__()
        self.rows = [LineFor(client, hints.get(client.id, Hint()), today) for client in people]
        self._others: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Paragraph(self.tr("A line for each of them?"), "prompt"))
        why = self.tr(
            "Yours to write; nobody else reads it. What is private or secret is not laid beside it."
        )
        said = why if people else self.tr("Nobody is ticked yet; a page back you can say who gets it.")
        column.addWidget(Paragraph(said, "small", "text2"))
        for row in self.rows:
            row.field.textEdited.connect(self.changed)
            row.field.returnPressed.connect(self._on_return)
            column.addWidget(row)
        column.addStretch(1)

    def value(self) -> str:
        said = self._others | {row.client.id: row.field.text() for row in self.rows}
        kept = {key: line for key, line in said.items() if line.strip()}
        return json.dumps(kept, ensure_ascii=False) if kept else ""

    def put(self, value: str) -> None:
        kept = lines_of(value)
        for row in self.rows:
            row.field.setText(kept.pop(row.client.id, ""))
        self._others = kept  # of whoever is not ticked just now

    def first(self) -> QWidget | None:
        return self.rows[0].field if self.rows else None

    def _on_return(self) -> None:
        fields = [row.field for row in self.rows]
        here = next((number for number, field in enumerate(fields) if field.hasFocus()), len(fields))
        if here + 1 < len(fields):
            fields[here + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.passed.emit()

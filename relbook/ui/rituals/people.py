"""A page of a ritual on which people are ticked."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.client import Client
from relbook.ui.rituals.page import RitualPage
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.person_choice import PersonChoice

NOBODY = "-"
"""What a page keeps when nobody is ticked: something was said, and it is that."""


class PeoplePage(RitualPage):
    """A question and people to tick; some are ticked to begin with."""

    def __init__(
        self, question: str, why: str, people: Iterable[tuple[Client, str]], ticked: Iterable[str]
    ) -> None:
        super().__init__()
        begin = set(ticked)
        self.choices = [PersonChoice(client, about) for client, about in people]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Paragraph(question, "prompt"))
        column.addWidget(Paragraph(why, "small", "text2"))
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for choice in self.choices:
            choice.setChecked(choice.client.id in begin)
            choice.clicked.connect(self.changed)
            rows.addWidget(choice)
        column.addLayout(rows)
        column.addStretch(1)

    def value(self) -> str:
        return " ".join(choice.client.id for choice in self.choices if choice.isChecked()) or NOBODY

    def put(self, value: str) -> None:
        if value:
            for choice in self.choices:
                choice.setChecked(choice.client.id in value.split())

    def first(self) -> QWidget | None:
        return self.choices[0] if self.choices else None

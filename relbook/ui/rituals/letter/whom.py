"""To whom the letter goes: those it is proposed for, by circle, and anybody else by name."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.circle import Circle
from relbook.journal.client import LEFT, Client, Who
from relbook.journal.letter import WRITTEN_TO, proposed
from relbook.ui.rituals.letter import words
from relbook.ui.rituals.page import RitualPage
from relbook.ui.rituals.people import NOBODY
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button
from relbook.ui.shared.figures import figure
from relbook.ui.shared.filter_chip import FilterChip
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.person_choice import PersonChoice
from relbook.ui.shared.who import WhoField

SHOWN = 60
"""How many people are shown at once; the circles show the others."""


class ReadersPage(RitualPage):
    """Whoever had a letter before is ticked to begin with."""

    def __init__(self, people: Sequence[Client], last: Mapping[str, date]) -> None:
        super().__init__()
        self._people, self._last = people, last
        self._circle: Circle | None = None
        self._left = False
        self.chosen = [client.id for client in people if client.id in last and self._fits(client)]
        self.rows: list[PersonChoice] = []
        self.circle = FilterChip("circles-three", self.tr("Circle"))
        self.left = FilterChip("handshake", self.tr("Former clients"))
        self.all = Button(self.tr("Tick these"), variant="quiet")
        self.count = Paragraph(role="caption", tone="text2")
        self.somebody = WhoField()
        self.list = QVBoxLayout()
        self._build()
        self._show()

    def value(self) -> str:
        return " ".join(self.chosen) or NOBODY

    def put(self, value: str) -> None:
        if value:
            known = {client.id for client in self._people}
            self.chosen = [key for key in value.split() if key in known]
            self._show()

    def first(self) -> QWidget:
        return self.circle

    def _build(self) -> None:
        self.circle.set_choices([(wording.circle(one), one, "") for one in WRITTEN_TO])
        self.left.set_choices([(self.tr("Former clients"), True, "")])
        around = QWidget()
        flow = Flow(around)
        for part in (self.circle, self.left, self.all):
            flow.addWidget(part)
        self.somebody.setPlaceholderText(self.tr("or somebody else, by name"))
        self.somebody.setAccessibleName(self.tr("Somebody else"))
        self.list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Paragraph(self.tr("To whom does it go?"), "prompt"))
        column.addWidget(around)
        column.addWidget(self.count)
        column.addLayout(self.list)
        column.addWidget(self.somebody)
        column.addStretch(1)
        self.circle.chosen.connect(self._on_circle)
        self.left.chosen.connect(self._on_left)
        self.all.clicked.connect(self._on_all)
        self.somebody.chosen.connect(self._on_picked)
        self.somebody.left.connect(self.somebody.clear)

    def _fits(self, client: Client) -> bool:
        return proposed(client, self._last.get(client.id))

    def _found(self) -> list[Client]:
        """Who fits what is asked; who is ticked is always among them."""
        return [
            client
            for client in self._people
            if client.id in self.chosen
            or (
                self._fits(client)
                and (self._circle is None or client.circle is self._circle)
                and (not self._left or client.state in LEFT)
            )
        ]

    def _show(self) -> None:
        found = sorted(self._found(), key=self._order)
        while (item := self.list.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()  # one of its rows may be what was just pressed
        shown = found[: max(SHOWN, len(self.chosen))]
        self.rows = [PersonChoice(one, words.about(one, self._last.get(one.id)), mark=True) for one in shown]
        for row in self.rows:
            row.setChecked(row.client.id in self.chosen)
            row.clicked.connect(self._on_ticked)
            self.list.addWidget(row)
        there = {client.id for client in found}
        self.somebody.ask([Who(one.id, one.name, one.first) for one in self._people if one.id not in there])
        self._count(len(found) - len(shown))

    def _order(self, client: Client) -> tuple[bool, int]:
        circle = client.circle
        return client.id not in self.chosen, WRITTEN_TO.index(circle) if circle in WRITTEN_TO else len(
            WRITTEN_TO
        )

    def _count(self, hidden: int) -> None:
        one, several = self.tr("One person"), self.tr("{count} people")
        said = (one if len(self.chosen) == 1 else several).format(count=figure(len(self.chosen)))
        more = self.tr("{count} more: choose a circle.").format(count=figure(hidden)) if hidden > 0 else ""
        self.count.set_text(f"{said} · {more}" if more else said)

    def _on_circle(self, value: object) -> None:
        self._circle = Circle(str(value)) if value else None
        self._show()

    def _on_left(self, value: object) -> None:
        self._left = bool(value)
        self._show()

    def _on_all(self) -> None:
        found = sorted(self._found(), key=self._order)
        self.chosen = list(dict.fromkeys((*self.chosen, *(client.id for client in found))))
        self._show()
        self.changed.emit()

    def _on_ticked(self) -> None:
        hidden = [key for key in self.chosen if key not in {row.client.id for row in self.rows}]
        self.chosen = hidden + [row.client.id for row in self.rows if row.isChecked()]
        self._count(0)
        self.changed.emit()

    def _on_picked(self, client_id: str) -> None:
        self.chosen.append(client_id)
        self._show()
        self.changed.emit()

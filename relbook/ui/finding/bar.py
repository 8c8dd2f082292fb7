"""The row of filters under the field."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relbook.journal.client import Client, Who
from relbook.journal.entry import Kind
from relbook.ui.finding.filters import NO_FILTERS, Filters, Since
from relbook.ui.shared import wording
from relbook.ui.shared.alphabet import in_alphabet
from relbook.ui.shared.filter_chip import FilterChip
from relbook.ui.shared.flow import Flow


class FilterBar(QWidget):
    """Five chips, and what they ask together."""

    changed = Signal(object)  # Filters

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filters = NO_FILTERS
        self.anyone = FilterChip("user", self.tr("Anyone"))
        self.kind = FilterChip("stack-simple", self.tr("Any kind"))
        self.since = FilterChip("calendar-blank", self.tr("Any time"))
        self.tag = FilterChip("tag", self.tr("Any tag"))
        self.promises = FilterChip("check-square", self.tr("With or without promises"))
        self.kind.set_choices([(wording.kind(kind), str(kind), wording.kind_look(kind)[0]) for kind in Kind])
        self.since.set_choices(
            [(self.tr("Last 6 months"), Since.HALF_YEAR, ""), (self.tr("This year"), Since.YEAR, "")]
        )
        self.promises.set_choices([(self.tr("With promises"), True, "")])
        row = Flow(self)
        for chip in self.chips:
            row.addWidget(chip)
            chip.chosen.connect(self._on_chosen)

    @property
    def chips(self) -> tuple[FilterChip, ...]:
        """The chips, in the order they stand."""
        return self.anyone, self.kind, self.since, self.tag, self.promises

    def offer(self, people: Sequence[Who], tags: Sequence[str]) -> None:
        """Whom and what there is to choose from now."""
        everyone = in_alphabet(people, lambda who: who.name)
        self.anyone.set_choices([(who.name, who.id, "") for who in everyone])
        self.tag.set_choices([(f"#{tag}", tag, "") for tag in tags])
        self.tag.setVisible(bool(tags))

    def know(self, client: Client) -> None:
        """Say this client by name before it is known whom else one may choose."""
        if not self.anyone.offers(client.id):
            self.anyone.set_choices([(client.name, client.id, "")])

    def show_filters(self, filters: Filters) -> None:
        """Show these filters without saying so."""
        self.filters = filters
        self.anyone.choose(filters.client_id)
        self.kind.choose(filters.kind)
        self.since.choose(filters.since if filters.since is not Since.EVER else None)
        self.tag.choose(filters.tag)
        self.promises.choose(filters.promises)

    def focus_first(self) -> None:
        """Give the keyboard to the first chip."""
        self.anyone.setFocus()

    def _on_chosen(self, value: Any) -> None:
        parts = ("client_id", "kind", "since", "tag", "promises")
        part = parts[self.chips.index(self.sender())]  # only chips are connected
        self.filters = replace(self.filters, **{part: value or getattr(NO_FILTERS, part)})
        self.changed.emit(self.filters)

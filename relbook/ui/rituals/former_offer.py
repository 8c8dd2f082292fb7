"""A line on the day, once a quarter at most: former clients who have been silent for years."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relbook.store import retention
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.rituals.offer import Offer
from relbook.ui.shared.figures import figure


class FormerOffer(Offer):
    """Nothing at all while nobody is due, and for a quarter after it was looked at or put off."""

    former_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Former clients"), self.tr("Not this quarter"), parent)
        self.begin.setText(self.tr("Look at them"))

    def look(self) -> None:
        count = retention.offered(self.desk.today())
        if count:
            if count == 1:
                said = self.tr("You have notes on one former client from long ago. Do you still need them?")
            else:
                said = self.tr(
                    "You have notes on {count} former clients from long ago. Do you still need them?"
                )
            self.said.set_text(said.format(count=figure(count)))
            self.rule.set_text(self._rule(retention.years()))
        self.offer(on=bool(count))

    def _rule(self, years: int) -> str:
        if years == 1:
            return self.tr("Offered once a quarter, when there was no contact for a year.")
        rule = self.tr("Offered once a quarter, when there was no contact for {years} years.")
        return rule.format(years=years)

    def concerned(self, edit: Edit) -> bool:
        return super().concerned(edit) or bool(edit.kinds & {"client", "client_change"})

    def _on_begin(self) -> None:
        self.desk.perform(partial(retention.look, self.desk.today()))
        self.former_asked.emit()

    def _on_later(self) -> None:
        label = self.tr("Former clients come up again in a quarter.")
        self.desk.perform(partial(retention.look, self.desk.today()), label)

"""A line on the day when it is time to look at everybody's place again, or to go on with it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relbook.store import looks
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.rituals.offer import Offer
from relbook.ui.shared.figures import figure


class ChoosingOffer(Offer):
    """Offers the choosing session; nothing at all while none is due."""

    choosing_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Whom to be near"), self.tr("Not now, in a month again"), parent)
        self.begin.setText(self.tr("Choose whom to be near"))

    def look(self) -> None:
        due = looks.is_due(self.desk.now())
        if due is not None:
            count = len(due.waiting)
            if due.began is not None:
                said = self.tr("You began to look at whom you are near. {count} more, whenever you like.")
                rule = self.tr("Offered on the days after one on which you stopped in the middle.")
            else:
                said = self.tr(
                    "It may be time to ask whom you are near: {count} to look at, twelve at a time."
                )
                rule = self.tr("Offered half a year after you looked last, or after the book began.")
            self.said.set_text(said.format(count=figure(count)))
            self.rule.set_text(rule)
        self.offer(on=due is not None)

    def concerned(self, edit: Edit) -> bool:
        return super().concerned(edit) or bool(edit.kinds & {"client", "client_change"})

    def _on_begin(self) -> None:
        self.choosing_asked.emit()

    def _on_later(self) -> None:
        label = self.tr("Choosing whom to be near comes up again in a month.")
        self.desk.perform(partial(looks.rest, self.desk.today()), label)

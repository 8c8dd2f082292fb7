"""A line on the day in December: the yearly letter, offered once, with the rule behind it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relbook.store import letters, rituals
from relbook.ui.desk import Desk
from relbook.ui.rituals.offer import Offer


class LetterOffer(Offer):
    """Nothing at all outside December, or once a letter has gone out."""

    letter_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("The yearly letter"), self.tr("Not this year"), parent)
        self.said.set_text(self.tr("The year is nearly over. A few lines of your own news keep a bond warm."))
        self.rule.set_text(self.tr("Offered in December, while no letter of this year has gone out."))

    def look(self) -> None:
        wanted = letters.offered(self.desk.today())
        if wanted:
            begun = rituals.begun(letters.RITUAL) is not None
            self.begin.setText(self.tr("Go on with the letter") if begun else self.tr("Begin the letter"))
        self.offer(on=wanted)

    def _on_begin(self) -> None:
        self.letter_asked.emit()

    def _on_later(self) -> None:
        write = partial(letters.rest, self.desk.today().year)
        self.desk.perform(write, self.tr("The letter is not offered again this year."))

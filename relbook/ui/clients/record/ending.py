"""A good end of the work: a few things to promise, each ticked or left."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.ending import Ending, by, offered
from relbook.ui.shared import ending_words, wording
from relbook.ui.shared.controls import Label
from relbook.ui.shared.language import tr
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.tick import Tick


class EndingChecks(QWidget):
    """What one might still do when the work is over; nothing is ticked in advance."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = ""
        self._today = date.min
        self.heading = Label(tr("A good ending"), role="small_strong", tone="text2")
        self.why = Paragraph(
            tr("What you tick becomes a promise of yours. The work ends; the person stays."),
            "caption",
            "text2",
        )
        self.ticks = {ending: Tick("") for ending in Ending}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.why)
        column.addSpacing(4)
        for tick in self.ticks.values():
            column.addWidget(tick)

    def begin(self, first: str, today: date) -> None:
        """Be about this client, with nothing ticked."""
        self._first, self._today = first, today
        for ending, tick in self.ticks.items():
            tick.setChecked(False)
            tick.rename(ending_words.promise(ending, first))
            tick.say(tr("by {day}").format(day=wording.day_with_weekday(by(ending, today), today)))

    def look(self, *, leaves: bool, owing: bool) -> None:
        """Offer it where the work ends; `owing` says that a promise of the writer's is open."""
        self.setVisible(leaves)
        shown = offered(owing=owing)
        for ending, tick in self.ticks.items():
            tick.setVisible(ending in shown)

    def promised(self) -> tuple[tuple[str, date], ...]:
        """What is ticked, in words, and by when."""
        return tuple(
            (ending_words.promise(ending, self._first), by(ending, self._today))
            for ending, tick in self.ticks.items()
            if tick.isChecked() and not tick.isHidden()
        )

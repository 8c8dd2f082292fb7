"""Every open promise with everybody, the earliest due first."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.promise import Dueness, Outcome, Promise
from relbook.store import promises
from relbook.ui.desk import Desk
from relbook.ui.shared.controls import Label
from relbook.ui.shared.empty import EmptyPage
from relbook.ui.shared.promise_rows import PromiseList
from relbook.ui.shared.room import Room


class PromisesPane(Room):
    """A list that ticks; Enter goes to the words a promise was made in."""

    chosen = Signal(object)  # a Promise

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setProperty("ground", "window")
        self.heading = Label(self.tr("Promises"), role="title")
        self.subheading = Label(role="small", tone="text2")
        self.list = PromiseList(names=True)
        self.empty = EmptyPage("check-square-offset", "sage")
        self.empty.say(
            self.tr("Nothing is owed"),
            self.tr("A line that begins with [] becomes a promise of yours, wherever you write it."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 24, 28, 0)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.subheading)
        column.addSpacing(12)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        self.list.ticked.connect(self._on_ticked)
        self.list.chosen.connect(self.chosen)

    def look(self) -> None:
        """Show what is open now."""
        today = self.desk.today()
        found = promises.open_ones()
        self.list.show_promises(found, today)
        due = sum(
            promise.mine and promise.dueness(today) in (Dueness.TODAY, Dueness.OVERDUE) for promise in found
        )
        words = (
            self.tr("{count} open, {due} of yours due.")
            if due
            else self.tr("{count} open, none of yours due.")
        )
        self.subheading.setText(words.format(count=len(found), due=due))
        self.list.setVisible(bool(found))
        self.subheading.setVisible(bool(found))
        self.empty.setVisible(not found)

    def _on_ticked(self, promise: Promise) -> None:
        write = partial(promises.settle, promise.id, Outcome.KEPT, self.desk.today())
        self.desk.perform(
            write, self.tr("Promise kept. Well done.") if promise.mine else self.tr("Promise kept.")
        )

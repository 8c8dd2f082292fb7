"""The promises of the day: ticked in place, and asked about before they fall due, one at a time."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.promise import Promise
from relbook.ui.desk import Desk
from relbook.ui.shared.deciding import Deciding
from relbook.ui.shared.figures import figure
from relbook.ui.shared.promise_acts import PromiseActs
from relbook.ui.shared.promise_rows import PromiseList
from relbook.ui.shared.theme import theme
from relbook.ui.today.section import Section

ASKED = 1
"""How many promises are asked about at once; the rest is behind "All"."""

ROW = 45
"""How high a row is at a text size of 100 %, in pixels."""


class PromisesToday(QWidget):
    """Rows that tick, and below them the question: keep, move or release."""

    chosen = Signal(object)  # a Promise, to be shown where it was written
    message_asked = Signal(object)  # a Promise, to write to its client about
    all_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.acts = PromiseActs(desk, self)
        self.just_kept: list[str] = []  # what is ticked while the page is in view stays on it
        self.section = Section(self.tr("Promises"), self.tr("due now and next"))
        self.link = self.section.link
        self.link.show()
        self.list = PromiseList(names=True)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.section.rows.setContentsMargins(8, 2, 8, 2)
        self.deciding = Deciding(self.acts, names=True, shown=ASKED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.section)
        column.addWidget(self.deciding)
        self.section.show_rows([self.list])  # it stands in here now, or it would be a window of its own
        self.list.ticked.connect(self._on_ticked)
        self.list.chosen.connect(self.chosen)
        self.list.menu_asked.connect(self.acts.open_menu)
        self.link.clicked.connect(self.all_asked)
        self.deciding.emptied.connect(self._on_emptied)
        self.acts.words_asked.connect(self.chosen)
        self.acts.message_asked.connect(self.message_asked)
        self.acts.move_asked.connect(self._on_move_asked)
        self.acts.release_asked.connect(self._on_release_asked)

    def show_promises(
        self, shown: Sequence[Promise], to_decide: Sequence[Promise], opened: int, today: date
    ) -> None:
        """Show these rows, ask about those; `opened` is how many are open in all."""
        self.list.show_promises(list(shown), today)
        self.list.setFixedHeight(len(shown) * theme().px(ROW))
        self.link.setText(self.tr("All {count}").format(count=figure(opened)))
        self.link.setAccessibleName(f"{self.section.accessibleName()}: {self.link.text()}")
        self.deciding.show_promises(to_decide, today, [one for one in shown if one.open])
        self.section.setVisible(bool(shown))
        self.setVisible(bool(shown or to_decide))

    def _on_ticked(self, promise: Promise) -> None:
        self.just_kept = [key for key in self.just_kept if key != promise.id]
        if promise.open:
            self.just_kept.append(promise.id)
        self.acts.tick(promise)

    def _on_move_asked(self, promise: Promise) -> None:
        self.deciding.ask_about(promise, "move", self.acts.desk.today())

    def _on_release_asked(self, promise: Promise) -> None:
        self.deciding.ask_about(promise, "release", self.acts.desk.today())

    def _on_emptied(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

"""What is planned already, each a way to change it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.meeting import Meeting
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button, Label

MOST = 3
"""How many are shown; who plans more with one client has a calendar."""


class _Plan(Button):
    """One plan; pressed, it opens."""

    opened = Signal(str)

    def __init__(self, meeting: Meeting, today: date) -> None:
        begins = meeting.begins
        day = wording.day_with_weekday(begins.date() if begins else meeting.day, today)
        at = f"{day} {wording.clock(begins.time())}" if begins else day
        about = meeting.title or wording.kind(meeting.kind)
        super().__init__(f"{at}, {about}", variant="choice", icon_name=wording.kind_look(meeting.kind)[0])
        self._key = meeting.id
        self.setAccessibleName(self.tr("Change the plan: {plan}").format(plan=self.text()))
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.opened.emit(self._key)


class Plans(QWidget):
    """Nothing at all when nothing is planned."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[_Plan] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(Label(self.tr("Planned already"), role="small", tone="text2"))
        self.hide()

    def show_meetings(self, planned: Sequence[Meeting], today: date) -> None:
        """Show these, the next first."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [_Plan(meeting, today) for meeting in planned[:MOST]]
        for row in self.rows:
            row.opened.connect(self.chosen)
            self._column.addWidget(row)
        self.setVisible(bool(planned))

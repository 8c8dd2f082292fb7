"""What is done about the rows of the day, each as one write that can be undone."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject

from relbook.journal.entry import Kind
from relbook.store import snoozes
from relbook.ui.desk import Desk

WEEK = timedelta(days=7)


class DayActs(QObject):
    """Notes that one spoke, puts reminders off."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def spoke(self, client_id: str) -> None:
        """Note a call with a client, just now."""
        from relbook.store import entries  # a start shows no entry

        now = self._desk.now()
        today, at = now.date(), now.time().replace(second=0, microsecond=0)
        note = partial(entries.add, self.tr("Spoke."), day=today, today=today, at=at, kind=Kind.CALL)
        self._desk.perform(partial(note, clients=[client_id]), self.tr("Call noted."))

    def rest_a_week(self, client_id: str) -> None:
        """Put reminders about a client off for a week."""
        write = partial(snoozes.put_off, client_id, self._desk.today() + WEEK)
        self._desk.perform(write, self.tr("Put off for a week."))

    def rest_until_talk(self, client_id: str) -> None:
        """Put reminders about a client off until after the next talk."""
        write = partial(snoozes.until_next_talk, client_id, self._desk.today())
        self._desk.perform(write, self.tr("Put off until after you next talk."))

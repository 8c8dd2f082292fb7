"""Putting a signal away: for a month, about one client, or for good."""

from functools import partial

from PySide6.QtCore import QObject

from relbook.journal.signals.signal import Reason
from relbook.store import signals
from relbook.ui.desk import Desk
from relbook.ui.shared import signal_words
from relbook.ui.signals.line import SignalLine


class Dismissing(QObject):
    """Carries out what the menu of a line asks for; everything can be undone."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def serve(self, line: SignalLine) -> None:
        """Listen to a line's menu."""
        line.not_now.connect(self._on_not_now)
        line.not_about.connect(self._on_not_about)
        line.never.connect(self._on_never)

    def _on_not_now(self, client_id: str, reason: Reason) -> None:
        write = partial(signals.not_now, reason.signal, client_id, self._desk.today())
        self._desk.perform(write, self.tr("Put away for a month."))

    def _on_not_about(self, client_id: str, reason: Reason) -> None:
        write = partial(signals.not_about, reason.signal, client_id, self._desk.today())
        self._desk.perform(write, self.tr("Put away for this client."))

    def _on_never(self, client_id: str, reason: Reason) -> None:
        said = self.tr("“{title}” is switched off. Settings can bring it back.")
        label = said.format(title=signal_words.title(reason.signal))
        self._desk.perform(partial(signals.switch, reason.signal, on=False), label)

"""A prompt that was passed over twice running: it is offered to ask it less."""

from PySide6.QtCore import QObject

from relbook.journal.asking import Asked
from relbook.store import askings
from relbook.ui.reflection.asides import AskLess
from relbook.ui.reflection.deeds import Deeds


class Tiresome(QObject):
    """Keeps in mind which prompt was passed over last, and about whom, while less of it is offered.

    `said` is what Undo names: that it is asked less, or as before.
    """

    def __init__(self, deeds: Deeds, less: AskLess, said: tuple[str, str]) -> None:
        super().__init__(deeds)
        self._deeds, self._less, self._said = deeds, less, said
        self._passed = ("", "")
        less.less.connect(self._on_less)
        less.as_before.connect(self._on_as_before)

    def passed_over(self, asked: Asked, whom: str) -> None:
        """This one was passed over: offer to ask it less where that was the second time running."""
        due = self._deeds.is_tiresome(asked.prompt.id, whom)
        self._passed = (asked.prompt.id, whom) if due else ("", "")
        self._less.offer(asked.text if due else "")

    def drop(self) -> None:
        """Offer nothing any more."""
        self._passed = ("", "")
        self._less.offer("")

    def _on_less(self) -> None:
        passed = self._passed
        self.drop()
        self._deeds.of_passed(askings.less, *passed, self._said[0])

    def _on_as_before(self) -> None:
        passed = self._passed
        self.drop()
        self._deeds.of_passed(askings.as_before, *passed, self._said[1])

"""Asking before somebody, or several at once, go to the bin."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from relbook.journal.client import Client
from relbook.store import binned, entries, many
from relbook.ui.desk import Desk
from relbook.ui.shared.figures import figure


class DeleteQuestion(QMessageBox):
    """Asks before clients and what is only theirs go to the bin."""

    def __init__(self, desk: Desk, people: Sequence[Client], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keys = tuple(client.id for client in people)
        one = len(people) == 1
        self._whom = people[0].first if one else self.tr("{count} clients").format(count=figure(len(people)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.NoIcon)
        self._count = count = sum(map(entries.count_only_of, self._keys))
        asked = self._question(count, one=one)
        self.setText(asked.format(whom=self._whom, count=figure(count), days=binned.KEPT.days))
        self.setTextFormat(Qt.TextFormat.PlainText)
        sure = self.tr("Delete {name}").format(name=self._whom) if one else self.tr("Delete them")
        self.sure = self.addButton(sure, QMessageBox.ButtonRole.AcceptRole)
        self.keep = self.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.keep)
        self.setEscapeButton(self.keep)
        self.buttonClicked.connect(self._on_clicked)

    def _question(self, count: int, *, one: bool) -> str:
        if count > 1:
            return self.tr("Delete {whom} and {count} entries? They stay in the bin for {days} days.")
        if count:
            return self.tr("Delete {whom} and one entry? They stay in the bin for {days} days.")
        if one:
            return self.tr("Delete {whom}? The page stays in the bin for {days} days.")
        return self.tr("Delete {whom}? They stay in the bin for {days} days.")

    def _on_clicked(self, button: object) -> None:
        if button is self.sure:
            said = self.tr("{whom} moved to the bin.").format(whom=self._whom)
            words = self.tr("Moving {whom} to the bin…").format(whom=self._whom)
            self._desk.perform_long(partial(many.remove, self._keys), words, self._count, said)

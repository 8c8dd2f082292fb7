"""The field that asks who it is."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QWidget

from relbook.journal.client import Who
from relbook.journal.fold import fold
from relbook.store import clients
from relbook.ui.shared.alphabet import in_alphabet
from relbook.ui.shared.field import Field
from relbook.ui.shared.theme import theme

_KEY = Qt.ItemDataRole.UserRole


class WhoField(Field):
    """Finds a client by any part of the name. Leaving it takes up the one that fits, if it is one."""

    chosen = Signal(str)  # the key of a client
    nobody = Signal()  # it is left with a name that is no client's, or several's
    passed = Signal()  # by Enter, with nothing in it that any client is called
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._everybody: Sequence[Who] = ()
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.activated[QModelIndex].connect(self._on_picked)  # type: ignore[index]
        self.setCompleter(self._completer)
        self.setPlaceholderText(self.tr("Who?"))
        self.setAccessibleName(self.tr("Who"))
        self.editingFinished.connect(self._on_finished)

    def ask(self, everybody: Sequence[Who]) -> None:
        """Ask which of these it is."""
        self._everybody = in_alphabet(everybody, lambda who: who.name)
        companies = _companies(everybody)
        self._model.clear()
        for who in self._everybody:
            company = companies.get(who.id)
            item = QStandardItem(f"{who.name} ({company})" if company else who.name)
            item.setData(who.id, _KEY)
            self._model.appendRow(item)
        self.setFont(theme().font("ui"))
        self.clear()

    @property
    def has_somebody(self) -> bool:
        """Whether there is anybody to find."""
        return bool(self._everybody)

    def fitting(self) -> list[Who]:
        """Who has the words typed in the name; the whole name wins."""
        words = fold(self.text().strip())
        if not words:
            return []
        whole = [who for who in self._everybody if words in (fold(who.name), fold(who.first))]
        return whole or [who for who in self._everybody if words in fold(who.name)]

    @property
    def only(self) -> str:
        """The key of the one who fits what is typed; empty where nobody does, or several."""
        fitting = self.fitting() if self.isVisible() else []
        return fitting[0].id if len(fitting) == 1 else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()  # it means the whole sheet
                return
            event.accept()
            if self.isVisible() and not self.fitting():
                self.passed.emit()

    def _on_picked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(_KEY))

    def _on_finished(self) -> None:
        if self.only:
            self.chosen.emit(self.only)
        elif self.isVisible() and self.text().strip():
            self.nobody.emit()


def _companies(everybody: Sequence[Who]) -> Mapping[str, str]:
    """Where those work who share their name with somebody: nothing else tells them apart in a list."""
    named = Counter(who.name for who in everybody)
    alike = [who.id for who in everybody if named[who.name] > 1]
    return {key: client.company for key, client in clients.some(alike).items()} if alike else {}

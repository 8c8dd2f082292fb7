"""Who will be there: names one can take away again, and a field for one more."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.client import Who
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.loose import LoosePart
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip
from relbook.ui.shared.who import WhoField

LONGEST = 280
"""How wide a name may be, in pixels; what is longer is cut and said in full by its tooltip."""


class _Name(Button):
    """One name; pressed, it goes."""

    dropped = Signal(str)

    def __init__(self, who: Who) -> None:
        super().__init__(_fitted(who.name), icon_name="x")
        self.who = who
        self.setAccessibleName(self.tr("Without {name}").format(name=who.name))
        tip(self, self.accessibleName())
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.dropped.emit(self.who.id)


def _fitted(name: str) -> str:
    """A name no wider than its field."""
    return theme().metrics("strong").elidedText(name, Qt.TextElideMode.ElideRight, theme().px(LONGEST))


class Attendees(LoosePart):
    """At least one stays: a plan with nobody is none."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._everybody: Sequence[Who] = ()
        self._before: frozenset[str] = frozenset()
        self.names: list[_Name] = []
        self.field = WhoField()
        self.field.setPlaceholderText(self.tr("and somebody else?"))
        self.field.setAccessibleName(self.tr("Who else"))
        self._flow = Flow(gap=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._flow)
        column.addWidget(self.field)
        self.field.chosen.connect(self._on_chosen)
        self.field.left.connect(self._on_left)

    @property
    def keys(self) -> list[str]:
        """Who is there, in the order they were named."""
        return [name.who.id for name in self.names]

    def decided(self) -> list[str]:
        fresh = [name.who.name for name in self.names if name.who.id not in self._before]
        return (
            [f"{self.field.accessibleName()}: {wording.listed(fresh)}"] if fresh and self.isVisible() else []
        )

    def show_people(self, there: Sequence[Who], everybody: Sequence[Who]) -> None:
        """Start with these, and offer everybody else."""
        self._everybody, self._before = everybody, frozenset(who.id for who in there)
        while self.names:
            self._take(self.names[-1])
        for who in there:
            self._add(who)
        self._offer()

    def _add(self, who: Who) -> None:
        name = _Name(who)
        name.dropped.connect(self._on_dropped)
        self.names.append(name)
        self._flow.addWidget(name)
        name.show()

    def _take(self, name: _Name) -> None:
        self.names.remove(name)
        self._flow.removeWidget(name)
        name.hide()
        name.deleteLater()

    def _offer(self) -> None:
        there = set(self.keys)
        self.field.ask([who for who in self._everybody if who.id not in there])

    def _on_chosen(self, client_id: str) -> None:
        found = next((who for who in self._everybody if who.id == client_id), None)
        if found is None or client_id in self.keys:
            return
        self._add(found)
        self._offer()
        self.changed.emit()

    def _on_dropped(self, client_id: str) -> None:
        gone = next((name for name in self.names if name.who.id == client_id), None)
        if gone is not None and len(self.names) > 1:
            self._take(gone)
            self._offer()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit()

    def _on_left(self) -> None:
        self.field.clear()

"""The numbers of one trigger: within how many days, how often, of which kind, in which months."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from relbook.journal.client import Closeness
from relbook.journal.fact import FactKind
from relbook.journal.prompt import When
from relbook.ui.library.asked_when import month_name, weekday_name, wish
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.number import NumberField
from relbook.ui.shared.select import Select
from relbook.ui.shared.tick import Tick

MOST = 3650
"""The largest number one may give a trigger: ten years in days."""

FIRST: Mapping[str, Any] = {"kind": FactKind.WORRY, "wish": Closeness.WARMER, "months": (12,)}
"""What a trigger begins with that has no usual value for it."""


def begin(when: When) -> When:
    """A trigger with whatever it cannot do without."""
    usual = when.trigger.usual()
    given = {name: FIRST.get(name, (1,)) for name in when.trigger.parameters() if name not in usual}
    return replace(when, given={**given, **when.given})


class Numbers(QWidget):
    """A row for each thing the trigger can be given; `changed` hands over the trigger as it is now."""

    changed = Signal(object, object)  # what it was, what it is

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.when: When | None = None
        self._inside: QWidget | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.fields: dict[str, QWidget] = {}
        self.hide()

    def open_for(self, when: When | None) -> None:
        """Show the numbers of this trigger; None, or one without any, puts the form away."""
        self.when = when
        self.fields = {}
        if self._inside is not None:
            self._inside.hide()
            self._grid.removeWidget(self._inside)
            self._inside.deleteLater()
            self._inside = None
        if when is None or not when.trigger.parameters():
            self.hide()
            return
        self._inside = QWidget(self)
        self._grid.addWidget(self._inside)
        self._fill(when)
        self.show()

    def first(self) -> QWidget | None:
        """Where the keyboard goes."""
        return next(iter(self.fields.values()), None)

    def _fill(self, when: When) -> None:
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        given = {**when.trigger.usual(), **begin(when).given}
        for row, name in enumerate(when.trigger.parameters()):
            field = self._field(name, given[name])
            field.setAccessibleName(self._label(name))
            self.fields[name] = field
            grid.addWidget(Label(self._label(name), "small", "text2"), row, 0)
            grid.addWidget(field, row, 1)

    def _field(self, name: str, value: Any) -> QWidget:
        if isinstance(value, StrEnum):
            return self._select(name, value)
        if isinstance(value, tuple):
            return self._several(name, value)
        if name in ("least", "most"):
            return self._line(name, str(value))
        field = NumberField(MOST, "0")
        field.set_value(round(100 * value) if name == "share" else round(value))
        field.setObjectName(name)
        field.editingFinished.connect(self._on_changed)
        field.setFixedWidth(96)
        return field

    def _line(self, name: str, words: str) -> QLineEdit:
        """How a talk left one: a number that may be below nothing."""
        field = Field(words)
        field.setObjectName(name)
        field.setFixedWidth(96)
        field.editingFinished.connect(self._on_changed)
        return field

    def _select(self, name: str, value: StrEnum) -> Select:
        field = Select()
        field.setObjectName(name)
        for member in type(value):
            words = wording.fact(member) if isinstance(member, FactKind) else wish(member)
            field.addItem(words, member)
        field.setCurrentIndex(list(type(value)).index(value))
        field.currentIndexChanged.connect(self._on_changed)
        return field

    def _several(self, name: str, value: tuple[int, ...]) -> QWidget:
        field = QWidget()
        field.setObjectName(name)
        flow = Flow(field, gap=4)
        for number in range(1, 13 if name == "months" else 8):
            tick = Tick(month_name(number) if name == "months" else weekday_name(number))
            tick.setChecked(number in value)
            tick.setProperty("number", number)
            tick.setFixedWidth(tick.fontMetrics().horizontalAdvance(tick.text()) + 60)
            tick.toggled.connect(self._on_changed)
            flow.addWidget(tick)
        return field

    def _label(self, name: str) -> str:
        return {
            "days": self.tr("Days"),
            "hours": self.tr("Hours"),
            "after": self.tr("Days, at the earliest after"),
            "until": self.tr("Days, at the latest after"),
            "contacts": self.tr("Talks so far, at least"),
            "clients": self.tr("Clients in the book, at least"),
            "entries": self.tr("Entries in the book, at least"),
            "count": self.tr("How many, at least"),
            "run": self.tr("How many in a row"),
            "share": self.tr("Percent of the rhythm"),
            "minutes": self.tr("Minutes it lasted, at least"),
            "kind": self.tr("Of which kind"),
            "wish": self.tr("Which way"),
            "months": self.tr("In which months"),
            "least": self.tr("How it left you, from (−2 to 2)"),
            "most": self.tr("How it left you, to (−2 to 2)"),
            "negative": self.tr("Low ones, at least"),
            "of": self.tr("Among the last"),
            "conflicts": self.tr("Disagreements open, at least"),
        }.get(name, name.replace("_", " ").capitalize())

    def _on_changed(self) -> None:
        was = self.when
        if was is None:
            return
        usual = was.trigger.usual()
        given = {**was.given}
        for name, field in self.fields.items():
            value = self._value(name, field, {**usual, **was.given}.get(name))
            if name in given or value != usual.get(name):
                given[name] = value
        now = replace(was, given=given)
        if now != was:
            self.when = now
            self.changed.emit(was, now)

    def _value(self, name: str, field: QWidget, was: Any) -> Any:
        if isinstance(field, Select):
            return type(was)(field.currentData())  # Qt hands a plain string back
        if isinstance(field, NumberField):
            number = field.value() or 0
            return number / 100 if name == "share" else type(was)(number)
        if isinstance(field, QLineEdit):
            words = field.text().strip().replace("−", "-")
            return max(-2, min(2, int(words))) if words.lstrip("-").isdecimal() else was
        ticked = [tick.property("number") for tick in field.findChildren(Tick) if tick.isChecked()]
        return tuple(ticked) or was

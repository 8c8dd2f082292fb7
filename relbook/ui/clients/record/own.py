"""Fields of the writer's own: their values here, and adding one to every client."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from relbook.journal.custom import NAME_LIMIT, CustomField, CustomValue, FieldKind, cleaned, read_choices
from relbook.journal.fold import fold
from relbook.journal.record import Record
from relbook.store import custom
from relbook.ui.clients.record import words
from relbook.ui.clients.record.page import typed
from relbook.ui.clients.record.rows import Row, RowsPage
from relbook.ui.shared.controls import Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.language import tr
from relbook.ui.shared.select import Select


class ValueRow(Row):
    """What this client has in a field that is there already."""

    def __init__(self, field: CustomField, value: str) -> None:
        super().__init__(tr("Empty this field"))
        self.field = field
        self._before = value
        self.name = Label(field.name, role="small", tone="text2")
        self.value: QLineEdit | Select
        if field.kind is FieldKind.CHOICE:
            self.value = Select()
            self.value.addItem("", "")
            for choice in dict.fromkeys((*field.choices, *([value] if value else []))):
                self.value.addItem(choice, choice)
            self.value.setCurrentIndex(max(0, self.value.findData(value)))
        else:
            shown = typed(date.fromisoformat(value)) if field.kind is FieldKind.DATE and value else value
            self.value = Field(shown)
            self.value.setPlaceholderText(
                "" if field.kind is FieldKind.TEXT else words.field_kind(field.kind)
            )
        self.value.setAccessibleName(field.name)
        self.name.setBuddy(self.value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.line((self.name, 2), (self.value, 4), (self.remove, 0)))

    def first_field(self) -> QWidget:
        return self.value

    def words(self) -> str:
        """What stands in the field."""
        if isinstance(self.value, Select):
            return str(self.value.currentData() or "")
        return self.value.text().strip()

    def now(self, today: date) -> CustomValue:
        """What the row says.

        Raises:
            BadDateError, BadValueError: The field does not take these words.
        """
        said = self.words()
        if said in (self._before, _shown(self.field, self._before)):
            return CustomValue(self.field, self._before)  # also one that the field took before, and not now
        return CustomValue(self.field, cleaned(self.field, said, today))

    def _on_removed(self) -> None:
        if isinstance(self.value, Select):
            self.value.setCurrentIndex(0)
        else:
            self.value.clear()
        self.value.setFocus(Qt.FocusReason.OtherFocusReason)


class FieldRow(Row):
    """A field that is being added: its name, what it takes, and what this client has in it."""

    def __init__(self) -> None:
        super().__init__(tr("Leave this field out"))
        self.name, self.value, self.choices = Field(), Field(), Field()
        self.name.setPlaceholderText(tr("Name of the field"))
        self.name.setAccessibleName(tr("Name of the field"))
        self.name.setMaxLength(NAME_LIMIT)
        self.kind = Select()
        for kind in FieldKind:
            self.kind.addItem(words.field_kind(kind), kind)
        self.kind.setAccessibleName(tr("What it takes"))
        self.value.setPlaceholderText(tr("What stands in it"))
        self.value.setAccessibleName(tr("What stands in it"))
        self.choices.setPlaceholderText(tr("Choices, with commas between: tea, coffee"))
        self.choices.setAccessibleName(tr("Choices"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self.line((self.name, 3), (self.kind, 2), (self.value, 3), (self.remove, 0)))
        column.addWidget(self.choices)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self._on_kind()

    def first_field(self) -> QWidget:
        return self.name

    def now(self, today: date) -> CustomValue | None:
        """The new field with what stands in it; None while it has no name.

        Raises:
            BadDateError, BadValueError: The field does not take these words.
        """
        name = " ".join(self.name.text().split())
        if not name:
            return None
        kind = FieldKind(self.kind.currentData())
        choices = read_choices(self.choices.text()) if kind is FieldKind.CHOICE else ()
        field = CustomField("", name, kind, choices)
        return CustomValue(field, cleaned(field, self.value.text(), today))

    def _on_kind(self) -> None:
        self.choices.setHidden(FieldKind(self.kind.currentData()) is not FieldKind.CHOICE)


class OwnPage(RowsPage):
    """Whatever else the writer wants to know of every client."""

    def __init__(self) -> None:
        beneath = tr("A field you add here stands on every client’s page. It can be searched and exported.")
        super().__init__(tr("Your fields"), beneath, tr("Add a field"))
        self.close_column()

    def new_row(self) -> FieldRow:
        return FieldRow()

    def show_record(self, record: Record, today: date) -> None:
        super().show_record(record, today)
        self.clear()
        held = {one.field.id: one.value for one in record.values}
        for field in custom.fields():
            self.put(ValueRow(field, held.get(field.id, "")))

    def read(self, record: Record) -> Record:
        found: dict[str, CustomValue] = {}
        for row in self.rows:
            assert isinstance(row, ValueRow | FieldRow)
            self.asking = row.value
            one = row.now(self.today)
            if one is not None and (one.value or not one.field.id):
                found[fold(one.field.name)] = one
        return replace(record, values=tuple(found.values()))


def _shown(field: CustomField, value: str) -> str:
    """A value as one would type it; a day that is none stays what it is."""
    if field.kind is not FieldKind.DATE:
        return value
    try:
        return typed(date.fromisoformat(value)) if value else ""
    except ValueError:
        return value

"""What to do together, what to call it, where and when: only the first is needed, and has a start."""

import json
from datetime import date

from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from relbook.errors import BadDateError
from relbook.journal.dates import read_date
from relbook.journal.gathering import Gathering, What
from relbook.ui.desk import Desk
from relbook.ui.rituals.gathering import words
from relbook.ui.rituals.page import RitualPage
from relbook.ui.shared import error_words, wording
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.paragraph import Paragraph


class OccasionPage(RitualPage):
    """Buttons for what there is to do, and three short lines."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.sorts = {value: Button(words.what(value), variant="choice") for value in What}
        self._one = QButtonGroup(self)
        self.name, self.town, self.when = Field(), Field(), Field(own=False)
        self.understood = Label(role="caption", tone="text2")
        self._build()
        self.sorts[What.MEAL].setChecked(True)
        self._invite()

    def value(self) -> str:
        kept = {"what": self.what.value, "name": self.name.text(), "town": self.town.text()}
        day = self._day()
        return json.dumps(kept | {"when": str(day) if day else self.when.text()}, ensure_ascii=False)

    def put(self, value: str) -> None:
        kept = _unpacked(value)
        self.name.setText(kept.get("name", ""))
        self.town.setText(kept.get("town", ""))
        self.when.setText(kept.get("when", ""))
        if kept.get("what") in set(What):
            self.sorts[What(kept["what"])].setChecked(True)

    def first(self) -> QWidget:
        return self.sorts[self.what]

    @property
    def what(self) -> What:
        """What there is to do."""
        return next((value for value, button in self.sorts.items() if button.isChecked()), What.OTHER)

    def _build(self) -> None:
        around = QWidget()
        flow = Flow(around)
        for button in self.sorts.values():
            button.setCheckable(True)
            self._one.addButton(button)
            flow.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(Paragraph(self.tr("What would be a simple, good moment together?"), "prompt"))
        why = self.tr("A table, a walk, a look into your workshop: small is enough. The day can wait.")
        rows.addWidget(Paragraph(why, "small", "text2"))
        rows.addWidget(around)
        rows.addSpacing(4)
        rows.addLayout(self._form())
        rows.addStretch(1)
        self._one.buttonToggled.connect(self._on_typed)

    def _form(self) -> QGridLayout:
        form = QGridLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(4)
        fields = (
            (self.name, self.tr("What to call it")),
            (self.town, self.tr("Where")),
            (self.when, self.tr("When")),
        )
        for column, (field, name) in enumerate(fields):
            label = Label(name, role="small", tone="text2")
            label.setBuddy(field)
            field.setAccessibleName(name)
            form.addWidget(label, 0, column)
            form.addWidget(field, 1, column)
            field.textChanged.connect(self._on_typed)
            field.returnPressed.connect(self.passed)
        form.addWidget(self.understood, 2, 2)
        form.setColumnStretch(0, 5)
        form.setColumnStretch(1, 4)
        form.setColumnStretch(2, 4)
        self.town.setPlaceholderText(self.tr("a town"))
        self.when.setPlaceholderText(self.tr("sat, or 12 dec"))
        return form

    def _on_typed(self) -> None:
        self._invite()
        self.changed.emit()

    def _invite(self) -> None:
        """Offer a name from what was said, and say how the day was understood."""
        self.name.setPlaceholderText(words.called(self.what, self.town.text().strip()))
        said, tone = self.tr("No day yet."), "text2"
        if self.when.text().strip():
            try:
                said = wording.day_with_weekday(self._read(), self._desk.today())
            except BadDateError as error:
                said, tone = error_words.of_error(error), "persimmon"
        self.understood.set_tone(tone)
        self.understood.setText(said)
        self.when.setAccessibleDescription(said)

    def _read(self) -> date:
        return read_date(self.when.text().strip(), self._desk.today())

    def _day(self) -> date | None:
        try:
            return self._read() if self.when.text().strip() else None
        except BadDateError:
            return None


def occasion(value: str) -> Gathering:
    """What the page kept, as far as it says."""
    kept = _unpacked(value)
    what = What(kept["what"]) if kept.get("what") in set(What) else What.MEAL
    town = kept.get("town", "").strip()
    try:
        day = date.fromisoformat(kept.get("when", ""))
    except ValueError:
        day = None
    return Gathering(
        what=what, title=kept.get("name", "").strip() or words.called(what, town), town=town, day=day
    )


def _unpacked(value: str) -> dict[str, str]:
    try:
        kept = json.loads(value)
    except ValueError:
        return {}
    return {str(name): str(said) for name, said in kept.items()} if isinstance(kept, dict) else {}

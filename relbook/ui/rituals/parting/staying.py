"""Thanks, and how one stays in touch: the two pages of an ending that keep more than words."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from relbook.journal import ending
from relbook.journal.client import LEFT, Client, Role
from relbook.journal.ending import Ending
from relbook.journal.rituals import parting
from relbook.journal.rituals.parting import RHYTHMS, Staying, Thanks
from relbook.ui.rituals.page import QuestionPage, RitualPage
from relbook.ui.rituals.parting import words
from relbook.ui.shared import ending_words, wording
from relbook.ui.shared.controls import Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.language import tr
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.select import Select
from relbook.ui.shared.tick import Tick


class ThanksPage(QuestionPage):
    """A sentence one could say, and whether it has been said: else it is promised."""

    def __init__(self, client: Client, today: date) -> None:
        question = tr("What do you thank {name} for?").format(name=client.first)
        super().__init__(question, tr("A sentence you could say, as it comes."))
        self.said = Tick(tr("{name} has heard it already").format(name=client.first))
        self.said.setChecked(False)
        self.becomes = Paragraph(role="caption", tone="text2")
        self._first, self._by, self._today = client.first, ending.by(Ending.THANK, today), today
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.count() - 1, self.said)
        column.insertWidget(column.count() - 1, self.becomes)
        self.said.clicked.connect(self.changed)
        self.said.clicked.connect(self._say)
        self._say()

    def value(self) -> str:
        return parting.kept_thanks(Thanks(super().value(), self.said.isChecked()))

    def put(self, value: str) -> None:
        thanks = parting.read_thanks(value)
        super().put(thanks.words)
        self.said.setChecked(thanks.said)
        self._say()

    def _say(self) -> None:
        if self.said.isChecked():
            self.becomes.set_text(tr("It becomes an entry: thanks given, today."))
            return
        said = tr("It becomes a promise of yours: {promise}, by {day}.")
        promise, day = ending_words.promise(Ending.THANK, self._first), self._by
        self.becomes.set_text(said.format(promise=promise, day=wording.day_with_weekday(day, self._today)))


class StayPage(RitualPage):
    """Whether to ask, how often, when next, what they are from now on, and from when."""

    def __init__(self, client: Client, roles: Sequence[Role], today: date) -> None:
        super().__init__()
        self._client, self._today = client, today
        self._has_role = any(role.until is None for role in roles)
        self.ask = Tick(ending_words.promise(Ending.STAY, client.first))
        by = wording.day_with_weekday(ending.by(Ending.STAY, today), today)
        self.ask.say(tr("a promise, by {day}").format(day=by))
        self.rhythm, self.state = Select(), Select()
        self.next, self.on = Field(), Field(own=False)
        self.next_read, self.on_read = (Label(role="caption", tone="text2") for _ in range(2))
        self.leaves = Tick(words.leaves(client, roles))
        self._fill()
        self._build()
        self.put("")
        for tick in (self.ask, self.leaves):
            tick.clicked.connect(self.changed)
        for choice in (self.rhythm, self.state):
            choice.activated.connect(self.changed)
        for field in (self.next, self.on):
            field.textChanged.connect(self._on_typed)
            field.returnPressed.connect(self.passed)

    def staying(self) -> Staying:
        """What is chosen here."""
        left = list(LEFT)[self.state.currentIndex()]
        days = self.rhythm.currentData()
        leaves = self._has_role and self.leaves.isChecked()
        ask, following, on = self.ask.isChecked(), self.next.text(), self.on.text()
        return Staying(left, on, int(days) if days else None, ask, following, leaves)

    def value(self) -> str:
        return parting.kept_staying(self.staying())

    def put(self, value: str) -> None:
        shown = parting.read_staying(value, parting.begin(self._client))
        self.ask.setChecked(shown.ask)
        self.leaves.setChecked(shown.leaves)
        self.rhythm.setCurrentIndex(max(0, self.rhythm.findData(shown.rhythm_days)))
        self.state.setCurrentIndex(LEFT.index(shown.state) if shown.state in LEFT else 0)
        self.next.setText(shown.next)
        self.on.setText(shown.on)
        self._read()

    def first(self) -> QWidget | None:
        return self.ask

    def _fill(self) -> None:
        for days in (*RHYTHMS, None):
            self.rhythm.addItem(words.rhythm(days), days)
        for state in LEFT:
            self.state.addItem(words.state(state), state.value)
        self.next.setPlaceholderText(tr("in 6 months, or 12 may 15:00"))
        self.on.setPlaceholderText(tr("today"))

    def _build(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows = (
            (tr("Hear of each other"), self.rhythm, None),
            (tr("Speak again"), self.next, self.next_read),
            (tr("From now on"), self.state, None),
            (tr("Last day of the work"), self.on, self.on_read),
        )
        for name, field, beneath in rows:
            field.setAccessibleName(name)
            form.addRow(Label(name, "ui", "text2"), field)
            if beneath is not None:
                form.addRow("", beneath)
        stays = tr("{name} stays on your list and in search; nothing is put away.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        asked = tr("How would you like to stay in touch with {name}?")
        column.addWidget(Paragraph(asked.format(name=self._client.first), "prompt"))
        column.addWidget(Paragraph(stays.format(name=self._client.first), "small", "text2"))
        column.addSpacing(4)
        column.addWidget(self.ask)
        column.addSpacing(4)
        column.addLayout(form)
        column.addSpacing(4)
        column.addWidget(self.leaves)
        self.leaves.setVisible(self._has_role)
        column.addStretch(1)

    def _on_typed(self) -> None:
        self._read()
        self.changed.emit()

    def _read(self) -> None:
        """Say how the days are understood; what names none is told of, and left out at the end."""
        found = parting.parted(self.staying(), Thanks(), self._today)
        doubts = parting.doubts(self.staying(), self._today)
        shown = (
            (self.next, self.next_read, words.read(*found.next) if found.next else ""),
            (self.on, self.on_read, words.read(found.on)),
        )
        for field, label, understood in shown:
            typed = field.text().strip()
            doubtful = typed in doubts
            label.setText(words.unread(typed) if doubtful else understood if typed else "")
            label.set_tone("honey" if doubtful else "text2")
            label.setVisible(bool(typed))

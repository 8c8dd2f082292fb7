"""What most prompts leave as it is: what the answer becomes, how often, how deep, for how long."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from relbook.journal.fact import FactKind
from relbook.journal.pack import product_words
from relbook.journal.prompt import RANGES, Product, Prompt
from relbook.ui.library.field import WordsField
from relbook.ui.library.flaw_words import FaultLine
from relbook.ui.shared import within, wording
from relbook.ui.shared.controls import Label
from relbook.ui.shared.number import NumberField
from relbook.ui.shared.select import Select


class More(QWidget):
    """The quiet half of the form: `typed` while words are being written, `changed` once something is set."""

    typed = Signal()
    changed = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.why = WordsField(self.tr("Why it is asked"), "ui")
        self.aloud = WordsField(
            self.tr("A line to say aloud"), "ui", self.tr("Nothing; it need not have one")
        )
        self.product = Select()
        self.product.setAccessibleName(self.tr("What the answer becomes"))
        narrowable(self.product)
        self.faults = {"why": FaultLine(), "aloud": FaultLine()}
        self.numbers = {key: NumberField(high, str(low)) for key, (low, high) in RANGES.items()}
        self._fill_products()
        self._lay_out()
        for field in (self.why, self.aloud):
            field.edited.connect(self.typed)
            field.done.connect(self.changed)
            field.escaped.connect(self.escaped)
        self.product.activated.connect(self.changed)
        for number in self.numbers.values():
            number.editingFinished.connect(self.changed)

    def show_prompt(self, prompt: Prompt, usual_why: str) -> None:
        """Show what it says; `usual_why` is the reason that stands where none is written."""
        self.why.put("" if prompt.why == usual_why else prompt.why)
        self.why.setPlaceholderText(usual_why)
        self.aloud.put(prompt.aloud)
        wanted = product_words(prompt.product, prompt.kind)
        if self.product.findData(wanted) < 0:
            self.product.addItem(self.tr("An entry: {kind}").format(kind=wording.kind(prompt.kind)), wanted)
        self.product.setCurrentIndex(self.product.findData(wanted))
        for key, field in self.numbers.items():
            field.set_value(getattr(prompt, key))

    def put_into(self, prompt: Prompt, usual_why: str) -> Prompt:
        """The prompt with what stands here."""
        name, _, kind = str(self.product.currentData()).partition(":")
        numbers: dict[str, Any] = {}
        for key, (low, high) in RANGES.items():
            numbers[key] = max(low, min(high, self.numbers[key].value() or low))
        changed = replace(prompt, product=Product(name), kind=kind, aloud=self.aloud.words, **numbers)
        return replace(changed, why=self.why.words or usual_why)

    def _fill_products(self) -> None:
        add = self.product.addItem
        add(self.tr("Only your answer, private"), "entry")
        for kind in FactKind:
            add(self.tr("What you know: {kind}").format(kind=within.fact(kind)), f"fact:{kind.value}")
        add(self.tr("A promise of yours"), "promise")
        add(self.tr("A promise of theirs"), "their_promise")
        add(self.tr("A question for the next brief"), "question")
        add(self.tr("A day to plan"), "date")
        add(self.tr("A move to another circle"), "circle")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for words, key, field in (
            (self.tr("Why it is asked"), "why", self.why),
            (self.tr("What you could say to them"), "aloud", self.aloud),
        ):
            column.addWidget(Label(words, "small_strong", "text2"))
            column.addWidget(field)
            column.addWidget(self.faults[key])
            column.addSpacing(6)
        column.addWidget(Label(self.tr("The answer becomes"), "small_strong", "text2"))
        column.addWidget(self.product)
        column.addSpacing(6)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        said = {
            "cooldown_days": self.tr("Days before it may come back"),
            "intensity": self.tr("How deep, from 1 to 3"),
            "min_age_days": self.tr("Days you have known each other, at least"),
            "minutes": self.tr("Minutes to answer, from 1 to 3"),
        }
        for row, (key, number) in enumerate(self.numbers.items()):
            number.setAccessibleName(said[key])
            number.setFixedWidth(96)
            grid.addWidget(Label(said[key], "small", "text2"), row, 0)
            grid.addWidget(number, row, 1)
        grid.setColumnStretch(0, 1)
        column.addLayout(grid)


def narrowable(choice: Select) -> None:
    """Let a choice be narrower than the longest of its words."""
    choice.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(12)
    choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

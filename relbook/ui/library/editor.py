"""The form of one prompt: its question, where it comes from, when and for whom it is asked."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.flaws import faults, fillable
from relbook.journal.library import Library
from relbook.journal.prompt import Prompt
from relbook.ui.library.asked_when import usual_why
from relbook.ui.library.field import WordsField
from relbook.ui.library.flaw_words import FaultLine
from relbook.ui.library.more import More, narrowable
from relbook.ui.library.slots import SlotBar
from relbook.ui.library.whens import Circles, Whens
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.icons import icon
from relbook.ui.shared.select import Select
from relbook.ui.shared.switch import Switch


class Editor(QWidget):
    """Shows one prompt and hands over what is made of it.

    `typed` says that words are being written, `changed` that something was set or a field was left.
    """

    typed = Signal()
    changed = Signal()
    switched = Signal(bool)
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prompt: Prompt | None = None
        self.question = WordsField(self.tr("Question"), "prompt", self.tr("What would you like to be asked?"))
        self.slots = SlotBar()
        self.fault = FaultLine()
        self.in_use = Switch(self.tr("In use"))
        self.principle, self.source = Select(), Select()
        self.whens, self.circles = Whens(), Circles()
        self.more_button = Button(self.tr("More"), variant="link", icon_name="caret-down")
        self.more_button.setCheckable(True)
        self.more = More()
        self.more.hide()
        self._lay_out()
        self._connect()

    def offer(self, library: Library) -> None:
        """Know these principles and sources."""
        if self.principle.count() == len(library.principles) and self.source.count() == len(library.seeds):
            return
        self.principle.clear()
        for family in library.families.values():
            for principle in library.principles.values():
                if principle.family == family.id:
                    words = f"{family.name}  ·  {principle.name}"
                    self.principle.addItem(icon(family.icon), words, principle.id)
        self.source.clear()
        for seed in library.seeds.values():
            picture = icon("user" if seed.id == "own" else "book-open")
            self.source.addItem(picture, seed.title, seed.id)

    def show_prompt(self, prompt: Prompt, *, in_use: bool, done: bool) -> None:
        """Show this prompt; one that is not `done` cannot be switched on yet."""
        self._prompt = prompt
        self.question.put(prompt.text)
        self.in_use.setChecked(in_use and done)
        self.in_use.setEnabled(done)
        self.principle.setCurrentIndex(max(0, self.principle.findData(prompt.lead)))
        self.source.setCurrentIndex(max(0, self.source.findData(prompt.seeds[0])))
        self.whens.show_triggers(prompt.triggers)
        self.circles.show_circles(prompt)
        self.more.show_prompt(prompt, usual_why(prompt.triggers))
        self.say_faults()

    @property
    def prompt(self) -> Prompt:
        """The prompt as it stands here."""
        was = self._prompt
        assert was is not None, "there is a prompt in the form whenever it is asked for"
        now = replace(
            was,
            text=self.question.words,
            principles=_led_by(str(self.principle.currentData()), was.principles),
            seeds=_led_by(str(self.source.currentData()), was.seeds),
            triggers=tuple(self.whens.triggers),
            circles=self.circles.chosen,
        )
        return self.more.put_into(now, usual_why(now.triggers))

    def say_faults(self) -> None:
        """Say at each field what is to be mended there."""
        prompt = self.prompt
        found = {fault.field: fault for fault in faults(prompt)}
        self.fault.say(found.get("text"))
        self.whens.fault.say(found.get("triggers"))
        for key, line in self.more.faults.items():
            line.say(found.get(key))
        if not self.more_button.isChecked() and found.keys() & self.more.faults.keys():
            self.more_button.setChecked(True)
        slots = fillable(prompt)
        for field in (self.question, self.more.why, self.more.aloud):
            field.offer(slots)
        self.slots.show_slots(slots)

    def _lay_out(self) -> None:
        self.principle.setAccessibleName(self.tr("Principle"))
        self.source.setAccessibleName(self.tr("Source"))
        for choice in (self.principle, self.source):
            narrowable(choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = _heading(self.tr("Question"), self.tr("{name} becomes the first name"))
        head.addWidget(Label(self.tr("In use"), "small", "text2"))
        head.addWidget(self.in_use)
        column.addLayout(head)
        column.addWidget(self.question)
        column.addWidget(self.slots)
        column.addWidget(self.fault)
        column.addSpacing(6)
        for words, field in ((self.tr("Principle"), self.principle), (self.tr("Source"), self.source)):
            column.addLayout(_heading(words))
            column.addWidget(field)
            column.addSpacing(8)
        column.addLayout(_heading(self.tr("Ask it when"), self.tr("any of these")))
        column.addWidget(self.whens)
        column.addSpacing(8)
        column.addLayout(_heading(self.tr("For")))
        column.addWidget(self.circles)
        column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.more)

    def _connect(self) -> None:
        self.question.edited.connect(self._on_typed)
        self.question.done.connect(self.changed)
        self.slots.chosen.connect(self._on_slot)
        self.question.escaped.connect(self.escaped)
        self.in_use.clicked.connect(self.switched)
        self.principle.activated.connect(self.changed)
        self.source.activated.connect(self.changed)
        self.whens.changed.connect(self.changed)
        self.circles.changed.connect(self.changed)
        self.more.typed.connect(self._on_typed)
        self.more.changed.connect(self.changed)
        self.more.escaped.connect(self.escaped)
        self.more_button.toggled.connect(self._on_more)

    def _on_typed(self) -> None:
        self.say_faults()
        self.typed.emit()

    def _on_slot(self, slot: str) -> None:
        self.question.insert(slot)
        self.question.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_more(self, opened: bool) -> None:  # noqa: FBT001 - Qt's own
        self.more.setVisible(opened)
        self.more_button.setText(self.tr("Less") if opened else self.tr("More"))
        self.more_button.show_icon("caret-up" if opened else "caret-down")


def _led_by(first: str, others: tuple[str, ...]) -> tuple[str, ...]:
    """These names with one of them, or a new one, in front."""
    return others if others[:1] == (first,) else (first, *(one for one in others if one != first))


def _heading(words: str, beside: str = "") -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(Label(words, "small_strong", "text2"))
    if beside:
        aside = Label(beside, "caption", "text2")
        aside.may_shrink()
        row.addWidget(aside)
    row.addStretch(1)
    return row

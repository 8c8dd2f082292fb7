"""The writer's own page: how it is, what is on, what lifted, kind words, and evenings kept free.

It is about the one who writes and leaves in no export (PRODUCT.md, P17).
"""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.care import care
from relbook.journal.entry import Kind
from relbook.journal.myself import LOOK_BACK, Myself
from relbook.journal.page import Page
from relbook.store import myself
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.own.free import FreeEvenings
from relbook.ui.own.kind_words import KindWords
from relbook.ui.own.lines import Lines
from relbook.ui.own.weather import Weather
from relbook.ui.shared import care_words, feelings, wording
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.feeling_field import FeelingField
from relbook.ui.shared.field import Field
from relbook.ui.shared.figures import figure
from relbook.ui.shared.letters import number
from relbook.ui.shared.marks import NameLink
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.read_sheet import ReadSheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead


class LiftedLine(QWidget):
    """A talk that did the writer good: with whom, when, and what it was about."""

    chosen = Signal(str)  # the entry

    def __init__(self, page: Page, when: str) -> None:
        super().__init__()
        self.entry_id = page.id
        self.name = NameLink(", ".join(who.first for who in page.clients))
        self.name.clicked.connect(self._on_name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.name)
        row.addWidget(Paragraph(page.entry.heading, "read_small", max_lines=1), 1)
        row.addWidget(Label(when, "caption", "text2"))

    def _on_name(self) -> None:
        self.chosen.emit(self.entry_id)


class MeSheet(ReadSheet):
    """One calm page; what can be done on it is to say how one is, and to keep an evening free."""

    worth_keeping = True
    entry_chosen = Signal(str)
    write_asked = Signal(str, str)  # nobody's key, and the kind of note to begin

    def __init__(self, desk: Desk, window: QWidget, background: Background | None = None) -> None:
        title = self.tr("My own page")
        super().__init__(window, title, (680, 760), background)
        self._desk = desk
        self.head = SheetHead(title, self.tr("For you alone. Nothing here leaves in an export."))
        self.feeling = FeelingField(self.tr("How are you just now?"))
        self.words = Field()
        self.words.setPlaceholderText(self.tr("A few words, if you like"))
        self.words.setAccessibleName(self.tr("A few words about how you are"))
        self.keep = Button(self.tr("Keep"), variant="primary")
        self.load, self.care = Paragraph(role="read", own=False), Paragraph(role="small", tone="text2")
        self.energy, self.weather = Paragraph(role="small", tone="text2"), Weather()
        self.lifted = QVBoxLayout()
        self.lines: list[LiftedLine] = []
        self.kind_words, self.evenings = KindWords(), FreeEvenings(desk)
        self._build()
        self._wire()

    def open(self) -> None:
        self.look()
        super().open()

    def look(self) -> None:
        """Show how it has been lately, once the worker has read it."""
        self.have_read(partial(myself.look, self._desk.now()))

    def show_found(self, found: Myself) -> None:
        today = self._desk.today()
        self.load.set_text(care_words.on(found.load))
        line = care(found.load)
        self.care.set_text(care_words.care(line, found.load) if line else "")
        self.care.setVisible(line is not None)
        said = self._felt(found)
        self.energy.set_text(said)
        self.weather.show_notes(found.felt, said)
        self._show_lifted(found)
        self.kind_words.show_pages(found.kind_words, today)
        self.evenings.show_evenings(found.evenings, today)
        self._on_said()
        self.area.fit()
        self.appear()

    def first_focus(self) -> QWidget:
        return self.feeling.buttons[0]

    def _felt(self, found: Myself) -> str:
        weeks = number(LOOK_BACK.days // 7)
        if not found.felt:
            return self.tr("Nothing noted in the last {weeks} weeks.").format(weeks=weeks)
        said = self.tr(
            "Of {all} notes in {weeks} weeks, {gave} said that it gave you energy, {took} that it took some."
        )
        noted, gave, took = (figure(count) for count in (len(found.felt), found.gave, found.took))
        return said.format(all=noted, weeks=weeks, gave=gave, took=took)

    def _show_lifted(self, found: Myself) -> None:
        for line in self.lines:
            self.lifted.removeWidget(line)
            line.hide()
            line.deleteLater()
        today = self._desk.today()
        self.lines = [LiftedLine(page, wording.day_short(page.entry.day, today)) for page in found.lifted]
        for line in self.lines:
            line.chosen.connect(self._on_chosen)
            self.lifted.addWidget(line)
            line.show()
        self.good.setVisible(bool(self.lines))

    def _build(self) -> None:
        self.area = Lines(self.accessibleName())
        column = self.area.column
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.keep)
        self.lifted.setSpacing(6)
        self.good = Label(self.tr("Did you good lately"), "strong")
        for title, parts in (
            (Label(self.tr("How are you just now?"), "strong"), (self.feeling, row)),
            (Label(self.tr("What is on"), "strong"), (self.load, self.care)),
            (Label(self.tr("Your energy"), "strong"), (self.weather, self.energy)),
            (self.good, (self.lifted,)),
            (Label(self.tr("Kind words"), "strong"), (self.kind_words,)),
            (Label(self.tr("Evenings kept free"), "strong"), (self.evenings,)),
        ):
            column.addWidget(title)
            for part in parts:
                if isinstance(part, QWidget):
                    column.addWidget(part)
                else:
                    column.addLayout(part)
            column.addSpacing(14)
        self.area.settle()
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addWidget(self.area, 1)

    def _wire(self) -> None:
        self.head.close_button.clicked.connect(self.leave_sheet)
        self.feeling.changed.connect(self._on_said)
        self.words.returnPressed.connect(self._on_keep)
        self.keep.clicked.connect(self._on_keep)
        self.kind_words.chosen.connect(self._on_chosen)
        self.kind_words.write_asked.connect(self._on_write)
        self._desk.changed.connect(self._on_changed)

    def _on_said(self) -> None:
        self.keep.setEnabled(self.feeling.value() is not None and not self._desk.read_only)

    def _on_keep(self) -> None:
        energy = self.feeling.value()
        if energy is None or not self.keep.isEnabled():
            return
        said = self.words.text().strip() or feelings.feeling(energy)
        kept = self._desk.perform(partial(myself.check, energy, said, self._desk.now()), self.tr("Kept."))
        if kept is not None:
            self.feeling.put(None)
            self.words.clear()
            self.look()

    def _on_chosen(self, entry_id: str) -> None:
        self.close_sheet()
        self.entry_chosen.emit(entry_id)

    def _on_write(self) -> None:
        self.close_sheet()
        self.write_asked.emit("", Kind.APPRECIATION_RECEIVED.value)

    def _on_changed(self, edit: Edit) -> None:
        if self.isVisible():
            self.look()

"""“I’ll be in …”: who lives or works there, and a promise or a plan to see them."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from relbook.errors import BadDateError
from relbook.journal.trip import Days, town_key
from relbook.store import trips
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.person_choice import PersonChoice
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip
from relbook.ui.travelling import words
from relbook.ui.travelling.days import DaysField
from relbook.ui.travelling.town import TownField

OFFERED = 24
"""How many towns are offered before one is typed."""


class TripSheet(Sheet):
    """A town and some days; whoever is ticked is promised or planned in one write."""

    worth_keeping = True

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, self.tr("I’ll be in …"), (600, 540))
        self._desk = desk
        self._towns: list[str] = []
        self.people: list[PersonChoice] = []
        self.head = SheetHead(
            self.tr("I’ll be in …"), self.tr("Who lives or works there, and when you last spoke.")
        )
        self.town, self.days = TownField(), DaysField(desk)
        self.area = Scrolling()
        self.cancel = Button(self.tr("Close"), variant="quiet")
        self.plan = Button(self.tr("Plan to meet"))
        self.promise = Button(self.tr("Promise to see them"), variant="primary")
        self._build()
        self._wire()

    def open(self) -> None:
        self.ask()

    def ask(self, town: str = "") -> None:
        """Open for a town, or to ask for one."""
        self._towns = trips.towns()
        self.town.know(self._towns)
        self.days.clear()
        self.town.setText(town)
        self.look()
        super().open()

    def first_focus(self) -> QWidget:
        return self.town

    @property
    def chosen(self) -> list[PersonChoice]:
        """Who is ticked."""
        return [person for person in self.people if person.isChecked()]

    def look(self) -> None:
        """Show who is there now; who was ticked stays so."""
        ticked = {person.client.id for person in self.chosen}
        today = self._desk.today()
        found = trips.people_in(self.town.text(), today)
        self.people = [PersonChoice(one.client, words.about(one, today), mark=True) for one in found]
        for person in self.people:
            person.setChecked(person.client.id in ticked)
            person.clicked.connect(self._say)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(22, 12, 22, 12)
        column.setSpacing(0)
        self._fill(column)
        column.addStretch(1)
        self.area.turn_to(page)
        self._say()

    def _fill(self, column: QVBoxLayout) -> None:
        town = self._name()
        if self.people:
            column.addWidget(_inset(Label(words.found(len(self.people), town), "small_strong", "text2")))
            column.addSpacing(4)
            for person in self.people:
                column.addWidget(person)
        elif town:
            said = self.tr("Nobody in the book lives or works in {town}.").format(town=town)
            column.addWidget(_inset(Paragraph(said, tone="text2")))
        elif not self._towns:
            said = self.tr("No town is written down yet. It stands with a client, under “About”.")
            column.addWidget(_inset(Paragraph(said, tone="text2")))
        else:
            column.addWidget(_inset(Label(self.tr("Towns in the book"), "small_strong", "text2")))
            column.addSpacing(8)
            column.addWidget(_inset(self._offers()))

    def _offers(self) -> QWidget:
        around = QWidget()
        flow = Flow(around)
        for town in self._towns[:OFFERED]:
            button = Button(town, variant="choice")
            button.clicked.connect(self._on_offer)
            flow.addWidget(button)
        return around

    def _build(self) -> None:
        label = Label(self.tr("Town"), role="small", tone="text2")
        label.setBuddy(self.town)
        form = QGridLayout()
        form.setContentsMargins(32, 4, 32, 12)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(4)
        form.addWidget(label, 0, 0)
        form.addWidget(self.town, 1, 0)
        form.addWidget(self.days, 0, 1, 2, 1)
        form.addWidget(self.days.understood, 2, 0, 1, 2)
        form.setColumnStretch(0, 3)
        form.setColumnStretch(1, 4)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 16)
        foot.setSpacing(8)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        foot.addWidget(self.plan)
        foot.addWidget(self.promise)
        self.column.addWidget(self.head)
        self.column.addLayout(form)
        self.column.addWidget(Rule())
        self.column.addWidget(self.area, 1)
        self.column.addWidget(Rule())
        self.column.addLayout(foot)

    def _wire(self) -> None:
        self.head.close_button.clicked.connect(self.leave_sheet)
        self.cancel.clicked.connect(self.leave_sheet)
        self.town.textChanged.connect(self.look)
        self.days.changed.connect(self._say)
        self.promise.clicked.connect(self._on_promise)
        self.plan.clicked.connect(self._on_plan)
        self._desk.changed.connect(self._on_changed)

    def _name(self) -> str:
        """The town as the book spells it, else as it was typed."""
        typed = " ".join(self.town.text().split())
        return next((town for town in self._towns if town_key(town) == town_key(typed)), typed)

    def _days(self) -> Days | None:
        try:
            return self.days.days()
        except BadDateError:
            return None

    def _say(self) -> None:
        """Promising needs somebody, planning a day as well; days that cannot be read hold both back."""
        try:
            days = self.days.days()
        except BadDateError:
            self.promise.setEnabled(False)
            self.plan.setEnabled(False)
            return
        self.promise.setEnabled(bool(self.chosen) and not self._desk.read_only)
        self.plan.setEnabled(bool(self.chosen) and days is not None and not self._desk.read_only)
        tip(self.plan, "" if days else self.tr("Say first from when you are there."))

    def _on_offer(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            town = button.text()
            self.town.setFocus(Qt.FocusReason.OtherFocusReason)
            self.town.setText(town)

    def _on_promise(self) -> None:
        people, town, days = [one.client for one in self.chosen], self._name(), self._days()
        said = {client.id: words.promise(client, town) for client in people}
        write = partial(trips.promise, said, made=self._desk.today(), due=days.first if days else None)
        if self._desk.perform(write, words.promised(people, town)) is not None:
            self.close_sheet()

    def _on_plan(self) -> None:
        people, town, days = [one.client for one in self.chosen], self._name(), self._days()
        if days is None:
            return
        write = partial(trips.plan, [client.id for client in people], days.first, town)
        if self._desk.perform(write, words.planned(people, town)) is not None:
            self.close_sheet()

    def _on_changed(self, edit: Edit) -> None:
        if self.isVisible():
            self.look()


def _inset(widget: QWidget) -> QWidget:
    """A widget whose edge lines up with the words of the rows."""
    around = QWidget()
    layout = QVBoxLayout(around)
    layout.setContentsMargins(theme().px(10), 0, theme().px(10), 0)
    layout.addWidget(widget)
    return around

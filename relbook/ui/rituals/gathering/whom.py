"""Who would enjoy each other: proposed by town, circle and shared words, each with the reason; or by hand."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.circle import OUTWARD, Circle
from relbook.journal.client import Client, Who
from relbook.journal.company import FIRST_SHOWN, Candidate, Company, Wanted, by_hand, candidates
from relbook.journal.trip import town_key
from relbook.store import gatherings
from relbook.ui.desk import Desk
from relbook.ui.rituals.gathering import words
from relbook.ui.rituals.page import RitualPage
from relbook.ui.shared import wording
from relbook.ui.shared.background import Background
from relbook.ui.shared.figures import figure
from relbook.ui.shared.filter_chip import FilterChip
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.marks import Mark
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.person_choice import PersonChoice
from relbook.ui.shared.sheet_frame import Notice
from relbook.ui.shared.theme import theme
from relbook.ui.shared.who import WhoField

WORDS = 16
"""How many shared words are offered, those of most people first."""


class Proposed(QWidget):
    """Somebody to tick, and below the name the lines they or the writer drew."""

    def __init__(self, one: Candidate, reasons: str) -> None:
        super().__init__()
        self.choice = PersonChoice(one.client, reasons, mark=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.choice)
        for text in one.limits:
            row = QHBoxLayout()
            row.setContentsMargins(theme().px(58), 0, theme().px(44), theme().px(8))
            row.setSpacing(8)
            row.addWidget(Mark("shield-check", "sage_text", 16))
            row.addWidget(Paragraph(text, "read_small", "text2", max_lines=2), 1)
            column.addLayout(row)
        if one.limits:
            said = self.tr("{name}. Boundary: {limits}")
            self.choice.setAccessibleName(
                said.format(name=self.choice.accessibleName(), limits="; ".join(one.limits))
            )


class WhomPage(RitualPage):
    """The filters, the people, a field for anybody else, and what must not be forgotten about them."""

    def __init__(self, desk: Desk, background: Background, town: str = "") -> None:
        super().__init__()
        self._desk, self._background, self._town = desk, background, town
        self._job: object = None
        self.company = Company()
        self.wanted = Wanted()
        self.chosen: list[str] = []
        self.rows: list[Proposed] = []
        self.circle = FilterChip("circles-three", self.tr("Circle"))
        self.town = FilterChip("map-pin", self.tr("Town"))
        self.word = FilterChip("heart", self.tr("In common"))
        self.somebody = WhoField()
        self.more = Paragraph(self.tr("Looking who there is."), "caption", "text2")
        self.guard = Notice("", "lock-key")
        self.people = QVBoxLayout()
        self._build()
        background.done.connect(self._on_done)
        self.look()

    def value(self) -> str:
        return " ".join(self.chosen)

    def put(self, value: str) -> None:
        self.chosen = value.split()
        if self.company.people:
            self._show()

    def first(self) -> QWidget:
        return self.circle

    def look(self) -> None:
        """Ask in the background: it reads every fact that says what somebody is like."""
        self._job = partial(gatherings.company)
        self._background.run(self._job)

    def _build(self) -> None:
        self.circle.set_choices([(wording.circle(one), one, "") for one in OUTWARD])
        around = QWidget()
        flow = Flow(around)
        for chip in (self.circle, self.town, self.word):
            chip.chosen.connect(self._on_filter)
            flow.addWidget(chip)
        self.somebody.setPlaceholderText(self.tr("or somebody else, by name"))
        self.somebody.setAccessibleName(self.tr("Somebody else"))
        self.somebody.chosen.connect(self._on_picked)
        self.somebody.left.connect(self.somebody.clear)
        self.guard.hide()
        self.people.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Paragraph(self.tr("Who would enjoy each other?"), "prompt"))
        why = self.tr("By town, circle or a word they share. Nothing told in confidence is a reason here.")
        column.addWidget(Paragraph(why, "small", "text2"))
        column.addWidget(around)
        column.addWidget(self.guard)
        column.addLayout(self.people)
        column.addWidget(self.more)
        column.addWidget(self.somebody)
        column.addStretch(1)

    def _on_done(self, job: object, found: object) -> None:
        if job is not self._job or not isinstance(found, Company) or not self.isVisible():
            return  # another room's, or the page was turned meanwhile
        self.company = found
        towns = found.towns()
        self.town.set_choices([(town, town, "") for town in towns])
        self.word.set_choices([(one.word, one.word, "") for one in found.interests[:WORDS]])
        if self._town:
            here = next((one for one in towns if town_key(one) == town_key(self._town)), "")
            self.town.choose(here)
            self.wanted, self._town = replace(self.wanted, town=here), ""
        self._show()

    def _show(self) -> None:
        """Who is picked stands first, whatever is looked for; then who fits."""
        found = {one.id: one for one in candidates(self.company, self.wanted)}
        widely = {one.id: one for one in candidates(self.company, Wanted())} if self.chosen else {}
        picked = [self._candidate(key, found.get(key) or widely.get(key)) for key in self.chosen]
        rest = [one for key, one in found.items() if key not in self.chosen]
        shown = rest if self.wanted.asks else rest[:FIRST_SHOWN]
        self._lay([one for one in picked if one is not None] + shown)
        nobody = bool(self.company.people) and not found
        self.more.set_text(self._nobody() if nobody else self._hidden(len(rest) - len(shown)))
        self.more.setVisible(bool(self.more.text))
        self.somebody.ask([_who(client) for client in self.company.people if client.id not in self.chosen])
        self._warn()

    def _candidate(self, key: str, fits: Candidate | None) -> Candidate | None:
        client = self.company.client(key)
        return fits or (by_hand(client, self.company) if client else None)

    def _lay(self, found: list[Candidate]) -> None:
        names = {client.id: client.first for client in self.company.people}
        while (item := self.people.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()  # one of its rows may be what was just pressed
        self.rows = [Proposed(one, words.reasons(one, names)) for one in found]
        for row in self.rows:
            row.choice.setChecked(row.choice.client.id in self.chosen)
            row.choice.clicked.connect(self._on_ticked)
            self.people.addWidget(row)

    def _nobody(self) -> str:
        return self.tr("Nobody fits. Ask for less, or name somebody below.")

    def _hidden(self, count: int) -> str:
        words = self.tr("{count} more: choose a circle, a town or a word.")
        return words.format(count=figure(count)) if count > 0 else ""

    def _warn(self) -> None:
        said = words.guards(gatherings.guards(self.chosen, self._desk.today()))
        self.guard.say(said)
        self.guard.setVisible(bool(said))

    def _on_filter(self, value: object) -> None:
        said = str(value or "")
        if self.sender() is self.circle:
            self.wanted = replace(self.wanted, circle=Circle(said) if said else None)
        elif self.sender() is self.town:
            self.wanted = replace(self.wanted, town=said)
        else:
            self.wanted = replace(self.wanted, word=said)
        self._show()

    def _on_ticked(self) -> None:
        ticked = [row.choice.client.id for row in self.rows if row.choice.isChecked()]
        self.chosen = ticked
        self._warn()
        self.changed.emit()

    def _on_picked(self, client_id: str) -> None:
        if client_id not in self.chosen:
            self.chosen.append(client_id)
            self._show()
            self.changed.emit()


def _who(client: Client) -> Who:
    return Who(client.id, client.name, client.first)

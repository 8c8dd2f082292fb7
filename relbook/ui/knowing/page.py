"""The page of what is known: the needs map over two columns of groups, or all in one where it is narrow."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.fact import NEEDS, Fact, FactKind, Question
from relbook.journal.known import Group, Known
from relbook.ui.knowing import words
from relbook.ui.knowing.asking import AskRow
from relbook.ui.knowing.gap import GapBox
from relbook.ui.knowing.line import Shown, Stop
from relbook.ui.knowing.row import FactBox, FactRow
from relbook.ui.knowing.section import Section
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Label
from relbook.ui.shared.edges import edges
from relbook.ui.shared.figures import figure
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.theme import theme

FIRST = 5
"""How many facts of a group are shown at first."""

MUCH = 200
"""From how many facts on the worker reads them even behind a write."""

ASKING = "asking"
"""The section of what to ask; the others are named like their group."""

NAMED = frozenset({Group.MIND, Group.BOUNDS, Group.TOLD, Group.OVER})
"""The groups of several kinds: there every fact says its kind."""

Place = FactRow | GapBox | AskRow


@dataclass(frozen=True)
class Told:
    """All that the page shows of one client; `most` is how many facts of a group were asked for."""

    name: str
    known: Known
    questions: tuple[Question, ...] = ()
    before: Mapping[str, tuple[Fact, ...]] = field(default_factory=dict)
    to_ask: Mapping[FactKind, str] = field(default_factory=dict)
    most: Mapping[str, int] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The day it is shown as of."""
        return self.known.today

    @property
    def is_much(self) -> bool:
        """Whether it takes long to read: of thousands all are gone through."""
        return sum((self.known.counts or {}).values()) > MUCH

    def has_more(self, group: Group) -> bool:
        """Whether a group has more than were asked for."""
        return (self.known.counts or {}).get(group, 0) > self.most.get(group.value, FIRST)

    def shown(self, fact: Fact) -> Shown:
        """A fact as it is shown."""
        return Shown(fact, self.before.get(fact.id, ()), self.today, self.name)


class KnownPage(QWidget):
    """Made anew whenever something changed; the keyboard walks its stops up and down."""

    acted = Signal(str, object)  # what to do, and the row or box it is done to
    more_asked = Signal(str)  # the name of a group

    def __init__(self, told: Told, parent: QWidget, *, wide: bool) -> None:
        super().__init__(parent)
        self.told = told
        self.places: list[Place] = []
        self._wide = wide
        self.under_map = QVBoxLayout()
        self.under_map.setContentsMargins(edges(6, 0, 0, 0))
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 28)
        column.setSpacing(0)
        column.addLayout(self._map())
        column.addLayout(self.under_map)
        column.addSpacing(24)
        column.addLayout(self._columns())
        column.addStretch(1)
        for place in self.places:
            place.acted.connect(self.acted)
            place.stepped.connect(self._on_stepped)
            place.line.reached.connect(self._on_reached)
        self._rove(self.stops[0] if self.stops else None)

    def open_under_map(self, form: QWidget | None) -> None:
        """Make room for a form below the needs map, or close the gap it left."""
        self.under_map.setContentsMargins(edges(6, 12 if form else 0, 0, 0))
        if form is not None:
            self.under_map.addWidget(form)

    @property
    def stops(self) -> list[Stop]:
        """Where the keyboard stops, from top to bottom."""
        return [place.line for place in self.places]

    def place_of(self, key: str) -> Place | None:
        """The row or box of a fact, a question or a slot."""
        return next((place for place in self.places if key_of(place) == key), None)

    def reach(self, *, barred: bool) -> None:
        """End where the header ends, whether or not a scroll bar stands beside the page."""
        self._column.setContentsMargins(edges(0, 0, 0 if barred else 12, 28))

    # -- building --

    def _map(self) -> QVBoxLayout:
        told, needs = self.told, self.told.known.needs()
        head = QHBoxLayout()
        head.setContentsMargins(edges(theme().px(6), 0, 0, 6))
        head.setSpacing(10)
        head.addWidget(Paragraph(self.tr("On {name}’s mind").format(name=told.name), "head", parent=self))
        count = sum(fact is not None for fact in needs.values())
        share = self.tr("{count} of {all} known").format(count=figure(count), all=len(NEEDS))
        head.addWidget(Label(share, "caption", "text2", self))
        head.addStretch(1)
        boxes: QHBoxLayout | QVBoxLayout = QHBoxLayout() if self._wide else QVBoxLayout()
        boxes.setSpacing(12)
        boxes.setContentsMargins(edges(6, 0, 0, 0))
        for kind, fact in needs.items():
            box = self._box(kind, fact)
            self.places.append(box)
            boxes.addWidget(box, 1)
        whole = QVBoxLayout()
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(boxes)
        return whole

    def _box(self, kind: FactKind, fact: Fact | None) -> FactBox | GapBox:
        if fact is not None:
            return FactBox(self.told.shown(fact), wording.fact_look(kind)[1], self)
        return GapBox(kind, self.told.to_ask.get(kind, ""), self.told.known.once(kind), self)

    def _columns(self) -> QHBoxLayout:
        """Each section stands in the column that is shorter so far; one column takes them all."""
        sides = [QVBoxLayout(), QVBoxLayout()] if self._wide else [QVBoxLayout()]
        heights = [0] * len(sides)
        placed: list[list[Place]] = [[] for _ in sides]
        for section, rows in self._sections():
            at = heights.index(min(heights))
            heights[at] += 2 + len(rows)
            sides[at].addWidget(section)
            placed[at] += rows
        for rows in placed:
            self.places += rows
        both = QHBoxLayout()
        both.setSpacing(28)
        for side in sides:
            side.setSpacing(24)
            side.addStretch(1)
            both.addLayout(side, 1)
        if not any(heights):
            both.setContentsMargins(edges(6, 0, 0, 0))
            sides[0].insertWidget(0, self._hint())
        return both

    def _sections(self) -> list[tuple[Section, list[Place]]]:
        found = [self._asking()] if self.told.questions else []
        for group, rows in self.told.known.groups().items():
            found.append(self._section(group, rows[: self.told.most.get(group, FIRST)]))
        return found

    def _section(self, group: Group, shown: Sequence[Fact]) -> tuple[Section, list[Place]]:
        named = group in NAMED
        total = self.told.known.total(group)
        aside = figure(total) if total > len(shown) else ""
        section = Section(group.value, words.heading(group, self.told.name), aside, self)
        rows: list[Place] = [FactRow(self.told.shown(fact), section, named=named) for fact in shown]
        section.show_rows(rows, max(0, total - len(shown)))
        section.more_asked.connect(self.more_asked)
        return section, rows

    def _asking(self) -> tuple[Section, list[Place]]:
        today, all_of_them = self.told.today, self.told.questions
        shown = all_of_them[: self.told.most.get(ASKING, FIRST)]
        section = Section(ASKING, self.tr("To ask next time"), "", self)
        rows: list[Place] = [AskRow(one, wording.day_short(one.noted, today), section) for one in shown]
        section.show_rows(rows, len(all_of_them) - len(shown))
        section.more_asked.connect(self.more_asked)
        return section, rows

    def _hint(self) -> Paragraph:
        said = self.tr(
            "What you learn about {name} gathers here: write it above, or begin a line of a note "
            "with !fact, !like or !\u2060boundary."
        )
        return Paragraph(said.format(name=self.told.name), role="ui", tone="text2", parent=self)

    # -- moving --

    def _on_stepped(self, line: Stop, by: int) -> None:
        stops = self.stops
        at = min(max(0, stops.index(line) + by), len(stops) - 1)
        stops[at].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_reached(self, line: Stop) -> None:
        self._rove(line)

    def _rove(self, here: Stop | None) -> None:
        """Tab reaches one fact only, the one last visited; the arrows reach the others."""
        for stop in self.stops:
            stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop is here else Qt.FocusPolicy.ClickFocus)


def key_of(place: Place) -> str:
    """By what a place is found again after the page was made anew."""
    if isinstance(place, GapBox):
        return place.kind.value
    return place.question.id if isinstance(place, AskRow) else place.shown.fact.id

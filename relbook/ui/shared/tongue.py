"""How a document that leaves is worded in the language of the window."""

from collections.abc import Iterable, Mapping
from datetime import date, time
from functools import cached_property

from PySide6.QtCore import QLocale

from relbook.exports.tongue import Tongue
from relbook.journal.circle import Circle
from relbook.journal.client import State
from relbook.journal.fact import FactKind
from relbook.journal.lives.parts import Part, Step
from relbook.journal.promise import Promise
from relbook.ui.shared import living, wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import spoken
from relbook.ui.shared.tongue_words import known


class SpokenTongue(Tongue):
    """Says what stands around the writer's words as the window does; on any thread."""

    @property
    def language(self) -> str:  # type: ignore[override]
        return spoken()

    def words(self, key: str) -> str:
        return self._known[key]

    @cached_property
    def _known(self) -> Mapping[str, str]:
        return known()

    def number(self, count: int) -> str:
        return figure(count)

    def day(self, day: date) -> str:
        return wording.day_full(day)

    def day_with_weekday(self, day: date) -> str:
        return wording.day_full_with_weekday(day)

    def day_of_year(self, month: int, day: int) -> str:
        return wording.day_of_year(month, day)

    def day_short(self, day: date, today: date) -> str:
        return wording.day_short(day, today)

    def month(self, day: date) -> str:
        return wording.month(day)

    def month_alone(self, day: date) -> str:
        return QLocale().standaloneMonthName(day.month)

    def clock(self, at: time) -> str:
        return wording.clock(at)

    def length(self, minutes: int) -> str:
        return wording.length(minutes)

    def rhythm(self, days: int) -> str:
        return wording.rhythm(days)

    def listed(self, parts: Iterable[str]) -> str:
        return wording.listed(list(parts))

    def kind(self, kind: str) -> str:
        return wording.kind(kind)

    def fact(self, kind: FactKind) -> str:
        return wording.fact(kind)

    def step(self, step: Step) -> str:
        return living.step(step)

    def part(self, name: str, first: str) -> str:
        return living.part(Part(name), first) if name in set(Part) else super().part(name, first)

    def circle(self, circle: Circle) -> str:
        return wording.circle(circle)

    def state(self, state: State) -> str:
        return wording.state(state)

    def stands(self, promise: Promise, today: date) -> str:
        return wording.due(promise, today)

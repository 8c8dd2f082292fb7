"""How a document that leaves is worded, in English. Whoever speaks another language says it over.

What the writer wrote stays as it is; only what stands around it is worded here: heads, days, counts.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, time

from relbook.exports.tongue_words import ENGLISH, PAGES
from relbook.exports.voice import Voice
from relbook.journal.book import Withheld
from relbook.journal.circle import Circle
from relbook.journal.client import Being, Closeness, State
from relbook.journal.entry import Kind
from relbook.journal.fact import FactKind
from relbook.journal.fold import fold
from relbook.journal.lives.parts import Part, Step
from relbook.journal.promise import Outcome, Promise
from relbook.journal.pseudonyms import Words
from relbook.journal.spelling import LETTERS

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""English whatever the system speaks: the words around are, too."""

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


class Tongue:
    """Says what stands around the writer's own words."""

    language = "en"

    def words(self, key: str) -> str:
        """The sentence of this name, with its slots still open."""
        return ENGLISH[key]

    def say(self, key: str, **slots: object) -> str:
        """A sentence with its slots filled."""
        return self.words(key).format(**slots)

    def many(self, key: str, count: int) -> str:
        """How many there are: `key` names the words for one, with an “s” those for any other number."""
        return self.words(key) if count == 1 else self.say(f"{key}s", count=self.number(count))

    def number(self, count: int) -> str:
        """A number with its thousands marked."""
        return f"{count:,}"

    def day(self, day: date) -> str:
        """A day in full.

        >>> Tongue().day(date(2026, 11, 5))
        '5 November 2026'
        """
        return f"{day.day} {self.month(day)}"

    def day_with_weekday(self, day: date) -> str:
        """The same with its weekday."""
        return f"{DAYS[day.weekday()]} {self.day(day)}"

    def day_of_year(self, month: int, day: int) -> str:
        """A day that comes every year; `month` is 1 to 12, `day` 1 to 31."""
        return f"{day} {MONTHS[month - 1]}"

    def day_short(self, day: date, today: date) -> str:
        """A day as shortly as it can be understood."""
        return Voice().day(day, today)

    def month(self, day: date) -> str:
        """The month of a day.

        >>> Tongue().month(date(2026, 11, 5))
        'November 2026'
        """
        return f"{self.month_alone(day)} {day.year}"

    def month_alone(self, day: date) -> str:
        """The month without its year."""
        return MONTHS[day.month - 1]

    def clock(self, at: time) -> str:
        """The time of day."""
        return f"{at:%H:%M}"

    def length(self, minutes: int) -> str:
        """How long something took."""
        return f"{minutes} min"

    def rhythm(self, days: int) -> str:
        """How often one wants to be in touch."""
        return "every day" if days == 1 else f"every {days} days"

    def listed(self, parts: Iterable[str]) -> str:
        """Two things or one, within a sentence."""
        return " and ".join(parts)

    def kind(self, kind: str) -> str:
        """What a kind of entry or talk is called."""
        return kind

    def fact(self, kind: FactKind) -> str:
        """What a kind of fact is called."""
        return kind.value.capitalize()

    def step(self, step: Step) -> str:
        """What a step of a conflict, a negotiation or a mistake is called."""
        return step.value.capitalize()

    def part(self, name: str, first: str) -> str:
        """What stands beside an entry; `first` is what its client is called."""
        return name.capitalize()

    def circle(self, circle: Circle) -> str:
        """What a circle is called."""
        return circle.value

    def state(self, state: State) -> str:
        """Where the work with a client stands."""
        return state.value

    def closeness(self, closeness: Closeness) -> str:
        """How near the writer wants to come."""
        return self.words(f"closeness {closeness.value}")

    def being(self, being: Being) -> str:
        """Whether this is a person."""
        return self.words(f"being {being.value}")

    def stands(self, promise: Promise, today: date) -> str:
        """How a promise stands, with the day it was settled."""
        said = Voice().due(promise, today)
        settled = promise.settled and not promise.open
        return f"{said}, {self.day_short(promise.settled, today)}" if settled and promise.settled else said

    def moment(self, at: datetime) -> str:
        """A moment by its own zone."""
        return self.say("moment", day=self.day(at.date()), at=self.clock(at.time()), zone=f"{at:%z}")

    def stayed(self, held: Withheld) -> str:
        """What stayed in the book; nothing where everything left.

        It is counted only, so that whoever keeps the page knows that it is not all.
        """
        private, lines = self.many("private entry", held.entries), self.many("told line", held.lines)
        parts = [said for count, said in ((held.entries, private), (held.lines, lines)) if count]
        key = "stays" if held.entries + held.lines == 1 else "stay"
        return self.say(key, what=self.listed(parts)) if parts else ""

    def own(self) -> frozenset[str]:
        """Every word it says by itself, folded: of a document under other names these give nobody away."""
        said = [self.words(key) for key in PAGES]
        said += [self.day_with_weekday(date(2024, month, 1)) for month in range(1, 13)]
        said += [self.day_with_weekday(date(2024, 1, day)) for day in range(2, 9)]
        said += [self.month_alone(date(2024, month, 1)) for month in range(1, 13)]
        said += [*map(self.kind, Kind), *map(self.fact, FactKind), *map(self.step, Step)]
        said += [
            *map(self.circle, Circle),
            *(self.part(part, "") for part in Part),
            *map(self._settled, Outcome),
        ]
        bare = (re.sub(r"\{\w*\}", " ", text) for text in said)
        return frozenset(word for text in bare for word in LETTERS.findall(fold(text)))

    def _settled(self, outcome: Outcome) -> str:
        """How a promise stands of which this became."""
        day = date(2024, 1, 1)
        return self.stands(Promise("", "", "", mine=True, made=day, outcome=outcome, settled=day), day)

    def stand_ins(self) -> Words:
        """What others are called in what is handed to one client."""
        return Words(
            several=self.words("another client"),
            company=self.words("another company"),
            mail=self.words("a mail address"),
            reach=self.words("an address"),
        )


IN_ENGLISH = Tongue()
"""For whoever says nothing else."""

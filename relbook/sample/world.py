"""A freelancer's three years, made up from a seed and counted back from today.

The same seed and the same day make the same world. Nothing here touches a journal: `filling`
writes it down.
"""

from collections.abc import Iterator
from datetime import date, time, timedelta
from random import Random

from relbook.journal.entry import Kind
from relbook.journal.frozen import frozen
from relbook.sample.episodes import episodes
from relbook.sample.leaf import Leaf
from relbook.sample.marta import by_hand
from relbook.sample.people import EVERYBODY, MARTA, Sketch
from relbook.sample.telling import tell


@frozen
class Plan:
    """A talk that is planned; `who` are names."""

    who: tuple[str, ...]
    day: date
    at: time
    kind: str
    title: str
    minutes: int = 45


@frozen
class Life:
    """One client and all that was written about them, the oldest first."""

    sketch: Sketch
    since: date
    leaves: tuple[Leaf, ...] = ()


@frozen
class World:
    """All of it, as of `today`."""

    today: date
    lives: tuple[Life, ...]
    plans: tuple[Plan, ...]

    @property
    def files(self) -> tuple[str, ...]:
        """The name of every file that belongs to some note."""
        return tuple(name for life in self.lives for leaf in life.leaves for name in leaf.files)


def world(today: date, seed: int = 1) -> World:
    """Make the world up."""
    lives = tuple(_life(sketch, today, Random(f"{seed}/{sketch.name}")) for sketch in EVERYBODY)
    return World(today, lives, tuple(_plans(today)))


def _plans(today: date) -> Iterator[Plan]:
    yield Plan(("Marta Reyes",), today, time(15, 0), Kind.CALL, "Spring launch")
    yield Plan(("Priya Raman",), today, time(17, 30), Kind.MEETING, "Pilot numbers from the second ward", 30)
    yield Plan(("Amara Okafor",), today - timedelta(1), time(11, 0), Kind.CALL, "Two marks, side by side", 30)
    ahead = (
        (2, ("Sofie de Vries",), Kind.IN_PERSON, "Cloth samples for the atlas"),
        (4, ("Amara Okafor", "Harriet Osei"), Kind.MEETING, "Introducing each other"),
        (6, ("Tomasz Zieliński",), Kind.CALL, "Poster, last round"),
        (9, ("Luca Moretti",), Kind.IN_PERSON, "Oak, by daylight"),
        (16, ("Ελένη Παπαδοπούλου",), Kind.CALL, "The new tin"),
    )
    for days, who, kind, title in ahead:
        yield Plan(who, today + timedelta(days), time(10, 30), kind, title)


def _life(sketch: Sketch, today: date, rng: Random) -> Life:
    since = today - timedelta(round(365.25 * sketch.years))
    made = by_hand(today) if sketch is MARTA else episodes(sketch.name, today)
    taken = {leaf.day for leaf in made}
    told = (leaf for leaf in tell(sketch, today, rng) if leaf.day not in taken)
    leaves = sorted((*made, *told), key=lambda leaf: (leaf.day, leaf.at or time()))
    return Life(sketch, since, tuple(leaves))

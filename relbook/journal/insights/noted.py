"""An entry as a chart needs it: when, of what kind, how long. Never a word of it."""

from datetime import date

from relbook.journal.entry import GESTURES, PRIVATE_KINDS, TALKS, Kind, Side
from relbook.journal.fact import FactKind
from relbook.journal.frozen import frozen

HALF_HOUR = 30
"""How long a talk counts that does not say, in minutes."""

AN_HOUR = 60
"""How long something shared counts that does not say, in minutes."""

LIFE_KINDS = frozenset({Kind.SHARED, *GESTURES, Kind.APPRECIATION_RECEIVED})
LIFE_FACTS = frozenset({FactKind.PERSONAL, FactKind.LIKE, FactKind.SHARED})
LIFE_TAGS = frozenset({"life", "personal", "family"})
"""What makes an entry one about life (see `Noted.life`)."""


@frozen
class Noted:
    """An entry without its words.

    `contact`: both sides had to do with each other. `minutes` is how long it took, where it says.
    `energy` is what it did to the writer, from -2 to 2. `learned_life`: it taught a personal fact,
    something liked or something shared, or carries one of `LIFE_TAGS`. `tags` are those of an
    entry that notes its energy; elsewhere nobody asks.
    """

    id: str
    kind: str
    day: date
    contact: bool = False
    minutes: int | None = None
    initiated: Side | None = None
    energy: int | None = None
    learned_life: bool = False
    tags: tuple[str, ...] = ()

    @property
    def gesture(self) -> bool:
        """Whether it is a small gesture of the writer's."""
        return self.kind in GESTURES

    @property
    def written(self) -> bool:
        """Whether it is about a client rather than about the writer."""
        return self.kind not in PRIVATE_KINDS

    @property
    def life(self) -> bool:
        """Whether it is about life rather than work.

        It is when something was shared, thanked for or done as a favour, when it taught something
        personal, liked or shared, or when it is tagged #life, #personal or #family. All else is work.
        """
        return self.learned_life or self.kind in LIFE_KINDS

    @property
    def length(self) -> int:
        """How long the contact counts, in minutes: what it says, else by its kind."""
        if not self.contact:
            return 0
        if self.minutes is not None:
            return max(0, self.minutes)
        if self.kind == Kind.SHARED:
            return AN_HOUR
        return HALF_HOUR if self.kind in TALKS else 0

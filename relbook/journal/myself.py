"""What the writer's own page holds: how the work has felt, what lifted, what kind things were said.

All of it is about the one who writes. Nothing is counted by client, and nothing leaves in an export.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from relbook.journal.care import Load
from relbook.journal.frozen import frozen
from relbook.journal.page import Page

LOOK_BACK = timedelta(days=28)
"""How far back notes of energy are shown: four weeks."""

MOST_NOTES = 21
"""How many notes of energy fit into one line."""

LIFTED = 3
"""How many talks that did the writer good are named."""

KIND_WORDS = 60
"""How many of the newest kind words one can leaf through."""


@frozen
class Myself:
    """The writer's own page: `felt` is energy from -2 to 2 in the order of time, all else newest first."""

    load: Load
    felt: Sequence[int] = ()
    lifted: Sequence[Page] = ()
    kind_words: Sequence[Page] = ()
    evenings: Sequence[date] = ()

    @property
    def gave(self) -> int:
        """How many of the notes say that there was more energy afterwards."""
        return sum(energy > 0 for energy in self.felt)

    @property
    def took(self) -> int:
        """How many say that there was less."""
        return sum(energy < 0 for energy in self.felt)


def todays(kind_words: Sequence[Page], today: date) -> int:
    """Which of the kind words stands there first: another one each day, so that old ones come back."""
    return today.toordinal() % len(kind_words) if kind_words else 0

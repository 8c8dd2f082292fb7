"""What narrows the list of clients, as one value."""

from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date
from enum import StrEnum

from relbook.journal.circle import RULES, Circle, CircleRule
from relbook.journal.client import State
from relbook.journal.fold import fold
from relbook.journal.frozen import frozen
from relbook.journal.roster import ClientLine


class Lack(StrEnum):
    """What a client can be without."""

    CIRCLE = "circle"
    RHYTHM = "rhythm"
    CONTACT = "contact"


class Wish(StrEnum):
    """How a tag is asked for: on some entry of theirs, one of several, or on none."""

    ALL = "and"
    ANY = "or"
    NONE = "not"


@frozen
class Known:
    """What a row of the list does not say and a sieve may ask: looked up only when asked.

    `tags` says of each folded tag on whose entries it stands, `reached` who has a way to be reached.
    """

    tags: Mapping[str, frozenset[str]] = field(default_factory=dict)
    reached: frozenset[str] = frozenset()


NOTHING_KNOWN = Known()


@frozen
class Sieve:
    """Who is shown: everything asked must be so; of several states, towns or "or" tags one is enough."""

    states: frozenset[State] = frozenset()
    town: str = ""
    overdue: bool = False
    lacks: frozenset[Lack] = frozenset()
    tags: tuple[tuple[str, Wish], ...] = ()

    @property
    def asks(self) -> bool:
        """Whether anything is asked."""
        return self != ALL

    def lets(
        self,
        line: ClientLine,
        today: date,
        rules: Mapping[Circle, CircleRule] = RULES,
        known: Known = NOTHING_KNOWN,
    ) -> bool:
        """Whether a client passes."""
        client = line.client
        return (
            (not self.states or client.state in self.states)
            and (not self.town or fold(client.town) == fold(self.town))
            and (not self.overdue or line.pulse(today, rules).overdue)
            and not any(self._has(line, lack, rules, known) for lack in self.lacks)
            and self._tagged(line.id, known)
        )

    def tag(self, name: str, wish: Wish | None) -> "Sieve":
        """The same with a tag asked for in another way, or no more."""
        others = tuple(pair for pair in self.tags if fold(pair[0]) != fold(name))
        return replace(self, tags=(*others, (name, wish)) if wish else others)

    def state(self, state: State, *, on: bool) -> "Sieve":
        """The same with a state asked for, or no more."""
        return replace(self, states=self.states | {state} if on else self.states - {state})

    def lack(self, lack: Lack, *, on: bool) -> "Sieve":
        """The same with something asked to be missing, or no more."""
        return replace(self, lacks=self.lacks | {lack} if on else self.lacks - {lack})

    def _has(self, line: ClientLine, lack: Lack, rules: Mapping[Circle, CircleRule], known: Known) -> bool:
        match lack:
            case Lack.CIRCLE:
                return line.client.circle is not None
            case Lack.RHYTHM:
                return line.rhythm_days(rules) is not None
            case Lack.CONTACT:
                return line.id in known.reached

    def _tagged(self, client_id: str, known: Known) -> bool:
        on = {name: client_id in known.tags.get(fold(name), frozenset()) for name, _ in self.tags}
        some = [on[name] for name, wish in self.tags if wish is Wish.ANY]
        return (
            all(on[name] for name, wish in self.tags if wish is Wish.ALL)
            and not any(on[name] for name, wish in self.tags if wish is Wish.NONE)
            and (not some or any(some))
        )


ALL = Sieve()
"""Nobody is left out."""

"""What the index says of an entry besides its words: what it did to the writer, and how far it may go."""

from enum import StrEnum


class Lift(StrEnum):
    """What an entry did to the writer, where it says: gave energy, left it even, took some."""

    GAVE = "gave"
    EVEN = "even"
    TOOK = "took"


class Reach(StrEnum):
    """How far an entry may go: to whomever it is given, to nobody else, or all but its secret lines."""

    OPEN = "open"
    PRIVATE = "private"
    SECRET = "secret"

"""Reading leaves that were written out by hand.

Each leaf begins with a line of its own: days ago, clock, kind, minutes, who began it (`me`, `them`,
`-`), and words about it: `pinned`, `landmark`, `energy=2`, `reply=quick`, `prompt=`, `files=` and
`channel=`, in which `_` is a space. Then come the words of the note. What stands in angle brackets
is a date that is filled in: `<+9>` is the day nine days from today. Below the words, each on a
line of its own:

    ?? the question that a reflection answers
    :: a part of its life = what it says
    => a step of its life, days ago
    ~~ what became of a promise, days ago, `told`, and `120:110` for a move said 120 days ago to the 110th
    ^^ what became of a fact, days ago, = in which words; `-` for nothing
"""

import re
from datetime import date, time, timedelta

from relbook.journal.entry import PRIVATE_KINDS, Side, Tier
from relbook.journal.lives.parts import Life, Step
from relbook.journal.marks import REPLY
from relbook.journal.promise import Outcome
from relbook.sample.leaf import Fate, Leaf, Shift, Turn

_HEAD = re.compile(
    r"(?P<ago>\d+) (?P<at>\d\d:\d\d) (?P<kind>[a-z ]+?) (?P<minutes>\d+) (?P<side>me|them|-)(?P<rest>.*)"
)
_DATE = re.compile(r"<([+-]?\d+)>")
_BELOW = re.compile(r"^(\?\?|::|=>|~~|\^\^) (.*)$", re.MULTILINE)


def read(leaves: str, today: date) -> tuple[Leaf, ...]:
    """The leaves of a text, each begun by `@@`."""
    return tuple(_leaf(leaf, today) for leaf in leaves.strip().removeprefix("@@ ").split("\n@@ "))


def _leaf(leaf: str, today: date) -> Leaf:
    head, _, text = leaf.partition("\n")
    found = _HEAD.fullmatch(head)
    assert found, head
    words = dict(word.partition("=")[::2] for word in found["rest"].split())
    below = {mark: [line for sort, line in _BELOW.findall(text) if sort == mark] for mark in _MARKS}
    return Leaf(
        _ago(found["ago"], today),
        _DATE.sub(lambda day: (today + timedelta(int(day[1]))).isoformat(), _BELOW.sub("", text).strip()),
        found["kind"],
        at=time.fromisoformat(found["at"]),
        minutes=int(found["minutes"]) or None,
        channel=words.get("channel", "").replace("_", " "),
        initiated=Side(found["side"]) if found["side"] in set(Side) else None,
        energy=int(words["energy"]) if "energy" in words else None,
        tier=Tier.PRIVATE if found["kind"] in PRIVATE_KINDS else Tier.SHAREABLE,
        pinned="pinned" in words,
        landmark="landmark" in words,
        prompt=words.get("prompt", ""),
        question="".join(below["??"]),
        files=tuple(filter(None, words.get("files", "").split(","))),
        outcomes=tuple(_fate(line, today) for line in below["~~"]),
        turns=tuple(_turn(line, today) for line in below["^^"]),
        life=_life(below["::"], below["=>"], words.get(REPLY, ""), today),
    )


_MARKS = ("??", "::", "=>", "~~", "^^")


def _life(parts: list[str], steps: list[str], reply: str, today: date) -> Life:
    texts = [line.split(" = ", 1) for line in parts]
    if reply:
        texts.append([REPLY, reply])
    days = {Step(line.rsplit(" ", 1)[0]): _ago(line.rsplit(" ", 1)[1], today) for line in steps}
    in_order = tuple((step, days[step]) for step in Step if step in days)
    return Life(tuple(sorted((name, text) for name, text in texts)), in_order)


def _fate(line: str, today: date) -> Fate:
    outcome, day, *more = line.split()
    moves = [word.split(":") for word in more if ":" in word]
    shifts = tuple(Shift(_ago(said, today), _ago(due, today)) for said, due in moves)
    return Fate(Outcome(outcome), _ago(day, today), "told" in more, shifts)


def _turn(line: str, today: date) -> Turn | None:
    said, _, words = line.partition(" = ")
    what, _, day = said.partition(" ")
    return None if what == "-" else Turn(what, _ago(day or "0", today), words)


def _ago(days: str, today: date) -> date:
    return today - timedelta(int(days))

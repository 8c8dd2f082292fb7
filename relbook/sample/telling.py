"""Telling what happened with somebody: scenes, one a gap, with what they led to."""

import re
from collections.abc import Iterator
from datetime import date, time, timedelta
from random import Random
from typing import Any

from relbook.journal.entry import Kind, Side, Tier
from relbook.journal.promise import Outcome
from relbook.sample import scenes
from relbook.sample.leaf import Fate, Leaf
from relbook.sample.people import MARTA, Sketch
from relbook.sample.scenes import Scene

YEARS = 3
"""How far back the notes go."""

BY_HAND_DAYS = 60
"""Marta's latest weeks are written out by hand; nothing is told beside them."""

OPEN_DAYS = 45
"""Promises made in the last weeks are told of by hand, so that what is due today is known."""

_OPENING = re.compile(r"^(?:>> )?\w", re.MULTILINE)
_FATES = (Outcome.KEPT, Outcome.LATE, Outcome.BROKEN, Outcome.RELEASED, Outcome.RENEGOTIATED)
_ODDS = (74, 12, 5, 5, 4)
_SAID = frozenset({Outcome.BROKEN, Outcome.RELEASED, Outcome.RENEGOTIATED})
"""What is said to the other side, so that nothing is left hanging."""

_CHANNELS = ("phone", "", "video")

_ASKED = (
    ("thank-for-what", "If you thanked {first} for one small thing today, what would it be?"),
    ("awake-at-three", "What might {first} be turning over in the small hours these weeks?"),
    ("beyond-business", "What do you know about {first} that no invoice could tell you?"),
    ("something-you-like", "Quite apart from the work, what do you like about {first}?"),
    ("same-compass", "What matters just as much to {first} as it does to you?"),
    ("less-of-a-chore", "Which part of the work for {first} has quietly turned into a pleasure?"),
    ("in-the-way", "Whether or not it concerns you, what stands between {first} and a good quarter?"),
    ("quarter-hour-extra", "With a quarter of an hour to spare, what would you do for {first}?"),
)
_ANSWERS = (
    "The straight answer last week. It saved us a round and I have not said so yet.",
    "Money, I think, but it may be sleep. I will ask about the sleep.",
    "How {first} speaks about {place}. It is the only time the sentences get long.",
    "The way of leaving room: one question, and then a pause that is allowed to last.",
    "I do not know. That is an answer too; ask next time.",
    "Drawing {thing}. It began as a favour and now I look forward to it.",
    "We both think that a thing should say what it is for.",
    "A photograph of {thing} in use, without a word about the project.",
)


def tell(sketch: Sketch, today: date, rng: Random) -> Iterator[Leaf]:
    """What happened with somebody, the latest first; the newest is a talk, `last` days old."""
    return _Pen(sketch, today, rng).leaves()


class _Pen:
    """Writes about one client, and remembers what it has told already."""

    def __init__(self, sketch: Sketch, today: date, rng: Random) -> None:
        self._sketch = sketch
        self._today = today
        self._rng = rng
        self._decks: dict[str, list[Any]] = {}
        self._facts = list(sketch.lines)
        firm = sketch.company or sketch.name
        named = {"project": sketch.project, "thing": sketch.thing, "place": sketch.place}
        self._gaps = {"first": sketch.first, "firm": firm, **named}

    def leaves(self) -> Iterator[Leaf]:
        begin = min(365 * YEARS, round(365.25 * self._sketch.years))
        ago, number = self._sketch.last, 0
        while ago < begin:
            if self._sketch is not MARTA or ago > BY_HAND_DAYS:
                yield self._leaf(ago, newest=number == 0)
            if number and self._chance(0.09):
                yield self._reflection(ago - 1)
            number += 1
            ago += max(2, round(self._sketch.gap * self._rng.uniform(0.4, 1.3)))
            ago += self._sketch.silence if number == 4 else 0

    def _leaf(self, ago: int, *, newest: bool) -> Leaf:
        day = self._today - timedelta(ago)
        talk = newest or self._chance(0.72)
        name = "TALKS" if talk else "HARD" if self._chance(0.12) else "OTHERS"
        scene: Scene = self._draw(name, getattr(scenes, name))
        lines, outcomes = self._after(day) if talk else ([], ())
        lines += self._standing(newest=newest)
        text = "\n".join((scene.told(self._gaps), *(self._fill(line) for line in lines)))
        return Leaf(
            day,
            self._upper(text),
            scene.kind,
            at=time(self._rng.randint(8, 18), self._rng.choice((0, 5, 10, 15, 30, 40, 45))),
            minutes=self._rng.choice((15, 20, 25, 30, 45, 60, 75)) if talk else None,
            initiated=self._rng.choice((Side.ME, Side.ME, Side.THEM)) if talk else None,
            energy=self._energy(scene),
            landmark=scene.kind == Kind.MILESTONE,
            files=(f"sheet-{ago}.pdf",) if scene.kind == Kind.MEETING and self._chance(0.1) else (),
            outcomes=outcomes,
            channel=_CHANNELS[ago % 3] if scene.kind == Kind.CALL and self._sketch is not MARTA else "",
            life=scene.life(day, self._today),
        )

    def _after(self, day: date) -> tuple[list[str], tuple[Fate | None, ...]]:
        """What a talk leads to: a closing, a gist, a question, a promise that is settled by now."""
        lines = [self._draw("closing", scenes.CLOSINGS)] if self._chance(0.5) else []
        if self._chance(0.25):
            lines.append(f">> {self._draw('gist', scenes.GISTS)}")
        if self._chance(0.03):
            lines.append(self._draw("secret", scenes.CONFIDENCES))
        if (self._today - day).days < OPEN_DAYS:
            return lines, ()
        if not self._chance(0.42):
            return lines, ()
        days, soft = self._rng.randint(2, 14), "?" if self._chance(0.15) else ""
        if self._chance(0.7):
            lines.append(f"[] {self._draw('mine', scenes.MY_PROMISES)} @+{days}d{soft}")
        else:
            lines.append(
                f"[{self._sketch.first}] {self._draw('theirs', scenes.THEIR_PROMISES)} @+{days}d{soft}"
            )
        return lines, (self._fate(day, days),)

    def _standing(self, *, newest: bool) -> list[str]:
        """What is true of this client alone; the newest note holds what is open now."""
        lines = [self._rng.choice(self._sketch.own)] if self._sketch.own and self._chance(0.2) else []
        if newest:
            lines += self._facts[:1]
            lines += [f"[] {text} @{self._today + timedelta(days)}" for text, days in self._sketch.owes]
            lines += [f"? {text}" for text in self._sketch.asks]
            del self._facts[:1]
        elif self._facts and self._chance(0.5):
            lines.append(self._facts.pop(0))
        if self._chance(0.35):
            lines.append(
                " ".join(f"#{tag}" for tag in self._rng.sample(scenes.TAGS, self._rng.randint(1, 2)))
            )
        return lines

    def _fate(self, day: date, days: int) -> Fate:
        """Most promises are kept, some late, a few not at all."""
        fate = self._rng.choices(_FATES, _ODDS)[0]
        late = self._rng.randint(1, 9) if fate is Outcome.LATE else -self._rng.randint(0, min(days, 2))
        return Fate(fate, day + timedelta(days + late), told=fate in _SAID)

    def _energy(self, scene: Scene) -> int | None:
        if scene.kind == Kind.ENERGY:
            return -1 if "Drained" in scene.title else 1
        return self._rng.choice((-1, 0, 1, 1, 2)) if self._chance(0.3) else None

    def _reflection(self, ago: int) -> Leaf:
        day = self._today - timedelta(ago)
        prompt, question = self._draw("asked", _ASKED)
        asked = {"prompt": prompt, "question": self._fill(question)}
        answer = self._upper(self._fill(self._draw("answer", _ANSWERS)))
        return Leaf(day, answer, Kind.REFLECTION, at=time(21, 15), tier=Tier.PRIVATE, **asked)

    def _draw(self, name: str, whole: tuple[Any, ...]) -> Any:
        """One of them that has not been drawn for a while."""
        deck = self._decks.setdefault(name, [])
        if not deck:
            deck += self._rng.sample(whole, len(whole))
        return deck.pop()

    def _chance(self, odds: float) -> bool:
        return self._rng.random() < odds

    def _fill(self, line: str) -> str:
        return line.format_map(self._gaps) if "{" in line else line

    def _upper(self, text: str) -> str:
        """Gaps at the beginning of a line are filled in small letters."""
        return _OPENING.sub(lambda found: found[0].upper(), text)

"""What is being written beside an entry, as the words of a draft and back."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date

from relbook.journal.lives.parts import Life, Step


def desk_of(entry_id: str) -> str:
    """The desk on which the draft of an entry's life lies."""
    return f"life {entry_id}"


def packed(life: Life, reaction: str = "", how: str = "") -> str:
    """A life as words, with what was written about their reaction, and how they were told."""
    steps = {step.value: day.isoformat() for step, day in life.steps}
    said = {"parts": dict(life.parts), "steps": steps, "reaction": reaction, "how": how}
    return json.dumps(said, ensure_ascii=False)


def unpacked(words: str, life: Life) -> tuple[Life, str, str]:
    """The life those words hold, the reaction and how they were told; the one given where they hold none."""
    try:
        read = json.loads(words)
        parts = {str(name): str(text) for name, text in read["parts"].items()}
        found = replace(life, parts=tuple(sorted(parts.items())), steps=_steps(read["steps"]))
        return found, str(read.get("reaction", "")), str(read.get("how", ""))
    except (ValueError, KeyError, TypeError, AttributeError):
        return life, "", ""


def _steps(days: Mapping[str, str]) -> tuple[tuple[Step, date], ...]:
    found: dict[Step, date] = {}
    for name, day in days.items():
        with suppress(ValueError):
            found[Step(name)] = date.fromisoformat(day)
    return tuple((step, found[step]) for step in Step if step in found)

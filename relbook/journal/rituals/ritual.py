"""A ritual: pages in order, and where somebody is in them.

A ritual is worked out anew whenever it is opened, from what the journal knows then; a page that has
nothing to say is left out. What was answered is kept by the key of its page, so that no page that
came or went meanwhile moves or loses a word.
"""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from relbook.journal.frozen import frozen


@frozen
class Step:
    """One page. `key` names it for good; `material` is the value it shows, if any."""

    key: str
    material: object = None


@frozen
class Answer:
    """What was said on a page, and the question it answers as it was put.

    `value` is what the page keeps: the words as typed, or whatever else its page understands.
    """

    key: str
    question: str
    value: str


@frozen
class Place:
    """Where somebody is in a ritual, with every word typed so far.

    `ritual` is its name and `about` the key of whom it is about, if anybody. `begun` is the day of
    the first page. `at` is the key of the page one was on. `desk` says where it is kept; empty until
    it is.
    """

    ritual: str
    begun: date
    about: str = ""
    at: str = ""
    answers: tuple[Answer, ...] = ()
    desk: str = ""

    def value(self, key: str) -> str:
        """What was said on a page; empty where nothing was."""
        return next((one.value for one in self.answers if one.key == key), "")

    def with_answer(self, answer: Answer) -> "Place":
        """The same place with an answer given or changed; a blank one is none."""
        kept = [one for one in self.answers if one.key != answer.key]
        at = next((n for n, one in enumerate(self.answers) if one.key == answer.key), len(kept))
        if answer.value.strip():
            kept.insert(at, answer)
        return replace(self, answers=tuple(kept))


@frozen
class Becoming:
    """What a promise line in an answer will become: to whom, by their first name, and by when.

    No name: nobody knows to whom, and it stays a line. `mine` is False for a promise of theirs.
    `bad_date` is what stands where a date should and is none.
    """

    to: str
    due: date | None = None
    mine: bool = True
    bad_date: str = ""


def whereabouts(steps: Sequence[Step], place: Place) -> int:
    """Which page to open on: the one it was left on, else the first without an answer, else the last.

    Raises:
        ValueError: There are no pages.
    """
    if not steps:
        raise ValueError("a ritual has at least one page")
    keys = [step.key for step in steps]
    if place.at in keys:
        return keys.index(place.at)
    if not place.at:
        return 0
    answered = {one.key for one in place.answers}
    return next((number for number, key in enumerate(keys) if key not in answered), len(keys) - 1)


def in_order(steps: Sequence[Step], place: Place) -> list[Answer]:
    """The answers in the order of the pages; last those whose page has gone meanwhile."""
    places = {step.key: number for number, step in enumerate(steps)}
    return sorted(place.answers, key=lambda one: places.get(one.key, len(places)))


def composed(title: str, answers: Sequence[Answer]) -> str:
    r"""The text of the entry a ritual ends in: a title, and each question with what was said to it.

    Blank answers are left out; without any there is no text.

    >>> composed("Weekly review", [Answer("lifted", "What gave you energy?", "The call.")])
    'Weekly review\n\n## What gave you energy?\n\nThe call.'
    """
    said = [one for one in answers if one.value.strip()]
    if not said:
        return ""
    return "\n\n".join([title, *(f"## {one.question}\n\n{one.value.strip()}" for one in said)])


def written(place: Place) -> str:
    """A place as text, to be kept until the ritual is finished."""
    answers = [[one.key, one.question, one.value] for one in place.answers]
    return json.dumps({"at": place.at, "answers": answers}, ensure_ascii=False)


def read(text: str, place: Place) -> Place:
    """A place with what was written of it; words nobody can read any more stay as one answer."""
    try:
        kept = json.loads(text)
        answers = tuple(_answer(one) for one in kept["answers"])
        return replace(place, at=str(kept["at"]), answers=answers)
    except (ValueError, KeyError, TypeError):
        return replace(place, answers=(Answer("", "", text),) if text.strip() else ())


def _answer(parts: Any) -> Answer:
    key, question, value = parts
    return Answer(str(key), str(question), str(value))

"""Writing a made-up world into a journal, and taking it out again."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from relbook.errors import JournalExistsError
from relbook.journal.entry import Entry
from relbook.journal.fold import fold
from relbook.journal.frozen import frozen
from relbook.journal.lives.course import COURSES
from relbook.journal.lives.parts import NOTHING
from relbook.journal.marks import REPLY
from relbook.journal.promise import Outcome, Promise
from relbook.journal.selection import EVERYTHING
from relbook.sample import turning
from relbook.sample.leaf import Fate, Leaf
from relbook.sample.papers import content
from relbook.sample.people import Sketch
from relbook.sample.world import Life, World, world
from relbook.store import (
    bulk,
    clients,
    details,
    entries,
    facts,
    files,
    important_dates,
    links,
    lives,
    meetings,
    promises,
    reaching,
)
from relbook.store.database import here
from relbook.store.edit import Edit, write
from relbook.store.going import AT_ONCE, Going
from relbook.store.keys import new_key

STANDING_PINNED = ("Ines starts school in January",)
"""What is good to remember before anything else."""


@frozen
class Tally:
    """How much there is in a journal."""

    clients: int
    entries: int


def fill(today: date, seed: int = 1, *, going: Going = AT_ONCE) -> Edit:
    """Write the sample into a journal that holds nothing yet.

    Raises:
        JournalExistsError: There is something in it.
        CancelledError: It was stopped; nothing was written but files that nothing names.
    """
    if count() != Tally(0, 0):
        raise JournalExistsError(here())
    made = world(today, seed)
    return _fill(made, {name: _shelve(content(name)) for name in made.files}, going)


@write
def remove_sample() -> str:
    """Move everybody of the sample, and what is about them alone, to the bin; undo brings all back."""
    gone = bulk.clear_out(clients.of_the_sample()).row_id
    turning.take_out_field()
    return gone


def count() -> Tally:
    """How much is in the journal now."""
    return Tally(len(clients.everyone()), entries.count(EVERYTHING))


@write
def _fill(made: World, shelved: dict[str, tuple[str, int]], going: Going) -> str:
    keys = {life.sketch.name: _client(life, made.today) for life in made.lives}
    written, whole = 0, sum(len(life.leaves) for life in made.lives)
    for life in made.lives:
        if life.sketch.brought_by:
            links.introduce(keys[life.sketch.brought_by], keys[life.sketch.name])
        _notes(life.leaves, (keys[life.sketch.name],), shelved, made.today)
        written += len(life.leaves)
        going.at(written, whole)
    turning.settle(keys, made.today)
    for plan in made.plans:
        who = [keys[name] for name in plan.who]
        meetings.plan(who, plan.day, plan.at, kind=plan.kind, title=plan.title, minutes=plan.minutes)
    marta = keys[made.lives[0].sketch.name]
    for fact in facts.of_client(marta):
        if fact.text in STANDING_PINNED:
            facts.pin(fact.id, pinned=True)
    return marta


def _client(life: Life, today: date) -> str:
    sketch = life.sketch
    key = clients.add(
        sketch.name,
        company=sketch.company,
        role=sketch.role,
        town=sketch.town,
        zone=sketch.zone,
        circle=sketch.circle,
        state=sketch.state,
        rhythm_days=sketch.rhythm,
        since=life.since,
        sample=True,
        **sketch.more,
    ).row_id
    reaching.reach(key, "mail", _mail(sketch))
    if sketch.birthday:
        day = today + timedelta(sketch.birthday)
        important_dates.mark_day(key, "Birthday", day.month, day.day)
    return key


def _notes(
    leaves: Iterable[Leaf], who: tuple[str, ...], shelved: dict[str, tuple[str, int]], today: date
) -> None:
    """Write somebody's notes down, settle what came of them, and put their files with them."""
    keyed = [(new_key(), leaf) for leaf in leaves]
    bulk.pour((_entry(key, leaf), who) for key, leaf in keyed)
    with_promises = promises.of_entries(key for key, leaf in keyed if leaf.outcomes)
    with_facts = facts.of_entries(key for key, leaf in keyed if leaf.turns)
    for key, leaf in keyed:
        for name in leaf.files:
            digest, size = shelved[name]
            files.attach(key, name, digest, size)
        for promise, fate in zip(with_promises[key] if leaf.outcomes else (), leaf.outcomes, strict=False):
            if fate:
                _settle(promise, fate)
        for fact, turn in zip(with_facts[key] if leaf.turns else (), leaf.turns, strict=False):
            if turn:
                turning.turn(fact, turn)
        if leaf.life != NOTHING:
            _live(key, leaf, today)


def _settle(promise: Promise, fate: Fate) -> None:
    """Say what became of a promise, after all its moves."""
    for shift in fate.shifts:
        promises.move(promise.id, shift.due, day=shift.said, told=True)
    if fate.outcome is not Outcome.OPEN:
        promises.settle(promise.id, fate.outcome, fate.day, told=fate.told)


def _live(key: str, leaf: Leaf, today: date) -> None:
    """Write down what stands beside an entry."""
    parts = dict(leaf.life.parts)
    if REPLY in parts:
        details.note(key, REPLY, parts[REPLY])
    if leaf.kind in COURSES:
        lives.keep(key, leaf.life, today=today)


def _entry(key: str, leaf: Leaf) -> Entry:
    return Entry(
        key,
        leaf.kind,
        leaf.day,
        leaf.text,
        at=leaf.at,
        minutes=leaf.minutes,
        channel=leaf.channel,
        initiated=leaf.initiated,
        energy=leaf.energy,
        tier=leaf.tier,
        pinned=leaf.pinned,
        landmark=leaf.landmark,
        prompt=leaf.prompt,
        question=leaf.question,
    )


def _mail(sketch: Sketch) -> str:
    """An address nobody has: `.example` leads nowhere (RFC 2606)."""
    who, firm = (re.sub(r"[^a-z]+", "-", fold(name)).strip("-") for name in (sketch.first, sketch.company))
    return f"{who or 'hello'}@{firm or 'studio'}.example"


def _shelve(held: bytes) -> tuple[str, int]:
    return files.store_content(held), len(held)

"""Which prompt now, and why."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from relbook.journal.dice import cast
from relbook.journal.frozen import frozen
from relbook.journal.history import SKIPS, History, Reply, pause
from relbook.journal.library import Library
from relbook.journal.prompt import Prompt, fill, put, slots_in
from relbook.journal.snapshot import DaySnapshot, Snapshot
from relbook.journal.tact import Rule, against, is_away
from relbook.journal.trigger import Urgency

OFFERED = 3
"""One prompt, and two others on request (PRODUCT.md section 5, rule 4)."""

Used = tuple[Mapping[str, date], Mapping[str, date]]
"""The last day of each principle: with this client, and with anybody."""

Place = tuple[Urgency, date, date, bytes]
"""Where a prompt stands among those that fit: the least comes first."""


@frozen
class Asked:
    """A prompt that fits, filled from real data; `raised_by` names the trigger that did it."""

    prompt: Prompt
    text: str
    why: str
    urgency: Urgency
    aloud: str = ""
    raised_by: str = ""


class Behind(StrEnum):
    """Why one prompt that fits comes after another one, in the order the reasons count."""

    URGENCY = "less urgent"
    HERE = "principle used later with them"
    OVERALL = "principle used later at all"
    DIE = "drawn by lot"


@frozen
class Considered:
    """One prompt and the rule that decided about it; `until` is when a passing rule ends.

    `rank` counts the prompts that fit, from 1; `asked` is there for all of those, and `behind` says
    why each of them but the first comes after the one before it.
    """

    prompt: Prompt
    rule: Rule
    until: date | None = None
    rank: int | None = None
    asked: Asked | None = None
    behind: Behind | None = None


def ask(library: Library, snapshot: Snapshot, history: History) -> list[Asked]:
    """The prompts for a client's card, best first: the same all day, none once the day has had its own.

    The first is shown, the others on request. Passing one over brings up the next and uses up one of
    those `OFFERED`; an answer, or "not today", ends the asking until tomorrow.
    """
    left = left_today(snapshot.today, history)
    return fitting(library, snapshot, history)[:left] if left else []


def left_today(today: date, history: History) -> int:
    """How many prompts may still be offered today."""
    if history.on(today, Reply.ANSWERED, Reply.LATER):
        return 0
    return max(0, OFFERED - len(history.on(today, Reply.SKIPPED, Reply.NEVER)))


def fitting(library: Library, snapshot: Snapshot, history: History) -> list[Asked]:
    """Every prompt that fits the client today, best first, whether or not the day has had its own."""
    return _asked(considered(library, snapshot, history))


def fitting_anyone(library: Library, day: DaySnapshot, history: History) -> list[Asked]:
    """As `fitting`, of the prompts about nobody in particular."""
    return _asked(considered_anyone(library, day, history))


def considered(library: Library, snapshot: Snapshot, history: History) -> list[Considered]:
    """Every prompt about clients with the rule that decided: first those that fit, best first."""
    prompts = [prompt for prompt in library.prompts if not prompt.anyone]
    judged = [_judge(library, prompt, snapshot, history) for prompt in prompts]
    return _ranked(judged, snapshot.today, snapshot.client.id, _last_used(library, history, snapshot.today))


def considered_anyone(library: Library, day: DaySnapshot, history: History) -> list[Considered]:
    """As `considered`, for the prompts about nobody in particular."""
    prompts = [prompt for prompt in library.prompts if prompt.anyone]
    judged = [_judge_day(library, prompt, day, history) for prompt in prompts]
    return _ranked(judged, day.today, day.key, _last_used(library, history, day.today))


def _judge(library: Library, prompt: Prompt, now: Snapshot, history: History) -> Considered:
    """The first rule that holds the prompt back, or what it asks."""
    held = _held_by_history(prompt, now.today, history) or _held_by_client(prompt, now)
    if held:
        return held
    raised = _raise(library, prompt, now, now.today, {"name": now.client.first})
    if raised.asked and raised.asked.urgency is Urgency.SILENCE and is_away(now):
        return Considered(prompt, Rule.AWAY, now.client.away_until)
    return raised


def _judge_day(library: Library, prompt: Prompt, now: DaySnapshot, history: History) -> Considered:
    held = _held_by_history(prompt, now.today, history)
    if held is None and now.age_days < prompt.min_age_days:
        held = Considered(prompt, Rule.TOO_YOUNG, now.today + timedelta(prompt.min_age_days - now.age_days))
    return held or _raise(library, prompt, now, now.today, {})


def _held_by_history(prompt: Prompt, today: date, history: History) -> Considered | None:
    """What earlier askings say against the prompt."""
    askings = history.of(prompt.id)
    if prompt.id in history.never or any(one.reply is Reply.NEVER for one in askings[-1:]):
        return Considered(prompt, Rule.NEVER)
    if history.skips(prompt.id) >= SKIPS:
        return Considered(prompt, Rule.RESTING)
    seldom = bool(askings) and history.seldom(prompt.id)
    for asking in reversed(askings):
        if asking.reply is Reply.SHOWN and asking.day == today:
            continue  # it stands on Today now
        until = asking.day + timedelta(pause(prompt, asking.reply, seldom=seldom))
        if until > today:
            usual = asking.day + timedelta(pause(prompt, asking.reply))
            rule = Rule.LATER if asking.reply is Reply.LATER else Rule.COOLING
            return Considered(prompt, rule if usual > today else Rule.SELDOM, until)
    return None


def _held_by_client(prompt: Prompt, now: Snapshot) -> Considered | None:
    """What the client's own state says against the prompt."""
    rule = against(prompt, now)
    if rule is None:
        return None
    ripe = now.today + timedelta(prompt.min_age_days - now.age_days)
    return Considered(prompt, rule, ripe if rule is Rule.TOO_YOUNG else None)


def _raise(
    library: Library, prompt: Prompt, now: object, today: date, slots: Mapping[str, str]
) -> Considered:
    """Put the triggers' questions to the snapshot; the most urgent that fires fills the prompt."""
    found = [(when, said) for when in prompt.triggers if (said := when.ask(now)) is not None]
    found.sort(key=lambda pair: pair[1].urgency or pair[0].trigger.urgency)
    for when, said in found:
        known = {**library.said(said.slots, today), **slots}
        if filled := fill(prompt, known):
            urgency = said.urgency or when.trigger.urgency
            asked = Asked(prompt, *filled, urgency, _aloud(prompt, known), when.name)
            return Considered(prompt, Rule.ASKED, asked=asked)
    return Considered(prompt, Rule.EMPTY_SLOT if found else Rule.NOT_RAISED)


def _aloud(prompt: Prompt, slots: Mapping[str, str]) -> str:
    """The line to say to the client; none when a slot of it is empty."""
    return put(prompt.aloud, slots) if all(slots.get(slot) for slot in slots_in(prompt.aloud)) else ""


def _last_used(library: Library, history: History, today: date) -> Used:
    """When each principle last led an asking before today, so that the order holds all day."""
    here = _latest(library, ((one.prompt_id, one.day) for one in history.askings), today)
    return here, _latest(library, history.overall.items(), today)


def _latest(library: Library, askings: Iterable[tuple[str, date]], today: date) -> dict[str, date]:
    used: dict[str, date] = {}
    for prompt_id, day in askings:
        prompt = library.by_id.get(prompt_id)
        if prompt and day < today:
            used[prompt.lead] = max(day, used.get(prompt.lead, date.min))
    return used


def _ranked(judged: Iterable[Considered], today: date, key: str, used: Used) -> list[Considered]:
    """Those that fit: by urgency, the principle longest unused here, then anywhere, then a daily die."""
    fits: list[tuple[Place, Considered]] = []
    held: list[Considered] = []
    here, overall = used
    for one in judged:
        if one.asked is None:
            held.append(one)
        else:
            lead = one.prompt.lead
            unused = here.get(lead, date.min), overall.get(lead, date.min)
            fits.append(((one.asked.urgency, *unused, _die(today, key, one.prompt.id)), one))
    fits.sort(key=lambda pair: pair[0])
    keys = [key for key, _ in fits]
    ranked = [replace(one, rank=rank) for rank, (_, one) in enumerate(fits, 1)]
    behind = [
        replace(one, rule=Rule.BEHIND, behind=_behind(before, after))
        for one, before, after in zip(ranked[1:], keys, keys[1:], strict=False)
    ]
    return ranked[:1] + behind + held


def _behind(before: Place, after: Place) -> Behind:
    return next(why for why, left, right in zip(Behind, before, after, strict=True) if left != right)


def _die(today: date, key: str, prompt_id: str) -> bytes:
    return cast(f"{today.isoformat()}/{key}/{prompt_id}")


def _asked(judged: Iterable[Considered]) -> list[Asked]:
    return [one.asked for one in judged if one.asked]

"""Which prompt now, and why."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from hashlib import blake2b

from relbook.journal.circle import Circle
from relbook.journal.client import Closeness
from relbook.journal.library import Library
from relbook.journal.prompt import LEAST_COOLDOWN, Prompt, fill, put, slots_in
from relbook.journal.snapshot import DaySnapshot, Snapshot
from relbook.journal.trigger import Urgency

OFFERED = 4
"""One prompt, and at most three others on request (design section 3.7)."""

SKIPS = 3
"""A prompt passed over so often in a row rests until it is woken."""

TALKS_BEFORE_DEPTH = 4
"""Talks before a prompt of the deepest intensity may be asked (PRODUCT.md, P03)."""

PROFESSIONAL = frozenset({"P17", "P29", "P30", "P32", "P36", "P37", "P43"})
"""The only principles asked about in the Professional circle (PRODUCT.md section 5, rule 4)."""

CLOSENESS = frozenset(
    {"P03", "P04", "P05", "P06", "P22", "P23", "P24", "P25", "P31", "P33", "P34", "P39", "P42", "P49"}
)
"""Principles that bring people nearer; they rest where the writer wants a cooler tie."""


class Reply(StrEnum):
    """What the writer did with a prompt."""

    ANSWERED = "answered"
    SKIPPED = "skipped"
    LATER = "later"
    NEVER = "never"
    WOKEN = "woken"


@dataclass(frozen=True, slots=True)
class Asking:
    """One time a prompt was put to the writer, about one client or about nobody."""

    prompt_id: str
    day: date
    reply: Reply


@dataclass(frozen=True, slots=True)
class History:
    """Every asking about one client, in any order; `never` holds the prompts switched off for all."""

    askings: tuple[Asking, ...] = ()
    never: frozenset[str] = frozenset()

    def of(self, prompt_id: str) -> list[Asking]:
        """The askings of one prompt, oldest first."""
        return sorted((one for one in self.askings if one.prompt_id == prompt_id), key=lambda one: one.day)

    def skips(self, prompt_id: str) -> int:
        """How often in a row the prompt was passed over lately; "not today" neither counts nor ends a run."""
        run = 0
        for asking in self.of(prompt_id):
            if asking.reply is Reply.SKIPPED:
                run += 1
            elif asking.reply is not Reply.LATER:
                run = 0
        return run

    def on(self, day: date, *replies: Reply) -> list[Asking]:
        """The askings of one day with one of these replies."""
        return [one for one in self.askings if one.day == day and one.reply in replies]


class Rule(StrEnum):
    """What decided about a prompt."""

    ASKED = "asked"
    BEHIND = "behind"
    NEVER = "never"
    RESTING = "resting"
    LATER = "later"
    COOLING = "cooling"
    TOO_YOUNG = "too young"
    TOO_FEW_TALKS = "too few talks"
    CIRCLE = "circle"
    PROFESSIONAL = "professional"
    COOLER = "cooler"
    ARCHIVED = "archived"
    NOT_RAISED = "not raised"
    EMPTY_SLOT = "empty slot"


@dataclass(frozen=True, slots=True)
class Asked:
    """A prompt that fits, filled from real data; `raised_by` names the trigger that did it."""

    prompt: Prompt
    text: str
    why: str
    urgency: Urgency
    aloud: str = ""
    raised_by: str = ""


@dataclass(frozen=True, slots=True)
class Considered:
    """One prompt and the rule that decided about it; `until` is when a passing rule ends.

    `rank` counts the prompts that fit, from 1; `asked` is there for all of those.
    """

    prompt: Prompt
    rule: Rule
    until: date | None = None
    rank: int | None = None
    asked: Asked | None = None


def ask(library: Library, snapshot: Snapshot, history: History, limit: int = OFFERED) -> list[Asked]:
    """The prompts for a client's card, best first: the same all day, none once the day has had its own.

    Passing one over brings up the next and uses up one of the `limit`; an answer, or "not today",
    ends the asking until tomorrow.
    """
    return _dealt(fitting(library, snapshot, history), snapshot.today, history, limit)


def ask_anyone(library: Library, day: DaySnapshot, history: History, limit: int = OFFERED) -> list[Asked]:
    """The prompts for Today, about nobody in particular; otherwise as `ask`."""
    return _dealt(_asked(considered_anyone(library, day, history)), day.today, history, limit)


def fitting(library: Library, snapshot: Snapshot, history: History) -> list[Asked]:
    """Every prompt that fits the client today, best first, whether or not the day has had its own."""
    return _asked(considered(library, snapshot, history))


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
    return _raise(library, prompt, now, now.today, {"name": now.client.first})


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
    for asking in reversed(askings):
        until = asking.day + timedelta(_pause(prompt, asking.reply))
        if until > today:
            return Considered(prompt, Rule.LATER if asking.reply is Reply.LATER else Rule.COOLING, until)
    return None


def _pause(prompt: Prompt, reply: Reply) -> int:
    """For how many days a reply keeps a prompt away."""
    match reply:
        case Reply.ANSWERED:
            return max(prompt.cooldown_days, LEAST_COOLDOWN)
        case Reply.SKIPPED:
            return LEAST_COOLDOWN
        case Reply.LATER:
            return 1
        case _:
            return 0


def _held_by_client(prompt: Prompt, now: Snapshot) -> Considered | None:
    """What the client's own state says against the prompt."""
    circle, closeness = now.client.circle, now.client.closeness
    short = prompt.min_age_days - now.age_days
    rules = {
        Rule.ARCHIVED: now.client.archived,
        Rule.TOO_YOUNG: short > 0,
        Rule.TOO_FEW_TALKS: prompt.intensity == 3 and now.contacts < TALKS_BEFORE_DEPTH,
        Rule.PROFESSIONAL: circle is Circle.PROFESSIONAL and prompt.lead not in PROFESSIONAL,
        Rule.CIRCLE: bool(prompt.circles) and circle not in prompt.circles,
        Rule.COOLER: closeness is Closeness.COOLER and prompt.lead in CLOSENESS,
    }
    rule = next((rule for rule, holds in rules.items() if holds), None)
    if rule is None:
        return None
    return Considered(prompt, rule, now.today + timedelta(short) if rule is Rule.TOO_YOUNG else None)


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


def _last_used(library: Library, history: History, today: date) -> dict[str, date]:
    """When each principle last led an asking before today, so that the order holds all day."""
    used: dict[str, date] = {}
    for asking in history.askings:
        prompt = library.by_id.get(asking.prompt_id)
        if prompt and asking.day < today:
            used[prompt.lead] = max(asking.day, used.get(prompt.lead, date.min))
    return used


def _ranked(
    judged: Iterable[Considered], today: date, key: str, used: Mapping[str, date]
) -> list[Considered]:
    """Those that fit by urgency, then the principle longest unused, then a die cast once a day."""
    fits, held = [], []
    for one in judged:
        if one.asked is None:
            held.append(one)
        else:
            principle = used.get(one.prompt.lead, date.min)
            fits.append(((one.asked.urgency, principle, _die(today, key, one.prompt.id)), one))
    ranked = [one for _, one in sorted(fits, key=lambda pair: pair[0])]
    return [
        replace(one, rank=rank, rule=Rule.ASKED if rank == 1 else Rule.BEHIND)
        for rank, one in enumerate(ranked, 1)
    ] + held


def _die(today: date, key: str, prompt_id: str) -> bytes:
    return blake2b(f"{today.isoformat()}/{key}/{prompt_id}".encode(), digest_size=8).digest()


def _asked(judged: Iterable[Considered]) -> list[Asked]:
    return [one.asked for one in judged if one.asked]


def _dealt(fits: list[Asked], today: date, history: History, limit: int) -> list[Asked]:
    """What is still to be offered today."""
    if history.on(today, Reply.ANSWERED, Reply.LATER):
        return []
    used = len(history.on(today, Reply.SKIPPED, Reply.NEVER))
    return fits[: max(0, limit - used)]

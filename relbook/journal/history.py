"""What became of the prompts that were put to the writer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from relbook.journal.frozen import frozen
from relbook.journal.grouping import by_key
from relbook.journal.prompt import LEAST_COOLDOWN, Prompt

SKIPS = 3
"""A prompt passed over so often in a row rests until it is woken."""

ASK_LESS_AFTER = 2
"""After so many skips in a row the card asks whether to ask less (PRODUCT.md section 5, rule 4)."""

LEFT_ALONE = 7
"""For how many days a prompt stays away that was on Today's card and was left alone."""

SELDOM = 2
"""How many times longer a prompt stays away once the writer wished to be asked less."""


class Reply(StrEnum):
    """What the writer did with a prompt; shown is nothing: it was on Today's card and was left alone."""

    ANSWERED = "answered"
    SKIPPED = "skipped"
    LATER = "later"
    NEVER = "never"
    WOKEN = "woken"
    LESS = "less"
    KEEP = "keep"
    SHOWN = "shown"


@frozen
class Asking:
    """One time a prompt was put to the writer, about one client or about nobody."""

    prompt_id: str
    day: date
    reply: Reply


@dataclass(frozen=True)
class History:
    """Every asking about one client, or about nobody; those of one day in the order they happened.

    `never` holds the prompts switched off for all. `overall` is the last day before today on which
    each prompt was put to the writer about anybody at all; without it only this client counts.
    """

    askings: tuple[Asking, ...] = ()
    never: frozenset[str] = frozenset()
    overall: Mapping[str, date] = field(default_factory=dict)

    @cached_property
    def _by_prompt(self) -> Mapping[str, list[Asking]]:
        return by_key((one.prompt_id, one) for one in sorted(self.askings, key=lambda one: one.day))

    def of(self, prompt_id: str) -> list[Asking]:
        """The askings of one prompt, oldest first."""
        return self._by_prompt.get(prompt_id, [])

    def skips(self, prompt_id: str) -> int:
        """How often in a row the prompt was passed over lately.

        "Not today", "ask less" and being left alone neither count nor end a run; "keep asking" ends it.
        """
        run = 0
        for asking in self.of(prompt_id):
            if asking.reply is Reply.SKIPPED:
                run += 1
            elif asking.reply not in (Reply.LATER, Reply.LESS, Reply.SHOWN):
                run = 0
        return run

    def seldom(self, prompt_id: str) -> bool:
        """Whether the writer wished to be asked this less, and has not woken it since."""
        wishes = (one.reply for one in self.of(prompt_id) if one.reply in (Reply.LESS, Reply.WOKEN))
        return next(reversed(list(wishes)), None) is Reply.LESS

    def on(self, day: date, *replies: Reply) -> list[Asking]:
        """The askings of one day with one of these replies."""
        return [one for one in self.askings if one.day == day and one.reply in replies]


def ask_less_due(history: History, prompt_id: str) -> bool:
    """Whether it is time to ask "ask less about this?": passed over twice running, and not asked so yet."""
    return history.skips(prompt_id) == ASK_LESS_AFTER and not history.seldom(prompt_id)


def pause(prompt: Prompt, reply: Reply, *, seldom: bool = False) -> int:
    """For how many days a reply keeps a prompt away."""
    longer = SELDOM if seldom else 1
    match reply:
        case Reply.ANSWERED:
            return longer * max(prompt.cooldown_days, LEAST_COOLDOWN)
        case Reply.SKIPPED:
            return longer * LEAST_COOLDOWN
        case Reply.LATER:
            return 1
        case Reply.SHOWN:
            return LEFT_ALONE
        case _:
            return 0

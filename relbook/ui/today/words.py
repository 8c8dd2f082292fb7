"""The day in words."""

from relbook.ui.shared.language import tr
from relbook.ui.shared.letters import capital, number

ENOUGH = 5
"""From so many things on, the day is called full enough."""


def sentence(talks: int, due: int, writes: int, days: int = 0) -> str:
    """The whole day in one sentence: "Two conversations, one promise due."."""
    parts = []
    if talks:
        parts.append(tr("one conversation") if talks == 1 else tr("{number} conversations"))
        parts[-1] = parts[-1].format(number=number(talks))
    if due:
        parts.append(tr("one promise due") if due == 1 else tr("{number} promises due"))
        parts[-1] = parts[-1].format(number=number(due))
    if writes:
        parts.append(tr("one person to write to") if writes == 1 else tr("{number} people to write to"))
        parts[-1] = parts[-1].format(number=number(writes))
    if days:
        parts.append(tr("one day to remember") if days == 1 else tr("{number} days to remember"))
        parts[-1] = parts[-1].format(number=number(days))
    if not parts:
        return tr("Nothing is due. Nobody is waiting.")
    said = capital(", ".join(parts)) + "."
    return said + " " + tr("Enough for one day.") if talks + due + writes + days >= ENOUGH else said


def until(minutes: int) -> str:
    """How long it is until then: "in 40 min", "in 2 h 10 min", "now"."""
    if minutes <= 0:
        return tr("now")
    hours, rest = divmod(minutes, 60)
    if not hours:
        return tr("in {minutes} min").format(minutes=rest)
    if not rest:
        return tr("in {hours} h").format(hours=hours)
    return tr("in {hours} h {minutes} min").format(hours=hours, minutes=rest)


def far(days: int) -> str:
    """How far away a day is: "today", "tomorrow", "in 5 days"."""
    if days < 2:
        return tr("tomorrow") if days else tr("today")
    return tr("in {days} days").format(days=days)


def overdue(days: int, rhythm: int) -> str:
    """Why somebody whose rhythm has passed: "34 days. You usually speak every 28."."""
    if rhythm == 1:
        return tr("{days} days. You usually speak every day.").format(days=days)
    return tr("{days} days. You usually speak every {rhythm}.").format(days=days, rhythm=rhythm)


def nearly(days: int, rhythm: int) -> str:
    """Why somebody whose rhythm has nearly passed: "40 days of 45."."""
    said = tr("1 day of {rhythm}.") if days == 1 else tr("{days} days of {rhythm}.")
    return said.format(days=days, rhythm=rhythm)

"""The day in words."""

from PySide6.QtCore import QCoreApplication

from relbook.journal.care import HEAVY_RUN, Care, Load

ENOUGH = 5
"""From so many things on, the day is called full enough."""


def tr(text: str) -> str:
    """Say `text` in the language of the interface."""
    return QCoreApplication.translate("Today", text)


def number(count: int) -> str:
    """A number in letters, as far as one would write it so."""
    words = (
        tr("no"), tr("one"), tr("two"), tr("three"), tr("four"), tr("five"), tr("six"),
        tr("seven"), tr("eight"), tr("nine"), tr("ten"), tr("eleven"), tr("twelve"),
    )  # fmt: skip
    return words[count] if count < len(words) else str(count)


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
    return f"{said} {tr('Enough for one day.')}" if talks + due + writes + days >= ENOUGH else said


def capital(words: str) -> str:
    """The same with a capital at its beginning."""
    return words[:1].upper() + words[1:]


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


def care(found: Care, load: Load) -> str:
    """The one line to the writer, and the count behind it."""
    match found:
        case Care.BREAK:
            words = tr("{number} heavy talks in a row today. A break before the next one is well spent.")
            return capital(words.format(number=number(HEAVY_RUN)))
        case Care.DAYS:
            words = tr("{number} days in a row with meetings. You are allowed a quiet afternoon.")
            return capital(words.format(number=number(load.days)))
        case Care.FULL_DAY:
            words = tr("{number} talks today. Ten free minutes between two of them are yours.")
            return capital(words.format(number=number(load.talks)))
    words = tr("{number} promises of yours fall due within a week. A new one can have a later day.")
    return capital(words.format(number=number(load.due)))


def overdue(days: int, rhythm: int) -> str:
    """Why somebody whose rhythm has passed: "34 days. You usually speak every 28."."""
    return tr("{days} days. You usually speak every {rhythm}.").format(days=days, rhythm=rhythm)


def nearly(days: int, rhythm: int) -> str:
    """Why somebody whose rhythm has nearly passed: "40 days of 45."."""
    return tr("{days} days of {rhythm}.").format(days=days, rhythm=rhythm)

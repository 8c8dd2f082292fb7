"""The one line of care to the writer, and what is on, in words."""

from relbook.journal.care import HEAVY_RUN, Care, Load
from relbook.ui.shared.language import tr
from relbook.ui.shared.letters import capital, number


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
        case Care.FULL_WEEK:
            words = tr("{number} promises of yours fall due within a week. A new one can have a later day.")
            return capital(words.format(number=number(load.due)))
    return tr("You keep this evening free.")


def on(load: Load) -> str:
    """What the writer has on: "Two talks today, five promises due within a week."."""
    few_talks = {0: tr("no talks today"), 1: tr("one talk today")}
    few_due = {0: tr("no promises due within a week"), 1: tr("one promise due within a week")}
    talks = few_talks.get(load.talks, tr("{number} talks today"))
    due = few_due.get(load.due, tr("{number} promises due within a week"))
    parts = [talks.format(number=number(load.talks)), due.format(number=number(load.due))]
    return capital(", ".join(parts)) + "."

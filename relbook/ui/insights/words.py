"""What the parts of the insights are called, and what each of their marks says."""

from datetime import date

from relbook.journal.entry import Kind
from relbook.journal.insights.energy import Energies, Leaning
from relbook.journal.insights.gaps import Gap
from relbook.journal.insights.insight import Count, Insight, Of
from relbook.journal.insights.load import Load
from relbook.journal.insights.span import ALL, THREE_YEARS, YEAR
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr


def span(choice: str) -> str:
    """What a stretch of days is called."""
    names = {YEAR: tr("Last 12 months"), THREE_YEARS: tr("Last 3 years"), ALL: tr("All years")}
    return names.get(choice, choice)


def about(choice: str, name: str) -> str:
    """The sentence under the heading."""
    if name:
        said = {
            YEAR: tr("Your last year with {name}. For noticing, nothing else."),
            THREE_YEARS: tr("Your last three years with {name}. For noticing, nothing else."),
            ALL: tr("All your time with {name}. For noticing, nothing else."),
        }.get(choice, tr("Your {year} with {name}. For noticing, nothing else."))
    else:
        said = {
            YEAR: tr("Your own last year, with everybody. For noticing, nothing else."),
            THREE_YEARS: tr("Your own last three years, with everybody. For noticing, nothing else."),
            ALL: tr("All your own time, with everybody. For noticing, nothing else."),
        }.get(choice, tr("Your own {year}, with everybody. For noticing, nothing else."))
    return said.format(name=name, year=choice)


def gap(found: Gap, today: date) -> str:
    """A gap in a sentence."""
    one, more = (
        (
            tr("One day since the talk of {before}, so far"),
            tr("{days} days since the talk of {before}, so far"),
        )
        if found.running
        else (tr("One day, from {before} to {after}"), tr("{days} days, from {before} to {after}"))
    )
    words = one if found.days == 1 else more
    words = words.format(days=found.days, before=day(found.before, today), after=day(found.after, today))
    if found.wanted is None:
        return words + "."
    return tr("{gap}; hoped for {wanted}.").format(gap=words, wanted=found.wanted)


def load(found: Load, today: date) -> str:
    """The talks of a week, or a month, in a sentence."""
    count = tr("1 talk") if found.talks == 1 else tr("{count} talks").format(count=figure(found.talks))
    words = tr("{first} to {last}: {talks}.")
    return words.format(first=day(found.first, today), last=day(found.last, today), talks=count)


def energies(found: Energies) -> str:
    """What a month or a kind of work did, in counts."""
    return tr("gave {gave}, cost {cost}, neither {even}").format(
        gave=found.gave, cost=found.cost, even=found.even
    )


def leaning(found: Leaning) -> str:
    """Which way a kind of work leans."""
    return {
        Leaning.GIVES: tr("mostly gives you energy"),
        Leaning.COSTS: tr("mostly costs you energy"),
        Leaning.MIXED: tr("now this way, now that"),
        Leaning.FEW: tr("too few to tell"),
    }[found]


def count(asked: Count, insight: Insight) -> str:
    """What a number counts, as the heading of its rows."""
    name = insight.first_name or tr("your clients")
    names = {
        Of.KINDS: ", ".join(kinds(kind) for kind in asked.kinds) or tr("What you wrote"),
        Of.CONTACT: tr("Contact"),
        Of.WORK: tr("About work"),
        Of.LIFE: tr("About life"),
        Of.MINE: tr("You reached out"),
        Of.THEIRS: tr("{name} reached out").format(name=insight.first_name)
        if insight.first_name
        else tr("Your clients reached out"),
        Of.UNKNOWN: tr("Not noted who reached out"),
        Of.GESTURES: tr("Small gestures"),
        Of.REFLECTIONS: tr("Reflections"),
        Of.TALKS: tr("Talks"),
        Of.ENERGY: tr("Energy noted"),
        Of.TAG: f"#{asked.tag}",
        Of.MY_PROMISES: tr("Your promises to {name}, settled").format(name=name),
        Of.THEIR_PROMISES: tr("Promises of {name}, settled").format(name=name),
    }
    if asked.first and asked.of in (Of.ENTRIES, Of.TALKS):
        first, last = asked.first, asked.last or asked.first
        if first == last:
            return wording.day_long(first)
        return tr("{first} to {last}", "days").format(
            first=day(first, insight.today), last=day(last, insight.today)
        )
    return names.get(asked.of, tr("Entries"))


def kinds(value: str) -> str:
    """A kind of entry, when there are several of it."""
    names: dict[str, str] = {
        Kind.MEETING: tr("Meetings"),
        Kind.CALL: tr("Calls"),
        Kind.MESSAGE: tr("Messages"),
        Kind.IN_PERSON: tr("Coffee and walks"),
        Kind.NOTE: tr("Notes"),
        Kind.CONFLICT: tr("Conflicts"),
        Kind.NEGOTIATION: tr("Negotiations"),
        Kind.APPRECIATION_GIVEN: tr("Gestures"),
        Kind.FAVOUR_GIVEN: tr("Favours given"),
        Kind.FAVOUR_ASKED: tr("Favours asked"),
        Kind.SHARED: tr("Shared experiences"),
        Kind.MILESTONE: tr("Milestones"),
        Kind.REFLECTION: tr("Reflections"),
        Kind.ENERGY: tr("Energy checks"),
        Kind.EXTRA: tr("Extra miles"),
        Kind.DIFFERENCE: tr("Differences made"),
    }
    return names.get(value) or wording.kind(value)


def day(value: date, today: date) -> str:
    """Such as “29 July”, with the year when it is another one."""
    return wording.day_short(value, today)

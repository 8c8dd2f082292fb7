"""What a gathering says: its names, why somebody is proposed, what is promised."""

from collections.abc import Mapping, Sequence
from datetime import date

from relbook.journal.circle import Circle
from relbook.journal.client import Who
from relbook.journal.company import Candidate, Ground, Reason
from relbook.journal.gathering import Gathering, Going, What
from relbook.ui.shared import within, wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr

NAMED = 2
"""With how many others a shared word is named."""


def what(value: What) -> str:
    """What there is to do together, on its button."""
    return {
        What.MEAL: tr("A meal"),
        What.WALK: tr("A walk"),
        What.STUDIO: tr("A studio visit"),
        What.WORKSHOP: tr("A workshop"),
        What.SPORT: tr("Some sport"),
        What.FAMILY: tr("A family day"),
        What.OTHER: tr("Something else"),
    }[value]


def called(value: What, town: str) -> str:
    """What a gathering is called that has no name of its own."""
    bare = tr("A gathering") if value is What.OTHER else what(value)
    return tr("{what} in {town}").format(what=bare, town=town) if town else bare


def going(value: Going) -> str:
    """Where asking somebody stands."""
    return {
        Going.TO_ASK: tr("To ask", "to a gathering"),
        Going.ASKED: tr("Asked"),
        Going.YES: tr("Comes"),
        Going.NO: tr("Does not come"),
        Going.CAME: tr("Came"),
    }[value]


def reasons(one: Candidate, names: Mapping[str, str]) -> str:
    """Why somebody is proposed, on one line; of whoever was picked by hand, that."""
    said = [_reason(reason, names) for reason in one.reasons]
    return " · ".join(said) or tr("picked by you")


def _reason(reason: Reason, names: Mapping[str, str]) -> str:
    match reason.ground:
        case Ground.LIVES:
            return tr("lives in {town}").format(town=reason.said)
        case Ground.WORKS:
            return tr("works there, {house}").format(house=reason.said)
        case Ground.CIRCLE:
            return tr("{circle} circle").format(circle=within.circle(Circle(reason.said)))
        case _:
            there = [names[key] for key in reason.others if key in names]
            others = wording.listed(there[:NAMED])
            return tr("“{word}”, as {names}").format(word=reason.said, names=others)


def guards(told: Sequence[tuple[Who, int]]) -> str:
    """That some told what others must not hear; never what."""
    names = wording.listed([who.first for who, _ in told])
    return tr("Told in confidence by {names}: not for everybody here.").format(names=names) if told else ""


def when(one: Gathering, today: date) -> str:
    """The day and the place of a gathering."""
    day = wording.day_with_weekday(one.day, today) if one.day else tr("no day yet")
    return f"{day} · {one.town}" if one.town else day


def title(one: Gathering) -> str:
    """What a gathering is called."""
    return one.title or called(one.what, one.town)


def ask(first: str, one: Gathering) -> str:
    """What is promised to oneself before a gathering."""
    return tr("Ask {name}: {title}").format(name=first, title=title(one))


def thank(first: str, one: Gathering) -> str:
    """What is promised to oneself after one."""
    return tr("Thank {name} for coming: {title}").format(name=first, title=title(one))


def counted(one: Gathering) -> str:
    """How the answers stand, in words."""
    said = [
        (tr("{count} to ask"), Going.TO_ASK),
        (tr("{count} asked"), Going.ASKED),
        (tr("{count} come"), Going.YES),
        (tr("{count} cannot"), Going.NO),
    ]
    states = [state for _, state in one.guests]
    return ", ".join(
        words.format(count=figure(states.count(state))) for words, state in said if state in states
    )

"""What the choosing session says: about its pages, about what was decided, and in its entry."""

from collections.abc import Mapping, Sequence
from datetime import date

from relbook.journal.circle import Circle, CircleRule
from relbook.journal.client import Client, Closeness
from relbook.journal.rituals.choosing import PORTION, Candidate, Shift, Stand, Why, why
from relbook.ui.shared import near_words, within, wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr


def waiting(found: Sequence[Candidate], today: date) -> str:
    """Who is to come, and why: how many without a circle, not looked at for long, and from earlier."""
    reasons = [why(one, today) for one in found]
    parts = [
        (Why.NO_CIRCLE, tr("one without a circle"), tr("{count} without a circle")),
        (Why.LONG, tr("one not looked at for half a year"), tr("{count} not looked at for half a year")),
        (Why.FORMER, tr("one from earlier times"), tr("{count} from earlier times")),
    ]
    said = []
    for reason, one, several in parts:
        count = reasons.count(reason)
        if count:
            said.append(one if count == 1 else several.format(count=figure(count)))
    return tr("To look at: {clients}.").format(clients=", ".join(said)) if said else nobody()


def nobody() -> str:
    """Nobody needs looking at."""
    return tr("Nobody waits: everyone’s place was looked at within half a year.")


def manner() -> str:
    """How it goes."""
    return tr(
        "One client a page, {portion} in a sitting. What you decide is kept at once and can be taken back; "
        "stop wherever you like."
    ).format(portion=PORTION)


def asked(one: Client, reason: Why | None) -> str:
    """The question of a page."""
    match reason:
        case Why.NO_CIRCLE:
            return tr("Which circle would you like for {name}?").format(name=one.first)
        case Why.FORMER:
            return tr("The work with {name} is over. Is this still the right distance?").format(
                name=one.first
            )
    return tr("Are you content with how near {name} stands?").format(name=one.first)


def because(one: Candidate, today: date) -> str:
    """Why this client comes up."""
    match why(one, today):
        case Why.NO_CIRCLE if one.looked is None:
            return tr("Comes up because no circle is chosen yet.")
        case Why.NO_CIRCLE:
            return tr("Comes up because there is no circle, looked at last on {day}.").format(
                day=wording.day_short(one.since, today)
            )
        case Why.FORMER:
            return tr("Comes up once a year, as everyone from earlier times.")
        case Why.LONG if one.looked:
            return tr("Comes up because you chose this place on {day}, half a year ago or more.").format(
                day=wording.day_short(one.since, today)
            )
        case Why.LONG:
            return tr("Comes up because you have not looked at this place since {day}.").format(
                day=wording.day_short(one.since, today)
            )
    return ""


def decided_today() -> str:
    """That a client was looked at already, and need not stay so."""
    return tr("Looked at today. You can still choose otherwise.")


def circle(value: Circle | None, there: Mapping[Circle, int], rules: Mapping[Circle, CircleRule]) -> str:
    """A circle with how many are in it: “Close, 4 of 5”."""
    if value is None:
        return tr("No circle")
    capacity, count = rules[value].capacity, there.get(value, 0)
    if capacity is None:
        return tr("{circle}, {count}").format(circle=wording.circle(value), count=figure(count))
    said = tr("{circle}, {count} of {capacity}")
    return said.format(circle=wording.circle(value), count=figure(count), capacity=figure(capacity))


def keep(stand: Stand) -> str:
    """The button that leaves somebody where they are."""
    return tr("Keep as it is") if stand.circle else tr("Leave without a circle")


def nearer(before: Stand, then: Stand) -> str:
    """The button that leads one ring in, or to the wish where there is none."""
    if then.circle is not before.circle:
        return tr("Closer: {circle}").format(circle=within.circle(then.circle))
    return tr("Closer: as a wish")


def lighter(before: Stand, then: Stand) -> str:
    """The button that leads one ring out, or to the wish where there is none."""
    if then.circle is not before.circle:
        return tr("Lighter: {circle}").format(circle=within.circle(then.circle))
    return tr("Lighter: as a wish")


def decided(first: str, before: Stand, then: Stand) -> str:
    """What was decided, as Undo names it."""
    if then.circle is not before.circle:
        return near_words.moved([first], then.circle)
    if then.closeness is not before.closeness:
        return {
            Closeness.WARMER: tr("You would like to be closer to {name}."),
            Closeness.AS_IS: tr("It shall stay as it is with {name}."),
            Closeness.COOLER: tr("You would like it lighter with {name}."),
        }[then.closeness].format(name=first)
    if then.circle is None:
        return tr("{name} stays without a circle.").format(name=first)
    return tr("{name} stays in {circle}.").format(name=first, circle=within.circle(then.circle))


def put_off(first: str) -> str:
    """That somebody comes up later, as Undo names it."""
    return tr("{name} comes up again in a month.").format(name=first)


def moved(shift: Shift, name: str) -> str:
    """One line of what moved: “Marta: from Growing to Close”."""
    parts = []
    if shift.before.circle is not shift.after.circle:
        names = (within.circle(shift.before.circle), within.circle(shift.after.circle))
        parts.append(tr("from {before} to {after}").format(before=names[0], after=names[1]))
    if shift.before.closeness is not shift.after.closeness:
        parts.append(tr("{wish}, as a wish").format(wish=near_words.closeness(shift.after.closeness).lower()))
    return tr("{name}: {moves}").format(name=name, moves=", ".join(parts))


def summary(seen: int, left: int) -> str:
    """What lies behind and what is still ahead."""
    behind = (tr("You looked at one client.") if seen == 1 else tr("You looked at {count} clients.")).format(
        count=figure(seen)
    )
    if not left:
        return behind
    ahead = (tr("One more waits.") if left == 1 else tr("{count} more wait.")).format(count=figure(left))
    return " ".join((behind, ahead, tr("Go on another day, or end it here with a line for yourself.")))


def more(count: int) -> str:
    """The way to the next portion."""
    return (
        tr("Go on with one more") if count == 1 else tr("Go on with {count} more").format(count=figure(count))
    )

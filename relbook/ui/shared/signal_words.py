"""Signals in words: what was seen, by which rule, and what could be done about it."""

from collections.abc import Mapping
from datetime import date

from relbook.journal.entry import short
from relbook.journal.fact import FactKind
from relbook.journal.signals import thresholds as at
from relbook.journal.signals.signal import Act, Reason
from relbook.ui.shared import wording
from relbook.ui.shared.language import tr

MOST = 90
"""How many characters of what a signal is about stand in its line."""


def title(signal: str) -> str:
    """What a signal is called in the settings."""
    return {
        "mistake_untold": tr("A mistake nobody was told of"),
        "avoided_conflict": tr("A disagreement not raised"),
        "hard_truth": tr("Something still to be said"),
        "referral_thanks": tr("Thanks for an introduction"),
        "drain": tr("Work that keeps draining you"),
        "conflict_check_in": tr("After a disagreement was settled"),
        "empty_needs": tr("Not known before a talk"),
        "promise_waiting": tr("Waiting for them"),
        "mistake_follow_up": tr("After a mistake was told"),
        "former_silence": tr("Silence with somebody of earlier days"),
        "long_silence": tr("A long silence"),
        "one_sided": tr("Always your turn"),
        "taken_for_granted": tr("Smooth, and taken for granted"),
        "stale_need": tr("A worry not asked about again"),
        "all_business": tr("Only work"),
        "never_met": tr("Never in one room"),
    }[signal]


def rule(signal: str) -> str:
    """The rule that raises a signal, with its numbers."""
    return _rules()[signal].format(
        thanks=at.NO_THANKS_DAYS,
        run=at.OWN_RUN,
        low=at.LOW_CHECKS,
        checks=at.CHECKS,
        conflicts=at.OPEN_CONFLICTS,
        unraised=at.UNRAISED_DAYS,
        check_in=at.CHECK_IN_DAYS,
        unsaid=at.UNSAID_DAYS,
        stale=at.STALE_DAYS,
        hours=round(at.BEFORE_MEETING_HOURS),
        business=at.BUSINESS_RUN,
        within=at.THANK_WITHIN_DAYS,
        untold=at.UNTOLD_DAYS,
        repair=at.REPAIR_DAYS,
        talks=at.UNMET_TALKS,
        former=at.FORMER_DAYS,
        waiting=at.WAITING_DAYS,
        undated=at.WAITING_UNDATED_DAYS,
    )


def _rules() -> Mapping[str, str]:
    return {
        "mistake_untold": tr("A mistake is written down and, {untold} days later, not told."),
        "avoided_conflict": tr("A disagreement is written down and, {unraised} days later, not raised."),
        "hard_truth": tr("Something you mean to say has waited {unsaid} days."),
        "referral_thanks": tr("Somebody brought you a client, and {within} days later no thanks are noted."),
        "drain": tr(
            "{low} of your last {checks} energy checks are low, "
            "and {conflicts} disagreements of the last half year are open."
        ),
        "conflict_check_in": tr("A disagreement was settled {check_in} days ago and not looked at since."),
        "empty_needs": tr(
            "You talk within {hours} hours, and a worry, a challenge or a wish for this year is not known."
        ),
        "promise_waiting": tr(
            "A promise of theirs is {waiting} days past its day, or {undated} days old without one."
        ),
        "mistake_follow_up": tr("A mistake was told {repair} days ago: time to look at what has changed."),
        "former_silence": tr("A former or dormant client has not been heard of for {former} days."),
        "long_silence": tr("Twice the rhythm you chose has passed, or a year where you chose none."),
        "one_sided": tr("The last {run} talks were all your idea, or went unanswered."),
        "taken_for_granted": tr(
            "You are in rhythm and at peace, and for {thanks} days no thank-you and no need was noted."
        ),
        "stale_need": tr("A worry or a challenge was last asked about {stale} days ago."),
        "all_business": tr("Your last {business} notes are all work, and nothing of the person was learned."),
        "never_met": tr("You have known each other for a year and {talks} talks, and never met in person."),
    }


def sentence(reason: Reason, first: str, today: date) -> str:
    """What was seen about a client, with the numbers the rule went by; `first` is how they are called."""
    slots = reason.slots
    said = {name: _said(value, today) for name, value in slots.items()}
    said["name"] = first
    if "rhythm" in slots:
        said["rhythm"] = wording.rhythm(int(str(slots["rhythm"])))
    return _template(reason).format(**said)


def _template(reason: Reason) -> str:
    said = _sentences()
    return said.get(f"{reason.signal}/{_variant(reason)}") or said[reason.signal]


def _variant(reason: Reason) -> str:
    """Which of a signal's sentences fits, where it has several."""
    slots = reason.slots
    match reason.signal:
        case "empty_needs" | "stale_need":
            return str(slots["kind"])
        case "promise_waiting":
            return "dated" if slots["dated"] else ""
        case "long_silence":
            return "rhythm" if "rhythm" in slots else ""
        case "taken_for_granted":
            return "thanked" if "thanked" in slots else ""
        case _:
            return ""


def _sentences() -> Mapping[str, str]:
    return {
        "mistake_untold": tr("{name} has not been told of the mistake of {mistake}, {days} days ago."),
        "avoided_conflict": tr(
            "You noted a disagreement on {since} and, {days} days later, have not raised it."
        ),
        "hard_truth": tr("What you mean to tell {name} has waited since {since}, {days} days."),
        "referral_thanks": tr("{other} brought you {name}, and no thank-you to {other} is noted."),
        "drain": tr(
            "{count} of your last {of} energy checks are low and {conflicts} disagreements are open. "
            "Keep it, reset the terms, or part kindly?"
        ),
        "conflict_check_in": tr("You settled a disagreement {days} days ago. How is it now?"),
        f"empty_needs/{FactKind.WORRY}": tr("You talk {meeting} and do not know what worries {name}."),
        f"empty_needs/{FactKind.CHALLENGE}": tr(
            "You talk {meeting} and do not know what {name} is up against."
        ),
        f"empty_needs/{FactKind.WISH}": tr(
            "You talk {meeting} and do not know what {name} wishes for this year."
        ),
        "promise_waiting/dated": tr("{name}’s promise was for {since}, {days} days ago: {promise}"),
        "promise_waiting": tr("{name} promised this {days} days ago, without a day: {promise}"),
        "mistake_follow_up": tr("You told {name} of a mistake {days} days ago. What has changed since?"),
        "former_silence": tr("No word for {days} days. You last spoke on {last}."),
        "long_silence/rhythm": tr("No contact for {days} days; you chose {rhythm}."),
        "long_silence": tr("No contact for {days} days. You last spoke on {last}."),
        "one_sided": tr("The last {count} times it was you who reached out, or no answer came."),
        "taken_for_granted/thanked": tr(
            "No thank-you since {thanked}; things have gone smoothly for {days} days."
        ),
        "taken_for_granted": tr("No thank-you yet; things have gone smoothly for {days} days."),
        f"stale_need/{FactKind.CHALLENGE}": tr(
            "The challenge you noted on {noted} is {days} days old. Still true?"
        ),
        f"stale_need/{FactKind.WORRY}": tr("The worry you noted on {noted} is {days} days old. Still true?"),
        "all_business": tr("Your last {count} notes are all work. What would you ask {name} as a person?"),
        "never_met": tr("{talks} talks over more than a year, and you and {name} never met in person."),
    }


def act(reason: Reason) -> str:
    """What could be done about it, as a button says it."""
    if reason.signal == "referral_thanks":
        return tr("Thank {other}").format(other=reason.slots["other"])
    return {
        Act.THANK: tr("Write a thank-you"),
        Act.OPEN: tr("Open it"),
        Act.ASK: tr("Ask next time"),
        Act.REFLECT: tr("Reflect on it"),
        Act.MEET: tr("Plan a talk"),
    }[reason.act]


def question(reason: Reason) -> str:
    """What to ask next time, as a line to begin with; the writer finishes it."""
    match reason.signal:
        case "stale_need":
            return tr("Is it still so: {fact}").format(fact=_line(str(reason.slots["fact"])))
        case "promise_waiting":
            return tr("How far is it: {promise}").format(promise=_line(str(reason.slots["promise"])))
        case "empty_needs":
            return {
                FactKind.WORRY: tr("What keeps you awake just now?"),
                FactKind.CHALLENGE: tr("What are you up against this quarter?"),
                FactKind.WISH: tr("What would make this your best year?"),
            }[FactKind(str(reason.slots["kind"]))]
        case _:
            return ""


def _said(value: object, today: date) -> str:
    if isinstance(value, date):
        if value == today:
            return tr("today")
        return tr("tomorrow") if (value - today).days == 1 else wording.day_short(value, today)
    return _line(str(value))


def _line(words: str) -> str:
    return short(" ".join(words.split()), MOST)
